/**
 * Describes the model of a checkpoint.
 *
 * @module
 */

import type { CellKind } from "../nn/model_config.ts";
import { parameterCount } from "../nn/parameters.ts";
import { modelIdentity } from "../sampling/model_identity.ts";
import type { CorpusKind } from "../text/chat_template.ts";
import type { Checkpoint, CorpusSources } from "./checkpoint/checkpoint.ts";

/** How many digits of the corpus's digest are shown. */
const DIGEST_DIGITS = 12;

/** A model in figures. */
export interface ModelDescription {
  /** The library's `modelIdentity()`: the same weights have the same id anywhere. */
  readonly id: string;
  /** A name for people. */
  readonly name: string;
  /** What its layers are made of. */
  readonly cell: CellKind;
  /** L: layers. */
  readonly numLayers: number;
  /** H: units per layer. */
  readonly hiddenSize: number;
  /** How many trained numbers it has. */
  readonly parameters: number;
  /** V: symbols in the vocabulary. */
  readonly vocabularySize: number;
  /** Trained on conversations, or on running text, which it can only continue. */
  readonly kind: CorpusKind;
  /** First 12 hexadecimal digits of the SHA-256 of its training corpus. */
  readonly corpus: string;
  /** Loss on held-out text in nats per character; null if never measured. */
  readonly validLoss: number | null;
}

/**
 * Describes the model of a checkpoint.
 *
 * @param checkpoint With or without the state of its training.
 *
 * @example
 * ```ts
 * import { describeModel } from "./describe_model.ts";
 * import { completeRecipe } from "./recipe.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 2, numLayers: 1 } as const;
 * const losses = { train: null, valid: null };
 * const recipe = completeRecipe(100, { hiddenSize: 2 });
 * const info = { name: "abc", kind: "text", digest: "", seed: 1, step: 0, epoch: 0, losses, recipe } as const;
 * const { name, parameters } = describeModel({ model: createModel(config, new Random(1)), vocabulary, info });
 * assertEquals([name, parameters], ["abc", 109]);
 * ```
 */
export function describeModel({ model, vocabulary, info }: Checkpoint): ModelDescription {
  const { cell, numLayers, hiddenSize, vocabularySize } = model.config;
  return {
    id: modelIdentity(model, vocabulary),
    name: info.name,
    cell,
    numLayers,
    hiddenSize,
    parameters: parameterCount(model.config),
    vocabularySize,
    kind: info.kind,
    corpus: info.digest.slice(0, DIGEST_DIGITS),
    validLoss: info.losses.valid,
  };
}

/**
 * Where a corpus was found, without the folders, and without how its chats were read: people who look at a model need
 * to know neither the machine it was trained on nor the names of the people in the chats.
 *
 * @param sources As a run stores them.
 *
 * @example
 * ```ts
 * import { withoutFolders } from "./describe_model.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const sources = { replies: [], valid: [], format: "auto", validFraction: 0.05 } as const;
 * assertEquals(withoutFolders({ ...sources, corpus: ["/home/ada/chats.txt*3"] }).corpus, ["chats.txt*3"]);
 * ```
 */
export function withoutFolders(sources: CorpusSources): CorpusSources {
  const named = (paths: readonly string[]) =>
    paths.map((path) => path.replace(/[/\\]+$/, "").split(/[/\\]/).at(-1)!);
  const { reading: _, ...others } = sources;
  return {
    ...others,
    corpus: named(sources.corpus),
    replies: named(sources.replies),
    valid: named(sources.valid),
  };
}
