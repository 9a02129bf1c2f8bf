/**
 * A client for the real `deno jupyter` kernel: Jupyter's wire protocol 5.3 over ZeroMQ on loopback.
 *
 * Stock executors stop listening when the kernel says "idle", but this kernel often says so before it has
 * sent the cell's last outputs. This client keeps listening until the kernel has been quiet for a moment.
 *
 * @module
 */

import type { Output } from "./notebook_file.ts";
import { ZeroMqSocket } from "./zeromq.ts";

/** How long the kernel must be quiet after "idle" and its reply before a cell counts as done. */
const QUIET_MS = 250;
/** How long a kernel may take to start, on a machine that is busy with other things. */
const START_MS = 60_000;
/** What ends this program from outside: Ctrl-C, and whoever started it. Windows knows the first alone. */
const STOP_SIGNALS: readonly Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];
/** How an output tells of an error that the kernel would have kept to itself. */
const UNHANDLED = "application/vnd.cellmate.unhandled+json";

/** Run before the first cell: nobody would hear of a promise rejected or a timer that throws without this. */
const LISTEN_FOR_ERRORS = `
  for (const type of ["unhandledrejection", "error"]) {
    addEventListener(type, (event) => {
      event.preventDefault();
      const cause = event.reason ?? event.error;
      const error = cause instanceof Error ? \`\${cause.name}: \${cause.message}\` : Deno.inspect(cause);
      const data = { ${JSON.stringify(UNHANDLED)}: { type, error }, "text/plain": error };
      Deno.jupyter.display(data, { raw: true });
    });
  }`;

interface Message {
  readonly type: string;
  readonly parent: string;
  readonly content: Record<string, unknown>;
}

/** What a cell did. */
export interface Execution {
  readonly outputs: Output[];
  /** The kernel's error, if the cell threw. */
  readonly error?: string;
  /** Errors that nothing caught and that did not stop the cell: promises rejected, timers that threw. */
  readonly unhandled: readonly string[];
}

/** A cell that did not come to an end: it hangs, or the kernel is gone. Nothing more can be run. */
export class KernelError extends Error {
  override readonly name = "KernelError";
}

/** Ports that are free right now. */
function freePorts(count: number): number[] {
  const listeners = Array.from({ length: count }, () => Deno.listen({ hostname: "127.0.0.1", port: 0 }));
  const ports = listeners.map((listener) => (listener.addr as Deno.NetAddr).port);
  listeners.forEach((listener) => listener.close());
  return ports;
}

/** Connects as soon as the kernel listens. */
async function connectWhenReady(port: number, socketType: "DEALER" | "SUB"): Promise<ZeroMqSocket> {
  const deadline = performance.now() + START_MS;
  while (true) {
    try {
      return await ZeroMqSocket.connect(port, socketType);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A running kernel; its working directory is the notebooks' folder, as in JupyterLab. */
export class JupyterKernel implements AsyncDisposable {
  readonly #process: Deno.ChildProcess;
  readonly #connectionFile: string;
  readonly #key: CryptoKey;
  readonly #shell: ZeroMqSocket;
  readonly #iopub: ZeroMqSocket;
  readonly #session = crypto.randomUUID();
  readonly #received: Message[] = [];
  #hasEnded = false;
  /** A kernel outlives the one who started it, and goes on computing, unless it is ended. */
  readonly #stop = (): never => {
    this.#process.kill("SIGKILL");
    Deno.removeSync(this.#connectionFile);
    Deno.exit(130);
  };
  #wake = (): void => {};

  private constructor(
    process: Deno.ChildProcess,
    connectionFile: string,
    key: CryptoKey,
    sockets: { readonly shell: ZeroMqSocket; readonly iopub: ZeroMqSocket },
  ) {
    this.#process = process;
    this.#connectionFile = connectionFile;
    this.#key = key;
    this.#shell = sockets.shell;
    this.#iopub = sockets.iopub;
    process.status.then(() => this.#hasEnded = true);
    for (const signal of STOP_SIGNALS) Deno.addSignalListener(signal, this.#stop);
    this.#listen(this.#shell);
    this.#listen(this.#iopub);
  }

  /**
   * Starts a kernel and waits until it answers.
   *
   * @param directory The folder that notebooks run in.
   * @throws {KernelError} If the kernel does not answer within a minute.
   */
  static async start(directory: string): Promise<JupyterKernel> {
    const [shell, iopub, stdin, control, heartbeat] = freePorts(5);
    const secret = crypto.randomUUID();
    const connectionFile = await Deno.makeTempFile({ prefix: "cellmate-kernel-", suffix: ".json" });
    await Deno.writeTextFile(
      connectionFile,
      JSON.stringify({
        transport: "tcp",
        ip: "127.0.0.1",
        shell_port: shell,
        iopub_port: iopub,
        stdin_port: stdin,
        control_port: control,
        hb_port: heartbeat,
        key: secret,
        signature_scheme: "hmac-sha256",
        kernel_name: "deno",
      }),
    );
    const process = new Deno.Command(Deno.execPath(), {
      args: ["jupyter", "--kernel", "--conn", connectionFile],
      cwd: directory,
      env: { NO_COLOR: "1" },
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [
      "sign",
    ]);
    const sockets = {
      shell: await connectWhenReady(shell, "DEALER"),
      iopub: await connectWhenReady(iopub, "SUB"),
    };
    const kernel = new JupyterKernel(process, connectionFile, key, sockets);
    const id = await kernel.#send("kernel_info_request", {});
    await kernel.#until((m) => m.parent === id && m.type === "kernel_info_reply", START_MS, "start");
    await kernel.execute(LISTEN_FOR_ERRORS, START_MS);
    return kernel;
  }

  /**
   * Runs one cell and waits for all its output.
   *
   * @param code The cell's source.
   * @param timeout Milliseconds after which a running cell counts as hung.
   * @throws {KernelError} If the cell hangs or the kernel dies.
   */
  async execute(code: string, timeout: number): Promise<Execution> {
    const id = await this.#send("execute_request", {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: true,
    });
    const own = (type: string) => (m: Message) => m.parent === id && m.type === type;
    const reply = await this.#until(own("execute_reply"), timeout, "finish");
    await this.#until((m) => own("status")(m) && m.content.execution_state === "idle", timeout, "finish");
    await this.#quiet();
    const all = collectOutputs(this.#received.filter((m) => m.parent === id));
    this.#received.length = 0;
    const outputs = all.filter((output) => !unhandledIn(output));
    const unhandled = all.map(unhandledIn).filter((error) => error !== undefined);
    const failed = outputs.find((output) => output.output_type === "error");
    if (!failed && reply.content.status === "ok") return { outputs, unhandled };
    const { ename, evalue } = failed ?? reply.content;
    return { outputs, unhandled, error: `${ename}: ${evalue}` };
  }

  /** Ends the kernel. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const signal of STOP_SIGNALS) Deno.removeSignalListener(signal, this.#stop);
    this.#shell.close();
    this.#iopub.close();
    if (!this.#hasEnded) this.#process.kill("SIGKILL");
    await this.#process.status;
    await Deno.remove(this.#connectionFile);
  }

  /** Sends a signed request: delimiter, HMAC, header, parent header, metadata, content. */
  async #send(type: string, content: unknown): Promise<string> {
    const id = crypto.randomUUID();
    const header = {
      msg_id: id,
      session: this.#session,
      username: "cellmate",
      date: new Date().toISOString(),
      msg_type: type,
      version: "5.3",
    };
    const frames = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const mac = await crypto.subtle.sign("HMAC", this.#key, new TextEncoder().encode(frames.join("")));
    await this.#shell.send(["<IDS|MSG>", new Uint8Array(mac).toHex(), ...frames]);
    return id;
  }

  async #listen(socket: AsyncIterable<Uint8Array[]>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const raw of socket) {
      const frames = raw.map((frame) => decoder.decode(frame));
      const [, , header, parent, , content] = frames.slice(frames.indexOf("<IDS|MSG>"));
      this.#received.push({
        type: JSON.parse(header).msg_type,
        parent: JSON.parse(parent).msg_id,
        content: JSON.parse(content),
      });
      this.#wake();
    }
  }

  /** Waits for the next message; false if none came in time. */
  async #next(milliseconds: number): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout>;
    const came = await Promise.race([
      new Promise<boolean>((resolve) => this.#wake = () => resolve(true)),
      new Promise<boolean>((resolve) => timer = setTimeout(() => resolve(false), milliseconds)),
      this.#process.status.then(() => Promise.reject(new KernelError("the kernel ended unexpectedly"))),
    ]).finally(() => clearTimeout(timer));
    return came;
  }

  async #until(wanted: (message: Message) => boolean, timeout: number, what: string): Promise<Message> {
    const deadline = performance.now() + timeout;
    while (true) {
      const found = this.#received.find(wanted);
      if (found) return found;
      const left = deadline - performance.now();
      if (left <= 0 || !await this.#next(left)) {
        throw new KernelError(`did not ${what} within ${timeout / 1000} s`);
      }
    }
  }

  async #quiet(): Promise<void> {
    while (await this.#next(QUIET_MS));
  }
}

/** The error that an output tells of, if it does nothing else. */
function unhandledIn(output: Output): string | undefined {
  const told = (output.data as Record<string, { type: string; error: string }> | undefined)?.[UNHANDLED];
  return told &&
    `${told.type === "error" ? "an error" : "a promise's rejection"} that nothing caught: ${told.error}`;
}

/** Turns messages into a notebook's outputs: streams joined, display updates applied in place. */
function collectOutputs(messages: readonly Message[]): Output[] {
  const outputs: Output[] = [];
  const displays = new Map<string, Output>();
  for (const { type, content } of messages) {
    const last = outputs.at(-1);
    if (type === "stream" && last?.output_type === "stream" && last.name === content.name) {
      last.text = String(last.text) + content.text;
    } else if (type === "update_display_data") {
      const id = (content.transient as { display_id?: string } | undefined)?.display_id ?? "";
      Object.assign(displays.get(id) ?? {}, { data: content.data, metadata: content.metadata });
    } else if (["stream", "display_data", "execute_result", "error"].includes(type)) {
      const { transient, ...rest } = content as { transient?: { display_id?: string } };
      const output: Output = { output_type: type, ...rest };
      if (transient?.display_id) displays.set(transient.display_id, output);
      outputs.push(output);
    }
  }
  return outputs;
}
