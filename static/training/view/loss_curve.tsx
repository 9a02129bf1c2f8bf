/**
 * The loss as it falls, and the line to beat.
 *
 * @module
 */

import type { JSX } from "preact";
import type { LossPoint } from "../desk_state.ts";
import type { TrainingEvaluation } from "../messages.ts";

const HEIGHT = 200, LEFT = 34, BOTTOM = 22, TOP = 6, RIGHT = 6;
/** As wide as the view is, or a phone. */
const WIDE = 640, NARROW = 300;
/** As many points as there are places to draw them. */
const MOST_POINTS = 320;

/** Training in grey, held-out text in colour, counting letters as a dashed line; nats per character, from 0. */
export function LossCurve({ losses, evaluations, line }: {
  readonly losses: readonly LossPoint[];
  readonly evaluations: readonly TrainingEvaluation[];
  /** What counting letters achieves; absent until it is known, null if there is no such line. */
  readonly line: number | null | undefined;
}): JSX.Element {
  const WIDTH = matchMedia("(max-width: 30rem)").matches ? NARROW : WIDE;
  const judged = evaluations.flatMap(({ step, valid }) => valid === null ? [] : [{ step, loss: valid }]);
  const last = Math.max(losses.at(-1)!.step, judged.at(-1)?.step ?? 0);
  const most = Math.max(...losses.map(({ loss }) => loss), ...judged.map(({ loss }) => loss), line ?? 0) *
    1.05;
  const x = (step: number) => LEFT + step / last * (WIDTH - LEFT - RIGHT);
  const y = (loss: number) => TOP + (1 - loss / most) * (HEIGHT - TOP - BOTTOM);
  const path = (points: readonly LossPoint[]) =>
    points.map(({ step, loss }) => `${x(step).toFixed(1)},${y(loss).toFixed(1)}`).join(" ");
  const best = judged.length > 0 ? Math.min(...judged.map(({ loss }) => loss)) : undefined;
  return (
    <figure class="loss-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={describe({ losses, best, line })}>
        {ticks(most).map((loss) => (
          <g key={loss} class="tick">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(loss)} y2={y(loss)} />
            <text x={LEFT - 5} y={y(loss) + 4} text-anchor="end">{loss}</text>
          </g>
        ))}
        <text x={LEFT} y={HEIGHT - 5}>step 1</text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 5} text-anchor="end">{last.toLocaleString("en")}</text>
        {typeof line === "number" && (
          <line class="counting" x1={LEFT} x2={WIDTH - RIGHT} y1={y(line)} y2={y(line)} />
        )}
        <polyline class="train" points={path(thin(losses))} />
        {judged.length > 1 && <polyline class="valid" points={path(judged)} />}
        {judged.map(({ step, loss }) => (
          <circle
            key={step}
            class="valid"
            cx={x(step)}
            cy={y(loss)}
            r={2.5}
          />
        ))}
      </svg>
      <figcaption>
        Nats per character: how far off its guesses are, less is better.{" "}
        <span class="key" data-line="train">while learning</span>
        {judged.length > 0 && <span class="key" data-line="valid">on text held back</span>}
        {typeof line === "number" && (
          <span class="key" data-line="counting">counting letters: {line.toFixed(3)}</span>
        )}
        {typeof line === "number" && best !== undefined && (
          best < line
            ? " It is past counting."
            : " Once the loss on text held back is below that line, it knows more than counts."
        )}
      </figcaption>
    </figure>
  );
}

function describe({ losses, best, line }: {
  readonly losses: readonly LossPoint[];
  readonly best: number | undefined;
  readonly line: number | null | undefined;
}): string {
  const [first, last] = [losses[0], losses.at(-1)!];
  return `The loss, from ${first.loss.toFixed(2)} to ${
    last.loss.toFixed(2)
  } nats per character at step ${last.step}` +
    (best === undefined ? "" : `, at best ${best.toFixed(2)} on text held back`) +
    (typeof line === "number" ? `; counting letters achieves ${line.toFixed(2)}` : "");
}

/** Whole numbers, or halves. */
function ticks(most: number): number[] {
  const step = most > 2.5 ? 1 : 0.5;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, k) => k * step);
}

function thin(points: readonly LossPoint[]): readonly LossPoint[] {
  const stride = Math.ceil(points.length / MOST_POINTS);
  return stride === 1 ? points : points.filter((_, k) => k % stride === 0 || k === points.length - 1);
}
