/**
 * The application below a path of its host, e.g. where a proxy sends it what begins with `/cell/`.
 *
 * @module
 */

import { Hono, type MiddlewareHandler } from "hono";
import { answerError, RequestProblem } from "./problems.ts";

/** A path that begins and ends with a slash, of letters that need no escaping. */
const BASE = /^\/([\w.~-]+\/)*$/;

/** Whether the application can be below a path. */
export function isBase(path: string): boolean {
  return BASE.test(path) && !/\/\.{1,2}\//.test(path);
}

/**
 * Puts an application below a path. All addresses in its pages are relative, so that it need not know.
 *
 * @param app The application, at the root.
 * @param options.base See {@linkcode isBase}.
 * @param options.guards What every answer outside of the path goes through as well.
 */
export function below(
  app: Hono,
  { base, guards }: { readonly base: string; readonly guards: readonly MiddlewareHandler[] },
): Hono {
  const outer = new Hono();
  for (const guard of guards) outer.use(guard);
  outer.get(base.slice(0, -1), (c) => c.redirect(base));
  outer.mount(base.slice(0, -1), app.fetch);
  outer.notFound((c) =>
    answerError(new RequestProblem(404, { message: `Cannot find this address: try ${base}` }), c)
  );
  outer.onError(answerError);
  return outer;
}
