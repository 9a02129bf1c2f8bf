/**
 * An export as a phone writes it.
 *
 * @module
 */

import { embeddedCorpus } from "../../../lib/data/embedded_corpus.ts";

/**
 * A WhatsApp export of two people, minutes between messages and hours between conversations.
 *
 * @param conversations How many conversations there are.
 * @param names The two people; the second one is the bot.
 */
export function phoneExport(
  conversations: number,
  names: readonly [string, string] = ["Ann", "Bob"],
): string {
  const corpus = embeddedCorpus();
  if (corpus.kind === "text") throw new TypeError("Cannot make chats of a text");
  const stride = Math.max(1, Math.floor(corpus.conversations.length / conversations));
  const lines: string[] = [];
  let time = Date.UTC(2024, 0, 5, 9);
  for (let k = 0; k < conversations; k++) {
    for (const { speaker, text } of corpus.conversations[(k * stride) % corpus.conversations.length]) {
      lines.push(`${stamp(new Date(time))} - ${names[speaker]}: ${text}`);
      time += 60_000;
    }
    time += 7_200_000;
  }
  return `${lines.join("\n")}\n`;
}

/** E.g. `1/5/24, 9:05 AM`. */
function stamp(date: Date): string {
  const hours = date.getUTCHours(), year = String(date.getUTCFullYear()).slice(2);
  const minutes = String(date.getUTCMinutes()).padStart(2, "0");
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${year}, ${hours % 12 || 12}:${minutes} ${
    hours < 12 ? "AM" : "PM"
  }`;
}
