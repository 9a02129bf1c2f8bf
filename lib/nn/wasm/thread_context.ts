/**
 * What one thread needs to do its part of a step.
 *
 * @module
 */

import { ROW_BYTES } from "./arena.ts";
import type { Kernels } from "./kernels.ts";
import type { Start } from "./matrix_product.ts";
import type { PackedMatrix } from "./packed_matrix.ts";
import { share, type Team } from "./team.ts";
import type { Workspace } from "./workspace.ts";

/** k panels per product: 32 · 16 weights of 16 columns are 32 KB, which stay in the first-level cache. */
const MAX_CHUNKS = 32;
/** Bytes of activations to keep in the cache while one panel of weights meets several time steps. */
const STEP_BLOCK_BYTES = 128 * 1024;

/** The kernels, the memory and the rows of one thread. */
export class ThreadContext {
  readonly kernels: Kernels;
  readonly space: Workspace;
  readonly team: Team;
  /** This thread's first row, and how many it has: whole tiles, possibly none. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  readonly bytes: Uint8Array;

  constructor(kernels: Kernels, space: Workspace, team: Team) {
    this.kernels = kernels;
    this.space = space;
    this.team = team;
    const [start, end] = share(space.rows / 4, team);
    this.firstRow = start * 4;
    this.rowCount = (end - start) * 4;
    this.floats = new Float32Array(kernels.memory.buffer);
    this.integers = new Int32Array(kernels.memory.buffer);
    this.bytes = new Uint8Array(kernels.memory.buffer);
  }

  /** The address of this thread's first row in slot `t` of an array of slots. */
  slot(array: number, t: number, slotBytes: number): number {
    return array + t * slotBytes + this.firstRow * ROW_BYTES;
  }

  /** What layer `l` hands upwards after step `t`: its hidden state, or the masked copy under dropout. */
  upward(l: number, t: number, masked: boolean): number {
    const { layers, hiddenBytes } = this.space;
    const layer = layers[l];
    return masked ? layer.masked + t * hiddenBytes : layer.h + (t + 1) * hiddenBytes;
  }

  /** C = A · Wᵀ (+ start) on this thread's rows; a bias only for start "bias". */
  forwardProduct(start: Start, a: number, matrix: PackedMatrix, c: number, bias = 0): void {
    this.#product(start, a, matrix.forward, c, matrix.rowPanels, matrix.columnPanels, bias);
  }

  /** C = A · W (+ start) on this thread's rows: the gradient on its way back. */
  backwardProduct(start: Start, a: number, matrix: PackedMatrix, c: number): void {
    this.#product(start, a, matrix.backward, c, matrix.columnPanels, matrix.rowPanels, 0);
  }

  /**
   * One product; long sums are cut so that one panel of weights stays in the cache while all rows meet it. The
   * partial sums wait in C, which changes no bit of the result.
   */
  #product(
    start: Start,
    a: number,
    b: number,
    c: number,
    panels: number,
    chunks: number,
    bias: number,
  ): void {
    const { product, tileRows } = this.kernels;
    const { stride } = this.space;
    const tiles = this.rowCount / tileRows;
    const panelBytes = chunks * 16 * ROW_BYTES;
    if (chunks <= MAX_CHUNKS) {
      product[start](a, b, c, tiles, panels, chunks, stride, panelBytes, bias);
      return;
    }
    for (let panel = 0; panel < panels; panel++) {
      for (let done = 0; done < chunks; done += MAX_CHUNKS) {
        const part = Math.min(MAX_CHUNKS, chunks - done);
        const weights = b + panel * panelBytes + done * 16 * ROW_BYTES;
        const [from, to] = [a + done * stride, c + panel * stride];
        product[done === 0 ? start : "load"](
          from,
          weights,
          to,
          tiles,
          1,
          part,
          stride,
          panelBytes,
          bias + panel * 64,
        );
      }
    }
  }

  /** How many time steps of `bytesPerRow` to work on together. */
  stepBlock(bytesPerRow: number): number {
    return Math.max(1, Math.floor(STEP_BLOCK_BYTES / (bytesPerRow * this.rowCount)));
  }
}
