/**
 * The memory of a reply, as it is shown beside the conversation: loaded when the reader first opens one, into a page
 * that is there already.
 *
 * @module
 */

import { render } from "preact";
import { type Stores, StoresContext } from "./components/chat_context.ts";
import { MemoryDock } from "./memory/components/memory_dock.tsx";

/**
 * Shows the memory that is open in an element.
 *
 * @returns Takes it away.
 */
export function showMemory(host: HTMLElement, stores: Stores): () => void {
  render(
    <StoresContext.Provider value={stores}>
      <MemoryDock />
    </StoresContext.Provider>,
    host,
  );
  return () => render(null, host);
}
