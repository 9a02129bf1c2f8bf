/**
 * The formats that are tables.
 *
 * @module
 */

import type { ChatReader, FileHead } from "../chat_reader.ts";
import { discordNotice } from "../lines/notices/discord_notice.ts";
import { kakaoNotice } from "../lines/notices/kakao_notice.ts";
import { discordText } from "../structured/discord_markup.ts";
import { type CellOptions, findTable, readTable } from "./csv_table.ts";

/** DiscordChatExporter's tables. */
export const discordTable: ChatReader = tableReader("Discord", {
  first: ["AuthorID", "Author", "Date", "Content", "Attachments", "Reactions"],
  reason: (text, row) => discordNotice(text) ?? (text.trim() === "" && row[4] ? "media" : undefined),
  clean: (text) => discordText(text, new Map()),
});

/** KakaoTalk's tables, from a computer. */
export const kakaoTable: ChatReader = tableReader("KakaoTalk", {
  first: ["Date", "User", "Message"],
  reason: (text, [, name]) => isOwnLine(text, name) ? "system" : kakaoNotice(text.trim()),
});

/** Any other table with names and what they say, or with what is said and answered. */
export const csvTable: ChatReader = tableReader("table", {});

function tableReader(
  format: string,
  { first, ...options }: CellOptions & { readonly first?: readonly string[] },
): ChatReader {
  const recognize = (head: FileHead): "chat" | undefined => {
    const table = findTable(head);
    return table !== undefined && (first === undefined || first.join() === table.rows[0].join())
      ? "chat"
      : undefined;
  };
  return {
    format,
    recognize,
    async read(files, sink) {
      for (const file of files) await readTable(file, sink, options);
    },
  };
}

/** Of the lines of KakaoTalk's own that have a name in its tables: nobody adds a title to one's own name. */
function isOwnLine(text: string, name: string): boolean {
  return text.startsWith(`${name}님이 `) || text.startsWith(`${name}님을 `);
}
