/**
 * `GET /metrics`: what the server counts and measures, for Prometheus.
 *
 * @module
 */

import { Hono, type MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { ServerMetrics } from "./serving/metrics/server_metrics.ts";

/** Hands out the metrics of a server. */
export function metricsRoutes(metrics: ServerMetrics): Hono {
  return new Hono().get("/", (c) => {
    c.header("Cache-Control", "no-store");
    c.header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    return c.body(metrics.text());
  });
}

/** Counts the answers. A route is one of the server's own, so that nobody can make up more of them. */
export function countRequests(metrics: ServerMetrics): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const status = `${c.res.status}`;
    const route = matchedRoutes(c).findLast(({ method, path }) => method !== "ALL" && !path.endsWith("*"));
    metrics.requests.add(1, { route: route?.path ?? "other", status });
    if (c.res.status >= 400) metrics.refusals.add(1, { status });
  };
}
