/**
 * What `GET /api/models/<id>/card` says: how a model was made, and what is written about it.
 *
 * @module
 */

import type { CheckpointInfo } from "../../lib/mod.ts";
import type { CorpusSources } from "../../lib/training/mod.ts";

/** What a model's `ModelInfo` does not say. */
export interface ModelCard {
  /** The history in the model's own file. */
  readonly info: CheckpointInfo;
  /** The size of its file in bytes. */
  readonly bytes: number;
  /** What it learnt from, without the folders; absent if the state of its training is not there. */
  readonly sources?: CorpusSources;
  /** The card shipped with the model, as a tree; empty if there is none. */
  readonly text: readonly CardNode[];
}

/** A piece of a written card: plain text, or an element. Nothing of it is to be read as HTML. */
export type CardNode = string | CardElement;

/** An element of HTML with what is in it. */
export interface CardElement {
  /** Its name in lower case. */
  readonly tag: string;
  /** Where a link goes: an address on the web. */
  readonly href?: string;
  /** Where the text of a table's cell stands, if not at its left. */
  readonly align?: "center" | "right";
  /** Whether a heading in a table names its row or its column. */
  readonly scope?: "row" | "col";
  readonly children: readonly CardNode[];
}
