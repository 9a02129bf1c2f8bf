/**
 * What if another letter had come.
 *
 * @module
 */

import { writtenSeed } from "../store/transcript.ts";
import type { Memory } from "./memory.ts";

/** Writes the reply again from the selected character on, with another one in its place; same seed. */
export async function branchReply(memory: Memory, text: string): Promise<void> {
  const { version, exchange } = memory, begun = writtenBefore(memory);
  if (!version || !exchange || begun === undefined) return;
  const seed = writtenSeed(version), { settings } = version;
  memory.set({ rewritten: undefined, showsRewritten: false });
  await memory.chat.run(exchange.id, { begun: begun + text, seed, settings });
}

/** The part of the reply before the selected character; nothing if that is not in the reply. */
function writtenBefore({ state: { picture, column }, version }: Memory): string | undefined {
  if (!picture || column === undefined || !version) return undefined;
  const { symbols } = picture;
  if (symbols[column].part === "message") return undefined;
  const written = symbols.slice(0, column).filter(({ part }) => part === "reply");
  return written.map(({ symbol }) => symbol).join("");
}
