/**
 * Reads and writes one character at a time, for one conversation or for many side by side. A row's result does not
 * depend on the other rows, bit for bit.
 *
 * @module
 */

import { assertBelow } from "../checks/assert_below.ts";
import { assertInterventions } from "../checks/assert_interventions.ts";
import { assertPrefill } from "../checks/assert_prefill.ts";
import { assertState } from "../checks/assert_state.ts";
import { assertSymbols } from "../checks/assert_symbols.ts";
import type { Intervention, Stepper, StepTrace } from "../backend.ts";
import type { Model } from "../model.ts";
import { type State, zeroState } from "../state.ts";
import { Arena, LANES, ROW_BYTES } from "./arena.ts";
import type { PlanArithmetic, StepperArithmetic } from "./arithmetic.ts";
import { prefillChunk } from "./prefill.ts";
import { type LayerRow, PREFILL_STEPS, type StepperLayer, StepperSpace } from "./stepper_space.ts";

/** The fast {@linkcode Stepper}. */
export class WasmStepper implements Stepper {
  readonly model: Model;
  readonly rows: number;
  readonly #space: StepperSpace;
  readonly #arithmetic: StepperArithmetic;
  readonly #floats: Float32Array;
  readonly #integers: Int32Array;
  readonly #logits: readonly Float32Array[];
  readonly #interventions: (readonly Intervention[])[];

  /**
   * Makes one.
   *
   * @param model Copied: later changes to its parameters are not seen.
   * @param rows How many conversations fit side by side.
   * @param plan With which weights it multiplies.
   * @throws {RangeError} If `rows` is not a positive integer.
   */
  static create(model: Model, rows: number, plan: PlanArithmetic): WasmStepper {
    const making = WasmStepper.createInPieces(model, rows, plan);
    for (;;) {
      const { done, value } = making.next();
      if (done) return value;
    }
  }

  /** The same, piece by piece; see {@linkcode WasmStepper.create}. */
  static *createInPieces(model: Model, rows: number, plan: PlanArithmetic): Generator<void, WasmStepper> {
    const stepper = new WasmStepper(model, rows, plan);
    yield* stepper.#arithmetic.pack();
    return stepper;
  }

  private constructor(model: Model, rows: number, plan: PlanArithmetic) {
    if (!Number.isInteger(rows) || rows < 1) {
      throw new RangeError(
        `Cannot create a stepper as rows must be a positive integer: current value is ${rows}`,
      );
    }
    const arena = new Arena(), space = new StepperSpace(arena, model.config, rows);
    const openArithmetic = plan(arena, { model, mostRows: space.mostRows });
    const memory = arena.createMemory({ shared: false });
    this.model = model;
    this.rows = rows;
    this.#space = space;
    this.#arithmetic = openArithmetic(memory);
    this.#floats = new Float32Array(memory.buffer);
    this.#integers = new Int32Array(memory.buffer);
    const rowBytes = space.logitPanels * ROW_BYTES;
    this.#logits = Array.from(
      { length: rows },
      (_, row) =>
        new Float32Array(memory.buffer, space.logitRows + row * rowBytes, model.config.vocabularySize),
    );
    this.#interventions = Array.from({ length: rows }, () => []);
  }

  readState(row: number): State {
    const state = zeroState(this.model.config);
    for (const { values, address } of this.#memory(row, state)) this.#read(values, address);
    return state;
  }

  writeState(row: number, state: State = zeroState(this.model.config)): void {
    assertState(state, { config: this.model.config, batchSize: 1 });
    const { stride } = this.#space, floats = this.#floats;
    for (const { values, address } of this.#memory(row, state)) {
      for (let j = 0; j < values.length; j++) floats[unit(address, j, stride)] = values[j];
    }
  }

  step(ids: ArrayLike<number>): void {
    assertBelow(ids.length, { name: "the number of ids", limit: this.rows + 1 });
    assertSymbols(ids, this.model.config.vocabularySize);
    if (ids.length === 0) return;
    for (let r = 0; r < ids.length; r++) this.#integers[this.#space.ids / 4 + r] = ids[r];
    for (let l = 0; l < this.#space.layers.length; l++) this.#stepLayer(l, ids.length);
    this.#decode(0, ids.length);
  }

  prefill(row: number, ids: ArrayLike<number>): void {
    this.prefillRows([row], [ids]);
  }

  prefillRows(rows: ArrayLike<number>, texts: readonly ArrayLike<number>[]): void {
    assertPrefill(rows, texts, this);
    const { prefillRows } = this.#space;
    for (let i = 0; i < rows.length; i += prefillRows) {
      const end = Math.min(i + prefillRows, rows.length);
      this.#readTexts(Array.from({ length: end - i }, (_, k) => ({ row: rows[i + k], ids: texts[i + k] })));
    }
    for (let i = 0; i < rows.length; i++) if (texts[i].length > 0) this.#decode(rows[i], 1);
  }

  logits(row: number): Float32Array {
    assertBelow(row, { name: "row", limit: this.rows });
    return this.#logits[row];
  }

  gates(row: number, layer: number): StepTrace {
    const { cell, hiddenSize: H, numLayers: L } = this.model.config;
    assertBelow(row, { name: "row", limit: this.rows });
    assertBelow(layer, { name: "layer", limit: L });
    const { gates, c, h, stride } = this.#layerRow(layer, row);
    const read = (address: number) => this.#read(new Float32Array(H), address);
    const gate = (k: number) => read(gates + k * this.#space.hiddenPanels * stride);
    const isLstm = cell === "lstm";
    const none = new Float32Array(0);
    return {
      input: isLstm ? gate(0) : none,
      forget: isLstm ? gate(1) : none,
      candidate: isLstm ? gate(2) : gate(0),
      output: isLstm ? gate(3) : none,
      cell: isLstm ? read(c) : none,
      hidden: read(h),
    };
  }

  intervene(row: number, interventions: readonly Intervention[]): void {
    assertBelow(row, { name: "row", limit: this.rows });
    assertInterventions(interventions, this.model.config);
    this.#interventions[row] = [...interventions];
  }

  close(): void {
    // Its memory is garbage-collected.
  }

  /** Reads as many texts as a prefill can take at once, in chunks; the rows of those that end drop out. */
  #readTexts(texts: readonly { readonly row: number; readonly ids: ArrayLike<number> }[]): void {
    const space = this.#space;
    let read = 0;
    for (;;) {
      const left = texts.filter(({ ids }) => ids.length > read), rows = left.map(({ row }) => row);
      if (left.length === 0) return;
      const atOnce = Math.floor(PREFILL_STEPS / left.length);
      const steps = Math.min(atOnce, ...left.map(({ ids }) => ids.length - read));
      for (let t = 0; t < steps; t++) {
        for (const [r, { ids }] of left.entries()) {
          this.#integers[space.ids / 4 + t * left.length + r] = ids[read + t];
        }
      }
      const afterStep = (l: number, r: number, place: LayerRow) =>
        this.#applyInterventions(rows[r], l, place);
      prefillChunk(this.#arithmetic, space, { rows, steps, afterStep });
      read += steps;
    }
  }

  /** Moves rows 0 … count − 1 through one layer. */
  #stepLayer(l: number, count: number): void {
    const { stride, gatePanels, hiddenPanels, layers, ids, tanhC } = this.#space;
    const { kernels, table } = this.#arithmetic;
    const { h, c, gates } = layers[l];
    if (l === 0) kernels.gather(gates, table.address, ids, gatePanels, count, stride, table.panelBytes);
    else this.#arithmetic.fromBelow(l, { x: layers[l - 1].h, y: gates, count, stride });
    this.#arithmetic.recur(l, { x: h, y: gates, count, stride });
    if (c) kernels.lstmForward(gates, c, c, tanhC, h, hiddenPanels, count, stride);
    else kernels.rnnForward(gates, h, hiddenPanels, count, stride);
    for (let row = 0; row < count; row++) {
      if (this.#interventions[row].length > 0) this.#applyInterventions(row, l, this.#layerRow(l, row));
    }
  }

  /** Computes the logits of `count` rows from row `first`; several only from row 0. */
  #decode(first: number, count: number): void {
    const { layers, logits, logitPanels, logitRows, stride } = this.#space;
    const { kernels } = this.#arithmetic, row = first * ROW_BYTES;
    this.#arithmetic.decode({ x: layers[layers.length - 1].h + row, y: logits + row, count, stride });
    for (let r = first; r < first + count; r++) {
      const target = logitRows + r * logitPanels * ROW_BYTES;
      kernels.copyRows(target, ROW_BYTES, logits + r * ROW_BYTES, stride, logitPanels, 4);
    }
    kernels.settle(0, 1); // before a caller's Math.exp
  }

  /** Changes one row of layer `l`; interventions apply one after another. */
  #applyInterventions(row: number, l: number, { gates, c, h, stride }: LayerRow): void {
    const floats = this.#floats;
    const output = gates + 3 * this.#space.hiddenPanels * stride;
    for (const { layer, unit: j, target, action, value = 0 } of this.#interventions[row]) {
      if (layer !== l) continue;
      const memory = unit(target === "cell" ? c : h, j, stride);
      floats[memory] = action === "pin" ? value : -floats[memory];
      if (target === "cell") {
        floats[unit(h, j, stride)] = floats[unit(output, j, stride)] * Math.tanh(floats[memory]);
      }
    }
  }

  #layerRow(l: number, row: number): LayerRow {
    const { gates, c, h }: StepperLayer = this.#space.layers[l];
    const offset = row * ROW_BYTES;
    return { gates: gates + offset, c: c && c + offset, h: h + offset, stride: this.#space.stride };
  }

  /** Where a row's memory is, beside the parts of a state that hold it: h and c of each layer. */
  #memory(row: number, state: State): { readonly values: Float32Array; readonly address: number }[] {
    assertBelow(row, { name: "row", limit: this.rows });
    const { numLayers: L, hiddenSize: H } = this.model.config;
    return Array.from({ length: L }, (_, l) => {
      const { h, c } = this.#layerRow(l, row),
        part = (values: Float32Array) => values.subarray(l * H, (l + 1) * H);
      const hidden = { values: part(state.h), address: h };
      return c ? [hidden, { values: part(state.c), address: c }] : [hidden];
    }).flat();
  }

  /** Reads a layer's units. A plain loop, as anyone watching a stream asks for all of this at every character. */
  #read(values: Float32Array, address: number): Float32Array {
    const { stride } = this.#space, floats = this.#floats;
    for (let j = 0; j < values.length; j++) values[j] = floats[unit(address, j, stride)];
    return values;
  }
}

/** Float index of unit `j` of a row whose first panel is at `address`. */
function unit(address: number, j: number, stride: number): number {
  return (address + Math.floor(j / LANES) * stride) / 4 + (j % LANES);
}
