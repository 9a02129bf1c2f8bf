/**
 * Links that replay a reply, with what was done to its memory.
 *
 * @module
 */

import { recentTurns } from "../protocol/reply_request.ts";
import { turnsBefore } from "../store/context.ts";
import type { Library } from "../store/library.ts";
import { readReplay, REPLAY_PREFIX, writeReplay } from "../store/replay_link.ts";
import { replayedExchanges } from "../store/replayed_exchanges.ts";
import { createTranscript, writtenSeed } from "../store/transcript.ts";
import { rewriteReply } from "./interventions.ts";
import type { Memory } from "./memory.ts";

/** The address that replays the reply whose memory is open; nothing if the conversation is too long for one. */
export async function replayAddress(memory: Memory): Promise<string | undefined> {
  const { exchange, version, chat, state: { interventions } } = memory;
  if (!exchange || !version) return undefined;
  const { exchanges } = chat.state.transcript;
  const turns = recentTurns(turnsBefore(exchanges, exchanges.indexOf(exchange)));
  const { begun, drawn, model: { id: model } } = version;
  // The draw that is shown, even where another file of the model would draw again elsewhere.
  const { seed, settings } = !drawn || drawn.instead
    ? version
    : { seed: writtenSeed(version), settings: { ...version.settings, draws: 1 } };
  const hash = await writeReplay({
    request: { model, turns, begun, seed, settings },
    interventions: [...interventions],
  });
  return hash && `${location.origin}${location.pathname}#${hash}`;
}

/**
 * If the page's address is a replay link, writes its reply again, in a separate conversation with the memory open.
 *
 * @param memory Where it is shown.
 * @param library Where the conversation is begun.
 */
export async function replayFromAddress(memory: Memory, library: Library): Promise<void> {
  const hash = location.hash.slice(1), { chat } = memory;
  if (!hash.startsWith(REPLAY_PREFIX)) return;
  try {
    const { request, interventions } = await readReplay(hash);
    const isHere = () => chat.state.models.some(({ id }) => id === request.model);
    // One of the reader's own may not have been looked for yet.
    if (!isHere()) await chat.lookForModels();
    if (!isHere()) {
      throw new SyntaxError("Cannot replay the reply as the model that wrote it is not installed here");
    }
    await library.begin({ kept: true });
    const exchanges = replayedExchanges(request), { id } = exchanges.at(-1)!;
    chat.set({ transcript: { ...createTranscript({ kept: true }), exchanges } });
    const { seed, settings, begun, model } = request;
    memory.watchNext();
    await chat.run(id, { seed, settings, begun, model });
    if (interventions.length === 0) return;
    memory.set({ interventions });
    await rewriteReply(memory);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    history.replaceState(null, "", location.pathname);
    chat.set({ notice: `${error.message}.` });
  }
}
