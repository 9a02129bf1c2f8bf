/**
 * Parses Markdown into a tree of elements, which the page can render without parsing any HTML.
 *
 * @module
 */

import MarkdownIt, { type Token } from "markdown-it";
import type { CardElement, CardNode } from "../../static/protocol/model_card.ts";

/** CommonMark with tables; HTML in the text stays text, and links to scripts are not links. */
const markdown = new MarkdownIt({ html: false });

/** An element that has not ended yet. */
interface OpenElement {
  readonly token: Token;
  readonly children: CardNode[];
}

/** Lines that are remarks for whoever edits the text. */
const REMARK = /^<!--.*-->$\n?/gm;

/** Parses a Markdown text; lines that are nothing but a comment are left out. */
export function parseMarkdown(text: string): CardNode[] {
  return buildTree(markdown.parse(text.replace(REMARK, ""), {}));
}

/** The parser gives a flat list, in which elements begin and end. */
function buildTree(tokens: readonly Token[]): CardNode[] {
  const root: CardNode[] = [];
  const open: OpenElement[] = [];
  for (const token of tokens) {
    // A tight list (no blank lines between its entries) has hidden paragraphs.
    if (token.hidden) continue;
    if (token.nesting === 1) {
      open.push({ token, children: [] });
      continue;
    }
    const nodes = token.nesting === -1
      ? [finishElement(open.pop()!)]
      : token.type === "inline"
      ? buildTree(token.children ?? [])
      : leaf(token);
    (open.at(-1)?.children ?? root).push(...nodes);
  }
  return root;
}

/** Elements without an end: text, code, a break, a rule; of a picture, only its alternative text. */
function leaf({ type, tag, content }: Token): CardNode[] {
  switch (type) {
    case "fence":
    case "code_block":
      return [{ tag: "pre", children: [{ tag: "code", children: [content] }] }];
    case "code_inline":
      return [{ tag, children: [content] }];
    case "hardbreak":
    case "hr":
      return [{ tag, children: [] }];
    case "softbreak":
      return [" "];
    default:
      return content === "" ? [] : [content];
  }
}

function finishElement({ token, children }: OpenElement): CardElement {
  const { tag } = token;
  if (tag === "table") return { tag, children: finishTable(children as CardElement[]) };
  const href = String(token.attrGet("href"));
  // The page has no address for a file next to the card.
  if (/^https?:/.test(href)) return { tag, href, children };
  const [, align] = /text-align:(center|right)/.exec(String(token.attrGet("style"))) ?? [];
  return align ? { tag, align: align as "center" | "right", children } : { tag, children };
}

/**
 * Markdown's tables always have a header row, and never row headers. An empty header row is dropped, and below an
 * empty first header cell the first cells are row headers.
 */
function finishTable([head, ...bodies]: readonly CardElement[]): CardElement[] {
  const [row] = head.children as CardElement[];
  const cells = row.children as CardElement[];
  const isEmpty = ({ children }: CardElement) => children.length === 0;
  const finished = isEmpty(cells[0]) ? bodies.map(nameRows) : bodies;
  if (cells.every(isEmpty)) return finished;
  const heads = cells.map((cell): CardElement =>
    isEmpty(cell) ? { ...cell, tag: "td" } : { ...cell, scope: "col" }
  );
  return [{ ...head, children: [{ ...row, children: heads }] }, ...finished];
}

function nameRows(body: CardElement): CardElement {
  const rows = (body.children as CardElement[]).map((row) => {
    const [first, ...rest] = row.children as CardElement[];
    return { ...row, children: [{ ...first, tag: "th", scope: "row" as const }, ...rest] };
  });
  return { ...body, children: rows };
}
