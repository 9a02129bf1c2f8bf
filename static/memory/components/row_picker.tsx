/**
 * Which units are shown.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemoryState } from "../memory_context.ts";
import type { RowOrder } from "../messages.ts";
import { FEW_ROWS } from "../picture/rows_on_show.ts";

const ORDERS: readonly (readonly [order: RowOrder, name: string, meaning: string])[] = [
  ["slowest", "slowest", "those that keep their values longest"],
  ["effect", "strongest here", "those that did most for or against the chosen letter"],
  ["change", "changed most", "those whose value changed most from before the message to the chosen letter"],
  ["named", "named", "those of which it is known what they follow"],
  ["model", "in order", "as they are in the model"],
];

/** What comes first, and whether the rest is shown too. */
export function RowPicker(): JSX.Element | null {
  const memory = useMemoryState();
  const { picture, rows, allRows } = memory.state;
  if (!picture) return null;
  const { hiddenSize } = picture;
  return (
    <>
      <fieldset class="presets">
        <legend>Units</legend>
        {ORDERS.filter(([order]) => order !== "named" || memory.names.any).map(([order, name, meaning]) => (
          <label key={order} title={meaning}>
            <input
              type="radio"
              name="memory-rows"
              checked={order === rows}
              onChange={() => memory.sort(order)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {hiddenSize > FEW_ROWS && (
        <label class="check">
          <input
            type="checkbox"
            checked={allRows}
            onChange={(event) => memory.set({ allRows: event.currentTarget.checked })}
          />
          all {hiddenSize}
        </label>
      )}
    </>
  );
}
