/**
 * The six equations with the numbers of one step put in, each of which opens into what it was added up from.
 *
 * @module
 */

import type { ComponentChildren, JSX } from "preact";
import { type GateArithmetic, type UnitArithmetic, type UnitGate } from "../../../lib/passages/mod.ts";
import { number } from "../../memory/describe.ts";
import { visible } from "../../memory/words.ts";

/** Terms of a sum that are shown one by one: the largest. */
const SHOWN = 5;

const GATES: readonly (readonly [gate: UnitGate, letter: string, words: string])[] = [
  ["input", "i", "input gate: how much is written"],
  ["forget", "f", "forget gate: how much is kept"],
  ["candidate", "g", "candidate: what could be written"],
  ["output", "o", "output gate: how much is shown"],
];

/** All six, in the lesson's order. */
export function Equations({ numbers, symbol }: {
  readonly numbers: UnitArithmetic;
  readonly symbol: string;
}): JSX.Element {
  const { input, forget, candidate, output, cellBefore, cell, squashed, hidden } = numbers;
  return (
    <dl class="equations">
      {GATES.map(([gate, letter, words]) => (
        <Equation key={gate} letter={letter} words={words}>
          <GateSum gate={gate} arithmetic={numbers[gate]} symbol={symbol} />
        </Equation>
      ))}
      <Equation letter="c" words="cell state: what the belt carries on">
        f ∗ c + i ∗ g = {number(forget.value)} ∗ {number(cellBefore)} + {number(input.value)} ∗{" "}
        {number(candidate.value)} = <b>{number(cell)}</b>
      </Equation>
      <Equation letter="h" words="hidden state: what the unit shows">
        o ∗ tanh(c) = {number(output.value)} ∗ {number(squashed)} = <b>{number(hidden)}</b>
      </Equation>
    </dl>
  );
}

function Equation({ letter, words, children }: {
  readonly letter: string;
  readonly words: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <dt>
        <i>{letter}</i> <span>{words}</span>
      </dt>
      <dd>{children}</dd>
    </>
  );
}

/** A gate's value, and on request the sum behind it. */
function GateSum({ gate, arithmetic, symbol }: {
  readonly gate: UnitGate;
  readonly arithmetic: GateArithmetic;
  readonly symbol: string;
}): JSX.Element {
  const { fromCharacter, biases, products, weights, z, value } = arithmetic;
  const order = [...products.keys()].sort((a, b) => Math.abs(products[b]) - Math.abs(products[a]));
  const rest = order.slice(SHOWN).reduce((sum, k) => sum + products[k], 0);
  return (
    <details>
      <summary>
        {gate === "candidate" ? "tanh" : "σ"}({number(z)}) = <b>{number(value)}</b>
      </summary>
      <table>
        <tbody>
          <Term name={`the letter ${visible(symbol)}`} value={fromCharacter} />
          <Term name="bias (two of them)" value={biases[0] + biases[1]} />
          {order.slice(0, SHOWN).map((k) => (
            <Term
              key={k}
              name={`unit ${k}: weight ${number(weights[k])} × h ${number(products[k] / (weights[k] || 1))}`}
              value={products[k]}
            />
          ))}
          <Term name={`the other ${order.length - SHOWN} units`} value={rest} />
          <Term name="together" value={z} />
        </tbody>
      </table>
    </details>
  );
}

function Term({ name, value }: { readonly name: string; readonly value: number }): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(value)}</td>
    </tr>
  );
}
