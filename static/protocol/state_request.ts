/**
 * What the page asks of `POST /api/states`: what a model remembers of a conversation that it has read already.
 *
 * @module
 */

import * as v from "valibot";
import { MAX_TURNS, ModelId, Turn } from "./reply_request.ts";

/** A conversation, or its beginning. */
export const StateRequest = v.strictObject({
  model: ModelId,
  turns: v.pipe(v.array(Turn), v.minLength(1), v.maxLength(MAX_TURNS)),
});

/** The answer's header that says after how many of the turns the state is; its body is h and c as 32-bit floats. */
export const STATE_TURNS_HEADER = "Cellmate-Turns";
