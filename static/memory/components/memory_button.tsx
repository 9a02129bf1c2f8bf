/**
 * The button that opens a memory.
 *
 * @module
 */

import type { JSX } from "preact";
import { useStores } from "../../components/chat_context.ts";
import { focusPicture } from "../../components/focus.ts";
import { useMemoryState } from "../memory_context.ts";
import { memoryProgram } from "../memory_program.ts";

/** Opens the memory of an exchange, and closes it. */
export function MemoryButton({ id }: { readonly id: string }): JSX.Element {
  const memory = useMemoryState(), { setting } = useStores();
  /** Somebody is about to open it. */
  const warm = () => {
    memory.warm(id);
    void memoryProgram(setting.memory).catch(() => {});
  };
  return (
    <button
      type="button"
      class="memory-button"
      aria-expanded={memory.state.open === id}
      title="Watch what it remembers, letter by letter"
      onPointerEnter={warm}
      onFocus={warm}
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
