import type { Backend } from "../../../lib/nn/backend.ts";
import { reference } from "../../../lib/nn/reference/backend.ts";

/** A back-end whose loss is NaN in given calls of computeGradient, counted from 1. */
export function failingBackend(...calls: number[]): Backend {
  return {
    ...reference,
    async createLearner(model, options) {
      const learner = await reference.createLearner(model, options);
      const computeGradient = learner.computeGradient.bind(learner);
      let call = 0;
      learner.computeGradient = (batch, masks) => {
        const loss = computeGradient(batch, masks);
        if (!calls.includes(++call)) return loss;
        learner.gradient.view("lstm.weight_hh_l0")[3] = NaN;
        return NaN;
      };
      return learner;
    },
  };
}
