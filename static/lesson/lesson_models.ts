/**
 * The lesson's three models, fetched when the page is opened.
 *
 * @module
 */

import type { Model } from "../../lib/nn/mod.ts";
import { decodeCheckpoint } from "../../lib/training/mod.ts";

/** Where each model's file is; the page is told by the server. */
export type ModelPaths = Readonly<Record<keyof LessonModels, string>>;

/** What the lesson shows. */
export interface LessonModels {
  /** An LSTM that knows thirty names by heart and keeps a name in few units. */
  readonly knownNames: Model;
  /** An LSTM that copies names that it has never seen. */
  readonly anyName: Model;
  /** A simple RNN, trained for as long as the first. */
  readonly simpleRnn: Model;
}

/**
 * Fetches all three.
 *
 * @throws {Error} If one cannot be had.
 */
export async function fetchLessonModels(paths: ModelPaths): Promise<LessonModels> {
  const fetchModel = async (path: string): Promise<Model> => {
    const response = await fetch(path);
    if (!response.ok) {
      throw new Error(`Cannot load the lesson's models: the server answers ${response.status}`);
    }
    return decodeCheckpoint(new Uint8Array(await response.arrayBuffer()), path).model;
  };
  const [knownNames, anyName, simpleRnn] = await Promise.all(
    [paths.knownNames, paths.anyName, paths.simpleRnn].map(fetchModel),
  );
  return { knownNames, anyName, simpleRnn };
}
