/**
 * Reads heads of one known shape, many times faster than they are found out about.
 *
 * @module
 */

import { digitOf, isMark, isSpace } from "./head_text.ts";
import { halfIn, hoursOf, monthOf } from "./intl_words.ts";
import { isPlausible } from "./plausible_date.ts";
import type { Stamp, StampParts } from "./stamp.ts";

const SPACE = 0x20, TAB = 0x09, ZERO = 0x30, WORD = 0x61, COMMA = 0x2c, COLON = 0x3a;
const ARABIC_COMMA = 0x060c, WIDE_COLON = 0xff1a;
const LETTER = /[\p{L}\p{M}]/u;
/** Signs that are parts of words here: `p.m.`, `אחה״צ`. */
const IN_WORD = new Set([..."'’\"״׳॰.\u200c\u200d"].map((sign) => sign.charCodeAt(0)));
/** Words behind the numbers of a date, which tell nothing. */
const UNIT = /^(?:[年月日년월일时時點点시分분秒초hH]|min|s)$/;
const WORDS_IN_HALF = 3;
/** No number in a head is longer. */
const MAX_DIGITS = 6;

function isWord(code: number, first: boolean): boolean {
  if (code < 0x80) {
    return code >= 0x61 && code <= 0x7a || code >= 0x41 && code <= 0x5a || !first && IN_WORD.has(code);
  }
  return !first && IN_WORD.has(code) || LETTER.test(String.fromCharCode(code));
}

/** A shape made ready to read heads with. */
export class HeadTemplate {
  readonly shape: string;
  readonly #codes: readonly number[];
  readonly #parts: StampParts;
  /** The place of the month's name among the words, −1 if there is none, and among the numbers of the date. */
  readonly #monthWord: number;
  readonly #monthPlace: number;
  /** Nothing but a space ends the head. */
  readonly #isBare: boolean;
  readonly #numbers: number[] = [];
  readonly #words: string[] = [];
  #month = 0;

  /** @param parts What was found out about one head of this shape. */
  constructor(parts: StampParts) {
    this.#parts = parts;
    this.shape = parts.stamp.shape;
    this.#codes = [...this.shape].map((sign) => sign.charCodeAt(0));
    const words = parts.head.match(/[\p{L}\p{M}][\p{L}\p{M}.'’"״׳॰\u200c\u200d]*/gu) ?? [];
    const left = words.filter((word) => !parts.stamp.words.some((group) => halfIn(group)?.includes(word)));
    this.#monthWord = parts.month === undefined ? -1 : left.indexOf(parts.month);
    this.#isBare = /[\da]$/.test(this.shape);
    this.#monthPlace = parts.stamp.date?.findIndex((number) => number < 0) ?? -1;
  }

  /** Reads the head of a line; undefined if it has another shape, or none. */
  read(line: string): Stamp | undefined {
    const end = this.#walk(line);
    return end < 0 ? undefined : this.#toStamp(end);
  }

  /** Goes along the shape and the line; gives the end of the head, or −1. */
  #walk(line: string): number {
    const codes = this.#codes;
    this.#numbers.length = 0;
    this.#words.length = 0;
    this.#month = 0;
    let at = 0, words = 0, joins = false, halves = 0;
    for (let i = 0; i < codes.length; i++) {
      while (at < line.length && isMark(line.charCodeAt(at))) at++;
      const next = this.#step(line, at, codes[i]);
      if (next < 0) {
        // A word for the half of the day is in no shape.
        const behind = halves++ === 0 ? this.#half(line, at) : -1;
        if (behind < 0) return -1;
        at = behind;
        i--;
        joins = false;
        continue;
      }
      if (codes[i] === WORD) {
        const word = line.slice(at, next);
        if (words++ === this.#monthWord) this.#month = monthOf(word) ?? -1;
        else if (this.#isAtClock && !UNIT.test(word)) this.#addWord(word, joins);
        joins = true;
      } else if (codes[i] !== SPACE) joins = false;
      at = next;
    }
    if (halves === 0 && this.#isBare) {
      // Where nothing ends the head, the word for the half of the day comes behind the shape.
      const behind = this.#half(line, at);
      const end = behind >= 0 && /^[ap]\.?\s?m\.?$/i.test(this.#words[this.#words.length - 1])
        ? this.#endOf(line, behind)
        : -1;
      if (end >= 0) return end;
      if (behind >= 0) this.#words.pop();
    }
    return this.#endOf(line, at);
  }

  /** Whether the date is read and the clock comes, or the clock comes first and the date does not yet. */
  get #isAtClock(): boolean {
    const { clockFirst, clockNumbers, dateNumbers } = this.#parts;
    const { length } = this.#numbers;
    return clockFirst ? length <= clockNumbers : length > 0 && length >= dateNumbers;
  }

  #addWord(word: string, joins: boolean): void {
    const last = this.#words.length - 1;
    if (joins && last >= 0) this.#words[last] += ` ${word}`;
    else this.#words.push(word);
  }

  /** One sign of the shape; gives the place behind it, or −1. */
  #step(line: string, at: number, sign: number): number {
    const code = line.charCodeAt(at);
    if (sign === ZERO) {
      let value = 0, to = at;
      for (; to < line.length && to - at <= MAX_DIGITS; to++) {
        const digit = digitOf(line.charCodeAt(to));
        if (digit < 0 || digit > 9) break;
        value = value * 10 + digit;
      }
      if (to === at) return -1;
      this.#numbers.push(value);
      return to;
    }
    if (sign === SPACE) {
      let to = at;
      while (to < line.length && isSpace(line.charCodeAt(to))) to++;
      return to > at ? to : -1;
    }
    if (sign === WORD) {
      let to = at;
      while (to < line.length && isWord(line.charCodeAt(to), to === at)) to++;
      return to > at ? to : -1;
    }
    if (code === sign || sign === COMMA && code === ARABIC_COMMA || sign === COLON && code === WIDE_COLON) {
      return at + 1;
    }
    return -1;
  }

  /** A word for the half of the day, with the spaces around it; gives the place behind it, or −1. */
  #half(line: string, from: number): number {
    let at = from;
    while (at < line.length && (isSpace(line.charCodeAt(at)) || isMark(line.charCodeAt(at)))) at++;
    let to = at;
    for (let words = 0; words < WORDS_IN_HALF; words++) {
      const begin = to;
      while (to < line.length && isWord(line.charCodeAt(to), to === begin)) to++;
      if (to === begin) return -1;
      const word = line.slice(at, to);
      let space = to;
      while (space < line.length && (isSpace(line.charCodeAt(space)) || isMark(line.charCodeAt(space)))) {
        space++;
      }
      if (hoursOf(word) !== undefined) {
        this.#words.push(word);
        // A space that the shape has, too, is left to it.
        return from < at && space > to && line.charCodeAt(space) !== 0x5d ? to : space;
      }
      to = space;
    }
    return -1;
  }

  /** What comes behind the shape: as in the patterns that it was found with. */
  #endOf(line: string, at: number): number {
    const code = line.charCodeAt(at);
    const last = this.#codes[this.#codes.length - 1];
    const space = isSpace(code);
    if (this.shape.startsWith("[") || this.shape.startsWith("(")) return space || code === TAB ? at + 1 : at;
    if (/[-–—]$/.test(this.shape)) return at === line.length ? at : space ? at + 1 : -1;
    if (last === COMMA || last === COLON || last === 0x3b || last === 0x7c) return space ? at + 1 : -1;
    let to = at;
    while (to < line.length && isSpace(line.charCodeAt(to))) to++;
    const next = line.charCodeAt(to);
    if (next === TAB) return to + 1;
    // A dash or a number makes another shape.
    if (to === line.length || to === at && (next === 0x3c || next === 0x2a)) return to;
    const other = next === 0x2d || next === 0x2013 || next === 0x2014 || next === 0x7c ||
      digitOf(next) >= 0 && digitOf(next) < 10;
    return to === at || other ? -1 : Math.min(to, at + 3);
  }

  #toStamp(end: number): Stamp | undefined {
    const { dateNumbers, clockNumbers, clockFirst, stamp } = this.#parts;
    const numbers = this.#numbers;
    const clockAt = clockFirst ? 0 : dateNumbers, dateAt = clockFirst ? numbers.length - dateNumbers : 0;
    const hour = numbers[clockAt], minute = numbers[clockAt + 1];
    const second = clockNumbers === 3 ? numbers[clockAt + 2] : 0;
    if (hour > 24 || minute > 59 || second > 60) return undefined;
    const words = this.#words.length === 0 ? NO_WORDS : this.#words.slice();
    const { shape } = this;
    if (stamp.date === undefined) return { shape, end, clock: [hour, minute, second], words };
    const date = numbers.slice(dateAt, dateAt + dateNumbers);
    if (this.#monthPlace >= 0) {
      if (this.#month < 0) return undefined;
      date.splice(this.#monthPlace, 0, -this.#month);
    }
    if (!isPlausible(date)) return undefined;
    return { shape, end, date, clock: [hour, minute, second], words };
  }
}

const NO_WORDS: readonly string[] = [];
