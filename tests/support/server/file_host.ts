/**
 * A plain host of files, which sets no headers but their types.
 *
 * @module
 */

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  json: "application/json",
  webmanifest: "application/manifest+json",
};

/** A host, and what was asked of it. */
export interface FileHost extends AsyncDisposable {
  /** With a slash at the end. */
  readonly url: string;
  /** Paths, in order. */
  readonly asked: string[];
  /** What the answer for a path waits for; nothing, unless a test sets it. */
  waitFor: (path: string) => Promise<void> | void;
  /** Cuts it off, as where the network is gone. */
  stop(): Promise<void>;
  start(): void;
}

/**
 * Serves files below a path of a host, nothing else.
 *
 * @param files By their path from the folder; they may be replaced while it runs.
 * @param path Where the folder is on the host.
 */
export function startFileHost(
  files: () => ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  path = "/",
): FileHost {
  const asked: string[] = [];
  let server: Deno.HttpServer<Deno.NetAddr> | undefined, port = 0;
  const answer = async ({ url }: Request): Promise<Response> => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    await host.waitFor(pathname);
    const name = pathname.startsWith(path) ? pathname.slice(path.length) || "index.html" : "";
    const bytes = files().get(name);
    if (!bytes) return new Response("Not found", { status: 404 });
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return new Response(bytes, { headers: { "Content-Type": type } });
  };
  const start = () => {
    server = Deno.serve({ hostname: "127.0.0.1", port, onListen: () => {} }, answer);
    port = server.addr.port;
  };
  const stop = async () => {
    await server?.shutdown();
    server = undefined;
  };
  start();
  const host: FileHost = {
    url: `http://127.0.0.1:${port}${path}`,
    asked,
    waitFor: () => {},
    start,
    stop,
    [Symbol.asyncDispose]: stop,
  };
  return host;
}
