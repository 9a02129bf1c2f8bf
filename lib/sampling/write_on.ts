/**
 * Lets a model continue a text by itself, to see what it has learnt.
 *
 * @module
 */

import type { Stepper } from "../nn/backend.ts";
import { type CorpusKind, markIds, RUNNING_TEXT, templateOf } from "../text/chat_template.ts";
import type { Speaker } from "../text/conversation.ts";
import { UNKNOWN, type Vocabulary } from "../text/vocabulary.ts";
import { generate } from "./generate.ts";
import { ReplyWriter } from "./reply_writer.ts";
import type { SamplingOptions } from "./sampling_options.ts";

/** What to write, and how. */
export interface WriteOnOptions extends Partial<Omit<SamplingOptions, "guidance">> {
  /** What the model was trained on. */
  readonly kind: CorpusKind;
  /** How the text starts; default empty. */
  readonly prime?: string;
  /** How many characters the model writes; for a conversation, at most. Default 400. */
  readonly length?: number;
  /** Default 1. */
  readonly seed?: number;
}

const LABELS = ["A: ", "B: "];
/** The most characters of one turn of a conversation. */
const LONGEST_TURN = 400;

/**
 * Continues a prime text on row 0 of a stepper, starting from an empty memory.
 *
 * A model of running text writes exactly `length` characters. A model of conversations plays both speakers: the prime
 * is how A starts, and each turn is on its own lines after `A: ` or `B: `. Turn n is written with seed + n.
 *
 * @param stepper Runs the model; its row 0 is overwritten.
 * @param vocabulary The model's. Characters of the prime that it lacks are read as UNKNOWN.
 * @returns Pieces of text: the prime, then a few characters each.
 * @throws {RangeError} If a setting is outside its range.
 *
 * @example
 * ```ts
 * import { writeOn } from "./write_on.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc \n");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)));
 * const text = [...writeOn(stepper, vocabulary, { kind: "text", prime: "abc", length: 10 })].join("");
 * assertEquals(text.length, 13);
 * ```
 */
export function writeOn(
  stepper: Stepper,
  vocabulary: Vocabulary,
  options: WriteOnOptions,
): Generator<string> {
  const checked = { prime: "", length: 400, seed: 1, ...options };
  // Checks every setting now rather than when the first piece is read.
  const writer = new ReplyWriter(vocabulary, {
    ...checked,
    maxLength: checked.length,
    form: RUNNING_TEXT,
    endLoops: false,
  });
  stepper.writeState(0);
  return templateOf(checked.kind).hasTurns
    ? writeConversation(stepper, vocabulary, checked)
    : writeText(stepper, vocabulary, { writer, prime: checked.prime });
}

function* writeText(
  stepper: Stepper,
  vocabulary: Vocabulary,
  { writer, prime }: { writer: ReplyWriter; prime: string },
): Generator<string> {
  // Something must be read before anything can be written.
  stepper.prefill(0, prime ? vocabulary.encode(prime).ids : markIds(vocabulary, RUNNING_TEXT.start));
  if (prime) yield prime;
  for (const { text } of generate(stepper, 0, writer)) yield text;
}

function* writeConversation(
  stepper: Stepper,
  vocabulary: Vocabulary,
  options: WriteOnOptions & { readonly prime: string; readonly length: number; readonly seed: number },
): Generator<string> {
  const template = templateOf(options.kind);
  let written = 0;
  for (let turn = 0; written < options.length; turn++) {
    const speaker = turn % 2 as Speaker;
    const prime = turn === 0 ? options.prime : "";
    const { ids } = vocabulary.encode(prime);
    const begun = ids.filter((id) => id !== UNKNOWN);
    const limit = Math.min(LONGEST_TURN, options.length - written);
    const writer = new ReplyWriter(vocabulary, {
      ...options,
      guidance: 0, // nothing was said that it could follow
      seed: (options.seed + turn) | 0,
      endLoops: begun.length === 0, // a prime may repeat itself
      maxLength: begun.length + limit,
    });
    for (const id of begun) writer.accept(id);
    stepper.prefill(0, [...markIds(vocabulary, template.opening(speaker)), ...ids]);
    yield LABELS[speaker] + prime;
    for (const { text } of generate(stepper, 0, writer)) yield text;
    stepper.prefill(0, markIds(vocabulary, template.closing(speaker)));
    written += writer.finish === "length" ? limit : writer.length - begun.length;
    yield "\n";
  }
}
