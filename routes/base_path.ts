/**
 * The application below a path of its host, e.g. where a proxy sends it what begins with `/cell/`.
 *
 * @module
 */

import { type Context, Hono, type MiddlewareHandler } from "hono";
import { RequestProblem } from "./problems.ts";

/** A path that begins and ends with a slash, of letters that need no escaping. */
const BASE = /^\/([\w.~-]+\/)*$/;

/** Whether the application can be below a path. */
export function isBase(path: string): boolean {
  return BASE.test(path) && !/\/\.{1,2}\//.test(path);
}

/** The part of an address that is the application's own, if it is below the path. */
export function withoutBase(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/**
 * Puts an application below a path. All addresses in its pages are relative, so that it need not know.
 *
 * @param app The application, at the root.
 * @param options.base See {@linkcode isBase}.
 * @param options.guards What every answer outside of the path goes through as well.
 * @param options.answer Turns errors into answers.
 */
export function below(
  app: Hono,
  { base, guards, answer }: {
    readonly base: string;
    readonly guards: readonly MiddlewareHandler[];
    readonly answer: (error: Error, c: Context) => Response;
  },
): Hono {
  const outer = new Hono();
  for (const guard of guards) outer.use(guard);
  outer.get(base.slice(0, -1), (c) => c.redirect(base));
  outer.mount(base.slice(0, -1), app.fetch);
  outer.notFound((c) =>
    answer(new RequestProblem(404, { message: `Cannot find this address: try ${base}` }), c)
  );
  outer.onError(answer);
  return outer;
}
