/**
 * Who may talk to the server.
 *
 * @module
 */

import type { Context, MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { isOpenAi } from "./openai/addresses.ts";

/** Names that always mean this machine. */
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** Whom else to let in. */
export interface Allowed {
  /** Further names of the server, without a port. */
  readonly hosts?: readonly string[] | undefined;
  /** Sites whose pages may call the API. */
  readonly origins?: readonly string[] | undefined;
}

/**
 * Refuses requests from other sites, and requests that do not name this machine, so that a foreign page cannot
 * reach the server by pointing its own name at 127.0.0.1 (DNS rebinding).
 *
 * An absolute request line ("GET http://example.org/ HTTP/1.1") overrides the Host header in the request's
 * URL, so both are checked. A site that is let in can call the API, but not what the page itself uses.
 *
 * @param allowed Whom to let in besides this machine and the page itself.
 */
export function guardHost({ hosts = [], origins = [] }: Allowed = {}): MiddlewareHandler {
  const names = new Set([...LOOPBACK_NAMES, ...hosts.map((host) => host.toLowerCase())]);
  const sites = new Set(origins);
  return async (c, next) => {
    const host = c.req.header("host");
    if (host === undefined) throw new HTTPException(400, { message: "Cannot answer as no Host is named" });
    for (const name of [hostname(host), new URL(c.req.url).hostname]) {
      if (name === undefined || !names.has(name)) {
        throw new HTTPException(421, {
          message: `Cannot answer as the host must be one of ${[...names].join(", ")} (see --allow-host): ` +
            `current value is ${name ?? "unreadable"}`,
        });
      }
    }
    const origin = c.req.header("origin");
    if (origin !== undefined && sites.has(origin) && isForPrograms(c.req.path)) {
      letIn(c, origin);
      if (isPreflight(c)) return c.body(null, 204);
      return await next();
    }
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
      throw new HTTPException(403, {
        message: "Cannot answer as requests must come from the page itself, or from a site named with " +
          `--allow-origin: current origin is ${origin}`,
      });
    }
    if (c.req.header("sec-fetch-site") === "cross-site" && c.req.header("sec-fetch-mode") !== "navigate") {
      throw new HTTPException(403, { message: "Cannot answer as another site sent the request" });
    }
    await next();
  };
}

/** The API, and whether it is up; what lies below `/api` is the page's own. */
function isForPrograms(path: string): boolean {
  return isOpenAi(path) || path === "/health";
}

/** A browser asks beforehand whether a page of another site may send a request. */
function isPreflight(c: Context): boolean {
  return c.req.method === "OPTIONS" && c.req.header("access-control-request-method") !== undefined;
}

/** Lets a page of another site read the answer. No cookies: the API knows none. */
function letIn(c: Context, origin: string): void {
  c.header("Access-Control-Allow-Origin", origin);
  c.header("Access-Control-Expose-Headers", "Retry-After");
  c.header("Vary", "Origin");
  if (!isPreflight(c)) return;
  c.header("Access-Control-Allow-Methods", "GET, POST");
  // Clients name themselves in headers of their own, so whatever they ask for is allowed.
  const headers = c.req.header("access-control-request-headers");
  if (headers) c.header("Access-Control-Allow-Headers", headers);
  c.header("Access-Control-Max-Age", "600");
  if (c.req.header("access-control-request-private-network") === "true") {
    c.header("Access-Control-Allow-Private-Network", "true");
  }
}

/** The name in a Host header, without its port; nothing if it is not just a name and a port. */
function hostname(host: string): string | undefined {
  if (!URL.canParse(`http://${host}`)) return undefined;
  return /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.exec(host)?.[1].toLowerCase();
}
