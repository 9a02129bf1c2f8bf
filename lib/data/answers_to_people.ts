/**
 * Answers that the bot could give to what people say to each other.
 *
 * @module
 */

import { answersOnEverydayTopics } from "./answers/everyday_topics.ts";
import { answersToQuestions } from "./answers/questions.ts";
import { answersToStatements } from "./answers/statements.ts";

/** The answers, each block headed by `# kind, topic`. */
export const answersToPeople: string = /* @__PURE__ */ [
  answersToQuestions,
  answersToStatements,
  answersOnEverydayTopics,
].join("\n");
