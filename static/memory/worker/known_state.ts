/**
 * The server has read the conversation already: what it remembers of it need not be read again.
 *
 * @module
 */

import type { State } from "../../../lib/mod.ts";
import type { ModelConfig } from "../../../lib/nn/mod.ts";
import { STATE_TURNS_HEADER } from "../../protocol/state_request.ts";
import type { Turn } from "../../protocol/reply_request.ts";
import { statesAddress } from "../../voices/worker/request_model.ts";

/** A state, and after how many turns. */
export interface KnownState {
  readonly turns: number;
  readonly state: State;
}

/**
 * Asks the server for the memory after the longest beginning of a conversation that it still knows.
 *
 * @param model The model's id and its sizes.
 * @param turns The conversation.
 * @returns Nothing if it knows none; then all must be read.
 */
export async function fetchKnownState(
  { id, config }: { readonly id: string; readonly config: ModelConfig },
  turns: readonly Turn[],
): Promise<KnownState | undefined> {
  const address = statesAddress(id);
  if (address === undefined) return undefined;
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ model: id, turns }),
  });
  if (response.status !== 200) return undefined;
  const floats = new Float32Array(await response.arrayBuffer());
  const size = config.numLayers * config.hiddenSize;
  const state = { batchSize: 1, h: floats.slice(0, size), c: floats.slice(size) };
  return { turns: Number(response.headers.get(STATE_TURNS_HEADER)), state };
}
