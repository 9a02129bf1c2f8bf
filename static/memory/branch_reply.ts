/**
 * What if another letter had come.
 *
 * @module
 */

import type { Memory } from "./memory.ts";

/** Writes the reply anew from the character looked at, with another one in its place; same seed. */
export async function branchReply(memory: Memory, text: string): Promise<void> {
  const { version, exchange } = memory, begun = writtenBefore(memory);
  if (!version || !exchange || begun === undefined) return;
  const { seed, settings } = version;
  memory.set({ rewritten: undefined, showsRewritten: false });
  await memory.chat.run(exchange.id, { begun: begun + text, seed, settings });
}

/** What of the reply stands before the character looked at; nothing if that is not in the reply. */
function writtenBefore({ state: { picture, column }, version }: Memory): string | undefined {
  if (!picture || column === undefined || !version) return undefined;
  const { symbols } = picture;
  if (symbols[column].part === "message") return undefined;
  const written = symbols.slice(0, column).filter(({ part }) => part === "reply");
  return written.map(({ symbol }) => symbol).join("");
}
