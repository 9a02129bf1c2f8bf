/**
 * Who may talk to the server, and what a browser may do with its pages.
 *
 * @module
 */

import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";

/** Names that always mean this machine. */
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Runs only the page's own scripts, never turns strings into scripts, and loads nothing from elsewhere.
 * `'self'` in `img-src` and `blob:` are for pictures and files that the page makes itself.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Two policies, each of which lets through one address: that of the page's own worker, and the lesson's.
  "trusted-types memory-worker lesson-worker",
].join("; ");

/**
 * Refuses requests from other sites, and requests that do not name this machine, so that a foreign page cannot
 * reach the server by pointing its own name at 127.0.0.1 (DNS rebinding).
 *
 * An absolute request line ("GET http://example.org/ HTTP/1.1") overrides the Host header in the request's
 * URL, so both are checked.
 *
 * @param allowedHosts Further names of the server, without a port.
 */
export function guardHost(allowedHosts: readonly string[] = []): MiddlewareHandler {
  const allowed = new Set([...LOOPBACK_NAMES, ...allowedHosts.map((host) => host.toLowerCase())]);
  return async (c, next) => {
    const host = c.req.header("host");
    if (host === undefined) throw new HTTPException(400, { message: "Cannot answer as no Host is named" });
    for (const name of [hostname(host), new URL(c.req.url).hostname]) {
      if (name === undefined || !allowed.has(name)) {
        const known = [...allowed].join(", ");
        throw new HTTPException(421, {
          message: `Cannot answer as the host must be one of ${known} (see --allow-host): ` +
            `current value is ${name ?? "unreadable"}`,
        });
      }
    }
    const origin = c.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
      throw new HTTPException(403, {
        message: `Cannot answer as requests must come from the page itself: current origin is ${origin}`,
      });
    }
    if (c.req.header("sec-fetch-site") === "cross-site" && c.req.header("sec-fetch-mode") !== "navigate") {
      throw new HTTPException(403, { message: "Cannot answer as another site sent the request" });
    }
    await next();
  };
}

/** The name in a Host header, without its port; nothing if it is not just a name and a port. */
function hostname(host: string): string | undefined {
  if (!URL.canParse(`http://${host}`)) return undefined;
  return /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.exec(host)?.[1].toLowerCase();
}

/** Adds the headers that restrict what a browser does. */
export function secureHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!c.res.headers.has("Content-Security-Policy")) {
      c.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    }
    c.header("Cross-Origin-Opener-Policy", "same-origin");
    c.header("Cross-Origin-Resource-Policy", "same-origin");
    c.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    c.header("Referrer-Policy", "no-referrer");
    c.header("X-Content-Type-Options", "nosniff");
  };
}
