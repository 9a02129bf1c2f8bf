/**
 * All formats that are read. **A new format is one file with a `ChatReader` in it, and one line here.**
 *
 * A file goes to the first reader that recognizes it, so the narrow ones come first, plain text last.
 *
 * @module
 */

import type { ChatReader } from "./chat_reader.ts";
import { csvTable, discordTable, kakaoTable } from "./csv/csv_readers.ts";
import { copiedText } from "./lines/apps/copied.ts";
import { discordText } from "./lines/apps/discord_text.ts";
import { element } from "./lines/apps/element.ts";
import { iMessage } from "./lines/apps/imessage.ts";
import { kakaoDesktop, kakaoMobile } from "./lines/apps/kakao.ts";
import { lineApp } from "./lines/apps/line.ts";
import { zoom } from "./lines/apps/zoom.ts";
import { otherDated } from "./lines/dated/other_dated.ts";
import { irc } from "./lines/irc/irc.ts";
import { labelledText } from "./lines/labels/labelled_text.ts";
import { quotedPairs } from "./lines/pairs/quoted_pairs.ts";
import { tabPairs } from "./lines/pairs/tab_pairs.ts";
import { plainText, unknownChat } from "./lines/plain_text.ts";
import { signalBackup, signalMarkdown, sigtopShort } from "./lines/signal.ts";
import { sigtop } from "./lines/sigtop.ts";
import { whatsApp } from "./lines/whatsapp.ts";
import { chatGpt } from "./structured/chatgpt.ts";
import { claude } from "./structured/claude.ts";
import { cellmateTurns, openAiMessages, shareGpt } from "./structured/conversation_records.ts";
import { discordExporter } from "./structured/discord_exporter.ts";
import { discordPackage } from "./structured/discord_package.ts";
import { googleChat } from "./structured/google_chat.ts";
import { instagram, messenger } from "./structured/messenger.ts";
import { signal } from "./structured/signal.ts";
import { signalExport } from "./structured/signal_export.ts";
import { skype } from "./structured/skype.ts";
import { slack } from "./structured/slack.ts";
import { telegram } from "./structured/telegram.ts";

/** The readers, in the order in which they are asked. */
export const READERS: readonly ChatReader[] = [
  // JSON and other tables, known by their fields.
  cellmateTurns,
  telegram,
  messenger,
  instagram,
  discordExporter,
  discordPackage,
  slack,
  signal,
  signalExport,
  skype,
  googleChat,
  chatGpt,
  claude,
  openAiMessages,
  shareGpt,
  discordTable,
  kakaoTable,
  csvTable,
  // Text, known by its lines.
  discordText,
  sigtop,
  iMessage,
  lineApp,
  kakaoDesktop,
  zoom,
  signalBackup,
  irc,
  kakaoMobile,
  signalMarkdown,
  sigtopShort,
  element,
  whatsApp,
  copiedText,
  otherDated,
  labelledText,
  quotedPairs,
  tabPairs,
  unknownChat,
  plainText,
];
