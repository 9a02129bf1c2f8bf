import { assertEquals, assertGreaterOrEqual } from "@std/assert";
import { LogFile } from "../../../lib/disk/log_file.ts";
import type { StepReport } from "../../../lib/training/trainer.ts";
import { TrainingLog } from "../../../lib/training/training_log.ts";

/** Gives a test the log of a file with some content. */
async function withLog(content: string, test: (log: TrainingLog, path: string) => void): Promise<void> {
  const path = await Deno.makeTempFile();
  await Deno.writeTextFile(path, content);
  {
    using file = await Deno.open(path, { read: true, append: true });
    test(new TrainingLog(new LogFile(file)), path);
  }
  await Deno.remove(path);
}

function report(step: number): StepReport {
  const numbers = { epoch: step / 20, progress: 0, learningRate: 0.01, gradientNorm: 1, symbols: 640 };
  return { step, loss: step, ...numbers, checkpoint: () => Promise.reject() as never };
}

Deno.test("TrainingLog writes the mean of ten steps a line, and events in between", () =>
  withLog("", (log, path) => {
    for (let step = 1; step <= 20; step++) {
      log.addStep(report(step));
      if (step === 12) log.add("evaluation", step, { valid: 3 });
    }
    const lines = Deno.readTextFileSync(path).trimEnd().split("\n").map((line) => JSON.parse(line));
    assertEquals(lines.map(({ step, loss, event }) => [step, loss, event]), [
      [10, 5.5, undefined],
      [12, undefined, "evaluation"],
      [20, 15.5, undefined],
    ]);
    assertEquals(log.lines(), lines);
  }));

Deno.test("TrainingLog.cutBack() forgets later and torn lines, and its clock goes on", () =>
  withLog(
    '{"step":10,"seconds":60}\n{"step":20,"seconds":120}\n{"step":30,"seconds":180}\n{"st',
    (log, path) => {
      log.cutBack(20);
      assertEquals(log.lines().map(({ step }) => step), [10, 20]);
      assertGreaterOrEqual(log.seconds, 120);
      log.add("resume", 20, {});
      assertEquals(Deno.readTextFileSync(path).split("\n").length, 4);
    },
  ));

Deno.test("TrainingLog.cutBack() leaves what stays as it is on the disk, byte for byte", () => {
  const kept = '{"step":10, "seconds":60, "sample":"né"}\nnot a line\n{"step":20,"seconds":120}\n';
  return withLog(kept + '{"step":30,"seconds":180}', (log, path) => {
    log.cutBack(30);
    assertEquals(Deno.readTextFileSync(path), kept, "the last line was torn just before its end");
    assertEquals(log.lines().map(({ step }) => step), [10, 20]);
  });
});

Deno.test("TrainingLog.cutBack() of a new run forgets everything", () =>
  withLog('{"step":0,"seconds":1}\n', (log, path) => {
    log.cutBack(-1);
    assertEquals(Deno.readTextFileSync(path), "");
  }));
