/**
 * Hydrates the lesson's page that the server rendered.
 *
 * @module
 */

import { hydrate } from "preact";
import { LessonPage, type LessonPaths } from "./lesson/lesson_page.tsx";

const root = document.getElementById("app")!;
hydrate(<LessonPage paths={JSON.parse(root.dataset.paths!) as LessonPaths} />, root);
