/**
 * Generates conversations about passages like the lesson's: the person tells one, the bot fills the blank.
 *
 * @module
 */

import type { Random } from "../../nn/random.ts";
import type { Exchange } from "../generated_turns.ts";
import { pick } from "../pick.ts";
import { LESSON, type LessonPassage, lessonPassage } from "./lesson.ts";

/** Questions about a passage, and their answers. */
const QUESTIONS: readonly ((passage: LessonPassage) => Exchange)[] = [
  ({ person, city }) => [`Where does ${person} stay?`, `${person} stays in ${city}.`],
  ({ person, friend }) => [`Who is the friend of ${person}?`, `The friend of ${person} is ${friend}.`],
  ({ friend }) => ["How do you know?", `I kept ${friend} on my belt and let the rest go.`],
  ({ city }) => ["Which city was it?", `It was ${city}, but that was not the question.`],
  ({ person, friend }) => ["Are you sure?", `Yes. ${person} has a friend, and that is ${friend}.`],
  ({ friend }) => ["What is the friend called?", `${friend}.`],
  ({ person }) => ["Who learns?", `${person} does.`],
  ({ friend }) => ["Very good.", `Thank you. ${friend} was the word to keep.`],
];

/** The lesson's own sentence as a conversation. */
export const LESSON_CHAT: readonly Exchange[] = [
  [LESSON.text.trimEnd(), `${LESSON.answer}.`],
  ["How did you know?", `I kept ${LESSON.answer} in my cell state and let ${LESSON.city} go.`],
  [`Where does ${LESSON.person} stay?`, `In ${LESSON.city}. It was not quite gone.`],
];

/**
 * Writes one such conversation.
 *
 * @param random Makes the choices.
 * @returns Two or three exchanges; the first is the passage and the name that fills its blank.
 *
 * @example
 * ```ts
 * import { lessonChat } from "./lesson_chats.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertMatch } from "@std/assert";
 *
 * const [[passage, answer]] = lessonChat(new Random(1));
 * assertMatch(passage, / learns .* from$/);
 * assertMatch(answer, /^[A-Z][a-z]+\.$/);
 * ```
 */
export function lessonChat(random: Random): Exchange[] {
  const passage = lessonPassage(random, { distance: pick(random, [0, 0, 40, 60, 80, 120]) });
  const questions = random.shuffle([...QUESTIONS]).slice(0, 1 + random.below(2));
  return [[passage.text.trimEnd(), `${passage.answer}.`], ...questions.map((ask) => ask(passage))];
}
