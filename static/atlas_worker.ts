/**
 * Makes atlases of models of one's own: loaded when the first one is asked for.
 *
 * @module
 */

import { makeOwnAtlas } from "./own_models/make_own_atlas.ts";
import { answerQuestions } from "./training/numbered.ts";

answerQuestions(makeOwnAtlas);
