/**
 * When each unit of a model is on in the sample text of its atlas.
 *
 * @module
 */

import {
  type ActivityIndex,
  decodeActivity,
  parseAtlas,
  sampleSymbols,
} from "../../../../lib/insight/mod.ts";
import { readFile, samplePlaces } from "../../../voices/worker/request_model.ts";
import type { ReadyModel } from "../model_source.ts";

/** A text, and what is known of it. */
export interface SampleActivity {
  readonly index: ActivityIndex;
  /** The symbols of each conversation, one after the other. */
  readonly conversations: readonly Uint16Array[];
}

/**
 * Fetches the sample of a model that has an atlas and was read.
 *
 * @returns Nothing if there is none, or one of other weights.
 */
export async function fetchSample(
  { id, checkpoint: { vocabulary } }: Pick<ReadyModel, "id" | "checkpoint">,
): Promise<SampleActivity | undefined> {
  const places = samplePlaces(id);
  if (!places) return undefined;
  const [atlas, activity] = await Promise.all([readFile(places.atlas), readFile(places.activity)]);
  if (!atlas || !activity) return undefined;
  const { model, index } = decodeActivity(new Uint8Array(await activity.arrayBuffer()), "the activity");
  const conversations = sampleSymbols(parseAtlas(await atlas.text(), "the atlas"), vocabulary);
  const length = conversations.reduce((sum, ids) => sum + ids.length, 0);
  return model === id && length === index.length ? { index, conversations } : undefined;
}
