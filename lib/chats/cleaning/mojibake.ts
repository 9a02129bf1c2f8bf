/**
 * Wrong characters such as `cafÃ©` and `â€™`: UTF-8 that some program has read as windows-1252.
 *
 * @module
 */

/** The characters of the bytes 0x80 to 0x9f in windows-1252, where they are not the same in Unicode. */
const WINDOWS = new Map<number, number>(
  Array.from(
    "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ",
    (character, i) => [character.charCodeAt(0), 0x80 + i],
  ),
);

const tail = `[\\x80-\\xbf${Array.from(WINDOWS.keys(), (code) => String.fromCharCode(code)).join("")}]`;

/**
 * One character as two to four wrong ones: a byte that begins a character, and those that must follow it. Of the
 * scripts that begin with Ü, Ý, Þ and ß nobody sends chats, but „Spaß“ is a word in quotes.
 */
const sequence = `[\\xc2-\\xdb]${tail}|[\\xe0-\\xef]${tail}{2}|[\\xf0-\\xf4]${tail}{3}`;
const SEQUENCE = new RegExp(sequence, "g");

/** What nobody writes on purpose: not `Ä«`, but `Ã©`, `â€™`, `Å‚` and `ðŸ˜€`, or any two in a row. */
const TELLTALE = new RegExp(
  `Ã${tail}|Â[\\xa0-\\xbf]|â€|ð\\x9f|ðŸ|[ÄÅÐÑ][\\x80-\\x9f‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|(?:${sequence}){2}`,
);

/** What is left of `à`, whose second byte reads as a no-break space, once somebody has tidied white space. */
const BARE = /(?<![A-ZÀ-Þ])Ã(?: (?= )|$)/gm;

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Tells whether a text holds characters that look like UTF-8 read as windows-1252.
 *
 * @param text Any text.
 *
 * @example
 * ```ts
 * import { hasMojibake } from "./mojibake.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["cafÃ© at 9", "itâ€™s", "café – NÃO"].map(hasMojibake), [true, true, false]);
 * ```
 */
export function hasMojibake(text: string): boolean {
  return TELLTALE.test(text);
}

/**
 * Puts such characters right; all others stay, and so does what is no UTF-8. What was read wrongly twice is put
 * right twice.
 *
 * @param text Any text.
 *
 * @example
 * ```ts
 * import { repairMojibake } from "./mojibake.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(repairMojibake("cafÃ© at 9 – itâ€™s fine"), "café at 9 – it’s fine");
 * ```
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let rounds = 0; rounds < 2 && TELLTALE.test(repaired); rounds++) {
    repaired = repaired.replace(SEQUENCE, decodeSequence).replace(BARE, "à");
  }
  return repaired;
}

function decodeSequence(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (character) => {
    const code = character.charCodeAt(0);
    return WINDOWS.get(code) ?? code;
  });
  try {
    return decoder.decode(bytes);
  } catch {
    return sequence;
  }
}
