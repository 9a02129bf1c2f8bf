/**
 * How components reach the chat.
 *
 * @module
 */

import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { Chat } from "../store/chat.ts";

/** The page's one chat. */
export const ChatContext = createContext<Chat | undefined>(undefined);

/** The chat, for calling it. */
export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new TypeError("Cannot show a part of the page as it must be inside a ChatContext");
  return chat;
}

/** The chat, for showing its state: the component is drawn again after every change. */
export function useChatState(): Chat {
  const chat = useChat();
  const [, draw] = useReducer((n: number, _: void) => n + 1, 0);
  useEffect(() => chat.subscribe(draw), [chat]);
  return chat;
}
