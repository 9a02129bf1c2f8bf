/**
 * The web application: which address answers what.
 *
 * @module
 */

import { Hono } from "hono";
import { assetRoutes, type Assets } from "./assets.ts";
import { atlasRoutes } from "./atlases.ts";
import { cardRoutes } from "./cards.ts";
import { glimpseRoutes } from "./glimpses.ts";
import { guardHost, secureHeaders } from "./guard.ts";
import { healthRoutes } from "./health.ts";
import { lessonRoutes } from "./lesson.tsx";
import { modelRoutes } from "./models.ts";
import { openAiRoutes } from "./openai/mod.ts";
import { pageRoutes } from "./page.tsx";
import { answerError, answerNotFound } from "./problems.ts";
import { replyRoutes } from "./replies.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";
import { stateRoutes } from "./states.ts";
import { weightRoutes } from "./weights.ts";

export { readAssets } from "./assets.ts";
export { listen, type Listener } from "./serving/listen.ts";
export { ModelShelf } from "./serving/model_shelf.ts";

/**
 * Builds the application; it stores nothing of what is said.
 *
 * @param options.shelf Where the models are.
 * @param options.assets What the page loads.
 * @param options.allowedHosts Names of the server besides the loopback ones.
 */
export function createApp(options: {
  readonly shelf: ModelShelf;
  readonly assets: Assets;
  readonly allowedHosts?: readonly string[];
}): Hono {
  const { shelf, assets, allowedHosts } = options;
  const app = new Hono();
  app.use(secureHeaders());
  app.use(guardHost(allowedHosts));
  app.route("/", pageRoutes(shelf, assets));
  app.route("/lesson", lessonRoutes(assets));
  app.route("/assets", assetRoutes(assets));
  for (const path of ["/health", "/api/health"]) app.route(path, healthRoutes());
  app.route("/api/models", modelRoutes(shelf));
  app.route("/api/models", cardRoutes(shelf));
  app.route("/api/models", glimpseRoutes(shelf));
  app.route("/api/models", weightRoutes(shelf));
  app.route("/api/models", atlasRoutes(shelf));
  app.route("/api/replies", replyRoutes(shelf));
  app.route("/api/states", stateRoutes(shelf));
  app.route("/v1", openAiRoutes(shelf));
  app.notFound(answerNotFound);
  app.onError(answerError);
  return app;
}
