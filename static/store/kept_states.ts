/**
 * What models remember of this browser's conversations, turn by turn: an old exchange's memory opens without reading
 * all that came before it again.
 *
 * A state tells something of what was said: it is kept only with its conversation, and deleted with it.
 *
 * @module
 */

import type { Turn } from "../protocol/reply_request.ts";

const NAME = "cellmate-states", STORE = "states";
/** How the states were computed: kept ones are good for as long as the same text gives the same bits. */
const ARITHMETIC = "int8-1";
/** States that are kept; each takes 8·L·H bytes, 6 kB for the model that comes along. */
const MOST = 2000;

/** The memory after some turns. */
export interface KeptState {
  /** How many turns. */
  readonly turns: number;
  /** h, then c; shape (2, L, H), or (L, H) for a simple RNN. */
  readonly floats: Float32Array<ArrayBuffer>;
}

/** A state as it is stored. */
interface Row {
  /** The model, and a fingerprint of the turns. */
  readonly key: string;
  readonly conversation: string;
  /** When, in milliseconds: the oldest is forgotten first. */
  readonly date: number;
  readonly floats: Float32Array<ArrayBuffer>;
}

/**
 * Keeps states of a conversation.
 *
 * @param conversation Its id.
 * @param of.model The model's id.
 * @param of.turns What was said; each state is one after so many of them.
 */
export async function keepStates(conversation: string, { model, turns, states }: {
  readonly model: string;
  readonly turns: readonly Turn[];
  readonly states: readonly KeptState[];
}): Promise<void> {
  const keys = turnKeys(model, turns), date = Date.now();
  await inStore("readwrite", (store) => {
    for (const { turns, floats } of states) {
      store.put({ key: keys[turns - 1], conversation, date, floats } satisfies Row);
    }
    const count = store.count();
    count.onsuccess = () => deleteFirst(store.index("date").openCursor(), count.result - MOST);
    return count;
  });
}

/** The memory after the longest beginning of a conversation that is kept. */
export async function keptState(model: string, turns: readonly Turn[]): Promise<KeptState | undefined> {
  const keys = turnKeys(model, turns);
  const range = IDBKeyRange.bound(`${ARITHMETIC} ${model} `, `${ARITHMETIC} ${model} \uffff`);
  const kept = new Set(await inStore<string[]>("readonly", (store) => store.getAllKeys(range)));
  const last = keys.findLastIndex((key) => kept.has(key));
  if (last < 0) return undefined;
  const row = await inStore<Row | undefined>("readonly", (store) => store.get(keys[last]));
  return row && { turns: last + 1, floats: row.floats };
}

/** Forgets what is remembered of a conversation. */
export async function forgetStates(conversation: string): Promise<void> {
  await inStore("readwrite", (store) => {
    const cursor = store.index("conversation").openCursor(conversation);
    deleteFirst(cursor, Infinity);
    return cursor;
  });
}

/** A key for each beginning of a conversation: FNV-1a in two lanes of 32 bits, and the length. */
export function turnKeys(model: string, turns: readonly Turn[]): string[] {
  let a = 0x811c9dc5, b = 0x050c5d1f, length = 0;
  return turns.map(({ speaker, text }) => {
    const marked = `${speaker}${text}\0`;
    for (let i = 0; i < marked.length; i++) {
      a = Math.imul(a ^ marked.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ marked.charCodeAt(i), 0x01000197);
    }
    length += marked.length;
    return `${ARITHMETIC} ${model} ${length} ${a} ${b}`;
  });
}

function deleteFirst(request: IDBRequest<IDBCursorWithValue | null>, count: number): void {
  let left = count;
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor || left-- <= 0) return;
    cursor.delete();
    cursor.continue();
  };
}

async function inStore<T>(
  mode: IDBTransactionMode,
  action: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore(STORE, { keyPath: "key" });
    for (const index of ["conversation", "date"]) store.createIndex(index, index);
  };
  const database = await result<IDBDatabase>(opening);
  try {
    const transaction = database.transaction(STORE, mode), request = action(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
