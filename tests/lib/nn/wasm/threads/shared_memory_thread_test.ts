import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { createModel } from "../../../../../lib/nn/model.ts";
import { Random } from "../../../../../lib/nn/random.ts";
import { startWorkers } from "../../../../../lib/nn/wasm/threads/start_workers.ts";
import { engineModule } from "../../../../../lib/nn/wasm/kernels/kernels.ts";
import { share } from "../../../../../lib/nn/wasm/thread.ts";
import { SharedMemoryThread } from "../../../../../lib/nn/wasm/threads/shared_memory_thread.ts";
import { wasmThreads } from "../../../../../lib/nn/wasm/threads/threads_backend.ts";
import { Workspace } from "../../../../../lib/nn/wasm/workspace.ts";
import { randomBatch } from "../../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 9, hiddenSize: 8, numLayers: 1 } as const;
const memory = () => new WebAssembly.Memory({ initial: 1, maximum: 65536, shared: true });

Deno.test("share() deals out everything once, as evenly as it goes", () => {
  for (const count of [0, 1, 7, 128]) {
    const parts = [0, 1, 2].map((index) => share(count, { index, threads: 3 }));
    assertEquals(parts.map(([start]) => start), [0, parts[0][1], parts[1][1]]);
    assertEquals(parts[2][1], count);
    assertEquals(
      Math.max(...parts.map(([a, b]) => b - a)) - Math.min(...parts.map(([a, b]) => b - a)) <= 1,
      true,
    );
  }
});

Deno.test("SharedMemoryThread.barrier() throws what happened once a thread has failed, instead of waiting for ever", () => {
  const shared = memory();
  const [caller, worker] = [0, 1].map((index) =>
    new SharedMemoryThread(shared, { control: 64, index, threads: 2 })
  );
  worker.fail(new Error("out of ink"));
  assertThrows(() => caller.barrier(), Error, "thread 1 failed: Error: out of ink");
  assertThrows(() => caller.start(), Error, "out of ink");
});

Deno.test("SharedMemoryThread.fail() keeps the first failure", () => {
  const shared = memory();
  const [caller, worker] = [0, 1].map((index) =>
    new SharedMemoryThread(shared, { control: 64, index, threads: 2 })
  );
  worker.fail("first");
  caller.fail("second");
  assertThrows(() => worker.barrier(), Error, "thread 1 failed: first");
});

Deno.test("SharedMemoryThread.deal() gives each number to one thread, and begins anew with the next task", () => {
  const shared = memory();
  const [caller, worker] = [0, 1].map((index) =>
    new SharedMemoryThread(shared, { control: 64, index, threads: 2 })
  );
  for (let task = 0; task < 2; task++) {
    caller.start();
    const [mine, its] = [caller.deal(5)[Symbol.iterator](), worker.deal(5)[Symbol.iterator]()];
    const dealt = [mine, its, its, mine, its, its, mine].map((hand) => hand.next().value);
    assertEquals(dealt, [0, 1, 2, 3, 4, undefined, undefined]);
  }
});

Deno.test("a learner whose worker fails throws at the next step", async () => {
  const space = new Workspace(config, { batchSize: 4, seqLength: 4, threads: 2 });
  const shared = space.arena.createMemory({ shared: true });
  const options = { batchSize: 4, seqLength: 4, threads: 2 };
  const order = {
    module: engineModule({ shared: true }),
    memory: shared,
    config,
    options,
    tileRows: 4 as const,
  };
  const workers = await startWorkers(order);
  const thread = new SharedMemoryThread(shared, { control: space.control, index: 0, threads: 2 });
  // A task that the worker cannot read: its number of steps lies outside the memory.
  new Float64Array(shared.buffer, space.task, 8).set([0, 1e9, 0]);
  thread.start();
  assertThrows(() => thread.barrier(), Error, "thread 1 failed: RuntimeError");
  for (const worker of workers) worker.terminate();
});

Deno.test("startWorkers() says why a worker cannot start", async () => {
  const order = {
    module: "no module",
    memory: memory(),
    config,
    options: { batchSize: 1, seqLength: 1, threads: 2 },
  };
  await assertRejects(
    () => startWorkers({ ...order, tileRows: 2 } as never),
    Error,
    "Cannot start a thread: TypeError",
  );
});

Deno.test("a learner with more threads than rows learns as well", async () => {
  const model = createModel(config, new Random(1));
  const learner = await wasmThreads(6).createLearner(model, { batchSize: 1, seqLength: 4 });
  const alone = await wasmThreads(1).createLearner(model, { batchSize: 1, seqLength: 4 });
  const batch = randomBatch({ B: 1, T: 4, V: 9, seed: 2 });
  assertEquals(learner.computeGradient(batch), alone.computeGradient(batch));
  assertEquals(learner.gradient.data, alone.gradient.data);
  learner.close();
  alone.close();
});

Deno.test("a closed learner refuses to go on, and can be closed again", async () => {
  const sizes = { batchSize: 4, seqLength: 4 };
  const learner = await wasmThreads(2).createLearner(createModel(config, new Random(1)), sizes);
  learner.close();
  learner.close();
  assertThrows(
    () => learner.computeGradient(randomBatch({ B: 4, T: 4, V: 9, seed: 1 })),
    TypeError,
    "closed",
  );
});

Deno.test("a program whose learner was closed ends", async () => {
  const backend = new URL("../../../../../lib/nn/wasm/threads/threads_backend.ts", import.meta.url).href;
  const source = `import { wasmThreads } from "${backend}";
    import { createModel } from "${new URL("../../../../../lib/nn/model.ts", import.meta.url).href}";
    import { Random } from "${new URL("../../../../../lib/nn/random.ts", import.meta.url).href}";
    const model = createModel(${JSON.stringify(config)}, new Random(1));
    (await wasmThreads(2).createLearner(model, { batchSize: 4, seqLength: 4 })).close();
    console.log("closed");`;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", `data:application/typescript,${encodeURIComponent(source)}`],
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const timer = setTimeout(() => child.kill(), 10_000);
  const { success, stdout } = await child.output();
  clearTimeout(timer);
  assertEquals([success, new TextDecoder().decode(stdout).trim()], [true, "closed"]);
});
