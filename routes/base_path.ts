/**
 * The application below a path of its host, e.g. where a proxy sends it what begins with `/cell/`.
 *
 * @module
 */

import { getPath } from "hono/utils/url";
import { RequestProblem } from "./problems.ts";

/** A path that begins and ends with a slash, of letters that need no escaping. */
const BASE = /^\/([\w.~-]+\/)*$/;

/** Paths that no request can have, as there are no such characters in an address. */
const OUTSIDE = "/\0outside";

/** Where to answer somebody who has left out the last slash. */
export const SLASH_MISSING = "/\0slash";

/** Whether a request is for something else on the host. */
export function isOutside(path: string): boolean {
  return path === OUTSIDE;
}

/** What to answer to such a request. */
export function outsideOf(base: string): RequestProblem {
  return new RequestProblem(404, { message: `Cannot find this address: try ${base}` });
}

/** Whether the application can be below a path. */
export function isBase(path: string): boolean {
  return BASE.test(path) && !/\/\.{1,2}\//.test(path);
}

/**
 * How the application finds the path of a request below its own; all addresses in its pages are relative, so that nothing
 * else need know.
 *
 * @param base See {@linkcode isBase}.
 */
export function pathBelow(base: string): (request: Request) => string {
  return (request) => {
    const path = getPath(request);
    if (path.startsWith(base)) return path.slice(base.length - 1);
    return `${path}/` === base ? SLASH_MISSING : OUTSIDE;
  };
}
