/**
 * `/v1`: OpenAI's API, as far as a character LSTM can serve it, for the many programs that use it.
 *
 * @module
 */

import { Hono } from "hono";
import type { ModelShelf } from "../serving/model_shelf.ts";
import { chatCompletionRoutes } from "./chat/chat_completions.ts";
import { modelRoutes } from "./models.ts";

export { answerFailure } from "./failures.ts";

/** Whether an answer has OpenAI's form, also where it says what is wrong. */
export function isOpenAi(path: string): boolean {
  return /^\/(v1|tokenize|detokenize|tokenizer_info)(\/|$)/.test(path);
}

/** Everything below `/v1`. */
export function openAiRoutes(shelf: ModelShelf): Hono {
  const app = new Hono();
  app.route("/models", modelRoutes(shelf));
  app.route("/chat/completions", chatCompletionRoutes(shelf));
  return app;
}
