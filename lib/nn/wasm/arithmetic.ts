/**
 * How a stepper multiplies: with the weights as they are, or with int8 weights.
 *
 * @module
 */

import type { Model } from "../model.ts";
import type { Arena } from "./arena.ts";
import type { Kernels } from "./kernels/kernels.ts";

/** Rows of activations: panels whose first row is at an address, `stride` bytes from panel to panel. */
export interface ProductRows {
  /** Address of the hidden states. */
  readonly x: number;
  /** Address of the result. */
  readonly y: number;
  /** How many rows. */
  readonly count: number;
  readonly stride: number;
}

/** The products of one model, on one memory. A row's result is the same bit for bit, alone or with others. */
export interface StepperArithmetic {
  /** Brings the weights into the memory, piece by piece, before there can be products. */
  pack(): Iterable<void>;
  readonly kernels: Pick<Kernels, "copyRows" | "gather" | "lstmForward" | "rnnForward" | "settle">;
  /** The first layer's table: row v is what symbol v adds to the gates. */
  readonly table: { readonly address: number; readonly panelBytes: number };
  /** y = W_x·x + b, the input of layer l from the layer below. */
  fromBelow(l: number, rows: ProductRows): void;
  /** y += W_h·x, the recurrent input of layer l. */
  recur(l: number, rows: ProductRows): void;
  /** y = W_y·x + b, the logits. Rows after the last may be overwritten. */
  decode(rows: ProductRows): void;
}

/** Reserves memory for a model's weights and for products of `mostRows` rows; and how to use it once there is one. */
export type PlanArithmetic = (
  arena: Arena,
  options: { readonly model: Model; readonly mostRows: number },
) => (memory: WebAssembly.Memory) => StepperArithmetic;
