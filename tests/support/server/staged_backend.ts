/**
 * Back-ends that behave as a test needs them to.
 *
 * @module
 */

import { type Backend, openBackend, type Stepper, type Vocabulary } from "../../../lib/mod.ts";
import { reference } from "../../../lib/nn/mod.ts";
import { END_OF_TURN } from "../../../lib/text/mod.ts";

const never = new Int32Array(new SharedArrayBuffer(4));

/** A back-end that takes its time, and counts. */
export interface SlowBackend extends Backend {
  /** Steps taken so far by all of its steppers. */
  readonly steps: number;
  /** How long a step takes at least. */
  milliseconds: number;
}

/** A back-end where every step takes at least some milliseconds, without using a processor for them. */
export function slowBackend(milliseconds: number, inner: Backend = openBackend()): SlowBackend {
  let steps = 0;
  const backend: SlowBackend = {
    name: inner.name,
    createLearner: inner.createLearner,
    createStepper(model, rows, options) {
      const stepper = inner.createStepper(model, rows, options);
      return withStep(stepper, (ids) => {
        steps++;
        Atomics.wait(never, 0, 0, backend.milliseconds);
        stepper.step(ids);
      });
    },
    get steps() {
      return steps;
    },
    milliseconds,
  };
  return backend;
}

/** A back-end whose every model says one text, whatever it is told. */
export function parrotBackend(text: string, vocabulary: Vocabulary): Backend {
  const ids = [...vocabulary.encode(text).ids, END_OF_TURN];
  return {
    name: "reference",
    createLearner: reference.createLearner,
    createStepper(model, rows = 1, options) {
      const stepper = reference.createStepper(model, rows, options);
      const said = new Array<number>(rows).fill(0);
      return {
        ...withStep(stepper, (fed) => {
          stepper.step(fed);
          for (let row = 0; row < fed.length; row++) said[row] = said[row] % ids.length + 1;
        }),
        logits: (row) => {
          const logits = new Float32Array(vocabulary.size).fill(-50);
          logits[ids[said[row] - 1]] = 50;
          return logits;
        },
      };
    },
  };
}

/** A stepper that does everything as before, but steps in another way. */
function withStep(stepper: Stepper, step: Stepper["step"]): Stepper {
  return {
    model: stepper.model,
    rows: stepper.rows,
    readState: (row) => stepper.readState(row),
    writeState: (row, state) => stepper.writeState(row, state),
    step,
    prefill: (row, ids) => stepper.prefill(row, ids),
    prefillRows: (rows, texts) => stepper.prefillRows(rows, texts),
    logits: (row) => stepper.logits(row),
    gates: (row, layer) => stepper.gates(row, layer),
    intervene: (row, interventions) => stepper.intervene(row, interventions),
    close: () => stepper.close(),
  };
}
