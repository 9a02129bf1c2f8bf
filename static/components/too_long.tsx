/**
 * Why a message cannot be sent.
 *
 * @module
 */

import type { JSX } from "preact";
import { MAX_TURN_LENGTH } from "../protocol/reply_request.ts";

/** Says how much too long a message is; nothing is cut off unsaid. */
export function TooLong({ length }: { readonly length: number }): JSX.Element {
  const count = (n: number) => n.toLocaleString("en");
  return (
    <p class="trouble" role="alert">
      {count(length)} characters: a message has {count(MAX_TURN_LENGTH)} at most, so{" "}
      {count(length - MAX_TURN_LENGTH)} must go.
    </p>
  );
}
