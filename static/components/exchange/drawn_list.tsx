/**
 * What was drawn besides the reply that is shown.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Drawn } from "../../store/transcript.ts";

/** One quiet line that opens to the other draws, each with the mean surprise of its beginning; all of them if none is shown. */
export function DrawnList(
  { drawn: { draws, shown, instead } }: { readonly drawn: Drawn },
): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const others = instead ? draws : draws.filter((_, k) => k !== shown);
  return (
    <details class="drawn" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary title={instead ? undefined : WHY}>
        {summaryOf(draws.length, { instead, verb: open ? "hide" : "show" })}
      </summary>
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

/** Why the one that is shown was chosen. */
const WHY = "Shown is the draw whose beginning surprises the model least";

function summaryOf(
  count: number,
  { instead, verb }: { readonly instead: Drawn["instead"]; readonly verb: "show" | "hide" },
): string {
  if (instead === "lost") return `said because it was not sure that it remembers: ${verb} what it drew`;
  if (instead) return `said because it was not sure of any of ${count} draws: ${verb} them`;
  return `drawn ${count} times: ${verb} the ${count === 2 ? "other" : "others"}`;
}
