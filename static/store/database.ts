/**
 * Conversations kept in the browser: IndexedDB, behind four promises.
 *
 * @module
 */

import * as v from "valibot";
import { forgetStates } from "./kept_states.ts";
import { StoredTranscript, storeTranscript, type Transcript } from "./transcript.ts";

const NAME = "cellmate";
const STORE = "conversations";

/** Where conversations are kept. */
export interface TranscriptStore {
  /** All conversations, the last changed first. What cannot be read is left out. */
  list(): Promise<Transcript[]>;
  get(id: string): Promise<Transcript | undefined>;
  put(transcript: Transcript): Promise<void>;
  delete(id: string): Promise<void>;
}

/** Opens the browser's store; every call opens it again, so that no tab blocks another. */
export const database: TranscriptStore = {
  async list() {
    const values = await run<unknown[]>("readonly", (store) => store.getAll());
    return values.flatMap((value) => read(value) ?? []).sort((a, b) => b.changed.localeCompare(a.changed));
  },
  async get(id) {
    return read(await run<unknown>("readonly", (store) => store.get(id)));
  },
  async put(transcript) {
    await run("readwrite", (store) => store.put(storeTranscript(transcript)));
  },
  async delete(id) {
    await run("readwrite", (store) => store.delete(id));
    await forgetStates(id);
  },
};

function read(value: unknown): Transcript | undefined {
  const { success, output } = v.safeParse(StoredTranscript, value);
  return success ? output : undefined;
}

async function run<T>(
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const db = await open();
  try {
    return await result<T>(request(db.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    db.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
  return result(request);
}

function result<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
