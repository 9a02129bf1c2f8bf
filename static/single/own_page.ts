/**
 * A model of one's own as one page.
 *
 * @module
 */

import { describeModel } from "../../lib/training/mod.ts";
import type { OwnModel } from "../own_models/own_model.ts";
import { cardOf } from "../own_models/own_shelf.ts";
import { singlePage } from "./single_page.ts";
import { smallModel } from "./small_model.ts";

/**
 * Makes the page.
 *
 * @param template What `pageTemplate()` gave.
 * @param model The model; its weights are kept as float16.
 */
export async function ownPage(template: string, model: OwnModel): Promise<Blob> {
  const read = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  const { bytes, checkpoint } = smallModel(await read(model.weights), model.info.name);
  const { name, date, file } = model.info, description = { ...describeModel(checkpoint), name };
  const { atlas, activity } = model;
  // An atlas is of these weights, to the last bit.
  const fits = atlas !== undefined && description.id === model.info.id;
  return await singlePage(template, [{
    info: { ...description, file, shipped: false, date, ...fits && { atlas: true } },
    parts: {
      weights: bytes,
      card: new TextEncoder().encode(
        JSON.stringify({ ...cardOf(model), bytes: bytes.length }),
      ) as typeof bytes,
      ...fits && { atlas: await read(atlas) },
      ...fits && activity && { activity: await read(activity) },
    },
  }]);
}
