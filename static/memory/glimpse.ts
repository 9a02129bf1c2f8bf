/**
 * A small picture of a model's memory, computed by the server.
 *
 * @module
 */

import type { ModelGlimpse } from "../protocol/model_glimpse.ts";
import type { Picture } from "./picture/picture.ts";

/** A picture with one row per unit. */
export interface Glimpse {
  readonly text: string;
  readonly units: readonly number[];
  readonly picture: Picture;
}

/**
 * Fetches the glimpse of a model.
 *
 * @throws {TypeError} If the server is unreachable.
 * @throws {Error} If the model no longer exists.
 */
export async function fetchGlimpse(model: string): Promise<Glimpse> {
  const response = await fetch(`/api/models/${model}/glimpse`);
  if (!response.ok) throw new Error("Cannot show the memory as the model is no longer there");
  return readGlimpse(await response.json() as ModelGlimpse);
}

/** A glimpse as a picture. */
export function readGlimpse({ symbols, units, values }: ModelGlimpse): Glimpse {
  const read = symbols.map((symbol) => ({
    symbol,
    part: symbol === "" ? "mark" as const : "reply" as const,
    nats: null,
  }));
  return {
    text: symbols.join(""),
    units,
    picture: {
      slice: { gate: "cell", layer: 0 },
      numLayers: 1,
      hiddenSize: units.length,
      gates: ["cell"],
      symbols: read,
      values: Int8Array.from(atob(values), (byte) => byte.charCodeAt(0)),
      complete: true,
    },
  };
}
