/**
 * `GET /lesson`: how an LSTM remembers.
 *
 * @module
 */

import { Hono } from "hono";
import type { Assets } from "./assets.ts";
import { themeOf } from "./document.tsx";
import { renderLessonPage } from "./lesson_page.tsx";

/** Renders the lesson; it needs no chat model. */
export function lessonRoutes(assets: Assets): Hono {
  return new Hono().get("/", (c) => {
    c.header("Cache-Control", "no-store");
    return c.html(renderLessonPage(assets, { theme: themeOf(c) }));
  });
}
