/**
 * The mark that WhatsApp puts behind a message that was edited, `<This message was edited>`, in any language.
 *
 * @module
 */

/** The word for a message, as all these marks have it in their languages. */
const MESSAGE = new RegExp(
  [
    "messag|mensaj|mensage|missatge|nachricht|messagg|bericht|viesti|meddeland|besked|melding|wiadomo|zpráv|správ",
    "poruk|порук|sporočil|mesaj|mesej|pesan|сообщени|повідомлен|съобщени|паведамл|üzenet|μήνυμα|žinut|ziņojum|sõnum",
    "رسال|المحتوى|پیام|پیغام|הודע|मैसेज|संदेश|মেসেজ|বার্তা|செய்தி|సందేశ|tin nhắn|ข้อความ|メッセージ|메시지|메세지",
    "消息|訊息|信息|讯息",
  ].join("|"),
  "iu",
);
/** The last part of a body that may be such a mark; a person's `<3` and `<br>` are too short or have no words. */
const LAST = /(?:^|\s)\p{Cf}*<([^<>\n]{4,60})>\p{Cf}*\s*$/u;
/** Marks that say it without the word. */
const SHORT =
  /^(edited|bearbeitet|modifié|editado|modificato|bewerkt|muokattu|redigerat|redigeret|redigert|edytowano|upraveno|uređeno|düzenlendi|изменено|ред\.|відредаговано|змінено|تم التعديل|נערכה|diedit|編集済み|수정됨|已编辑|已編輯)\.?$/iu;

/**
 * Cuts the mark of an edited message off.
 *
 * @param body What stands behind the author's name, all lines of it.
 *
 * @example
 * ```ts
 * import { withoutEditMark } from "./edited.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(withoutEditMark("see you <This message was edited>"), "see you");
 * assertEquals(withoutEditMark("I wrote <b>this message</b>"), "I wrote <b>this message</b>");
 * ```
 */
export function withoutEditMark(body: string): string {
  if (!body.includes("<")) return body;
  const last = LAST.exec(body.length > 200 ? body.slice(-200) : body);
  if (last === null) return body;
  const [all, mark] = last;
  if (/[/="']/.test(mark) || !(MESSAGE.test(mark) || SHORT.test(mark))) return body;
  return body.slice(0, body.length - all.length).trimEnd();
}
