/**
 * Requests that nobody would send: valid ones with anything changed, the same for the same seed.
 *
 * By hand, more of them: `deno run -A tests/support/openai/fuzz.ts 300000 [seed]`.
 *
 * @module
 */

import { Random } from "../../../lib/nn/mod.ts";
import { PARAMETERS } from "../../../routes/openai/parameters.ts";
import { tinyCheckpoint } from "../models/tiny_checkpoint.ts";
import { startTestServer, type TestServer } from "../server/test_server.ts";

/** How many requests are under way at once. */
const AT_ONCE = 8;
/** A request that takes longer hangs. */
const HANGS_MS = 20_000;

const POSTED = ["/v1/chat/completions", "/v1/completions", "/v1/responses"];
const OTHERS = [
  "/tokenize",
  "/detokenize",
  "/tokenizer_info",
  "/v1/models",
  "/v1/models/tiny",
  "/v1/nothing",
];
const NAMES = [
  ...PARAMETERS.flatMap(({ names }) => names),
  ..."tokens return_token_strs top_a role content id type __proto__".split(" "),
];
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  2,
  3,
  5,
  0.5,
  1e-300,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  4.5,
  37,
  36,
  65536,
  -100,
];
const TEXTS = [
  "",
  "a",
  "hello",
  "⟨A⟩hi⟨end⟩⟨B⟩",
  "⟨begin⟩",
  "a⟨begin⟩",
  "\0",
  "\ud800",
  "😀é’\u202e",
  "x".repeat(300),
  "user",
  "assistant",
  "tool",
  "text",
  "item_reference",
  "resp_.",
  "msg_e30",
  "message.output_text.logprobs",
  "\n\n",
];

/** Draws one thing or another. */
class Dice {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  below(count: number): number {
    return Math.floor(this.#random.uniform() * count);
  }

  oneOf<T>(things: readonly T[]): T {
    return things[this.below(things.length)];
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }
}

/** Any JSON, not too deep. */
function anything(dice: Dice, depth = 0): unknown {
  switch (dice.below(depth > 2 ? 5 : 8)) {
    case 0:
      return dice.oneOf(NUMBERS);
    case 1:
      return dice.below(40);
    case 2:
      return dice.oneOf(TEXTS);
    case 3:
      return dice.oneOf([true, false, null]);
    case 4:
      return dice.oneOf([[], {}]);
    case 5:
      return Array.from({ length: dice.below(4) }, () => anything(dice, depth + 1));
    case 6:
      return Object.fromEntries(
        Array.from({ length: dice.below(4) }, () => [dice.oneOf(NAMES), anything(dice, depth + 1)]),
      );
    default:
      return { role: dice.oneOf(["user", "assistant", "system", "tool"]), content: dice.oneOf(TEXTS) };
  }
}

/** A value that a parameter may well have, if it is drawn for the right one. */
function likely(dice: Dice, ids: readonly string[]): unknown {
  const message = () => ({ role: dice.oneOf(["user", "assistant"]), content: dice.oneOf(TEXTS) });
  return dice.oneOf<() => unknown>([
    () => dice.below(5),
    () => dice.below(200) / 100,
    () => dice.once(2),
    () => dice.oneOf(TEXTS),
    () => [dice.oneOf(TEXTS), dice.oneOf(TEXTS)],
    () => Array.from({ length: dice.below(9) }, () => dice.below(39)),
    () => [[dice.below(39)], [37, dice.below(39)]],
    () => Array.from({ length: dice.below(4) }, message),
    () => ({ [dice.below(40)]: dice.below(200) - 100 }),
    () => dice.oneOf(ids),
    () => dice.oneOf(ids).slice(0, dice.below(900)),
    () => [{ type: "item_reference", id: dice.oneOf(ids) }, message()],
  ])();
}

/** A request as it is sent. */
export interface FuzzedRequest {
  readonly path: string;
  readonly init: RequestInit;
}

/** Makes requests; `ids` are identities of answers to be used in them. */
export function* fuzzedRequests(seed: number, ids: readonly string[]): Generator<FuzzedRequest, never> {
  const dice = new Dice(seed);
  while (true) {
    const path = dice.oneOf(dice.once(4) ? OTHERS : POSTED);
    const usual = /models|info/.test(path) ? "GET" : "POST";
    const method = dice.once(20)
      ? dice.oneOf(["GET", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "POST"])
      : usual;
    const said = [{ role: "user", content: dice.oneOf(["hello", "a\nb", "hm?"]) }];
    const body: Record<string, unknown> = {
      model: "tiny",
      ...path.includes("chat") && { messages: said, max_tokens: dice.below(9) },
      ...path === "/v1/completions" && { prompt: "hello", max_tokens: dice.below(9) },
      ...path === "/v1/responses" && { input: "hello", max_output_tokens: 1 + dice.below(9) },
      ...path === "/tokenize" && { prompt: "hello" },
      ...path === "/detokenize" && { tokens: [1, 2, 3] },
      ...dice.once(4) && { stream: true },
    };
    for (let changes = dice.below(4); changes > 0; changes--) {
      const name = dice.oneOf(dice.once(2) ? NAMES : Object.keys(body));
      body[name] = dice.once(2) ? likely(dice, ids) : anything(dice);
    }
    if (dice.once(30)) delete body[dice.oneOf(Object.keys(body))];
    let text = JSON.stringify(dice.once(50) ? anything(dice) : body);
    if (dice.once(25)) text = text.slice(0, dice.below(text.length));
    if (dice.once(50)) text = text.replace(/\d+/, "1e999");
    const type = dice.once(40)
      ? dice.oneOf(["text/plain", "", "application/json; charset=x"])
      : "application/json";
    const headers = { "Host": dice.once(60) ? "evil.example" : "localhost", "Content-Type": type };
    yield { path, init: { method, headers, ...!/GET|HEAD/.test(method) && { body: text } } };
  }
}

/** What is wrong with the answer to a request, if it is not as it should be; its status is counted. */
async function faultOf(
  server: Pick<TestServer, "app">,
  { path, init }: FuzzedRequest,
  statuses: Map<number, number>,
): Promise<string | undefined> {
  const hangs = Promise.withResolvers<never>();
  const timer = setTimeout(() => hangs.reject(new Error("hangs")), HANGS_MS);
  try {
    const response = await Promise.race([Promise.resolve(server.app.request(path, init)), hangs.promise]);
    const text = await Promise.race([response.text(), hangs.promise]);
    const { status } = response;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 500) return `status ${status}: ${text.slice(0, 200)}`;
    if (init.method === "HEAD" || status === 204) return undefined;
    if (text.includes("server_error")) return text.slice(0, 300);
    if (response.headers.get("content-type")?.startsWith("text/event-stream")) {
      const whole = /data: \[DONE\]\n\n$|event: response\.(completed|incomplete)\n.*\n\n$/.test(text);
      return whole ? undefined : `the stream ends with ${text.slice(-100)}`;
    }
    const { error } = JSON.parse(text);
    const told = status < 400 || (error.message.length > 10 && error.type.endsWith("_error"));
    return told ? undefined : `status ${status} without an error`;
  } catch (error) {
    return `${error instanceof Error ? error.stack : error}`;
  } finally {
    clearTimeout(timer);
  }
}

/** Starts a server for fuzzed requests, and identities of its answers. */
export async function startFuzzedServer(): Promise<{ readonly server: TestServer; readonly ids: string[] }> {
  const server = await startTestServer({
    "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny", hiddenSize: 8, numLayers: 1 }),
    "checkpoints/b/best.safetensors": tinyCheckpoint({ name: "text", kind: "text", hiddenSize: 8 }),
  });
  const ids = ["resp_1"];
  for (const previous_response_id of [undefined, "last", "last"]) {
    const headers = { "Host": "localhost", "Content-Type": "application/json" };
    const last = previous_response_id && { previous_response_id: ids.at(-2)! };
    const body = JSON.stringify({ model: "tiny", input: "hello", max_output_tokens: 9, seed: 1, ...last });
    const answer = await (await server.app.request("/v1/responses", { method: "POST", headers, body }))
      .json();
    ids.push(answer.id, answer.output[0].id);
  }
  return { server, ids };
}

/**
 * Sends fuzzed requests, several at once.
 *
 * @returns What was wrong, with the request, and how often each status came.
 */
export async function fuzz(
  { count, seed, onProgress = () => {} }: {
    readonly count: number;
    readonly seed: number;
    readonly onProgress?: (done: number) => void;
  },
): Promise<{ readonly faults: string[]; readonly statuses: ReadonlyMap<number, number> }> {
  const { server, ids } = await startFuzzedServer();
  const requests = fuzzedRequests(seed, ids), faults: string[] = [], statuses = new Map<number, number>();
  let done = 0;
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      while (done < count && faults.length < 20) {
        onProgress(++done);
        const request = requests.next().value;
        const fault = await faultOf(server, request, statuses);
        if (fault !== undefined) faults.push(`${JSON.stringify(request).slice(0, 2000)}\n${fault}`);
      }
    }));
  } finally {
    await server[Symbol.asyncDispose]();
  }
  return { faults, statuses };
}

if (import.meta.main) {
  const [count, seed = "1"] = Deno.args;
  const onProgress = (done: number) => {
    if (done % 10_000 === 0) console.log(done, `${Math.round(Deno.memoryUsage().rss / 1e6)} MB`);
  };
  const { faults, statuses } = await fuzz({ count: Number(count), seed: Number(seed), onProgress });
  console.log(faults.join("\n\n"), statuses, `${faults.length} faults`);
}
