/**
 * How much the browser keeps, and for how long.
 *
 * @module
 */

import type { StorageUse } from "./desk_state.ts";

/** How much is kept; nothing if the browser does not tell. */
export async function storageUse(): Promise<StorageUse | undefined> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { used: usage, quota, lasting: await navigator.storage.persisted() };
  } catch {
    return undefined;
  }
}

/** Asks the browser not to clear by itself what is kept; it may refuse. */
export async function keepLasting(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
