/**
 * Which words are English, to tell how much of a reply is made of words.
 *
 * A word list is a text compressed with gzip: the words in lower case and alphabetical order, one per line, each
 * written as a digit (how many letters it shares with the word before) and the rest of its letters.
 * `deno task evaluate` has one of 70,586 words, made from SCOWL.
 *
 * @module
 */

/** What people write in chats but no dictionary lists. */
const INFORMAL = `
  alot anyways arent aww bc bot bots bro btw cant cause chatbot chatbots congrats couldnt cuz didnt doesnt
  dont donuts dunno dvd etc favourite fi geez gimme gonna gotta grandkids hadnt haha hahaha hahahaha
  hardcore hasnt havent heh hehe heres hmm hmmm how'd hows huh iconic idk im indie intro isnt it'd ive kinda
  lemme lets lil lol lstm mlb mr mrs nah nba nfl nope ok okay omg online ooh pm podcast preseason sci selfie
  shouldnt smartphone sorta storyline storytelling streaming superhero superheroes tbh tech that'd thats
  there'd theres theyll theyre til tv ugh uh um vibe vs wanna wasnt website werent what'd whatcha whats whoa
  whos wont wouldnt wow y'all ya yay yea yeah yep yikes youll youre youve yup
`;

/**
 * Reads a list of words.
 *
 * @param compressed The list's bytes.
 * @returns Its words in lower case, and what people write in chats but no dictionary lists.
 * @throws {TypeError} If the bytes are not gzip.
 *
 * @example
 * ```ts
 * import { decodeWords } from "./english_words.ts";
 * import { assert, assertFalse } from "@std/assert";
 *
 * const list = new Blob(["0memento\n3ory\n"]).stream().pipeThrough(new CompressionStream("gzip"));
 * const words = await decodeWords(new Uint8Array(await new Response(list).arrayBuffer()));
 * assert(words.has("memory") && words.has("gonna"));
 * assertFalse(words.has("thimory"));
 * ```
 */
export async function decodeWords(compressed: Uint8Array): Promise<ReadonlySet<string>> {
  const stream = new Blob([compressed as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"));
  const words = new Set(INFORMAL.trim().split(/\s+/));
  let word = "";
  for (const line of (await new Response(stream).text()).trimEnd().split("\n")) {
    word = word.slice(0, Number(line[0])) + line.slice(1);
    words.add(word);
  }
  return words;
}

/** How many words a text has, and which of them are not English. */
export interface WordCount {
  /** Words that can be judged. */
  readonly words: number;
  /** Those that are not English, as written, in order. */
  readonly unknown: readonly string[];
}

/**
 * Counts a text's words and those that are not English.
 *
 * It skips what cannot be judged: numbers and words with digits, single letters, and names, i.e. capitalized words
 * that do not start a sentence. 99.2 % of what people write about films, music and sport (the Self-dialogue Corpus)
 * counts as English; the rest are names and misspellings.
 *
 * @param text The text.
 * @param english Words in lower case.
 *
 * @example
 * ```ts
 * import { countWords } from "./english_words.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const english = new Set(["i", "love", "the", "new", "album"]);
 * assertEquals(countWords("I lvoe the Beatles' new album!", english), { words: 5, unknown: ["lvoe"] });
 * ```
 */
export function countWords(text: string, english: ReadonlySet<string>): WordCount {
  const unknown: string[] = [];
  let words = 0;
  let end = 0;
  for (const match of text.replaceAll("’", "'").matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)) {
    const word = match[0];
    const lower = word.toLowerCase();
    const beginsSentence = match.index === 0 || /[.!?:"\n]/.test(text.slice(end, match.index));
    end = match.index + word.length;
    if (/\p{N}/u.test(word) || (word.length === 1 && !/^[ai]$/i.test(word))) continue;
    const known = english.has(lower) || (lower.endsWith("'s") && english.has(lower.slice(0, -2)));
    if (!known && !beginsSentence && word[0] !== lower[0]) continue;
    words++;
    if (!known) unknown.push(word);
  }
  return { words, unknown };
}
