/**
 * Finds phone numbers as people write them, with or without a country's code.
 *
 * There is no rule that all numbers keep, and many other numbers are as long. So each pattern is one way of writing,
 * and what is written like a date, a time, a year or an amount of money is left alone.
 *
 * @module
 */

import type { Finder } from "./scrub_kinds.ts";
import { spansOf } from "./spans_of.ts";

/** Nothing of a longer number, of a word or of an amount comes before. */
const BEFORE = String.raw`(?<![\w+#@]|\d[.,:/ -]|[$€£¥₹] ?)`;
/** Nothing of a longer number or of a time comes behind. */
const BEHIND = String.raw`(?![\w]|[.,:/-]\d)`;

const pattern = (body: string): RegExp => new RegExp(`${BEFORE}(${body})${BEHIND}`, "g");

/** With a country's code: "+49 (0)30 1234567", "0044 20 7946 0958". */
const INTERNATIONAL = [
  /(?<![\w+])(\+[1-9](?:[ .\-/()]{0,3}\d){6,14})(?!\w|[.,:/-]\d)/g,
  /(?<![\w+.,-])(00[1-9](?:[ .\-/()]{0,3}\d){7,14})(?!\w|[.,:/-]\d)/g,
];

/** With the 0 before an area's code: "030 1234567", "06 12 34 56 78", "090-1234-5678", "(022) 2345 6789". */
const NATIONAL = new RegExp(
  String
    .raw`(?<![\w+#@]|\d[.,:/-]|[$€£¥₹] ?)((?:\(?0\d{1,5}\)?|0 \d{1,3}|\(0\) ?\d{1,4})(?:[ .\-/]{0,3}\d{2,10}(?!\d)){1,6}(?:-\d)?)${BEHIND}`,
  "g",
);

/** Ways of writing without either. */
const PLAIN = [
  // A country's code without its sign: "55 11 91234 5678".
  String
    .raw`(?=(?:[ ()-]{0,2}\d){11,13}(?![ -]?\d))(?:1|7|3\d|4\d|5[1-8]|6[0-6]|8[1-6]|9[0-58])(?:[ -]\(?\d{1,6}\)?){2,6}`,
  String.raw`8[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}`, // 8 (912) 345-67-89
  String.raw`(?:1[ .-])?\(?[2-9]\d{2}\)?[ .\-/]{1,2}\d{3}[ .-]\d{4}`, // (212) 555-0123
  String.raw`[2-9]\d{2}-\d{4}`, // 555-0123
  String.raw`\(?\d{2}\)?[ -]{1,2}9?\d{4}[ -]\d{4}`, // 11 91234-5678
  String.raw`(?:9\d{4}|[2-9]\d{3})[ -]\d{4}`, // 91234-5678
  String.raw`[6-9]\d{4}[ -]\d{5}`, // 98765 43210
  String.raw`[5-9]\d{2}([ .-])\d{3}\2\d{3}`, // 612 345 678
  String.raw`[2-9]\d{2}([ .-])\d{2}\2\d{2}\2\d{2}`, // 612 34 56 78
  String.raw`[2-9]\d([ .-])\d{3}\2\d{2}\2\d{2}`, // 91 123 45 67
  String.raw`[2-9]\d(?: \d{2}){3}(?! ?\d)`, // 34 41 23 45
  String.raw`\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{2}[ .-]\d{2}`, // 532 123 45 67
  String.raw`[89]\d ?\d{3} ?\d{4}`, // 82 123 4567
  String.raw`1[3-9]\d[ -]\d{4}[ -]\d{4}`, // 138 1234 5678
  String.raw`[2-9]\d{2}[ -]\d{6,7}`, // 333 1234567
  String.raw`1[38]00[ -]\d{3}[ -]\d{3}`, // 1800 123 456
  String.raw`9\d{2}-\d{7}`, // 984-1234567
  String.raw`[6-9]\d{8}`,
  String.raw`[2-9]\d{9}`,
].map(pattern);

/** After a word for a phone any six digits or more are a number. */
const AFTER_WORD =
  /(?<!\p{L})(?:tel|tél|téléphone|telefono|teléfono|telefone|telefon|phone|mobile|mob|cell|celular|handy|handynummer|nummer|number|móvil|movil|portable|whatsapp|zap|fon|fax|ring|call|text|電話|携帯|फोन|नंबर|电话|手机|전화|тел|номер)(?!\p{L})[ .:#=-]*(?:(?:me|at|on|is|no|nr|me on|me at|ist|est|es|é|は)(?!\p{L})[ .:#=-]*){0,2}(\(?\+?\(?\d(?:[ .\-/()]{0,2}\d){5,14})(?!\w|[.,:/-]\d)/giu;

const CURRENCY =
  /^ ?(?:[$€£¥₹%]|EUR|USD|GBP|CHF|INR|BRL|JPY|Euros?|dollars?|pounds?|reais|rupees?|Rs|yen|円|元|원|kr|zł|руб|pesos|million|mio)/i;

const DATE =
  /(?<!\d)(?:(?:19|20)\d{2}([./ -]{1,2})(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([./ -]{1,2})(?:0?[1-9]|[12]\d|3[01])[./ -]{1,3}(?:19|20)\d{2})(?!\d)/;

/** Phone numbers. */
export const phoneNumbers: Finder = {
  kind: "phone number",
  *find(text) {
    for (const one of INTERNATIONAL) yield* spansOf(text, one, isPhone);
    yield* spansOf(text, AFTER_WORD, isPhone);
    yield* spansOf(
      text,
      NATIONAL,
      (found, before, behind) => isNational(found) && isPhone(found, before, behind),
    );
    for (const one of PLAIN) yield* spansOf(text, one, isPhone);
  },
};

/** Whether it is neither a date, two years or times, nor an amount. */
function isPhone(found: string, _before: string, behind: string): boolean {
  if (CURRENCY.test(behind) || DATE.test(found)) return false;
  if (/^[1-9][\d ]*[ .]000[ .]000$|^[1-9]\d*-\d?000$/.test(found)) return false;
  const digits = found.replace(/\D/g, "");
  // Six numbers of one or two digits are a lottery's; only France's phones look like that, with their country's code.
  if (/^(?:[1-9]\d?(?: \d\d?){4,}|\d\d?(?: \d\d?){5})$/.test(found) && !/^33 \d(?: \d\d){4}$/.test(found)) {
    return false;
  }
  if (/^(\d)\1*$/.test(digits) || digits.length > 15) return false;
  // The last group after a space is a number of its own if it is one digit: "+49 30 1234567 5 Uhr".
  if (/ \d$/.test(found)) return false;
  const pair = /^(\d{4})[ -](\d{4})$/.exec(found);
  return pair === null || ![isYear, isClock].some((test) => test(pair[1]) && test(pair[2]));
}

/** Nine digits or more, or eight with signs that no date has. */
function isNational(found: string): boolean {
  const digits = found.replace(/\D/g, "").length;
  return digits >= 9 && digits <= 13 || digits === 8 && /[()/]/.test(found);
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const isClock = (text: string): boolean => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(text);
