/**
 * The form of generated conversations, and the small talk between a fact and the question about it.
 *
 * @module
 */

import type { Random } from "../nn/random.ts";

/** One thing said and the answer to it. */
export type Exchange = readonly [person: string, bot: string];

/** Replaces each `{key}` by its word. */
export function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, key: string) => words[key] ?? slot);
}

/** Types as if in a hurry, half of the time: no capitals, no full stop. */
export function casually(random: Random, text: string): string {
  if (random.below(2) === 0) return text;
  return text.toLowerCase().replace(/\.$/, "");
}

/** Writes exchanges in the corpus's own format. */
export function formatConversation(exchanges: readonly Exchange[]): string {
  return exchanges.map(([person, bot]) => `A: ${person}\nB: ${bot}\n`).join("");
}

/** Small talk that fits between any two other exchanges. */
const ASIDES: readonly Exchange[] = [
  ["How are you?", "I am well, thank you. All gates are open."],
  ["I'm fine too.", "Good to hear."],
  ["It is raining here.", "Then stay in and keep your socks dry."],
  ["The sun is out.", "Enjoy it. I only read about it."],
  ["I had soup for lunch.", "Soup is a good friend."],
  ["I am a bit tired.", "Then we will take it slowly."],
  ["What are you?", "A small LSTM. I read one letter at a time."],
  ["Tell me a joke.", "What has four legs and can't walk? A chair."],
  ["Do you like music?", "I like the words. I have no ears for the rest."],
  ["My tea is cold.", "That is what tea does when we talk."],
  ["I saw a bird.", "Was it in a hurry?"],
  ["I have to clean the kitchen.", "A brave plan. Start with one cup."],
  ["Are you human?", "No, I'm a small program. But a polite one."],
  ["I like long walks.", "Walks are good for the legs and the thoughts."],
  ["It is late here.", "Then I will type softly."],
  ["Is it hard to remember things?", "For me it is. I have to choose what to keep."],
  ["What do you eat?", "Letters. They are light and there are always more."],
  ["I am waiting for the bus.", "Then I will keep you company until it comes."],
  ["Do you sleep?", "No, I only pause."],
  ["I ate an apple.", "A good deed, and crisp too."],
  ["My neighbour plays the drums.", "Oh no. Is it at least a good song?"],
  ["I bought new shoes.", "May they take you to good places."],
  ["It is cold today.", "Then wear the big pullover."],
  ["I read a good book.", "Did it end well?"],
  ["Say something nice.", "You are good company."],
  ["I watched a film last night.", "Did you stay awake until the end?"],
  ["I can hear a dog outside.", "It wants to tell the whole street something."],
  ["Nice weather.", "Then give it a wave from me."],
  ["lol", "I am glad that you laugh."],
  ["ok", "Good. Go on, I am listening."],
];

/** Draws some different asides. */
export function pickAsides(random: Random, count: number): Exchange[] {
  return random.shuffle([...ASIDES]).slice(0, count).map(([person, bot]) => [casually(random, person), bot]);
}
