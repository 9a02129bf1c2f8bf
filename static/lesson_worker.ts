/**
 * The lesson's second program: does what takes longer than a frame, and trains.
 *
 * @module
 */

import { findCityAndFriend, findUnits } from "./lesson/worker/lesson_service.ts";
import type { LessonAsk, LessonTold } from "./lesson/worker/messages.ts";
import { loaded } from "./loaded.ts";

let stop: AbortController | undefined;

const tell = (told: LessonTold) => postMessage(told);

addEventListener("message", async ({ data }: MessageEvent<LessonAsk>) => {
  try {
    if (data.ask === "stop") stop?.abort();
    else if (data.ask === "friend units") tell(findUnits(data.model));
    else if (data.ask === "city probe") tell(findCityAndFriend(data.model));
    else {
      stop?.abort();
      stop = new AbortController();
      const { signal } = stop, { teach } = await loaded(import("./lesson/worker/teach.ts"));
      await teach(data, { tell, stop: signal });
    }
  } catch (error) {
    tell({ told: "problem", message: error instanceof Error ? error.message : String(error) });
  }
});
