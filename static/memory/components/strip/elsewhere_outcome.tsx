/**
 * The units that are on in a passage, and where else they are.
 *
 * @module
 */

import type { JSX } from "preact";
import type { Elsewhere, FoundPlace } from "../../messages.ts";
import type { NumberedTurn } from "../../whole_conversation.ts";
import { UnitButton } from "../unit_button.tsx";
import { turnName } from "./strip_turn.tsx";

/** What was found, in three short lists. */
export function ElsewhereOutcome({ text, share, found, turns }: {
  readonly text: string;
  /** How much of the conversation was read. */
  readonly share: number;
  /** Nothing while it is being found out. */
  readonly found: Elsewhere | undefined;
  readonly turns: readonly NumberedTurn[];
}): JSX.Element {
  if (!found) {
    return <p class="hint">Reading the conversation to search it: {Math.round(share * 100)} % …</p>;
  }
  const { units, here, sample } = found;
  if (units.length === 0) {
    return (
      <p class="hint">
        No unit is on in “{text}” and off around it. Try a shorter or a longer passage: most words have some.
      </p>
    );
  }
  return (
    <>
      <p class="hint">
        {units.length === 1 ? "One unit is" : `${units.length} units are`}{" "}
        on in “{text}” and off around it: far from 0, high (red) or low (blue).
      </p>
      <ul class="span-units">
        {units.map(({ layer, unit, sign }) => (
          <li key={`${layer} ${unit} ${sign}`}>
            <UnitButton layer={layer} unit={unit} /> <small>{sign > 0 ? "high" : "low"}</small>
          </li>
        ))}
      </ul>
      <Places
        title="Elsewhere in this conversation"
        places={here}
        of={units.length}
        none="Nowhere else in this conversation are most of them on together."
        nameOf={({ text }) => turnName(turns[text])}
      />
      {sample
        ? (
          <Places
            title="In other conversations"
            places={sample}
            of={units.length}
            none="Nowhere in the sample text of this model either."
          />
        )
        : <p class="hint">This model has no sample text: only the conversation was searched.</p>}
    </>
  );
}

function Places({ title, places, of, none, nameOf }: {
  readonly title: string;
  readonly places: readonly FoundPlace[];
  /** How many units there are. */
  readonly of: number;
  readonly none: string;
  readonly nameOf?: (place: FoundPlace) => string;
}): JSX.Element {
  if (places.length === 0) return <p class="hint">{none}</p>;
  return (
    <>
      <h3>{title}</h3>
      <ol class="places" tabIndex={0} aria-label={title}>
        {places.map((place, k) => (
          <li key={k}>
            {nameOf && <span class="label">{nameOf(place)}</span>}
            <span class="text" dir="auto">
              … {place.before}
              <mark>{place.inside}</mark>
              {place.after} …
            </span>
            {of > 1 && <small>{place.units} of {of}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}
