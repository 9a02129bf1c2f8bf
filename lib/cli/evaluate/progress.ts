/**
 * Shows on stderr how far a measurement has come.
 *
 * @module
 */

/**
 * Starts a progress line; nothing is shown where stderr is not a terminal, or with NO_COLOR.
 *
 * @param label What is being done, e.g. `"Reading"`.
 * @returns Takes the share done, 0 … 1; at 1 the line goes away.
 */
export function showProgress(label: string): (share: number) => void {
  if (!Deno.stderr.isTerminal() || Deno.noColor) return () => {};
  const encoder = new TextEncoder();
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === shown) return;
    shown = percent;
    const filled = Math.round(share * 24);
    const bar = `${label} ${"█".repeat(filled)}${"░".repeat(24 - filled)} ${percent} %`;
    Deno.stderr.writeSync(encoder.encode(`\r\x1b[K${share < 1 ? bar : ""}`));
  };
}
