/**
 * All formats that are read. **A new format is one file with a `ChatReader` in it, and one line here.**
 *
 * A file goes to the first reader that recognizes it, so the narrow ones come first, plain text last.
 *
 * @module
 */

import type { ChatReader } from "./chat_reader.ts";
import { labelledText } from "./lines/labels/labelled_text.ts";
import { quotedPairs } from "./lines/pairs/quoted_pairs.ts";
import { tabPairs } from "./lines/pairs/tab_pairs.ts";
import { plainText, unknownChat } from "./lines/plain_text.ts";
import { whatsApp } from "./lines/whatsapp.ts";
import { cellmateTurns, openAiMessages, shareGpt } from "./structured/conversation_records.ts";

/** The readers, in the order in which they are asked. */
export const READERS: readonly ChatReader[] = [
  // JSON and other tables, known by their fields.
  cellmateTurns,
  openAiMessages,
  shareGpt,
  // Text, known by its lines.
  whatsApp,
  labelledText,
  quotedPairs,
  tabPairs,
  unknownChat,
  plainText,
];
