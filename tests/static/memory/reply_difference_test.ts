import { assertEquals } from "@std/assert";
import { type Piece, replyDifference } from "../../../static/memory/reply_difference.ts";

const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");
const marked = (pieces: readonly Piece[]) =>
  pieces.filter(({ same }) => !same).map((piece) => piece.text.trim());

Deno.test("replyDifference() marks the words that one text has and the other has not", () => {
  const [a, b] = replyDifference("I like tea a lot.", "I like green tea.");
  assertEquals(marked(a), ["tea a lot."]);
  assertEquals(marked(b), ["green tea."]);
  const [c, d] = replyDifference("one two three four", "one 2 three 4");
  assertEquals([marked(c), marked(d)], [["two", "four"], ["2", "4"]]);
});

Deno.test("replyDifference() leaves both texts whole", () => {
  const pairs = [["", ""], ["", "a  b\nc"], ["same same", "same same"], [" x y", "y x "]] as const;
  for (const [left, right] of pairs) {
    const [a, b] = replyDifference(left, right);
    assertEquals([text(a), text(b)], [left, right]);
    if (left === right) assertEquals([marked(a), marked(b)], [[], []]);
  }
});
