/**
 * The reply as it was and as it is with interventions in the memory.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { useMemoryState } from "../memory_context.ts";
import type { Rewritten } from "../memory_state.ts";
import { type Piece, replyDifference } from "../reply_difference.ts";

/** Both replies, what differs marked, and the choice whose memory to look at. */
export function SideBySide({ original, rewritten }: {
  readonly original: string;
  readonly rewritten: Rewritten;
}): JSX.Element {
  const memory = useMemoryState();
  const [before, after] = useMemo(() => replyDifference(original, rewritten.text), [original, rewritten]);
  const views = [["As it was", false], ["With your changes", true]] as const;
  const both = useRef<HTMLDivElement>(null);
  useEffect(() => both.current?.scrollIntoView({ block: "nearest" }), [rewritten]);
  return (
    <>
      <div ref={both} class="side-by-side" role="status">
        <Side title="As it was" pieces={before} />
        <Side title="With your changes" pieces={after} />
      </div>
      {original === rewritten.text && (
        <p class="hint">No difference: for this reply, what was done to the memory did not matter.</p>
      )}
      <fieldset class="presets">
        <legend>Show the memory</legend>
        {views.map(([name, which]) => (
          <label key={name}>
            <input
              type="radio"
              name="memory-run"
              checked={which === memory.state.showsRewritten}
              onChange={() => memory.showRewritten(which)}
            />
            <span>{name.toLowerCase()}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Side({ title, pieces }: { readonly title: string; readonly pieces: readonly Piece[] }): JSX.Element {
  return (
    <div>
      <h3>{title}</h3>
      <p class="text" dir="auto">
        {pieces.map(({ text, same }, k) => same ? text : <mark key={k}>{text}</mark>)}
      </p>
    </div>
  );
}
