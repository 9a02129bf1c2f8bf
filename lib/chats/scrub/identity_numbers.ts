/**
 * Finds the numbers by which states know people.
 *
 * @module
 */

import type { Finder } from "./scrub_kinds.ts";
import { spansOf } from "./spans_of.ts";

const PATTERNS: readonly RegExp[] = [
  /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g, // United States: social security
  /(?<!\w)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)/g, // Brazil: CPF
  /(?<!\w)\d{2}\.\d{3}\.\d{3}(?:\/\d{4}-\d{2}|-[\dX])(?!\w)/g, // Brazil: CNPJ, RG
  /(?<!\w)(?:\d{8}|[XYZ]-?\d{7}|\d{2}\.\d{3}\.\d{3})[ -]?[A-Z](?!\w)/g, // Spain: DNI, NIE
  /(?<!\w)[A-Z]{5}\d{4}[A-Z](?!\w)/g, // India: PAN
  /(?<!\w)[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g, // United Kingdom: national insurance
  /(?<!\w)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?(?!\w)/g, // France: INSEE
  /(?<!\w)\d{2} ?\d{6} ?[A-Z] ?\d{3}(?!\w)/g, // Germany: pension insurance
  /(?<![\w.,])\d{2} \d{3} \d{3} \d{3}(?!\w|[.,]\d)/g, // Germany: tax
  /(?<!\w)[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z](?!\w)/gi, // Italy: codice fiscale
  /(?<!\w)\d{6}-[1-8]\d{6}(?!\w)/g, // Korea
  /(?<!\w)\d{17}[\dX](?!\w)/g, // China
  /(?<!\w)[A-Z]{1,2}\d{7,8}(?!\w)/g, // passports of many countries
  /(?<!\w)[CFGHJKLMNPRTVWXYZ]\d{2}[CFGHJKLMNPRTVWXYZ\d]{5,6}\d(?!\w)/g, // Germany: identity card, passport
];

/** India's Aadhaar and Japan's "my number"; three years in a row are none. */
const THREE_FOURS = /(?<![\w-])\d{4}[ -]\d{4}[ -]\d{4}(?![\w-])/g;

const AFTER_WORD =
  /(?<!\p{L})(?:passports?|reisepass|personalausweis|ausweis|passeport|pasaporte|passaporto|passaporte|licen[cs]e|führerschein|permis|ssn|dni|nie|cpf|rg|cnh|nhs|aadhaar|pan|steuer-?id|nino|マイナンバー|パスポート)(?!\p{L})[ .:#=-]*(?:(?:no|nr|num|number|nummer|n[°ºo]|número|numero|is|ist|es|é|est)(?!\p{L})[ .:#=°º-]*){0,2}((?=[A-Z]*\d)[A-Z\d](?:[ .-]?[A-Z\d]){4,14})(?!\w)/giu;

/** Numbers of passports, identity cards, social security and taxes. */
export const identityNumbers: Finder = {
  kind: "identity number",
  *find(text) {
    for (const pattern of PATTERNS) yield* spansOf(text, pattern);
    yield* spansOf(
      text,
      THREE_FOURS,
      (found) => !found.split(/[ -]/).every((group) => /^(?:19|20)\d\d$/.test(group)),
    );
    yield* spansOf(text, AFTER_WORD, (found) => (found.match(/\d/g)?.length ?? 0) >= 3);
  },
};
