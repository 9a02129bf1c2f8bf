/**
 * `/v1`: OpenAI's API, as far as a character LSTM can serve it, for the many programs that use it.
 *
 * @module
 */

import { Hono } from "hono";
import { RequestProblem } from "../problems.ts";
import type { ModelShelf } from "../serving/model_shelf.ts";
import { chatCompletionRoutes } from "./chat_completions.ts";
import { answerFailure } from "./failures.ts";
import { modelRoutes } from "./models.ts";

/** Everything below `/v1`. */
export function openAiRoutes(shelf: ModelShelf): Hono {
  const app = new Hono();
  app.onError(answerFailure);
  app.route("/models", modelRoutes(shelf));
  app.route("/chat/completions", chatCompletionRoutes(shelf));
  app.all("*", () => {
    throw new RequestProblem(404, {
      message: "Cannot find this address: try GET /v1/models and POST /v1/chat/completions",
    });
  });
  return app;
}
