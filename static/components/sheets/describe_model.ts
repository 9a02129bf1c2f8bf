/**
 * A model in words.
 *
 * @module
 */

import { type CorpusSources, recipeFlags } from "../../../lib/training/mod.ts";
import type { ModelCard } from "../../protocol/model_card.ts";
import type { ModelInfo } from "../../protocol/model_info.ts";
import type { Fact } from "./fact_list.tsx";

/** A loss in nats per character, and in bits. */
export function describeLoss(nats: number | null): string {
  return nats === null ? "not measured" : `${nats.toFixed(3)} nats = ${(nats / Math.LN2).toFixed(2)} bits`;
}

/** Everything that a model's file says about it. */
export function modelFacts(model: ModelInfo, { info, bytes, sources }: ModelCard): Fact[] {
  const { cell, numLayers, hiddenSize } = model;
  const states = cell === "lstm" ? 2 : 1;
  const loss = (nats: number | null) =>
    nats === null ? describeLoss(nats) : `${describeLoss(nats)} per character`;
  return [
    [
      "Model",
      `${cell.toUpperCase()}, ${counted(numLayers, "layer")} × ${hiddenSize} units, ` +
      `${model.vocabularySize} symbols: ${counted(model.parameters, "parameter")}`,
    ],
    ["File", `${model.file}, ${(bytes / 1e6).toFixed(2)} MB`],
    [
      "Memory of a conversation",
      `${states}·${numLayers}·${hiddenSize} = ${states * numLayers * hiddenSize} floats`,
    ],
    ["Learnt from", model.kind === "text" ? "running text" : "conversations"],
    ...sources ? corpusFacts(sources) : [],
    ["Corpus SHA-256", info.digest],
    ["Trained", `${counted(info.step, "step")}: the corpus was read ${info.epoch.toFixed(1)} times`],
    ["Loss on held-out text", loss(info.losses.valid)],
    ["Loss in training", loss(info.losses.train)],
    ["Seed", `${info.seed}`],
    ["Recipe of its last run", recipeFlags(info.recipe)],
  ];
}

function corpusFacts({ corpus, replies, valid, validFraction }: CorpusSources): Fact[] {
  const paths = [...corpus, ...replies.map((path) => `${path}, above all its replies`)];
  return [
    ["Corpus", paths.length === 0 ? "the embedded chats" : paths],
    ["Held out", valid.length === 0 ? `${100 * validFraction} % of it` : valid],
  ];
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
