/**
 * A step with int8 weights in plain TypeScript: what the fast kernels compute, bit for bit. The sums of integers are
 * exact; everything else is rounded to single precision at each operation, in the same order.
 *
 * @module
 */

import { activationScale, roundActivations } from "../quantized/activations.ts";
import { quantizeLayers } from "../quantized/quantized_layers.ts";
import type { QuantizedMatrix } from "../quantized/quantized_matrix.ts";
import type { Floats } from "../floats.ts";
import type { LayerStep } from "../layer_tape.ts";
import type { Model } from "../model.ts";
import { multiplyAdd, sigmoid, tanh } from "./single_precision.ts";
import type { StepForward } from "./stepper.ts";

const { fround } = Math;

/** Quantizes a model and steps with it; later changes to its parameters are not seen. */
export function int8Forward({ config, parameters }: Model): StepForward {
  const { cell, hiddenSize: H, vocabularySize: V } = config;
  const layers = quantizeLayers({ config, parameters });
  const biases = layers.map((_, l) => {
    const input = parameters.view(`${cell}.bias_ih_l${l}`), hidden = parameters.view(`${cell}.bias_hh_l${l}`);
    return input.map((value, i) => value + hidden[i]);
  });
  const table = parameters.view(`${cell}.weight_ih_l0`).map((w, i) => w + biases[0][Math.floor(i / V)]);
  const decoder = parameters.view("decoder.weight").slice(),
    decoderBias = parameters.view("decoder.bias").slice();
  return (tape, { id, state, afterLayer }) => {
    layers.forEach(({ input, recurrent }, l) => {
      const [step] = tape.layers[l].steps;
      step.previousHidden.set(state.h.subarray(l * H, (l + 1) * H));
      if (cell === "lstm") step.previousCell.set(state.c.subarray(l * H, (l + 1) * H));
      if (input) {
        step.gates.set(biases[l]);
        addProduct(step.gates, input, tape.layers[l - 1].steps[0].hidden);
      } else {
        for (let i = 0; i < step.gates.length; i++) step.gates[i] = table[i * V + id];
      }
      addProduct(step.gates, recurrent, step.previousHidden);
      if (cell === "lstm") openGates(step);
      else for (let u = 0; u < H; u++) step.gates[u] = step.hidden[u] = tanh(step.gates[u]);
      afterLayer(l);
    });
    const { hidden } = tape.layers[layers.length - 1].steps[0];
    for (let v = 0; v < V; v++) {
      let sum = decoderBias[v];
      for (let u = 0; u < H; u++) sum = multiplyAdd(decoder[v * H + u], hidden[u], sum);
      tape.logits[v] = sum;
    }
  };
}

/** y += W·h, with h rounded to integers. */
function addProduct(y: Floats, { rows, columns, values, scales }: QuantizedMatrix, h: Floats): void {
  const scale = activationScale(columns), x = new Int16Array(columns);
  roundActivations(x, h as Float32Array, scale);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let k = 0; k < columns; k++) sum += values[r * columns + k] * x[k];
    // 32 bits, as in the kernel: h beyond ±1 in very many units could exceed them.
    y[r] += multiplyScale(sum | 0, fround(scales[r] / scale));
  }
}

function multiplyScale(sum: number, scale: number): number {
  return fround(fround(sum) * scale);
}

function openGates({ gates, previousCell, cell, hidden }: LayerStep): void {
  const H = hidden.length;
  for (let u = 0; u < H; u++) {
    const i = sigmoid(gates[u]),
      f = sigmoid(gates[H + u]),
      g = tanh(gates[2 * H + u]),
      o = sigmoid(gates[3 * H + u]);
    [i, f, g, o].forEach((value, k) => gates[k * H + u] = value);
    cell[u] = multiplyAdd(f, previousCell[u], fround(i * g));
    hidden[u] = fround(o * tanh(cell[u]));
  }
}
