/**
 * What a model writes while it learns.
 *
 * @module
 */

import type { JSX } from "preact";
import type { TrainingEvaluation } from "../messages.ts";

/** Samples on show; the others are a click away. */
const SHOWN = 4;

/** The newest first: the same few messages, answered better and better. */
export function Samples({ evaluations }: {
  readonly evaluations: readonly TrainingEvaluation[];
}): JSX.Element | null {
  const written = evaluations.filter(({ sample }) => sample !== "").toReversed();
  if (written.length === 0) return null;
  return (
    <section class="samples" aria-label="What it writes">
      <h4>What it writes by now</h4>
      <ol>{written.slice(0, SHOWN).map((one) => <Sample key={one.step} {...one} />)}</ol>
      {written.length > SHOWN && (
        <details>
          <summary>Earlier</summary>
          <ol>{written.slice(SHOWN).map((one) => <Sample key={one.step} {...one} />)}</ol>
        </details>
      )}
    </section>
  );
}

function Sample({ step, sample, improved, valid, train, answers }: TrainingEvaluation): JSX.Element {
  const loss = valid ?? train, [message, ...reply] = sample.split("\nB: ");
  const isChat = reply.length > 0;
  return (
    <li>
      <span class="label">
        step {step.toLocaleString("en")}
        {loss !== null && `, ${loss.toFixed(3)} nats`}
        {answers !== null && `, ${Math.round(100 * answers)} % right answers`}
        {improved && ", the best so far"}
      </span>
      {isChat && <p class="said" dir="auto">{message.replace(/^A: /, "")}</p>}
      <p class="answered" dir="auto">{isChat ? reply.join("\nB: ") || "…" : sample}</p>
    </li>
  );
}
