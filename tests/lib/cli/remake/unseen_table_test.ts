import { assertEquals } from "@std/assert";
import type { AskedReply } from "../../../../lib/cli/evaluate/unseen.ts";
import { unseenTable } from "../../../../lib/cli/remake/unseen_table.ts";
import { measureUnseen } from "../../../../lib/measuring/unseen/measure_unseen.ts";

const asked = (change: Partial<AskedReply>): AskedReply[] =>
  [...measureUnseen(() => () => "Hello!")].map((reply) => ({ ...reply, draws: 2, honest: false, ...change }));

Deno.test("every reply is counted in one row, and the openings once more in a row of their own", () => {
  const rows = unseenTable(asked({}), asked({ right: false })).split("\n").slice(2)
    .map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
  const wrong = (row: readonly string[]) => Number(row[4]);
  const all = rows.find(([name]) => name === "**all openings**")!;
  assertEquals(rows.reduce((sum, row) => sum + wrong(row), 0) - wrong(all), asked({}).length);
  assertEquals(all.slice(2), ["0 of 108", "0", "108", "2.00"]);
});

Deno.test("who says that it does not know is not wrong, and is right where nothing was told", () => {
  const honest = asked({}).map((reply) => ({
    ...reply,
    honest: true,
    right: reply.measure === "never told",
  }));
  const rows = unseenTable(asked({}), honest).split("\n");
  assertEquals(rows.at(-1)!.split("|").slice(3, 6).map((cell) => cell.trim()), ["16 of 16", "0", "0"]);
  assertEquals(rows.at(-2)!.split("|").slice(3, 6).map((cell) => cell.trim()), ["0 of 30", "30", "0"]);
});
