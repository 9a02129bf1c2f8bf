/**
 * A model that lives in this browser: trained in the page, or brought as a file.
 *
 * @module
 */

import type { CheckpointInfo } from "../../lib/mod.ts";
import type { CorpusSources } from "../../lib/training/mod.ts";
import type { ModelInfo } from "../protocol/model_info.ts";

/** What is stored of a model. */
export interface OwnModel {
  /** Names it for as long as it exists; while it learns, its weights change, and so does `info.id`. */
  readonly key: string;
  /** As the server describes its own; `info.own` is the key. */
  readonly info: ModelInfo;
  /** The history in its file. */
  readonly history: CheckpointInfo;
  /** What it learnt from, if that is known. */
  readonly sources?: CorpusSources;
  /** Its file: a checkpoint as safetensors. */
  readonly weights: Blob;
  /** The atlas of its units as JSON, and when they are on in the sample text, if it has been made. */
  readonly atlas?: Blob;
  readonly activity?: Blob;
}
