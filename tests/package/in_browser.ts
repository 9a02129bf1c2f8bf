/**
 * The README's example in a real browser, bundled from the installed package.
 *
 * @module
 */

import { join } from "@std/path";
import { chromium } from "playwright-core";
import { BROWSER_ARGUMENTS, findChromium } from "../support/page/browser.ts";
import { readmeExample, run } from "./make_package.ts";

const ROOT = join(import.meta.dirname!, "../..");

/** What the example prints in the browser, and how large its program is. */
export interface BrowserReply {
  readonly reply: string;
  /** Bytes of the bundle, minified. */
  readonly bytes: number;
}

/**
 * Bundles the example and runs it. The one thing that differs: a page fetches the model's file.
 *
 * @param folder Where the package is installed.
 * @returns Undefined if there is no Chromium.
 */
export async function runInBrowser(folder: string): Promise<BrowserReply | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const fetching =
    "const readFile = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());";
  const example = (await readmeExample()).replace(/^import \{ readFile \}.*$/m, fetching);
  const [source, bundle] = ["page.ts", "page.js"].map((name) => join(folder, name));
  await Deno.writeTextFile(source, example);
  const made = await run(
    [Deno.execPath(), "bundle", "--quiet", "--platform=browser", "--minify", "--output", bundle, source],
    { cwd: folder },
  );
  if (!made.success) throw new Error(`Cannot bundle the example: ${made.stderr}`);
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, async ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === "/") {
      const page =
        `<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>`;
      return new Response(page, { headers: { "content-type": "text/html" } });
    }
    const file = pathname === "/page.js" ? bundle : join(ROOT, pathname);
    const type = pathname.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    return new Response(await Deno.readFile(file), { headers: { "content-type": type } });
  });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage();
    const said = page.waitForEvent("console", { timeout: 60_000 });
    const failed = page.waitForEvent("pageerror", { timeout: 60_000 });
    await page.goto(`http://127.0.0.1:${server.addr.port}/`);
    const reply = await Promise.race([
      said.then((message) => message.text()),
      failed.then((error) => Promise.reject(error)),
    ]);
    failed.catch(() => {}); // it ends with the browser
    return { reply, bytes: (await Deno.stat(bundle)).size };
  } finally {
    await browser.close();
    await server.shutdown();
  }
}
