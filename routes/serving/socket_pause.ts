/**
 * Lets sockets have their turn between two pieces of work.
 *
 * `setImmediate` does not: while something is always due, the runtime looks at its sockets only every 61st time, so that
 * a request waits for as many pieces of work. A timer costs a millisecond or two of doing nothing. A byte that the
 * process sends to itself costs a tenth of that: whoever waits for it has the runtime look at all sockets first.
 *
 * @module
 */

import { setTimeout } from "node:timers/promises";

const HOST = "127.0.0.1";

/** Waits for everything that has happened to sockets until now. */
export class SocketPause {
  readonly #ends: readonly [sender: Deno.Conn, receiver: Deno.Conn] | undefined;
  readonly #byte = new Uint8Array(1);
  #pausing: Promise<void> | undefined;
  #isClosed = false;

  private constructor(ends?: readonly [sender: Deno.Conn, receiver: Deno.Conn]) {
    this.#ends = ends;
  }

  /** Connects the process with itself; without permission to do so, a pause takes a timer instead. */
  static async open(): Promise<SocketPause> {
    const { state } = await Deno.permissions.query({ name: "net", host: HOST });
    if (state !== "granted") return new SocketPause();
    using listener = Deno.listen({ hostname: HOST, port: 0 });
    const { port } = listener.addr as Deno.NetAddr;
    const [sender, receiver] = await Promise.all([Deno.connect({ hostname: HOST, port }), listener.accept()]);
    const { port: own } = sender.localAddr as Deno.NetAddr;
    if ((receiver.remoteAddr as Deno.NetAddr).port === own) return new SocketPause([sender, receiver]);
    // Somebody else was faster.
    sender.close();
    receiver.close();
    return new SocketPause();
  }

  /** Resolves when all sockets have had their turn. */
  pause(): Promise<void> {
    return this.#pausing ??= this.#pause().finally(() => this.#pausing = undefined);
  }

  async #pause(): Promise<void> {
    if (!this.#ends || this.#isClosed) return await setTimeout(0);
    const [sender, receiver] = this.#ends;
    try {
      await Promise.all([receiver.read(new Uint8Array(1)), sender.write(this.#byte)]);
    } catch (error) {
      // Whoever waits when it is closed has work to finish still.
      if (!this.#isClosed) throw error;
    }
  }

  /** Ends the connection; a pause takes a timer from then on. */
  close(): void {
    this.#isClosed = true;
    for (const end of this.#ends ?? []) end.close();
  }
}
