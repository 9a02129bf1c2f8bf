import { assert, assertEquals } from "@std/assert";
import { clock, inUnits, TrainingDisplay } from "../../../../lib/cli/train/display.ts";
import type { StepReport } from "../../../../lib/training/trainer.ts";

/** A screen that remembers what was written. */
function fakeScreen(terminal: boolean) {
  const written: string[] = [];
  return {
    written,
    isTerminal: () => terminal,
    columns: () => 60,
    write: (text: string) => void written.push(text),
  };
}

function report(step: number, more: Partial<StepReport> = {}): StepReport {
  const numbers = {
    epoch: 0.5,
    progress: step / 10,
    learningRate: 0.01,
    gradientNorm: 1,
    symbols: 640,
    loss: 2,
  };
  return { step, ...numbers, checkpoint: () => Promise.reject() as never, ...more };
}

Deno.test("TrainingDisplay on a terminal renews one line that fits, and keeps others", () => {
  const screen = fakeScreen(true);
  const display = new TrainingDisplay(screen);
  display.step(report(1));
  display.line("a line that stays");
  assert(screen.written[0].startsWith("\r\x1b[2K10%  step 1  epoch 0.50  loss 2.000 nats 2.885 bits"));
  assertEquals(screen.written[0].length <= "\r\x1b[2K".length + 59, true);
  assertEquals(screen.written[1], "\r\x1b[2Ka line that stays\n");
});

Deno.test("TrainingDisplay elsewhere writes plain lines only, without control characters", () => {
  const screen = fakeScreen(false);
  const display = new TrainingDisplay(screen);
  display.step(report(1));
  display.step(report(2)); // too soon for another line
  const evaluation = { train: 1, valid: 2, answers: 0.734, improved: true, checkpoint: {} as never };
  display.evaluation(report(3, { evaluation }), "A: hi\x1b[2J\nB: ho");
  assertEquals(screen.written.slice(1), [
    "step 3  loss 1.000 nats 1.443 bits   validation 2.000 nats 2.885 bits   right answers 73 %  best\n",
    "  | A: hi\n",
    "  | B: ho\n",
  ]);
});

Deno.test("clock() and inUnits() are easily read", () => {
  assertEquals([clock(5), clock(65.4), clock(3661)], ["0:05", "1:05", "1:01:01"]);
  assertEquals(inUnits(Math.LN2), "0.693 nats 1.000 bits");
});
