/**
 * What a model remembers after an answer: read, or found out again.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { ReplyWriter, type State } from "../../../lib/mod.ts";
import { encodeTurns } from "../../../lib/text/mod.ts";
import type { Turn } from "../../../static/protocol/reply_request.ts";
import type { ModelShelf, OpenModel } from "../../serving/model_shelf.ts";
import { type Planted, prepareReplies, writeOut } from "../writing.ts";
import { encodeOrigin, type Origin } from "./response_token.ts";

/** A turn that stands for a memory: nobody says anything like it. */
function standIn(name: string): Uint16Array {
  const digest = createHash("sha256").update(name).digest();
  return new Uint16Array(Uint8Array.from(digest).buffer);
}

/** A memory with the turn that stands for it. */
export function plantedAfter(name: string, state: State): Planted {
  return { turn: standIn(name), state };
}

/**
 * Reads turns.
 *
 * @param memory What was there before.
 * @returns What is remembered afterwards.
 */
export async function readTurns(
  { checkpoint: { vocabulary, info }, batcher }: OpenModel,
  memory: Planted | undefined,
  { said, signal }: { readonly said: readonly Turn[]; readonly signal: AbortSignal },
): Promise<State> {
  const read = said.map((turn) => encodeTurns(vocabulary, [turn], info.kind).ids);
  const turns = memory ? [memory.turn, ...read] : read;
  if (memory) batcher.plant(memory.turn, memory.state);
  let known = batcher.recall({ turns });
  if (known?.turns !== turns.length) {
    // Any reply to the turns makes the batcher read them.
    const writer = new ReplyWriter(vocabulary, { maxLength: 1 });
    const lead = Uint16Array.of(0);
    const prompt = { ids: lead, unknown: new Map<string, number>(), turns, lead, begun: new Uint16Array() };
    const reply = batcher.start({ prompt, writer, signal });
    while ((await reply.take()).length > 0);
    known = batcher.recall({ turns });
  }
  if (known?.turns !== turns.length) throw new Error("The turns were not read to their end");
  return known.state;
}

/** Finds out what is remembered after the answer that an origin tells of, and keeps it at hand. */
export async function rememberAfter(
  model: OpenModel,
  origin: Origin,
  { reply, signal }: { readonly reply: string; readonly signal: AbortSignal },
): Promise<Planted> {
  const id = encodeOrigin(origin);
  const memory = origin.before && plantedAfter(`before ${id}`, origin.before);
  const said: Turn[] = [origin.turn, { speaker: 1, text: reply }];
  const after = plantedAfter(id, await readTurns(model, memory, { said, signal }));
  model.batcher.plant(after.turn, after.state);
  return after;
}

/**
 * What is remembered after the answer that an origin tells of.
 *
 * @throws {RangeError} If a setting is outside its range.
 */
export async function recallAfter(
  shelf: ModelShelf,
  model: OpenModel,
  { origin, signal }: { readonly origin: Origin; readonly signal: AbortSignal },
): Promise<Planted> {
  const id = encodeOrigin(origin);
  const { turn, before, ...order } = origin;
  const known = model.batcher.recall({ turns: [standIn(id)] });
  if (known) return plantedAfter(id, known.state);
  // The same seed gives the same answer.
  const memory = before && plantedAfter(`before ${id}`, before);
  const replies = await prepareReplies(shelf, { ...order, turns: [turn], count: 1, memory });
  await writeOut(replies, signal);
  return await rememberAfter(model, origin, { reply: replies[0].writer.text, signal });
}
