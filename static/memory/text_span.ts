/**
 * Choosing words and passages of a conversation.
 *
 * @module
 */

import type { TurnSpan } from "./messages.ts";

/** A piece of a text that is a word or lies between two. */
export interface TextPiece {
  readonly text: string;
  /** Code points before it. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** Cuts a text into words and what is between them. */
export function textPieces(text: string): TextPiece[] {
  let start = 0;
  return (text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []).map((piece) => {
    const end = start + [...piece].length;
    const found = { text: piece, start, end, isWord: /[\p{L}\p{N}]/u.test(piece) };
    start = end;
    return found;
  });
}

/** The characters of a span. */
export function textOfSpan(
  turns: readonly { readonly text: string }[],
  { turn, start, end }: TurnSpan,
): string {
  return [...turns[turn]?.text ?? ""].slice(start, end).join("");
}

/** Where a text is said, the last time; letters in upper and lower case are the same. */
export function findText(turns: readonly { readonly text: string }[], wanted: string): TurnSpan | undefined {
  if (wanted === "") return undefined;
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const said = turns.map(({ text }) => [...text.matchAll(new RegExp(escaped, "giu"))].at(-1));
  const turn = said.findLastIndex((match) => match !== undefined), match = said[turn];
  if (!match) return undefined;
  const start = [...turns[turn].text.slice(0, match.index)].length;
  return { turn, start, end: start + [...match[0]].length };
}

/**
 * Where a key leads: the arrows go from word to word and from turn to turn; with Shift, the span grows and shrinks by a
 * letter.
 *
 * @returns Nothing if the key leads nowhere.
 */
export function spanFor(key: string, { turns, span, shift }: {
  readonly turns: readonly { readonly text: string }[];
  readonly span: TurnSpan | undefined;
  readonly shift: boolean;
}): TurnSpan | undefined {
  const words = turns.flatMap(({ text }, turn) =>
    textPieces(text).flatMap(({ start, end, isWord }) => isWord ? [{ turn, start, end }] : [])
  );
  if (!span) return key.startsWith("Arrow") ? words[0] : undefined;
  const { turn, start, end } = span;
  if (shift) {
    const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const grown = Math.max(start + 1, Math.min([...turns[turn].text].length, end + by));
    return by === 0 ? undefined : { turn, start, end: grown };
  }
  switch (key) {
    case "ArrowRight":
      return words.find((word) => word.turn > turn || (word.turn === turn && word.start >= end));
    case "ArrowLeft":
      return words.findLast((word) => word.turn < turn || (word.turn === turn && word.end <= start));
    case "ArrowDown":
      return words.find((word) => word.turn > turn);
    case "ArrowUp": {
      const above = words.findLast((word) => word.turn < turn)?.turn;
      return words.find((word) => word.turn === above);
    }
  }
}

/**
 * The characters that a selection covers, in the turn in which it begins.
 *
 * @param list The element with all turns; each piece of text in it says by `data-turn` and `data-from` where it is from.
 * @param range What is selected.
 * @returns Nothing if that is no text of the list.
 */
export function spanOfRange(list: Element, range: Range): TurnSpan | undefined {
  let span: TurnSpan | undefined;
  for (const piece of list.querySelectorAll<HTMLElement>("[data-from]")) {
    if (!range.intersectsNode(piece)) continue;
    const text = piece.textContent ?? "",
      turn = Number(piece.dataset.turn),
      from = Number(piece.dataset.from);
    const first = piece.contains(range.startContainer) ? range.startOffset : 0;
    const last = piece.contains(range.endContainer) ? range.endOffset : text.length;
    if (first >= last) continue;
    if (span && span.turn !== turn) break;
    const at = (units: number) => from + [...text.slice(0, units)].length;
    span = { turn, start: span?.start ?? at(first), end: at(last) };
  }
  return span;
}
