/**
 * Finds numbers of cards and bank accounts.
 *
 * @module
 */

import type { Finder } from "./scrub_kinds.ts";
import { spansOf } from "./spans_of.ts";

const CARD = /(?<![\w.,+-])\d(?:[ -]?\d){12,18}(?![\w]|[.,]\d)/g;
const FOUR_FOURS = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?$/;

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}(?![\p{L}\p{N}])/giu;

/** What India's and Japan's banks, and those abroad, call a branch. */
const BRANCH = /\b[A-Z]{4}0[A-Z\d]{6}\b/g;
const SWIFT = /(?<!\p{L})(?:swift|bic)(?:[ -]?code)?\W{0,3}([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)\b/giu;

const ACCOUNT_WORDS =
  "accounts?|acct|acc|a\\/c|konto(?:nummer)?|kto|blz|bankleitzahl|compte|rib|cuenta|conta(?: corrente)?|c\\/c|" +
  "ag[eê]ncia|ag|conto|rekening|rachunek|счет|sort ?code|routing(?: number)?|aba|iban|ifsc|clabe|口座番号|口座|普通|当座|खाता|계좌|账号";

const AFTER_WORD = new RegExp(
  `(?<!\\p{L})(?:${ACCOUNT_WORDS})(?!\\p{L})[ .:#=-]*(?:(?:no|nr|num|number|nummer|n[°ºo]|número|numero|is|ist|es|é|est)(?!\\p{L})[ .:#=°º-]*){0,2}` +
    `(\\d(?:[ .-]?[\\dxX]){3,20})(?!\\d)`,
  "giu",
);

/** A British account: its sort code, and eight digits. */
const SORT_CODE = /(?<![\d-])\d{2}-\d{2}-\d{2}[ ,/]{1,2}\d{8}(?!\d)/g;

/** Digits that no number in a talk has so many of. */
const LONG = /(?<![\w.,])\d{11,34}(?![\w]|[.,]\d)/g;

/** Numbers of credit and debit cards, by their check digit or their four fours. */
export const cardNumbers: Finder = {
  kind: "card number",
  find: (text) => spansOf(text, CARD, isCard),
};

/** International numbers of bank accounts. */
export const ibans: Finder = {
  kind: "account number",
  *find(text) {
    for (const match of text.matchAll(IBAN)) {
      const length = ibanLength(match[0]);
      if (length > 0) yield [match.index, match.index + length];
    }
  },
};

/** Other numbers of bank accounts: what follows a word for one, and long runs of digits. */
export const accountNumbers: Finder = {
  kind: "account number",
  *find(text) {
    for (const pattern of [BRANCH, SWIFT, SORT_CODE]) yield* spansOf(text, pattern);
    yield* spansOf(text, AFTER_WORD, (found) => !isYear(found));
    yield* spansOf(text, LONG, (found) => !/^(\d)\1*$|^\d{1,3}0+$/.test(found));
  },
};

const isYear = (found: string): boolean => /^(?:19|20)\d\d$/.test(found);

function isCard(found: string): boolean {
  if (FOUR_FOURS.test(found)) return true;
  const digits = found.replace(/\D/g, "");
  return /^[2-6]/.test(digits) && /^\d+$|^\d{4}[ -]\d{4}/.test(found) && checksLuhn(digits);
}

/** Luhn's check: every second digit from the end counts twice. */
function checksLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 + 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/**
 * How much of a candidate is an IBAN: the longest beginning whose remainder is right. One without such a beginning
 * counts whole if it is all digits but for the country: somebody has mistyped it.
 */
function ibanLength(found: string): number {
  for (let length = found.length; length >= 15; length--) {
    if (!/[\p{L}\p{N}]/u.test(found[length - 1]) || /[\p{L}\p{N}]/u.test(found[length] ?? "")) continue;
    const compact = found.slice(0, length).replace(/[ -]/g, "").toUpperCase();
    if (compact.length >= 15 && compact.length <= 34 && remainder97(compact) === 1) return length;
  }
  return /^[A-Z]{2}\d{2}(?:[ -]?\d){11,30}$/.test(found) ? found.length : 0;
}

function remainder97(iban: string): number {
  let remainder = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
