/**
 * Reads along beside the page: a second program in the browser that runs the model itself, so that whatever the
 * page shows of its memory costs neither the page's frames nor the server's time. It is loaded when the reader
 * first opens a memory.
 *
 * @module
 */

import {
  type Answered,
  type Asked,
  type Dropped,
  LONG_QUESTIONS,
  type Question,
  type Questions,
} from "./memory/messages.ts";
import { fetchSample } from "./memory/worker/elsewhere/sample_activity.ts";
import { longMemory } from "./memory/worker/long_memory.ts";
import { type Answers, MemoryService } from "./memory/worker/memory_service.ts";
import { fetchModel } from "./memory/worker/model_source.ts";
import { givesModel } from "./voices/worker/request_model.ts";

const service = new MemoryService(fetchModel, { longMemory, sample: fetchSample });
/** Questions are answered one after the other: they share one model. Long ones leave it to the others in between. */
let last: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Asked | Dropped>) => {
  if (givesModel(data)) return;
  if ("drops" in data) service.drop();
  else if (LONG_QUESTIONS.has(data.question)) void answer(data);
  else last = last.then(() => answer(data));
});

async function answer<Q extends Question>({ number, question, ask }: Asked<Q>): Promise<void> {
  let answered: Answered;
  try {
    answered = { number, answer: await (service as Answers)[question](ask) };
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
