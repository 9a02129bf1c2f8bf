/**
 * This machine's MPI library, called through Deno's foreign-function interface: MPICH (or anything with its binary
 * interface, such as Intel MPI) or Open MPI, whichever started this process.
 *
 * @module
 */

import type { MpiHandle, MpiLibrary } from "./mpi_library.ts";

/** File names of the two libraries, and the environment variable that each one's `mpirun` sets. */
const MPICH = { names: ["libmpich.so.12", "libmpi.so.12"], variable: "PMI_RANK" };
const OPEN_MPI = { names: ["libmpi.so.40"], variable: "OMPI_COMM_WORLD_RANK" };

/** MPICH's handles are numbers fixed by its binary interface: MPI_COMM_WORLD and MPI_BYTE. */
const MPICH_WORLD = 0x44000000, MPICH_BYTE = 0x4c00010d;

/** `RTLD_NOW | RTLD_GLOBAL` of dlopen(3): Open MPI's own plug-ins look for its symbols among the global ones. */
const NOW_AND_GLOBAL = 0x102;

/**
 * Opens the library of the `mpirun` that started this process.
 *
 * @throws {Error} If no `mpirun` started it, or the library is not found.
 */
export function openMpi(): MpiLibrary {
  if (Deno.env.has(OPEN_MPI.variable)) return openOpenMpi();
  if (Deno.env.has(MPICH.variable)) return openMpich();
  throw new Error(
    "Cannot train on several ranks as this process was not started by mpirun: run mpirun -n 2 deno task train:mpi …",
  );
}

/** This process's rank, from the variable that `mpirun` sets; 0 if it was not started by one. */
export function rankByEnvironment(): number {
  return Number(Deno.env.get(OPEN_MPI.variable) ?? Deno.env.get(MPICH.variable) ?? 0);
}

/** The functions that are used; handles are numbers in MPICH and addresses in Open MPI. */
function symbolsOf<H extends "i32" | "pointer">(handle: H) {
  const counts = ["buffer", "buffer", "buffer", handle] as const;
  return {
    MPI_Init: { parameters: ["pointer", "pointer"], result: "i32" },
    MPI_Comm_rank: { parameters: [handle, "buffer"], result: "i32" },
    MPI_Comm_size: { parameters: [handle, "buffer"], result: "i32" },
    MPI_Allgatherv: {
      parameters: ["buffer", "i32", handle, "buffer", "buffer", "buffer", handle, handle],
      result: "i32",
    },
    MPI_Alltoallv: { parameters: [...counts, ...counts, handle], result: "i32" },
    MPI_Finalize: { parameters: [], result: "i32" },
  } as const;
}

function openMpich(): MpiLibrary {
  const { symbols } = openFirst(MPICH.names, (name) => Deno.dlopen(name, symbolsOf("i32")));
  return { symbols: symbols as unknown as MpiLibrary["symbols"], world: MPICH_WORLD, byte: MPICH_BYTE };
}

function openOpenMpi(): MpiLibrary {
  const library = openFirst(OPEN_MPI.names, (name) => {
    const libc = Deno.dlopen("libc.so.6", {
      dlopen: { parameters: ["buffer", "i32"], result: "pointer" },
      dlsym: { parameters: ["pointer", "buffer"], result: "pointer" },
    });
    const handle = libc.symbols.dlopen(cString(name), NOW_AND_GLOBAL);
    if (handle === null) throw new Error(`no ${name}`);
    // A static symbol of Deno.dlopen gives an object's contents, but the handles are the objects' addresses.
    const addressOf = (symbol: string): MpiHandle => libc.symbols.dlsym(handle, cString(symbol));
    return {
      ...Deno.dlopen(name, symbolsOf("pointer")),
      world: addressOf("ompi_mpi_comm_world"),
      byte: addressOf("ompi_mpi_byte"),
    };
  });
  const { symbols, world, byte } = library;
  return { symbols: symbols as unknown as MpiLibrary["symbols"], world, byte };
}

function openFirst<T>(names: readonly string[], open: (name: string) => T): T {
  for (const name of names) {
    try {
      return open(name);
    } catch (error) {
      if (error instanceof Deno.errors.NotCapable) throw error;
    }
  }
  throw new Error(`Cannot open the MPI library as one of these must be installed: ${names.join(", ")}`);
}

function cString(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${text}\0`);
}
