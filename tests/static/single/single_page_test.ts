import {
  assert,
  assertEquals,
  assertLess,
  assertMatch,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { decodeCheckpoint, modelIdentity } from "../../../lib/mod.ts";
import { pack, unpack } from "../../../static/single/packed.ts";
import { smallModel } from "../../../static/single/small_model.ts";
import { writeSingleFile } from "../../support/page/single_file.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

/** As many characters as the model that comes along has. */
const CHARACTERS = Array.from({ length: 95 }, (_, k) => String.fromCharCode(32 + k)).join("");

Deno.test("the page as one file takes 8 MB with the model that comes along, and 1.5 MB with a 1×256", async () => {
  await using shipped = await writeSingleFile();
  assertLess(shipped.html.length, 8_000_000);
  await using own = await writeSingleFile(
    tinyCheckpoint({ hiddenSize: 256, numLayers: 1, characters: CHARACTERS }),
  );
  assertLess(own.html.length, 1_500_000);
});

Deno.test("the page as one file names no address, and nothing of the model can be taken for markup", async () => {
  const name = '</script><img src=x onerror="alert(1)"><!--';
  await using file = await writeSingleFile(tinyCheckpoint({ name }));
  assert(!file.html.includes(name.slice(0, 20)));
  assertEquals(
    [...file.html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag.replace(/"[0-9a-f]{16}"/, '"id"')),
    [
      "<script>",
      ...["info", "weights", "card", "glimpse"].map((part) =>
        `<script type="text/plain" data-model="id" data-part="${part}">`
      ),
      '<script type="text/plain" data-worker="memory-worker">',
      '<script type="text/plain" data-worker="reply-worker">',
      "<script>",
    ],
  );
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(file.html)![1];
  assertMatch(
    policy,
    /^default-src 'none'; script-src 'sha256-\S+' 'sha256-\S+' 'wasm-unsafe-eval'; style-src 'sha256-/,
  );
  for (const loose of ["unsafe-inline", " 'unsafe-eval'", "http:", "https:", "*", "connect-src"]) {
    assert(!policy.includes(loose), loose);
  }
  assertStringIncludes(policy, "require-trusted-types-for 'script'");
});

Deno.test("pack() and unpack() carry any bytes", async () => {
  for (const length of [0, 1, 2, 3, 24_575, 24_576, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, k) => (k * k) >> 3);
    const text = await pack(bytes);
    assertMatch(text, /^[A-Za-z0-9+/]*={0,2}$/);
    assertEquals(await unpack(text), bytes);
  }
});

Deno.test("smallModel() halves a file once, and names what is then in it", () => {
  const file = tinyCheckpoint(), small = smallModel(file, "tiny");
  assertLess(small.bytes.length, 0.7 * file.length);
  const { model, vocabulary } = decodeCheckpoint(small.bytes, "small");
  assertEquals(
    modelIdentity(model, vocabulary),
    modelIdentity(small.checkpoint.model, small.checkpoint.vocabulary),
  );
  assert(smallModel(small.bytes, "small").bytes === small.bytes);
  assertThrows(() => smallModel(new Uint8Array(10), "nonsense"), SyntaxError, "nonsense");
});
