/**
 * What all chapters share.
 *
 * @module
 */

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { UnitIndex } from "../../lib/insight/mod.ts";
import type { LessonModels } from "./lesson_models.ts";
import type { LessonWords } from "./lesson_words.ts";
import type { LessonWorker } from "./lesson_worker_client.ts";

/** The units of the model of known names that carry the friend's name, as a search has found them. */
export interface FoundUnits {
  readonly units: readonly UnitIndex[];
  readonly emptied: number;
  readonly filled: number;
}

/** The lesson as it is now. */
export interface Lesson {
  /** Undefined until they are fetched. */
  readonly models: LessonModels | undefined;
  /** The passage's words, as the reader chose them. */
  readonly words: LessonWords;
  /** The same for the chapters about the model of thirty names. */
  readonly knownWords: LessonWords;
  readonly setWords: (words: LessonWords) => void;
  /** Undefined until they are found. */
  readonly found: FoundUnits | undefined;
  readonly worker: LessonWorker | undefined;
  /** Puts a model that was trained in the page in the place of the one of known names. */
  readonly useModel: (model: LessonModels["knownNames"]) => void;
}

/** Given by the page. */
export const LessonContext = createContext<Lesson | undefined>(undefined);

/** The lesson, in a component below the page. */
export function useLesson(): Lesson {
  return useContext(LessonContext)!;
}
