/**
 * The MPI functions in use, in one shape for both libraries.
 *
 * @module
 */

/** A communicator or a data type: a number in MPICH, an address in Open MPI. */
export type MpiHandle = number | Deno.PointerValue;

type Counts = Int32Array<ArrayBuffer>;

/** An opened library. Every function returns 0 or ends all ranks, MPI's default error handling. */
export interface MpiLibrary {
  readonly symbols: {
    MPI_Init(argc: null, argv: null): number;
    MPI_Comm_rank(comm: MpiHandle, rank: Counts): number;
    MPI_Comm_size(comm: MpiHandle, size: Counts): number;
    MPI_Allgatherv(
      ...args: [
        ...sent: [own: Uint8Array, count: number, type: MpiHandle],
        ...received: [all: Uint8Array, counts: Counts, places: Counts, type: MpiHandle],
        comm: MpiHandle,
      ]
    ): number;
    MPI_Alltoallv(
      ...args: [
        ...sent: [parts: Uint8Array, counts: Counts, places: Counts, type: MpiHandle],
        ...received: [received: Uint8Array, counts: Counts, places: Counts, type: MpiHandle],
        comm: MpiHandle,
      ]
    ): number;
    MPI_Finalize(): number;
  };
  /** MPI_COMM_WORLD: all ranks. */
  readonly world: MpiHandle;
  /** MPI_BYTE. */
  readonly byte: MpiHandle;
}
