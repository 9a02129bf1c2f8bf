/**
 * Changing the memory: hold, empty or turn a unit, and write the reply again.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Intervention } from "../../../lib/nn/mod.ts";
import { number } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import { intervene, rewriteReply, takeBack } from "../interventions.ts";
import { PresetPanel } from "./preset_panel.tsx";
import { SideBySide } from "./side_by_side.tsx";

type Act = "hold" | "empty" | "turn";

const ACTS: readonly (readonly [act: Act, name: string])[] = [
  ["hold", "hold it at"],
  ["empty", "keep it empty"],
  ["turn", "turn its sign"],
];

/** Interventions in units, and how they change the reply. */
export function InterventionsPanel(): JSX.Element | null {
  const memory = useMemoryState();
  const { picture, interventions, rewriting, rewritten } = memory.state;
  if (!picture) return null;
  return (
    <section class="interventions" tabIndex={-1} aria-label="Change the memory">
      <h2>Change the memory</h2>
      <PresetPanel />
      <div class="rewritten">
        {rewritten && <SideBySide original={rewritten.of.reply} rewritten={rewritten} />}
      </div>
      <InterventionForm />
      {interventions.length > 0 && (
        <ul>
          {interventions.map((intervention) => (
            <li key={`${intervention.layer} ${intervention.unit}`}>
              {describeIntervention(intervention)}{" "}
              <button
                type="button"
                aria-label={`Let go of ${describeIntervention(intervention)}`}
                onClick={(event) => {
                  focusNeighbour(event.currentTarget);
                  takeBack(memory, intervention);
                }}
              >
                Let go
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="tools always">
        <button
          type="button"
          class="run"
          disabled={interventions.length === 0}
          aria-disabled={rewriting}
          onClick={() => rewriteReply(memory)}
        >
          {rewriting ? "Writing …" : "Run again, same seed"}
        </button>
      </p>
    </section>
  );
}

function InterventionForm(): JSX.Element {
  const memory = useMemoryState();
  const { picture, unit, slice: { layer } } = memory.state;
  const [act, setAct] = useState<Act>("hold");
  const [value, setValue] = useState(1);
  const { gates, hiddenSize } = picture!;
  const lay = () => {
    const target = gates.includes("cell") ? "cell" : "hidden";
    const place = { layer, unit, target } as const;
    intervene(
      memory,
      act === "turn"
        ? { ...place, action: "negate" }
        : { ...place, action: "pin", value: act === "hold" ? value : 0 },
    );
  };
  return (
    <form
      class="intervention"
      onSubmit={(event) => {
        event.preventDefault();
        lay();
      }}
    >
      <label>
        Unit{" "}
        <input
          type="number"
          list="named-units"
          min={0}
          max={hiddenSize - 1}
          step={1}
          value={unit}
          onInput={({ currentTarget: { valueAsNumber: unit } }) => {
            if (Number.isInteger(unit) && unit >= 0 && unit < hiddenSize) memory.lookAtUnit(unit);
          }}
        />{" "}
        of layer {layer + 1}:
      </label>
      <datalist id="named-units">
        {Array.from({ length: hiddenSize }, (_, unit) => unit)
          .filter((unit) => memory.names.of(layer, unit))
          .map((unit) => <option key={unit} value={unit}>{memory.names.of(layer, unit)}</option>)}
      </datalist>
      <fieldset class="presets">
        <legend class="unseen">What to do with it</legend>
        {ACTS.map(([name, words]) => (
          <label key={name}>
            <input
              type="radio"
              name="intervention-act"
              checked={name === act}
              onChange={() => setAct(name)}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <input
        type="number"
        aria-label="Value to hold it at"
        min={-5}
        max={5}
        step={0.1}
        value={value}
        disabled={act !== "hold"}
        onInput={({ currentTarget: { valueAsNumber: value } }) => {
          if (Number.isFinite(value) && Math.abs(value) <= 5) setValue(value);
        }}
      />
      <button type="submit">Add this change</button>
    </form>
  );
}

/** An intervention in words. */
export function describeIntervention({ layer, unit, action, value = 0 }: Intervention): string {
  const done = action === "negate" ? "turned" : value === 0 ? "kept empty" : `held at ${number(value)}`;
  return `unit ${unit} of layer ${layer + 1}, ${done}`;
}

/** Before an entry goes, the focus goes to the next one, or to the one before, or to the form. */
function focusNeighbour(button: HTMLElement): void {
  const entry = button.closest("li")!;
  const next = entry.nextElementSibling ?? entry.previousElementSibling;
  const form = button.closest("section")!.querySelector<HTMLElement>(".intervention button");
  (next?.querySelector("button") ?? form)?.focus();
}
