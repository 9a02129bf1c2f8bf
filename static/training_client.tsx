/**
 * Training in the page: loaded when the reader first wants it, into a page that is there already.
 *
 * @module
 */

import { render } from "preact";
import { DeskContext, type DeskTools } from "./training/view/desk_context.ts";
import { TrainingView } from "./training/view/training_view.tsx";

export { entrySources } from "./training/dropped_files.ts";
export { TrainingDesk } from "./training/training_desk.ts";

/**
 * Shows training in an element.
 *
 * @returns Takes it away; a run goes on.
 */
export function showTraining(host: HTMLElement, tools: DeskTools): () => void {
  render(
    <DeskContext.Provider value={tools}>
      <TrainingView />
    </DeskContext.Provider>,
    host,
  );
  return () => render(null, host);
}
