/**
 * Keeps the served page for the time in which its server is away. As long as the server answers, its page is the one that
 * is shown: none that is kept is ever older than that. Whatever else is asked of the server passes by.
 *
 * @module
 */

/** What the server puts before this program. */
interface StandIn {
  /** Changes with any file, and with the models that the page names. */
  readonly version: string;
  /** Addresses of pages, from the service worker's folder; asked of the server each time. */
  readonly pages: readonly string[];
  /** Those of files that are named by their content. */
  readonly files: readonly string[];
}

/** The part of a service worker's world that is used here. */
interface ServiceWorkerScope {
  readonly standIn: StandIn;
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = globalThis as unknown as ServiceWorkerScope;
const { version, pages, files } = scope.standIn, { scope: folder } = scope.registration;
/** The same server may have other pages, below other paths. */
const PREFIX = `cellmate stand-in ${folder} `, NAME = PREFIX + version;
/** What servers say that stand before another which is away. */
const AWAY = [502, 503, 504];

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(forget((name) => name !== NAME)));
scope.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request, [address] = url.split(/[?#]/);
  if (method !== "GET" || !address.startsWith(folder)) return;
  const path = address.slice(folder.length);
  if (mode === "navigate" && pages.includes(path)) event.respondWith(showPage(address, event));
  else if (files.includes(path)) event.respondWith(readFile(address, event.request));
});

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll([
    ...pages.map((page) => new Request(new URL(page, folder), { cache: "reload" })),
    ...files.map((file) => new Request(new URL(file, folder))),
  ]);
  // The pages that are open know the names of their files, and nothing is kept of older ones.
  await scope.skipWaiting();
}

/** The server's page, or, if there is no server, the one that is kept. */
async function showPage(address: string, event: Fetching): Promise<Response> {
  const kept = async () => await (await caches.open(NAME)).match(address, { ignoreVary: true });
  try {
    const response = await fetch(event.request);
    if (AWAY.includes(response.status)) return await kept() ?? response;
    // Something else is served at this address now: make way for it.
    if (response.ok && !isOurs(response)) event.waitUntil(leave());
    return response;
  } catch (error) {
    const page = await kept();
    if (page) return page;
    throw error;
  }
}

async function readFile(address: string, request: Request): Promise<Response> {
  return await (await caches.open(NAME)).match(address, { ignoreVary: true }) ?? await fetch(request);
}

function isOurs({ headers }: Response): boolean {
  return headers.get("Content-Security-Policy")?.includes("own-workers") ?? false;
}

async function leave(): Promise<void> {
  await scope.registration.unregister();
  await forget(() => true);
}

/** Forgets what was kept before. */
async function forget(isOld: (name: string) => boolean): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && isOld(name)).map((name) => caches.delete(name)),
  );
}
