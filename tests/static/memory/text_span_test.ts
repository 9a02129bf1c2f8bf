import { assertEquals } from "@std/assert";
import { DOMParser } from "linkedom";
import { findText, spanFor, spanOfRange, textOfSpan, textPieces } from "../../../static/memory/text_span.ts";

const TURNS = [{ text: "I am Zoë 😀." }, { text: "Hi, Zoë!" }];

Deno.test("textPieces() cuts a text into words and what is between them, and counts code points", () => {
  const pieces = textPieces("Hi 😀, Zoë!");
  assertEquals(pieces.map(({ text }) => text), ["Hi", " 😀, ", "Zoë", "!"]);
  assertEquals(pieces.map(({ isWord }) => isWord), [true, false, true, false]);
  assertEquals(pieces.map(({ start, end }) => [start, end]), [[0, 2], [2, 6], [6, 9], [9, 10]]);
});

Deno.test("findText() finds where something was said last, in capitals or not", () => {
  assertEquals(findText(TURNS, "zoë"), { turn: 1, start: 4, end: 7 });
  assertEquals(textOfSpan(TURNS, findText(TURNS, "😀.")!), "😀.");
  assertEquals(findText([{ text: "a (b" }], "(B"), { turn: 0, start: 2, end: 4 });
  assertEquals([findText(TURNS, "nobody"), findText(TURNS, "")], [undefined, undefined]);
});

Deno.test("spanFor() goes from word to word and from turn to turn, and grows a letter at a time", () => {
  const press = (...keys: string[]) => {
    let span: ReturnType<typeof spanFor>;
    for (const key of keys) {
      const shift = key.startsWith("Shift+"), name = key.replace("Shift+", "");
      span = spanFor(name, { turns: TURNS, span, shift }) ?? span;
    }
    return span && textOfSpan(TURNS, span);
  };
  assertEquals(press("ArrowRight"), "I");
  assertEquals(press("ArrowRight", "ArrowRight", "ArrowRight"), "Zoë");
  assertEquals(press("ArrowRight", "ArrowDown"), "Hi");
  assertEquals(press("ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp"), "I");
  assertEquals(press("ArrowRight", "ArrowDown", "ArrowLeft"), "Zoë");
  assertEquals(press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight"), "I a");
  assertEquals(press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowLeft", "Shift+ArrowLeft"), "I");
  assertEquals(press("Home"), undefined);
});

Deno.test("spanOfRange() takes the part of a selection that is in the turn where it begins", () => {
  const document = new DOMParser().parseFromString(
    `<ol><li><i>In</i><b data-turn="0" data-from="0">Hi 😀</b><b data-turn="0" data-from="4"> there</b></li>
    <li><b data-turn="1" data-from="0">yes</b></li></ol>`,
    "text/html",
  );
  const list = document.querySelector("ol") as unknown as Element;
  const texts = [...list.querySelectorAll("b")].map((piece) => piece.firstChild!);
  const span = (from: Node, startOffset: number, to: Node, endOffset: number) => {
    const order = [...list.querySelectorAll("b")];
    const place = (node: Node) => order.findIndex((piece) => piece.contains(node));
    const range = {
      startContainer: from,
      startOffset,
      endContainer: to,
      endOffset,
      intersectsNode: (node: Node) => place(node) >= place(from) && place(node) <= place(to),
    };
    return spanOfRange(list, range as unknown as Range);
  };
  assertEquals(span(texts[0], 3, texts[1], 6), { turn: 0, start: 3, end: 10 });
  assertEquals(span(texts[1], 1, texts[2], 2), { turn: 0, start: 5, end: 10 });
  assertEquals(span(texts[0], 5, texts[1], 3), { turn: 0, start: 4, end: 7 }, "behind the emoji");
  assertEquals(span(texts[2], 0, texts[2], 3), { turn: 1, start: 0, end: 3 });
});
