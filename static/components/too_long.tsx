/**
 * Why a message cannot be sent.
 *
 * @module
 */

import type { JSX } from "preact";
import { MAX_TURN_LENGTH } from "../protocol/reply_request.ts";

/** Says by how much a message is too long; nothing is cut off silently. */
export function TooLong({ length }: { readonly length: number }): JSX.Element {
  const count = (n: number) => n.toLocaleString("en");
  return (
    <p class="trouble" role="alert">
      {count(length)} characters: a message can have {count(MAX_TURN_LENGTH)} at most, so{" "}
      {count(length - MAX_TURN_LENGTH)} must go.
    </p>
  );
}
