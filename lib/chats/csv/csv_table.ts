/**
 * Recognizes tables that hold a chat, and reads them.
 *
 * @module
 */

import { parseError, quote } from "../../text/parsing/parse_error.ts";
import type { ChatFile } from "../files/chat_file.ts";
import type { FileHead } from "../chat_reader.ts";
import { isAssistant } from "../lines/labels/not_names.ts";
import type { Message, MessageSink, Sender, SkipReason } from "../message.ts";
import { readHead } from "../files/read_head.ts";
import { Senders } from "../structured/senders.ts";
import { guessedColumns, type MessageColumns, namedColumns, type PairColumns } from "./csv_columns.ts";
import { CsvTimes } from "./csv_times.ts";
import { headRows, readCsv } from "./read_csv.ts";

/** How a table is written, and what it holds. */
export interface CsvTable {
  readonly separator: string;
  readonly columns: MessageColumns | PairColumns;
  /** The first rows, that with the names of the columns among them. */
  readonly rows: readonly (readonly string[])[];
}

/** Spreadsheets write the second where the comma stands in numbers. */
const SEPARATORS = [",", ";"];

/** Several formats ask about the same file. */
const tables = new WeakMap<FileHead, CsvTable | undefined>();

/** Rows in which a table without names of columns must be alike. */
const SAMPLE = 200;

/**
 * Looks whether a file is a table with a chat: by the names of its columns, or else, if it is called `.csv`, by what is
 * in them.
 *
 * @param head The beginning of the file.
 *
 * @example
 * ```ts
 * import { findTable } from "./csv_table.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const table = findTable({ path: "a.txt", text: "speaker;text\nAnn;hi\nBob;ho\n", whole: true });
 * assertEquals(table?.separator, ";");
 * ```
 */
export function findTable(head: FileHead): CsvTable | undefined {
  if (!tables.has(head)) tables.set(head, lookForTable(head));
  return tables.get(head);
}

function lookForTable(head: FileHead): CsvTable | undefined {
  for (const separator of SEPARATORS) {
    if (!head.text.slice(0, 10_000).includes(separator)) continue;
    const rows = headRows(head, separator);
    const columns = namedColumns(rows[0] ?? []);
    if (columns !== undefined && rows.length > 1) return { separator, columns, rows: rows.slice(0, SAMPLE) };
  }
  if (!/\.csv$/i.test(head.path)) return undefined;
  for (const separator of SEPARATORS) {
    const rows = headRows(head, separator).slice(0, SAMPLE);
    const columns = guessedColumns(rows);
    if (columns !== undefined) return { separator, columns, rows: rows.slice(0, SAMPLE) };
  }
  return undefined;
}

/** What a format does with its cells. */
export interface CellOptions {
  /** Why a message is not learnt, by its text and by the whole row. */
  readonly reason?: (text: string, row: readonly string[]) => SkipReason | undefined;
  /** Cleans the text of the format's own marks. */
  readonly clean?: (text: string) => string;
}

/**
 * Reads a file that `findTable()` knows.
 *
 * @param file The file.
 * @param sink Takes what is found.
 * @param options What the format does with its cells.
 * @throws {SyntaxError} If it is no such table, or a row misses a cell.
 */
export async function readTable(file: ChatFile, sink: MessageSink, options: CellOptions = {}): Promise<void> {
  const beginning = await readHead(file);
  const table = beginning.kind === "text" ? findTable(beginning.head) : undefined;
  if (table === undefined) {
    const expected = 'a first row such as "name,text" or "question,answer"';
    throw parseError({ source: file.path, line: 1 }, { expected, found: "another" });
  }
  const { columns, separator } = table;
  const add = columns.kind === "pairs" ? pairTaker(columns, { file, sink }) : messageTaker(columns, {
    file,
    sink,
    ...options,
    times: await learnTimes(file, { ...table, columns }),
  });
  let first = columns.heading;
  const take = (cells: readonly string[], line: number): void => {
    if (!first) add(joinLast(cells, { width: table.rows[0].length, columns, separator }), line);
    first = false;
  };
  await readCsv(file, { separator, take });
}

/** Text that was put in by hand has separators of its own, without quotes. */
function joinLast(
  cells: readonly string[],
  { width, columns, separator }: {
    readonly width: number;
    readonly columns: MessageColumns | PairColumns;
    readonly separator: string;
  },
): readonly string[] {
  const last = columns.kind === "pairs" ? columns.answered : columns.text;
  if (cells.length <= width || last !== width - 1) return cells;
  return [...cells.slice(0, last), cells.slice(last).join(separator)];
}

async function learnTimes(
  file: ChatFile,
  { columns, rows, separator }: CsvTable & { readonly columns: MessageColumns },
): Promise<CsvTimes> {
  const times = new CsvTimes();
  const cells = rows.slice(columns.heading ? 1 : 0).map((row) => timeIn(row, columns));
  if (columns.times.length > 0 && !cells.every((cell) => CsvTimes.isPlain(cell))) {
    await readCsv(file, { separator, take: (cells) => times.learn(timeIn(cells, columns)) });
  }
  return times;
}

function timeIn(cells: readonly string[], { times }: MessageColumns): string {
  return times.map((i) => cells[i] ?? "").join(" ").trim();
}

type Add = (cells: readonly string[], line: number) => void;

function messageTaker(
  columns: MessageColumns,
  { file, sink, times, reason, clean }: CellOptions & {
    readonly file: ChatFile;
    readonly sink: MessageSink;
    readonly times: CsvTimes;
  },
): Add {
  const senders = new Senders();
  const width = Math.max(columns.sender, columns.text) + 1;
  return (cells, line) => {
    if (cells.length < width) throw shortRow(file, { line, cells, width });
    const name = cells[columns.sender].trim().replace(/ ?[:：]$/, "");
    const text = clean === undefined ? cells[columns.text] : clean(cells[columns.text]);
    const why = name === "" ? "system" : reason?.(text, cells);
    if (why !== undefined) return sink.skip(why, text || name);
    const sender = senders.find({
      name,
      ...columns.account !== undefined && { account: cells[columns.account] },
    });
    const time = times.read(timeIn(cells, columns));
    const chat = columns.chat === undefined ? file.path : `${file.path}#${cells[columns.chat] ?? ""}`;
    sink.add({ chat, sender: asBot(sender), ...time !== undefined && { time }, text } satisfies Message);
  };
}

const bots = new WeakMap<Sender, Sender>();

/** `assistant` and the like are no person. */
function asBot(sender: Sender): Sender {
  let known = bots.get(sender);
  if (known === undefined) {
    known = isAssistant(sender.name.toLowerCase()) ? { ...sender, bot: true } : sender;
    bots.set(sender, known);
  }
  return known;
}

const PERSON: Sender = { name: "A" };
const BOT: Sender = { name: "B", bot: true };

function pairTaker(
  { said, answered }: PairColumns,
  { file, sink }: { readonly file: ChatFile; readonly sink: MessageSink },
): Add {
  const width = Math.max(said, answered) + 1;
  return (cells, line) => {
    if (cells.length < width) throw shortRow(file, { line, cells, width });
    if (cells[said].trim() === "" || cells[answered].trim() === "") return sink.skip("empty", cells.join());
    sink.add({ chat: file.path, sender: PERSON, text: cells[said], opens: true });
    sink.add({ chat: file.path, sender: BOT, text: cells[answered] });
  };
}

function shortRow(
  file: ChatFile,
  { line, cells, width }: {
    readonly line: number;
    readonly cells: readonly string[];
    readonly width: number;
  },
): SyntaxError {
  return parseError({ source: file.path, line }, {
    expected: `a row of at least ${width} cells`,
    found: `${quote(cells.join())}; fill the cells, or take the row out`,
  });
}
