/**
 * What one thread needs to do its part of a step.
 *
 * @module
 */

import { LANES, ROW_BYTES } from "./arena.ts";
import type { Kernels } from "./kernels/kernels.ts";
import type { Start } from "./kernels/matrix_product.ts";
import type { PackedPanels } from "./packed_matrix.ts";
import { share, type Thread } from "./thread.ts";
import type { Workspace } from "./workspace.ts";

/** k panels per product: 32 · 16 weights of 16 columns are 32 KB, which stay in the first-level cache. */
const MAX_CHUNKS = 32;
/** Bytes of 16 k's of one panel of weights. */
const CHUNK_BYTES = LANES * ROW_BYTES;

/** The operands of a matrix product; addresses are of this thread's first row. */
export interface Product {
  readonly a: number;
  readonly b: PackedPanels;
  readonly c: number;
  /** Address of the bias, only to start from "bias". */
  readonly bias?: number;
}

/** The kernels, the memory and the rows of one thread. */
export class ThreadContext {
  readonly kernels: Kernels;
  readonly space: Workspace;
  readonly thread: Thread;
  /** This thread's first row, and how many it has: whole tiles, possibly none. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  readonly bytes: Uint8Array;

  constructor(kernels: Kernels, space: Workspace, thread: Thread) {
    this.kernels = kernels;
    this.space = space;
    this.thread = thread;
    const [start, end] = share(space.rows / 4, thread);
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

  /** What layer `l` passes up after step `t`: its hidden state, or the masked copy under dropout. */
  upward(l: number, t: number, masked: boolean): number {
    const { layers, hiddenBytes } = this.space;
    const layer = layers[l];
    return masked ? layer.masked + t * hiddenBytes : layer.h + (t + 1) * hiddenBytes;
  }

  /**
   * C = A · B (+ start) on this thread's rows. Long sums are cut so that one panel of weights stays in the cache
   * while all rows use it; the partial sums are kept in C, which does not change a bit of the result.
   */
  product(start: Start, { a, b, c, bias = 0 }: Product): void {
    const { product, tileRows } = this.kernels;
    const { stride } = this.space;
    const { address, panels, chunks } = b;
    const tiles = this.rowCount / tileRows;
    const panelBytes = chunks * CHUNK_BYTES;
    if (chunks <= MAX_CHUNKS) {
      product[start](a, address, c, tiles, panels, chunks, stride, panelBytes, bias);
      return;
    }
    for (let panel = 0; panel < panels; panel++) {
      const [to, from] = [c + panel * stride, bias + panel * ROW_BYTES];
      for (let done = 0; done < chunks; done += MAX_CHUNKS) {
        const part = Math.min(MAX_CHUNKS, chunks - done);
        const weights = address + panel * panelBytes + done * CHUNK_BYTES;
        const kernel = product[done === 0 ? start : "load"];
        kernel(a + done * stride, weights, to, tiles, 1, part, stride, panelBytes, from);
      }
    }
  }
}
