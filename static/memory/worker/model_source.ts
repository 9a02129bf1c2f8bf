/**
 * The model that a reply was written with, fetched once.
 *
 * @module
 */

import {
  type Checkpoint,
  decodeCheckpoint,
  modelIdentity,
  openBackend,
  type Stepper,
} from "../../../lib/mod.ts";
import { requestModel } from "../../voices/worker/request_model.ts";

/** A model that is ready to read. */
export interface ReadyModel {
  readonly id: string;
  readonly checkpoint: Checkpoint;
  /** One row, for every purpose: whoever uses it sets its state and its interventions first. */
  readonly stepper: Stepper;
}

let ready: ReadyModel | undefined;

/**
 * Fetches a model's file, unless it is here already.
 *
 * @param id Its identity, which is held against what has come: a memory is shown by its own model or not at all.
 * @throws {Error} If there is no such model any more.
 */
export async function fetchModel(id: string): Promise<ReadyModel> {
  if (ready?.id === id) return ready;
  const bytes = await requestModel(id);
  if (!bytes) throw new Error("Cannot show the memory as the model that wrote this no longer exists");
  const checkpoint = decodeCheckpoint(bytes, "the model");
  if (modelIdentity(checkpoint.model, checkpoint.vocabulary) !== id) {
    throw new Error("Cannot show the memory as the model's file now contains another model");
  }
  ready?.stepper.close();
  ready = { id, checkpoint, stepper: openBackend().createStepper(checkpoint.model, 1, { weights: "int8" }) };
  return ready;
}
