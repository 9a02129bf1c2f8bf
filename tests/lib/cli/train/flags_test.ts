import { assertEquals } from "@std/assert";
import { createCommand, exitCodeOf } from "../../../../lib/cli/command.ts";
import { addTrainFlags, type TrainFlags } from "../../../../lib/cli/train/flags.ts";

/** Parses a command line; undefined if it is refused. */
async function parse(...args: string[]): Promise<TrainFlags | undefined> {
  let parsed: TrainFlags | undefined;
  const command = addTrainFlags(createCommand("train", "Trains."))
    .configureOutput({ writeErr: () => {} })
    .action((flags: TrainFlags) => void (parsed = flags));
  const code = await exitCodeOf(command, args);
  assertEquals(code, parsed ? 0 : 2);
  return parsed;
}

Deno.test("addTrainFlags() leaves undefined what was not given", async () => {
  assertEquals(await parse(), { samples: true });
  assertEquals(await parse("--corpus", "a", "b", "--no-samples"), { corpus: ["a", "b"], samples: false });
});

for (
  const args of [
    ["--steps", "0"],
    ["--steps", "1.5"],
    ["--minutes", "0"],
    ["--minutes", "-1"],
    ["--dropout", "1"],
    ["--ema", "1"],
    ["--format", "csv"],
    ["--cell", "gru"],
    ["--hidden-size", "many"],
    ["--hidden-size", "1000000"],
    ["--valid-fraction", "2"],
    ["--hiden-size", "3"],
    ["--corpus"],
    ["stray"],
  ]
) {
  Deno.test(`addTrainFlags() refuses ${args.join(" ")}`, async () => {
    assertEquals(await parse(...args), undefined);
  });
}
