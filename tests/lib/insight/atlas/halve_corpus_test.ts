import { assert, assertEquals } from "@std/assert";
import { halveCorpus } from "../../../../lib/insight/atlas/halve_corpus.ts";

Deno.test("halveCorpus() cuts a running text into pieces, and says nothing twice", () => {
  const text = Array.from({ length: 200 }, (_, k) => `line ${k} of a long and plain text`).join("\n");
  const { found, fresh } = halveCorpus({ kind: "text", text });
  const lines = (side: typeof found) => side.flatMap(([{ text }]) => text.split("\n"));
  assert(found.length > 3 && found.every((turns) => turns.length === 1 && turns[0].text.length <= 300));
  assertEquals([...lines(found), ...lines(fresh)].join(""), text.replaceAll("\n", ""));
});
