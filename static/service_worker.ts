/**
 * Keeps a site without a server in the browser, whole or not at all, and answers from there: it works without a network,
 * loads nothing twice, and has the headers that threads need.
 *
 * @module
 */

/** What the build puts before this program. */
interface Site {
  /** Changes with any file. */
  readonly version: string;
  /** Addresses from the service worker's folder. */
  readonly files: readonly string[];
  /** Those that are kept when they are first wanted. */
  readonly later: readonly string[];
  /** What the workers of the page may do. */
  readonly workerPolicy: string;
}

/** The part of a service worker's world that is used here. */
interface ServiceWorkerScope {
  readonly site: Site;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = globalThis as unknown as ServiceWorkerScope;
const { version, files, later, workerPolicy } = scope.site, { scope: folder } = scope.registration;
/** Other sites of this host may keep things, too. */
const PREFIX = `cellmate ${folder} `, NAME = PREFIX + version;

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("message", ({ data }) => data === "take over" && void scope.skipWaiting());
scope.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(folder)) event.respondWith(answer(event.request));
});

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(files.map((file) => new Request(new URL(file, folder), { cache: "no-cache" })));
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
  );
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  const address = origin + pathname, page = address === folder ? `${folder}index.html` : address;
  const cache = await caches.open(NAME);
  // Some hosts leave out ".html".
  const kept = await cache.match(page) ??
    (request.mode === "navigate" ? await cache.match(`${page}.html`) : undefined);
  if (kept) return isolated(kept, address);
  const response = await fetch(request);
  if (response.ok && later.some((file) => folder + file === address)) {
    await cache.put(address, response.clone());
  }
  return isolated(response, address);
}

/** The same with the headers of an isolated page; a worker gets its policy. */
function isolated(response: Response, address: string): Response {
  if (response.type === "opaque" || response.type === "opaqueredirect" || response.type === "error") {
    return response;
  }
  const headers = new Headers(response.headers);
  // The body is here as it was before that.
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  if (/_worker-[0-9a-f]+\.js$/.test(address)) headers.set("Content-Security-Policy", workerPolicy);
  const { status, statusText } = response;
  const hasBody = ![101, 204, 205, 304].includes(status);
  return new Response(hasBody ? response.body : null, { status, statusText, headers });
}
