import { assert, assertEquals, assertMatch } from "@std/assert";
import { fromFileUrl } from "@std/path";
import { firefoxTest } from "../../../../support/firefox.ts";
import { browserTest } from "../../../../support/page/browser.ts";
import { replyDigest } from "./reply_digest.ts";

/** What the train task starts with, and the optimizing compiler at once, so that a short test runs its code. */
const FLAGS = "--v8-flags=--no-wasm-bounds-checks,--experimental-wasm-revectorize,--no-liftoff";
const script = fromFileUrl(new URL("./reply_digest.ts", import.meta.url));
const here = replyDigest();

async function deno(...args: string[]): Promise<string> {
  const { success, stdout } = await new Deno.Command(Deno.execPath(), { args }).output();
  assert(success);
  return new TextDecoder().decode(stdout);
}

/** A page whose title becomes the digest. */
async function servePage() {
  const program = await deno("bundle", "--quiet", "--platform=browser", script);
  const page = `<!doctype html><link rel="icon" href="data:,"><script type="module">
    import { replyDigest } from "/digest.js";
    document.title = replyDigest();
  </script>`;
  return Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, ({ url }) => {
    const [body, type] = url.endsWith(".js") ? [program, "text/javascript"] : [page, "text/html"];
    return new Response(body, { headers: { "content-type": type } });
  });
}

Deno.test("replies with int8 weights have the same bytes in plain TypeScript", () => {
  assertMatch(here, /^[0-9a-f]{16}$/);
  assertEquals(replyDigest("reference"), here);
});

Deno.test("replies with int8 weights have the same bytes with V8's flags", async () => {
  assertEquals((await deno("run", FLAGS, "--no-prompt", "--no-check", script)).trim(), here);
});

browserTest("replies with int8 weights have the same bytes in Chromium", async (browser) => {
  await using server = await servePage();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.addr.port}/`);
  await page.waitForFunction(`document.title !== ""`);
  assertEquals(await page.title(), here);
});

firefoxTest("replies with int8 weights have the same bytes in Firefox", async (firefox) => {
  await using server = await servePage();
  const page = await firefox.open(`http://127.0.0.1:${server.addr.port}/`);
  await page.until(`document.title !== ""`);
  assertEquals(await page.evaluate(`document.title`), here);
});
