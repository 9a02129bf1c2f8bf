/**
 * What lies open under a cell of the notebook: the memory of its reply.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemoryState } from "../memory_context.ts";
import { HandsPanel } from "./hands_panel.tsx";
import { TourButton } from "./lesson_tour.tsx";
import { MemoryPicture } from "./memory_view.tsx";

/** Nothing, unless the reader has opened this cell's memory. */
export function CellMemory({ id, running }: {
  readonly id: string;
  readonly running: boolean;
}): JSX.Element | null {
  const memory = useMemoryState();
  if (memory.state.open !== id) return null;
  return (
    <section class="memory" aria-label="Memory of the reply">
      <MemoryPicture live={running} />
      {!running && <HandsPanel />}
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
