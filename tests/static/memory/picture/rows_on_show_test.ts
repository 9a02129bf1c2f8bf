import { assert, assertEquals } from "@std/assert";
import type { Part } from "../../../../static/memory/messages.ts";
import type { Picture } from "../../../../static/memory/picture/picture.ts";
import { columnsOnShow, FEW_ROWS, rowsOnShow } from "../../../../static/memory/picture/rows_on_show.ts";

const parts: Part[] = ["mark", "message", "message", "mark", "reply", "reply", "mark"];
const picture: Picture = {
  slice: { gate: "cell", layer: 0 },
  numLayers: 1,
  hiddenSize: 100,
  gates: ["cell"],
  symbols: parts.map((part) => ({ symbol: "a", part, nats: 1 })),
  values: new Int8Array(700),
  complete: true,
};
const order = Uint16Array.from({ length: 100 }, (_, row) => 99 - row);

Deno.test("rowsOnShow() is the few units that matter most, or all in the same order", () => {
  assertEquals(rowsOnShow({ order, allRows: false, unit: 99 }, picture), order.slice(0, FEW_ROWS));
  assertEquals(rowsOnShow({ order, allRows: true, unit: 0 }, picture), order);
});

Deno.test("rowsOnShow() always has the unit that is looked at, and leaves the order as it is", () => {
  const rows = rowsOnShow({ order, allRows: false, unit: 5 }, picture, 12);
  assertEquals([rows.length, rows[11]], [12, 5]);
  assert(!order.subarray(0, 12).includes(5));
});

Deno.test("columnsOnShow() is everything read, or the message and what is typed of the reply", () => {
  assertEquals(columnsOnShow({ picture, typed: undefined }), 7);
  assertEquals(columnsOnShow({ picture, typed: 0.9 }), 4);
  assertEquals(columnsOnShow({ picture, typed: 1.1 }), 5);
  assertEquals(columnsOnShow({ picture: undefined, typed: 3 }), 0);
});
