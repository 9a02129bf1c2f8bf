/**
 * `GET /health`, also as `/api/health`: whether the server is up, for a load balancer and for a page that waits for it.
 *
 * @module
 */

import { Hono } from "hono";

/** Answers as long as the server runs. */
export function healthRoutes(): Hono {
  return new Hono().get("/", (c) => {
    c.header("Cache-Control", "no-store");
    return c.json({ ok: true });
  });
}
