/**
 * Reads along beside the page: a second program in the browser that runs the model itself, so that whatever the
 * page shows of its memory costs neither the page's frames nor the server's time. It is loaded when the reader
 * first opens a memory.
 *
 * @module
 */

import type { Answered, Asked, Question, Questions } from "./memory/messages.ts";
import { fetchSample } from "./memory/worker/elsewhere/sample_activity.ts";
import { fetchKnownState } from "./memory/worker/known_state.ts";
import { type Answers, MemoryService } from "./memory/worker/memory_service.ts";
import { fetchModel } from "./memory/worker/model_source.ts";
import { givesModel } from "./voices/worker/request_model.ts";

const service: Answers = new MemoryService(fetchModel, { recall: fetchKnownState, sample: fetchSample });
/** Questions are answered one after the other: they share one model. */
let last: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (!givesModel(data)) last = last.then(() => answer(data));
});

async function answer<Q extends Question>({ number, question, ask }: Asked<Q>): Promise<void> {
  let answered: Answered;
  try {
    answered = { number, answer: await service[question](ask) };
  } catch (error) {
    answered = { number, problem: error instanceof Error ? error.message : String(error) };
  }
  postMessage(answered, { transfer: buffersOf(answered) });
}

/** Pictures change hands, they are not copied. */
function buffersOf(answered: Answered): ArrayBuffer[] {
  if (!("answer" in answered)) return [];
  const answer: Questions[Question]["answer"] = answered.answer;
  if (ArrayBuffer.isView(answer)) return [answer.buffer as ArrayBuffer];
  return "values" in answer && ArrayBuffer.isView(answer.values) ? [answer.values.buffer] : [];
}
