/**
 * The copy of the server's model that outlasts the page: it is there when the page is loaded again without its server.
 *
 * @module
 */

/** Whether there are copies: not where the page itself could not be loaded without its server. */
function hasCopies(): boolean {
  return "serviceWorker" in navigator && typeof caches === "object";
}

/** Other pages of this server may keep something, too. */
function cacheName(): string {
  return `cellmate model ${new URL("./", document.baseURI).href}`;
}

function addressOf(id: string): string {
  return new URL(`api/models/${id}/weights`, document.baseURI).href;
}

/** Reads the copy of a model, if it is the one that is there. */
export async function readCopy(id: string): Promise<Blob | undefined> {
  if (!hasCopies()) return undefined;
  const found = await caches.match(addressOf(id), { cacheName: cacheName() }).catch(() => undefined);
  return await found?.blob();
}

/** Puts a copy in the place of the one before; where there is no room, there is none. */
export async function writeCopy(id: string, file: Blob): Promise<void> {
  if (!hasCopies()) return;
  try {
    const copies = await caches.open(cacheName());
    for (const before of await copies.keys()) await copies.delete(before);
    await copies.put(addressOf(id), new Response(file));
  } catch {
    // The page has its own copy for as long as it is open.
  }
}
