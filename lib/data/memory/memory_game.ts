/**
 * Writes what a memory game consists of: something told and taken note of, and a question about it with its answer.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import { pick } from "../pick.ts";
import { ASIDES } from "./asides.ts";
import type { Slot } from "./parse_slots.ts";
import { SLOT_VALUES } from "./slot_values.ts";

/** One thing said. */
export interface GameTurn {
  readonly speaker: 0 | 1;
  readonly text: string;
  /** Where the value that is asked for begins in it; absent if it does not occur. */
  readonly valueAt?: number;
}

/** A game. Anything may be said between telling and asking. */
export interface MemoryGame {
  /** What is asked for. */
  readonly value: string;
  readonly told: readonly GameTurn[];
  readonly asked: readonly [question: GameTurn, answer: GameTurn];
}

/** What to write. */
export interface MemoryGameOptions {
  /** What may be told. */
  readonly slots: readonly Slot[];
  /** How many further facts are told, in the same message or in one of their own. */
  readonly others: number;
  /** Whether what is asked for was never told. */
  readonly untold: boolean;
}

/** Share of games about the first slot, the person's own name. */
const OWN_NAME = 0.4;

/** One message in so many that tells one thing goes on with something that is not asked for. */
const ASIDE_EVERY = 4;

interface Fact {
  readonly slot: Slot;
  readonly value: string;
}

/**
 * Writes a game.
 *
 * @param random Makes the choices.
 *
 * @example
 * ```ts
 * import { memoryGame } from "./memory_game.ts";
 * import { MEMORY_SLOTS } from "./memory_slots.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertStringIncludes } from "@std/assert";
 *
 * const { value, told, asked } = memoryGame(new Random(1), { slots: MEMORY_SLOTS, others: 0, untold: false });
 * assertStringIncludes(told[0].text.toLowerCase(), value.toLowerCase());
 * assertStringIncludes(asked[1].text.toLowerCase(), value.toLowerCase());
 * ```
 */
export function memoryGame(random: Random, { slots, others, untold }: MemoryGameOptions): MemoryGame {
  const facts = drawFacts(random, { slots, count: 1 + others });
  const asked = pick(random, facts);
  const told = facts.filter((fact) => !untold || fact !== asked);
  const question: GameTurn = { speaker: 0, text: casually(random, pick(random, asked.slot.ask)) };
  const answer: GameTurn = untold
    ? { speaker: 1, text: pick(random, asked.slot.lost) }
    : say(pick(random, asked.slot.recall), asked.value);
  return { value: asked.value, told: tell(random, { told, asked }), asked: [question, answer] };
}

/** Draws facts of different kinds. */
function drawFacts(
  random: Random,
  { slots, count }: { readonly slots: readonly Slot[]; readonly count: number },
): Fact[] {
  const facts: Fact[] = [];
  while (facts.length < count) {
    const slot = random.uniform() < OWN_NAME ? slots[0] : pick(random, slots);
    if (facts.some((fact) => fact.slot === slot)) continue;
    facts.push({ slot, value: SLOT_VALUES[slot.values](random) });
  }
  return facts;
}

/** The turns in which the facts are told: one message for all in every second game, otherwise one each. */
function tell(
  random: Random,
  { told, asked }: { readonly told: readonly Fact[]; readonly asked: Fact },
): GameTurn[] {
  const heard = (fact: Fact): GameTurn => {
    const { text, valueAt } = say(pick(random, fact.slot.heard), fact.value);
    return { speaker: 1, text, ...fact === asked && { valueAt } };
  };
  const messages = told.map((fact) =>
    casually(random, pick(random, fact.slot.tell)).replaceAll("{}", fact.value)
  );
  if (told.length === 1 && random.below(ASIDE_EVERY) === 0) {
    messages[0] = goOn(messages[0], pick(random, ASIDES));
  }
  if (told.length < 2 || random.below(2) === 0) {
    return told.flatMap((fact, i): GameTurn[] => [
      { speaker: 0, text: messages[i], ...fact === asked && { valueAt: messages[i].indexOf(fact.value) } },
      heard(fact),
    ]);
  }
  const text = told.slice(1).reduce(
    (before, { slot, value }, i) =>
      random.below(2) === 0
        ? goOn(before, pick(random, slot.also).replaceAll("{}", value))
        : join(random, before, messages[i + 1]),
    messages[0],
  );
  const at = told.includes(asked) ? { valueAt: text.lastIndexOf(asked.value) } : {};
  return [{ speaker: 0, text, ...at }, heard(pick(random, told))];
}

/** "My name is Ann, by the way." or "I am Ann from Rome." */
function goOn(message: string, rest: string): string {
  const [, before, end] = message.match(/^(.*?)([.!?]?)$/) ?? [];
  return `${before}${/^,/.test(rest) ? "" : " "}${rest}${/[.!?]$/.test(rest) ? "" : end}`;
}

/** First words of what is told that are written small in the middle of a sentence; a value never is. */
const SMALL_WORD =
  /^(My|We|This|You|The|People|Everybody|Our|Please|Just|Let|Greetings|By|Hello|Hi|Hey|Good)\b/;

/** "My name is Ann and I live in Rome." or "My name is Ann. I live in Rome." */
function join(random: Random, first: string, second: string): string {
  if (random.below(2) === 0) return `${first.replace(/(?<![.!?])$/, ".")} ${second}`;
  return `${first.replace(/[.!]$/, "")} and ${second.replace(SMALL_WORD, (word) => word.toLowerCase())}`;
}

/** A reply with a value filled in; it begins with a capital, whatever the value. */
function say(template: string, value: string): GameTurn {
  const text = template.replaceAll("{}", value);
  // The last mention: those before it have made the text longer.
  const before = template.slice(0, template.lastIndexOf("{}")).replaceAll("{}", value);
  return {
    speaker: 1,
    text: text.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    valueAt: before.length,
  };
}

/** A third of the people do without capital and full stop. */
function casually(random: Random, text: string): string {
  if (random.below(3) > 0) return text;
  return text.replace(/^[A-Z](?=[a-z' ])/, (letter) => letter.toLowerCase()).replace(/\.$/, "");
}

/**
 * The shortest test of memory: a bare value, said again at once.
 *
 * @param random Makes the choices.
 */
export function echo(random: Random, { slots }: Pick<MemoryGameOptions, "slots">): MemoryGame {
  const [{ value }] = drawFacts(random, { slots, count: 1 });
  return { value, told: [], asked: [{ speaker: 0, text: value, valueAt: 0 }, say("{}.", value)] };
}

/**
 * The next: a greeting that repeats what was told.
 *
 * @param random Makes the choices.
 */
export function greeting(random: Random, { slots }: Pick<MemoryGameOptions, "slots">): MemoryGame {
  const [{ slot, value }] = drawFacts(random, { slots, count: 1 });
  const told = pick(random, slot.tell).replaceAll("{}", value);
  return {
    value,
    told: [],
    asked: [
      { speaker: 0, text: told, valueAt: told.lastIndexOf(value) },
      say(pick(random, slot.heard), value),
    ],
  };
}
