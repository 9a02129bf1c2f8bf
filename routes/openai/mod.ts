/**
 * `/v1`: OpenAI's API, as far as a character LSTM can serve it, for the many programs that use it.
 *
 * @module
 */

import { Hono } from "hono";
import type { ModelShelf } from "../serving/model_shelf.ts";
import { chatCompletionRoutes } from "./chat/chat_completions.ts";
import { completionRoutes } from "./completions/completions.ts";
import { modelRoutes } from "./models.ts";
import { responseRoutes } from "./responses/responses.ts";

export { isOpenAi } from "./addresses.ts";
export { apiText } from "./api_text.ts";
export { answerFailure } from "./failures.ts";
export { detokenizeRoutes, tokenizerInfoRoutes, tokenizeRoutes } from "./tokens/tokens.ts";

/** Everything below `/v1`. */
export function openAiRoutes(shelf: ModelShelf): Hono {
  const app = new Hono();
  app.route("/models", modelRoutes(shelf));
  app.route("/chat/completions", chatCompletionRoutes(shelf));
  app.route("/completions", completionRoutes(shelf));
  app.route("/responses", responseRoutes(shelf));
  return app;
}
