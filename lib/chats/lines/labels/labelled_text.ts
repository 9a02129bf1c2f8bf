/**
 * Chats as people write them down: `Ann: hi`, a line each, an empty line between conversations. A line without a
 * label goes on with what was said before; a colon in the text means nothing.
 *
 * @module
 */

import { parseError, quote } from "../../../text/parsing/parse_error.ts";
import { numberedLines } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink, Sender } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { wholeLines } from "../dated/looks_dated.ts";
import { cleanText, nameKey } from "../marks.ts";
import { withoutEditMark } from "../notices/edited.ts";
import { noticeOf } from "../notices/notice_of.ts";
import { type LabelMark, readLabel } from "./label_mark.ts";
import { type LabelSurvey, surveyLabels } from "./label_survey.ts";
import { isAssistant } from "./not_names.ts";
import { isHeading, isSeparator } from "./separators.ts";

/** A text with so many labelled lines may have a title right above the first of them. */
const TITLED = 6;
/** Longest title. */
const TITLE_LINES = 3;

/** `A: hi` with any labels. */
export const labelledText: ChatReader = {
  format: "labelled lines",
  recognize(head: FileHead): "chat" | undefined {
    return surveyLabels(wholeLines(head)).isChat ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) readLabelled(await readText(file), { source: file.path, sink });
  },
};

/**
 * Reads labelled lines.
 *
 * @param text The content of a file.
 * @param options.source Name of the file, for error messages.
 * @param options.sink Takes what is found.
 * @throws {SyntaxError} If a conversation does not begin with a label, or none has two turns.
 *
 * @example
 * ```ts
 * import { readLabelled } from "./labelled_text.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const said: string[] = [];
 * const sink = {
 *   add: ({ sender, text }: { sender: { name: string }; text: string }) => said.push(`${sender.name} ${text}`),
 *   skip: () => {},
 *   prose: () => {},
 * };
 * readLabelled("Ann: when?\nBob: at 9:15\nor later\n\nAnn: hi\n", { source: "chat.txt", sink });
 * assertEquals(said, ["Ann when?", "Bob at 9:15\nor later", "Ann hi"]);
 * ```
 */
export function readLabelled(
  text: string,
  options: { readonly source: string; readonly sink: MessageSink },
): void {
  const survey = surveyLabels(text);
  const reading = new LabelledReading(survey, options);
  for (const { line, content } of numberedLines(text)) reading.read(line, content);
  reading.end();
}

/** `* ann waves`, among lines such as `<ann> hi`. */
function readAction(line: string): LabelMark | undefined {
  const found = /^\*{1,2} (\S{1,64})(?= )/.exec(line);
  if (found === null) return undefined;
  const [all, name] = found;
  return { style: "<", name, key: nameKey(name), end: all.length, tight: false, alone: false };
}

class LabelledReading {
  readonly #survey: LabelSurvey;
  readonly #source: string;
  readonly #sink: MessageSink;
  readonly #senders: ReadonlyMap<string, Sender>;
  /** Labels that mostly have no space behind the colon. */
  readonly #tight: ReadonlySet<string>;
  /** The message that is being read. */
  #sender: Sender | undefined;
  #lines: string[] = [];
  #indent = "";
  /** Whether the next message begins a conversation. */
  #opens = true;
  #said = 0;
  /** The speaker of this conversation so far, and whether any conversation had two. */
  #first: Sender | undefined;
  #conversations = 0;
  #answered = false;
  #title: { readonly line: number; readonly content: string }[] = [];

  constructor(
    survey: LabelSurvey,
    { source, sink }: { readonly source: string; readonly sink: MessageSink },
  ) {
    this.#survey = survey;
    this.#source = source;
    this.#sink = sink;
    this.#tight = new Set(survey.speakers.filter(({ tight, lines }) => tight > lines).map(({ key }) => key));
    this.#senders = new Map(survey.speakers.map(({ key, name }) => [
      key,
      isAssistant(key) ? { name, bot: true } : { name },
    ]));
  }

  read(line: number, content: string): void {
    const mark = this.#labelOf(content);
    if (mark !== undefined) return this.#begin(mark, content);
    if (isSeparator(content)) {
      if (!this.#survey.apart || this.#sender === undefined) return this.#endConversation();
      this.#lines.push("");
      return;
    }
    if (this.#sender === undefined && isHeading(content)) {
      this.#endConversation();
      return this.#sink.skip("system", cleanText(content));
    }
    if (this.#sender !== undefined) this.#lines.push(this.#withoutPrefix(content));
    else if (this.#said === 0 && this.#first === undefined && this.#conversations === 0) {
      this.#title.push({ line, content });
    } else throw this.#noLabel(line, content);
  }

  end(): void {
    this.#endConversation();
    if (this.#said === 0) {
      throw parseError({ source: this.#source }, {
        expected: "conversations",
        found: "none with anything said in it",
      });
    }
    if (this.#conversations > 1 && !this.#answered && this.#senders.size > 1) {
      throw parseError({ source: this.#source }, {
        expected: "conversations of two or more turns, with an empty line only between conversations",
        found: "an empty line after every turn",
      });
    }
  }

  #labelOf(content: string): LabelMark | undefined {
    const { style } = this.#survey;
    const mark = readLabel(content) ?? (style === "<" ? readAction(content) : undefined);
    if (mark === undefined || !this.#senders.has(mark.key)) return undefined;
    const main = mark.style === style;
    if (main && !mark.tight) return mark;
    if (main && this.#tight.has(mark.key)) return mark;
    // A slip of the pen, unless it may be something else, such as `D:`.
    const slip = /^ ?(?::|\*\*|\*)$/;
    return mark.key.length > 1 && (main || slip.test(mark.style) && slip.test(style)) ? mark : undefined;
  }

  #begin({ key, end }: LabelMark, content: string): void {
    this.#endMessage();
    this.#endTitle();
    this.#sender = this.#senders.get(key);
    this.#indent = /^[ \t]*/.exec(content)?.[0] ?? "";
    this.#lines = [content.slice(end)];
  }

  /** A line that goes on, without what stands before every line of this file. */
  #withoutPrefix(content: string): string {
    if (this.#survey.style.includes(">")) return content.replace(/^\s*>{1,3} ?/, "");
    return content.startsWith(this.#indent) ? content.slice(this.#indent.length) : content;
  }

  #endMessage(): void {
    const sender = this.#sender;
    if (sender === undefined) return;
    this.#sender = undefined;
    const raw = withoutEditMark(this.#lines.join("\n"));
    const text = cleanText(raw);
    const reason = text === "" ? "empty" : noticeOf(raw);
    if (reason !== undefined) return this.#sink.skip(reason, text === "" ? `${sender.name}:` : text);
    if (this.#first !== undefined && this.#first !== sender) this.#answered = true;
    this.#first ??= sender;
    this.#said++;
    this.#sink.add({ chat: this.#source, sender, text, ...(this.#opens ? { opens: true } : {}) });
    this.#opens = false;
  }

  #endConversation(): void {
    this.#endMessage();
    if (this.#title.length > 0) this.#endTitle(true);
    if (this.#first === undefined) return;
    this.#conversations++;
    this.#first = undefined;
    this.#opens = true;
  }

  /** Lines above the first label are a title; right above it only where there is no doubt that this is a chat. */
  #endTitle(apart = false): void {
    const [first] = this.#title;
    if (first === undefined) return;
    if (!apart && (this.#survey.labelled < TITLED || this.#title.length > TITLE_LINES)) {
      throw this.#noLabel(first.line, first.content);
    }
    for (const { content } of this.#title) this.#sink.skip("system", cleanText(content));
    this.#title = [];
  }

  #noLabel(line: number, content: string): SyntaxError {
    const shown = this.#survey.speakers.toSorted((a, b) => b.lines + b.tight - a.lines - a.tight).slice(0, 2)
      .map(({ name }) => quote(`${name}: …`)).join(" or ");
    return parseError({ source: this.#source, line }, {
      expected:
        `${shown} at the start of a conversation (an empty line ends one: take it out, or write who speaks)`,
      found: quote(content),
    });
  }
}
