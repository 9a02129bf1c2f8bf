/**
 * Reads what a person may tell: one block a kind of fact.
 *
 * @module
 */

/** One kind of fact, such as the name of one's dog. */
export interface Slot {
  /** What it is about: `name`, or `dog`. */
  readonly kind: string;
  /** The list that its values come from. */
  readonly values: string;
  /** How it is told; `{}` is the value. */
  readonly tell: readonly string[];
  /** How it goes on from something else that is told, without that one's full stop. */
  readonly also: readonly string[];
  /** How the bot takes note of it. */
  readonly heard: readonly string[];
  /** How it is asked for. */
  readonly ask: readonly string[];
  /** The answer. */
  readonly recall: readonly string[];
  /** The answer if it was not told. */
  readonly lost: readonly string[];
}

const FIELDS = ["tell", "also", "heard", "ask", "recall", "lost"] as const;

/**
 * Reads slots from a text with an empty line between blocks, a phrasing a line. A block of several kinds gives one
 * slot for each, with `{kind}` replaced.
 *
 * @throws {SyntaxError} If a line starts with none of the signs, or a block lacks one.
 *
 * @example
 * ```ts
 * import { parseSlots } from "./parse_slots.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = "# dog, cat: pets\ntell: My {kind} is {}.\nalso: and a {kind}, {}\nheard: Hi {}!\nask: Who is it?\nrecall: {}.\nlost: No idea.";
 * const [dog, cat] = parseSlots(text);
 * assertEquals([dog.kind, dog.values, cat.tell], ["dog", "pets", ["My cat is {}."]]);
 * ```
 */
export function parseSlots(text: string): Slot[] {
  return text.trim().split(/\n{2,}/).flatMap(parseBlock);
}

function parseBlock(block: string): Slot[] {
  const [head, ...lines] = block.split("\n");
  const [, kinds, values] = head.match(/^# (.+): (\w+)$/) ?? fail(head);
  const fields = Map.groupBy(
    lines.map((line) => line.match(/^(\w+): (.+)$/) ?? fail(line)),
    ([, field]) => field,
  );
  return kinds.split(", ").map((kind) => {
    const phrasings = (field: string): string[] =>
      (fields.get(field) ?? fail(head)).map(([, , phrasing]) => phrasing.replaceAll("{kind}", kind));
    const [tell, also, heard, ask, recall, lost] = FIELDS.map(phrasings);
    return { kind, values, tell, also, heard, ask, recall, lost };
  });
}

function fail(line: string): never {
  throw new SyntaxError(
    `Cannot read a slot as its lines must be "# kinds: values" and ${
      FIELDS.join(", ")
    }: current value is "${line}"`,
  );
}
