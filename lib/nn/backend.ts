/**
 * The boundary between the model's mathematics and the machine's arithmetic.
 *
 * A back-end offers two things: a {@linkcode Learner} that trains on batches, and a {@linkcode Stepper} that
 * reads and writes one character at a time. Everything above this line (training, sampling, insight, the
 * server, the notebooks) is written against these interfaces; everything below is arithmetic. The plain
 * TypeScript back-end is the readable reference that the fast ones are tested against.
 *
 * @module
 */

import type { Model } from "./model.ts";
import type { Parameters } from "./parameters.ts";
import type { State } from "./state.ts";

/** B rows of T characters each, and what follows each character. All arrays have shape (T, B). */
export interface Batch {
  /** B: rows that are read side by side. */
  readonly batchSize: number;
  /** T: characters per row. */
  readonly seqLength: number;
  /** Symbol read at each step. */
  readonly inputs: Int32Array;
  /** Symbol to predict after it; −1 where there is nothing to predict. */
  readonly targets: Int32Array;
  /**
   * 1 where h and c are set to zero *before* the symbol is read: a conversation starts. The target before a reset
   * (same row, step t − 1) must be −1: nothing can be predicted across the boundary.
   */
  readonly resets: Uint8Array;
  /** How much each prediction counts; 1 everywhere if absent. */
  readonly weights?: Float32Array;
}

/**
 * Locked ("variational") dropout, one mask for a whole sequence (Gal and Ghahramani, 2016): what leaves layer
 * l upwards, to layer l + 1 or to the decoder, is multiplied by `masks[l]`; the recurrent path is untouched.
 * Shape (L, B, H); entries are 0 or 1 / (1 − p).
 */
export type DropoutMasks = Float32Array;

/** One update of the parameters. */
export interface AdamOptions {
  /** How far one step goes. */
  readonly learningRate: number;
  /** Decay rate of the first moment. */
  readonly beta1: number;
  /** Decay rate of the second moment. */
  readonly beta2: number;
  /** Keeps the division finite where the second moment is zero. */
  readonly epsilon: number;
  /** Decoupled weight decay (AdamW), applied to matrices only. */
  readonly weightDecay: number;
  /** The gradient is scaled down to this global norm; Infinity turns clipping off. */
  readonly gradClip: number;
  /** Number of this update, counted from 1: corrects the moments' bias. */
  readonly step: number;
}

/** Trains its own copy of a model: forward, backward, update. Not safe to call after {@linkcode Learner.close}. */
export interface Learner {
  /** The model that it trains: live views of parameters that change with every update. */
  readonly model: Model;
  /** Gradient of the last batch's loss; same layout as the parameters. */
  readonly gradient: Parameters;
  /** Adam's first moment m; same layout. */
  readonly firstMoment: Parameters;
  /** Adam's second moment v; same layout. */
  readonly secondMoment: Parameters;

  /** A copy of the state carried from batch to batch. */
  readState(): State;
  /** Replaces the carried state. */
  writeState(state: State): void;

  /**
   * Reads a batch from the carried state, leaves the gradient of its loss in `gradient` and carries the new state
   * (detached). With a `cellPenalty` the gradient is that of loss and penalty together.
   *
   * @returns The loss, without the penalty: the weighted mean over the targets, in nats per character.
   */
  computeGradient(batch: Batch, masks?: DropoutMasks): number;

  /**
   * Reads a batch forward only, without dropout, and carries the new state.
   *
   * @param nats If given, receives each target's loss in nats, shape (T, B); 0 where there is no target.
   * @param best If given, receives the most probable next symbol, shape (T, B).
   * @returns The loss in nats per character.
   */
  computeLoss(batch: Batch, nats?: Float32Array, best?: Int32Array): number;

  /**
   * Clips the gradient and takes one Adam step (Kingma and Ba, 2015; decay as in Loshchilov and Hutter, 2019).
   *
   * @returns The gradient's global norm before clipping.
   */
  update(options: AdamOptions): number;

  /** Must be called after the parameters were changed from outside, e.g. by loading a checkpoint. */
  parametersChanged(): void;

  /** Ends its threads and frees its memory. */
  close(): void;
}

/** What {@linkcode Stepper.gates} shows of one layer of one row after its last step; each has length H. */
export interface StepTrace {
  /** Input gate i, 0 … 1: how much of the candidate is written. Empty for a simple RNN. */
  readonly input: Float32Array;
  /** Forget gate f, 0 … 1: how much of the old cell state is kept. Empty for a simple RNN. */
  readonly forget: Float32Array;
  /** Candidate g, −1 … 1: what could be written. For a simple RNN, its new hidden state. */
  readonly candidate: Float32Array;
  /** Output gate o, 0 … 1: how much of the cell state is shown. Empty for a simple RNN. */
  readonly output: Float32Array;
  /** Cell state c, the long-term memory. Empty for a simple RNN. */
  readonly cell: Float32Array;
  /** Hidden state h, the short-term memory. */
  readonly hidden: Float32Array;
}

/**
 * An intervention in the memory: after every step, prefills included, and before the layer above reads it, one unit
 * of one layer is set. Several apply in order.
 */
export interface Intervention {
  /** Which layer, from 0. */
  readonly layer: number;
  /** Which unit of the layer, from 0. */
  readonly unit: number;
  /** The cell state, from which h follows as o·tanh(c); or the hidden state itself. */
  readonly target: "cell" | "hidden";
  /** Set it to `value`, or change its sign. Zeroing is pinning to 0. */
  readonly action: "pin" | "negate";
  /** For `pin`; default 0. */
  readonly value?: number;
}

/** Advances up to `rows` independent conversations, one character each per step, without allocating. */
export interface Stepper {
  /** The model that it reads with. */
  readonly model: Model;
  /** How many conversations fit side by side. */
  readonly rows: number;

  /** A copy of one row's state (batch size 1). */
  readState(row: number): State;
  /** Replaces one row's state; zeros if absent. */
  writeState(row: number, state?: State): void;

  /**
   * Feeds `ids[r]` to row r for r = 0 … ids.length − 1; the other rows do not change. Updates
   * {@linkcode Stepper.logits} of these rows.
   */
  step(ids: ArrayLike<number>): void;

  /** Feeds a whole text to one row, layer by layer as matrix products: the same result, faster. */
  prefill(row: number, ids: ArrayLike<number>): void;

  /**
   * Feeds `texts[i]` to row `rows[i]`, several rows in one product: the same result as one after another, and less
   * work. Texts of about the same length share the most.
   */
  prefillRows(rows: ArrayLike<number>, texts: readonly ArrayLike<number>[]): void;

  /** The unnormalized log-probabilities of the next symbol; length V. A live view: copy it to keep it. */
  logits(row: number): Float32Array;

  /** Copies of gates and memory of one layer of one row after its last step (not after a prefill). */
  gates(row: number, layer: number): StepTrace;

  /** The interventions on one row, applied at every step from now on; none by default. */
  intervene(row: number, interventions: readonly Intervention[]): void;

  /** Frees its memory. */
  close(): void;
}

/** What a learner is made for: the sizes of its memory, and what large cell states cost. */
export interface LearnerOptions {
  /** B: rows that are read side by side. */
  readonly batchSize: number;
  /** The longest sequence; a batch may be shorter. */
  readonly seqLength: number;
  /** λ of `penalizeCellStates()`: what large cell states cost while training; default 0. */
  readonly cellPenalty?: number;
}

/** How a stepper reads a model. */
export interface StepperOptions {
  /**
   * The weights that it multiplies with. "float32", the default, are the model's own. "int8" are rounded to one byte
   * each between the units (symbols' inputs, biases and decoder stay as they are): replies come more than twice as
   * fast, lose next to nothing, and have the same bytes on every back-end and every engine. Everything that writes
   * replies uses them, so that the same seed gives the same reply.
   */
  readonly weights?: "float32" | "int8";
}

/** One way to do the arithmetic. */
export interface Backend {
  /** Which way it is. */
  readonly name: "reference" | "wasm" | "wasm-threads";
  /** The learner trains its own copy of the model: read it at `learner.model`. */
  createLearner(model: Model, options: LearnerOptions): Promise<Learner>;
  /** The stepper reads the model's parameters as they are now; later changes may not be seen. */
  createStepper(model: Model, rows?: number, options?: StepperOptions): Stepper;
  /**
   * The same in pieces of a millisecond or so, for whoever has other things to do meanwhile: a model of 256 MB takes two
   * seconds. Absent where nothing needs to be prepared.
   */
  createStepperInPieces?(
    model: Model,
    rows?: number,
    options?: StepperOptions,
  ): Generator<void, Stepper>;
}
