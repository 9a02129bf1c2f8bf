import { encodeCorpus, type EncodedCorpus } from "../../../lib/text/corpus.ts";
import type { Conversation } from "../../../lib/text/conversation.ts";
import { learnVocabulary, type Vocabulary } from "../../../lib/text/vocabulary.ts";
import { completeRecipe, type Recipe } from "../../../lib/training/recipe.ts";
import { type StepReport, train } from "../../../lib/training/trainer.ts";
import type { TrainingRunOptions } from "../../../lib/training/training_run.ts";
import { reference } from "../../../lib/nn/reference/backend.ts";

const SENTENCE = "the quick brown fox jumps over the lazy dog. ";

/** A little text and conversations over the same characters, encoded. */
export function tinyCorpora(): {
  readonly vocabulary: Vocabulary;
  readonly text: EncodedCorpus;
  readonly chat: EncodedCorpus;
  readonly valid: EncodedCorpus;
} {
  const vocabulary = learnVocabulary([SENTENCE]);
  const words = SENTENCE.split(" ").slice(0, -1);
  const conversations: Conversation[] = words.map((word, i) => [
    { speaker: 0, text: word },
    { speaker: 1, text: words.slice(0, i + 1).join(" ") },
  ]);
  return {
    vocabulary,
    text: encodeCorpus(vocabulary, { kind: "text", text: SENTENCE.repeat(6) }),
    chat: encodeCorpus(vocabulary, { kind: "chat", conversations }),
    valid: encodeCorpus(vocabulary, { kind: "chat", conversations: conversations.slice(0, 2) }),
  };
}

/** A recipe for a model so small that a step takes about a millisecond. */
export function tinyRecipe(chosen: Partial<Recipe> = {}): Recipe {
  const sizes = { hiddenSize: 6, numLayers: 1, batchSize: 3, seqLength: 7, dropout: 0 };
  return completeRecipe(270, { ...sizes, learningRate: 0.02, budget: { steps: 12 }, ...chosen });
}

/** Runs the trainer on the reference back-end and collects its reports, up to a step if one is given. */
export async function trainTiny(
  options: Partial<TrainingRunOptions> & { readonly stopAfter?: number },
): Promise<StepReport[]> {
  const { vocabulary, text } = tinyCorpora();
  const reports: StepReport[] = [];
  const whole = { backend: reference, recipe: tinyRecipe(), vocabulary, corpus: text, ...options };
  for await (const report of train(whole)) {
    // What is asked of a report later must be what it was: a checkpoint is only good before the next step.
    const checkpoint = report.checkpoint();
    reports.push({ ...report, checkpoint: () => checkpoint });
    if (report.step === options.stopAfter) break;
  }
  return reports;
}
