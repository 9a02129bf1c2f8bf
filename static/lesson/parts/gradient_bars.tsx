/**
 * How much of the gradient arrives at each letter.
 *
 * @module
 */

import type { JSX } from "preact";

/** Powers of ten that are shown; what is smaller has no bar. */
const DECADES = 6;
const WIDTH = 600, HEIGHT = 120;

/** A bar per letter on a logarithmic scale, from the passage's beginning to the blank; the friend's letters stand out. */
export function GradientBars({ sizes, friend, atFriend, name }: {
  /** Relative to that of the last letter. */
  readonly sizes: ArrayLike<number>;
  readonly friend: { readonly start: number; readonly end: number };
  readonly atFriend: number;
  readonly name: string;
}): JSX.Element {
  const step = WIDTH / sizes.length;
  const share = (size: number) => Math.max(0, Math.min(1, 1 + Math.log10(size) / DECADES));
  const arrives = atFriend >= 0.01 ? atFriend.toFixed(2) : atFriend === 0 ? "0" : atFriend.toExponential(0);
  return (
    <figure class="gradient">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Gradient in the ${name}: ${arrives} of it arrives at the friend's name`}
      >
        {Array.from(sizes, (size, t) => {
          const height = share(size) * (HEIGHT - 4);
          const isFriend = t >= friend.start && t < friend.end;
          return (
            <rect
              key={t}
              class={isFriend ? "bar-friend" : "bar"}
              x={t * step}
              y={HEIGHT - height}
              width={Math.max(0.5, step - 0.4)}
              height={height}
            />
          );
        })}
        <line class="axis" x1={0} y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
      </svg>
      <figcaption>
        Of the gradient at the last letter, <strong>{arrives}</strong>{" "}
        arrives at the friend's name. Each sixth of the height is a factor of ten.
      </figcaption>
    </figure>
  );
}
