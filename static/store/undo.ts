/**
 * An undo history.
 *
 * @module
 */

/** States that can be gone back to, and forward again. */
export class Undo<S> {
  readonly #limit: number;
  #past: S[] = [];
  #future: S[] = [];

  /** @param limit How many steps back are kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether there is a step back, and a step forward. */
  get can(): { readonly undo: boolean; readonly redo: boolean } {
    return { undo: this.#past.length > 0, redo: this.#future.length > 0 };
  }

  /** Notes the state before a change. */
  note(state: S): void {
    this.#past = [...this.#past, state].slice(-this.#limit);
    this.#future = [];
  }

  /** The state before the last change, given the state now; undefined if there is none. */
  undo(now: S): S | undefined {
    const state = this.#past.pop();
    if (state !== undefined) this.#future.push(now);
    return state;
  }

  /** The state that was left by undoing, given the state now; undefined if there is none. */
  redo(now: S): S | undefined {
    const state = this.#future.pop();
    if (state !== undefined) this.#past.push(now);
    return state;
  }

  /** Forgets every step. */
  clear(): void {
    this.#past = [];
    this.#future = [];
  }
}
