/**
 * Trains beside the page: loaded when the first run begins. Started a second time under another name, the same program
 * is one of its threads.
 *
 * @module
 */

import { serveThread } from "../lib/nn/mod.ts";
import { answerQuestions } from "./training/numbered.ts";
import { THREAD } from "./training/worker/page_backend.ts";
import { TrainingService } from "./training/worker/training_service.ts";

if (self.name === THREAD) serveThread();
else {
  const service = new TrainingService();
  answerQuestions(service.answer);
}
