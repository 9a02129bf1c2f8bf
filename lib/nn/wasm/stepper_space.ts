/**
 * A stepper's memory layout, in panels as in the learner's workspace.
 *
 * @module
 */

import type { ModelConfig } from "../model.ts";
import { gateCount, parameterCount } from "../parameters.ts";
import { Arena, LANES, panelCount, ROW_BYTES } from "./arena.ts";
import { PackedModel } from "./packed_model.ts";

/** Rows are padded to a multiple of the largest tile. */
const ROW_TILE = 4;
/** Symbols that a prefill reads at once. */
export const PREFILL_STEPS = 128;

/** One layer's memory: panels `[columns/16][rows][16]`, one slot each. */
export interface StepperLayer {
  readonly h: number;
  readonly c: number;
  readonly gates: number;
}

/** Where one row of one layer is after a step: addresses of the row in the first panel. */
export interface LayerRow {
  readonly gates: number;
  readonly c: number;
  readonly h: number;
  /** Bytes from panel to panel. */
  readonly stride: number;
}

/** The memory plan of a stepper; every address is in bytes. */
export class StepperSpace {
  readonly config: ModelConfig;
  /** Bytes from panel to panel, in the arrays of a step and of a prefill. */
  readonly stride: number;
  readonly prefillStride: number;
  readonly hiddenPanels: number;
  readonly gatePanels: number;
  readonly logitPanels: number;

  readonly parameters: number;
  readonly packed: PackedModel;
  readonly layers: readonly StepperLayer[];
  readonly tanhC: number;
  readonly logits: number;
  /** Logits as rows of `logitPanels` · 16. */
  readonly logitRows: number;
  /** Symbols to read. */
  readonly ids: number;
  /** Space for the gates of idle rows in a tile. */
  readonly aside: number;
  /** A prefill's gates of one layer. */
  readonly prefillGates: number;
  /** A prefill's hidden states of the layer below and of this one: row 0 is before the first symbol. */
  readonly prefillHidden: readonly [number, number];
  /** A prefill's cell state in row 0, tanh(c) in row 1. */
  readonly prefillCell: number;
  readonly arena: Arena;

  constructor(config: ModelConfig, rows: number) {
    const { hiddenSize: H, vocabularySize: V, numLayers: L } = config;
    const arena = this.arena = new Arena();
    const padded = rows === 1 ? 1 : Math.ceil(rows / ROW_TILE) * ROW_TILE + 1;
    this.config = config;
    this.stride = padded * ROW_BYTES;
    this.prefillStride = (PREFILL_STEPS + 1) * ROW_BYTES;
    this.hiddenPanels = panelCount(H);
    this.gatePanels = gateCount(config) * this.hiddenPanels;
    this.logitPanels = panelCount(V);
    this.parameters = arena.floats(parameterCount(config));
    this.packed = new PackedModel(arena, config, { backward: false });
    this.layers = Array.from({ length: L }, () => ({
      h: arena.bytes(this.hiddenPanels * this.stride),
      c: config.cell === "lstm" ? arena.bytes(this.hiddenPanels * this.stride) : 0,
      gates: arena.bytes(this.gatePanels * this.stride),
    }));
    this.tanhC = arena.bytes(this.hiddenPanels * this.stride);
    this.logits = arena.bytes(this.logitPanels * this.stride);
    this.logitRows = arena.floats(rows * this.logitPanels * LANES);
    this.ids = arena.floats(Math.max(padded, PREFILL_STEPS));
    this.aside = arena.bytes((ROW_TILE - 1) * this.gatePanels * ROW_BYTES);
    this.prefillGates = arena.bytes(this.gatePanels * this.prefillStride);
    const hidden = () => arena.bytes(this.hiddenPanels * this.prefillStride);
    this.prefillHidden = [hidden(), hidden()];
    this.prefillCell = hidden();
  }
}
