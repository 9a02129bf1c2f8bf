/**
 * What is to be read for a cell of the notebook.
 *
 * @module
 */

import { recentTurns } from "../protocol/reply_request.ts";
import { turnsBefore } from "../store/context.ts";
import { type Cell, shownVersion } from "../store/conversation.ts";
import type { Passage } from "./messages.ts";

/**
 * The exchange of a cell after everything said before; nothing while the cell has no reply.
 *
 * @param options.running Whether the reply is still being written.
 */
export function cellPassage(
  cells: readonly Cell[],
  id: string,
  options: { readonly running: boolean },
): Passage | undefined {
  const index = cells.findIndex((cell) => cell.id === id);
  const version = cells[index] && shownVersion(cells[index]);
  return version && {
    model: version.model.id,
    turns: recentTurns(turnsBefore(cells, index)),
    reply: version.text,
    ended: version.ending === "stop" && !options.running,
    hands: [],
  };
}

/** The lesson's sentence, read by a model. */
export function lessonPassage(model: string): Passage {
  return { model, turns: [], reply: "", ended: true, hands: [] };
}
