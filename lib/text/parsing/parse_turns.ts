/**
 * Reads the project's own chats: one line per turn, `A: hi` and `B: hello`, and an empty line between conversations.
 * `chats/` reads everyone else's.
 *
 * @module
 */

import { addTurn, type Conversation, type Speaker, type Turn } from "../conversation.ts";
import { numberedLines, parseError, quote } from "./parse_error.ts";

/**
 * Reads turns of speakers A and B. A line without a label continues the turn before it; consecutive turns by one
 * speaker are joined with a line break.
 *
 * @param text The chats.
 * @param options.source Their name, for error messages; default `the chats`.
 * @throws {SyntaxError} If a conversation does not start with a label.
 *
 * @example
 * ```ts
 * import { parseTurns } from "./parse_turns.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(parseTurns("A: when?\nB: at 9:15\nor later\n\nA: hi\n"), [
 *   [{ speaker: 0, text: "when?" }, { speaker: 1, text: "at 9:15\nor later" }],
 *   [{ speaker: 0, text: "hi" }],
 * ]);
 * ```
 */
export function parseTurns(text: string, options: { readonly source?: string } = {}): Conversation[] {
  const { source = "the chats" } = options;
  const conversations: Conversation[] = [];
  let turns: Turn[] = [];
  let speaker: Speaker | undefined;
  let said = "";
  const endTurn = (): void => {
    if (speaker !== undefined) addTurn(turns, { speaker, text: said });
  };
  const endConversation = (): void => {
    endTurn();
    // A copy without the spare capacity of a growing array: a third of the memory of short conversations.
    if (turns.length > 0) conversations.push(turns.slice());
    turns = [];
    speaker = undefined;
  };
  for (const { line, content } of numberedLines(text)) {
    const label = /^([AB]):(?=[ \t]|$)/.exec(content)?.[1];
    if (label !== undefined) {
      endTurn();
      speaker = label === "A" ? 0 : 1;
      said = content.slice(2);
    } else if (content.trim() === "") {
      endConversation();
    } else if (speaker === undefined) {
      throw parseError({ source, line }, {
        expected: '"A: …" or "B: …" at the start of a conversation',
        found: quote(content),
      });
    } else {
      said += `\n${content}`;
    }
  }
  endConversation();
  return conversations;
}
