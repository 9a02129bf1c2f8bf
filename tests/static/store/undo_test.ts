import { assertEquals } from "@std/assert";
import { Undo } from "../../../static/store/undo.ts";

Deno.test("Undo goes back and forward, and forgets the future when something new happens", () => {
  const undo = new Undo<string>(3);
  undo.note("a");
  undo.note("b");
  assertEquals(undo.undo("c"), "b");
  assertEquals(undo.undo("b"), "a");
  assertEquals(undo.undo("a"), undefined);
  assertEquals(undo.redo("a"), "b");
  undo.note("b");
  assertEquals(undo.redo("x"), undefined);
  assertEquals(undo.can, { undo: true, redo: false });
});

Deno.test("Undo keeps no more steps than it may", () => {
  const undo = new Undo<number>(2);
  for (const n of [1, 2, 3]) undo.note(n);
  assertEquals([undo.undo(4), undo.undo(3), undo.undo(2)], [3, 2, undefined]);
});
