/**
 * Models of one's own as files.
 *
 * @module
 */

import { decodeCheckpoint, encodeCheckpoint } from "../../../lib/training/mod.ts";
import { getOwnModel, putOwnModel, tellChange } from "../../own_models/own_models.ts";
import { getRun, putRun } from "../../own_models/run_record.ts";
import { newId } from "../../store/new_id.ts";
import { ownModel } from "./page_run_store.ts";

/**
 * Stores a model that was brought as a file; what is needed only to train it further is left out.
 *
 * @returns Its key.
 * @throws {SyntaxError} If the file is no checkpoint.
 */
export async function importModel(file: Blob, name: string): Promise<string> {
  const { training, ...model } = decodeCheckpoint(new Uint8Array(await file.arrayBuffer()), name);
  const bytes = encodeCheckpoint(model), key = newId();
  const sources = training?.progress.sources;
  await putOwnModel(ownModel(bytes, { key, weights: new Blob([bytes]), ...sources && { sources } }));
  return key;
}

/** Gives a model another name. */
export async function renameModel(key: string, name: string): Promise<void> {
  const model = await getOwnModel(key), run = await getRun(key);
  if (model) {
    const checkpoint = decodeCheckpoint(new Uint8Array(await model.weights.arrayBuffer()), name);
    const bytes = encodeCheckpoint({ ...checkpoint, info: { ...checkpoint.info, name } });
    const { info, history, ...others } = model;
    const weights = new Blob([bytes]);
    await putOwnModel({ ...others, weights, info: { ...info, name }, history: { ...history, name } });
  }
  if (run) await putRun({ ...run, name });
  tellChange();
}
