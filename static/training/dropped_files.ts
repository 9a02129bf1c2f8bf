/**
 * Files and folders that were dropped on the page or chosen in a dialog.
 *
 * @module
 */

import type { DroppedSource } from "./chats/messages.ts";

/** What was dropped, in the order in which it was. */
export function entrySources(entries: readonly FileSystemEntry[]): Promise<DroppedSource[]> {
  return Promise.all(entries.map(async (entry) => ({
    path: entry.name,
    files: await Array.fromAsync(filesOf(entry, entry.name)),
  })));
}

/** What was chosen: single files, or one folder. */
export function chosenSources(files: readonly File[]): DroppedSource[] {
  if (files.every(({ webkitRelativePath }) => !webkitRelativePath)) return files.map(single);
  const shown = files
    .map((file) => ({ path: file.webkitRelativePath, file }))
    .filter(({ path }) => !path.split("/").some((step) => step.startsWith(".")))
    .sort((a, b) => byPath(a.path.split("/"), b.path.split("/")));
  return [{ path: shown[0]?.path.split("/")[0] ?? "", files: shown }];
}

function single(file: File): DroppedSource {
  return { path: file.name, files: [{ path: file.name, file }] };
}

/** A folder includes its folders, in the order of the names; hidden files are passed over, as by `deno task train`. */
async function* filesOf(entry: FileSystemEntry, path: string): AsyncGenerator<{ path: string; file: File }> {
  if (entry.isFile) return yield { path, file: await fileOf(entry as FileSystemFileEntry) };
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  for (const one of inside.filter(({ name }) => !name.startsWith(".")).sort(byName)) {
    yield* filesOf(one, `${path}/${one.name}`);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** The browser hands them out in portions. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader(), all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

// By code units, not by locale: the same order, and so the same training, on every machine.
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function byPath(a: readonly string[], b: readonly string[]): number {
  const k = a.findIndex((step, i) => step !== b[i]);
  if (k < 0 || b[k] === undefined) return k < 0 ? -1 : 1;
  return a[k] < b[k] ? -1 : 1;
}
