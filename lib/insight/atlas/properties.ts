/**
 * What a unit may follow.
 *
 * @module
 */

import { type ExamName, TOLD_NAMES } from "./exams.ts";
import {
  answering,
  exchangeOf,
  inCapitalized,
  isCapital,
  isInWord,
  isLetter,
  type LabelledText,
  numbers,
  placeInSentence,
  shouting,
} from "./labelled_text.ts";

/** Something about a text that has a number at each symbol. */
export interface UnitProperty {
  /** A short name for files and addresses. */
  readonly id: string;
  /** What is followed, e.g. "who is speaking". */
  readonly name: string;
  /** What may be the case: of two, the second if the number is above the threshold; of more, the number says which. */
  readonly classes: readonly string[];
  /** The text in which it is asked for. */
  readonly exam: ExamName;
  /** Between two classes; the median of the text where units are chosen if absent. */
  readonly threshold?: number;
  /** The number at each symbol; NaN where nothing is asked. */
  label(text: LabelledText): Float64Array;
}

/** Everything that is asked of a unit; see each one's `name`. */
export const UNIT_PROPERTIES: readonly UnitProperty[] = [
  {
    id: "speaker",
    name: "who is speaking",
    classes: ["the person has the word", "the bot has the word"],
    exam: "plain",
    threshold: 0.5,
    label: ({ speaker }) => speaker,
  },
  {
    id: "reply-beginning",
    name: "the beginning of the bot's turn",
    classes: ["anywhere else", "the first 16 letters of the bot's turn"],
    exam: "plain",
    threshold: 0.5,
    label: ({ speaker, positionInTurn }) => speaker.map((bot, t) => bot && positionInTurn[t] < 16 ? 1 : 0),
  },
  {
    id: "place-in-turn",
    name: "the place in the turn",
    classes: ["near its beginning", "far into the turn"],
    exam: "plain",
    label: ({ positionInTurn }) => positionInTurn.map((place) => Math.min(place, 100)),
  },
  {
    id: "place-in-sentence",
    name: "the place in the sentence",
    classes: ["near its beginning", "far into the sentence"],
    exam: "plain",
    label: ({ characters }) => placeInSentence(characters).map((place) => Math.min(place, 60)),
  },
  {
    id: "place-in-word",
    name: "the place in the word",
    classes: ["at the first two letters, or between words", "beyond the second letter"],
    exam: "plain",
    threshold: 2,
    label: ({ positionInWord }) => positionInWord.map((place) => Math.min(place, 8)),
  },
  {
    id: "between-words",
    name: "the gaps between words",
    classes: ["inside a word", "between two words"],
    exam: "plain",
    threshold: 0.5,
    label: ({ characters }) => numbers(characters, (character) => isInWord(character) ? 0 : 1),
  },
  {
    id: "question",
    name: "question or statement",
    classes: ["in any other sentence", "in a sentence that will end with a question mark"],
    exam: "plain",
    threshold: 0.5,
    label: ({ inQuestion, characters }) => inQuestion.map((is, t) => characters[t] === "?" ? NaN : is),
  },
  {
    id: "answering",
    name: "whether a question is being answered",
    classes: [
      "the bot answers any other message",
      "the bot answers a message that ended with a question mark",
    ],
    exam: "plain",
    threshold: 0.5,
    label: answering,
  },
  {
    id: "exchange",
    name: "how long the conversation has been going on",
    classes: ["the first exchange", "a later exchange"],
    exam: "plain",
    threshold: 0.5,
    label: ({ ids }) => exchangeOf(ids),
  },
  {
    id: "capital",
    name: "capital letters",
    classes: ["at a small letter", "at a capital letter"],
    exam: "titled",
    threshold: 0.5,
    label: ({ characters }) =>
      numbers(characters, (character) => isLetter(character) ? +isCapital(character) : NaN),
  },
  {
    id: "capitalized",
    name: "words with a capital",
    classes: ["in any other word", "in a word that begins with a capital"],
    exam: "titled",
    threshold: 0.5,
    label: inCapitalized,
  },
  {
    id: "vowel",
    name: "vowels",
    classes: ["at a consonant", "at a vowel"],
    exam: "plain",
    threshold: 0.5,
    label: ({ characters }) =>
      numbers(
        characters,
        (character) => isLetter(character) ? +/[aeiouäöüáéíóúàèìòù]/i.test(character) : NaN,
      ),
  },
  {
    id: "quotation",
    name: "quotation marks",
    classes: ["outside quotation marks", "between quotation marks"],
    exam: "quoted",
    threshold: 0.5,
    label: ({ insideQuotation }) => insideQuotation,
  },
  {
    id: "shout",
    name: "text all in capitals",
    classes: ["in a turn without capitals", "in a turn all in capitals"],
    exam: "shouted",
    threshold: 0.5,
    label: shouting,
  },
  {
    id: "digit",
    name: "digits",
    classes: ["anywhere else", "in a number"],
    exam: "numbered",
    threshold: 0.5,
    label: ({ characters }) => numbers(characters, (character) => /\p{N}/u.test(character) ? 1 : 0),
  },
  {
    id: "told",
    name: "the name that was told",
    // Pure: the page is bundled without these questions.
    classes: /* @__PURE__ */ TOLD_NAMES.map((name) => `the person said to be called ${name}`),
    exam: "told",
    label: ({ ids, told }) => exchangeOf(ids).map((exchange) => exchange > 0 ? told ?? NaN : NaN),
  },
];
