/**
 * Reads a checkpoint's metadata, checking every field against its rule.
 *
 * @module
 */

import type { ModelConfig } from "../../nn/model.ts";
import { CORPUS_KINDS } from "../../text/chat_template.ts";
import { FIRST_CHARACTER, Vocabulary } from "../../text/vocabulary.ts";
import type { CheckpointInfo, CorpusSources, Losses, TrainingProgress } from "./checkpoint_info.ts";
import {
  AMOUNT,
  checkRecord,
  COUNT,
  type FieldRule,
  type FieldRules,
  INTEGER,
  isRecord,
  nullable,
  oneOf,
  optional,
  parseJson,
  POSITIVE_INTEGER,
  RECORD,
  SHARE,
  TEXT,
} from "./metadata.ts";
import { EMBEDDED_SCOPES } from "../../data/embedded_scope.ts";
import { READING } from "./reading_rules.ts";
import { REPLY_THRESHOLDS } from "./threshold_rules.ts";
import type { Recipe } from "../recipe.ts";

const CONFIG: FieldRules<ModelConfig> = {
  cell: oneOf("lstm", "rnn"),
  vocabularySize: POSITIVE_INTEGER,
  hiddenSize: POSITIVE_INTEGER,
  numLayers: POSITIVE_INTEGER,
};

const BUDGET: FieldRule = {
  rule: "be one positive number of steps, epochs or minutes",
  test: (value) => {
    const [entry, ...more] = isRecord(value) ? Object.entries(value) : [];
    return more.length === 0 && ["steps", "epochs", "minutes"].includes(entry?.[0]) && AMOUNT.test(entry[1]);
  },
};

const RECIPE: FieldRules<Recipe> = {
  cell: CONFIG.cell,
  hiddenSize: POSITIVE_INTEGER,
  numLayers: POSITIVE_INTEGER,
  batchSize: POSITIVE_INTEGER,
  seqLength: POSITIVE_INTEGER,
  shards: optional(POSITIVE_INTEGER),
  learningRate: AMOUNT,
  dropout: SHARE,
  weightDrop: SHARE,
  cellPenalty: AMOUNT,
  weightDecay: AMOUNT,
  gradClip: AMOUNT,
  ema: SHARE,
  seed: INTEGER,
  budget: BUDGET,
  evalEvery: COUNT,
  patience: COUNT,
  course: optional(oneOf("memory")),
};

const INFO: FieldRules<CheckpointInfo> = {
  name: TEXT,
  kind: oneOf(...CORPUS_KINDS),
  digest: TEXT,
  seed: INTEGER,
  step: COUNT,
  epoch: AMOUNT,
  losses: RECORD,
  recipe: RECORD,
  thresholds: REPLY_THRESHOLDS,
  words: optional(TEXT),
};

const PROGRESS: FieldRules<TrainingProgress> = {
  random: {
    rule: "be four words of 32 bits",
    test: (value) =>
      Array.isArray(value) && value.length === 4 && value.every((word) => COUNT.test(word) && word < 2 ** 32),
  },
  cursor: RECORD,
  course: optional(RECORD),
  bestLoss: nullable(AMOUNT),
  bestAnswers: optional(SHARE),
  evaluationsSinceBest: COUNT,
  lossSum: AMOUNT,
  lossCount: COUNT,
  learningRateScale: AMOUNT,
  seconds: nullable(AMOUNT),
  validDigest: nullable(TEXT),
  sources: RECORD,
};

const PATHS: FieldRule = {
  rule: "be a list of paths",
  test: (value) => Array.isArray(value) && value.every(TEXT.test),
};

const SOURCES: FieldRules<CorpusSources> = {
  corpus: PATHS,
  replies: PATHS,
  valid: PATHS,
  format: oneOf("auto", "chat", "text"),
  validFraction: SHARE,
  reading: READING,
  embedded: optional(oneOf(...EMBEDDED_SCOPES)),
};

/** Reads a model's sizes; more layers than tensors are rejected before anything is allocated for them. */
export function parseConfig(
  text: string | undefined,
  { source, tensorCount }: { readonly source: string; readonly tensorCount: number },
): ModelConfig {
  const what = `config in ${source}`;
  const numLayers: FieldRule = {
    rule: `be a positive whole number, at most the ${tensorCount} tensors of the file`,
    test: (value) => POSITIVE_INTEGER.test(value) && (value as number) <= tensorCount,
  };
  const config = checkRecord<ModelConfig>(parseJson(text, what), { ...CONFIG, numLayers }, { what });
  return {
    cell: config.cell,
    vocabularySize: config.vocabularySize,
    hiddenSize: config.hiddenSize,
    numLayers: config.numLayers,
  };
}

/** Reads a vocabulary, which must be sorted and of the model's size. */
export function parseVocabulary(
  text: string | undefined,
  { source, size }: { readonly source: string; readonly size: number },
): Vocabulary {
  const what = `vocabulary in ${source}`;
  const characters = parseJson(text, what);
  const expected = size - FIRST_CHARACTER;
  const isList = Array.isArray(characters) && characters.every(isCharacter);
  if (!isList || characters.length !== expected) {
    const shown = isList ? `${characters.length} characters` : JSON.stringify(characters).slice(0, 80);
    throw new SyntaxError(
      `Cannot read ${what} as it must list ${expected} characters: current value is ${shown}`,
    );
  }
  const vocabulary = new Vocabulary(characters);
  if (vocabulary.characters.join() === characters.join()) return vocabulary;
  throw new SyntaxError(
    `Cannot read ${what} as its characters must ascend: current value is ${text!.slice(0, 80)}`,
  );
}

function isCharacter(value: unknown): value is string {
  return typeof value === "string" && value.isWellFormed() && [...value].length === 1;
}

/** Reads the origin of a model. */
export function parseInfo(text: string | undefined, source: string): CheckpointInfo {
  const what = `info in ${source}`;
  const info = checkRecord<CheckpointInfo>(parseJson(text, what), INFO, { what });
  const losses: FieldRules<Losses> = { train: nullable(AMOUNT), valid: nullable(AMOUNT) };
  checkRecord<Losses>(info.losses, losses, { what: `the losses of ${what}` });
  const { weightDrop = 0, cellPenalty = 0 } = info.recipe; // older files lack them
  const recipe = checkRecord<Recipe>({ ...info.recipe, weightDrop, cellPenalty }, RECIPE, {
    what: `the recipe of ${what}`,
  });
  return { ...info, recipe };
}

/** Reads how to resume a run. */
export function parseProgress(text: string, source: string): TrainingProgress {
  const what = `training in ${source}`;
  const progress = checkRecord<TrainingProgress>(parseJson(text, what), PROGRESS, { what });
  const { replies = [] } = progress.sources; // older files lack them
  const sources = checkRecord<CorpusSources>({ ...progress.sources, replies }, SOURCES, {
    what: `the sources of ${what}`,
  });
  return { ...progress, sources };
}
