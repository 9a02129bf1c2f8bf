/**
 * Reads exports of chats beside the page: loaded when the first file is dropped.
 *
 * @module
 */

import { readDropped } from "./training/chats/read_dropped.ts";
import { answerQuestions } from "./training/numbered.ts";

answerQuestions(readDropped);
