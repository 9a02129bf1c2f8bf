/**
 * What a run in the page has around it.
 *
 * @module
 */

import type { TrainingTold } from "../messages.ts";

/** Who listens, and what stops the run. */
export interface TrainingPorts {
  readonly tell: (told: TrainingTold) => void;
  readonly stop: AbortSignal;
}
