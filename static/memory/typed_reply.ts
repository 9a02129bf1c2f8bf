/**
 * How much of a reply is on show while it is typed.
 *
 * @module
 */

import { useEffect, useState } from "preact/hooks";
import { useMemory } from "./memory_context.ts";

/** What of a reply is typed so far. */
export interface TypedReply {
  /** Whole characters; all if absent. */
  readonly characters: number | undefined;
  /** Whether more come by themselves. */
  readonly playing: boolean;
}

/** Follows the typing of one exchange's reply; others cost nothing. */
export function useTypedReply(id: string): TypedReply {
  const memory = useMemory();
  const now = () => {
    const { open, typed, playing } = memory.state, { typing } = memory.chat.state;
    if (typing?.exchange === id) return `${typing.characters} true`;
    return open !== id || typed === undefined ? undefined : `${Math.floor(typed)} ${playing}`;
  };
  const [key, setKey] = useState(now);
  useEffect(() => {
    setKey(now);
    const follow = () => setKey(now), leave = [memory.subscribe(follow), memory.chat.subscribe(follow)];
    return () => leave.forEach((end) => end());
  }, [memory, id]);
  if (key === undefined) return { characters: undefined, playing: false };
  const [characters, playing] = key.split(" ");
  return { characters: Number(characters), playing: playing === "true" };
}
