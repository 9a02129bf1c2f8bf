/**
 * What `GET /api/models` says of a model.
 *
 * @module
 */

import type { ModelDescription } from "../../lib/training/mod.ts";

/** A model that can be chatted with. */
export interface ModelInfo extends ModelDescription {
  /** Where its file lies, from the project's root. */
  readonly file: string;
  /** Whether it came with the project, rather than from `checkpoints/`. */
  readonly shipped: boolean;
  /** When its file was written, ISO 8601. */
  readonly date: string;
  /** Set if there is an atlas of its units. */
  readonly atlas?: true;
  /** Its key in this browser's store, if it is one of the reader's own; then no server knows it. */
  readonly own?: string;
}

/** The answer of `GET /api/models`; the first one is the server's choice. */
export interface ModelList {
  readonly models: readonly ModelInfo[];
}
