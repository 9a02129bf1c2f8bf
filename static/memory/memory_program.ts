/**
 * The program that shows an open memory: loaded when the reader first opens one.
 *
 * @module
 */

import type * as MemoryProgram from "../memory_client.tsx";

let program: Promise<typeof MemoryProgram> | undefined;

/** Says that the program has come with the page. */
export function bringMemoryProgram(brought: typeof MemoryProgram): void {
  program = Promise.resolve(brought);
}

/**
 * Loads the program, once.
 *
 * @param place Where it is, relative to the page.
 * @throws {TypeError} If it does not come.
 */
export function memoryProgram(place: string | undefined): Promise<typeof MemoryProgram> {
  if (!program) {
    program = import(new URL(place ?? "", document.baseURI).href);
    program.catch(() => program = undefined);
  }
  return program;
}
