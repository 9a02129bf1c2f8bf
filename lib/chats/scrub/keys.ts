/**
 * Finds keys, tokens, passwords and codes.
 *
 * @module
 */

import type { Finder } from "./scrub_kinds.ts";
import { spansOf } from "./spans_of.ts";

/** How the keys of well-known services begin. */
const PREFIXED =
  /\b(?:sk|pk|rk|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[a-z]|npm|hf|shpat|sq0[a-z]{3}|whsec|dop_v1|SG|ya29|AKIA|ASIA|AIza|eyJ)[-_.]?[\w.+/=-]{12,}/g;

/** A key in a block of its own, on many lines. */
export const PRIVATE_KEY = /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g;

const UUID = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi;

/** Keys of programs such as `ABCD1-2EFGH-3IJKL`: groups of capitals and digits, some of each. */
const GROUPS = /\b(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){2,}\b/g;

/** A long run of letters and digits that is no word. */
const RUN = /(?<![\w@#.])[\w+/-]{20,}={0,2}(?![\w@])/g;

const SECRET_WORDS =
  "passwords?|passwd|pwd|passcode|passphrase|passwort|kennwort|mot de passe|mdp|contraseña|senha|wachtwoord|" +
  "hasło|пароль|パスワード|暗証番号|密码|密碼|비밀번호|पासवर्ड|api[ _-]?key|token|secret|pin|otp|tan|cvv|cvc|cvn";

/** "password: hunter2"; without the colon only what looks like one, as in "the PIN is 4821". */
const AFTER_WORD = new RegExp(
  `(?<![\\p{L}])(?:${SECRET_WORDS})(?![\\p{L}]) ?(?:[:=]|は|는|is:?|ist:?|est:?|es:?|é:?) ?["'“”«»]?([^\\s"'“”«»]{3,})`,
  "giu",
);
const CODE =
  /(?<!\p{L})(?:code|código|codigo|codice|kod|код|コード) ?(?:is|ist|est|es|é|:|=)+ ?(\d{4,8})(?!\d)/giu;

/** Keys, tokens, passwords and codes. */
export const keys: Finder = {
  kind: "key",
  *find(text) {
    for (const pattern of [PRIVATE_KEY, PREFIXED, UUID, GROUPS, CODE]) yield* spansOf(text, pattern);
    yield* spansOf(text, RUN, isRandom);
    yield* spansOf(text, AFTER_WORD, (found, before) => /[:=] ?["'“”«»]?$/.test(before) || /\d/.test(found));
  },
};

/** Whether a run has what words and paths lack: digits among letters of both cases, or digits alone as in hexadecimal. */
function isRandom(run: string): boolean {
  const digits = run.match(/\d/g)?.length ?? 0;
  if (digits < 2 || !/[a-z]/i.test(run)) return false;
  if (/^(?:0x)?[0-9a-f]{20,}$/i.test(run)) return true;
  const changes = run.match(/[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  return changes >= 4 && !/^[a-z]+(?:[-_/][a-z\d]+)+$/.test(run);
}
