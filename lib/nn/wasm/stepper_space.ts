/**
 * A stepper's memory layout, in panels as in the learner's workspace.
 *
 * @module
 */

import type { ModelConfig } from "../model.ts";
import { gateCount } from "../parameters.ts";
import { type Arena, LANES, panelCount, ROW_BYTES } from "./arena.ts";

/** Rows are padded to a multiple of the largest tile. */
const ROW_TILE = 4;
/** Symbols that a prefill reads at once, and the most rows that they can belong to. */
export const PREFILL_STEPS = 128;
const PREFILL_ROWS = 16;

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

/** The memory plan of a stepper's activations; every address is in bytes. */
export class StepperSpace {
  readonly config: ModelConfig;
  /** Bytes from panel to panel, in the arrays of a step and of a prefill. */
  readonly stride: number;
  readonly prefillStride: number;
  readonly hiddenPanels: number;
  readonly gatePanels: number;
  readonly logitPanels: number;
  /** How many rows a prefill reads at once. */
  readonly prefillRows: number;
  /** The most rows of a product. */
  readonly mostRows: number;

  readonly layers: readonly StepperLayer[];
  readonly tanhC: number;
  readonly logits: number;
  /** Logits as rows of `logitPanels` · 16. */
  readonly logitRows: number;
  /** Symbols to read. */
  readonly ids: number;
  /** A prefill's gates of one layer: all rows of its first symbol, then of the second, and so on. */
  readonly prefillGates: number;
  /** A prefill's hidden states of the layer below and of this one; those before the first symbol come first. */
  readonly prefillHidden: readonly [number, number];
  /** A prefill's cell states and their tanh. */
  readonly prefillCell: number;
  readonly prefillTanhC: number;

  constructor(arena: Arena, config: ModelConfig, rows: number) {
    const { hiddenSize: H, vocabularySize: V, numLayers: L } = config;
    const padded = rows === 1 ? 1 : Math.ceil(rows / ROW_TILE) * ROW_TILE + 1;
    this.config = config;
    this.stride = padded * ROW_BYTES;
    this.prefillRows = Math.min(rows, PREFILL_ROWS);
    this.prefillStride = (PREFILL_STEPS + this.prefillRows | 1) * ROW_BYTES;
    this.mostRows = Math.max(padded, PREFILL_STEPS);
    this.hiddenPanels = panelCount(H);
    this.gatePanels = gateCount(config) * this.hiddenPanels;
    this.logitPanels = panelCount(V);
    // Int8 weights come in pairs of panels.
    const gatePanels = this.gatePanels + this.gatePanels % 2;
    this.layers = Array.from({ length: L }, () => ({
      h: arena.bytes(this.hiddenPanels * this.stride),
      c: config.cell === "lstm" ? arena.bytes(this.hiddenPanels * this.stride) : 0,
      gates: arena.bytes(gatePanels * this.stride),
    }));
    this.tanhC = arena.bytes(this.hiddenPanels * this.stride);
    this.logits = arena.bytes(this.logitPanels * this.stride);
    this.logitRows = arena.floats(rows * this.logitPanels * LANES);
    this.ids = arena.floats(this.mostRows);
    this.prefillGates = arena.bytes(gatePanels * this.prefillStride);
    const hidden = () => arena.bytes(this.hiddenPanels * this.prefillStride);
    this.prefillHidden = [hidden(), hidden()];
    this.prefillCell = hidden();
    this.prefillTanhC = hidden();
  }
}
