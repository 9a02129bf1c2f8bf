/**
 * Which earlier characters pulled the model towards the one it chose.
 *
 * @module
 */

import type { Model } from "../../nn/model.ts";
import { reference } from "../../nn/reference/backend.ts";
import type { State } from "../../nn/state.ts";
import { backpropagate } from "./backpropagate.ts";
import type { Trace } from "../trace/trace.ts";
import { traceTape } from "../trace/trace_tape.ts";
import { vectorNorm } from "./vector_norm.ts";

/** How {@linkcode attribution} looks back. */
export interface AttributionOptions {
  /** The symbol whose logit is explained: the one chosen, or any other. */
  readonly target: number;
  /** The character after which it was chosen; by default the last. Later ones have no effect. */
  readonly position?: number;
  /** How far to look back: the first character of interest, default 0. A later one is faster. */
  readonly since?: number;
  /** The memory before the first character; empty by default. */
  readonly state?: State | undefined;
  /** The trace of the same text from the same state, if there is one: saves reading it again. */
  readonly trace?: Trace | undefined;
}

/** What {@linkcode attribution} finds; arrays have length `position` + 1, and are 0 before `since`. */
export interface Attribution {
  /**
   * Signed pull of each character: ∂z/∂x_t[id_t], the derivative of the target's logit z with respect to the 1 in
   * that character's one-hot vector. As all its other entries are 0, this is also gradient · input: what z would
   * lose, to first order, if the character were faded out.
   */
  readonly pull: Float64Array;
  /** Sensitivity at each position, whatever its character: ‖∂z/∂x_t‖, over the whole one-hot vector. */
  readonly norm: Float64Array;
}

/**
 * The gradient of one symbol's logit with respect to each earlier input character, by backpropagation through time.
 *
 * @param model The model.
 * @param ids The text's symbols.
 * @param options Which logit, and where.
 * @throws {RangeError} If position, target, since or a symbol is out of range.
 * @throws {TypeError} If the trace is of another text.
 *
 * @example
 * ```ts
 * import { attribution } from "./attribution.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * const { pull } = attribution(model, [1, 2, 3, 4], { target: 3, position: 1 });
 * assertEquals(pull.length, 2); // only the characters read by then
 * ```
 */
export function attribution(model: Model, ids: ArrayLike<number>, options: AttributionOptions): Attribution {
  const { target, position = ids.length - 1, since = 0, state, trace } = options;
  const V = model.config.vocabularySize, text = Array.from(ids).slice(0, position + 1);
  assertIndex(position, { name: "position", length: ids.length });
  assertIndex(target, { name: "target", length: V });
  assertIndex(since, { name: "since", length: position + 1 });
  if (trace && text.some((id, t) => trace.ids[t] !== id)) {
    throw new TypeError(
      "Cannot attribute the logit as the trace must be of the same text: it has other symbols",
    );
  }
  const { dinputs } = backpropagate(model, text.slice(since), {
    ...(trace
      ? { tape: traceTape(model, trace, { start: since, end: position + 1, state }) }
      : { state: stateAfter(model, text.slice(0, since), state) }),
    seed: (_logits, dlogits) => dlogits[target] = 1,
  });
  const pull = new Float64Array(position + 1), norm = new Float64Array(position + 1);
  for (let t = since; t <= position; t++) {
    const dx = dinputs.subarray((t - since) * V, (t - since + 1) * V);
    pull[t] = dx[text[t]];
    norm[t] = vectorNorm(dx);
  }
  return { pull, norm };
}

/** The state after reading more symbols. */
function stateAfter(model: Model, ids: readonly number[], state: State | undefined): State | undefined {
  if (ids.length === 0) return state;
  const stepper = reference.createStepper(model);
  stepper.writeState(0, state);
  stepper.prefill(0, ids);
  return stepper.readState(0);
}

function assertIndex(
  value: number,
  { name, length }: { readonly name: string; readonly length: number },
): void {
  if (!(Number.isInteger(value) && value >= 0 && value < length)) {
    throw new RangeError(
      `Cannot attribute the logit as ${name} must be in 0 … ${length - 1}: current value is ${value}`,
    );
  }
}
