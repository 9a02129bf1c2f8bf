/**
 * What is said to a browser by WebDriver BiDi.
 *
 * @module
 */

/** What a browser tells: an answer, or the details of an event. */
export type Told = Readonly<Record<string, unknown>>;

/** A connection on which commands are answered and events are heard. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<Told>>();
  readonly #listeners = new Map<string, ((told: Told) => void)[]>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(data));
    socket.onclose = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("The browser hung up"));
      this.#waiting.clear();
    };
  }

  /** Connects to the address that a browser has given. */
  static async open(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(address);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`Cannot connect to ${address}`));
    await promise;
    return new BidiConnection(socket);
  }

  /**
   * Sends a command.
   *
   * @throws {Error} If the browser could not do it.
   */
  send(method: string, params: Told): Promise<Told> {
    const id = ++this.#last, waiting = Promise.withResolvers<Told>();
    this.#waiting.set(id, waiting);
    this.#socket.send(JSON.stringify({ id, method, params }));
    return waiting.promise;
  }

  /** Listens to events of a kind. */
  listen(event: string, heard: (told: Told) => void): void {
    this.#listeners.set(event, [...this.#listeners.get(event) ?? [], heard]);
  }

  /** Hangs up. */
  close(): void {
    this.#socket.close();
  }

  #hear(told: Told): void {
    if (told.type === "event") {
      for (const heard of this.#listeners.get(told.method as string) ?? []) heard(told.params as Told);
      return;
    }
    const waiting = this.#waiting.get(told.id as number);
    this.#waiting.delete(told.id as number);
    if (told.type === "success") waiting?.resolve(told.result as Told);
    else waiting?.reject(new Error(`${told.error}: ${told.message}`));
  }
}
