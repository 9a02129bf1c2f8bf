/**
 * The models of one's own, as the page's voice takes them.
 *
 * @module
 */

import type { ModelCard } from "../protocol/model_card.ts";
import type { Shelf } from "../voices/shelf.ts";
import type { OwnModel } from "./own_model.ts";
import { findOwnModel, listOwnModels } from "./own_models.ts";

/** The models that are kept in this browser; none where it stores nothing. */
export const ownShelf: Shelf = {
  async models() {
    try {
      return (await listOwnModels()).map(({ info }) => info);
    } catch {
      return [];
    }
  },

  async part(id, part) {
    const model = await findOwnModel(id).catch(() => undefined);
    if (!model) return undefined;
    if (part === "card") return new Blob([JSON.stringify(cardOf(model))]);
    return part === "weights" || part === "atlas" || part === "activity" ? model[part] : undefined;
  },
};

/** What is known about a model of one's own. */
export function cardOf({ history, weights, sources }: OwnModel): ModelCard {
  return { info: history, bytes: weights.size, ...sources && { sources }, text: [] };
}
