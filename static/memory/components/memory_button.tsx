/**
 * The button that opens a memory.
 *
 * @module
 */

import type { JSX } from "preact";
import { focusPicture } from "../../components/focus.ts";
import { useMemoryState } from "../memory_context.ts";

/** Opens the memory of an exchange, and closes it. */
export function MemoryButton({ id }: { readonly id: string }): JSX.Element {
  const memory = useMemoryState();
  return (
    <button
      type="button"
      class="memory-button"
      aria-expanded={memory.state.open === id}
      title="Watch what it remembers, letter by letter"
      onPointerEnter={() => memory.warm(id)}
      onFocus={() => memory.warm(id)}
      onClick={() => {
        memory.toggle(id);
        focusPicture();
      }}
    >
      <span class="memory-sign" aria-hidden="true" />
      Memory
    </button>
  );
}
