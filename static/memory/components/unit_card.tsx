/**
 * What is known of the unit that is looked at.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useMemoryState } from "../memory_context.ts";
import { describeUnit, type UnitFollows } from "../unit_description.ts";

/** What it follows, how long it keeps, and where it is strongest; nothing for a model without an atlas. */
export function UnitCard(): JSX.Element | null {
  const memory = useMemoryState();
  const { picture, unit, slice: { layer } } = memory.state, { file } = memory.atlas;
  const known = useMemo(
    () => file && picture ? describeUnit(file, layer * picture.hiddenSize + unit) : undefined,
    [file, picture?.hiddenSize, layer, unit],
  );
  if (!known) return null;
  const { follows, keeps, passages } = known;
  return (
    <section class="unit-card" aria-label="The chosen unit">
      <h2>
        Unit {unit}
        {follows && (
          <>
            : <strong>{follows.name}</strong>
          </>
        )}
      </h2>
      <p class="hint">
        {follows ? whatItFollows(follows) : "It follows nothing that it was examined for: most units do not."}
        {keeps !== null && ` Left alone, it forgets two thirds in ${letters(keeps)}.`}
      </p>
      {passages.length > 0 && (
        <>
          <h3>Where it is strongest, in other conversations</h3>
          <ol class="places">
            {passages.map(({ before, inside, after, value }, k) => (
              <li key={k}>
                <span class="text" dir="auto">
                  … {before}
                  <mark>{inside}</mark>
                  {after} …
                </span>
                <small>{value > 0 ? "high" : "low"}</small>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function whatItFollows({ highest, lowest, accuracy, baseline }: UnitFollows): string {
  const [right, usual] = [accuracy, baseline].map((share) => `${Math.round(share * 100)} %`);
  return `Highest: ${highest}. Lowest: ${lowest}. From this unit alone that can be told at ${right} of the letters ` +
    `of conversations on which it was not chosen; always saying what is usual is right at ${usual}.`;
}

function letters(count: number): string {
  const round = Math.max(1, Math.round(count));
  return round === 1 ? "one letter" : `${round} letters`;
}
