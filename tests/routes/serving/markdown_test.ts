import { assert, assertEquals } from "@std/assert";
import { parseMarkdown } from "../../../routes/serving/markdown.ts";
import type { CardElement } from "../../../static/protocol/model_card.ts";

Deno.test("parseMarkdown() gives headings, paragraphs, lists and code as elements", () => {
  const tree = parseMarkdown("# A *card*\n\none\ntwo `x < y`\n\n- a\n- b\n\n```sh\ndeno task start\n```\n");
  assertEquals(tree, [
    { tag: "h1", children: ["A ", { tag: "em", children: ["card"] }] },
    { tag: "p", children: ["one", " ", "two ", { tag: "code", children: ["x < y"] }] },
    { tag: "ul", children: [{ tag: "li", children: ["a"] }, { tag: "li", children: ["b"] }] },
    { tag: "pre", children: [{ tag: "code", children: ["deno task start\n"] }] },
  ]);
});

Deno.test("parseMarkdown() names the columns of a table, and keeps where numbers stand", () => {
  assertEquals(parseMarkdown("| run | loss |\n| --- | ---: |\n| a | 1.5 |\n"), [{
    tag: "table",
    children: [
      {
        tag: "thead",
        children: [{
          tag: "tr",
          children: [
            { tag: "th", scope: "col", children: ["run"] },
            { tag: "th", scope: "col", align: "right", children: ["loss"] },
          ],
        }],
      },
      {
        tag: "tbody",
        children: [{
          tag: "tr",
          children: [
            { tag: "td", children: ["a"] },
            { tag: "td", align: "right", children: ["1.5"] },
          ],
        }],
      },
    ],
  }]);
});

Deno.test("parseMarkdown() names the rows of a table below an empty first cell, and drops a head without words", () => {
  const row: CardElement = {
    tag: "tr",
    children: [{ tag: "th", scope: "row", children: ["all"] }, { tag: "td", children: ["98 %"] }],
  };
  const body = { tag: "tbody", children: [row] };
  assertEquals(parseMarkdown("|  |  |\n|---|---|\n| all | 98 % |\n"), [{ tag: "table", children: [body] }]);
  const [table] = parseMarkdown("|  | words |\n|---|---|\n| all | 98 % |\n");
  assert(typeof table !== "string");
  assertEquals(table.children[1], body);
  assertEquals(table.children[0], {
    tag: "thead",
    children: [{
      tag: "tr",
      children: [{ tag: "td", children: [] }, { tag: "th", scope: "col", children: ["words"] }],
    }],
  });
});

Deno.test("parseMarkdown() leaves HTML as text, and links lead to the web or nowhere", () => {
  assertEquals(parseMarkdown("<script>alert(1)</script>"), [
    { tag: "p", children: ["<script>alert(1)</script>"] },
  ]);
  assertEquals(
    parseMarkdown("[a](https://example.org/) [b](javascript:alert(1)) [c](lib/data) ![d](e.png)"),
    [{
      tag: "p",
      children: [
        { tag: "a", href: "https://example.org/", children: ["a"] },
        " [b](javascript:alert(1)) ",
        { tag: "a", children: ["c"] },
        " ",
        "d",
      ],
    }],
  );
});

Deno.test("parseMarkdown() leaves out lines that are remarks, and shows other HTML as text", () => {
  assertEquals(parseMarkdown("<!-- measured -->\n\none <!-- two -->\n<!-- end -->\n"), [
    { tag: "p", children: ["one <!-- two -->"] },
  ]);
});
