/**
 * How components reach the memory that lies open.
 *
 * @module
 */

import { useChanges, useDesk } from "../components/chat_context.ts";
import type { MemoryDesk } from "./memory_desk.ts";

/** The memory, for calling it. */
export function useMemory(): MemoryDesk {
  return useDesk().memory;
}

/** The memory, for showing its state. */
export function useMemoryState(): MemoryDesk {
  return useChanges(useDesk().memory);
}
