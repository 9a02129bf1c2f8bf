/**
 * What can be done to the cells of a conversation; nothing is changed in place, so that every state can be
 * kept for undoing.
 *
 * @module
 */

import { type Cell, MAX_VERSIONS, type Version } from "./conversation.ts";

/** Cells with one more, without a reply. */
export function addCell(cells: readonly Cell[], id: string, message: string): Cell[] {
  return [...cells, { id, message, versions: [], shown: 0, folded: false }];
}

/** Cells with one of them changed. */
export function changeCell(cells: readonly Cell[], id: string, change: Partial<Cell>): Cell[] {
  return cells.map((cell) => cell.id === id ? { ...cell, ...change } : cell);
}

/** Cells with one more version in one of them, which is then on show; the oldest of very many goes. */
export function addVersion(cells: readonly Cell[], id: string, version: Version): Cell[] {
  return cells.map((cell) => {
    if (cell.id !== id) return cell;
    const versions = [...cell.versions, version].slice(-MAX_VERSIONS);
    return { ...cell, versions, shown: versions.length - 1 };
  });
}

/** Cells with the newest version of one of them replaced: a reply that grows. */
export function growVersion(cells: readonly Cell[], id: string, version: Version): Cell[] {
  return cells.map((cell) =>
    cell.id === id ? { ...cell, versions: [...cell.versions.slice(0, -1), version] } : cell
  );
}

/** Cells without one of them. */
export function removeCell(cells: readonly Cell[], id: string): Cell[] {
  return cells.filter((cell) => cell.id !== id);
}
