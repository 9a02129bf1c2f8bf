/**
 * The models of one's own, kept in this browser.
 *
 * @module
 */

import { TABLES, transact } from "./models_database.ts";
import type { OwnModel } from "./own_model.ts";

/** Tells the other tabs, and the workers, that something has changed. */
const CHANNEL = "cellmate-models";

/** All models of one's own, the newest first. */
export async function listOwnModels(): Promise<OwnModel[]> {
  const models = await transact(["models"], "readonly", (table) => table("models").getAll());
  return (models as OwnModel[]).sort((a, b) => b.info.date.localeCompare(a.info.date));
}

/** The model with this key. */
export async function getOwnModel(key: string): Promise<OwnModel | undefined> {
  return await transact(["models"], "readonly", (table) => table("models").get(key));
}

/** The model with these weights: `id` is the library's `modelIdentity()`. */
export async function findOwnModel(id: string): Promise<OwnModel | undefined> {
  return (await listOwnModels()).find(({ info }) => info.id === id);
}

/** Stores a model, in the place of the one with the same key. */
export async function putOwnModel(model: OwnModel): Promise<void> {
  await transact(["models"], "readwrite", (table) => table("models").put(model));
  tellChange();
}

/** Deletes a model, its run, and what it learnt from. */
export async function deleteOwnModel(key: string): Promise<void> {
  await transact(TABLES, "readwrite", (table) => {
    const requests = TABLES.map((name) => table(name).delete(key));
    return requests[0];
  });
  tellChange();
}

/** Says that the models have changed. */
export function tellChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/**
 * Calls a function when models have changed, here or in another tab.
 *
 * @returns Stops it.
 */
export function watchOwnModels(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
