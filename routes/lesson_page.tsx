/**
 * The lesson as HTML, drawn without its models.
 *
 * @module
 */

import { renderToString } from "preact-render-to-string";
import { LessonPage, type LessonPaths } from "../static/lesson/lesson_page.tsx";
import type { Assets } from "./assets.ts";
import { Document, type Surroundings } from "./document.tsx";

/** Renders the lesson. */
export function renderLessonPage(assets: Assets, surroundings: Surroundings): string {
  const { lessonScript, lessonWorker, knownNames, anyName, simpleRnn } = assets;
  const paths: LessonPaths = {
    models: { knownNames: knownNames.path, anyName: anyName.path, simpleRnn: simpleRnn.path },
    worker: lessonWorker.path,
  };
  return `<!DOCTYPE html>${
    renderToString(
      <Document
        title="How an LSTM remembers"
        description="A lesson: watch a small LSTM keep a friend's name, take it away, and train it back"
        script={lessonScript}
        assets={assets}
        {...surroundings}
      >
        <div id="app" data-paths={JSON.stringify(paths)}>
          <LessonPage paths={paths} />
        </div>
      </Document>,
    )
  }`;
}
