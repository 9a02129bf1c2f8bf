/**
 * Teaches the lesson: loaded when it is wanted, as half a hundred kilobytes of chatter come with it.
 *
 * @module
 */

import { LESSON_RECIPES, teachLesson } from "../../../lib/lesson/mod.ts";
import type { LessonAsk, LessonTold } from "./messages.ts";

/** Milliseconds of training between two looks at whether it is to stop. */
const PAUSE_EVERY = 50;

/** Trains, telling of each step that is worth telling, until it is done or stopped. */
export async function teach(
  { seed, text, answer }: Extract<LessonAsk, { ask: "teach" }>,
  { tell, stop }: { readonly tell: (told: LessonTold) => void; readonly stop: AbortSignal },
): Promise<void> {
  const reports = teachLesson(LESSON_RECIPES.knownNames, { seed, passage: { text, answer } });
  let lastPause = performance.now(), next = await reports.next();
  while (!next.done && !stop.aborted) {
    const { step, steps, loss, gap, look } = next.value;
    if (look) tell({ told: "progress", progress: { step, steps, loss, gap, answer: look.answer } });
    if (performance.now() - lastPause > PAUSE_EVERY) {
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });
      lastPause = performance.now();
    }
    next = await reports.next();
  }
  if (!next.done) await reports.return(undefined as never);
  tell({ told: "taught", model: next.done && !stop.aborted ? next.value : undefined });
}
