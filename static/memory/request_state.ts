/**
 * Asks a server what its model remembers of a conversation.
 *
 * @module
 */

import type { Turn } from "../protocol/reply_request.ts";
import { STATE_TURNS_HEADER } from "../protocol/state_request.ts";
import type { KeptState } from "../store/kept_states.ts";

/**
 * The memory after the longest beginning of a conversation that the server still knows.
 *
 * @param address Where to ask.
 * @param asked The model's id, and the conversation.
 * @returns Nothing if it knows none; then all must be read.
 */
export async function requestState(
  address: string,
  asked: { readonly model: string; readonly turns: readonly Turn[] },
): Promise<KeptState | undefined> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(asked),
  });
  if (response.status !== 200) return undefined;
  return {
    turns: Number(response.headers.get(STATE_TURNS_HEADER)),
    floats: new Float32Array(await response.arrayBuffer()),
  };
}
