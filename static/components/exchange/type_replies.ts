/**
 * Shows a reply letter by letter, however it comes: the beginning of one that may be drawn again comes all at once.
 *
 * @module
 */

import type { Memory } from "../../memory/memory.ts";
import type { Chat } from "../../store/chat.ts";
import { shownVersion, type Version } from "../../store/transcript.ts";

/** Characters a second, at least. */
const LEAST_RATE = 60;
/** Seconds behind what has come, at most: a longer reply is typed faster. */
const LONGEST_SECONDS = 0.9;
/** Where no frame came for longer, nothing is skipped. */
const LONGEST_FRAME_MS = 100;

/**
 * Types every new reply while no memory is open, whose own typist does it then. It says only how much is on show: the
 * reply itself is there, is kept, and is read out as soon as it has come.
 *
 * @returns Stops it.
 */
export function typeReplies(chat: Chat, memory: Memory): () => void {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let running = chat.state.running, version: Version | undefined;
  let typed = 0, known = 0, rate = LEAST_RATE, last = 0, frame: number | undefined;

  const changed = () => {
    const { running: now, preferences: { typing } } = chat.state, isNew = now !== running;
    running = now;
    if (!isNew || now === undefined) return;
    chat.set({ typing: undefined });
    if (memory.state.open !== undefined || typing === "at once" || still.matches || document.hidden) return;
    version = shownOf(chat, now);
    typed = known = [...version?.begun ?? ""].length;
    last = performance.now();
    chat.set({ typing: { exchange: now, characters: typed } });
    frame ??= requestAnimationFrame(advance);
  };

  const advance = () => {
    frame = undefined;
    const { typing } = chat.state;
    if (!typing) return;
    const shown = shownOf(chat, typing.exchange);
    // Another version is on show, or none, or the memory has been opened.
    if (shown?.date !== version?.date || memory.state.open !== undefined) {
      return chat.set({ typing: undefined });
    }
    const there = [...shown?.text ?? ""].length, now = performance.now();
    if (there > known) rate = Math.max(LEAST_RATE, (there - typed) / LONGEST_SECONDS);
    known = there;
    typed = Math.min(there, typed + rate * Math.min(now - last, LONGEST_FRAME_MS) / 1000);
    last = now;
    if (typed >= there && chat.state.running !== typing.exchange) return chat.set({ typing: undefined });
    const characters = Math.ceil(typed);
    if (characters !== typing.characters) chat.set({ typing: { ...typing, characters } });
    frame = requestAnimationFrame(advance);
  };

  const unsubscribe = chat.subscribe(changed);
  return () => {
    unsubscribe();
    if (frame !== undefined) cancelAnimationFrame(frame);
    chat.set({ typing: undefined });
  };
}

function shownOf(chat: Chat, id: string): Version | undefined {
  const exchange = chat.state.transcript.exchanges.find((exchange) => exchange.id === id);
  return exchange && shownVersion(exchange);
}
