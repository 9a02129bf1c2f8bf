/**
 * One weight matrix as panels for the matrix products.
 *
 * @module
 */

import { type Arena, LANES, panelCount, ROW_BYTES } from "./arena.ts";
import type { Kernels } from "./kernels/kernels.ts";

/** A block of a row-major or panel array: its address and the bytes from row to row. */
interface Block {
  readonly address: number;
  readonly row: number;
}

/** target[c][r] = source[r][c] for any number of rows and columns of the source. */
function transpose(kernels: Kernels, target: Block, source: Block, rows: number, columns: number): void {
  const [rows4, columns4] = [rows >> 2, columns >> 2];
  if (rows4 > 0 && columns4 > 0) {
    kernels.transposeBlocks(target.address, target.row, source.address, source.row, rows4, columns4);
  }
  const edge = (r: number, c: number, height: number, width: number) => {
    if (height === 0 || width === 0) return;
    const to = target.address + c * target.row + r * 4;
    const from = source.address + r * source.row + c * 4;
    kernels.moveFloats(to, 4, target.row, from, source.row, 4, height, width);
  };
  edge(0, columns4 * 4, rows, columns & 3);
  edge(rows4 * 4, 0, rows & 3, columns4 * 4);
}

/** target[r][c] = source[r][c] for any number of rows and columns. */
export function copyBlock(
  kernels: Kernels,
  target: Block,
  source: Block,
  rows: number,
  columns: number,
): void {
  if (columns >= 4) {
    kernels.copyRows(target.address, target.row, source.address, source.row, rows, columns >> 2);
  }
  if (columns & 3) {
    const skip = (columns & ~3) * 4;
    kernels.moveFloats(
      target.address + skip,
      target.row,
      4,
      source.address + skip,
      source.row,
      4,
      rows,
      columns & 3,
    );
  }
}

/** Sizes of a matrix whose rows come in blocks: one block of H rows per gate, or the decoder's V rows. */
export interface MatrixShape {
  readonly blocks: number;
  readonly blockRows: number;
  readonly columns: number;
  /** Whether the columns are padded to whole panels, as they must be to multiply with activations. */
  readonly padColumns: boolean;
}

/** The rows of W in one panel of outputs. */
export interface PanelRows {
  /** First row in the row-major matrix. */
  readonly row: number;
  /** How many rows are real: 16, or fewer at the end of a block. */
  readonly count: number;
}

/** Which rows of W are in a panel of outputs: each block starts a panel of its own. */
export function panelRows(
  { blockRows }: Pick<MatrixShape, "blockRows">,
  panel: number,
): PanelRows {
  const blockPanels = panelCount(blockRows), block = Math.floor(panel / blockPanels);
  const within = (panel - block * blockPanels) * LANES;
  return { row: block * blockRows + within, count: Math.min(LANES, blockRows - within) };
}

/** A matrix as operand of a product: `panels` panels of 16 columns with `chunks` · 16 k's. */
export interface PackedPanels {
  readonly address: number;
  readonly panels: number;
  readonly chunks: number;
}

/** A row-major matrix W (blocks · blockRows, columns), packed once for x·Wᵀ and, if asked for, once for dy·W. */
export class PackedMatrix {
  readonly shape: MatrixShape;
  /** Panels of outputs (rows of W), each block padded to whole panels. */
  readonly rowPanels: number;
  /** Panels of inputs (columns of W). */
  readonly columnPanels: number;
  /** Address of Wᵀ as panels `[rowPanels][columns][16]`. */
  readonly forward: number;
  /** Bytes of one panel of `forward`. */
  readonly forwardBytes: number;
  /** Address of W as panels `[columnPanels][rowPanels · 16][16]`; 0 if not asked for. */
  readonly backward: number;
  /** Both as operands of a product: Wᵀ for the forward pass, W for the backward pass. */
  readonly forwardPanels: PackedPanels;
  readonly backwardPanels: PackedPanels;
  readonly #blockPanels: number;

  constructor(arena: Arena, shape: MatrixShape, options: { readonly backward: boolean }) {
    this.shape = shape;
    this.#blockPanels = panelCount(shape.blockRows);
    this.rowPanels = shape.blocks * this.#blockPanels;
    this.columnPanels = panelCount(shape.columns);
    this.forwardBytes = (shape.padColumns ? this.columnPanels * LANES : shape.columns) * ROW_BYTES;
    this.forward = arena.bytes(this.rowPanels * this.forwardBytes);
    const backwardBytes = this.columnPanels * this.rowPanels * LANES * ROW_BYTES;
    this.backward = options.backward ? arena.bytes(backwardBytes) : 0;
    const { forward, backward, rowPanels, columnPanels } = this;
    this.forwardPanels = { address: forward, panels: rowPanels, chunks: columnPanels };
    this.backwardPanels = { address: backward, panels: columnPanels, chunks: rowPanels };
  }

  /** Which rows of W are in the panel. */
  panelRows(panel: number): PanelRows {
    return panelRows(this.shape, panel);
  }

  /** Packs one panel of Wᵀ from the row-major matrix at `source`. */
  packForward(kernels: Kernels, source: number, panel: number): void {
    const { columns } = this.shape;
    const { row, count } = this.panelRows(panel);
    const target = { address: this.forward + panel * this.forwardBytes, row: ROW_BYTES };
    transpose(kernels, target, { address: source + row * columns * 4, row: columns * 4 }, count, columns);
  }

  /** Writes the panel of Wᵀ at `panel` back as `count` rows of the row-major matrix at `target`. */
  unpackForward(
    kernels: Kernels,
    options: { readonly panel: number; readonly target: number; readonly count: number },
  ): void {
    const { columns } = this.shape;
    const target = { address: options.target, row: columns * 4 };
    transpose(kernels, target, { address: options.panel, row: ROW_BYTES }, columns, options.count);
  }

  /** Packs one panel of W: 16 columns of all rows. */
  packBackward(kernels: Kernels, source: number, panel: number): void {
    const { blocks, blockRows, columns } = this.shape;
    const first = panel * LANES;
    const width = Math.min(LANES, columns - first);
    for (let block = 0; block < blocks; block++) {
      const row = (panel * this.rowPanels + block * this.#blockPanels) * LANES;
      const target = { address: this.backward + row * ROW_BYTES, row: ROW_BYTES };
      const from = source + (block * blockRows * columns + first) * 4;
      copyBlock(kernels, target, { address: from, row: columns * 4 }, blockRows, width);
    }
  }
}
