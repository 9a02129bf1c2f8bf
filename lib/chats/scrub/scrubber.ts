/**
 * Replaces private data by stand-ins.
 *
 * @module
 */

import { accountNumbers, cardNumbers, ibans } from "./accounts.ts";
import { identityNumbers } from "./identity_numbers.ts";
import { ipAddresses } from "./ip_addresses.ts";
import { keys, PRIVATE_KEY } from "./keys.ts";
import { links, mailAddresses } from "./links.ts";
import { namesOf } from "./names.ts";
import { phoneNumbers } from "./phone_numbers.ts";
import { plainSigns } from "./plain_signs.ts";
import { type Finder, type ScrubKind, type Span, STAND_INS } from "./scrub_kinds.ts";

/** What comes first may hold what comes later, as a link may hold a number. */
const FINDERS: readonly Finder[] = [
  links,
  mailAddresses,
  keys,
  ibans,
  cardNumbers,
  ipAddresses,
  identityNumbers,
  phoneNumbers,
  accountNumbers,
];

/** Whatever private data has: a digit, a sign of an address or of a name for a secret, or a long run. */
const SUSPICIOUS = /\p{N}|[@=:]|\.\p{L}|[\w+/-]{20}|[([{] ?at/iu;

/** Longer texts are searched in pieces, as some patterns take the square of the length where somebody writes nonsense. */
const LONGEST = 1000;

/** Stands where something was found already; no pattern fits it. */
const TAKEN = "\uffff";

/**
 * Finds private data and counts it.
 *
 * @example
 * ```ts
 * import { Scrubber } from "./scrubber.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const scrubber = new Scrubber();
 * const text = "at 18:30 call +49 30 1234567 or ann@example.org, it was 2024";
 * assertEquals(scrubber.scrub(text), "at 18:30 call [phone] or [email], it was 2024");
 * assertEquals([...scrubber.counts], [["e-mail address", 1], ["phone number", 1]]);
 * ```
 */
export class Scrubber {
  readonly #counts = new Map<ScrubKind, number>();
  readonly #finders: Finder[] = [...FINDERS];
  #names = false;

  /** How often each kind was replaced. */
  get counts(): ReadonlyMap<ScrubKind, number> {
    return this.#counts;
  }

  /** Replaces these names, too. */
  addNames(names: readonly string[]): void {
    this.#finders.push(namesOf(names));
    this.#names = true;
  }

  /**
   * Replaces what it finds.
   *
   * @param text What somebody wrote.
   */
  scrub(text: string): string {
    if (!this.#names && !SUSPICIOUS.test(text)) return text;
    if (text.length <= LONGEST) return this.#scrubPiece(text);
    const whole = text.replace(PRIVATE_KEY, () => this.#standIn("key"));
    return Array.from(pieces(whole), (piece) => this.#scrubPiece(piece)).join("");
  }

  #standIn(kind: ScrubKind): string {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    return STAND_INS[kind];
  }

  #scrubPiece(text: string): string {
    let plain = plainSigns(text);
    const found: { readonly span: Span; readonly kind: ScrubKind }[] = [];
    for (const { kind, find } of this.#finders) {
      for (const span of [...find(plain)]) {
        if (plain.slice(...span).includes(TAKEN)) continue;
        found.push({ span, kind });
        plain = plain.slice(0, span[0]) + TAKEN.repeat(span[1] - span[0]) + plain.slice(span[1]);
      }
    }
    if (found.length === 0) return text;
    found.sort((a, b) => b.span[0] - a.span[0]);
    let scrubbed = text;
    for (const { span: [from, to], kind } of found) {
      scrubbed = scrubbed.slice(0, from) + this.#standIn(kind) + scrubbed.slice(to);
    }
    return scrubbed;
  }
}

/** Cuts a long text behind line ends, or else behind spaces. */
function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + LONGEST, text.length);
    if (to < text.length) {
      const end = Math.max(text.lastIndexOf("\n", to - 1), from - 1) + 1;
      const space = Math.max(text.lastIndexOf(" ", to - 1), from - 1) + 1;
      to = end > from ? end : space > from ? space : to;
    }
    yield text.slice(from, to);
    from = to;
  }
}
