/**
 * Finds out which reader each file of a source belongs to.
 *
 * @module
 */

import type { ChatSource } from "./chat_export.ts";
import type { ChatFile } from "./files/chat_file.ts";
import type { ChatReader, FileHead } from "./chat_reader.ts";
import { readHead } from "./files/read_head.ts";

/** A file that holds no chat. */
export interface UnreadFile {
  readonly file: ChatFile;
  /** What it is instead, e.g. `a picture`. */
  readonly found: string;
  /** The line that shows it, if there is one. */
  readonly line?: number;
  /** Its beginning, if it is text and was named itself. */
  readonly head?: FileHead;
}

/** The files of a source, by what they are good for. */
export interface SortedFiles {
  readonly source: ChatSource;
  readonly chats: Map<ChatReader, ChatFile[]>;
  readonly companions: Map<ChatReader, ChatFile[]>;
  readonly prose: Map<ChatReader, ChatFile[]>;
  readonly unread: UnreadFile[];
}

/** Ends of names that say enough: such files are not even opened, least of all unpacked. */
const OTHER_FILES: readonly (readonly [found: string, ends: RegExp])[] = [
  ["a picture", /\.(avif|bmp|gif|heic|heif|ico|jpe?g|png|svg|tgs|tiff?|webp)$/i],
  ["a film", /\.(3gp|avi|m4v|mkv|mov|mp4|mpe?g|webm|wmv)$/i],
  ["a sound", /\.(aac|amr|caf|flac|m4a|mp3|oga|ogg|opus|wav|wma)$/i],
  ["a document", /\.(docx?|epub|key|numbers|od[pst]|pages|pdf|pptx?|rtf|xlsx?)$/i],
  ["a part of a web page", /\.(css|js|map|mjs|otf|ttf|woff2?)$/i],
  ["a program or an archive", /\.(7z|apk|dmg|exe|gz|iso|jar|rar|tar|tgz|xz)$/i],
  ["an address card or a calendar", /\.(ics|vcf)$/i],
  ["a copy or an unfinished download", /(\.(bak|crdownload|old|orig|part|swp|tmp)|~)$/i],
];

/** What every document of an office program has in it. */
const OFFICE_FILE = "[Content_Types].xml";

/** What is read as plain text out of a folder; a file that is named is read whatever it is called. */
const PROSE_NAME = /\.(md|text|txt)$/i;

/**
 * Looks at the beginning of every file of a source.
 *
 * @param source What was named.
 * @param readers The readers, in the order in which they are asked.
 */
export async function sortFiles(source: ChatSource, readers: readonly ChatReader[]): Promise<SortedFiles> {
  const sorted: SortedFiles = {
    source,
    chats: new Map(),
    companions: new Map(),
    prose: new Map(),
    unread: [],
  };
  for await (const file of source.files) await sortFile(file, sorted, { readers });
  return sorted;
}

/** Sorts a file in; `inside` says that it lies in a zip. */
async function sortFile(
  file: ChatFile,
  sorted: SortedFiles,
  { readers, inside = false }: { readonly readers: readonly ChatReader[]; readonly inside?: boolean },
): Promise<void> {
  const named = file.path === sorted.source.path;
  const other = OTHER_FILES.find(([_, ends]) => ends.test(file.path));
  if (other !== undefined && !named) {
    sorted.unread.push({ file, found: other[0] });
    return;
  }
  const beginning = await readHead(file);
  if (beginning.kind === "other") {
    const { kind: _, ...what } = beginning;
    sorted.unread.push({ file, ...what });
  } else if (beginning.kind === "text") sortText(file, beginning.head, { sorted, readers, named });
  else if (inside) {
    sorted.unread.push({ file, found: "a zip archive in another; unpack the outer one first" });
  } else await sortArchive(file, sorted, readers);
}

async function sortArchive(
  file: ChatFile,
  sorted: SortedFiles,
  readers: readonly ChatReader[],
): Promise<void> {
  // Loaded with the first archive: it is large.
  const { zipFiles } = await import("./files/zip_files.ts");
  const files = await zipFiles(file);
  if (files.some(({ path }) => path === `${file.path}/${OFFICE_FILE}`)) {
    sorted.unread.push({ file, found: "an office document; save it as text or CSV first" });
    return;
  }
  for (const one of files) await sortFile(one, sorted, { readers, inside: true });
}

function sortText(
  file: ChatFile,
  head: FileHead,
  { sorted, readers, named }: {
    readonly sorted: SortedFiles;
    readonly readers: readonly ChatReader[];
    readonly named: boolean;
  },
): void {
  if (head.text.trim() === "") {
    sorted.unread.push({ file, found: file.size === 0 ? "an empty file" : "only white space" });
    return;
  }
  const kinds = { chat: sorted.chats, companion: sorted.companions, prose: sorted.prose };
  for (const reader of readers) {
    const kind = reader.recognize(head);
    if (kind === undefined || (kind === "prose" && !named && !PROSE_NAME.test(file.path))) continue;
    const files = kinds[kind].get(reader);
    if (files === undefined) kinds[kind].set(reader, [file]);
    else files.push(file);
    return;
  }
  sorted.unread.push({ file, found: "text of no known shape", ...named && { head } });
}
