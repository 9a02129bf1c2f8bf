/**
 * The web application: which address answers what.
 *
 * @module
 */

import { type Context, Hono } from "hono";
import { apiDocsRoutes } from "./api_docs.tsx";
import { assetRoutes, type Assets } from "./assets.ts";
import { atlasRoutes } from "./atlases.ts";
import { isOutside, outsideOf, pathBelow, SLASH_MISSING } from "./base_path.ts";
import { cardRoutes } from "./cards.ts";
import { glimpseRoutes } from "./glimpses.ts";
import { guardHost } from "./guard.ts";
import { healthRoutes } from "./health.ts";
import { leaveFraming } from "./leave_framing.ts";
import { lessonRoutes } from "./lesson.ts";
import { lostPage, wantsPage } from "./lost_page.tsx";
import { modelRoutes } from "./models.ts";
import { countRequests, metricsRoutes } from "./metrics.ts";
import {
  answerFailure,
  detokenizeRoutes,
  isOpenAi,
  openAiRoutes,
  tokenizerInfoRoutes,
  tokenizeRoutes,
} from "./openai/mod.ts";
import { pageRoutes } from "./page.ts";
import { answerError, unanswered } from "./problems.ts";
import { replyRoutes } from "./replies.ts";
import { secureHeaders } from "./secure_headers.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";
import { standInRoutes } from "./stand_in.ts";
import { stateRoutes } from "./states.ts";
import { weightRoutes } from "./weights.ts";

export { isBase } from "./base_path.ts";
export { readAssets } from "./assets.ts";
export { listen, type Listener } from "./serving/listen.ts";
export { MAX_WAIT, ModelShelf } from "./serving/model_shelf.ts";
export { SocketPause } from "./serving/socket_pause.ts";

/**
 * Builds the application; it stores nothing of what is said.
 *
 * @param options.shelf Where the models are.
 * @param options.assets What the page loads.
 * @param options.allowedHosts Names of the server besides the loopback ones.
 * @param options.base The path below which it is, e.g. `/cell/`; default `/`.
 * @param options.allowedOrigins Sites whose pages may call the API, e.g. `https://chat.example`.
 */
export function createApp(options: {
  readonly shelf: ModelShelf;
  readonly assets: Assets;
  readonly allowedHosts?: readonly string[];
  readonly allowedOrigins?: readonly string[];
  readonly base?: string;
}): Hono {
  const { shelf, assets, allowedHosts, allowedOrigins, base = "/" } = options;
  const app = new Hono({ getPath: pathBelow(base) });
  app.use(countRequests(shelf.metrics));
  app.use(secureHeaders());
  app.use(leaveFraming());
  app.use(guardHost({ hosts: allowedHosts, origins: allowedOrigins }));
  app.get(SLASH_MISSING, (c) => c.redirect(base));
  app.route("/", pageRoutes(shelf, assets));
  for (const page of ["lesson", "api-docs"]) {
    app.get(`/${page}/`, (c) => c.redirect(`../${page}${new URL(c.req.url).search}`));
  }
  app.route("/lesson", lessonRoutes(assets));
  app.route("/assets", assetRoutes(assets));
  app.route("/", standInRoutes(shelf, assets));
  for (const path of ["/health", "/api/health"]) app.route(path, healthRoutes());
  app.route("/api/models", modelRoutes(shelf));
  app.route("/api/models", cardRoutes(shelf));
  app.route("/api/models", glimpseRoutes(shelf));
  app.route("/api/models", weightRoutes(shelf));
  app.route("/api/models", atlasRoutes(shelf));
  app.route("/api/replies", replyRoutes(shelf));
  app.route("/api/states", stateRoutes(shelf));
  app.route("/metrics", metricsRoutes(shelf.metrics));
  app.route("/api-docs", apiDocsRoutes(shelf, { assets, base }));
  app.route("/v1", openAiRoutes(shelf));
  app.route("/tokenize", tokenizeRoutes(shelf));
  app.route("/detokenize", detokenizeRoutes(shelf));
  app.route("/tokenizer_info", tokenizerInfoRoutes(shelf));
  const answer = (error: Error, c: Context): Response =>
    isOpenAi(c.req.path) ? answerFailure(error, c) : answerError(error, c);
  app.notFound((c) => {
    const problem = isOutside(c.req.path) ? outsideOf(base) : unanswered(app, c);
    const shown = problem.status === 404 && wantsPage(c) && !isOpenAi(c.req.path);
    return shown ? lostPage(c, { assets, base }) : answer(problem, c);
  });
  app.onError(answer);
  return app;
}
