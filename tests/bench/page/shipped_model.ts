/**
 * The shipped model, with a sample text of any length.
 *
 * @module
 */

import { decodeCheckpoint } from "../../../lib/mod.ts";
import {
  ActivityIndex,
  decodeActivity,
  encodeActivity,
  formatAtlas,
  parseAtlas,
  sampleSymbols,
  textIdentity,
} from "../../../lib/insight/mod.ts";

const FOLDER = new URL("../../../static/models/", import.meta.url);

/**
 * The files of the shipped model for a test server.
 *
 * @param times How often its sample text is said.
 */
export function shippedModel(
  times = 1,
): { readonly files: Record<string, Uint8Array>; readonly symbols: number } {
  const read = (extension: string) => Deno.readFileSync(new URL(`cellmate.${extension}`, FOLDER));
  const weights = read("safetensors"), { vocabulary } = decodeCheckpoint(weights, "the shipped model");
  const atlas = parseAtlas(new TextDecoder().decode(read("atlas.json")), "its atlas");
  const { model, index } = decodeActivity(read("activity"), "its activity");
  const sample = Array.from({ length: times }, () => atlas.sample).flat();
  const runs = [...index.units()].map((unit) => {
    const once = index.runs(unit), all = new Uint32Array(once.length * times);
    for (let k = 0; k < all.length; k++) {
      all[k] = once[k % once.length] + Math.floor(k / once.length) * index.length;
    }
    return all;
  });
  const { config, on, off, length } = index;
  const long = ActivityIndex.from({ config, on, off, length: length * times }, runs);
  const text = textIdentity(sampleSymbols({ ...atlas, sample }, vocabulary).flatMap((ids) => [...ids]));
  return {
    files: {
      "checkpoints/cellmate/best.safetensors": weights,
      "checkpoints/cellmate/best.atlas.json": new TextEncoder().encode(formatAtlas({ ...atlas, sample })),
      "checkpoints/cellmate/best.activity": encodeActivity({ index: long, model, text }),
    },
    symbols: long.length,
  };
}
