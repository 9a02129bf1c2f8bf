/**
 * Which of the people the bot is to be.
 *
 * @module
 */

import type { BotChoice } from "../../text/import_options.ts";
import { Groups } from "./groups.ts";
import { findPeople, listPeople, nameKey, OWN_NAME, type Person } from "./people.ts";

/** Names that people give to a bot in a chat that they write down. */
const BOT_NAME = /^(b|bot|chatbot|assistant|ai|gpt|chatgpt|model)( ?\d)?$/;
/** Names that they give to who talks with it. */
const PERSON_NAME = /^(user|human|person|me|you)( ?\d)?$/;

/**
 * Chooses the bot: the one that is named; or else whoever the export calls a bot, or is called so; or else, of two
 * people, the one whose export it is not, and lastly the one who comes second. People who share no chat, not even by
 * way of others, have bots of their own.
 *
 * @param people All people, in the order in which they come.
 * @param options.chats Who writes in each chat.
 * @returns The bot, under all of its names; undefined if that cannot be known.
 * @throws {UnknownPersonError} If nobody is called so.
 * @throws {RangeError} If bot and oneself are the same person.
 */
export function chooseBot(
  people: readonly Person[],
  { bot, me, chats }: BotChoice & { readonly chats: readonly ReadonlySet<Person>[] },
): ReadonlySet<Person> | undefined {
  const self = new Set(me === undefined ? [] : findPeople(people, me));
  if (bot !== undefined) {
    const named = new Set(findPeople(people, bot));
    if (named.isDisjointFrom(self)) return named;
    throw new RangeError(
      `Cannot take ${JSON.stringify(bot)} for the bot as the bot and you must be two people: ` +
        `${JSON.stringify(me)} is the same one`,
    );
  }
  const bots = circles(people, chats).map((circle) => botOf(circle, self));
  if (bots.includes(undefined)) return undefined;
  const all = new Set(bots.flatMap((some) => [...some!]));
  return all.size > 0 ? all : undefined;
}

/** People who are connected by chats, and these. */
interface Circle {
  readonly people: Person[];
  readonly chats: ReadonlySet<Person>[];
}

function circles(people: readonly Person[], chats: readonly ReadonlySet<Person>[]): Circle[] {
  const groups = new Groups(people.length);
  const places = new Map(people.map((person, i) => [person, i]));
  for (const chat of chats) {
    const [first, ...others] = [...chat].map((person) => places.get(person)!);
    for (const other of others) groups.join(first, other);
  }
  const circles = new Map<number, Circle>();
  people.forEach((person, i) => {
    const circle = circles.get(groups.find(i)) ?? { people: [], chats: [] };
    circles.set(groups.find(i), circle);
    circle.people.push(person);
  });
  for (const chat of chats) {
    for (const person of chat) {
      circles.get(groups.find(places.get(person)!))!.chats.push(chat);
      break;
    }
  }
  return [...circles.values()];
}

/** The bot of some people who are connected; none of one person alone, undefined if it cannot be known. */
function botOf({ people, chats }: Circle, self: ReadonlySet<Person>): readonly Person[] | undefined {
  const others = people.filter((person) => !self.has(person));
  if (others.length < people.length && others.length === 1) return others;
  const called = new Set(others.filter((person) => person.bot || hasBotName(person)));
  const isDecided = called.values().some((person) => person.bot) ||
    chats.every((chat) => isChatWith(called, chat));
  if (called.size > 0 && isDecided) return [...called];
  if (people.length === 1) return [];
  if (people.length > 2) return undefined;
  const [first, second] = people;
  return isSelf(second) && !isSelf(first) ? [first] : [second];
}

/** Whether a chat is one between some of the bots and others. */
function isChatWith(bots: ReadonlySet<Person>, chat: ReadonlySet<Person>): boolean {
  return !chat.isDisjointFrom(bots) && !chat.isSubsetOf(bots);
}

function hasBotName({ names }: Person): boolean {
  return names.values().some((name) => BOT_NAME.test(name));
}

/** Whether somebody is the one whose export it is, or is called as only a bot's partner is. */
function isSelf({ own, names }: Person): boolean {
  return own || names.has(nameKey(OWN_NAME)) || names.values().some((name) => PERSON_NAME.test(name));
}

/** It is not known who the bot is to be: somebody must say so. */
export class UnknownBotError extends RangeError {
  /** Tells it from other errors. */
  override readonly name = "UnknownBotError";
}

/**
 * Says that the bot must be named, and who there is.
 *
 * @param people All people.
 * @param source What they write in, for the message.
 */
export function unknownBotError(people: readonly Person[], source: string): UnknownBotError {
  if (people.length < 2) {
    return new UnknownBotError(
      `Cannot make a bot of ${source} as one person alone makes no dialogue: ${
        listPeople(people)
      } is all there is. ` +
        `Add an export with the other side; or learn one voice without answers with --bot ${
          quotedName(people[0])
        }, or how it writes on with --format text`,
    );
  }
  return new UnknownBotError(
    `Cannot tell who is to be the bot in ${source} as ${people.length} people write here, so name one, e.g. --bot ${
      quotedName(likelyBot(people))
    }. There are: ${listPeople(people)}`,
  );
}

/** Who writes most, but for oneself. */
export function likelyBot(people: readonly Person[]): Person {
  const others = people.filter(({ own }) => !own);
  return (others.length > 0 ? others : people).reduce((most, one) =>
    one.messages > most.messages ? one : most
  );
}

const quotedName = ({ name }: Person): string => JSON.stringify(name);
