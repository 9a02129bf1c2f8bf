/**
 * One character: what else could have come, why this one did, and which units were active.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { spoken } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import type { Moment } from "../messages.ts";
import { percent } from "../percent.ts";
import type { Picture } from "../picture/picture.ts";
import { ActiveUnits } from "./active_units.tsx";
import { Distribution } from "./distribution.tsx";
import { DrawingSliders } from "./drawing_sliders.tsx";
import { WhyLetter } from "./why_letter.tsx";

/** Until a character is chosen, how to choose one. */
export function MomentPanel(): JSX.Element | null {
  const { moment, picture, column } = useMemoryState().state;
  const symbol = moment && picture?.symbols[moment.column];
  if (!moment || !picture || !symbol || column !== moment.column) {
    return column === undefined && picture
      ? (
        <p class="hint moment">
          Choose a letter, in the picture or in the text: here you will see why it came, and what else could
          have come.
        </p>
      )
      : null;
  }
  return (
    <Chosen key={`${picture.symbols.length > moment.column} ${moment.column}`} {...{ moment, picture }} />
  );
}

function Chosen({ moment, picture }: { readonly moment: Moment; readonly picture: Picture }): JSX.Element {
  const { column, id, candidates } = moment;
  const [instead, setInstead] = useState(id);
  const before = picture.symbols.slice(Math.max(0, column - 16), column)
    .map(({ symbol, part }) => part === "mark" ? "⏎" : symbol).join("").replace(/⏎+/g, "⏎");
  return (
    <section class="moment" aria-label="The chosen character">
      <h2>
        After <q>{before}</q> came <strong>{spoken(picture.symbols[column])}</strong>
      </h2>
      <p class="figures">{facts(moment).map((fact) => <span key={fact}>{fact}</span>)}</p>
      {candidates.length > 0 && (
        <>
          <Distribution {...{ moment, instead, setInstead }} />
          {candidates[0].after !== null && <DrawingSliders />}
          <WhyLetter {...{ moment, instead }} />
        </>
      )}
      <ActiveUnits units={moment.units} />
    </section>
  );
}

function facts({ candidates, id, rank, nats, entropy }: Moment): string[] {
  const came = candidates.find((candidate) => candidate.id === id);
  if (!came) return ["the first character: nothing was expected"];
  const bits = (x: number) => `${(x / Math.LN2).toFixed(2)} bits`;
  return [
    `rank ${rank} of ${candidates.length}`,
    `probability ${percent(came.before)}`,
    `surprise ${bits(nats)}`,
    `expected ${bits(entropy)}`,
  ];
}
