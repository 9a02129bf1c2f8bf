/**
 * Parts of the page's program that are loaded when they are wanted.
 *
 * @module
 */

/**
 * Waits for a part.
 *
 * @param part What `import()` promises.
 * @throws {Error} If it does not come, in plain words.
 */
export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new Error(
      "A part of this page could not be loaded: the network or the server is away. Load the page again when it is back",
      { cause },
    );
  }
}
