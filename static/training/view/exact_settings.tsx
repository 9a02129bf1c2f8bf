/**
 * Every setting of a run, by the words of the command line.
 *
 * @module
 */

import type { JSX } from "preact";
import type { Recipe } from "../../../lib/training/mod.ts";

/** What was typed, by the setting's name. */
export type ExactValues = Readonly<Partial<Record<Field, string>>>;

/** Settings with their words, smallest value and step; what is left empty suits the text and the machine. */
const FIELDS = [
  ["steps", "Steps, instead of minutes", 1, 1],
  ["epochs", "Passes over the text, instead of minutes", 0.1, "any"],
  ["hiddenSize", "Units per layer", 1, 1],
  ["numLayers", "Layers", 1, 1],
  ["batchSize", "Rows read side by side", 1, 1],
  ["seqLength", "Characters per row and step", 1, 1],
  ["learningRate", "Learning rate", 0, "any"],
  ["dropout", "Share of outputs dropped", 0, "any"],
  ["weightDrop", "Share of weights dropped", 0, "any"],
  ["cellPenalty", "Cost of large cell states", 0, "any"],
  ["weightDecay", "Weight decay", 0, "any"],
  ["gradClip", "Largest gradient", 0, "any"],
  ["ema", "Running average of the weights", 0, "any"],
  ["evalEvery", "Steps between evaluations", 0, 1],
  ["patience", "Evaluations without a better one", 0, 1],
  ["seed", "Seed", 0, 1],
] as const;

type Field = typeof FIELDS[number][0];

/** Shares that must stay below 1, and sizes that no such machine could train. */
const MOST: Readonly<Partial<Record<Field, number>>> = {
  dropout: 0.99,
  weightDrop: 0.99,
  ema: 0.999999,
  hiddenSize: 8192,
  numLayers: 64,
  batchSize: 8192,
  seqLength: 8192,
};

/** The settings that were typed, as a recipe. */
export function exactRecipe(values: ExactValues): Partial<Recipe> {
  const typed = FIELDS.flatMap(([name]) => {
    const text = values[name] ?? "", value = Number(text);
    return text === "" || !Number.isFinite(value) ? [] : [[name, value] as const];
  });
  const { steps, epochs, ...settings } = Object.fromEntries(typed) as Partial<Record<Field, number>>;
  return {
    ...settings as Partial<Recipe>,
    ...steps !== undefined ? { budget: { steps } } : epochs !== undefined ? { budget: { epochs } } : {},
  };
}

/** A field for each; in the order of the command line's flags. */
export function ExactSettings({ values, change, threads, setThreads }: {
  readonly values: ExactValues;
  readonly change: (values: ExactValues) => void;
  readonly threads: number;
  readonly setThreads: (threads: number) => void;
}): JSX.Element {
  return (
    <div class="settings-grid">
      {FIELDS.map(([name, words, min, step]) => (
        <label key={name}>
          {words}
          <input
            type="number"
            name={name}
            value={values[name] ?? ""}
            placeholder="as it suits"
            min={min}
            max={MOST[name]}
            step={step}
            onInput={(event) => change({ ...values, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      {globalThis.crossOriginIsolated && (
        <label>
          Threads; they change only the speed
          <input
            type="number"
            name="threads"
            value={threads}
            min={1}
            max={8}
            step={1}
            onInput={({ currentTarget: { valueAsNumber: n } }) =>
              n >= 1 && n <= 8 && setThreads(Math.round(n))}
          />
        </label>
      )}
    </div>
  );
}
