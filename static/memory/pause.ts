/**
 * Leaving the machine to a reply that is being written.
 *
 * @module
 */

/** With as much reading before it, 40 frames a second. */
const LONGEST_PAUSE_MS = 12;

/** Leaves the machine to the reply for as long as was taken from it, and no longer than frames can wait. */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, LONGEST_PAUSE_MS)));
}
