/**
 * How an answer is framed on its connection is for the HTTP server to decide, which knows what the client speaks.
 *
 * @module
 */

import type { MiddlewareHandler } from "hono";

/**
 * Takes away the headers that Hono adds to every stream. They would keep the connection open although the client asked
 * for `Connection: close`, and send chunks to clients of HTTP/1.0, which do not know them.
 */
export function leaveFraming(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.res.headers.delete("Connection");
    c.res.headers.delete("Transfer-Encoding");
  };
}
