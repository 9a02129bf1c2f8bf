/**
 * Tells what programs write in the place of a message from what people write. Only a whole body is compared,
 * never a part: `I deleted this message by mistake` is a message.
 *
 * @module
 */

import type { SkipReason } from "../../message.ts";
import { cleanText } from "../marks.ts";
import { CALLS, WAITING } from "./calls.ts";
import { DELETED } from "./deleted.ts";
import { ATTACHED, MEDIA, OMITTED } from "./media.ts";

/** Longest body that can be a notice in words. */
const MAX_NOTICE = 90;
/** Longest body that can be a file's name or a map's address. */
const MAX_LINE = 300;

/** A body as notices are compared: no marks, no brackets around it, no full stop. */
function noticeKey(body: string): string {
  return body.toLowerCase().replace(/^[<([（【「]\s*|\s*[>)\]）】」]$/gu, "").replace(/[.!。．।…]+$/u, "")
    .replace(/[\u064b-\u0652]/g, "").replace(/\s+/g, " ").trim();
}

let notices: Map<string, SkipReason> | undefined;
/** How notices begin. */
const beginnings = new Set<string>();
const BEGINNING = 4;

function readNotices(): Map<string, SkipReason> {
  const all = new Map<string, SkipReason>();
  const add = (reason: SkipReason, bodies: readonly string[]): void => {
    for (const body of bodies) {
      const key = noticeKey(body);
      all.set(key, reason);
      beginnings.add(key.slice(0, BEGINNING));
    }
  };
  add("deleted", DELETED);
  add("media", MEDIA);
  for (const { things, omitted } of Object.values(OMITTED)) {
    for (const thing of things.split("|")) {
      for (const word of omitted.split("|")) {
        add("media", [`${thing} ${word}`, `${word} ${thing}`, thing + word, word + thing]);
      }
    }
  }
  add("call", CALLS);
  add("system", WAITING);
  return all;
}

const ATTACHED_KEYS: ReadonlySet<string> = new Set(ATTACHED.map(noticeKey));
/** A file's name with something in brackets behind it. */
const FILE_IN_WORDS = /^\p{Cf}*(\S[^\n]{0,200}?\.[A-Za-z0-9]{1,5}) [(（<]([^()（）<>\n]{2,40})[)）>]$/u;
/** The names that WhatsApp gives to files. */
const WHATSAPP_FILE = /^(?:IMG|VID|AUD|PTT|STK|DOC|GIF|WhatsApp)[-_ ][\w-]+/;
/** A map's address, as shared places come. */
const PLACE =
  /^[^\n:]{2,30}: https:\/\/(?:maps\.google\.com\/|www\.google\.com\/maps|foursquare\.com\/v\/)\S+$/u;
const BY_ADMIN = /^(?:This message was deleted by admin|Diese Nachricht wurde vom Admin) .{1,60}$/;
const ONE_BRACKET = /^<[^<>\n]{2,80}>$/;

/**
 * Says what a whole body is if it is not what somebody wrote.
 *
 * @param body What stands behind the author's name, all lines of it.
 * @returns Why it is left out; undefined if it is a message.
 *
 * @example
 * ```ts
 * import { noticeOf } from "./notice_of.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(noticeOf("Du hast diese Nachricht gelöscht."), "deleted");
 * assertEquals(noticeOf("<Multimedia omitido>"), "media");
 * assertEquals(noticeOf("you deleted my drawing"), undefined);
 * ```
 */
export function noticeOf(body: string): SkipReason | undefined {
  if (body.length > MAX_LINE) return undefined;
  const text = cleanText(body);
  if (text === "") return undefined;
  if (text.startsWith("<") && ONE_BRACKET.test(text)) return "media";
  if (text.includes(": https://") && PLACE.test(text)) return "media";
  if (/[)>）]$/.test(text) && isAttachment(text)) return "media";
  if (text.length > MAX_NOTICE) return undefined;
  if (BY_ADMIN.test(text)) return "deleted";
  notices ??= readNotices();
  // Nearly all that people write begins otherwise, and need not be compared.
  if (/^[\p{L}\p{M}]/u.test(text) && !beginnings.has(text.slice(0, BEGINNING).toLowerCase())) {
    return undefined;
  }
  return notices.get(noticeKey(text));
}

/** Whether a line is `IMG-20240105-WA0001.jpg (file attached)`, in any language. */
export function isAttachment(line: string): boolean {
  const [, file, words] = FILE_IN_WORDS.exec(line) ?? [];
  return file !== undefined && (WHATSAPP_FILE.test(file) || ATTACHED_KEYS.has(noticeKey(words)));
}
