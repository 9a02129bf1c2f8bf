/**
 * Communication between ranks over MPI.
 *
 * @module
 */

import type { Communicator, Numbers } from "../../nn/shards/communicator.ts";
import type { MpiLibrary } from "./mpi_library.ts";

/** All ranks that `mpirun` started. */
export class MpiCommunicator implements Communicator, Disposable {
  readonly rank: number;
  readonly ranks: number;
  readonly #library: MpiLibrary;
  /** Milliseconds spent in MPI, including waiting for the others. */
  #time = 0;

  /** Joins the other ranks; blocks until all have. */
  constructor(library: MpiLibrary) {
    this.#library = library;
    const { symbols, world } = library;
    const number = new Int32Array(1);
    symbols.MPI_Init(null, null);
    symbols.MPI_Comm_rank(world, number);
    this.rank = number[0];
    symbols.MPI_Comm_size(world, number);
    this.ranks = number[0];
  }

  /** Seconds spent in MPI so far, including waiting for the others. */
  get seconds(): number {
    return this.#time / 1000;
  }

  gather<T extends Numbers>(own: T, all: T, counts: readonly number[]): void {
    const { symbols, world, byte } = this.#library;
    const received = inBytes(counts, all.BYTES_PER_ELEMENT);
    this.#timed(() =>
      symbols.MPI_Allgatherv(
        ...[bytesOf(own), received[this.rank], byte] as const,
        ...[bytesOf(all), received, placesOf(received), byte] as const,
        world,
      )
    );
  }

  swap(
    parts: Float32Array,
    received: Float32Array,
    counts: { readonly sent: readonly number[]; readonly received: readonly number[] },
  ): void {
    const { symbols, world, byte } = this.#library;
    const sent = inBytes(counts.sent, 4), arriving = inBytes(counts.received, 4);
    this.#timed(() =>
      symbols.MPI_Alltoallv(
        ...[bytesOf(parts), sent, placesOf(sent), byte] as const,
        ...[bytesOf(received), arriving, placesOf(arriving), byte] as const,
        world,
      )
    );
  }

  /** Leaves the other ranks; blocks until all have left. */
  [Symbol.dispose](): void {
    this.#library.symbols.MPI_Finalize();
  }

  #timed(call: () => number): void {
    const start = performance.now();
    call();
    this.#time += performance.now() - start;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function inBytes(counts: readonly number[], size: number): Int32Array<ArrayBuffer> {
  return Int32Array.from(counts, (count) => count * size);
}

/** The offset of each part when they are stored one after another. */
function placesOf(counts: Int32Array): Int32Array<ArrayBuffer> {
  let next = 0;
  return Int32Array.from(counts, (count) => (next += count) - count);
}
