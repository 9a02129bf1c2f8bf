/**
 * What a browser may do with the server's pages.
 *
 * @module
 */

import type { MiddlewareHandler } from "hono";

/**
 * Runs only the page's own scripts, never turns strings into scripts, and loads nothing from elsewhere.
 * `'self'` in `img-src` and `blob:` are for pictures and files that the page makes itself.
 */
export const PAGE_POLICY: readonly string[] = [
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
  // Lets through the addresses of the page's own workers.
  "trusted-types own-workers",
];

/** Adds the headers that restrict what a browser does. */
export function secureHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!c.res.headers.has("Content-Security-Policy")) {
      c.header("Content-Security-Policy", PAGE_POLICY.join("; "));
    }
    // The first two isolate the page, without which browsers give it no threads.
    c.header("Cross-Origin-Opener-Policy", "same-origin");
    c.header("Cross-Origin-Embedder-Policy", "require-corp");
    c.header("Cross-Origin-Resource-Policy", "same-origin");
    c.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    c.header("Referrer-Policy", "no-referrer");
    c.header("X-Content-Type-Options", "nosniff");
  };
}
