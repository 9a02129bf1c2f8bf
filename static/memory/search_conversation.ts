/**
 * Searching a conversation for what the units of a passage do elsewhere.
 *
 * @module
 */

import type { Memory } from "./memory.ts";
import type { Elsewhere, Searched, TurnSpan } from "./messages.ts";

/** A conversation that is being read, and who wants to know how far. */
interface Reading {
  readonly turns: Searched["turns"];
  readonly done: Promise<boolean>;
  readonly listeners: Set<(share: number) => void>;
}

/** What each memory's worker reads: whoever wants the same waits for the same. */
const readings = new WeakMap<Memory, Reading>();

/**
 * Reads a conversation until it can be searched.
 *
 * @param progress Told which share has been read.
 * @returns Whether it was read to its end; not if another one is to be read instead, or the memory was closed.
 */
export function readConversation(
  memory: Memory,
  searched: Searched,
  progress: (share: number) => void = () => {},
): Promise<boolean> {
  const other = readings.get(memory);
  if (other?.turns === searched.turns) {
    other.listeners.add(progress);
    return other.done;
  }
  const listeners = new Set([progress]);
  const done = readToEnd(memory, searched, listeners).finally(() => {
    if (readings.get(memory)?.done === done) readings.delete(memory);
  });
  readings.set(memory, { turns: searched.turns, done, listeners });
  return done;
}

async function readToEnd(
  memory: Memory,
  searched: Searched,
  listeners: ReadonlySet<(share: number) => void>,
): Promise<boolean> {
  while (true) {
    const survey = await memory.ask("survey", searched);
    if (!survey || memory.state.open === undefined) return false;
    if (survey.read === survey.whole) return true;
    for (const tell of listeners) tell(survey.read / survey.whole);
  }
}

/**
 * Finds where else the units of a span are on.
 *
 * @param progress Told which share of the conversation has been read.
 * @returns Nothing if something else was asked meanwhile.
 */
export async function searchConversation(
  memory: Memory,
  { span, ...searched }: Searched & { readonly span: TurnSpan },
  progress: (share: number) => void,
): Promise<Elsewhere | undefined> {
  if (!await readConversation(memory, searched, progress)) return undefined;
  return await memory.ask("elsewhere", { ...searched, span });
}
