/**
 * A page, driven by WebDriver BiDi.
 *
 * @module
 */

import type { BidiConnection } from "./bidi_connection.ts";

/** Milliseconds to wait for what should come at once: enough for a machine that is busy with other things. */
const PATIENCE = 20_000;

/** The private-use characters that stand for keys without a character of their own. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  " ": " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
};

/** An element: a CSS selector, or what it is and its whole name. */
export type Target = string | { readonly role: string; readonly name: string };

/** A page in a browser that speaks BiDi. */
export class BidiPage {
  /** Errors and warnings of its scripts. */
  readonly complaints: string[] = [];
  readonly #bidi: BidiConnection;
  readonly #context: string;
  readonly #userContext: string;

  /**
   * @param bidi The browser.
   * @param context Its tab.
   * @param userContext Where the tab stores things.
   */
  constructor(bidi: BidiConnection, context: string, userContext: string) {
    this.#bidi = bidi;
    this.#context = context;
    this.#userContext = userContext;
    bidi.listen("log.entryAdded", ({ level, text, source }) => {
      if ((source as { context?: string }).context !== context) return;
      if (level === "error" || level === "warn") this.complaints.push(text as string);
    });
  }

  /** Goes to an address and waits until it has loaded. */
  async goto(url: string): Promise<void> {
    await this.#bidi.send("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
  }

  /** Sets the size of the viewport, in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.#bidi.send("browsingContext.setViewport", {
      context: this.#context,
      viewport: { width, height },
    });
  }

  /**
   * What an expression comes to in the page, awaited.
   *
   * @param expression JavaScript; its value goes through JSON.
   */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.#bidi.send("script.evaluate", {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    const { result, exceptionDetails } = answer as {
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(`${exceptionDetails.text}, in ${expression}`);
    return result?.value === undefined ? undefined as T : JSON.parse(result.value);
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    const deadline = performance.now() + PATIENCE;
    while (!await this.evaluate(`Boolean(${expression})`)) {
      if (performance.now() > deadline) throw new Error(`Waited in vain until ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits for an element, scrolls it into view and clicks on its middle. */
  async click(target: Target): Promise<void> {
    const deadline = performance.now() + PATIENCE;
    while (true) {
      const origin = { type: "element", element: await this.#find(target) };
      try {
        return await this.#perform("pointer", [
          { type: "pointerMove", x: 0, y: 0, origin },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ]);
      } catch (error) {
        // The page has moved it out of view, or replaced it, in the meantime.
        const { message } = error as Error;
        const hasMoved = /^(move target out of bounds|no such node|stale element)/.test(message);
        if (!hasMoved || performance.now() > deadline) throw error;
      }
    }
  }

  /** Chooses files in an input, as if in the browser's dialog. */
  async setFiles(target: Target, files: readonly string[]): Promise<void> {
    const element = await this.#find(target);
    await this.#bidi.send("input.setFiles", { context: this.#context, element, files });
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#perform(
      "key",
      [...text].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]),
    );
  }

  /** Presses a key, with others held, such as `"Shift+ArrowRight"`. */
  async press(keys: string): Promise<void> {
    const values = keys.split("+").map((key) => KEYS[key] ?? key);
    await this.#perform("key", [
      ...values.map((value) => ({ type: "keyDown", value })),
      ...values.toReversed().map((value) => ({ type: "keyUp", value })),
    ]);
  }

  /** What is in view, as a PNG. */
  async screenshot(): Promise<Uint8Array<ArrayBuffer>> {
    const { data } = await this.#bidi.send("browsingContext.captureScreenshot", { context: this.#context });
    return Uint8Array.fromBase64(data as string);
  }

  /** Closes it and forgets what it stored. */
  async close(): Promise<void> {
    await this.#bidi.send("browsingContext.close", { context: this.#context });
    await this.#bidi.send("browser.removeUserContext", { userContext: this.#userContext });
  }

  /** Waits for an element and scrolls it into view. */
  async #find(target: Target): Promise<{ sharedId: string }> {
    const locator = typeof target === "string"
      ? { type: "css", value: target }
      : { type: "accessibility", value: target };
    const deadline = performance.now() + PATIENCE;
    while (true) {
      const { nodes } = await this.#bidi.send("browsingContext.locateNodes", {
        context: this.#context,
        locator,
        maxNodeCount: 1,
      }) as { nodes: { sharedId: string }[] };
      if (nodes.length > 0) {
        const [{ sharedId }] = nodes;
        await this.#bidi.send("script.callFunction", {
          functionDeclaration:
            "(element) => element.scrollIntoView({ block: 'center', behavior: 'instant' })",
          arguments: [{ sharedId }],
          target: { context: this.#context },
          awaitPromise: false,
        });
        return { sharedId };
      }
      if (performance.now() > deadline) throw new Error(`Waited in vain for ${JSON.stringify(target)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #perform(type: "pointer" | "key", actions: readonly unknown[]): Promise<void> {
    await this.#bidi.send("input.performActions", {
      context: this.#context,
      actions: [{ type, id: type, actions }],
    });
  }
}
