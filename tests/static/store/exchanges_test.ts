import { assertEquals } from "@std/assert";
import { addVersion, growVersion, removeExchange } from "../../../static/store/exchanges.ts";
import { transcriptOf, versionOf } from "../../support/page/transcripts.ts";

Deno.test("addVersion() shows the new version and leaves the exchanges before as they were", () => {
  const { exchanges } = transcriptOf("a", "b", "c", "d");
  const more = addVersion(exchanges, "c2", versionOf("e"));
  assertEquals(more[1].versions.map((version) => version.text), ["d", "e"]);
  assertEquals(more[1].shown, 1);
  assertEquals(exchanges[1].versions.length, 1);
  assertEquals(more[0] === exchanges[0], true);
});

Deno.test("addVersion() drops the oldest of more than 200 versions", () => {
  let { exchanges } = transcriptOf("a", "0");
  for (let i = 1; i <= 200; i++) exchanges = addVersion(exchanges, "c0", versionOf(`${i}`));
  assertEquals(exchanges[0].versions.length, 200);
  assertEquals(exchanges[0].versions[0].text, "1");
  assertEquals(exchanges[0].shown, 199);
});

Deno.test("growVersion() replaces the newest version only", () => {
  const exchanges = addVersion(transcriptOf("a", "b").exchanges, "c0", versionOf(""));
  assertEquals(growVersion(exchanges, "c0", versionOf("new"))[0].versions.map((v) => v.text), ["b", "new"]);
  assertEquals(removeExchange(exchanges, "c0"), []);
});
