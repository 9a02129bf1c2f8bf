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
  /** Path of every container that is open, and whether it is a list. */
  const open: { path: string; list: boolean }[] = [];
  let path = "";
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, sign, string] = match;
    const top = open.at(-1);
    if (sign === "," || sign === ":") continue;
    if (sign === "}" || sign === "]") {
      open.pop();
      continue;
    }
    if (top !== undefined && !top.list && path === top.path && string !== undefined && isKey(text)) {
      path = top.path === "" ? string : `${top.path}.${string}`;
      continue;
    }
    if (top === undefined) path = "";
    else if (top.list) path = `${top.path}[]`;
    if (open.length <= MAX_DEPTH) paths.add(path);
    if (sign !== undefined) open.push({ path, list: sign === "[" });
    else if (top !== undefined) path = top.path;
    if (sign === "{") continue;
  }
  return paths;
}

const COLON = /\s*:/y;

/** True if a colon follows. */
function isKey(text: string): boolean {
  COLON.lastIndex = TOKEN.lastIndex;
  return COLON.test(text);
}
