/**
 * One character: what else might have come, and which units spoke.
 *
 * @module
 */

import type { JSX } from "preact";
import { spoken } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import type { Moment } from "../messages.ts";
import { percent } from "../percent.ts";
import { ActiveUnits } from "./active_units.tsx";
import { Distribution } from "./distribution.tsx";

/** Nothing until a character is chosen. */
export function MomentPanel(): JSX.Element | null {
  const memory = useMemoryState();
  const { moment, picture, column } = memory.state;
  const symbol = moment && picture?.symbols[moment.column];
  if (!moment || !picture || !symbol || column !== moment.column) return null;
  const before = picture.symbols.slice(Math.max(0, moment.column - 16), moment.column)
    .map(({ symbol, part }) => part === "mark" ? "⏎" : symbol).join("");
  return (
    <section class="moment" aria-label="The chosen character">
      <h2>
        After <q>{before}</q> came <strong>{spoken(symbol)}</strong>
      </h2>
      <p class="figures">{facts(moment).map((fact) => <span key={fact}>{fact}</span>)}</p>
      {moment.candidates.length > 0 && <Distribution key={moment.column} moment={moment} />}
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
