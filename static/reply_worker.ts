/**
 * Replies in the page: a program of its own in the browser, started by the first message that no server answers.
 *
 * @module
 */

import type { ReplyAsk, ReplyTold } from "./voices/worker/messages.ts";
import { givesModel, requestModel } from "./voices/worker/request_model.ts";
import { ReplyService } from "./voices/worker/reply_service.ts";
import { Refused } from "./voices/voice.ts";

const service = new ReplyService(requestModel);
const stops = new Map<number, AbortController>();
/** Replies are written one after the other: they share one model. */
let last: Promise<void> = Promise.resolve();

const tell = (told: ReplyTold) => postMessage(told);

addEventListener("message", ({ data }: MessageEvent<ReplyAsk>) => {
  if (givesModel(data)) return;
  if (data.ask === "stop") return stops.get(data.number)?.abort();
  if (data.ask === "glimpse") return void (last = last.then(() => look(data)));
  const stop = new AbortController();
  stops.set(data.number, stop);
  last = last.then(() => write(data, stop.signal)).finally(() => stops.delete(data.number));
});

async function look({ number, model }: Extract<ReplyAsk, { ask: "glimpse" }>): Promise<void> {
  try {
    tell({ told: "glimpse", number, glimpse: await service.glimpse(model) });
  } catch (error) {
    refuse(number, error);
  }
}

async function write(
  { number, request }: Extract<ReplyAsk, { ask: "reply" }>,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (!signal.aborted) {
      for await (const event of service.reply(request, signal)) tell({ told: "event", number, event });
    }
    tell({ told: "end", number });
  } catch (error) {
    refuse(number, error);
  }
}

function refuse(number: number, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  tell({ told: "refused", number, status: error instanceof Refused ? error.status : 500, message });
}
