/**
 * `GET /lesson`: how an LSTM remembers, drawn on the server without its models.
 *
 * @module
 */

import { Hono } from "hono";
import { renderToString } from "preact-render-to-string";
import { LessonPage, type LessonPaths } from "../static/lesson/lesson_page.tsx";
import type { Assets } from "./assets.ts";
import { Document, themeOf } from "./document.tsx";

/** Renders the lesson; it needs no chat model. */
export function lessonRoutes(assets: Assets): Hono {
  const { lessonScript, lessonWorker, knownNames, anyName, simpleRnn } = assets;
  const paths: LessonPaths = {
    models: { knownNames: knownNames.path, anyName: anyName.path, simpleRnn: simpleRnn.path },
    worker: lessonWorker.path,
  };
  return new Hono().get("/", (c) => {
    c.header("Cache-Control", "no-store");
    const title = "How an LSTM remembers";
    const description = "A lesson: watch a small LSTM keep a friend's name, take it away, and train it back";
    return c.html(`<!DOCTYPE html>${
      renderToString(
        <Document {...{ title, description, assets, theme: themeOf(c) }} script={lessonScript}>
          <div id="app" data-paths={JSON.stringify(paths)}>
            <LessonPage paths={paths} />
          </div>
        </Document>,
      )
    }`);
  });
}
