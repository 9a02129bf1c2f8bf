/**
 * A learner's memory layout.
 *
 * Activations are panels `[columns/16][rows][16]`, one slot per time step. Rows are the batch's rows, padded to
 * whole tiles; a padding row reads symbol 0 and has nothing to predict, so its gradient is exactly zero. A
 * thread works on a contiguous range of rows of every panel.
 *
 * @module
 */

import type { LearnerOptions } from "../backend.ts";
import type { ModelConfig } from "../model.ts";
import { gateCount, parameterCount } from "../parameters.ts";
import { Arena, LANES, panelCount, ROW_BYTES } from "./arena.ts";
import { PackedModel } from "./packed_model.ts";
import { SUMMED_BYTES } from "./kernels/weight_gradient.ts";

/** Rows are padded to a multiple of this: the largest tile. */
const ROW_TILE = 4;
/** Panels of the weight gradient that a thread computes together: their part of C stays in the cache. */
export const GRADIENT_GROUP = 4;
/** Floats per partial sum of squares. */
export const SQUARES_CHUNK = 1024;
/** Words for the threads to synchronize on, and bytes for the message of one that fails. */
export const CONTROL_BYTES = 1024;

/** One layer's activations; all slots are for rows side by side. */
export interface LayerSpace {
  /** Hidden states: slot t is before step t, slot t + 1 after it; T + 1 slots. */
  readonly h: number;
  /** Cell states, likewise; unused for a simple RNN. */
  readonly c: number;
  /** tanh(c) after each step; T slots. */
  readonly tanhC: number;
  /** Gates: activations in the forward pass, gradients of the pre-activations in the backward pass; T slots. */
  readonly gates: number;
  /** h · mask, what the layer passes up under dropout; T slots. */
  readonly masked: number;
  /** The dropout mask; one slot. */
  readonly mask: number;
}

/** The memory plan of a learner; every address is in bytes. The same arguments give the same plan in each thread. */
export class Workspace {
  readonly config: ModelConfig;
  readonly batchSize: number;
  readonly seqLength: number;
  /** Rows with padding. */
  readonly rows: number;
  /** Bytes from panel to panel of activations: one row more than needed, to spread them over the cache's sets. */
  readonly stride: number;
  readonly hiddenPanels: number;
  readonly gatePanels: number;
  readonly logitPanels: number;
  /** Bytes of one slot of hidden states, gates and logits. */
  readonly hiddenBytes: number;
  readonly gateBytes: number;
  readonly logitBytes: number;

  readonly control: number;
  /** The caller's task; see `task.ts`. */
  readonly task: number;
  readonly parameterCount: number;
  readonly parameters: number;
  readonly gradient: number;
  readonly firstMoment: number;
  readonly secondMoment: number;
  readonly packed: PackedModel;
  readonly layers: readonly LayerSpace[];
  /** Symbols, targets, scales of the loss and of the cell penalty, and losses; shape (T, rows). */
  readonly inputs: number;
  readonly targets: number;
  readonly scales: number;
  readonly penalties: number;
  readonly nats: number;
  /** Most probable symbols; shape (T, rows). */
  readonly best: number;
  /** 1 where a row is reset; bytes, shape (T, B). */
  readonly resets: number;
  /** Logits, then probabilities, then their gradient; T slots. */
  readonly logits: number;
  /** Gradient of one layer's hidden states, slot t after step t; T slots. */
  readonly dh: number;
  /** Gradient of one layer's cell state; in the forward pass, space for rows that are reset; one slot. */
  readonly dc: number;
  /** Gradient of the first layer's table: panels `[gatePanels][V][16]`. */
  readonly dTable: number;
  /** Partial sums of squares of the gradient. */
  readonly squares: number;
  /** One padded block of rows of a weight gradient per thread, for sizes that are not multiples of 16. */
  readonly scratch: readonly number[];
  /** One panel of the gradient of a product's result, transposed, per thread. */
  readonly transposed: readonly number[];
  readonly arena: Arena;

  constructor(config: ModelConfig, options: LearnerOptions & { readonly threads: number }) {
    const { hiddenSize: H, vocabularySize: V, numLayers: L } = config;
    const { batchSize: B, seqLength: T, threads } = options;
    const arena = this.arena = new Arena();
    const count = parameterCount(config);
    this.config = config;
    this.batchSize = B;
    this.seqLength = T;
    this.rows = Math.ceil(B / ROW_TILE) * ROW_TILE;
    this.stride = (this.rows + 1) * ROW_BYTES;
    this.hiddenPanels = panelCount(H);
    this.gatePanels = gateCount(config) * this.hiddenPanels;
    this.logitPanels = panelCount(V);
    this.hiddenBytes = this.hiddenPanels * this.stride;
    this.gateBytes = this.gatePanels * this.stride;
    this.logitBytes = this.logitPanels * this.stride;

    this.control = arena.bytes(CONTROL_BYTES);
    this.task = arena.bytes(256);
    this.parameterCount = count;
    this.parameters = arena.floats(count);
    this.gradient = arena.floats(count);
    this.firstMoment = arena.floats(count);
    this.secondMoment = arena.floats(count);
    this.packed = new PackedModel(arena, config, { backward: true });
    const hidden = (slots: number) => arena.bytes(slots * this.hiddenBytes);
    this.layers = Array.from({ length: L }, () => ({
      h: hidden(T + 1),
      c: config.cell === "lstm" ? hidden(T + 1) : 0,
      tanhC: config.cell === "lstm" ? hidden(T) : 0,
      gates: arena.bytes(T * this.gateBytes),
      masked: hidden(T),
      mask: hidden(1),
    }));
    [this.inputs, this.targets, this.scales, this.penalties, this.nats, this.best] = [0, 1, 2, 3, 4, 5].map(
      () => arena.floats(T * this.rows),
    );
    this.resets = arena.bytes(T * B);
    this.logits = arena.bytes(T * this.logitBytes);
    this.dh = hidden(T);
    this.dc = hidden(1);
    this.dTable = arena.bytes(this.gatePanels * V * ROW_BYTES);
    this.squares = arena.floats(Math.ceil(count / SQUARES_CHUNK));
    const scratchFloats = GRADIENT_GROUP * LANES * this.hiddenPanels * LANES;
    this.scratch = Array.from({ length: threads }, () => arena.floats(scratchFloats));
    this.transposed = Array.from({ length: threads }, () => arena.bytes(LANES * SUMMED_BYTES));
  }
}
