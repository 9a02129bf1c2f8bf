import { assert, assertEquals, assertLess, assertMatch } from "@std/assert";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { makeSite } from "../../support/server/test_site.ts";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

Deno.test("siteFiles() names only what is there, by relative addresses", async () => {
  const files = await makeSite(tinyCheckpoint());
  for (const page of ["index.html", "lesson.html"]) {
    const html = text(files.get(page));
    const addresses = [
      ...html.matchAll(/(?:src|href)="([^"#]+)"/g),
      ...html.matchAll(/&quot;(assets\/[^&]+)&quot;/g),
    ].map(([, address]) => address);
    assert(addresses.length >= 5);
    for (const address of addresses) {
      assert(address === "./" || files.has(address), `${page} leads to ${address}`);
    }
  }
  for (const [name, bytes] of files) {
    if (/\.(html|css|webmanifest)$/.test(name)) {
      assertEquals(/(?:src="|href="|url\("?)(?:\/|https?:)/.exec(text(bytes))?.[0], undefined, name);
    }
  }
  const { icons, start_url } = JSON.parse(text(files.get("manifest.webmanifest")));
  assertEquals(start_url, "./");
  assert(files.has(icons[0].src));
});

Deno.test("siteFiles() lets the service worker keep every other file but the embedded chats, under a version of its own", async () => {
  const [one, other, again] = [
    await makeSite(tinyCheckpoint({ seed: 1 })),
    await makeSite(tinyCheckpoint({ seed: 2 })),
    await makeSite(tinyCheckpoint({ seed: 2 })),
  ];
  const siteOf = (files: typeof one) =>
    JSON.parse(/^globalThis\.site=(.*);\n/.exec(text(files.get("service_worker.js")))![1]);
  assertEquals(
    siteOf(one).files.toSorted(),
    [...one.keys()].filter((name) => !/^(service_worker|assets\/embedded_chats-.*)\.js$/.test(name)).sort(),
  );
  assertMatch(siteOf(one).version, /^[0-9a-f]{12}$/);
  assert(siteOf(one).version !== siteOf(other).version);
  assertEquals(siteOf(again).files.length, siteOf(other).files.length);
});

Deno.test("siteFiles() tells nothing of the disk that a model came from", async () => {
  const files = await makeSite(tinyCheckpoint({ name: "</script><img src=x onerror=alert(1)>" }));
  for (const [name, bytes] of files) {
    if (!/\.(html|json)$/.test(name)) continue;
    assert(!text(bytes).includes("/tmp/"), name);
    if (name.endsWith(".html")) assert(!text(bytes).includes("<img src=x"), name);
  }
});

Deno.test("siteFiles() needs 60 kB of script, compressed, for the page to be there", async () => {
  const files = await makeSite(tinyCheckpoint());
  const html = text(files.get("index.html"));
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => files.get(address)!);
  assertEquals(scripts.length, 1);
  const gzipped = new Blob([scripts[0]]).stream().pipeThrough(new CompressionStream("gzip"));
  assertLess((await new Response(gzipped).arrayBuffer()).byteLength, 60_000);
});
