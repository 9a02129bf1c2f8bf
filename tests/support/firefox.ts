/**
 * The Firefox that people have, where the machine has one, driven by WebDriver BiDi.
 *
 * Playwright drives only a Firefox of its own making; this one is stock.
 *
 * @module
 */

import { BidiConnection } from "./bidi/bidi_connection.ts";
import { BidiPage } from "./bidi/bidi_page.ts";

const EXECUTABLES = [
  Deno.env.get("FIREFOX"),
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** A profile that asks nothing, fetches nothing and tells nobody. */
const PREFERENCES = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#none",
  "toolkit.telemetry.enabled": false,
};

/** Where Firefox is: `$FIREFOX`, or the places of Linux distributions. */
export function findFirefox(): string | undefined {
  return EXECUTABLES.find((path) => {
    try {
      return path !== undefined && path !== "" && Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
}

let running: Promise<Firefox> | undefined;

Deno.test.afterAll(async () => await (await running)?.[Symbol.asyncDispose]());

/**
 * Registers a test that drives Firefox; the tests of a file share it. Without Firefox the test is left out and the
 * summary says so; on a machine for continuous integration (`CI=true`) it fails instead.
 */
export function firefoxTest(name: string, test: (firefox: Firefox) => Promise<void>): void {
  const left = findFirefox() === undefined && Deno.env.get("CI") !== "true";
  Deno.test({
    name: left ? `${name} (left out: no Firefox found, set FIREFOX to its path)` : name,
    ignore: left,
    // The browser's process and its connection are shared by the tests of a file.
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      const firefox = await (running ??= Firefox.start());
      try {
        await test(firefox);
      } finally {
        await firefox.closePages();
      }
    },
  });
}

/** A running Firefox with a profile of its own. */
export class Firefox implements AsyncDisposable {
  readonly #process: Deno.ChildProcess;
  readonly #profile: string;
  readonly #bidi: BidiConnection;
  readonly #pages: BidiPage[] = [];

  private constructor(process: Deno.ChildProcess, profile: string, bidi: BidiConnection) {
    this.#process = process;
    this.#profile = profile;
    this.#bidi = bidi;
  }

  /** Starts it, headless, on a port that is free. */
  static async start(): Promise<Firefox> {
    const executable = findFirefox();
    if (executable === undefined) throw new Error("Cannot test the page as Firefox must be installed");
    const profile = await Deno.makeTempDir({ prefix: "cellmate-firefox-" });
    const preferences = Object.entries(PREFERENCES).map(([name, value]) =>
      `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
    );
    await Deno.writeTextFile(`${profile}/user.js`, preferences.join(""));
    const process = new Deno.Command(executable, {
      args: ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile],
      stdin: "null",
      stdout: "null",
      stderr: "piped",
    }).spawn();
    const bidi = await BidiConnection.open(`${await addressOf(process)}/session`);
    await bidi.send("session.new", { capabilities: {} });
    await bidi.send("session.subscribe", { events: ["log.entryAdded"] });
    return new Firefox(process, profile, bidi);
  }

  /** Opens a page in a tab that shares no storage with any other. */
  async open(
    url: string,
    options: { readonly width?: number; readonly height?: number } = {},
  ): Promise<BidiPage> {
    const { width = 1280, height = 800 } = options;
    const { userContext } = await this.#bidi.send("browser.createUserContext", {});
    const { context } = await this.#bidi.send("browsingContext.create", { type: "tab", userContext });
    const page = new BidiPage(this.#bidi, context as string, userContext as string);
    this.#pages.push(page);
    await page.resize(width, height);
    await page.goto(url);
    return page;
  }

  /** Closes all pages and forgets what they stored. */
  async closePages(): Promise<void> {
    for (const page of this.#pages.splice(0)) await page.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#bidi.close();
    this.#process.kill();
    await this.#process.status;
    await Deno.remove(this.#profile, { recursive: true });
  }
}

/** Where a starting Firefox listens; the rest of what it says is thrown away. */
async function addressOf(process: Deno.ChildProcess): Promise<string> {
  const lines = process.stderr.pipeThrough(new TextDecoderStream());
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  void (async () => {
    let said = "";
    for await (const text of lines) {
      if (said.length < 10_000) said += text;
      const address = /listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    }
    reject(new Error(`Firefox ended before it listened:\n${said}`));
  })();
  return await promise;
}
