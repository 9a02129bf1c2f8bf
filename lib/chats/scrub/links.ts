/**
 * Finds links and e-mail addresses.
 *
 * @module
 */

import type { Finder } from "./scrub_kinds.ts";
import { spansOf } from "./spans_of.ts";

/** A link ends before the signs that end a sentence. */
const END = `[^\\s<>"'“”„«»]*[^\\s<>"'“”„«».,;:!?()\\[\\]{}…]`;

/** Ends of host names that are not the beginning of a word where somebody left out a space. */
const HOST_ENDS = "com|org|net|edu|gov|info|biz|app|dev|co\\.uk|co\\.jp|co\\.in|com\\.br|com\\.au|com\\.mx";

const LINKS = new RegExp(
  [
    `\\b[a-z][a-z0-9+.-]{1,20}:\\/\\/${END}`,
    `\\bwww\\.${END}`,
    // A host name with a path, such as "youtu.be/abc".
    `(?<![\\w@.])(?:[a-z0-9-]+\\.)+[a-z]{2,24}(?::\\d+)?\\/${END}`,
    `(?<![\\w@.])(?:[a-z0-9-]+\\.)+(?:${HOST_ENDS})\\b(?!\\.?\\w)`,
  ].join("|"),
  "gi",
);

const MAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** India's addresses for payments, which have no dot. */
const PAYMENT =
  /[\w.-]{2,64}@(?:ok[a-z]+|ybl|ibl|axl|apl|yapl|upi|paytm|pt[a-z]+|sbi|icici|hdfcbank|axisbank|kotak|yesbank|barodampay|idfcbank)\b/gi;

/** "ann (at) example (dot) org", as people hide an address from programs. */
const HIDDEN_MAIL =
  /[\p{L}\p{N}._%+-]+ ?[([{] ?(?:at|arroba|ät) ?[)\]}] ?[\p{L}\p{N}-]+(?: ?(?:\.|[([{] ?(?:dot|punkt|point|punto|ponto) ?[)\]}]) ?[\p{L}\p{N}-]+)+/giu;

/** Links, with or without `https://`. */
export const links: Finder = {
  kind: "link",
  *find(text) {
    for (const [from, to] of spansOf(text, LINKS)) {
      const opened = text.lastIndexOf("(", to - 1) > Math.max(from, text.lastIndexOf(")", to - 1));
      yield [from, opened && text[to] === ")" ? to + 1 : to];
    }
  },
};

/** E-mail addresses. */
export const mailAddresses: Finder = {
  kind: "e-mail address",
  *find(text) {
    if (text.includes("@")) { for (const one of [MAIL, PAYMENT]) yield* spansOf(text, one); }
    if (/[([{] ?(?:at|arroba|ät) ?[)\]}]/i.test(text)) yield* spansOf(text, HIDDEN_MAIL);
  },
};
