/**
 * Somebody has read the conversation already: what is remembered of it need not be read again.
 *
 * @module
 */

import type { State } from "../../../lib/mod.ts";
import type { ModelConfig } from "../../../lib/nn/mod.ts";
import type { Turn } from "../../protocol/reply_request.ts";
import { statesAddress } from "../../voices/worker/request_model.ts";
import { keepStates, keptState } from "../../store/kept_states.ts";
import { requestState } from "../request_state.ts";

/** A state, and after how many turns. */
export interface KnownState {
  readonly turns: number;
  readonly state: State;
  /** Whether this browser keeps it already. */
  readonly kept?: boolean;
}

/** Remembers conversations for longer than the worker lives. */
export interface LongMemory {
  /**
   * The memory after the longest beginning of a conversation that is known.
   *
   * @param model The model's id and its sizes.
   * @returns Nothing if none is known; then all must be read.
   */
  recall(
    model: { readonly id: string; readonly config: ModelConfig },
    turns: readonly Turn[],
  ): Promise<KnownState | undefined>;
  /** Keeps what was read of a conversation that this browser keeps. */
  keep(conversation: string, read: {
    readonly model: string;
    readonly turns: readonly Turn[];
    readonly states: readonly KnownState[];
  }): Promise<void>;
}

/** This browser's store; and a server, if there is one. */
export const longMemory: LongMemory = {
  async recall({ id: model, config }, turns) {
    const kept = await keptState(model, turns).catch(() => undefined), address = statesAddress(model);
    const asked = kept?.turns === turns.length || address === undefined
      ? undefined
      : await requestState(address, { model, turns }).catch(() => undefined);
    const known = (asked?.turns ?? 0) > (kept?.turns ?? 0) ? asked : kept;
    if (!known) return undefined;
    const { floats } = known, size = config.numLayers * config.hiddenSize;
    return {
      turns: known.turns,
      kept: known === kept,
      state: { batchSize: 1, h: floats.slice(0, size), c: floats.slice(size) },
    };
  },

  async keep(conversation, { model, turns, states }) {
    const rows = states.map(({ turns, state: { h, c } }) => {
      const floats = new Float32Array(h.length + c.length);
      floats.set(h);
      floats.set(c, h.length);
      return { turns, floats };
    });
    // Where nothing can be stored, it is read again next time.
    await keepStates(conversation, { model, turns, states: rows }).catch(() => {});
  },
};
