import { assert, assertEquals } from "@std/assert";
import { fromFileUrl } from "@std/path";
import { wasm } from "../../../../../lib/nn/wasm/backend.ts";
import { wasmThreads } from "../../../../../lib/nn/wasm/threads/threads_backend.ts";
import { backendDigest, tileDigest } from "./train_digest.ts";

/** What the train task starts with, and the optimizing compiler at once, so that a short test runs its code. */
const FLAGS = "--v8-flags=--no-wasm-bounds-checks,--experimental-wasm-revectorize,--no-liftoff";
const one = await backendDigest(wasm);

Deno.test("training on 2, 3 or 5 threads gives the weights of one, bit for bit", async () => {
  for (const threads of [2, 3, 5]) {
    assertEquals(await backendDigest(wasmThreads(threads)), one, `${threads} threads`);
  }
});

Deno.test("training gives the same weights with both tiles, bit for bit", async () => {
  assertEquals([await tileDigest(2), await tileDigest(4)], [one, one]);
});

Deno.test("training gives the same weights with V8's re-vectorization and without, bit for bit", async () => {
  const script = fromFileUrl(new URL("./train_digest.ts", import.meta.url));
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", FLAGS, "--no-prompt", "--no-check", script],
  });
  const { success, stdout } = await command.output();
  assert(success);
  assertEquals(new TextDecoder().decode(stdout).trim().split(" "), [one, one, one]);
});

Deno.test("wasmThreads() starts its threads as it is told to, and they compute the same", async () => {
  const program = new URL("../../../../../lib/nn/wasm/threads/worker.ts", import.meta.url);
  let started = 0;
  const startThread = () => {
    started++;
    return new Worker(program, { type: "module" });
  };
  assertEquals(await backendDigest(wasmThreads(3, startThread)), one);
  assertEquals(started, 2);
});
