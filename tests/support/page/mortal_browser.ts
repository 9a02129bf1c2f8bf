/**
 * A real Chromium that can be killed, and opened again with what it had stored.
 *
 * @module
 */

import { chromium, type Page } from "playwright-core";
import { BROWSER_ARGUMENTS, findChromium } from "./browser.ts";

/** A browser with a profile on the disk. */
export class MortalBrowser implements AsyncDisposable {
  readonly #profile: string;
  #process: Deno.ChildProcess | undefined;
  #address = "";

  private constructor(profile: string) {
    this.#profile = profile;
  }

  /** Makes a profile; nothing is started yet. */
  static async create(): Promise<MortalBrowser> {
    return new MortalBrowser(await Deno.makeTempDir({ prefix: "cellmate-profile-" }));
  }

  /** Starts the browser and opens a page. */
  async open(url: string): Promise<Page> {
    const port = `${this.#profile}/DevToolsActivePort`;
    await Deno.remove(port).catch(() => {});
    this.#process = new Deno.Command(findChromium()!, {
      args: [
        ...BROWSER_ARGUMENTS,
        "--headless",
        "--remote-debugging-port=0",
        `--user-data-dir=${this.#profile}`,
        "about:blank",
      ],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    let place: string | undefined;
    while (place === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      place = (await Deno.readTextFile(port).catch(() => "")).split("\n").filter(Boolean)[0];
    }
    this.#address = `http://127.0.0.1:${place}`;
    const browser = await chromium.connectOverCDP(this.#address);
    const page = await browser.contexts()[0].newPage();
    await page.goto(url);
    return page;
  }

  /** Stops its pages and their workers as a laptop's lid does, for some milliseconds. */
  async freeze(milliseconds: number): Promise<void> {
    const pages = this.#processes("--type=renderer");
    for (const pid of pages) Deno.kill(pid, "SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    for (const pid of pages) Deno.kill(pid, "SIGCONT");
  }

  /**
   * Opens another tab in front of a page, for some milliseconds. The driver lets go of the page meanwhile: to a page that
   * is driven, browsers say that it is in view.
   *
   * @returns The page, in front again.
   */
  async hide(page: Page, milliseconds: number): Promise<Page> {
    const url = page.url();
    await page.context().browser()!.close();
    const tab = await (await fetch(`${this.#address}/json/new?about:blank`, { method: "PUT" })).json();
    await fetch(`${this.#address}/json/activate/${tab.id}`).then((response) => response.body?.cancel());
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const pages = (await chromium.connectOverCDP(this.#address)).contexts()[0].pages();
    return pages.find((page) => page.url() === url)!;
  }

  /** Its own processes of one kind. */
  #processes(kind: string): number[] {
    return [...Deno.readDirSync("/proc")].map(({ name }) => Number(name)).filter((pid) => {
      if (!Number.isInteger(pid)) return false;
      try {
        const command = Deno.readTextFileSync(`/proc/${pid}/cmdline`);
        return command.includes(kind) && command.includes(this.#profile);
      } catch {
        return false; // it has ended, or is not ours
      }
    });
  }

  /** Kills it as a power cut would. */
  async kill(): Promise<void> {
    this.#process?.kill("SIGKILL");
    await this.#process?.status;
    this.#process = undefined;
    // Its helpers notice that they are alone a moment later, and hold the profile until then.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await Deno.remove(this.#profile, { recursive: true }).catch(() => {});
  }
}

/** A test in such a browser; where there is none, it is left out and says so. */
export function mortalBrowserTest(
  name: string,
  fn: (browser: MortalBrowser) => Promise<void>,
  { ignore = false }: { readonly ignore?: boolean } = {},
): void {
  const left = findChromium() === undefined && Deno.env.get("CI") !== "true";
  Deno.test({
    name: `${name}${left ? " (left out: no Chromium found)" : ""}`,
    ignore: left || ignore,
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      await using browser = await MortalBrowser.create();
      await fn(browser);
    },
  });
}
