/**
 * How components reach the memory that lies open.
 *
 * @module
 */

import { useChanges, useStores } from "../components/chat_context.ts";
import type { Memory } from "./memory.ts";

/** The memory, for calling it. */
export function useMemory(): Memory {
  return useStores().memory;
}

/** The memory, for showing its state. */
export function useMemoryState(): Memory {
  return useChanges(useStores().memory);
}
