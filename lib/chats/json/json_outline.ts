/**
 * The shape of JSON, as far as the beginning of a file shows it.
 *
 * @module
 */

import type { FileHead } from "../chat_reader.ts";

/** Shapes in which chats lie are not deeper. */
const MAX_DEPTH = 8;

const outlines = new WeakMap<FileHead, ReadonlySet<string>>();

/**
 * Lists the paths of all values at the beginning of a file: keys are joined by `.`, and `[]` stands for what is in a
 * list. The file may hold several values, one a line, and may break off anywhere; of a file that is not JSON it lists
 * what comes before the fault.
 *
 * @param head The beginning of the file.
 *
 * @example
 * ```ts
 * import { jsonOutline } from "./json_outline.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const head = { path: "a.json", text: '{"name": "Ann", "messages": [{"id": 1}, {"te', whole: false };
 * assertEquals([...jsonOutline(head)], ["", "name", "messages", "messages[]", "messages[].id"]);
 * ```
 */
export function jsonOutline(head: FileHead): ReadonlySet<string> {
  const known = outlines.get(head);
  if (known !== undefined) return known;
  const paths = /^\s*[[{]/.test(head.text) ? outline(head.text) : new Set<string>();
  outlines.set(head, paths);
  return paths;
}

/** True if the beginning of a file shows all of these paths. */
export function hasPaths(head: FileHead, ...paths: readonly string[]): boolean {
  const found = jsonOutline(head);
  return paths.every((path) => found.has(path));
}

const TOKEN = /\s*(?:([[\]{},:])|"((?:[^"\\\n]|\\.)*)"|([-+.\w]+))/y;

function outline(text: string): Set<string> {
  const paths = new Set<string>();
  /** Every container that is open; in an object, the key whose value comes next. */
  const open: { readonly path: string; readonly list: boolean; key: string | undefined }[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, sign, string] = match;
    const top = open.at(-1);
    if (sign === "," || sign === ":") continue;
    if (sign === "}" || sign === "]") open.pop();
    else if (top?.list === false && string !== undefined && isKey(text)) top.key = string;
    else {
      const path = top === undefined ? "" : pathIn(top);
      if (open.length <= MAX_DEPTH) paths.add(path);
      if (sign !== undefined) open.push({ path, list: sign === "[", key: undefined });
    }
  }
  return paths;
}

function pathIn({ path, list, key }: { path: string; list: boolean; key: string | undefined }): string {
  if (list) return `${path}[]`;
  return path === "" ? `${key}` : `${path}.${key}`;
}

const COLON = /\s*:/y;

/** True if a colon follows. */
function isKey(text: string): boolean {
  COLON.lastIndex = TOKEN.lastIndex;
  return COLON.test(text);
}
