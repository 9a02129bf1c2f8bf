/**
 * Who carries a word, and where it was lost.
 *
 * @module
 */

import type { JSX } from "preact";
import type { CarriedTurn } from "../../messages.ts";
import type { NumberedTurn } from "../../whole_conversation.ts";
import { UnitButton } from "../unit_button.tsx";
import { turnName } from "./strip_turn.tsx";

/** Units that are listed. */
const LISTED = 8;

/** What is left of it at the end, and how far each unit carried it. */
export function CarriedOutcome({ word, carried, turns }: {
  readonly word: string;
  /** Nothing while it is being found out. */
  readonly carried: readonly CarriedTurn[] | undefined;
  readonly turns: readonly NumberedTurn[];
}): JSX.Element {
  if (!carried) return <p class="hint">Reading it with other words in the place of “{word}” …</p>;
  if (carried.length === 0) return <p class="hint">Nobody said “{word}”.</p>;
  const last = carried.at(-1)!, units = carried[0].units.slice(0, LISTED);
  const lastOf = (unit: { readonly layer: number; readonly unit: number }) =>
    carried.findLast(({ units }) =>
      units.some((other) => other.layer === unit.layer && other.unit === unit.unit)
    );
  return (
    <>
      <p class="hint">
        The conversation was read again with other words in the place of “{word}”: where the memory differs,
        it remembers the word. {Math.round(last.share * 100)} % of the difference is left after{" "}
        {turnName(turns[last.turn])}.
        {units.length > 0 && " Units that took it up, and how far each carried it:"}
      </p>
      <ul class="carriers">
        {units.map((one) => {
          const end = lastOf(one)!;
          return (
            <li key={`${one.layer} ${one.unit}`}>
              <UnitButton layer={one.layer} unit={one.unit} />{" "}
              {end === last ? "carries it to the end" : `lost it after ${turnName(turns[end.turn])}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
