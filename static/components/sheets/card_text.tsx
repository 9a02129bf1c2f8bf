/**
 * The written part of a model's card.
 *
 * @module
 */

import { type ComponentChild, h, type JSX } from "preact";
import type { CardElement, CardNode } from "../../protocol/model_card.ts";

/** A card's headings rank below the sheet's own. */
const HEADINGS: Readonly<Record<string, string>> = { h1: "h3", h2: "h4", h3: "h5", h4: "h6", h5: "h6" };

/** Renders a card from its tree; tables and code are named after the heading above them. */
export function CardText({ nodes }: { readonly nodes: readonly CardNode[] }): JSX.Element {
  let heading = "";
  return (
    <section class="card-text" aria-label="Written card">
      {nodes.map((node) => {
        if (typeof node !== "string" && /^h\d$/.test(node.tag)) heading = wordsOf(node);
        return draw(node, heading);
      })}
    </section>
  );
}

function draw(node: CardNode, heading: string): ComponentChild {
  if (typeof node === "string") return node;
  const { tag, href, align, scope } = node;
  const children = node.children.map((child) => draw(child, heading));
  switch (tag) {
    case "table":
      return <ScrollBox title={`Table: ${heading}`}>{h(tag, {}, children)}</ScrollBox>;
    case "pre":
      return <ScrollBox title={`Code: ${heading}`}>{h(tag, {}, children)}</ScrollBox>;
    case "a":
      return href ? <a href={href} target="_blank" rel="noreferrer">{children}</a> : children;
    default:
      return h(HEADINGS[tag] ?? tag, { scope, class: align }, children);
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
