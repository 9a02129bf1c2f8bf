/**
 * How components reach the chat and the library.
 *
 * @module
 */

import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { Chat } from "../store/chat.ts";
import type { MemoryDesk } from "../memory/memory_desk.ts";
import type { Library } from "../store/library.ts";
import type { Store } from "../store/store.ts";

/** What all components share. */
export interface Desk {
  readonly chat: Chat;
  readonly library: Library;
  /** The memory that lies open. */
  readonly memory: MemoryDesk;
}

/** The page's one chat and its library. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** Everything that is shared. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new TypeError("Cannot show a part of the page as it must be inside a DeskContext");
  return desk;
}

/** Draws the component again after every change of a store. */
export function useChanges<S extends Store<object>>(store: S): S {
  const [, draw] = useReducer((n: number, _: void) => n + 1, 0);
  const drawn = store.state;
  useEffect(() => {
    // Effects run a moment after drawing: the store may have changed meanwhile.
    if (store.state !== drawn) draw();
    return store.subscribe(draw);
  }, [store]);
  return store;
}

/** The chat, for calling it. */
export function useChat(): Chat {
  return useDesk().chat;
}

/** The chat, for showing its state. */
export function useChatState(): Chat {
  return useChanges(useDesk().chat);
}

/** The library, for calling it. */
export function useLibrary(): Library {
  return useDesk().library;
}

/** The library, for showing its state. */
export function useLibraryState(): Library {
  return useChanges(useDesk().library);
}
