/**
 * Shows progress on stderr.
 *
 * @module
 */

import { format as formatBytes } from "@std/fmt/bytes";
import { format as formatDuration } from "@std/fmt/duration";

const encoder = new TextEncoder();

/** Milliseconds before the first update, and between updates. */
const PATIENCE_MS = 700, RENEWAL_MS = 150;

/** Nothing is shown where stderr is not a terminal, or with NO_COLOR. */
const isShown = (): boolean => Deno.stderr.isTerminal() && !Deno.noColor;

const renew = (text: string): void => void Deno.stderr.writeSync(encoder.encode(`\r\x1b[K${text}`));

/**
 * Starts a progress line.
 *
 * @param label What is being done, e.g. `"Reading"`.
 * @param options.timeLeft Whether to tell how long it will still take: for what takes minutes.
 * @returns Takes the share done, 0 … 1; at 1 the line disappears.
 */
export function showProgress(
  label: string,
  { timeLeft = false }: { readonly timeLeft?: boolean } = {},
): (share: number) => void {
  if (!isShown()) return () => {};
  const begun = performance.now();
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === shown) return;
    shown = percent;
    const filled = Math.round(share * 24);
    const left = timeLeft && share > 0 ? describeLeft((performance.now() - begun) * (1 / share - 1)) : "";
    renew(share < 1 ? `${label} ${"█".repeat(filled)}${"░".repeat(24 - filled)} ${percent} %${left}` : "");
  };
}

function describeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `, ${formatDuration(1000 * seconds, { ignoreZero: true })} left`;
}

/** A line that says how much has been read; it appears when reading takes a while, and goes when closed. */
export class ReadingProgress {
  readonly #label: string;
  readonly #shown = isShown();
  #next = performance.now() + PATIENCE_MS;
  #bytes = 0;
  #open = false;

  /** @param label What is being done, e.g. `"Reading"`. */
  constructor(label: string) {
    this.#label = label;
  }

  /** Counts bytes. */
  add(bytes: number): void {
    this.#bytes += bytes;
    if (!this.#shown || performance.now() < this.#next) return;
    this.#next = performance.now() + RENEWAL_MS;
    this.#open = true;
    renew(`${this.#label} … ${formatBytes(this.#bytes)}`);
  }

  /** Says that reading is done and another step has begun. */
  tell(label: string): void {
    if (this.#open) renew(`${label} …`);
  }

  [Symbol.dispose](): void {
    if (this.#open) renew("");
  }
}
