/**
 * An open memory.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { describePicture } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import { Pointer } from "../picture/pointer.ts";
import { GATE_WORDS } from "../words.ts";
import { HeatMap } from "./heat_map.tsx";
import { Legend } from "./legend.tsx";
import { MemoryControls } from "./memory_controls.tsx";
import { Readout } from "./readout.tsx";
import { WatchControls } from "./watch_controls.tsx";

/** The picture, what is under the pointer, the legend and the caption, and the controls. */
export function MemoryPicture({ live }: { readonly live: boolean }): JSX.Element {
  const memory = useMemoryState();
  const { picture, reading, slice, problem, order } = memory.state;
  const pointer = useMemo(() => new Pointer(memory), [memory]);
  return (
    <>
      {problem && <p class="trouble" role="alert">{problem}.</p>}
      {!picture && !problem && (
        <p class="hint" role="status">
          {reading === undefined
            ? "Fetching the model to read along …"
            : `Reading what was said before: ${Math.round(reading * 100)} % …`}
        </p>
      )}
      <figure class="memory-figure">
        <HeatMap live={live} pointer={pointer} />
        <Readout pointer={pointer} />
        <figcaption>
          <Legend gate={slice.gate} />
          <span class="caption">{GATE_WORDS[slice.gate].caption}</span>
          {!live && picture && <span class="unseen">{describePicture(picture, order?.[0])}</span>}
        </figcaption>
      </figure>
      <WatchControls />
      <MemoryControls />
    </>
  );
}
