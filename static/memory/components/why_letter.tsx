/**
 * Why this letter: what each unit added to its logit, with nothing left over.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { number } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import type { Moment, Why } from "../messages.ts";
import { visible } from "../words.ts";
import { UnitButton } from "./unit_button.tsx";

/** How many units are listed for and against. */
const LISTED = 6;

/**
 * The units that did most for the letter and against it, and the sum of all.
 *
 * @param props.instead Another candidate, to say why the one came rather than the other.
 */
export function WhyLetter({ moment, instead }: {
  readonly moment: Moment;
  readonly instead: number;
}): JSX.Element | null {
  const memory = useMemoryState();
  const { column, id, candidates } = moment;
  const against = instead === id ? null : instead;
  const [why, setWhy] = useState<Why>();
  useEffect(() => {
    let isWanted = true;
    void memory.ask("why", { column, symbol: id, against }).then((why) => isWanted && why && setWhy(why));
    return () => void (isWanted = false);
  }, [moment, id, against]);
  if (!why) return null;
  const shown = (id: number) => visible(candidates.find((candidate) => candidate.id === id)!.symbol);
  const units = Array.from(why.parts.keys()).sort((a, b) => why.parts[b] - why.parts[a]);
  const listed = [...units.slice(0, LISTED), ...units.slice(-LISTED)];
  const rest = units.slice(LISTED, -LISTED).reduce((sum, unit) => sum + why.parts[unit], 0);
  const largest = Math.max(...listed.map((unit) => Math.abs(why.parts[unit])));
  const row = (unit: number) => <Part key={unit} {...{ unit, largest }} part={why.parts[unit]} />;
  return (
    <section class="why" aria-label="Why this letter">
      <h3>
        Why <code>{shown(id)}</code>
        {against !== null && (
          <>
            {" "}rather than <code>{shown(against)}</code>
          </>
        )}
      </h3>
      <p class="hint">
        The letter’s score is a plain sum: each unit adds the value it shows, times its own weight. The
        further right, the more it favoured the letter{against === null ? "" : " and against the other"}.
      </p>
      <ul>
        {listed.slice(0, LISTED).map(row)}
        <li class="rest">
          <span>the other {units.length - listed.length}</span>
          <span />
          <output>{signed(rest)}</output>
        </li>
        {listed.slice(LISTED).map(row)}
      </ul>
      <p class="figures">
        <span>units {signed(why.logit - why.bias - why.rounding)}</span>
        <span>bias {signed(why.bias)}</span>
        {Math.abs(why.rounding) >= 5e-6 && <span>rounding {why.rounding.toExponential(0)}</span>}
        <span>
          = {against === null ? "score" : "lead"} {number(why.logit)}
        </span>
      </p>
    </section>
  );
}

function Part({ unit, part, largest }: {
  readonly unit: number;
  readonly part: number;
  readonly largest: number;
}): JSX.Element {
  const { picture } = useMemoryState().state, layer = (picture?.numLayers ?? 1) - 1;
  return (
    <li>
      <UnitButton {...{ layer, unit }} />
      <span class="why-bar" data-against={part < 0} aria-hidden="true">
        <span style={{ width: `${Math.abs(part) / largest * 50}%` }} />
      </span>
      <output>{signed(part)}</output>
    </li>
  );
}

function signed(value: number): string {
  return `${value < 0 ? "" : "+"}${number(value)}`;
}
