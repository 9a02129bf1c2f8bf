import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describeFigures, type Figures } from "../../../../lib/cli/lesson/figures.ts";

const ranking = [0.9, 0.2].map((value, unit) => ({ layer: 0, unit: 5 - unit, value }));
const figures: Figures = {
  blanks: [{ names: "known names", right: [1, 0.995, 0.5, 0] }],
  found: {
    units: [{ layer: 0, unit: 5 }, { layer: 0, unit: 4 }],
    ranking,
    enough: true,
    emptied: 1,
    filled: 0.95,
  },
  operations: { untouched: 1, emptied: 0.975, othersEmptied: 0.99, filled: 0.96 },
  city: [0.5, 0.512, 0.49, 0.5],
};

Deno.test("describeFigures() puts shares in per cent under their distances", () => {
  const [head, known, city, units, operations] = describeFigures(figures);
  assert(head.endsWith("  40   100   200   400"));
  assert(known.startsWith("  known names ") && known.endsWith(" 100.0  99.5  50.0   0.0"));
  assertEquals([head.length, known.length], [known.length, city.length]);
  assertEquals(units, "2 units carry the friend: 5, 4");
  assertStringIncludes(operations, "right 100.0, lost without them  97.5, right without 2 others  99.0, ");
});

Deno.test("describeFigures() does not say that units carry the friend if they do not", () => {
  const [, , , units] = describeFigures({ ...figures, found: { ...figures.found, enough: false } });
  assertEquals(units, "no 2 units carry the friend; the closest ones:");
});
