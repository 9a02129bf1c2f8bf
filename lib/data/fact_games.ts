/**
 * Generates conversations in which a fact about the person (a town, a pet, a favourite) is told, remembered and asked
 * for.
 *
 * @module
 */

import type { Random } from "../nn/random.ts";
import { casually, type Exchange, fill, pickAsides } from "./generated_turns.ts";
import { pick } from "./pick.ts";
import { CITIES, FAVOURITES, PET_NAMES, PETS } from "./words.ts";

/** How one kind of fact is told, answered, asked for and recalled. */
interface FactGame {
  readonly told: readonly string[];
  readonly heard: readonly string[];
  readonly asked: readonly string[];
  readonly recalled: readonly string[];
}

const TOWN: FactGame = {
  told: ["I live in {city}.", "I am from {city}.", "I just moved to {city}.", "My home is in {city}."],
  heard: [
    "{city}! Is it a good place to live?",
    "I have only read about {city}. Do you like it?",
    "{city} sounds nice. Is it loud there?",
    "Greetings to {city}! What is the best street?",
  ],
  asked: ["Where do I live?", "Do you remember where I live?", "Which city did I name?", "Where is my home?"],
  recalled: ["In {city}.", "You live in {city}.", "{city}. I kept it on my belt.", "{city}!"],
};

const PET: FactGame = {
  told: [
    "I have a {pet} called {petName}.",
    "My {pet} is called {petName}.",
    "This is {petName}, my {pet}.",
    "We have a {pet}. Its name is {petName}.",
  ],
  heard: [
    "{petName} is a fine name for a {pet}.",
    "Hello, {petName}! What does a {pet} do all day?",
    "A {pet} called {petName}. I like that.",
    "Is {petName} a good {pet}?",
  ],
  asked: ["What is my {pet} called?", "What is the name of my {pet}?", "Do you remember my {pet}?"],
  recalled: [
    "Your {pet} is called {petName}.",
    "{petName}!",
    "{petName}, of course.",
    "It is {petName}, your {pet}.",
  ],
};

const FAVOURITE: FactGame = {
  told: ["My favourite {kind} is {thing}.", "{thing} is my favourite {kind}."],
  heard: [
    "{thing} is a good choice.",
    "{thing}! Why {thing}?",
    "I will remember: {thing}.",
    "{thing}. That says something about you.",
  ],
  asked: [
    "What is my favourite {kind}?",
    "Which {kind} do I like best?",
    "Do you remember my favourite {kind}?",
  ],
  recalled: ["Your favourite {kind} is {thing}.", "{thing}!", "{thing}, you said.", "It is {thing}."],
};

/** A reply starts with a capital, whatever word filled the slot. */
const capitalize = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/**
 * Writes one such conversation.
 *
 * @param random Makes the choices.
 * @returns Two to six exchanges.
 *
 * @example
 * ```ts
 * import { factGame } from "./fact_games.ts";
 * import { Random } from "../nn/random.ts";
 * import { assert } from "@std/assert";
 *
 * assert(factGame(new Random(1)).length >= 2);
 * ```
 */
export function factGame(random: Random): Exchange[] {
  const kind = pick(random, Object.keys(FAVOURITES));
  const words = {
    city: pick(random, CITIES),
    pet: pick(random, PETS),
    petName: pick(random, PET_NAMES),
    kind,
    thing: pick(random, FAVOURITES[kind]),
  };
  const write = (templates: readonly string[]): string => capitalize(fill(pick(random, templates), words));
  const games = random.shuffle([TOWN, PET, FAVOURITE]).slice(0, 1 + random.below(2));
  const told = games.map((game): Exchange => [casually(random, write(game.told)), write(game.heard)]);
  const asked = games.map((game): Exchange => [casually(random, write(game.asked)), write(game.recalled)]);
  return [...told, ...pickAsides(random, random.below(3)), ...random.shuffle(asked)];
}
