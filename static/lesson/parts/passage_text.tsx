/**
 * The passage with its blank.
 *
 * @module
 */

import type { ComponentChildren, JSX } from "preact";
import type { WrittenPassage } from "../../../lib/passages/mod.ts";

/** What was told is set apart: the friend, the city, the chatter; what fills the blank stands at its end. */
export function PassageText({ passage, children }: {
  readonly passage: WrittenPassage;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <p class="passage" dir="auto">
      {passage.pieces.map(({ part, text }, k) => <span key={k} class={`part-${part}`}>{text}</span>)}
      {children ?? <span class="blank" role="img" aria-label="a blank" />}
    </p>
  );
}
