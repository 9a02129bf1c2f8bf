/**
 * Which part of the memory is in view.
 *
 * @module
 */

import type { JSX } from "preact";
import type { GateName } from "../../../lib/insight/mod.ts";
import { useMemoryState } from "../memory_context.ts";
import { GATE_WORDS } from "../words.ts";
import { RowPicker } from "./row_picker.tsx";

/** Gates and states, layers, and the order of the rows. */
export function MemoryControls(): JSX.Element | null {
  const memory = useMemoryState();
  const { picture, slice } = memory.state;
  if (!picture) return null;
  return (
    <div class="memory-controls">
      <fieldset class="presets gates">
        <legend class="unseen">What to show</legend>
        {picture.gates.map((gate) => (
          <label key={gate}>
            <input
              type="radio"
              name="memory-gate"
              checked={gate === slice.gate}
              onChange={() => memory.look({ ...slice, gate })}
            />
            <span>
              <GateSwatch gate={gate} />
              {GATE_WORDS[gate].name} <i>{GATE_WORDS[gate].symbol}</i>
            </span>
          </label>
        ))}
      </fieldset>
      {picture.numLayers > 1 && (
        <fieldset class="presets">
          <legend>Layer</legend>
          {Array.from({ length: picture.numLayers }, (_, layer) => (
            <label key={layer}>
              <input
                type="radio"
                name="memory-layer"
                checked={layer === slice.layer}
                onChange={() => memory.look({ ...slice, layer })}
              />
              <span>{layer + 1}</span>
            </label>
          ))}
        </fieldset>
      )}
      <RowPicker />
    </div>
  );
}

/** A gate's own colour, the same everywhere. */
export function GateSwatch({ gate }: { readonly gate: GateName }): JSX.Element {
  return <span class="swatch" data-gate={gate} aria-hidden="true" />;
}
