/**
 * The whole model, forward and backward: symbols → L recurrent layers → decoder → logits.
 *
 * @module
 */

import { addMasked } from "../regularization/dropout.ts";
import type { Floats, FloatsConstructor, Tensors } from "../floats.ts";
import { gatherBackward, gatherForward } from "../gather.ts";
import { LayerTape } from "../layer_tape.ts";
import { linearBackward, linearForward } from "../linear.ts";
import { lstmBackward, lstmForward } from "../lstm.ts";
import type { ModelConfig } from "../model.ts";
import { rnnBackward, rnnForward } from "../rnn.ts";

/** T steps of a whole model. As with {@linkcode LayerTape}, gradients have the same layout. */
export class NetworkTape {
  /** The layers, from the symbols up; length L. */
  readonly layers: readonly LayerTape[];
  /** What each layer passes up, h after dropout; length L, each of shape (T, B, H). */
  readonly outputs: readonly Floats[];
  /** Shape (T, B, V). */
  readonly logits: Floats;

  /**
   * Allocates memory for a batch.
   *
   * @param config Sizes of the model.
   * @param options Steps T, rows B, and the precision.
   */
  constructor(
    readonly config: ModelConfig,
    { T, B, Floats }: { readonly T: number; readonly B: number; readonly Floats: FloatsConstructor },
  ) {
    const { cell, hiddenSize: H, numLayers: L, vocabularySize: V } = config;
    this.layers = Array.from({ length: L }, () => new LayerTape({ cell, T, B, H }, Floats));
    this.outputs = Array.from({ length: L }, () => new Floats(T * B * H));
    this.logits = new Floats(T * B * V);
  }

  /** Resets everything that is added to. */
  clear(): void {
    for (const { gates, hidden, cell, steps } of this.layers) {
      for (const buffer of [gates, hidden, cell]) buffer.fill(0);
      for (const { previousHidden } of steps) previousHidden.fill(0);
    }
    for (const buffer of [...this.outputs, this.logits]) buffer.fill(0);
  }
}

/** The model and what it reads. */
export interface NetworkInputs {
  /** The parameters. */
  readonly tensors: Tensors;
  /** Symbols; shape (T, B). */
  readonly inputs: ArrayLike<number>;
  /** 1 where a conversation starts; shape (T, B). */
  readonly resets: Uint8Array;
  /** Dropout masks of shape (L, B, H). */
  readonly masks?: Floats | undefined;
}

/** What else {@linkcode networkForward} needs. */
export interface ForwardOptions extends NetworkInputs {
  /** h and c to start from; each of shape (L, B, H). */
  readonly state: { readonly h: Floats; readonly c: Floats };
  /** Called after layer l and before the layer above reads it: interventions go here. */
  readonly afterLayer?: ((l: number) => void) | undefined;
}

/** What else {@linkcode networkBackward} needs. */
export interface BackwardOptions extends NetworkInputs {
  /** The gradients' tape; see {@linkcode networkBackward}. */
  readonly dtape: NetworkTape;
  /** The parameters' gradients, added to; not computed if absent. */
  readonly gradient?: Tensors | undefined;
}

/**
 * Reads T × B symbols and writes every activation, and the logits of what follows, on the tape.
 *
 * @param tape Overwritten.
 * @param options The model, the symbols and the state to start from.
 */
export function networkForward(tape: NetworkTape, options: ForwardOptions): void {
  const { tensors, inputs, resets, masks, state, afterLayer } = options;
  tape.clear();
  tape.layers.forEach((layer, l) => {
    const { weightIh, biasIh, weightHh: weight, biasHh: bias } = layerTensors(tensors, tape.config, l);
    if (l === 0) gatherForward(layer.gates, { ids: inputs, weight: weightIh, bias: biasIh });
    else linearForward(layer.gates, { x: tape.outputs[l - 1], weight: weightIh, bias: biasIh });

    const hidden = layerPart(state.h, tape.config, l), cell = layerPart(state.c, tape.config, l);
    if (tape.config.cell === "lstm") lstmForward(layer, { weight, bias, resets, hidden, cell });
    else rnnForward(layer, { weight, bias, resets, hidden });
    afterLayer?.(l);

    addMasked(tape.outputs[l], { x: layer.hidden, mask: masks && layerPart(masks, tape.config, l) });
  });
  linearForward(tape.logits, {
    x: tape.outputs[tape.outputs.length - 1],
    weight: tensors.view("decoder.weight"),
    bias: tensors.view("decoder.bias"),
  });
}

/**
 * The backward pass, from the logits down to the first layer's gates.
 *
 * @param tape What {@linkcode networkForward} wrote.
 * @param options `dtape.logits` holds the gradient of the logits, and all else on `dtape` is zero; afterwards all of
 * `dtape` is filled in, as described at {@linkcode lstmBackward}.
 */
export function networkBackward(tape: NetworkTape, options: BackwardOptions): void {
  const { tensors, inputs, resets, masks, dtape, gradient } = options;
  const { cell, vocabularySize: V, numLayers: L } = tape.config;
  linearBackward(dtape.logits, {
    M: V,
    x: tape.outputs[L - 1],
    weight: tensors.view("decoder.weight"),
    dx: dtape.outputs[L - 1],
    dweight: gradient?.view("decoder.weight"),
    dbias: gradient?.view("decoder.bias"),
  });
  for (let l = L - 1; l >= 0; l--) {
    const layer = tape.layers[l], dlayer = dtape.layers[l];
    const { weightIh, weightHh: weight, biasHh } = layerTensors(tensors, tape.config, l);
    const d = gradient && layerTensors(gradient, tape.config, l);

    addMasked(dlayer.hidden, { x: dtape.outputs[l], mask: masks && layerPart(masks, tape.config, l) });
    const way = { dtape: dlayer, weight, resets, dweight: d?.weightHh, dbias: d?.biasHh };
    if (cell === "lstm") lstmBackward(layer, way);
    else rnnBackward(layer, way);

    if (l > 0) {
      linearBackward(dlayer.gates, {
        M: biasHh.length,
        x: tape.outputs[l - 1],
        weight: weightIh,
        dx: dtape.outputs[l - 1],
        dweight: d?.weightIh,
        dbias: d?.biasIh,
      });
    } else if (d) {
      gatherBackward(dlayer.gates, { ids: inputs, dweight: d.weightIh, dbias: d.biasIh });
    }
  }
}

/** The four tensors of layer l: W_x (G·H, D), W_h (G·H, H) and their biases (G·H). */
function layerTensors(tensors: Tensors, { cell }: ModelConfig, l: number) {
  return {
    weightIh: tensors.view(`${cell}.weight_ih_l${l}`),
    weightHh: tensors.view(`${cell}.weight_hh_l${l}`),
    biasIh: tensors.view(`${cell}.bias_ih_l${l}`),
    biasHh: tensors.view(`${cell}.bias_hh_l${l}`),
  };
}

/** Layer l of an array of shape (L, B, H). */
function layerPart(array: Floats, { numLayers: L }: ModelConfig, l: number): Floats {
  return array.subarray(l * array.length / L, (l + 1) * array.length / L);
}
