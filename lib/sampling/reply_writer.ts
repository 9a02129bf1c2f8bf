/**
 * Writes one reply, a symbol at a time. It is given logits and chooses the next symbol; the caller steps the model,
 * and may write any number of replies side by side.
 *
 * @module
 */

import { Random } from "../nn/random.ts";
import { logSumExp } from "../nn/softmax.ts";
import { markIds } from "../text/chat_template.ts";
import { END_OF_TURN, FIRST_CHARACTER, UNKNOWN, type Vocabulary } from "../text/vocabulary.ts";
import { HeldText } from "./held_text.ts";
import { Repetition } from "./repetition.ts";
import { type CheckedReplyOptions, checkReply, type ReplyOptions } from "./reply_options.ts";
import { type Distribution, Sampler } from "./sampler.ts";
import { WordMask } from "./word_mask.ts";
import { SENTENCE_END, SPACE, symbolKinds, VISIBLE } from "./symbol_kinds.ts";

/** One chosen symbol. */
export interface Choice {
  /** The symbol's id. */
  readonly id: number;
  /**
   * What may be shown now: usually this character. Empty for the end of the turn and while text is held back; several
   * characters when held text is released. All together they are {@linkcode ReplyWriter.text}.
   */
  readonly text: string;
  /** Surprise under the model's own distribution, −ln p, in nats; 0 if the logits are not known. */
  readonly nats: number;
  /** Whether the reply ends here. */
  readonly done: boolean;
}

/** Why a reply ended: by the model or a stop string, at its maximum length, or for repeating itself. */
export type Finish = "stop" | "length" | "repetition";

/** A reply is guided for this many characters: they decide what it is about, and the rest follows. */
const GUIDED_LENGTH = 16;
/** Beyond the soft length, the end's logit rises by this much per character, after each sentence. */
const PUSH = 1 / 16;
/** Two rounds of a loop are shown; from here on, text is held back until the third is completed or broken off. */
const LOOP_HELD = 2 / 3;
/** From this share of the maximum length on, a reply is cut at the next space, so as not to break a word. */
const CUT_AT_SPACE = 0.95;

/**
 * Chooses the symbols of one reply.
 *
 * - **Same seed, same choices**: exactly one random number is drawn per symbol, also at temperature 0.
 * - **To the point**: its first characters are sampled with `guidance`, see {@linkcode ReplyWriter.blankPrompt}.
 * - **Never empty**: the first symbol of a reply is a visible character. (A stop string of your own at the very start
 *   still leaves nothing.)
 * - **Never half a stop string**: text that may start one is held back until it is clear.
 * - **Never a loop**: when the last max(24, 3p) characters are one phrase of p ≤ 256 characters again and again, the
 *   reply ends with `finish` "repetition". The third round is held back and dropped, never shown.
 * - **Never misspelt**: with `words`, only known words can be written, see {@linkcode WordMask}.
 * - **Never endless**: beyond `softLength` the end of the turn gains 1/16 nat per character, wherever a sentence has
 *   just ended; at `maxLength` the reply is cut, or at a space within the last twentieth before it.
 *
 * Text that just continues is not a reply: it may start with space or be empty, is not guided, and is cut anywhere.
 *
 * Its state is what it has written, a ring of 256 symbols with a counter each, and four random words.
 *
 * @example
 * ```ts
 * import { ReplyWriter } from "./reply_writer.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const writer = new ReplyWriter(new Vocabulary("ab"), { temperature: 0, repetitionPenalty: 1 });
 * writer.choose(Float32Array.of(0, 9, 0, 0, 1, 2)); // the end is more likely, but nothing is written yet
 * writer.choose(Float32Array.of(0, 9, 0, 0, 1, 2));
 * assertEquals([writer.text, writer.finish], ["b", "stop"]);
 * ```
 */
export class ReplyWriter {
  readonly #vocabulary: Vocabulary;
  readonly #options: CheckedReplyOptions;
  readonly #kinds: Uint8Array;
  readonly #sampler: Sampler;
  readonly #random: Random;
  readonly #repetition = new Repetition();
  readonly #held: HeldText;
  /** Bans unknown words; undefined if any may be written. */
  readonly #mask: WordMask | undefined;
  /** Whether this is a reply, and not a text that just continues. */
  readonly #isReply: boolean;
  /** The symbol that ends the reply, or leads to its end; UNKNOWN if there is none. */
  readonly #endId: number;
  /** What a reply to nothing has read so far, while this one is guided. */
  readonly #blank: number[];
  #text = "";
  #length = 0;
  #sentenceEnded = false;
  #trimmed = false;
  #finish: Finish | undefined;

  /**
   * Starts an empty reply.
   *
   * @throws {RangeError} If a setting is outside its range, or the vocabulary has no characters.
   */
  constructor(vocabulary: Vocabulary, options: ReplyOptions = {}) {
    if (vocabulary.size <= FIRST_CHARACTER) {
      throw new RangeError(
        "Cannot write a reply as the vocabulary must have at least one character: it has none",
      );
    }
    this.#vocabulary = vocabulary;
    this.#options = checkReply(options);
    this.#kinds = symbolKinds(vocabulary);
    this.#sampler = new Sampler(vocabulary.size, this.#options);
    this.#random = new Random(this.#options.seed);
    const { form: { start, end, plain }, stop } = this.#options;
    this.#held = new HeldText(typeof end === "string" ? [...stop, end] : stop);
    this.#isReply = end !== undefined && !plain;
    const { words } = this.#options;
    this.#mask = words && this.#isReply ? new WordMask(vocabulary, words) : undefined;
    this.#blank = [...markIds(vocabulary, start)];
    this.#endId = end === undefined ? UNKNOWN : markIds(vocabulary, end)[0];
  }

  /** All that may be shown so far; once finished, the reply. */
  get text(): string {
    return this.#text;
  }

  /** Characters chosen so far, including those held back or dropped. */
  get length(): number {
    return this.#length;
  }

  /** Why the reply ended; undefined while it has not. */
  get finish(): Finish | undefined {
    return this.#finish;
  }

  /** Whether a stop string, a loop or a space was cut off the end: then the model has read more than `text`. */
  get trimmed(): boolean {
    return this.#trimmed;
  }

  /**
   * What the model has to read, from an empty memory, for the next choice to be guided: the start of a reply, and all
   * symbols chosen so far, but nothing of the conversation. The logits z₀ after it tell what would be said anyway.
   * The choice is then sampled from z + guidance·(z − z₀): what has to do with the conversation comes first. Only
   * symbols that the cuts of z leave can be sampled, so that no unlikely one gets in.
   *
   * This is classifier-free guidance for language models (Sanchez et al., 2023), similar to what Li et al. (2016) did
   * against replies that fit anything. Only a reply's first 16 characters are guided.
   *
   * @returns The symbols; undefined if the next choice is not guided.
   */
  get blankPrompt(): readonly number[] | undefined {
    const { guidance } = this.#options;
    const guided = this.#isReply && guidance > 0 && this.#length < GUIDED_LENGTH && !this.#finish;
    return guided ? this.#blank : undefined;
  }

  /**
   * Chooses the next symbol.
   *
   * @param logits The model's unnormalized log-probabilities after all symbols chosen so far; shape (V).
   * @param blank Those after {@linkcode ReplyWriter.blankPrompt}; if absent, the choice is not guided.
   * @throws {RangeError} If the reply has ended, or a logit is not a number.
   * @throws {TypeError} If there are not V logits.
   */
  choose(logits: Float32Array, blank?: Float32Array): Choice {
    this.#prepare();
    this.#guide(logits, blank);
    const id = this.#sampler.sample(logits, this.#random.uniform());
    return this.#take(id, surprise(logits, id));
  }

  /**
   * Writes a symbol chosen by the caller: to replay a reply, to continue it, or to branch. It draws (and discards)
   * one random number as a choice does, so that what follows is the same as well.
   *
   * @param id A character of the vocabulary, or END_OF_TURN.
   * @param logits If given, used to compute the choice's surprise.
   * @throws {RangeError} If the reply has ended, or the symbol is neither.
   */
  accept(id: number, logits?: Float32Array): Choice {
    this.#prepare();
    if (
      !Number.isInteger(id) || id >= this.#vocabulary.size || (id < FIRST_CHARACTER && id !== END_OF_TURN)
    ) {
      throw new RangeError(
        `Cannot write the symbol as it must be a character or the end of the turn: current value is ${id}`,
      );
    }
    this.#random.uniform();
    return this.#take(id, logits ? surprise(logits, id) : 0);
  }

  /**
   * Shows what {@linkcode ReplyWriter.choose} would sample from now, penalties and pushes included.
   *
   * @throws {TypeError | RangeError} As `choose` does.
   */
  inspect(logits: Float32Array, blank?: Float32Array): Distribution {
    this.#prepare();
    this.#guide(logits, blank);
    return this.#sampler.inspect(logits);
  }

  /** Sets the offsets for this place in the reply. */
  #prepare(): void {
    if (this.#finish) {
      throw new RangeError(
        `Cannot choose a symbol as the reply must not have ended: it ended by ${this.#finish}`,
      );
    }
    const { offsets } = this.#sampler;
    const { softLength, repetitionPenalty } = this.#options;
    offsets.fill(0);
    this.#repetition.penalize(offsets, repetitionPenalty);
    if (this.#sentenceEnded && this.#isReply) {
      offsets[this.#endId] += Math.max(0, this.#length - softLength) * PUSH;
    }
    const starts = this.#length === 0 && this.#isReply;
    if (starts) this.#banInvisible(offsets);
    if (starts || this.#endId !== END_OF_TURN) offsets[END_OF_TURN] = -Infinity;
    this.#mask?.ban(offsets);
  }

  /** Tilts towards what the logits have in excess of those of a reply to nothing. */
  #guide(logits: Float32Array, blank: Float32Array | undefined): void {
    const { tilt } = this.#sampler, { guidance } = this.#options;
    for (let k = 0; k < tilt.length; k++) tilt[k] = blank ? guidance * (logits[k] - blank[k]) : 0;
  }

  #banInvisible(offsets: Float64Array): void {
    const kinds = this.#kinds;
    if (!kinds.some((kind) => kind >= VISIBLE)) return; // a vocabulary of nothing but spaces
    for (let id = FIRST_CHARACTER; id < kinds.length; id++) if (kinds[id] < VISIBLE) offsets[id] = -Infinity;
  }

  #take(id: number, nats: number): Choice {
    let text: string;
    if (id === END_OF_TURN) {
      this.#finish = "stop";
      text = this.#held.flush();
    } else {
      this.#read(id);
      text = this.#show(this.#kinds[id]);
    }
    this.#text += text;
    return { id, text, nats, done: this.#finish !== undefined };
  }

  #read(id: number): void {
    if (this.#length++ < GUIDED_LENGTH) this.#blank.push(id);
    this.#held.add(this.#vocabulary.characters[id - FIRST_CHARACTER]);
    this.#repetition.push(id);
    this.#mask?.push(id);
    const kind = this.#kinds[id];
    if (kind === VISIBLE || kind === SENTENCE_END) this.#sentenceEnded = kind === SENTENCE_END;
  }

  /** Decides whether the reply ends with its last character, and how much of it may be shown. */
  #show(kind: number): string {
    const { endLoops, maxLength } = this.#options;
    const loop = endLoops ? this.#repetition.loop : 0;
    if (this.#held.takeStop()) {
      this.#finish = "stop";
      this.#trimmed = true;
    } else if (loop === 1) {
      this.#finish = "repetition";
      return this.#dropRepetition();
    } else if (kind === SPACE && this.#isReply && this.#length > CUT_AT_SPACE * maxLength) {
      this.#finish = "length";
      this.#trimmed = true;
      return this.#held.flush().slice(0, -1); // without that space
    } else if (this.#length >= maxLength) {
      this.#finish = "length";
    } else if (loop > LOOP_HELD) {
      return "";
    } else {
      return this.#held.release();
    }
    return this.#held.flush();
  }

  /** Drops the held text, except for punctuation at its start that completes the sentence before. */
  #dropRepetition(): string {
    const held = this.#held.flush();
    const kept = /^[^\p{L}\p{N}\s]*/u.exec(held)![0];
    this.#trimmed = kept !== held;
    return kept;
  }
}

/** −ln softmax(logits)[id], in nats. */
function surprise(logits: Float32Array, id: number): number {
  return logSumExp(logits) - logits[id];
}
