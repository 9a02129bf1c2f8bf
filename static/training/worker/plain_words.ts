/**
 * What went wrong, in words for people.
 *
 * @module
 */

/** An error as it is told to the reader; what is clear already stays as it is. */
export function plainWords(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error.name === "QuotaExceededError") {
    return new Error(
      "There is no more room in this browser's storage. What was stored before is kept, up to the last few seconds. " +
        "Delete a model that you no longer need, or free space on the disk, and go on",
    );
  }
  if (["SecurityError", "InvalidStateError", "UnknownError"].includes(error.name)) {
    return new Error(
      `This browser does not let the page store anything (${error.message}). A private window, or a setting, may be why`,
    );
  }
  const isMemory = error instanceof RangeError && /allocat|memory|array (buffer )?length|string length/i;
  if (isMemory && isMemory.test(error.message)) {
    return new Error(
      "There is not enough memory for this. The state stored last is kept. Close other tabs or programs, or choose " +
        "fewer units or less text",
    );
  }
  return error;
}
