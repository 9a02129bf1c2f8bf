/**
 * What of the picture is pointed at.
 *
 * @module
 */

import { Store } from "../../store/store.ts";
import type { Place } from "./heat_map_layout.ts";
import type { Memory } from "../memory.ts";
import type { UnitMoment } from "../messages.ts";

/** A place, and the gates there as soon as they are known. */
export interface PointerState {
  /** Nothing while the pointer is elsewhere. */
  readonly at: Place | undefined;
  readonly gates: (UnitMoment & { readonly column: number }) | undefined;
}

/** Follows the mouse or the focus: a store of its own, so that pointing draws nothing but one line. */
export class Pointer extends Store<PointerState> {
  readonly #memory: Memory;

  /** @param memory Whose picture is pointed at. */
  constructor(memory: Memory) {
    super({ at: undefined, gates: undefined });
    this.#memory = memory;
  }

  /** Points at a place, or at none. */
  point(at: Place | undefined): void {
    const { at: before } = this.state;
    if (at?.column === before?.column && at?.unit === before?.unit) return;
    this.set({ at });
    if (at) void this.ask(at);
  }

  /** Asks for the gates of a place. */
  async ask({ column, unit }: Place): Promise<void> {
    const { layer } = this.#memory.state.slice;
    const gates = await this.#memory.ask("unit", { column, layer, unit });
    if (gates) this.set({ gates: { ...gates, column } });
  }
}
