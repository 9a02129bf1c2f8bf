/**
 * What the colours mean.
 *
 * @module
 */

import type { JSX } from "preact";
import type { GateName } from "../../../lib/insight/mod.ts";
import { GATE_WORDS } from "../words.ts";

/**
 * The scale of a gate or state; always the same, never stretched to a picture's range.
 *
 * @param props.words The labels at its ends, and in its middle if it is signed; the gate's own if absent.
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
