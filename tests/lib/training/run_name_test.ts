import { assertEquals } from "@std/assert";
import { runName } from "../../../lib/training/run_name.ts";

Deno.test("runName() takes the first file's name without its ending", () => {
  assertEquals(runName([]), "embedded");
  assertEquals(runName(["a/my chats.v2.txt*3", "b.txt"]), "my-chats.v2");
  assertEquals(runName(["chats/"]), "chats");
  assertEquals(runName([".."]), "corpus");
  assertEquals(runName(["größe.txt"]), "größe");
});
