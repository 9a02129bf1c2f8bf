/**
 * Reads what can be read of the files that were dropped.
 *
 * @module
 */

import { type ChatSource, type ImportedChats, readChats, type ReadOptions } from "../../../lib/chats/mod.ts";
import type { ChatsRead } from "./messages.ts";

/** What was read, and what was not. */
export interface ReadableChats extends Pick<ChatsRead, "refused"> {
  readonly chats: ImportedChats;
}

/**
 * Reads all files together; if that fails, those that can be read by themselves, and what helps to read them. Text
 * among chats is left out, too: a model learns either.
 *
 * @throws {SyntaxError} If none can be read: with the reason of each, one a line.
 * @throws {Error} If they cannot be read together.
 */
export async function readReadable(
  sources: readonly ChatSource[],
  options: ReadOptions,
): Promise<ReadableChats> {
  try {
    return { chats: await readChats(sources, options), refused: [] };
  } catch (error) {
    if (sources.length === 1) throw error;
    const { good, refused } = await sift(sources, options);
    if (refused.length === 0) throw error;
    if (good.length === 0) throw new SyntaxError(refused.map(({ reason }) => reason).join("\n"));
    return { chats: await readChats(good, options), refused };
  }
}

async function sift(sources: readonly ChatSource[], { format }: ReadOptions) {
  // Who the bot is to be says nothing about a single file.
  const options = format === undefined ? {} : { format };
  const found = await Promise.all(sources.map(async (source) => ({
    source,
    result: await readChats([source], options).catch((error: Error) => error),
  })));
  const hasChats = found.some(({ result }) => !(result instanceof Error) && result.prose.length === 0);
  let good = found.flatMap(({ source, result }) =>
    result instanceof Error || hasChats && result.prose.length > 0 ? [] : [source]
  );
  const refused: ChatsRead["refused"][number][] = [];
  for (const { source, result } of found) {
    if (good.includes(source)) continue;
    const { path } = source;
    if (!(result instanceof Error)) {
      refused.push({
        path,
        reason: `Cannot read ${path} among chats: it is plain text, to be learnt by itself`,
      });
    } else if (good.length > 0 && await helps(source, good, options)) {
      good = sources.filter((one) => one === source || good.includes(one));
    } else {
      refused.push({ path, reason: result.message });
    }
  }
  return { good, refused };
}

/** Whether a file that holds no chat itself can be read together with others. */
async function helps(source: ChatSource, good: readonly ChatSource[], options: ReadOptions) {
  return await readChats([...good, source], options).then(() => true, () => false);
}
