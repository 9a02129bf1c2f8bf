/**
 * A course in remembering: a value is said again at once, then taken note of, then asked back after a few symbols, and
 * the distance grows as fast as the network learns. Whole games from the start teach nothing in the same time, since
 * nothing tells a network yet that there is something to keep.
 *
 * @module
 */

import { echo, greeting, memoryGame } from "../../data/memory/memory_game.ts";
import { MEMORY_SLOTS } from "../../data/memory/memory_slots.ts";
import { pick } from "../../data/pick.ts";
import type { Learner } from "../../nn/backend.ts";
import { Random, type RandomState } from "../../nn/random.ts";
import type { EncodedCorpus } from "../../text/corpus.ts";
import { templateOf } from "../../text/chat_template.ts";
import { SPEAKER_A, SPEAKER_B, type Vocabulary } from "../../text/vocabulary.ts";
import {
  bringClose,
  cutEnds,
  type GameBatch,
  gameBatch,
  type GameEncoding,
  type GameRow,
  gameRow,
} from "./game_rows.ts";

/** Where a course is: plain numbers, stored with a checkpoint as JSON. */
export interface CourseProgress {
  /** 0: values said again; 1: values taken note of; 2: asked back from further and further away; 3: the course is done. */
  readonly level: number;
  /** Symbols between mention and recall, at most. */
  readonly distance: number;
  /** Share of words recalled in the exams, as a running mean. */
  readonly right: number;
  /** Batches given so far. */
  readonly given: number;
  /** Symbols of games read since the course was done. */
  readonly games: number;
  /** Symbols of chats read since then. */
  readonly chats: number;
  /** The generator of the games. */
  readonly random: RandomState;
}

/** What a course is made from. */
export interface MemoryCourseOptions {
  readonly vocabulary: Vocabulary;
  /** What is said between telling and asking: exchanges of this corpus. */
  readonly corpus: EncodedCorpus;
  /** B: games side by side. */
  readonly batchSize: number;
  /** Makes all choices. */
  readonly seed: number;
}

/** Symbols of a game's row, at most: the sequences that a learner must be able to read. */
export const COURSE_LENGTH = 512;
/** Symbols between mention and recall when the course is done. */
const GOAL = 360;
/** Those of "Your name is " and a little more, at first. */
const NEAREST = 12;
/** Below this distance a game tells one thing only, and most rows are cut to what matters. */
const NEAR = 60;
/** Batches between exams. */
const EXAM_EVERY = 8;
/** Shares of words that must be recalled to pass each level. */
const PASS_MARKS = [0.9, 0.7, 0.8];
/** Above this share a distance is easy, as for a model that took the course before: it grows faster then. */
const EASY = 0.93;
/** Share of the symbols that are games once the course is done; the rest is the corpus. */
const GAMES_SHARE = 0.4;
/** Games that may be too long for the rest of a column before the rest stays empty. */
const MISSES = 3;
/** Share of whole games that ask for what was never told. */
const UNTOLD = 0.2;
/** The longest exchange that is put between telling and asking. */
const TALK_LENGTH = 120;
/** Exchanges between telling and asking in a whole game. */
const BETWEEN = [0, 0, 1, 1, 2, 3, 4];

/**
 * Sets the exercises, marks the exams, and decides how far away things are asked back.
 *
 * @example
 * ```ts
 * import { MemoryCourse } from "./memory_course.ts";
 * import { encodeCorpus } from "../../text/corpus.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc");
 * const turns = [{ speaker: 0, text: "ab" }, { speaker: 1, text: "c" }] as const;
 * const corpus = encodeCorpus(vocabulary, { kind: "chat", conversations: [turns] });
 * const course = new MemoryCourse({ vocabulary, corpus, batchSize: 4, seed: 1 });
 * assertEquals([course.nextGames()?.batchSize, course.progress.level], [4, 0]);
 * ```
 */
export class MemoryCourse {
  readonly #options: MemoryCourseOptions;
  readonly #encoding: GameEncoding;
  readonly #random: Random;
  /** First symbols of the exchanges that may be put between, and where they end. */
  readonly #talk: readonly (readonly [from: number, to: number])[];
  #progress: Omit<CourseProgress, "random"> = {
    level: 0,
    distance: NEAREST,
    right: 0,
    given: 0,
    games: 0,
    chats: 0,
  };

  constructor(options: MemoryCourseOptions) {
    this.#options = options;
    this.#encoding = { vocabulary: options.vocabulary, template: templateOf(options.corpus.kind) };
    this.#random = new Random(options.seed);
    this.#talk = exchangesOf(options.corpus);
  }

  /** Where the course is; assign a stored one to continue exactly from there. */
  get progress(): CourseProgress {
    return { ...this.#progress, random: this.#random.state };
  }
  set progress({ random, ...progress }: CourseProgress) {
    this.#random.state = random;
    this.#progress = progress;
  }

  /** The next games to learn from; undefined if it is the corpus's turn. */
  nextGames(): GameBatch | undefined {
    const { level, games, chats } = this.#progress;
    if (level > 2 && games > GAMES_SHARE * (games + chats)) return undefined;
    const batch = this.#exercises();
    this.#progress = {
      ...this.#progress,
      given: this.#progress.given + 1,
      ...level > 2 && { games: games + batch.inputs.length },
    };
    return batch;
  }

  /** Takes note that the corpus had its turn. */
  readChats(symbols: number): void {
    this.#progress = { ...this.#progress, chats: this.#progress.chats + symbols };
  }

  /**
   * Sets an exam if one is due: games that were never seen, at the full distance. If enough words are recalled, letter
   * for letter, the course goes on.
   *
   * @param learner Reads forward only; its carried state is overwritten.
   */
  examine(learner: Learner): void {
    const { level, given, right, distance } = this.#progress;
    if (level > 2 || given % EXAM_EVERY !== 0) return;
    const exam = this.#row(() => this.#atLevel(level, distance));
    const mean = 0.6 * right + 0.4 * recall(learner, gameBatch(exam.map((game) => [game])));
    if (mean <= PASS_MARKS[level]) this.#progress = { ...this.#progress, right: mean };
    else if (level < 2) this.#progress = { ...this.#progress, level: level + 1, right: 0 };
    else {
      const further = Math.floor((mean > EASY ? 1.2 : 1.04) * distance + 1);
      const level = further > GOAL ? 3 : 2;
      this.#progress = { ...this.#progress, level, right: mean, distance: Math.min(GOAL, further) };
    }
  }

  /** As many games as there are columns. */
  #row(make: (column: number) => GameRow): GameRow[] {
    return Array.from({ length: this.#options.batchSize }, (_, column) => make(column));
  }

  /** A game in each column, and behind it as many as have room before the longest one ends. */
  #exercises(): GameBatch {
    const first = this.#row((column) => this.#exercise(column));
    const longest = Math.max(...first.map(({ ids }) => ids.length));
    return gameBatch(first.map((game, column) => {
      const games = [game];
      let left = longest - game.ids.length;
      for (let misses = 0; misses < MISSES;) {
        const next = misses > 0 && this.#progress.level > 2 ? this.#near() : this.#exercise(column);
        if (next.ids.length <= left) {
          games.push(next);
          left -= next.ids.length;
        } else misses++;
      }
      return games;
    }));
  }

  /** A game to learn from: half of them as hard as by now, the others easier. */
  #exercise(column: number): GameRow {
    const { level, distance } = this.#progress;
    const asHard = this.#random.below(2) === 0;
    const nearer = NEAREST + this.#random.below(Math.max(1, distance - NEAREST));
    if (level < 2) return this.#atLevel(asHard ? level : 0, distance);
    // Once the course is done, a quarter of the columns still holds games that were cut.
    if (level > 2 && column % 4 === 0) return this.#near();
    if (level > 2 && column % 4 > 1) return this.#whole();
    return this.#atLevel(2, asHard ? distance : nearer);
  }

  #atLevel(level: number, distance: number): GameRow {
    const random = this.#random, slots = { slots: MEMORY_SLOTS };
    if (level === 0) return gameRow(echo(random, slots), [], this.#encoding);
    if (level === 1) return gameRow(greeting(random, slots), [], this.#encoding);
    return this.#fitting(() => this.#distant(distance));
  }

  /** A game in which the value was last mentioned at a distance; one of the nearest is cut to that. */
  #distant(distance: number): GameRow {
    const random = this.#random;
    const others = distance >= NEAR && random.uniform() < 0.4 ? 1 : 0;
    const game = memoryGame(random, { slots: MEMORY_SLOTS, others, untold: false });
    const talk = this.#drawTalk(distance < 30 ? 0 : Math.ceil(distance / 50));
    const row = bringClose(gameRow(game, talk, this.#encoding), distance, this.#encoding);
    if (distance >= NEAR || random.uniform() < 0.15) return row;
    return cutEnds(row, { value: game.value.length, before: random.below(16) });
  }

  /** A short game: there is room for many of them, and in each as many letters to recall as in a long one. */
  #near(): GameRow {
    const random = this.#random;
    const kind = random.below(4);
    if (kind === 0) return this.#atLevel(random.below(2), NEAREST);
    if (kind === 1) return this.#atLevel(2, NEAREST + random.below(NEAR - NEAREST));
    const game = memoryGame(random, { slots: MEMORY_SLOTS, others: 1, untold: false });
    return gameRow(game, [], this.#encoding);
  }

  /** A game as people play it. */
  #whole(): GameRow {
    const random = this.#random;
    return this.#fitting(() => {
      const others = random.uniform() < 0.5 ? 1 : 0;
      const game = memoryGame(random, { slots: MEMORY_SLOTS, others, untold: random.uniform() < UNTOLD });
      return gameRow(game, this.#drawTalk(pick(random, BETWEEN)), this.#encoding);
    });
  }

  #fitting(make: () => GameRow): GameRow {
    for (;;) {
      const row = make();
      if (row.ids.length <= COURSE_LENGTH) return row;
    }
  }

  #drawTalk(count: number): Uint16Array[] {
    if (this.#talk.length === 0) return [];
    const { ids } = this.#options.corpus;
    return Array.from({ length: count }, () => ids.subarray(...pick(this.#random, this.#talk)));
  }
}

/** Exchanges that may be put anywhere: a turn of the person and the short reply. */
function exchangesOf({ ids, starts }: EncodedCorpus): [from: number, to: number][] {
  const found: [number, number][] = [];
  const begins = new Set(starts);
  for (let from = -1, i = 0; i <= ids.length; i++) {
    const opens = ids[i] === SPEAKER_A || begins.has(i);
    if (!opens) continue;
    if (from >= 0 && i - from <= TALK_LENGTH && ids.subarray(from, i).includes(SPEAKER_B)) {
      found.push([from, i]);
    }
    from = ids[i] === SPEAKER_A ? i : -1;
  }
  return found;
}

/** Share of the words of a batch that are recalled letter for letter. */
function recall(learner: Learner, batch: GameBatch): number {
  const { batchSize: B, targets, recalled } = batch;
  const best = new Int32Array(targets.length);
  learner.computeLoss(batch, undefined, best);
  const missed = new Set<number>();
  recalled.forEach((asked, i) => {
    if (asked && best[i] !== targets[i]) missed.add(i % B);
  });
  return 1 - missed.size / B;
}
