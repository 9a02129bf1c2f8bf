/**
 * Models that came with a page without a server: files beside it.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";
import type { ModelPart, Shelf } from "./shelf.ts";

/** The parts that are files. */
export type SitePart = Exclude<ModelPart, "states">;

const FILES: Readonly<Record<SitePart, string>> = {
  weights: "weights.safetensors",
  card: "card.json",
  glimpse: "glimpse.json",
  atlas: "atlas.json",
  activity: "activity.bin",
};

/** Where a part of a model is, from the page. */
export function sitePath(id: string, part: SitePart): string {
  return `models/${id}/${FILES[part]}`;
}

/** A shelf of the models that the page was told of. */
export function siteShelf(models: readonly ModelInfo[]): Shelf {
  return {
    models: () => Promise.resolve(models),
    part(id, part) {
      const model = models.find((model) => model.id === id);
      const has = part === "atlas" || part === "activity" ? model?.atlas : part !== "states";
      if (!model || !has) return Promise.resolve(undefined);
      return Promise.resolve(new URL(sitePath(id, part as SitePart), document.baseURI).href);
    },
  };
}
