/**
 * Says why nothing could be read.
 *
 * @module
 */

import { parseError, quote } from "../text/parsing/parse_error.ts";
import type { ChatFile } from "./files/chat_file.ts";
import { ChatTally } from "./chat_tally.ts";
import type { SortedFiles, UnreadFile } from "./sort_files.ts";
import { readRecords } from "./structured/conversation_records.ts";

const JSON_ADVICE =
  'export the chat anew, in another format if need be, or write {"turns": ["hi", "hello"]}, one a line';

/** How many files an error names. */
const MAX_NAMES = 3;

/**
 * Makes the error for a source that holds neither chats nor text.
 *
 * @param files Its files, none of which is to be read.
 */
export async function unreadError({ source, companions, unread }: SortedFiles): Promise<Error> {
  const expected = "a chat or a text";
  const helper = [...companions.values()].flat().at(0);
  if (helper !== undefined) {
    const found = `only what helps to read chats, such as ${
      quote(helper.path)
    }; name the whole folder or zip`;
    return parseError({ source: source.path }, { expected, found });
  }
  if (unread.length === 0) {
    return new RangeError(
      `Cannot read ${source.path} as it must hold a file with a chat or a text: current value is none`,
    );
  }
  if (unread.length === 1 && unread[0].file.path === source.path) return await fileError(unread[0]);
  const names = unread.slice(0, MAX_NAMES).map(({ file, found }) => `${quote(file.path)}: ${found}`);
  const more = unread.length > MAX_NAMES ? ` and ${unread.length - MAX_NAMES} more` : "";
  return parseError({ source: source.path }, { expected, found: `${names.join(", ")}${more}` });
}

async function fileError({ file, head, found, line }: UnreadFile): Promise<Error> {
  const source = file.path, text = head?.text.trimStart() ?? "";
  if (/^[[{]/.test(text) || (text !== "" && /\.(jsonl?|ndjson)$/i.test(source))) return await jsonError(file);
  if (/^<(!doctype|html|\?xml)/i.test(text)) {
    const what = "a web page; export the chat as JSON or as text instead";
    return parseError({ source }, { expected: "a chat or a text", found: what });
  }
  if (text === "") {
    return parseError({ source, ...line !== undefined && { line } }, { expected: "text", found });
  }
  if (/\.csv$/i.test(source)) {
    const expected = 'a first row that names the columns, such as "name,text" or "question,answer"';
    return parseError({ source, line: 1 }, { expected, found: quote(text.split("\n", 1)[0]) });
  }
  const what = `${quote(text.split("\n", 1)[0])}; if it is plain text, call it .txt`;
  return parseError({ source, line: 1 }, { expected: "a chat in one of the known formats", found: what });
}

/** JSON is broken, or of a program that is not known here. */
async function jsonError(file: ChatFile): Promise<Error> {
  try {
    await readRecords([file], new ChatTally());
  } catch (error) {
    if (error instanceof SyntaxError) return new SyntaxError(`${error.message}; ${JSON_ADVICE}`);
    throw error;
  }
  return parseError({ source: file.path }, {
    expected: "conversations",
    found: `an empty list; ${JSON_ADVICE}`,
  });
}
