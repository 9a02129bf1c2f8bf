/**
 * Reads from the disk, where files come and go.
 *
 * @module
 */

/** The result of a look at the disk, or nothing if the file is missing. */
export async function unlessMissing<T>(look: Promise<T>): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return undefined;
    throw error;
  }
}
