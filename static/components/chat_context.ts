/**
 * Gives components access to the page's stores: the chat, the library and the memory.
 *
 * @module
 */

import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { Chat } from "../store/chat.ts";
import type { Memory } from "../memory/memory.ts";
import type { PageSetting } from "../page_setting.ts";
import type { Library } from "../store/library.ts";
import type { SiteUpdates } from "../site/site_updates.ts";
import type { Store } from "../store/store.ts";
import type { TrainingDoor } from "../training/training_door.ts";

/** What all components share; each store notifies them when its state changes. */
export interface Stores {
  readonly chat: Chat;
  readonly library: Library;
  /** The memory that lies open. */
  readonly memory: Memory;
  /** The way to training. */
  readonly training: TrainingDoor;
  /** What the page was told of where it is. */
  readonly setting: PageSetting;
  /** Newer versions of it. */
  readonly updates: SiteUpdates;
}

/** The stores of the page. */
export const StoresContext = createContext<Stores | undefined>(undefined);

/** Everything that is shared. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new TypeError("Cannot show a part of the page as it must be inside a StoresContext");
  return stores;
}

/** Renders the component again after every change of a store. */
export function useChanges<S extends Store<object>>(store: S): S {
  const [, draw] = useReducer((n: number, _: void) => n + 1, 0);
  const drawn = store.state;
  useEffect(() => {
    // Effects run a moment after rendering: the store may have changed in between.
    if (store.state !== drawn) draw();
    return store.subscribe(draw);
  }, [store]);
  return store;
}

/** The chat, for calling it. */
export function useChat(): Chat {
  return useStores().chat;
}

/** The chat, for showing its state. */
export function useChatState(): Chat {
  return useChanges(useStores().chat);
}

/** Where the lesson is; nothing if it did not come with the page. */
export function useLesson(): string | undefined {
  return useStores().setting.lesson;
}

/** The library, for calling it. */
export function useLibrary(): Library {
  return useStores().library;
}

/** The library, for showing its state. */
export function useLibraryState(): Library {
  return useChanges(useStores().library);
}
