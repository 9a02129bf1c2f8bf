/**
 * The gates of the cells that speak loudest at one character.
 *
 * @module
 */

import type { JSX } from "preact";
import { cssColor, divergingColor, GATE_COLORS, type GateName } from "../../../lib/insight/mod.ts";
import { number } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import type { CellMoment } from "../messages.ts";
import { GATE_WORDS, isSigned } from "../words.ts";
import { GateSwatch } from "./memory_controls.tsx";

const GATES = ["forget", "input", "candidate", "output", "cell", "hidden"] as const;

/** One row per cell: how its old memory, the gates and the candidate made the new one. */
export function ActiveCells({ cells }: { readonly cells: readonly CellMoment[] }): JSX.Element {
  const memory = useMemoryState();
  const { unit, glimpse: { layer }, picture } = memory.state;
  const gates = GATES.filter((gate) => picture?.gates.includes(gate));
  return (
    <>
      <p class="hint">
        The cells that show the most.{gates.length > 1 && (
          " New memory is c = f × old memory + i × g, of which they show h = o × tanh c. Look which gate did it: a " +
          "forget gate near 0 emptied the cell, an input gate near 1 wrote to it."
        )}
      </p>
      <div class="active-cells" tabIndex={0} role="region" aria-label="Gates of the most active cells">
        <table>
          <caption class="unseen">Gates of the most active cells</caption>
          <thead>
            <tr>
              <th scope="col">Cell</th>
              <th scope="col">Old memory</th>
              {gates.map((gate) => (
                <th scope="col" key={gate}>
                  <GateSwatch gate={gate} />
                  <abbr title={GATE_WORDS[gate].name}>{GATE_WORDS[gate].symbol}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={`${cell.layer} ${cell.unit}`}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={cell.unit === unit && cell.layer === layer}
                    onClick={() => memory.lookAtCell(cell.unit, cell.layer)}
                  >
                    {cell.unit} <small>layer {cell.layer + 1}</small>
                  </button>
                </th>
                <td>{number(cell.previous)}</td>
                {gates.map((gate) => <Value key={gate} gate={gate} value={cell[gate]} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Value({ gate, value }: { readonly gate: GateName; readonly value: number }): JSX.Element {
  const full = !isSigned(gate) ? GATE_COLORS[gate] : cssColor(divergingColor(Math.sign(value)));
  const style = { "--full": full, "--share": Math.min(1, Math.abs(value)) };
  return (
    <td>
      <span class="value" style={style} aria-hidden="true" />
      {number(value)}
    </td>
  );
}
