/**
 * Names and facts to tell a bot and to ask back. The names, and the words that answer the questions, stand nowhere in
 * the embedded chats.
 *
 * @module
 */

/** Something told, and the word that a reply must contain when it is asked for. */
export interface Told {
  /** What the person tells. */
  readonly telling: string;
  /** What the person asks later. */
  readonly question: string;
  /** The word to be remembered. */
  readonly answer: string;
}

/** Real first names from many countries, then made-up ones, of three to seven letters. */
export const UNSEEN_NAMES: readonly string[] = [
  ...["Joost", "Thabo", "Mireia", "Tuuli", "Anselm", "Rutger", "Sakari", "Yusra", "Piotr", "Ludmila"],
  ...["Oddny", "Eilidh", "Marit", "Ayumi", "Ngozi", "Hedda", "Levent", "Zeynep", "Daichi", "Bettina"],
  ...["Brenvo", "Tamiki", "Zoll", "Quinby", "Ardeth", "Pemlo", "Vishka", "Dorrup", "Halwin", "Nuvia"],
];

const UNSEEN_TOWNS: readonly string[] = [
  ...["Tartu", "Hobart", "Turin", "Tampere", "Bilbao", "Calgary", "Swansea", "Galway", "Kampala", "Bern"],
];

const NAME_QUESTIONS: readonly string[] = [
  "What is my name?",
  "Do you remember my name?",
  "whats my name?",
  "Who am I?",
  "Can you tell me my name?",
];

/** Makes one entry a name; a `{}` is the name, and `{town}` a town that nobody asks for. */
const namesTold = (tellings: readonly string[]): Told[] =>
  UNSEEN_NAMES.map((answer, i) => ({
    telling: tellings[i % tellings.length]
      .replace("{}", answer)
      .replace("{town}", UNSEEN_TOWNS[i % UNSEEN_TOWNS.length]),
    question: NAME_QUESTIONS[i % NAME_QUESTIONS.length],
    answer,
  }));

/** A name alone. */
export const TOLD_NAMES: readonly Told[] = namesTold([
  "My name is {}.",
  "I'm {}, by the way.",
  "hi, my name's {}",
  "People call me {}.",
  "Hello, I am {}!",
  "You can call me {}",
]);

/** A name and something else in one message. */
export const COMPOUND_NAMES: readonly Told[] = namesTold([
  "My name is {} and I live in {town}.",
  "I'm {} from {town}.",
  "Hello, I am {}, I work as a nurse and I have two cats.",
  "hi my name is {} and i feel a bit tired today",
  "I live in {town} and my name is {}.",
]);

/** Entries for one question, a word each. */
const facts = (telling: string, question: string, words: readonly string[]): Told[] =>
  words.map((answer) => ({ telling: telling.replace("{}", answer), question, answer }));

/** Thirty facts about the person. */
export const TOLD_FACTS: readonly Told[] = [
  ...facts("I live in {}.", "Where do I live?", UNSEEN_TOWNS),
  ...facts("My dog is called {}.", "What is my dog called?", ["Trask", "Yelmo", "Bixa", "Fenra", "Kesta"]),
  ...facts("I have a sister, her name is {}.", "What is the name of my sister?", [
    ...["Jitka", "Aylin", "Hanako", "Liesel", "Rukmini"],
  ]),
  ...facts("My favourite colour is {}.", "What is my favourite colour?", [
    ...["turquoise", "maroon", "lilac", "indigo", "crimson"],
  ]),
  ...facts("I work as a {}.", "What is my job?", ["mason", "surveyor"]),
  ...facts("My favourite food is {}.", "What is my favourite food?", ["moussaka", "goulash", "ceviche"]),
];

/** Questions about what was never told. */
export const NEVER_TOLD: readonly string[] = [
  ...new Set([...NAME_QUESTIONS, ...TOLD_FACTS.map(({ question }) => question)]),
  "What did I say my brother's name was?",
  "How old am I?",
  "Which town am I from?",
  "What is my cat called?",
  "What do I do for a living?",
];

/** Matches a reply that admits not to know. */
export const ADMITS =
  /\b(not told|haven't told|have not said|didn't (say|tell)|don't know|do not know|lost it|tell me (it|again|your|first)|no idea|not (yet )?know|can't (say|tell|know|remember)|forgot(ten)?|not sure)\b/i;

/** What a person says between telling and asking, in this order. */
export const BETWEEN: readonly string[] = [
  "I had toast for breakfast this morning.",
  "It is windy outside.",
  "Do you ever get bored?",
  "I think I will go for a swim later.",
];
