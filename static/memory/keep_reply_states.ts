/**
 * Keeps what the model remembered before each reply, a while after the reply is there.
 *
 * @module
 */

import { recentTurns } from "../protocol/reply_request.ts";
import type { Chat } from "../store/chat.ts";
import { turnsBefore } from "../store/context.ts";
import { shownVersion } from "../store/transcript.ts";
import { keepStates } from "../store/kept_states.ts";
import { requestState } from "./request_state.ts";

/** Neither the reply nor a reader who only looks in shall pay for it. */
const KEEP_AFTER_MS = 4000;

/** Asks the server, for as long as the page lives; where there is none, the worker keeps what it reads. */
export function keepReplyStates(chat: Chat): void {
  let before = chat.state.running, waiting: ReturnType<typeof setTimeout> | undefined;
  chat.subscribe(() => {
    const { running, transcript: { kept } } = chat.state, ended = before;
    if (running === before) return;
    before = running;
    clearTimeout(waiting);
    if (running !== undefined || ended === undefined || !kept) return;
    waiting = setTimeout(() => void keep(chat, ended).catch(() => {}), KEEP_AFTER_MS);
  });
}

/** Keeps the state before an exchange; where nothing can be kept, the next reader reads all of it. */
async function keep(chat: Chat, id: string): Promise<void> {
  const { transcript: { id: conversation, exchanges }, away } = chat.state;
  const index = exchanges.findIndex((exchange) => exchange.id === id);
  const version = exchanges[index] && shownVersion(exchanges[index]);
  if (away || !version || index === 0) return;
  const turns = recentTurns(turnsBefore(exchanges, index)).slice(0, -1), { model: { id: model } } = version;
  const address = await chat.voice.part(model, "states");
  if (typeof address !== "string" || turns.length === 0) return;
  const state = await requestState(address, { model, turns });
  if (state) await keepStates(conversation, { model, turns, states: [state] });
}
