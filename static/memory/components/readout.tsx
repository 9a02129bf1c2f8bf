/**
 * The unit under the pointer, in one line that is always there.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useChanges } from "../../components/chat_context.ts";
import { number, spoken } from "../describe.ts";
import { useMemoryState } from "../memory_context.ts";
import type { UnitMoment } from "../messages.ts";
import { valueAt } from "../picture/picture.ts";
import type { Pointer } from "../picture/pointer.ts";
import { columnsOnShow } from "../picture/rows_on_show.ts";
import { GATE_WORDS } from "../words.ts";

/** What is under the pointer, otherwise what is chosen. */
export function Readout({ pointer }: { readonly pointer: Pointer }): JSX.Element {
  const memory = useMemoryState();
  const { at, gates } = useChanges(pointer).state;
  const { picture, unit: chosen, column: chosenColumn, slice: { gate, layer } } = memory.state;
  const columns = columnsOnShow(memory.state);
  const column = at?.column ?? chosenColumn ?? columns - 1, unit = at?.unit ?? chosen;
  const isChosen = at === undefined && chosenColumn !== undefined;
  useEffect(() => {
    if (isChosen) void pointer.ask({ column, unit });
  }, [isChosen, column, unit, layer]);
  if (!picture || !picture.symbols[column]) return <p class="readout" />;
  const name = memory.names.of(layer, unit);
  const here = gates?.column === column && gates.unit === unit && gates.layer === layer ? gates : undefined;
  return (
    <p class="readout">
      <strong>unit {unit}</strong>
      {name && <em>{name}</em>}
      <span>at {spoken(picture.symbols[column])}</span>
      {here && picture.gates.includes("forget")
        ? <Sum {...here} />
        : <span>{GATE_WORDS[gate].name.toLowerCase()} {number(valueAt(picture, column, unit))}</span>}
    </p>
  );
}

/** How the new memory was computed. */
function Sum({ cell, forget, previous, input, candidate, output }: UnitMoment): JSX.Element {
  return (
    <span class="sum">
      <i>c</i> {number(cell)} = <i data-gate="forget">f</i> {number(forget)} × {number(previous)} +{" "}
      <i data-gate="input">i</i> {number(input)} × <i data-gate="candidate">g</i> {number(candidate)},{" "}
      <i data-gate="output">o</i> {number(output)}
    </span>
  );
}
