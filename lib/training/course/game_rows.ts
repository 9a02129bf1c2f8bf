/**
 * Memory games as symbols: which of them are to be recalled, and what each prediction counts.
 *
 * @module
 */

import type { GameTurn, MemoryGame } from "../../data/memory/memory_game.ts";
import type { Batch } from "../../nn/backend.ts";
import type { ChatTemplate } from "../../text/chat_template.ts";
import { encodeTurnsInto } from "../../text/encode_turns.ts";
import { symbolWeight } from "../../text/reply_focus.ts";
import { FIRST_CHARACTER, SPEAKER_A, SPEAKER_B, type Vocabulary } from "../../text/vocabulary.ts";

/** A letter to be recalled, and the sign that ends the word. */
const RECALLED_WEIGHT = 5;
/** Everything else in a game that was cut: its text is broken, and not to be imitated. */
const CUT_WEIGHT = 0.1;

/** One game, from an empty memory. */
export interface GameRow {
  readonly ids: readonly number[];
  /** What predicting each symbol counts. */
  readonly weights: readonly number[];
  /** The symbols to be recalled: those from `from` to `to` − 1; `from` = `to` if nothing was told. */
  readonly from: number;
  readonly to: number;
  /** Where the symbols of the last mention before them end. */
  readonly mentioned: number;
}

/** How to write symbols. */
export interface GameEncoding {
  readonly vocabulary: Vocabulary;
  readonly template: ChatTemplate;
}

/** Encodes a game, with talk between telling and asking. */
export function gameRow(
  { value, told, asked }: MemoryGame,
  talk: readonly ArrayLike<number>[],
  encoding: GameEncoding,
): GameRow {
  const ids: number[] = [];
  let mentioned = 0, from = 0;
  const add = (turn: GameTurn): void => {
    const symbols = encodeTurn(turn, encoding);
    if (turn.valueAt !== undefined) {
      const at = ids.length +
        encodeTurn({ ...turn, text: turn.text.slice(0, turn.valueAt) }, encoding).length - 1;
      if (turn !== asked[1]) mentioned = at + value.length;
      else from = at;
    }
    ids.push(...symbols);
  };
  told.forEach(add);
  for (const symbols of talk) ids.push(...Array.from(symbols));
  asked.forEach(add);
  const to = from === 0 ? 0 : from + value.length + 1;
  const weights: number[] = [];
  let turn = 0;
  ids.forEach((id, i) => {
    if (id === SPEAKER_A || id === SPEAKER_B) turn = i;
    weights.push(i >= from && i < to ? RECALLED_WEIGHT : symbolWeight(ids[turn], i - turn));
  });
  return { ids, weights, from, to, mentioned };
}

function encodeTurn(turn: GameTurn, { vocabulary, template }: GameEncoding): number[] {
  const ids = new Uint16Array(turn.text.length + 4);
  const length = encodeTurnsInto(vocabulary, [turn], { template, ids, offset: 0, unknown: new Map() });
  return [...ids.subarray(0, length)];
}

/**
 * Moves the mention so close that only about `distance` symbols are between it and the recall, by taking out whole
 * words between them. A row that is near enough is returned unchanged.
 */
export function bringClose(row: GameRow, distance: number, { vocabulary }: GameEncoding): GameRow {
  const { ids, weights, from, to, mentioned } = row;
  if (from - mentioned <= distance) return row;
  // The sign after the word stays, since it ends the word.
  const cutFrom = mentioned + 1;
  const [space] = vocabulary.encode(" ").ids;
  let cutTo = Math.max(cutFrom, from - distance);
  while (cutTo < from && ids[cutTo - 1] !== space && ids[cutTo] >= FIRST_CHARACTER) cutTo++;
  const removed = cutTo - cutFrom;
  const without = <T>(all: readonly T[]): T[] => [...all.slice(0, cutFrom), ...all.slice(cutTo)];
  return {
    ids: without(ids),
    weights: cutWeights(without(weights)),
    from: from - removed,
    to: to - removed,
    mentioned,
  };
}

/** The part of a row from shortly before the mention to the end of the recall, `before` symbols earlier than the mention. */
export function cutEnds(
  row: GameRow,
  { value, before }: { readonly value: number; readonly before: number },
): GameRow {
  const start = Math.max(0, row.mentioned - value - before);
  return {
    ids: row.ids.slice(start, row.to),
    weights: cutWeights(row.weights.slice(start, row.to)),
    from: row.from - start,
    to: row.to - start,
    mentioned: row.mentioned - start,
  };
}

/** What predictions count in a row that was cut. */
function cutWeights(weights: readonly number[]): number[] {
  return weights.map((weight) => weight === RECALLED_WEIGHT ? weight : Math.min(weight, CUT_WEIGHT));
}

/** A batch of games, side by side and behind one another. */
export interface GameBatch extends Batch {
  /** 1 where the target is to be recalled and can be foreseen, else 0; shape (T, B). */
  readonly recalled: Uint8Array;
}

/**
 * Puts games into B columns of T symbols, one less than the longest column. What a column lacks is padded with nothing
 * to predict.
 *
 * @param columns The games of each column, each read from an empty memory.
 */
export function gameBatch(columns: readonly (readonly GameRow[])[]): GameBatch {
  const B = columns.length, T = Math.max(...columns.map(columnLength)) - 1;
  const inputs = new Int32Array(T * B), targets = new Int32Array(T * B).fill(-1);
  const weights = new Float32Array(T * B), recalled = new Uint8Array(T * B), resets = new Uint8Array(T * B);
  columns.forEach((rows, b) => {
    let start = 0;
    for (const row of rows) {
      resets[start * B + b] = 1;
      for (let t = 0; t + 1 < row.ids.length; t++) {
        const i = (start + t) * B + b;
        inputs[i] = row.ids[t];
        targets[i] = row.ids[t + 1];
        weights[i] = row.weights[t + 1];
        // What begins a reply could be another word: it is learnt, but not asked in an exam.
        if (t + 1 >= row.from && t + 1 < row.to && row.ids[t] !== SPEAKER_B) recalled[i] = 1;
      }
      start += row.ids.length;
    }
  });
  return { batchSize: B, seqLength: T, inputs, targets, resets, weights, recalled };
}

/** Symbols of games behind one another. */
function columnLength(rows: readonly GameRow[]): number {
  return rows.reduce((sum, { ids }) => sum + ids.length, 0);
}
