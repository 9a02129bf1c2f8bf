/**
 * Reads chats, or plain text, out of files in any format.
 *
 * @module
 */

import { parseError } from "../text/parsing/parse_error.ts";
import type { ChatSource } from "./chat_export.ts";
import { ChatImporter } from "./chat_importer.ts";
import type { ChatReader } from "./chat_reader.ts";
import type { CorpusFormat, ImportOptions } from "../text/import_options.ts";
import type { ImportedChats } from "./imported_chats.ts";
import { plainText } from "./lines/plain_text.ts";
import type { MessageSink } from "./message.ts";
import { findExports, type FoundExport } from "./read_exports.ts";

/** How files are to be read. */
export interface ReadOptions extends ImportOptions {
  /** How they are written, default `auto`. */
  readonly format?: CorpusFormat;
}

/** Takes any file for text. */
const asText: ChatReader = { ...plainText, recognize: () => "prose" };

/**
 * Reads everything that was named, and puts it together; see `importChats()`.
 *
 * @param sources Files and folders.
 * @param options How they are to be read.
 * @throws {SyntaxError} If a file is broken, or nothing in it is to be learnt; names file and line.
 * @throws {UnknownPersonError} If nobody is called by a name in the options.
 * @throws {TypeError} If some files are chats and others are text.
 *
 * @example
 * ```ts
 * import { readChats } from "./read_chats.ts";
 * import { blobFile } from "./files/blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const file = blobFile(new Blob(["Ann: hi\nBob: hello\nAnn: tea?\nBob: yes\n"]), "tea.txt");
 * const { people, conversations } = await readChats([{ path: "tea.txt", files: [file] }], { bot: "Ann" });
 * assertEquals(people.map(({ name, messages }) => `${name} ${messages}`), ["Ann 2", "Bob 2"]);
 * assertEquals(conversations.length, 1);
 * ```
 */
export async function readChats(
  sources: Iterable<ChatSource>,
  options: ReadOptions = {},
): Promise<ImportedChats> {
  const { format = "auto" } = options;
  const importer = new ChatImporter(options);
  for await (const found of findExports(sources, format === "text" ? { readers: [asText] } : {})) {
    const sink = importer.open(found);
    await found.read(format === "chat" ? onlyChats(sink, found) : sink);
  }
  const imported = importer.finish();
  if (imported.conversations.length > 0 || imported.prose.length > 0) return imported;
  const left = imported.skipped.map(({ reason, count }) => `${count} ${reason}`).join(", ");
  throw parseError({ source: [...sources].map(({ path }) => path).join(", ") }, {
    expected: "conversations",
    found: `none with anything said in it${left && `; left out: ${left}`}`,
  });
}

/** Refuses plain text. */
function onlyChats(sink: MessageSink, { files }: FoundExport): MessageSink {
  return {
    add: (message) => sink.add(message),
    skip: (reason, example) => sink.skip(reason, example),
    prose: () => {
      throw parseError({ source: files[0] }, {
        expected: 'two labels that recur at the start of lines, such as "A: …" and "B: …", or another chat',
        found: "plain text",
      });
    },
  };
}
