/**
 * The written part of a model's card.
 *
 * @module
 */

import { type ComponentChild, h, type JSX } from "preact";
import type { CardElement, CardNode } from "../../protocol/model_card.ts";

/**
 * Renders a text from its tree; tables and code are named after the heading above them.
 *
 * @param props.rank How many ranks its headings are below their own; a card's are below the sheet's two.
 */
export function CardText({ nodes, label = "Written card", rank = 2 }: {
  readonly nodes: readonly CardNode[];
  readonly label?: string;
  readonly rank?: number;
}): JSX.Element {
  let heading = "";
  return (
    <section class="card-text" aria-label={label}>
      {nodes.map((node) => {
        if (typeof node !== "string" && /^h\d$/.test(node.tag)) heading = wordsOf(node);
        return draw(node, heading, rank);
      })}
    </section>
  );
}

function draw(node: CardNode, heading: string, rank: number): ComponentChild {
  if (typeof node === "string") return node;
  const { tag, href, align, scope } = node;
  const children = node.children.map((child) => draw(child, heading, rank));
  switch (tag) {
    case "table":
      return <ScrollBox title={`Table: ${heading}`}>{h(tag, {}, children)}</ScrollBox>;
    case "pre":
      return <ScrollBox title={`Code: ${heading}`}>{h(tag, {}, children)}</ScrollBox>;
    case "a":
      return href ? <a href={href} target="_blank" rel="noreferrer">{children}</a> : children;
    default:
      return h(/^h\d$/.test(tag) ? `h${Math.min(6, Number(tag[1]) + rank)}` : tag, {
        scope,
        class: align,
      }, children);
  }
}

/** Content that may be wider than the page scrolls separately, with the arrow keys too. */
function ScrollBox({ title, children }: {
  readonly title: string;
  readonly children: ComponentChild;
}): JSX.Element {
  return <div class="scroll-box" role="group" aria-label={title} tabIndex={0}>{children}</div>;
}

function wordsOf({ children }: CardElement): string {
  return children.map((child) => typeof child === "string" ? child : wordsOf(child)).join("");
}
