import { assert, assertEquals, assertInstanceOf, assertMatch, assertRejects } from "@std/assert";
import { reference } from "../../../lib/nn/reference/backend.ts";
import { decodeCheckpoint } from "../../../lib/training/checkpoint/checkpoint.ts";
import { type DriveOptions, driveRun, type RunListener } from "../../../lib/training/drive_run.ts";
import type { RunFile, RunStore } from "../../../lib/training/run_store.ts";
import { DivergedError } from "../../../lib/training/trainer.ts";
import type { TrainingRunOptions } from "../../../lib/training/training_run.ts";
import { failingBackend } from "../../support/server/failing_backend.ts";
import { tinyCorpora, tinyRecipe } from "../../support/models/training.ts";

const { vocabulary, text, chat, valid } = tinyCorpora();

/** Twelve steps, judged after each fifth and the last. */
const RUN: TrainingRunOptions = {
  backend: reference,
  recipe: tinyRecipe({ evalEvery: 5 }),
  vocabulary,
  corpus: text,
  valid,
};

/** A store in memory, which also tells what is done to it. */
class MemoryStore implements RunStore {
  readonly files = new Map<RunFile, Uint8Array>();
  readonly lines: string[] = [];
  readonly events: string[] = [];
  readonly log = {
    read: () => this.lines,
    append: (line: string) => {
      this.lines.push(line);
      const { event, step } = JSON.parse(line);
      this.events.push(`${event ?? "losses"} ${step}`);
    },
    cut: (count: number) => void this.lines.splice(count),
  };

  save(file: RunFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.files.set(file, bytes);
    this.events.push(`save ${file} ${decodeCheckpoint(bytes, file).info.step}`);
    return Promise.resolve();
  }

  load(file: RunFile) {
    return Promise.resolve(this.files.get(file));
  }

  get last() {
    return decodeCheckpoint(this.files.get("last")!, "last");
  }
}

/** Drives a run into a store, a new one by default, and stops it after a step if one is given. */
async function drive(
  run: TrainingRunOptions,
  options: Partial<DriveOptions> & { readonly store?: MemoryStore; readonly stopAfter?: number } = {},
) {
  const { store = new MemoryStore(), stopAfter, ...rest } = options;
  const controller = new AbortController();
  const listener: RunListener = {
    ...rest.listener,
    step: (report) => report.step === stopAfter && controller.abort("SIGINT"),
  };
  const end = await driveRun(run, { stop: controller.signal, ...rest, listener, store });
  return { end, store };
}

Deno.test("driveRun() saves the best model before the state to resume from, at every evaluation", async () => {
  const { end, store } = await drive(RUN);
  assertEquals(store.events, [
    "begin 0",
    "save last 1",
    "evaluation 5",
    "save best 5",
    "save last 5",
    "losses 10",
    "evaluation 10",
    "save best 10",
    "save last 10",
    "evaluation 12",
    "save best 12",
    "save last 12",
    "end 12",
  ]);
  assertEquals([end.reason, end.step, end.taken], ["budget", 12, 12]);
  assertEquals(end.log, store.lines.map((line) => JSON.parse(line)));
  assert(end.seconds > 0);
});

Deno.test("driveRun() saves between evaluations as often as it is told", async () => {
  const { store } = await drive(RUN, { saveEvery: -1 });
  const saved = store.events.filter((event) => event.startsWith("save last"));
  assertEquals(saved, Array.from({ length: 12 }, (_, i) => `save last ${i + 1}`));
});

for (const stopAfter of [1, 5, 8, 11]) {
  Deno.test(`driveRun() stopped after step ${stopAfter} and resumed ends with the same bytes and the same log`, async () => {
    const whole = await drive(RUN);
    const { end, store } = await drive(RUN, { stopAfter });
    assertEquals([end.reason, end.step, store.last.info.step], ["stopped", stopAfter, stopAfter]);
    assertEquals(end.log.at(-1)?.signal, "SIGINT");

    const resumed = await drive({ ...RUN, resume: store.last }, { store });
    assertEquals([resumed.end.reason, resumed.end.taken], ["budget", 12 - stopAfter]);
    assertEquals(store.files, whole.store.files);
    const judged = (lines: readonly string[]) =>
      lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "evaluation")
        .map(({ seconds: _, ...line }) => line);
    assertEquals(judged(store.lines), judged(whole.store.lines));
  });
}

Deno.test("driveRun() killed after its last save forgets what the log says of later steps", async () => {
  const { store } = await drive(RUN);
  const killed = new MemoryStore();
  await drive(RUN, { store: killed, stopAfter: 7 });
  killed.lines.push('{"event":"evaluation","step":10,"seconds":9}', '{"step":10,"sec');
  await drive({ ...RUN, resume: killed.last }, { store: killed });
  assertEquals(killed.files, store.files);
  const steps = killed.lines.map((line) => JSON.parse(line)).map(({ event, step }) => [event, step]);
  assertEquals(steps, [
    ["begin", 0],
    ["evaluation", 5],
    ["interrupted", 7],
    ["resume", 7],
    [undefined, 10],
    ["evaluation", 10],
    ["evaluation", 12],
    ["end", 12],
  ]);
});

Deno.test("driveRun() has nothing to do for a run that is finished, and says so", async () => {
  const { store } = await drive(RUN);
  const before = new Map(store.files);
  const { end } = await drive({ ...RUN, resume: store.last }, { store });
  assertEquals([end.reason, end.step, end.taken], [undefined, 12, 0]);
  assertEquals(store.files, before);
});

Deno.test("driveRun() cuts the log back when a run diverges, and goes on at half the rate", async () => {
  const retries: [string, number][] = [];
  const { end, store } = await drive({ ...RUN, backend: failingBackend(8) }, {
    listener: { retry: (error, step) => void retries.push([error.message, step]) },
  });
  assertEquals([end.reason, end.step, retries.length, retries[0][1]], ["budget", 12, 1, 5]);
  assertMatch(retries[0][0], /^Training has diverged in step 8: the loss is NaN/);
  assertEquals(store.events.slice(4), [
    "save last 5",
    "diverged 5",
    "losses 10",
    "evaluation 10",
    "save best 10",
    "save last 10",
    "evaluation 12",
    "save best 12",
    "save last 12",
    "end 12",
  ]);
});

Deno.test("driveRun() gives up when a run diverges again, and keeps the last good state", async () => {
  const store = new MemoryStore();
  const error = await assertRejects(() => drive({ ...RUN, backend: failingBackend(8, 10) }, { store }));
  assertInstanceOf(error, DivergedError);
  assertEquals(store.last.info.step, 5);
});

Deno.test("driveRun() lets the model write a sample at each evaluation, if there are openings", async () => {
  const samples: string[] = [];
  const listener: RunListener = { evaluation: (_, sample) => void samples.push(sample) };
  const { store } = await drive({ ...RUN, corpus: chat }, { listener, openings: ["the fox"] });
  assertEquals(samples.length, 3);
  for (const sample of samples) assertMatch(sample, /^A: the fox\nB: /);
  const logged = store.lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "evaluation");
  assertEquals(logged.map(({ sample }) => sample), samples);

  samples.length = 0;
  await drive(RUN, { listener });
  assertEquals(samples, ["", "", ""]);
});

Deno.test("driveRun() ends if something cannot be kept", async () => {
  const store = new MemoryStore();
  store.save = () => Promise.reject(new Error("no space left"));
  await assertRejects(() => drive(RUN, { store }), Error, "no space left");
});

Deno.test("driveRun() gives the best model of a run that has ended the thresholds of what it is judged by", async () => {
  const conversation = [{ speaker: 0, text: "ab" }, { speaker: 1, text: "b" }] as const;
  const judged = { conversations: new Array(20).fill(conversation) };
  const best = async (options: Partial<DriveOptions>) => {
    const store = new MemoryStore();
    await driveRun({ ...RUN, corpus: chat }, { store, ...options });
    return decodeCheckpoint(store.files.get("best")!, "best");
  };
  const plain = await best({}), fitted = await best({ judged });
  assertEquals(plain.info.thresholds, undefined);
  assert(fitted.info.thresholds!.redraw > 0);
  assertEquals(fitted.model, plain.model);
  const tooFew = await best({ judged: { conversations: judged.conversations.slice(1) } });
  assertEquals(tooFew.info.thresholds, undefined);
});

Deno.test("driveRun() also fits them if the best model was found before the run was resumed", async () => {
  const conversation = [{ speaker: 0, text: "ab" }, { speaker: 1, text: "b" }] as const;
  const judged = { conversations: new Array(20).fill(conversation) };
  const { store } = await drive({ ...RUN, corpus: chat }, { judged, stopAfter: 6 });
  const before = decodeCheckpoint(store.files.get("best")!, "best");
  assertEquals(before.info.thresholds, undefined);
  const { training, ...last } = store.last;
  // No later model can be better than this.
  const resume = { ...last, training: { ...training!, progress: { ...training!.progress, bestLoss: 0 } } };
  await drive({ ...RUN, corpus: chat, resume }, { judged, store });
  const after = decodeCheckpoint(store.files.get("best")!, "best");
  assertEquals(after.model, before.model);
  assert(after.info.thresholds!.redraw > 0);
});
