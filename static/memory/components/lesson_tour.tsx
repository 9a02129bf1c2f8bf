/**
 * The lesson's sentence, and five captions to walk through.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { focusComposer } from "../../components/focus.ts";
import { useMemoryState } from "../memory_context.ts";
import { LESSON_VIEW } from "../memory_state.ts";
import { TOUR } from "../tour.ts";
import { GATE_WORDS } from "../words.ts";
import { GateSwatch } from "./memory_controls.tsx";
import { MemoryPicture } from "./memory_view.tsx";
import { MomentPanel } from "./moment_panel.tsx";
import { ReadText } from "./read_text.tsx";

/** Nothing, unless the reader has started the tour. */
export function LessonTour(): JSX.Element | null {
  const memory = useMemoryState();
  return memory.state.open === LESSON_VIEW ? <Tour /> : null;
}

function Tour(): JSX.Element {
  const memory = useMemoryState();
  const { tour } = memory.state;
  const { title, gate, text } = TOUR[tour];
  const heading = useRef<HTMLHeadingElement>(null), isLast = tour === TOUR.length - 1;
  useEffect(() => {
    heading.current!.focus({ preventScroll: true });
    heading.current!.scrollIntoView();
  }, [tour]);
  useEffect(() => focusComposer, []);
  return (
    <section class="memory tour" aria-label="Tour of the memory">
      <h2 ref={heading} tabIndex={-1}>
        <span class="unseen">{tour + 1} of {TOUR.length}:</span> <GateSwatch gate={gate} />
        {title} <i>{GATE_WORDS[gate].symbol}</i>
      </h2>
      <p class="text">{text}</p>
      <p class="tools always">
        <button type="button" disabled={tour === 0} onClick={() => memory.goTo(tour - 1)}>Back</button>
        <span class="steps" aria-hidden="true">{tour + 1} / {TOUR.length}</span>
        <button
          type="button"
          class="run"
          onClick={() => isLast ? memory.close() : memory.goTo(tour + 1)}
        >
          {isLast ? "End of the tour" : "Next"}
        </button>
        {!isLast && <button type="button" onClick={() => memory.close()}>Leave</button>}
      </p>
      <MemoryPicture live={false} />
      <ReadText />
      <MomentPanel />
    </section>
  );
}

/** Starts the tour. */
export function TourButton({ children }: { readonly children: string }): JSX.Element {
  const memory = useMemoryState();
  return <button type="button" onClick={() => memory.startTour()}>{children}</button>;
}
