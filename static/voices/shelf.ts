/**
 * A place that models come from, and the files that belong to each of them.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";

/**
 * What belongs to a model: its safetensors file, JSON or bytes about it, and the address that knows what it remembers
 * of a conversation.
 */
export type ModelPart = "weights" | "card" | "glimpse" | "atlas" | "activity" | "states";

/** Where a file is: its full address, or the file itself. Both can be handed to a worker. */
export type Place = string | Blob;

/** Models, wherever they are: on a server, beside the page, within it, or in this browser's storage. */
export interface Shelf {
  /**
   * All its models, the best choice first.
   *
   * @throws {ServerAway} If they are on a server that does not answer.
   */
  models(): Promise<readonly ModelInfo[]>;

  /**
   * Where a part of a model is. An address may still lead to nothing.
   *
   * @param id The model's id.
   * @returns Nothing if the shelf has no such model, or the model no such part.
   */
  part(id: string, part: ModelPart): Promise<Place | undefined>;
}
