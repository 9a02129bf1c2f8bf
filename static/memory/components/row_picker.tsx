/**
 * Which units are shown.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemoryState } from "../memory_context.ts";
import type { RowOrder } from "../messages.ts";
import type { EarlierRun } from "../earlier_run.ts";
import { FEW_ROWS } from "../picture/rows_on_show.ts";

const ORDERS: readonly (readonly [order: RowOrder, name: string, meaning: string])[] = [
  ["slowest", "slowest", "those that keep their values longest"],
  ["effect", "strongest here", "those that did most for or against the chosen letter"],
  [
    "change",
    "changed since the message",
    "those that differ most, at the chosen letter, from before the message",
  ],
  ["named", "named", "those of which it is known what they follow"],
  ["model", "in order", "as they are in the model"],
];

/** The change from another run, in place of that since before the message. */
function unlikeRun({ name }: EarlierRun): typeof ORDERS[number] {
  const whose = name === "it was" ? "before your changes" : `in ${name}`;
  return [
    "change",
    `unlike ${name}`,
    `those that differ most, at the chosen letter, from their values ${whose}`,
  ];
}

/** What comes first, and whether the rest is shown too. */
export function RowPicker(): JSX.Element | null {
  const memory = useMemoryState();
  const { picture, rows, allRows } = memory.state;
  if (!picture) return null;
  const { hiddenSize } = picture, { earlierRun } = memory;
  const orders = ORDERS.filter(([order]) => order !== "named" || memory.names.any).map((row) =>
    row[0] === "change" && earlierRun ? unlikeRun(earlierRun) : row
  );
  return (
    <>
      <fieldset class="presets">
        <legend>Units</legend>
        {orders.map(([order, name, meaning]) => (
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
