/**
 * What was drawn besides the reply that is shown.
 *
 * @module
 */

import type { JSX } from "preact";
import type { Drawn } from "../../store/transcript.ts";

/** One quiet line that opens to the other draws, each with its mean surprise; all of them if none is shown. */
export function DrawnList(
  { drawn: { draws, shown, instead } }: { readonly drawn: Drawn },
): JSX.Element | null {
  const others = instead ? draws : draws.filter((_, k) => k !== shown);
  return (
    <details class="drawn">
      <summary>{summaryOf(draws.length, instead)}</summary>
      <ol>
        {others.map(({ text, surprise }, k) => (
          <li key={k}>
            <span class="text" dir="auto">{text}</span>
            <span>surprise {(surprise / Math.LN2).toFixed(2)} bits</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function summaryOf(count: number, instead: Drawn["instead"]): string {
  if (instead === "lost") return "said because it was not sure that it remembers: show what it drew";
  if (instead) return `said because it was not sure of any of ${count} draws: show them`;
  return `drawn ${count} times: show the ${count === 2 ? "other" : "others"}`;
}
