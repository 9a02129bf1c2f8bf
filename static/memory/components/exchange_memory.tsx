/**
 * What lies open under an exchange: the memory of its reply.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useMemory, useMemoryState } from "../memory_context.ts";
import { InterventionsPanel } from "./interventions_panel.tsx";
import { TourButton } from "./lesson_tour.tsx";
import { MemoryPicture } from "./memory_view.tsx";

/** Nothing, unless the reader has opened this exchange's memory. */
export function ExchangeMemory({ id, running, stale }: {
  readonly id: string;
  readonly running: boolean;
  readonly stale: boolean;
}): JSX.Element | null {
  const memory = useMemoryState();
  return memory.state.open === id ? <OpenMemory running={running} stale={stale} /> : null;
}

function OpenMemory({ running, stale }: { readonly running: boolean; readonly stale: boolean }): JSX.Element {
  const memory = useMemory(), section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!running) section.current!.scrollIntoView();
  }, []);
  return (
    <section ref={section} class="memory" aria-label="Memory of the reply">
      {stale && (
        <p class="hint">
          This reply is stale: it was written after other words than those before it now. What is shown is how
          it reads after these.
        </p>
      )}
      <MemoryPicture live={running} />
      {!running && <InterventionsPanel />}
      <p class="tools always">
        <TourButton>Tour: five pictures of one sentence</TourButton>
        <button type="button" onClick={() => memory.close()}>Close the memory</button>
      </p>
    </section>
  );
}

/** Opens and closes it. */
export function MemoryButton({ id }: { readonly id: string }): JSX.Element {
  const memory = useMemoryState();
  return (
    <button type="button" aria-expanded={memory.state.open === id} onClick={() => memory.toggle(id)}>
      Memory
    </button>
  );
}
