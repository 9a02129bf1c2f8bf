/**
 * Types a reply at a pace that can be watched, once more, or a character at a time.
 *
 * @module
 */

import type { Chat } from "../store/chat.ts";
import type { MemoryState } from "./memory_state.ts";
import type { Picture } from "./picture/picture.ts";

/** How fast a reply appears while its memory is open. */
export type Pace = "at once" | "natural" | "slow";

/** All paces, from the fastest. */
export const PACES: readonly Pace[] = ["at once", "natural", "slow"];

/** Characters a second. */
const RATES: Readonly<Record<Exclude<Pace, "at once">, number>> = { natural: 40, slow: 8 };

/** Where no frame came for longer, nothing is skipped. */
const LONGEST_FRAME_MS = 100;

/** Whether there are frames to type in. */
const isDrawn = "requestAnimationFrame" in globalThis;

/** What a typist needs of the memory whose reply is typed. */
export interface TypedMemory {
  readonly state: MemoryState;
  readonly chat: Chat;
  /** Whether the reply is still being written. */
  readonly isRunning: boolean;
  /** Whether the picture has all of the reply that has come. */
  readonly isUpToDate: boolean;
  set(change: Partial<MemoryState>): void;
  lookAt(column: number): Promise<void>;
}

/** Sets how much of the open reply is on show; text and picture both follow that one number. */
export class Typist {
  readonly #memory: TypedMemory;
  #frame: number | undefined;
  #last = 0;

  /** @param memory Whose reply is typed. */
  constructor(memory: TypedMemory) {
    this.#memory = memory;
  }

  /** Types a reply that is being written, from a character on; does nothing where replies appear at once. */
  begin(from: number): void {
    if (this.#pace === "at once" || !isDrawn) return;
    this.#memory.set({ typed: from, playing: true });
    this.#tick();
  }

  /** Types the reply once more, from its first character. */
  replay(): void {
    this.#memory.set({ typed: 0, playing: true });
    this.#tick();
  }

  /** Stays where it is, or goes on. */
  pause(): void {
    const { typed, playing } = this.#memory.state;
    if (typed === undefined) return;
    this.#memory.set({ playing: !playing });
    this.#tick();
  }

  /** One character on or back; the character that has come is looked at. */
  step(by: 1 | -1): void {
    const { picture, typed } = this.#memory.state;
    if (!picture) return;
    const start = replyStart(picture), length = picture.symbols.length - start;
    const next = Math.max(1, Math.min(length, Math.floor(typed ?? (by === 1 ? 0 : length)) + by));
    this.#memory.set({ typed: next, playing: false });
    void this.#memory.lookAt(start + next - 1);
  }

  /** Shows the whole reply. */
  end(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    if (this.#memory.state.typed !== undefined) this.#memory.set({ typed: undefined, playing: false });
  }

  get #pace(): Pace {
    return this.#memory.chat.state.preferences.typing;
  }

  #tick(): void {
    this.#last = performance.now();
    this.#frame ??= requestAnimationFrame(() => this.#advance());
  }

  #advance(): void {
    this.#frame = undefined;
    const { picture, typed, playing } = this.#memory.state, now = performance.now();
    if (typed === undefined || !playing) return;
    const there = picture ? picture.symbols.length - replyStart(picture) : 0;
    const rate = RATES[this.#pace === "slow" ? "slow" : "natural"];
    const next = Math.min(there, typed + rate * Math.min(now - this.#last, LONGEST_FRAME_MS) / 1000);
    const isAll = next >= there && this.#memory.isUpToDate && !this.#memory.isRunning;
    if (isAll) return this.end();
    if (next !== typed) this.#memory.set({ typed: next });
    this.#tick();
  }
}

/** The first column of the reply; behind all columns while there is none. */
function replyStart({ symbols }: Picture): number {
  const start = symbols.findIndex(({ part }) => part === "reply");
  return start < 0 ? symbols.length : start;
}
