/** Excerpts of a conversation with a tiny model, for the tests of the memory's worker. */

import { decodeCheckpoint, encodePrompt, openBackend } from "../../../lib/mod.ts";
import { encodeTurns } from "../../../lib/text/mod.ts";
import type { Excerpt } from "../../../static/memory/messages.ts";
import type { MemoryService } from "../../../static/memory/worker/memory_service.ts";
import type { ReadyModel } from "../../../static/memory/worker/model_source.ts";
import { DEFAULT_SETTINGS } from "../../../static/store/presets.ts";
import { tinyCheckpoint } from "../models/tiny_checkpoint.ts";

export const BYTES = tinyCheckpoint({ seed: 3, endless: true, kind: "bot" });
export const checkpoint = decodeCheckpoint(BYTES, "tiny");
export const { model, vocabulary, info: { kind } } = checkpoint;
export const { hiddenSize: H, numLayers: L } = model.config;
export const TURNS = ["hello there", "good day to you", "how are you?"].map((text, i) => ({
  speaker: i % 2 as 0 | 1,
  text,
}));
export const drawing = { seed: 11, settings: { ...DEFAULT_SETTINGS, maxLength: 60 } };

/** The tiny model, loaded. */
export function ready(): Promise<ReadyModel> {
  return Promise.resolve({
    id: "tiny",
    checkpoint,
    stepper: openBackend().createStepper(model, 1, { weights: "int8" }),
  });
}

/** A conversation whose last reply is looked at. */
export function excerpt(change: Partial<Excerpt> = {}): Excerpt {
  return {
    model: "tiny",
    turns: TURNS,
    reply: "fine, thank you.",
    ended: false,
    interventions: [],
    ...change,
  };
}

/** Reads an excerpt to its end. */
export async function read(service: MemoryService, what: Excerpt, layer = 0): Promise<Int8Array> {
  const values: number[] = [];
  for (let complete = false; !complete;) {
    const have = values.length / H;
    const columns = await service.follow({ excerpt: what, slice: { gate: "cell", layer }, have });
    if (columns.readBefore === 1) values.splice(columns.from * H, Infinity, ...columns.values);
    complete = columns.complete;
  }
  return Int8Array.from(values);
}

/** The whole excerpt as the library encodes it, and where its last message begins. */
export function wholePassage(): { readonly ids: number[]; readonly start: number } {
  const start = encodeTurns(vocabulary, TURNS.slice(0, -1), kind).ids.length;
  return { ids: [...encodePrompt(vocabulary, TURNS, { kind, begun: "fine, thank you." }).ids], start };
}
