/**
 * Makes an atlas: asks every unit for every property, reads a sample, and tries what can be done with what was found.
 *
 * @module
 */

import { Random } from "../../nn/random.ts";
import { modelIdentity } from "../../sampling/model_identity.ts";
import type { Conversation } from "../../text/conversation.ts";
import { encodeTurns } from "../../text/encode_turns.ts";
import type { ActivityIndex } from "../spans/activity_index.ts";
import type { Atlas, Follows } from "./atlas.ts";
import { type ExamTable, type Reader, readExam } from "./exam_table.ts";
import { examineUnits, type Follower } from "./examine_units.ts";
import { distinct, distinctMessages, upTo } from "./exam_conversations.ts";
import { type ExamName, makeExam } from "./exams.ts";
import { measurePresets } from "./measure_presets.ts";
import { PRESET_RECIPES } from "./preset_recipes.ts";
import { UNIT_PROPERTIES } from "./properties.ts";
import { readSample } from "./read_sample.ts";

/** How much is read. */
export interface AtlasSizes {
  /** Symbols of each exam, where units are chosen and again as many where they are tested. */
  readonly exams: Readonly<Record<ExamName, number>>;
  /** Symbols of the sample that are taken of each exam's held-out text. */
  readonly sample: Readonly<Record<ExamName, number>>;
  /** Messages on which presets are tried. */
  readonly messages: number;
}

/** What an atlas is made of. */
export interface MakeAtlasOptions {
  /** Conversations on which units are chosen; none may be in `fresh`. */
  readonly found: readonly Conversation[];
  /** Conversations on which they are tested, and which the sample is taken from. */
  readonly fresh: readonly Conversation[];
  /** Decides which conversations are read, and what is made of them. Same seed, same atlas. */
  readonly seed: number;
  /** How much is read; default {@linkcode ATLAS_SIZES}. */
  readonly sizes?: AtlasSizes;
}

/** What {@linkcode makeAtlas} makes. */
export interface MadeAtlas {
  /** The atlas. */
  readonly atlas: Atlas;
  /** When each unit is on in the atlas's sample. */
  readonly activity: ActivityIndex;
}

/** Enough for the shipped model: with less, its question unit would be taken for luck. */
export const ATLAS_SIZES: AtlasSizes = {
  exams: { plain: 30_000, quoted: 8000, shouted: 8000, titled: 8000, numbered: 10_000, told: 20_000 },
  sample: { plain: 24_000, quoted: 4000, shouted: 3000, titled: 0, numbered: 3000, told: 3000 },
  messages: 40,
};

/** Passages per unit; of very many units fewer are kept, so that the file stays small. */
const passagesFor = (units: number) => units <= 1200 ? 3 : units <= 3000 ? 2 : 1;
/** A reply takes as long as so many symbols that are read side by side. */
const REPLY_COST = 600;

/**
 * Makes an atlas of a model.
 *
 * @param reader The model; a stepper of 16 rows reads quickest.
 * @param options The text, and how much of it.
 * @returns The share that is done, 0 … 1, after every portion; at last the atlas.
 * @throws {RangeError} If there are no conversations on a side.
 *
 * @example
 * ```ts
 * import { makeAtlas } from "./make_atlas.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("hi you.?");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 3, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)), 4);
 * const none = { quoted: 0, shouted: 0, titled: 0, numbered: 0, told: 0 };
 * const making = makeAtlas({ stepper, vocabulary, kind: "chat" }, {
 *   found: [[{ speaker: 0, text: "hi" }, { speaker: 1, text: "you?" }]],
 *   fresh: [[{ speaker: 0, text: "you" }, { speaker: 1, text: "hi you." }]],
 *   seed: 1,
 *   sizes: { exams: { ...none, plain: 100 }, sample: { ...none, plain: 100 }, messages: 1 },
 * });
 * let step = making.next();
 * while (!step.done) step = making.next();
 * assertEquals(step.value.atlas.units.map(({ follows }) => follows), [[], [], []]); // an untrained model knows nothing
 * ```
 */
export function* makeAtlas(
  reader: Reader,
  { found, fresh, seed, sizes = ATLAS_SIZES }: MakeAtlasOptions,
): Generator<number, MadeAtlas> {
  const { config } = reader.stepper.model, units = config.numLayers * config.hiddenSize;
  const random = new Random(seed);
  const sides = [found, fresh].map((side) => random.shuffle([...distinct(side)]));
  const [, held] = sides;
  if (sides.some(({ length }) => length === 0)) {
    throw new RangeError(
      `Cannot make an atlas as there must be conversations on both sides: current values are ${
        sides[0].length
      } ` +
        `and ${held.length}`,
    );
  }
  const names = Object.keys(sizes.exams) as ExamName[];
  const total = (of: Readonly<Record<ExamName, number>>) => names.reduce((sum, name) => sum + of[name], 0);
  const work = 2 * total(sizes.exams) + total(sizes.sample) + REPLY_COST * replies(sizes);
  let before = 0;

  const followers = new Map<string, readonly Follower[]>(), sample: Conversation[] = [];
  const vary = (side: readonly Conversation[], offset: number) =>
    side.map((_, k) => side[(k + offset) % side.length]); // other conversations for every exam, as far as there are
  for (const [n, name] of names.entries()) {
    if (sizes.exams[name] === 0) continue;
    const offset = n * 997, tables: ExamTable[] = [];
    for (const side of sides) {
      const exam = makeExam(name, vary(side, offset), random);
      const reading = readExam(reader, exam, { symbols: sizes.exams[name] });
      tables.push(yield* scaled(reading, (read) => (before + Math.min(read, sizes.exams[name])) / work));
      before += sizes.exams[name];
      if (side === held) sample.push(...upTo(reader, exam.map(([one]) => one.turns), sizes.sample[name]));
    }
    const questions = units * UNIT_PROPERTIES.length, [foundTable, freshTable] = tables;
    for (const property of UNIT_PROPERTIES.filter(({ exam }) => exam === name)) {
      followers.set(property.id, examineUnits(property, { found: foundTable, fresh: freshTable, questions }));
    }
  }

  const texts = sample.map((turns) => encodeTurns(reader.vocabulary, turns, reader.kind).ids);
  const reading = readSample(reader, texts, { passages: passagesFor(units) });
  const { activity, timeConstants, passages } = yield* scaled(
    reading,
    (read) => (before + Math.min(read, total(sizes.sample))) / work,
  );
  before += total(sizes.sample);

  const properties = UNIT_PROPERTIES.map(({ id, name, classes }) => ({ id, name, classes }));
  const messages = distinctMessages(held, sizes.messages);
  const trying = measurePresets(reader, { followers, properties, messages, seed });
  const presets = yield* scaled(trying, (count) => (before + REPLY_COST * count) / work);

  const atlas: Atlas = {
    model: modelIdentity(reader.stepper.model, reader.vocabulary),
    kind: reader.kind,
    properties,
    units: Array.from({ length: units }, (_, place) => ({
      follows: followsOf(followers, place),
      timeConstant: timeConstants[place] ?? null,
      passages: passages[place],
    })),
    presets,
    sample,
  };
  return { atlas, activity };
}

/** How many replies are written at most. */
function replies({ messages }: AtlasSizes): number {
  return messages * (PRESET_RECIPES.length + 2);
}

/** Takes a part's progress for the whole's; never quite 1. */
function* scaled<T>(part: Generator<number, T>, share: (done: number) => number): Generator<number, T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield Math.min(0.999, share(step.value));
  }
}

/** Everything that a unit follows, the closest first. */
function followsOf(followers: ReadonlyMap<string, readonly Follower[]>, place: number): Follows[] {
  return [...followers].flatMap(([property, list]) =>
    list.filter((follower) => follower.place === place).map(({ means, effect, accuracy, baseline }) => ({
      property,
      means,
      effect,
      accuracy,
      baseline,
    }))
  ).sort((a, b) => b.effect - a.effect);
}
