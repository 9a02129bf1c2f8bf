/**
 * The box-and-arrow drawing of one unit, with the numbers of one step on its arrows.
 *
 * @module
 */

import type { JSX } from "preact";
import { GATE_COLORS } from "../../../lib/insight/mod.ts";
import type { UnitArithmetic } from "../../../lib/passages/mod.ts";
import { number } from "../../memory/describe.ts";
import { visible } from "../../memory/words.ts";

/** How much of the drawing is there: gate by gate, as the lesson builds it up. */
export const DIAGRAM_STEPS = ["belt", "forget", "input", "output"] as const;
export type DiagramStep = typeof DIAGRAM_STEPS[number];

/** Where each gate's column is. */
const X = { forget: 150, input: 285, candidate: 370, output: 520 } as const;
const BELT = 60, GATES = 190, BOTTOM = 300;

/** Draws the belt and, below it, as many gates as the step has. */
export function UnitDiagram({ numbers, symbol, step }: {
  readonly numbers: UnitArithmetic;
  readonly symbol: string;
  readonly step: DiagramStep;
}): JSX.Element {
  const shows = (part: DiagramStep) => DIAGRAM_STEPS.indexOf(part) <= DIAGRAM_STEPS.indexOf(step);
  const { forget, input, candidate, output, cellBefore, cell, written, kept, squashed, hidden } = numbers;
  return (
    <svg class="unit-diagram" viewBox="0 0 660 350" role="img" aria-label={describe(numbers, symbol)}>
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" fill="currentColor" />
        </marker>
      </defs>
      <Arrow from={[20, BELT]} to={[640, BELT]} color={GATE_COLORS.cell} thick />
      <Label at={[20, BELT - 14]} name="c before" value={cellBefore} />
      <Label at={[640, BELT - 14]} name="c" value={cell} end />
      <text class="belt-name" x={330} y={24} text-anchor="middle">
        the belt: cell state c, long-term memory
      </text>
      {shows("forget") && (
        <>
          <Gate name="f" x={X.forget} value={forget.value} color={GATE_COLORS.forget} />
          <Operator at={[X.forget, BELT]} sign="×" />
          <Label at={[X.forget + 20, BELT + 24]} name="kept" value={kept} />
        </>
      )}
      {shows("input") && (
        <>
          <Gate name="i" x={X.input} value={input.value} color={GATE_COLORS.input} to={[X.input, 130]} />
          <Gate
            name="g"
            x={X.candidate}
            value={candidate.value}
            color={GATE_COLORS.candidate}
            to={[X.input + 18, 118]}
          />
          <Operator at={[X.input, 118]} sign="×" />
          <Arrow from={[X.input, 104]} to={[X.input, BELT + 16]} />
          <Operator at={[X.input, BELT]} sign="+" />
          <Label at={[X.input + 12, 92]} name="written" value={written} />
        </>
      )}
      {shows("output") && (
        <>
          <Gate name="o" x={X.output} value={output.value} color={GATE_COLORS.output} to={[X.output, 142]} />
          <Arrow from={[X.output, BELT]} to={[X.output, 104]} />
          <text class="tanh" x={X.output + 10} y={88}>tanh {number(squashed)}</text>
          <Operator at={[X.output, 122]} sign="×" />
          <Arrow from={[X.output + 16, 122]} to={[640, 122]} color={GATE_COLORS.hidden} />
          <Label at={[640, 112]} name="h" value={hidden} end />
          <text class="small" x={640} y={142} text-anchor="end">short-term memory</text>
        </>
      )}
      <Arrow from={[20, BOTTOM]} to={[620, BOTTOM]} />
      <text x={20} y={BOTTOM + 22}>reads {visible(symbol)}, and h of all units from the step before</text>
    </svg>
  );
}

type Point = readonly [x: number, y: number];

function Arrow({ from: [x1, y1], to: [x2, y2], color = "currentColor", thick = false }: {
  readonly from: Point;
  readonly to: Point;
  readonly color?: string;
  readonly thick?: boolean;
}): JSX.Element {
  const width = thick ? 5 : 1.5;
  return (
    <line
      {...{ x1, y1, x2, y2 }}
      stroke={color}
      stroke-width={width}
      marker-end={thick ? "" : "url(#arrow)"}
    />
  );
}

/** A gate as a box that is filled as far as it is open, with arrows in and out. */
function Gate({ name, x, value, color, to = [x, BELT + 16] }: {
  readonly name: string;
  readonly x: number;
  readonly value: number;
  readonly color: string;
  readonly to?: Point;
}): JSX.Element {
  const height = 44 * Math.abs(value);
  return (
    <>
      <Arrow from={[x, BOTTOM]} to={[x, GATES + 48]} />
      <rect class="gate" x={x - 28} y={GATES} width={56} height={44} stroke={color} />
      <rect x={x - 28} y={GATES + 44 - height} width={56} height={height} fill={color} fill-opacity={0.45} />
      <text class="gate-name" x={x} y={GATES + 20} text-anchor="middle">{name}</text>
      <text class="gate-value" x={x} y={GATES + 37} text-anchor="middle">{number(value)}</text>
      <Arrow from={[x, GATES]} to={to} color={color} />
    </>
  );
}

function Operator({ at: [x, y], sign }: { readonly at: Point; readonly sign: string }): JSX.Element {
  return (
    <>
      <circle class="operator" cx={x} cy={y} r={13} />
      <text x={x} y={y + 6} text-anchor="middle">{sign}</text>
    </>
  );
}

function Label({ at: [x, y], name, value, end = false }: {
  readonly at: Point;
  readonly name: string;
  readonly value: number;
  readonly end?: boolean;
}): JSX.Element {
  return (
    <text class="label" x={x} y={y} text-anchor={end ? "end" : "start"}>
      {name} <tspan class="value">{number(value)}</tspan>
    </text>
  );
}

function describe(numbers: UnitArithmetic, symbol: string): string {
  const { forget, input, candidate, output, cellBefore, cell, hidden } = numbers;
  return `One unit reads ${visible(symbol)}. The belt brings ${number(cellBefore)}; the forget gate keeps ` +
    `${number(forget.value)} of it; the input gate writes ${number(input.value)} of the candidate ` +
    `${number(candidate.value)}; the belt carries on ${number(cell)}. The output gate shows ` +
    `${number(output.value)} of it: the short-term memory is ${number(hidden)}.`;
}
