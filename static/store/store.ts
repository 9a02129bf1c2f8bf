/**
 * A value that is replaced, never changed, and its listeners.
 *
 * @module
 */

/** Holds a state and tells its listeners when it is replaced. */
export class Store<S extends object> {
  #state: S;
  readonly #listeners = new Set<() => void>();

  /** @param state The first state. */
  constructor(state: S) {
    this.#state = state;
  }

  /** The state as it is now. */
  get state(): S {
    return this.#state;
  }

  /** Replaces some of the state's properties. */
  set(change: Partial<S>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /**
   * Calls a function after every change.
   *
   * @returns Stops it.
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
