/**
 * The conversation that a link tells, up to the message whose reply is written again.
 *
 * @module
 */

import type { ReplyRequest } from "../protocol/reply_request.ts";
import { fingerprint } from "./context.ts";
import { newId } from "./new_id.ts";
import type { Exchange } from "./transcript.ts";

/** The exchanges of a request; all but the last one have the reply that was said then. */
export function replayedExchanges({ turns, model, settings, seed }: ReplyRequest): Exchange[] {
  const exchanges: Exchange[] = [];
  for (let k = 0; k < turns.length; k += 2) {
    const reply = turns[k + 1], message = turns[k].text;
    const version = reply && {
      text: reply.text,
      message,
      begun: "",
      seed,
      settings,
      model: { id: model, name: "", file: "" },
      context: fingerprint(turns.slice(0, k + 1)),
      ending: "stop" as const,
      nats: [],
      seconds: 0,
      date: new Date().toISOString(),
    };
    exchanges.push({
      id: newId(),
      message,
      versions: version ? [version] : [],
      shown: 0,
      folded: false,
    });
  }
  return exchanges;
}
