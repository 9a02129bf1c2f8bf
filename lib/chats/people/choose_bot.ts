/**
 * Which of the people the bot is to be.
 *
 * @module
 */

import { findPeople, listPeople, nameKey, OWN_NAME, type Person } from "./people.ts";

/** Names that people give to a bot in a chat that they write down. */
const BOT_NAME = /^(b|bot|chatbot|assistant|ai|gpt|chatgpt|model)( ?\d)?$/;
/** Names that they give to who talks with it. */
const PERSON_NAME = /^(user|human|person|me|you)( ?\d)?$/;

/** What was asked for. */
export interface BotChoice {
  /** Name of the bot to be. */
  readonly bot?: string | undefined;
  /** Name of oneself. */
  readonly me?: string | undefined;
}

/**
 * Chooses the bot: the one that is named; or else whoever the export calls a bot, or is called so; or else, of two
 * people, the one whose export it is not, and lastly the one who comes second.
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
  const others = people.filter((person) => !self.has(person));
  if (self.size > 0 && others.length === 1) return new Set(others);
  const flagged = others.filter((person) => person.bot);
  const called = others.filter((person) => person.bot || hasBotName(person));
  const isDecided = flagged.length > 0 || chats.every((chat) => isChatWith(new Set(called), chat));
  if (called.length > 0 && isDecided) return new Set(called);
  if (people.length !== 2) return undefined;
  const [first, second] = people;
  return new Set(isSelf(second) && !isSelf(first) ? [first] : [second]);
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
  override readonly name = "UnknownBotError";
}

/**
 * Says that the bot must be named, and who there is.
 *
 * @param people All people.
 */
export function unknownBotError(people: readonly Person[]): UnknownBotError {
  if (people.length < 2) {
    return new UnknownBotError(
      `Cannot make a bot of these chats as one person alone makes no dialogue: ${
        listPeople(people)
      } is all there is. ` +
        `Add an export with the other side; or learn one voice without answers with --bot ${
          quotedName(people[0])
        }, or how it writes on with --format text`,
    );
  }
  return new UnknownBotError(
    `Cannot tell who is to be the bot as ${people.length} people write here, so name one, e.g. --bot ${
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
