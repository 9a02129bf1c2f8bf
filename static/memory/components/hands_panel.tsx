/**
 * Editing the memory: hold, empty or turn a unit, and let the reply be written once more.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Intervention } from "../../../lib/nn/mod.ts";
import { number } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import { SideBySide } from "./side_by_side.tsx";

type Act = "hold" | "empty" | "turn";

const ACTS: readonly (readonly [act: Act, name: string])[] = [
  ["hold", "hold it at"],
  ["empty", "keep it empty"],
  ["turn", "turn its sign"],
];

/** Hands on units, and what they make of the reply. */
export function HandsPanel(): JSX.Element | null {
  const memory = useMemoryState();
  const { picture, hands, rewriting, rewritten } = memory.state;
  if (!picture) return null;
  return (
    <section class="hands" aria-label="Edit the memory">
      <h2>Edit the memory</h2>
      <HandForm />
      {hands.length > 0 && (
        <ul>
          {hands.map((hand) => (
            <li key={`${hand.layer} ${hand.unit}`}>
              {describeHand(hand)}{" "}
              <button
                type="button"
                aria-label={`Let go of ${describeHand(hand)}`}
                onClick={() => memory.takeHandOff(hand)}
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
          disabled={hands.length === 0 || rewriting}
          onClick={() => memory.rewrite()}
        >
          {rewriting ? "Writing …" : "Run again, same seed"}
        </button>
      </p>
      {rewritten && <SideBySide original={rewritten.of.reply} rewritten={rewritten} />}
    </section>
  );
}

function HandForm(): JSX.Element {
  const memory = useMemoryState();
  const { picture, unit, slice: { layer } } = memory.state;
  const [act, setAct] = useState<Act>("hold");
  const [value, setValue] = useState(1);
  const { gates, hiddenSize } = picture!;
  const lay = () => {
    const target = gates.includes("cell") ? "cell" : "hidden";
    const place = { layer, unit, target } as const;
    memory.layHand(
      act === "turn"
        ? { ...place, action: "negate" }
        : { ...place, action: "pin", value: act === "hold" ? value : 0 },
    );
  };
  return (
    <form
      class="hand"
      onSubmit={(event) => {
        event.preventDefault();
        lay();
      }}
    >
      <label>
        Unit{" "}
        <input
          type="number"
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
      <fieldset class="presets">
        <legend class="unseen">What to do with it</legend>
        {ACTS.map(([name, words]) => (
          <label key={name}>
            <input type="radio" name="hand-act" checked={name === act} onChange={() => setAct(name)} />
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
      <button type="submit">Lay a hand on it</button>
    </form>
  );
}

/** A hand in words. */
export function describeHand({ layer, unit, action, value = 0 }: Intervention): string {
  const done = action === "negate" ? "turned" : value === 0 ? "kept empty" : `held at ${number(value)}`;
  return `unit ${unit} of layer ${layer + 1}, ${done}`;
}
