/**
 * The browser's database of models and of the runs that make them: IndexedDB, one transaction at a time.
 *
 * @module
 */

const NAME = "cellmate-models";

/**
 * The tables: models; the runs that made them here, with all that it takes to go on; what the runs learn from. The
 * same key stands for the same model in all three.
 */
export const TABLES = ["models", "runs", "texts"] as const;

/** The name of a table. */
export type Table = typeof TABLES[number];

/** Takes one request to the end. */
type Requests = (table: Table) => IDBObjectStore;

/**
 * Reads or writes in one transaction: either all of it is stored or, should the browser die within, nothing.
 *
 * @param tables Which tables are used.
 * @param mode Whether anything is written.
 * @param action Makes its requests at once; the result of the one that it returns is that of the whole.
 * @throws {DOMException} If the browser stores nothing (`SecurityError`, `InvalidStateError`), or has no room left
 * (`QuotaExceededError`); then everything is as before.
 */
export async function transact<T>(
  tables: readonly Table[],
  mode: "readonly" | "readwrite",
  action: (table: Requests) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    // Strict: what is said to be stored is on the disk, and a power cut takes nothing back.
    const transaction = database.transaction(tables, mode, { durability: "strict" });
    const request = action((table) => transaction.objectStore(table));
    await completed(transaction);
    return request.result;
  } finally {
    database.close();
  }
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () =>
      reject(transaction.error ?? new DOMException("The transaction was undone", "AbortError"));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    for (const table of TABLES) request.result.createObjectStore(table, { keyPath: "key" });
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
