/**
 * How fast the reply is typed, and typing it again.
 *
 * @module
 */

import type { JSX } from "preact";
import { useChatState } from "../../components/chat_context.ts";
import { useMemoryState } from "../memory_context.ts";
import { PACES } from "../typist.ts";

/** Replay, one step at a time, and the pace. */
export function WatchControls(): JSX.Element | null {
  const memory = useMemoryState(), chat = useChatState();
  const { picture, typed, playing } = memory.state, { typist } = memory;
  if (!picture || !memory.version) return null;
  return (
    <div class="watch">
      <span class="tools always">
        <button type="button" aria-label="One character back" onClick={() => typist.step(-1)}>‹</button>
        {typed === undefined
          ? <button type="button" onClick={() => typist.replay()}>Replay</button>
          : <button type="button" onClick={() => typist.pause()}>{playing ? "Pause" : "Go on"}</button>}
        <button type="button" aria-label="One character on" onClick={() => typist.step(1)}>›</button>
      </span>
      <fieldset class="presets">
        <legend>Typing</legend>
        {PACES.map((pace) => (
          <label key={pace}>
            <input
              type="radio"
              name="memory-pace"
              checked={pace === chat.state.preferences.typing}
              onChange={() => {
                chat.prefer({ typing: pace });
                if (pace === "at once") typist.end();
              }}
            />
            <span>{pace}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
