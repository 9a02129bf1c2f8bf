/**
 * Whether a run may be resumed from a checkpoint.
 *
 * @module
 */

import type { Checkpoint, TrainingState } from "./checkpoint/checkpoint.ts";

/** SHA-256 of the encoded corpora of a run, in hexadecimal. */
export interface CorpusDigests {
  readonly train: string;
  /** Null without a validation corpus. */
  readonly valid: string | null;
}

/**
 * Checks that a checkpoint can be resumed with these corpora.
 *
 * @returns The checkpoint, with its training state.
 * @throws {RangeError} If it has no training state, or was trained or evaluated on something else.
 */
export function requireResumable(
  checkpoint: Checkpoint,
  digests: CorpusDigests,
): Checkpoint & { readonly training: TrainingState } {
  const { training, info } = checkpoint;
  if (!training) {
    throw new RangeError("Cannot resume as the checkpoint must have a training state: current value is none");
  }
  requireSame("training corpus", { stored: info.digest, found: digests.train });
  requireSame("validation corpus", { stored: training.progress.validDigest, found: digests.valid });
  return { ...checkpoint, training };
}

function requireSame(
  what: string,
  { stored, found }: { readonly stored: string | null; readonly found: string | null },
): void {
  if (stored === found) return;
  throw new RangeError(
    `Cannot resume as the ${what} must be the one the run started with, SHA-256 ${stored ?? "none"}: ` +
      `current value is ${found ?? "none"}`,
  );
}
