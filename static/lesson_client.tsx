/**
 * Hydrates the lesson's page that the server rendered.
 *
 * @module
 */

import { hydrate } from "preact";
import { LessonPage, type LessonPaths } from "./lesson/lesson_page.tsx";
import { nameWorkers } from "./open_worker.ts";
import { SiteUpdates } from "./site/site_updates.ts";

const root = document.getElementById("app")!;
const paths = JSON.parse(root.dataset.paths!) as LessonPaths;
nameWorkers({ "lesson-worker": paths.worker });
hydrate(<LessonPage paths={paths} />, root);
void new SiteUpdates().start({ isolate: false });
