/**
 * What the colours mean.
 *
 * @module
 */

import type { JSX } from "preact";
import type { GateName } from "../../../lib/mod.ts";
import { GATE_WORDS } from "../words.ts";

/** The scale of a gate or state; it is always the same, never stretched to what a picture happens to hold. */
export function Legend({ gate }: { readonly gate: GateName }): JSX.Element {
  return (
    <p class="legend" data-gate={gate}>
      <span class="ramp" aria-hidden="true" />
      <span class="ends">{GATE_WORDS[gate].scale.map((word) => <span key={word}>{word}</span>)}</span>
    </p>
  );
}
