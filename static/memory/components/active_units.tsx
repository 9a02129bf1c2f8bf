/**
 * The gates of the most active units at one character.
 *
 * @module
 */

import type { JSX } from "preact";
import { cssColor, divergingColor, GATE_COLORS, type GateName } from "../../../lib/insight/mod.ts";
import { number } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import type { UnitMoment } from "../messages.ts";
import { GATE_WORDS, isSigned } from "../words.ts";
import { GateSwatch } from "./memory_controls.tsx";

const GATES = ["forget", "input", "candidate", "output", "cell", "hidden"] as const;

/** One row per unit: how its old memory, the gates and the candidate made the new one. */
export function ActiveUnits({ units }: { readonly units: readonly UnitMoment[] }): JSX.Element {
  const memory = useMemoryState();
  const { unit, slice: { layer }, picture } = memory.state;
  const gates = GATES.filter((gate) => picture?.gates.includes(gate));
  return (
    <>
      <p class="hint">
        The most active units.{gates.length > 1 && (
          " New memory is c = f × old memory + i × g, of which they show h = o × tanh c. Look for the gate that did it: a " +
          "forget gate near 0 emptied the unit, an input gate near 1 wrote to it."
        )}
      </p>
      <div class="active-units" tabIndex={0} role="region" aria-label="Gates of the most active units">
        <table>
          <caption class="unseen">Gates of the most active units</caption>
          <thead>
            <tr>
              <th scope="col">Unit</th>
              <th scope="col" title="old memory">before</th>
              {gates.map((gate) => (
                <th scope="col" key={gate}>
                  <GateSwatch gate={gate} />
                  <abbr title={GATE_WORDS[gate].name}>{GATE_WORDS[gate].symbol}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((one) => (
              <tr key={`${one.layer} ${one.unit}`}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={one.unit === unit && one.layer === layer}
                    onClick={() => memory.lookAtUnit(one.unit, one.layer)}
                  >
                    {one.unit} {picture && picture.numLayers > 1 && <small>layer {one.layer + 1}</small>}
                  </button>
                </th>
                <td>{number(one.previous)}</td>
                {gates.map((gate) => <Value key={gate} gate={gate} value={one[gate]} />)}
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
