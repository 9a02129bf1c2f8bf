/**
 * Reads chats as people write them down: `A: hi`, a line each, two labels, an empty line between
 * conversations. A line without a label goes on with the turn before it; a colon in the text means nothing.
 *
 * @module
 */

import { type ChatLabels, labelEnd } from "./chat_labels.ts";
import { addTurn, type Conversation, type Speaker, type Turn } from "../conversation.ts";
import { numberedLines, parseError, quote } from "./parse_error.ts";

export { findLabels } from "./chat_labels.ts";

/**
 * Reads labelled turns. Turns in a row by one speaker are joined with a line break; empty ones are dropped.
 *
 * @param text The content of a file.
 * @param options.source Name of the file, for error messages.
 * @param options.labels The labels of speaker A and speaker B, as `findLabels()` found them.
 * @throws {SyntaxError} If a conversation does not begin with a label, or no conversation has two turns.
 *
 * @example
 * ```ts
 * import { parseChatLog } from "./chat_log.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = "Ann: when?\nBob: at 9:15\nor later\n\nAnn: hi\n";
 * assertEquals(parseChatLog(text, { source: "chat.txt", labels: ["Ann", "Bob"] }), [
 *   [{ speaker: 0, text: "when?" }, { speaker: 1, text: "at 9:15\nor later" }],
 *   [{ speaker: 0, text: "hi" }],
 * ]);
 * ```
 */
export function parseChatLog(
  text: string,
  options: { readonly source: string; readonly labels: ChatLabels },
): Conversation[] {
  const { source, labels } = options;
  const conversations: Conversation[] = [];
  let turns: Turn[] = [];
  let speaker: Speaker | undefined;
  let said = "";
  const endTurn = (): void => {
    if (speaker !== undefined) addTurn(turns, { speaker, text: said });
  };
  const endConversation = (): void => {
    endTurn();
    // A copy without the room that a growing array keeps: a third of the memory of short conversations.
    if (turns.length > 0) conversations.push(turns.slice());
    turns = [];
    speaker = undefined;
  };
  for (const { line, content } of numberedLines(text)) {
    const next = speakerOf(content, labels);
    if (next !== undefined) {
      endTurn();
      speaker = next;
      said = content.slice(labels[next].length + 1);
    } else if (content.trim() === "") {
      endConversation();
    } else if (speaker === undefined) {
      throw parseError({ source, line }, {
        expected: `${quote(labels[0] + ": …")} or ${quote(labels[1] + ": …")} at the start of a conversation`,
        found: quote(content),
      });
    } else {
      said += `\n${content}`;
    }
  }
  endConversation();
  if (conversations.length > 0 && conversations.every((conversation) => conversation.length === 1)) {
    throw parseError({ source }, {
      expected: "conversations of two or more turns, with an empty line only between conversations",
      found: "an empty line after every turn",
    });
  }
  return conversations;
}

function speakerOf(line: string, labels: ChatLabels): Speaker | undefined {
  if (labelEnd(line, labels[0]) >= 0) return 0;
  return labelEnd(line, labels[1]) >= 0 ? 1 : undefined;
}
