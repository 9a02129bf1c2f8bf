/**
 * A loss as it falls.
 *
 * @module
 */

import type { JSX } from "preact";

const WIDTH = 600, HEIGHT = 80;

/** A line from the first loss to the last; the top is the largest, the bottom is 0. */
export function LossLine({ losses }: { readonly losses: readonly number[] }): JSX.Element {
  const most = Math.max(...losses), last = losses.at(-1) ?? 0;
  const points = losses.map((loss, k) =>
    `${(k / Math.max(1, losses.length - 1)) * WIDTH},${HEIGHT - (loss / most) * (HEIGHT - 2)}`
  );
  return (
    <svg
      class="loss"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`The loss, from ${losses[0]?.toFixed(2)} to ${last.toFixed(2)} nats per character`}
    >
      <polyline points={points.join(" ")} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
