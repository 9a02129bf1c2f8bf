import { assert, assertEquals, assertGreater, assertLessOrEqual } from "@std/assert";
import { MEMORY_SLOTS } from "../../../../lib/data/memory/memory_slots.ts";
import { memoryGame } from "../../../../lib/data/memory/memory_game.ts";
import type { Learner } from "../../../../lib/nn/backend.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { encodeCorpus } from "../../../../lib/text/corpus.ts";
import { CHAT } from "../../../../lib/text/chat_template.ts";
import { END_OF_TURN, Vocabulary } from "../../../../lib/text/vocabulary.ts";
import {
  bringClose,
  cutEnds,
  gameBatch,
  type GameRow,
  gameRow,
} from "../../../../lib/training/course/game_rows.ts";
import { COURSE_LENGTH, MemoryCourse } from "../../../../lib/training/course/memory_course.ts";
import { PRINTABLE_ASCII } from "../../../../lib/training/prepare_data.ts";

const vocabulary = new Vocabulary(PRINTABLE_ASCII);
const encoding = { vocabulary, template: CHAT };
const talk = [
  { speaker: 0, text: "how are you" },
  { speaker: 1, text: "I am well, thank you." },
] as const;
const corpus = encodeCorpus(vocabulary, { kind: "chat", conversations: [[...talk, ...talk], talk] });
const createCourse = () => new MemoryCourse({ vocabulary, corpus, batchSize: 8, seed: 1 });

const recalledOf = ({ ids, from, to }: GameRow) => vocabulary.decode(ids.slice(from, to - 1)).toLowerCase();

/** A learner that foresees everything, or nothing. */
const examinee = (passes: boolean) =>
  ({
    computeLoss: ({ targets }, _nats, best) => (best?.set(passes ? targets : targets.map((id) => id + 1)), 0),
  }) as Pick<Learner, "computeLoss"> as Learner;

Deno.test("a row knows what is recalled, also after words between are taken out", () => {
  const random = new Random(5);
  for (let i = 0; i < 200; i++) {
    const game = memoryGame(random, { slots: MEMORY_SLOTS, others: 1, untold: false });
    const row = gameRow(game, [corpus.ids.subarray(0, corpus.starts[1])], encoding);
    const value = game.value.toLowerCase();
    assertEquals(recalledOf(row), value);
    for (const distance of [12, 40, 90]) {
      const near = bringClose(row, distance, encoding);
      assertEquals(recalledOf(near), value);
      assertLessOrEqual(near.from - near.mentioned, distance + 1);
      const mention = near.ids.slice(near.mentioned - game.value.length, near.mentioned);
      assertEquals(vocabulary.decode(mention).toLowerCase(), value);
      assertEquals(recalledOf(cutEnds(near, { value: game.value.length, before: 3 })), value);
    }
  }
});

Deno.test("a batch asks in an exam for what can be foreseen only", () => {
  const game = {
    value: "Ann",
    told: [],
    asked: [{ speaker: 0, text: "Ann" }, { speaker: 1, text: "Ann.", valueAt: 0 }],
  } as const;
  const row = gameRow(game, [], encoding);
  const { targets, recalled } = gameBatch([[row]]);
  assertEquals(vocabulary.decode(targets.filter((_, i) => recalled[i] === 1)), "nn.");
  assertEquals(targets.at(-1), END_OF_TURN);
});

Deno.test("a course goes on as exams are passed, and then shares the time with the corpus", () => {
  const course = createCourse();
  const levels: number[] = [];
  for (let step = 0; step < 2000 && course.progress.level < 3; step++) {
    const games = course.nextGames();
    assert(games && games.seqLength < COURSE_LENGTH);
    course.examine(examinee(true));
    levels.push(course.progress.level);
  }
  assertEquals([...new Set(levels)], [0, 1, 2, 3]);
  let games = 0;
  for (let step = 0; step < 300; step++) {
    const batch = course.nextGames();
    if (batch) games += batch.inputs.length;
    else course.readChats(500);
  }
  const { games: counted, chats } = course.progress;
  assertEquals(counted, games);
  assertGreater(games, 0.35 * (games + chats));
});

Deno.test("a course stays where it is as long as exams are failed", () => {
  const course = createCourse();
  for (let step = 0; step < 50; step++) {
    course.nextGames();
    course.examine(examinee(false));
  }
  assertEquals([course.progress.level, course.progress.right], [0, 0]);
});

Deno.test("a stored course continues with the same games", () => {
  const course = createCourse();
  const stored: string[] = [];
  const after: string[] = [];
  for (let step = 0; step < 400; step++) {
    stored.push(JSON.stringify(course.progress));
    after.push(String(course.nextGames()?.inputs));
    if (after.at(-1) === "undefined") course.readChats(100);
    course.examine(examinee(true));
  }
  for (const step of [0, 20, 250, 399]) {
    const resumed = createCourse();
    resumed.progress = JSON.parse(stored[step]);
    assertEquals(String(resumed.nextGames()?.inputs), after[step]);
  }
});
