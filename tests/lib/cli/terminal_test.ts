import { assert, assertEquals } from "@std/assert";
import { paintFor, stripControl } from "../../../lib/cli/terminal.ts";

Deno.test("paintFor() leaves text alone when the stream is no terminal", () => {
  const paint = paintFor({ isTerminal: () => false });
  assertEquals([paint.enabled, paint.color("x", "#ff0000"), paint.dim("y")], [false, "x", "y"]);
});

Deno.test("stripControl() removes escape sequences whole, titles and bells too", () => {
  assertEquals(stripControl("\x1b]0;title\x07a\x1b[31mb\x1b[0mc\x07\x9b2J"), "abc2J");
  assertEquals(stripControl("\x1b"), "");
});

Deno.test("stripControl() keeps line feeds, tabs, accents, emoji and Hebrew letters", () => {
  const text = "a\tb\né\u{1F469}\u200D\u{1F4BB} שלום";
  assertEquals(stripControl(text), text);
});

Deno.test("stripControl() leaves nothing that a terminal obeys", () => {
  const everything = Array.from({ length: 0x100 }, (_, i) => String.fromCharCode(i)).join("");
  // deno-lint-ignore no-control-regex
  assert(!/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(stripControl(everything)));
});
