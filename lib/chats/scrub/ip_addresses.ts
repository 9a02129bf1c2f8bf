/**
 * Finds addresses of machines.
 *
 * @module
 */

import type { Finder } from "./scrub_kinds.ts";
import { spansOf } from "./spans_of.ts";

const BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const V4 = new RegExp(`(?<![\\d.])${BYTE}(?:\\.${BYTE}){3}(?![\\d]|\\.\\d)`, "g");

/** Groups of hexadecimal digits with colons between them; what is too short for an address is a time. */
const V6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;

/** Six pairs: the address of a network card. */
const CARD = /(?<![\w:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:-])/gi;

/** Internet addresses of both versions, and those of network cards. */
export const ipAddresses: Finder = {
  kind: "IP address",
  *find(text) {
    yield* spansOf(text, V4);
    if (!text.includes(":") && !text.includes("-")) return;
    yield* spansOf(text, V6, isV6);
    for (const { index, 0: found } of text.matchAll(CARD)) yield [index, index + found.length];
  },
};

function isV6(found: string): boolean {
  const groups = found.split(":");
  const filled = groups.filter((group) => group !== "");
  if (!found.includes("::")) return groups.length === 8 && filled.length === 8;
  return found.split("::").length === 2 && filled.length >= 1 && (filled.length >= 3 || /\d/.test(filled[0]));
}
