import { assertEquals } from "@std/assert";
import { join } from "@std/path";
import { embeddedText } from "../../../lib/data/embedded_corpus.ts";
import { handwrittenTopics } from "../../../lib/data/handwritten_topics.ts";
import { intentTexts } from "../../../lib/data/intent_texts.ts";

const folder = join(import.meta.dirname!, "../../../lib/data");

/** Paths of the modules that hold a text and nothing else. */
function* textModules(path: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(path)) {
    if (isDirectory) yield* textModules(join(path, name));
    else yield join(path, name);
  }
}

async function digest(texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(texts.join("\0"));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

Deno.test("the modules of texts are their text and no code, and together all texts", () => {
  let left = [...Object.values(handwrittenTopics), ...Object.values(intentTexts)].join("\0");
  for (const room of ["conversations", "intents"]) {
    for (const file of textModules(join(folder, room))) {
      const [, text] = Deno.readTextFileSync(file)
        .match(/^\/\*\* [^*]+\. \*\/\nexport const \w+: string = `\\\n(.*\n)`;\n$/s) ?? [];
      assertEquals(typeof text, "string", file);
      // What is not escaped and should be would be left out in silence, or end the text.
      assertEquals(text.replace(/\\[\\`]/g, "").match(/[\\`]|\$\{|\r/), null, file);
      const found = left.split(text.replace(/\\([\\`])/g, "$1"));
      assertEquals(found.length, 2, `${file} must be in the texts once`);
      left = found.join("");
    }
  }
  assertEquals(left.replace(/[\n\0]/g, ""), "", "every text must be in a module");
});

Deno.test("the texts are those that the shipped model's recipe names, to the byte", async () => {
  // After a change on purpose, put in the digests that are shown.
  assertEquals({
    handwritten: await digest(Object.values(handwrittenTopics)),
    intents: await digest(Object.values(intentTexts)),
    embedded: await digest([embeddedText()]),
  }, {
    handwritten: "002ebc08e62782b75e384e4f1964576f7dd2551ccaecbc4bd27a04f00262f09a",
    intents: "7d3ff689c5b719b8aea3603efab85e14caa47a91aba9962ae16f0dfd5978cee5",
    embedded: "7c29659f97bab56496d0e39648e8b7752d27684f1fae945d9ade457a5315bc87",
  });
});
