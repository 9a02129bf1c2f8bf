/**
 * Serves an application on a port, with a time limit on every connection.
 *
 * `Deno.serve` has no timer for half-open sockets; Node's HTTP server has.
 *
 * @module
 */

import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";

/** How long a client may take to send its headers. */
const HEADERS_TIMEOUT_MS = 5_000;
/** How long a client may take to send the whole request. */
const REQUEST_TIMEOUT_MS = 10_000;
/** How long an idle connection is kept. */
const KEEP_ALIVE_MS = 5_000;
/** How often these are checked. */
const CHECK_INTERVAL_MS = 1_000;
/** How long replies may take to finish once the server is asked to stop. */
const FAREWELL_MS = 20_000;

/** A listening server. */
export interface Listener {
  readonly port: number;
  /** Takes no new connections, and resolves when the replies in progress have finished. */
  close(): Promise<void>;
}

/**
 * Starts serving.
 *
 * @param app The application.
 * @param options.port The port; 0 for any free one.
 * @throws {Error} With `code` "EADDRINUSE" if the port is taken.
 */
export function listen(
  app: Hono,
  options: { readonly hostname: string; readonly port: number },
): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const server = serve({
      fetch: app.fetch,
      ...options,
      serverOptions: {
        headersTimeout: HEADERS_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        keepAliveTimeout: KEEP_ALIVE_MS,
        connectionsCheckingInterval: CHECK_INTERVAL_MS,
      },
    }, ({ port }) => resolve({ port, close: () => close(server) })) as Server;
    server.on("error", reject);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
