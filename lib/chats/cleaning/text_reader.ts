/**
 * What is done to every message before it is learnt: wrong characters put right, unseen marks taken out, private
 * data replaced.
 *
 * @module
 */

import { cleanText } from "./clean_text.ts";
import type { ImportOptions } from "../../text/import_options.ts";
import type { MojibakeFound } from "../imported_chats.ts";
import { hasMojibake, repairMojibake } from "./mojibake.ts";
import type { Person } from "../people/people.ts";
import { Scrubber } from "../scrub/scrubber.ts";
import type { ScrubKind } from "../scrub/scrub_kinds.ts";

/** Cleans texts as the options ask for, and counts what it finds. */
export class TextReader {
  readonly #repair: boolean;
  readonly #scrubber: Scrubber | undefined;
  readonly #scrubNames: boolean;
  #broken = 0;
  #example = "";

  constructor({ repair = false, scrub = false, scrubNames = false }: ImportOptions) {
    this.#repair = repair;
    this.#scrubber = scrub || scrubNames ? new Scrubber() : undefined;
    this.#scrubNames = scrubNames;
  }

  /** How many texts have wrong characters such as `cafÃ©`, and the first of them. */
  get mojibake(): MojibakeFound {
    return { count: this.#broken, example: this.#example, repaired: this.#repair };
  }

  /** How often each kind of private data was replaced. */
  get scrubbed(): ReadonlyMap<ScrubKind, number> {
    return this.#scrubber?.counts ?? new Map();
  }

  /** Replaces the names of these people, too, if the options ask for it. */
  scrubNames(people: readonly Person[]): void {
    if (this.#scrubNames) this.#scrubber!.addNames(people.flatMap(({ name, names }) => [name, ...names]));
  }

  /** Reads a message. */
  read(text: string): string {
    const cleaned = cleanText(this.#repaired(text));
    return this.#scrubber?.scrub(cleaned) ?? cleaned;
  }

  /** Reads a name. */
  readName(name: string): string {
    return this.#repair ? repairMojibake(name) : name;
  }

  /** Reads a text that is no chat: as it is, but for what the options ask for. */
  readProse(text: string): string {
    const repaired = this.#repaired(text);
    return this.#scrubber?.scrub(repaired) ?? repaired;
  }

  #repaired(text: string): string {
    if (!hasMojibake(text)) return text;
    if (this.#broken++ === 0) this.#example = text;
    return this.#repair ? repairMojibake(text) : text;
  }
}
