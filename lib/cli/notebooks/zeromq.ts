/**
 * The part of ZeroMQ's wire protocol (ZMTP 3.0, RFC 23, mechanism NULL) that a Jupyter client needs: one TCP
 * connection that sends and receives multipart messages. Written by hand because the npm package, a native addon,
 * loads under Deno but gets no answer from the Deno kernel.
 *
 * @module
 */

const MORE = 1, LONG = 2, COMMAND = 4;
const encoder = new TextEncoder();

/** The 64-byte greeting: signature, version 3.0, mechanism NULL, not a server. */
function greeting(): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0x7f, 3, 0]);
  bytes.set(encoder.encode("NULL"), 12);
  return bytes;
}

function frame(flags: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = body.length > 255 ? 9 : 2;
  const bytes = new Uint8Array(header + body.length);
  bytes[0] = flags | (header === 9 ? LONG : 0);
  if (header === 9) new DataView(bytes.buffer).setBigUint64(1, BigInt(body.length));
  else bytes[1] = body.length;
  bytes.set(body, header);
  return bytes;
}

/** The READY command with its one required property. */
function ready(socketType: string): Uint8Array {
  const name = "Socket-Type";
  const value = [0, 0, 0, socketType.length];
  return Uint8Array.from([
    5,
    ...encoder.encode("READY"),
    name.length,
    ...encoder.encode(name),
    ...value,
    ...encoder.encode(socketType),
  ]);
}

/** One end of a ZeroMQ connection: `DEALER` to a kernel's shell, `SUB` to its broadcasts. */
export class ZeroMqSocket {
  readonly #connection: Deno.TcpConn;
  readonly #reader: ReadableStreamBYOBReader;

  private constructor(connection: Deno.TcpConn) {
    this.#connection = connection;
    this.#reader = connection.readable.getReader({ mode: "byob" });
  }

  /**
   * Connects to a port on this machine and does the handshake; a `SUB` socket subscribes to everything.
   *
   * @throws {Deno.errors.ConnectionRefused} If nothing listens there yet.
   */
  static async connect(port: number, socketType: "DEALER" | "SUB"): Promise<ZeroMqSocket> {
    const socket = new ZeroMqSocket(await Deno.connect({ hostname: "127.0.0.1", port }));
    await socket.#write(greeting());
    await socket.#read(64);
    await socket.#write(frame(COMMAND, ready(socketType)));
    await socket.#readFrame();
    if (socketType === "SUB") await socket.send([Uint8Array.of(1)]);
    return socket;
  }

  /** Sends one message of several frames. */
  async send(frames: readonly (Uint8Array | string)[]): Promise<void> {
    for (const [i, part] of frames.entries()) {
      const body = typeof part === "string" ? encoder.encode(part) : part;
      await this.#write(frame(i < frames.length - 1 ? MORE : 0, body));
    }
  }

  /** The messages that arrive, until the connection ends. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array[]> {
    let message: Uint8Array[] = [];
    while (true) {
      const next = await this.#readFrame().catch(() => undefined);
      if (!next) return;
      if (next.flags & COMMAND) continue;
      message.push(next.body);
      if (next.flags & MORE) continue;
      yield message;
      message = [];
    }
  }

  /** Ends the connection, unless the other side has. */
  close(): void {
    try {
      this.#connection.close();
    } catch (error) {
      if (!(error instanceof Deno.errors.BadResource)) throw error;
    }
  }

  async #write(bytes: Uint8Array): Promise<void> {
    for (let sent = 0; sent < bytes.length;) sent += await this.#connection.write(bytes.subarray(sent));
  }

  async #read(length: number): Promise<Uint8Array> {
    if (length === 0) return new Uint8Array(0);
    const { value, done } = await this.#reader.read(new Uint8Array(length), { min: length });
    if (done || value.length < length) throw new Error("the connection ended");
    return value;
  }

  async #readFrame(): Promise<{ flags: number; body: Uint8Array }> {
    const [flags, short] = await this.#read(2);
    if (!(flags & LONG)) return { flags, body: await this.#read(short) };
    const rest = await this.#read(7);
    const length = rest.reduce((sum, byte) => sum * 256 + byte, short);
    return { flags, body: await this.#read(length) };
  }
}
