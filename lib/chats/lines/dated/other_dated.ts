/**
 * Lines that begin with a time and a name in some other way: `01.04.2015 - 16:00:27; Ann: hi`, `(18:31) Ann: hi`.
 *
 * @module
 */

import type { ChatReader, FileHead } from "../../chat_reader.ts";
import { readText } from "../../files/read_text.ts";
import { addLine } from "../whatsapp.ts";
import { Authors, mayHaveAuthor } from "./authors.ts";
import { datedLines } from "./dated_lines.ts";
import { Senders } from "./senders.ts";
import { looksDated, wholeLines } from "./looks_dated.ts";
import { surveyShapes } from "../heads/shapes.ts";

/** Share of heads with a name behind them. */
const SHARE = 0.7;
/** What programs write in the place of a name. */
const LEVEL = /^\W*(?:info|debug|warn(?:ing)?|error|trace|fatal|critical|notice|severe)\b/i;

/** Times and names of any program. */
export const otherDated: ChatReader = {
  format: "lines with time and name",
  recognize(head: FileHead): "chat" | undefined {
    if (!looksDated(head, { shape: /./, share: SHARE })) return undefined;
    const authors = new Authors();
    surveyShapes(wholeLines(head), (rest) => {
      authors.learn(rest);
      return mayHaveAuthor(rest);
    });
    let all = 0, levels = 0, again = 0;
    for (const [name, count] of authors.counts) {
      all += count;
      if (LEVEL.test(name)) levels += count;
      if (count > 1) again += count;
    }
    // Logs of programs, and diaries whose every line says something else before the colon, are no chats.
    return levels < all / 2 && (again >= all / 2 || all <= 3) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const senders = new Senders();
      const expected = "a time and a name before every message";
      for (const line of datedLines(await readText(file), { source: file.path, expected })) {
        addLine(line, { chat: file.path, senders, sink });
      }
    }
  },
};
