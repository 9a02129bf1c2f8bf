/**
 * The models of one's own, as the page's voice takes them.
 *
 * @module
 */

import type { ModelCard } from "../protocol/model_card.ts";
import type { Shelf } from "../voices/shelf.ts";
import type { OwnModel } from "./own_model.ts";
import { findOwnModel, listOwnModels } from "./own_models.ts";

/**
 * Models that were listed, by their ids: one that learns may have gone on by the time it is to reply, or its memory is to
 * be looked into. Their files are the browser's, not copies.
 */
const listed = new Map<string, OwnModel>();
/** How many of them are remembered. */
const MOST_LISTED = 50;

/** The models that are kept in this browser; none where it stores nothing. */
export const ownShelf: Shelf = {
  async models() {
    try {
      const models = await listOwnModels();
      for (const model of models.toReversed()) remember(model);
      return models.map(({ info }) => info);
    } catch {
      return [];
    }
  },

  async part(id, part) {
    const model = await findOwnModel(id).catch(() => undefined) ?? listed.get(id);
    if (!model) return undefined;
    if (part === "card") return new Blob([JSON.stringify(cardOf(model))]);
    return part === "weights" || part === "atlas" || part === "activity" ? model[part] : undefined;
  },
};

/** What is known about a model of one's own. */
export function cardOf({ history, weights, sources }: OwnModel): ModelCard {
  return { info: history, bytes: weights.size, ...sources && { sources }, text: [] };
}

/** The one remembered longest ago makes room. */
function remember(model: OwnModel): void {
  listed.delete(model.info.id);
  listed.set(model.info.id, model);
  if (listed.size > MOST_LISTED) listed.delete(listed.keys().next().value!);
}
