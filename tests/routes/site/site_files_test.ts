import { assert, assertEquals, assertLess, assertMatch } from "@std/assert";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import type { SiteFiles } from "../../../routes/site/site_files.ts";
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

/** Bytes of a script and of all that it imports at once, each compressed as it is sent. */
async function compressedSize(files: SiteFiles, address: string): Promise<number> {
  const open = [address], sizes = new Map<string, number>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (sizes.has(path)) continue;
    const bytes = files.get(path)!;
    const gzipped = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
    sizes.set(path, (await new Response(gzipped).arrayBuffer()).byteLength);
    for (const [, name] of text(bytes).matchAll(/\b(?:from|import)"\.\/([\w-]+\.js)"/g)) {
      open.push(`assets/${name}`);
    }
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

Deno.test("siteFiles() needs 60 kB of script, compressed, for the page to be there, and each other program 50 kB", async () => {
  const files = await makeSite(tinyCheckpoint());
  const scripts = ["index", "lesson"].map((page) =>
    [...text(files.get(`${page}.html`)).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address)
  );
  assertEquals(scripts.map(({ length }) => length), [1, 1]);
  const [[chat], [lesson]] = scripts;
  assertLess(await compressedSize(files, chat), 60_000);
  const find = (name: string) => [...files.keys()].find((path) => path.startsWith(`assets/${name}-`))!;
  const loadedLater = [
    "reply_worker",
    "memory_client",
    "training_client",
    "training_worker",
  ];
  for (const address of [lesson, find("lesson_worker"), ...loadedLater.map(find)]) {
    assertLess(await compressedSize(files, address), 50_000, address);
  }
});

Deno.test("siteFiles() brings what training, the lesson and the readers of chats load only when it is wanted", async () => {
  const files = await makeSite(tinyCheckpoint());
  const later = [...files].flatMap(([path, bytes]) =>
    path.endsWith(".js")
      ? [...text(bytes).matchAll(/\bimport\("\.\/([\w-]+)-[0-9A-Z]{8}\.js"\)/g)].map(([, name]) => name)
      : []
  );
  const names = ["count_letters", "fit_thresholds", "memory_course", "skype_markup", "teach", "zip_files"];
  assertEquals(later.sort(), names);
  for (const name of names) {
    assert([...files.keys()].some((path) => path.startsWith(`assets/${name}-`)), name);
  }
});
