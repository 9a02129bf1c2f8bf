/** The proof against PyTorch, for any back-end: every gate, c, h, logit, loss, gradient and ten Adam steps. */

import { assertAlmostEquals } from "@std/assert";
import type { Backend } from "../../../lib/nn/backend.ts";
import { assertClose } from "../numbers/assert_close.ts";
import {
  batchOf,
  masksOf,
  modelOf,
  PYTORCH_DUMPS,
  type PytorchDump,
  readPytorchDump,
  startOf,
} from "./pytorch_dump.ts";

/** Registers the parity tests of one back-end. */
export function testPytorchParity(backend: Backend): void {
  for (const name of PYTORCH_DUMPS) {
    const dump = readPytorchDump(name);
    const agrees = `${backend.name} agrees with PyTorch on ${name}`;
    Deno.test(`Learner of ${agrees}: loss, every gradient and the state`, () =>
      checkGradients(backend, dump));
    Deno.test(`Learner of ${agrees}: ten Adam steps`, () => checkAdam(backend, dump));
    if (dump.masks) continue; // a stepper knows no dropout
    Deno.test(`Stepper of ${agrees}: gates, c, h and logits of every step`, () => checkSteps(backend, dump));
    Deno.test(`Stepper.prefill() of ${agrees}: logits and state`, () => checkPrefill(backend, dump));
  }
}

/** Row b of layer l of a state of shape (L, B, H). */
function rowState(dump: PytorchDump, b: number) {
  const { H, L, B } = dump.sizes, { h, c } = startOf(dump);
  const pick = (all: Float32Array) =>
    Float32Array.from({ length: L * H }, (_, k) => all[(Math.floor(k / H) * B + b) * H + k % H]);
  return { batchSize: 1, h: pick(h), c: pick(c) };
}

function checkSteps(backend: Backend, dump: PytorchDump): void {
  const { V, H, L, B, T } = dump.sizes;
  const stepper = backend.createStepper(modelOf(dump), B);
  for (let b = 0; b < B; b++) stepper.writeState(b, rowState(dump, b));
  for (let t = 0; t < T; t++) {
    stepper.step(dump.x[t]);
    for (let b = 0; b < B; b++) {
      for (let l = 0; l < L; l++) {
        const gates = stepper.gates(b, l), start = (t * B + b) * H;
        const fields = {
          i: "input",
          f: "forget",
          g: "candidate",
          o: "output",
          c: "cell",
          h: "hidden",
        } as const;
        for (const [letter, field] of Object.entries(fields) as [keyof typeof fields, keyof typeof gates][]) {
          assertClose(gates[field], dump.trace[l][letter as "i"].data.slice(start, start + H), {
            tolerance: 1e-5,
            what: `${letter} of step ${t}, row ${b}, layer ${l}`,
          });
        }
      }
      const start = (t * B + b) * V;
      assertClose(stepper.logits(b), dump.logits.data.slice(start, start + V), {
        tolerance: 1e-5,
        what: `logits of step ${t}, row ${b}`,
      });
    }
  }
  stepper.close();
}

function checkPrefill(backend: Backend, dump: PytorchDump): void {
  const { V, H, L, B, T } = dump.sizes;
  const stepper = backend.createStepper(modelOf(dump), B);
  for (let b = 0; b < B; b++) {
    stepper.writeState(b, rowState(dump, b));
    stepper.prefill(b, dump.x.map((row) => row[b]));
    const start = ((T - 1) * B + b) * V;
    assertClose(stepper.logits(b), dump.logits.data.slice(start, start + V), {
      tolerance: 1e-5,
      what: `logits of row ${b}`,
    });
    const { h, c } = stepper.readState(b);
    for (let l = 0; l < L; l++) {
      const from = (l * B + b) * H, part = [l * H, (l + 1) * H] as const;
      const options = { tolerance: 1e-5, what: `state of row ${b}, layer ${l}` };
      assertClose(h.slice(...part), dump.hn.data.slice(from, from + H), options);
      assertClose(c.slice(...part), dump.cn!.data.slice(from, from + H), options);
    }
  }
  stepper.close();
}

async function checkGradients(backend: Backend, dump: PytorchDump): Promise<void> {
  const { B, T } = dump.sizes, options = { batchSize: B, seqLength: T };
  const learner = await backend.createLearner(modelOf(dump), options);
  try {
    const batch = batchOf(dump), masks = masksOf(dump);
    learner.writeState(startOf(dump));
    if (!masks) assertAlmostEquals(learner.computeLoss(batch), dump.loss, 1e-5);
    learner.writeState(startOf(dump));
    assertAlmostEquals(learner.computeGradient(batch, masks), dump.loss, 1e-5);
    for (const { name } of learner.gradient.specs) {
      assertClose(learner.gradient.view(name), dump.gradients[name].data, {
        tolerance: 1e-5,
        what: `d ${name}`,
      });
    }
    const { h, c } = learner.readState();
    assertClose(h, dump.hn.data, { tolerance: 1e-5, what: "h of the last step" });
    assertClose(c, dump.cn?.data ?? [], { tolerance: 1e-5, what: "c of the last step" });
  } finally {
    learner.close();
  }
}

async function checkAdam(backend: Backend, dump: PytorchDump): Promise<void> {
  const { sizes: { B, T }, adam } = dump;
  const learner = await backend.createLearner(modelOf(dump), { batchSize: B, seqLength: T });
  try {
    for (const [k, { loss, gradient_norm }] of adam.steps.entries()) {
      learner.writeState(startOf(dump));
      assertAlmostEquals(
        learner.computeGradient(batchOf(dump), masksOf(dump)),
        loss,
        1e-4,
        `loss of step ${k + 1}`,
      );
      const norm = learner.update({
        learningRate: adam.lr,
        beta1: adam.beta1,
        beta2: adam.beta2,
        epsilon: adam.eps,
        weightDecay: adam.weight_decay ?? 0,
        gradClip: adam.clip,
        step: k + 1,
      });
      assertAlmostEquals(norm, gradient_norm, 1e-4, `gradient norm of step ${k + 1}`);
    }
    for (const { name } of learner.model.parameters.specs) {
      assertClose(learner.model.parameters.view(name), adam.parameters_after[name].data, {
        tolerance: 1e-4,
        what: `${name} after ten steps`,
      });
    }
  } finally {
    learner.close();
  }
}
