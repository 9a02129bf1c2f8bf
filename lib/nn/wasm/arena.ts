/**
 * Addresses in a WebAssembly memory.
 *
 * @module
 */

/** Floats in a row of a panel. */
export const LANES = 16;
/** Bytes of one row of a panel: a cache line. */
export const ROW_BYTES = 64;

const PAGE_BYTES = 65536;
const MAX_PAGES = 65536;

/** How many panels of 16 columns hold this many columns. */
export function panelCount(columns: number): number {
  return Math.ceil(columns / LANES);
}

/** Allocates addresses from 64 up, each on a cache line, and never frees any. */
export class Arena {
  #end = ROW_BYTES;

  /** Reserves bytes; the rest of an array's last cache line stays zero. */
  bytes(count: number): number {
    const address = this.#end;
    this.#end += Math.ceil(count / ROW_BYTES) * ROW_BYTES;
    return address;
  }

  /** Reserves floats or 32-bit integers. */
  floats(count: number): number {
    return this.bytes(count * 4);
  }

  /**
   * Makes a memory for all addresses allocated so far.
   *
   * @throws {RangeError} If that is larger than a WebAssembly memory can be.
   */
  createMemory(options: { readonly shared: boolean }): WebAssembly.Memory {
    const pages = Math.ceil(this.#end / PAGE_BYTES);
    if (pages > MAX_PAGES) {
      const gigabytes = (this.#end / 2 ** 30).toFixed(1);
      throw new RangeError(
        `Cannot lay out the memory as it must fit into 4 GB (smaller batches, sequences or layers need less): ` +
          `current value is ${gigabytes} GB`,
      );
    }
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: options.shared });
  }
}
