/**
 * A unit that can be looked at.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemoryState } from "../memory_context.ts";

/** Its number, and its name if it has one; puts it into the picture. */
export function UnitButton({ layer, unit }: { readonly layer: number; readonly unit: number }): JSX.Element {
  const memory = useMemoryState();
  const { unit: chosen, slice } = memory.state, name = memory.names.of(layer, unit);
  return (
    <button
      type="button"
      class="unit-button"
      aria-pressed={unit === chosen && layer === slice.layer}
      onClick={() => memory.lookAtUnit(unit, layer)}
    >
      unit {unit}
      {name && <small>{name}</small>}
    </button>
  );
}
