/**
 * What the colours mean.
 *
 * @module
 */

import type { JSX } from "preact";
import type { GateName } from "../../../lib/insight/mod.ts";
import { GATE_WORDS } from "../words.ts";

/**
 * The scale of a gate or state; it is always the same, never stretched to what a picture happens to hold.
 *
 * @param props.words What stands at its ends, and in its middle if it has a sign; the gate's own if absent.
 */
export function Legend({ gate, words = GATE_WORDS[gate].scale }: {
  readonly gate: GateName;
  readonly words?: readonly string[];
}): JSX.Element {
  return (
    <p class="legend" data-gate={gate}>
      <span class="ramp" aria-hidden="true" />
      <span class="ends">{words.map((word) => <span key={word}>{word}</span>)}</span>
    </p>
  );
}
