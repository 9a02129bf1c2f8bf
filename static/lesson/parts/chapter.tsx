/**
 * The frame of a chapter.
 *
 * @module
 */

import type { ComponentChildren, JSX } from "preact";

/** A heading in the notebook's margin style, and what belongs to it. */
export function Chapter({ number, id, title, children }: {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="chapter" id={id} aria-labelledby={`${id}-title`}>
      <p class="chapter-number" aria-hidden="true">[{number}]</p>
      <h2 id={`${id}-title`} tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
