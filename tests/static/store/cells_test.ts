import { assertEquals } from "@std/assert";
import { addVersion, growVersion, removeCell } from "../../../static/store/cells.ts";
import { conversationOf, versionOf } from "../../support/conversations.ts";

Deno.test("addVersion() shows the new version and leaves the cells before as they were", () => {
  const { cells } = conversationOf("a", "b", "c", "d");
  const more = addVersion(cells, "c2", versionOf("e"));
  assertEquals(more[1].versions.map((version) => version.text), ["d", "e"]);
  assertEquals(more[1].shown, 1);
  assertEquals(cells[1].versions.length, 1);
  assertEquals(more[0] === cells[0], true);
});

Deno.test("addVersion() drops the oldest of more than 200 versions", () => {
  let { cells } = conversationOf("a", "0");
  for (let i = 1; i <= 200; i++) cells = addVersion(cells, "c0", versionOf(`${i}`));
  assertEquals(cells[0].versions.length, 200);
  assertEquals(cells[0].versions[0].text, "1");
  assertEquals(cells[0].shown, 199);
});

Deno.test("growVersion() replaces the newest version only", () => {
  const cells = addVersion(conversationOf("a", "b").cells, "c0", versionOf(""));
  assertEquals(growVersion(cells, "c0", versionOf("new"))[0].versions.map((v) => v.text), ["b", "new"]);
  assertEquals(removeCell(cells, "c0"), []);
});
