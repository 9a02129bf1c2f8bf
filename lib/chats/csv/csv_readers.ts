/**
 * The formats that are tables.
 *
 * @module
 */

import type { ChatReader, FileHead } from "../chat_reader.ts";
import type { SkipReason } from "../message.ts";
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
  reason: (text, [, name]) => kakaoNotice(text, name),
});

/** Any other table with names and what they say, or with what is said and answered. */
export const csvTable: ChatReader = tableReader("table", {});

function tableReader(
  format: string,
  { first, ...options }: CellOptions & { readonly first?: readonly string[] },
): ChatReader {
  const recognize = (head: FileHead): "chat" | undefined => {
    const table = findTable(head);
    return table !== undefined && (first === undefined || first.join() === table.first.join())
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

/** What the program writes, always in English, for what is no message. Its tables do not tell the two apart. */
const DISCORD_NOTICES: readonly (readonly [SkipReason, RegExp])[] = [
  ["call", /^Started a call that lasted [\d,.]+ minutes\.$/],
  [
    "system",
    /^(Pinned a message|Joined the server|Started a thread|Left the group|Changed the channel icon)\.$/,
  ],
  ["system", /^(Added|Removed) .{1,40} (to|from) the group\.$/],
  ["system", /^Changed the channel name(: .{1,100}|\.)$/],
];

function discordNotice(text: string): SkipReason | undefined {
  return DISCORD_NOTICES.find(([, notice]) => notice.test(text))?.[0];
}

const KAKAO_NOTICES: readonly (readonly [SkipReason, RegExp])[] = [
  ["media", /^\(?(사진( \d+장)?|동영상|이모티콘|음성메시지|Photos?|Videos?|Emoticons?|Voice Message)\)? ?$/],
  ["media", /^(파일|지도|연락처|File|Location|Contact): \S/],
  ["deleted", /^(삭제된 메시지입니다|메시지가 삭제되었습니다|This message was deleted)\.?$/],
  ["call", /^(보이스톡|페이스톡|그룹콜) (해요|부재중|취소|종료|연결|\d)/],
];

function kakaoNotice(text: string, name: string): SkipReason | undefined {
  const known = KAKAO_NOTICES.find(([, notice]) => notice.test(text))?.[0];
  if (known !== undefined) return known;
  // The program puts the name and a title behind which nobody writes of oneself.
  return text.startsWith(`${name}님이 `) || text.startsWith(`${name}님을 `) ? "system" : undefined;
}
