import { assertEquals } from "@std/assert";
import { readCorpus, writeCorpus } from "../../../static/training/corpus_file.ts";
import type { Corpus } from "../../../lib/mod.ts";

Deno.test("readCorpus() reads what writeCorpus() wrote, whatever is said", async () => {
  const turns = [{ speaker: 0, text: 'a "quoted"\nline \\ 😀 \u2028' }, {
    speaker: 1,
    text: "</script>",
  }] as const;
  const corpora: Corpus[] = [
    { kind: "text", text: "it was night.\n" },
    { kind: "chat", conversations: [] },
    { kind: "chat", conversations: Array.from({ length: 2500 }, (_, i) => i % 2 === 0 ? turns : [turns[0]]) },
  ];
  for (const corpus of corpora) assertEquals(await readCorpus(writeCorpus(corpus)), corpus);
});
