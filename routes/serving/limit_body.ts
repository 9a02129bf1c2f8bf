/**
 * Limits the size of a request.
 *
 * @module
 */

import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { RequestProblem } from "../problems.ts";

/** The largest request body in bytes: the longest conversation with every character escaped. */
const MAX_BODY_BYTES = 256 * 1024;

/**
 * Refuses larger bodies before they are read.
 *
 * @param bytes The largest body.
 */
export function limitBody(bytes: number = MAX_BODY_BYTES): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      const message = `Cannot read the body as it must not be longer than ${bytes} bytes`;
      throw new RequestProblem(413, { message });
    },
  });
}
