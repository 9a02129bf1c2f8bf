import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { post, replyOf, requestFor } from "./support/server/replies.ts";
import { buildPage } from "./support/server/test_server.ts";
import { tinyCheckpoint } from "./support/models/tiny_checkpoint.ts";

const ROOT = new URL("..", import.meta.url).pathname;

interface Started {
  readonly process: Deno.ChildProcess;
  output(): string;
  readonly url: string;
}

/** Starts main.ts with the permissions of the start task, and waits for its address. */
async function start(...args: string[]): Promise<Started> {
  const { tasks } = JSON.parse(await Deno.readTextFile(`${ROOT}/deno.json`));
  return await run(...tasks.start.command.split(" ").slice(1), ...args);
}

async function run(...args: string[]): Promise<Started> {
  await buildPage();
  const process = new Deno.Command(Deno.execPath(), {
    args,
    cwd: ROOT,
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let output = "";
  const collect = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) output += text;
  };
  const collecting = Promise.all([collect(process.stdout), collect(process.stderr)]);
  let ended = false;
  void process.status.then(() => collecting).then(() => ended = true);
  while (!ended && !/listens on \S+\n/.test(output)) await new Promise((resolve) => setTimeout(resolve, 20));
  return { process, output: () => output, url: /listens on (\S+)/.exec(output)?.[1] ?? "" };
}

Deno.test("main.ts serves with least permissions, and finishes a reply when it is asked to end", async () => {
  const model = await Deno.makeTempFile({ dir: ROOT, prefix: ".test-model-", suffix: ".safetensors" });
  await Deno.writeFile(model, tinyCheckpoint({ endless: true, hiddenSize: 200 }));
  const { process, url, output } = await start("--port", "0", "--model", model);
  assertMatch(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const { models: [{ id }] } = await (await fetch(`${url}/api/models`)).json();
  const settings = { ...requestFor(id, "").settings, maxLength: 2000 };
  const { body, method } = post(requestFor(id, "hello", { settings }));
  const response = await fetch(`${url}/api/replies`, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body!,
  });
  process.kill("SIGTERM");
  assertEquals((await replyOf(response)).length > 1500, true);
  assertEquals((await process.status).code, 143);
  assertStringIncludes(output(), "Finishing the replies in progress");
  await Deno.remove(model);
});

Deno.test("deno task start finishes the replies that are being written, read for or asked for at once, when it is asked to end", async () => {
  const model = await Deno.makeTempFile({ dir: ROOT, prefix: ".test-model-", suffix: ".safetensors" });
  await Deno.writeFile(model, tinyCheckpoint({ endless: true, hiddenSize: 200 }));
  const { process, url, output } = await run("task", "start", "--port", "0", "--model", model);
  const { models: [{ id }] } = await (await fetch(`${url}/api/models`)).json();
  const settings = { ...requestFor(id, "").settings, maxLength: 2000 };
  const ask = (path: string, body: unknown) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const whole = ask("/v1/completions", { model: id, prompt: "hello", max_tokens: 1000, seed: 7 });
  const told = await ask("/api/replies", requestFor(id, "hello", { settings }));
  const read = await ask("/api/replies", requestFor(id, "x".repeat(4000), { settings }));
  process.kill("SIGTERM");
  const lengths = await Promise.all([
    replyOf(told),
    replyOf(read),
    whole.then(async (response) => (await response.json()).choices[0].text),
  ]);
  assertEquals(lengths.map(({ length }) => length > 900), [true, true, true]);
  assertEquals((await process.status).code, 143);
  assertStringIncludes(output(), "Finishing the replies in progress");
  await Deno.remove(model);
});

Deno.test("main.ts says that a port is taken, and that a model is no file", async () => {
  const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const first = await start("--port", String(taken.addr.port));
  taken.close();
  assertEquals((await first.process.status).code, 1);
  assertEquals(
    first.output(),
    `error: Cannot listen on port ${taken.addr.port} as another program is using it: choose another with --port\n`,
  );
  const second = await start("--model", "nowhere.safetensors");
  assertEquals((await second.process.status).code, 2);
  assertStringIncludes(second.output(), "--model must be a file: current value is nowhere.safetensors");
  const third = await start("--model", "/etc/hostname");
  assertEquals((await third.process.status).code, 2);
  assertStringIncludes(
    third.output(),
    "may only read the project's folder: current value is /etc/hostname",
  );
  const fourth = await start("--host", "192.0.2.1");
  assertEquals((await fourth.process.status).code, 2);
  assertStringIncludes(fourth.output(), "--host must be one of 127.0.0.1");
  for (const origin of ["*", "https://chat.example/", "chat.example"]) {
    const fifth = await start("--allow-origin", origin);
    assertEquals((await fifth.process.status).code, 2);
    assertStringIncludes(
      fifth.output(),
      `without a path, such as https://chat.example: current value is ${origin}`,
    );
  }
});
