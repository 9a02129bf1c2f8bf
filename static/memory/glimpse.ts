/**
 * A small picture of a model's memory, computed by the server.
 *
 * @module
 */

import type { ModelGlimpse } from "../protocol/model_glimpse.ts";
import { readJson } from "../voices/read_place.ts";
import type { Shelf } from "../voices/shelf.ts";
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
 * @param shelf Where it is.
 * @param model The model's id.
 * @throws {ServerAway | Refused} If it is not there.
 */
export async function fetchGlimpse(shelf: Pick<Shelf, "part">, model: string): Promise<Glimpse> {
  return readGlimpse(await readJson<ModelGlimpse>(await shelf.part(model, "glimpse")));
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
