/**
 * A memory that lies open.
 *
 * @module
 */

import type { JSX } from "preact";
import { describePicture } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import { GATE_WORDS } from "../words.ts";
import { HeatMap } from "./heat_map.tsx";
import { Legend } from "./legend.tsx";
import { MemoryControls } from "./memory_controls.tsx";
import { MomentPanel } from "./moment_panel.tsx";
import { ReadText } from "./read_text.tsx";

/** The picture with its controls, its caption and its words; below it the character that is looked at. */
export function MemoryPicture({ live }: { readonly live: boolean }): JSX.Element {
  const memory = useMemoryState();
  const { picture, slice, problem, order } = memory.state;
  return (
    <>
      {problem && <p class="trouble" role="alert">{problem}.</p>}
      <MemoryControls />
      {!picture && !problem && <p class="hint" role="status">Fetching the model to read along …</p>}
      {picture && (
        <figure class="memory-figure">
          <HeatMap live={live} />
          <Legend gate={slice.gate} />
          <figcaption>
            {GATE_WORDS[slice.gate].caption}
            {!live && <span class="unseen">{describePicture(picture, order?.[0])}</span>}
          </figcaption>
        </figure>
      )}
      {!live && <ReadText />}
      {!live && <MomentPanel />}
    </>
  );
}
