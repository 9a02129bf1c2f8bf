/**
 * Whether a model could still say a word if asked.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import type { State } from "../../nn/state.ts";
import { encodePrompt } from "../../sampling/prompt.ts";
import type { CorpusKind } from "../../text/chat_template.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { surprise } from "../probes/surprise.ts";

/** What to ask. */
export interface AskBackOptions {
  /** The model's vocabulary. */
  readonly vocabulary: Vocabulary;
  /** What the model was trained on. */
  readonly kind: CorpusKind;
  /** The memory after one of the bot's turns. */
  readonly state: State;
  /** The word that should come back. */
  readonly word: string;
  /** What the person asks; default "What is my name?". */
  readonly question?: string;
  /** How the reply starts; default "Your name is ". */
  readonly begun?: string;
}

/**
 * Asks for a word, starts the reply, and measures how surprised the model is if it continues with that word and a
 * full stop. The conversation is not touched: this is what would be said if it were asked now.
 *
 * Compare it with the same memory of another word (`readTurns()` of `replaceWord()`): if both are equally surprised,
 * the word can no longer be recalled, whatever still differs in the units.
 *
 * @param stepper Its row 0 is used.
 * @param options The memory and the question.
 * @returns Nats for the whole word: 0 if the model is certain of it, ln 2 if it is one of two equally likely words.
 *
 * @example
 * ```ts
 * import { askBack } from "./ask_back.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { zeroState } from "../../nn/state.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("Tom.");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 2, numLayers: 1 } as const;
 * const model = createModel(config, new Random(1));
 * model.parameters.data.fill(0); // knows nothing: all eight symbols are equally likely, among them "T", "o", "m" and "."
 * const state = zeroState(config), stepper = reference.createStepper(model);
 * const nats = askBack(stepper, { vocabulary, kind: "chat", state, word: "Tom" });
 * assertAlmostEquals(nats, 4 * Math.log(8), 1e-5);
 * ```
 */
export function askBack(stepper: Stepper, options: AskBackOptions): number {
  const { vocabulary, kind, state, word, question = "What is my name?", begun = "Your name is " } = options;
  const { ids } = encodePrompt(vocabulary, [{ speaker: 0, text: question }], { kind, begun });
  stepper.writeState(0, state);
  stepper.prefill(0, ids);
  let nats = 0;
  for (const id of vocabulary.encode(`${word}.`).ids) {
    nats += surprise(stepper.logits(0), id);
    stepper.step([id]);
  }
  return nats;
}
