import { assertEquals } from "@std/assert";
import { moveFor } from "../../../../static/memory/picture/heat_map_keys.ts";

const picture = { columns: 50, units: Uint16Array.of(7, 3, 9), column: 20, unit: 3 };

Deno.test("moveFor() goes ten characters back with PageUp and ten on with PageDown, and never beyond the ends", () => {
  assertEquals(moveFor("PageUp", picture), { column: 10 });
  assertEquals(moveFor("PageDown", picture), { column: 30 });
  assertEquals(moveFor("PageDown", { ...picture, column: 45 }), { column: 49 });
  assertEquals(moveFor("ArrowLeft", { ...picture, column: 0 }), { column: 0 });
});

Deno.test("moveFor() goes through the rows on show, and to the last character if none was chosen", () => {
  assertEquals(moveFor("ArrowUp", picture), { unit: 7 });
  assertEquals(moveFor("ArrowDown", { ...picture, unit: 9 }), { unit: 9 });
  assertEquals(moveFor("ArrowDown", { ...picture, column: undefined }), { unit: 9, column: 49 });
});

Deno.test("moveFor() leaves other keys, and all keys while nothing is read, to the page", () => {
  assertEquals(moveFor("Escape", picture), undefined);
  assertEquals(moveFor("Home", { ...picture, columns: 0 }), undefined);
});
