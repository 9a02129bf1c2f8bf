/**
 * Looking at the disk, where things come and go.
 *
 * @module
 */

/** What a look at the disk gives, or nothing where there is nothing. */
export async function unlessMissing<T>(look: Promise<T>): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return undefined;
    throw error;
  }
}
