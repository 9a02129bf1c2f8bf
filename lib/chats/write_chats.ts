/**
 * Writes imported chats as JSON.
 *
 * @module
 */

import { byWeight } from "./by_weight.ts";
import type { ImportedChats } from "./imported_chats.ts";

/**
 * One object with everything that is learnt, and what is not, in pieces:
 * `{"format","speakers":[{"name","messages"}],"conversations":[{"turns":[{"name","text"}]}],"skipped":[…]}`.
 *
 * @param chats What was imported.
 *
 * @example
 * ```ts
 * import { writeJson } from "./write_chats.ts";
 * import { blobFile } from "./files/blob_file.ts";
 * import { readChats } from "./read_chats.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const file = blobFile(new Blob(["A: hi\nB: hello\n"]), "tea.txt");
 * const chats = await readChats([{ path: "tea.txt", files: [file] }]);
 * const { speakers, conversations } = JSON.parse([...writeJson(chats)].join(""));
 * assertEquals(speakers, [{ name: "A", messages: 1 }, { name: "B", messages: 1 }]);
 * assertEquals(conversations, [{ turns: [{ name: "A", text: "hi" }, { name: "B", text: "hello" }] }]);
 * ```
 */
export function* writeJson({ formats, people, conversations, skipped }: ImportedChats): Generator<string> {
  const speakers = people.map(({ name, messages }) => ({ name, messages }));
  yield `{"format":${JSON.stringify(formats.join(", "))},"speakers":${
    JSON.stringify(speakers)
  },"conversations":[`;
  let comma = "";
  for (const { turns } of conversations) {
    const said = turns.map(({ person, text }) => ({ name: person.name, text }));
    yield `${comma}${JSON.stringify({ turns: said })}`;
    comma = ",";
  }
  yield `],"skipped":${JSON.stringify(skipped)}}\n`;
}

/**
 * One conversation a line, as `{"turns":[{"name":"Ann","text":"hi"},{"name":"Bob","text":"hello","bot":true}]}`, from
 * which the same corpus is read again. A conversation that counts several times is written so often.
 *
 * @param chats What was imported.
 *
 * @example
 * ```ts
 * import { writeJsonLines } from "./write_chats.ts";
 * import { blobFile } from "./files/blob_file.ts";
 * import { readChats } from "./read_chats.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const file = blobFile(new Blob(["A: hi\nB: hello\n"]), "tea.txt");
 * const lines = writeJsonLines(await readChats([{ path: "tea.txt", files: [file] }]));
 * assertEquals([...lines], ['{"turns":[{"name":"A","text":"hi"},{"name":"B","text":"hello","bot":true}]}\n']);
 * ```
 */
export function* writeJsonLines({ conversations, bot }: ImportedChats): Generator<string> {
  for (const { turns } of byWeight(conversations)) {
    const said = turns.map(({ person, text }) => ({
      name: person.name,
      text,
      ...bot?.has(person) && { bot: true },
    }));
    yield `${JSON.stringify({ turns: said })}\n`;
  }
}
