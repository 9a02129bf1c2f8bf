/**
 * A reply that is drawn again if the model is not sure of it.
 *
 * @module
 */

import { END_OF_TURN, UNKNOWN, type Vocabulary } from "../../text/vocabulary.ts";
import type { Choice, Finish, ReplyWriter } from "../reply_writer.ts";
import { drawSeed } from "./draw_seed.ts";
import { beginningSurprise, type Instead, meanSurprise, type ReplyThresholds } from "./reply_thresholds.ts";
import { asksBack, leastSureWord } from "./recalled_word.ts";

/** One draw of a reply. */
export interface Draw {
  /** The seed of its random numbers: a writer with it, and no further draws, writes the same again. */
  readonly seed: number;
  /** All of it. */
  readonly text: string;
  /** Why it ended. */
  readonly finish: Finish;
  /** Its mean surprise; see `meanSurprise()`. */
  readonly surprise: number;
  /** The surprise of each choice. */
  readonly nats: readonly number[];
}

/** Why something else is said than was drawn. */
export type InsteadReason = "unsure" | "lost";

/** Settings of a reply that may be drawn again. */
export interface DrawOptions {
  /** The seed of the first draw; that of the others is derived from it. */
  readonly seed: number;
  /** How often it is drawn at most; 1 for a reply that is shown whatever it is. */
  readonly draws: number;
  /** The model's; without them, the first draw is shown. */
  readonly thresholds?: ReplyThresholds | undefined;
  /** The model's, to write what is said instead; without it, the best draw is shown. */
  readonly vocabulary?: Vocabulary;
  /** The message that is answered. */
  readonly message?: string | undefined;
  /**
   * How boldly it is drawn: above 1 nothing is said instead, as surprise is wanted, and at 0 a further draw would be the
   * same again.
   */
  readonly temperature?: number | undefined;
}

/** What follows from a choice. */
export interface DrawStep {
  /** The symbol to read next, if the draw goes on. */
  readonly id: number;
  /** What may be told now: the choice itself if this is the only draw, otherwise all at the end. */
  readonly told: readonly Choice[];
  /** Whether the reply begins anew: the model's memory goes back to the end of the prompt. */
  readonly again: boolean;
}

/** A draw with what its writer chose. */
interface Written<W> extends Draw {
  readonly writer: W;
  readonly choices: readonly Choice[];
}

/** After this many characters no further draw begins, so that a reply does not keep anyone waiting. */
const ENOUGH_CHARACTERS = 1000;
/** Bolder draws are meant to be surprising. */
const BOLDEST = 1;

/**
 * Decides which of several draws is a model's reply: the first that it is sure of, or the least surprising of those that
 * can be trusted. If none can, the bot says so instead.
 *
 * With one draw, or without thresholds, it is its writer and nothing else.
 *
 * @example
 * ```ts
 * import { DrawnReply } from "./drawn_reply.ts";
 * import { ReplyWriter } from "../reply_writer.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("ab");
 * const open = (seed: number) => new ReplyWriter(vocabulary, { seed, maxLength: 1, temperature: 1, guidance: 0 });
 * const reply = new DrawnReply(open, { seed: 20, draws: 5, thresholds: { redraw: 1 } });
 * // "b" has a surprise of 1.9 nats, "a" of 0.9.
 * while (!reply.settled) reply.choose(Float32Array.of(0, -9, 0, 0, 1, 0));
 * assertEquals([reply.draws.map(({ text }) => text), reply.writer.text], [["b", "b", "a"], "a"]);
 * ```
 */
export class DrawnReply<W extends ReplyWriter = ReplyWriter> {
  readonly #open: (seed: number) => W;
  readonly #options: DrawOptions;
  /** What the draws are measured against: nothing if the first is shown. */
  readonly #limits: ReplyThresholds | undefined;
  /** How often it is drawn at most. */
  readonly #most: number;
  /** Whether it answers a question for what was told. */
  readonly #recalls: boolean;
  readonly #draws: Written<W>[] = [];
  #writer: W;
  #choices: Choice[] = [];
  #settled: boolean;
  #shown: number | undefined;
  #instead: InsteadReason | undefined;

  /**
   * Begins the first draw.
   *
   * @param open Makes the writer of a draw; that of the first may have begun already, or even ended.
   */
  constructor(open: (seed: number) => W, options: DrawOptions) {
    const { seed, draws, thresholds, message = "", temperature = 1 } = options;
    this.#open = open;
    this.#options = options;
    if (draws > 1 && thresholds) {
      this.#limits = temperature > BOLDEST ? { redraw: thresholds.redraw } : thresholds;
    }
    this.#most = temperature === 0 ? 1 : draws;
    this.#recalls = this.#limits?.lost !== undefined && asksBack(message);
    this.#writer = open(seed);
    this.#settled = this.#writer.finish !== undefined;
  }

  /** A reply that is drawn once, by this writer. */
  static once<W extends ReplyWriter>(writer: W): DrawnReply<W> {
    return new DrawnReply(() => writer, { seed: 0, draws: 1 });
  }

  /** What chooses now; once the reply is settled, what wrote it. */
  get writer(): W {
    return this.#writer;
  }

  /** Whether it may be drawn again, or something else be said; otherwise all choices are told as they are made. */
  get mayRedraw(): boolean {
    return this.#limits !== undefined;
  }

  /** Whether it is decided what is shown. */
  get settled(): boolean {
    return this.#settled;
  }

  /** All that may be shown so far; once the reply is settled, the reply. */
  get text(): string {
    return this.mayRedraw && !this.#settled ? "" : this.#writer.text;
  }

  /** Why the reply ended; undefined while it is not settled. */
  get finish(): Finish | undefined {
    return this.#settled ? this.#writer.finish : undefined;
  }

  /** What guides the next choice; see `ReplyWriter.blankPrompt`. */
  get blankPrompt(): readonly number[] | undefined {
    return this.#settled ? undefined : this.#writer.blankPrompt;
  }

  /** All draws that have ended, in their order. */
  get draws(): readonly Draw[] {
    return this.#draws;
  }

  /** The draw that is shown; undefined while that is open. Of a reply with something said instead, the best draw. */
  get shown(): number | undefined {
    return this.#shown;
  }

  /** Why something is said instead of the best draw; undefined if nothing is. */
  get instead(): InsteadReason | undefined {
    return this.#instead;
  }

  /** Whether the model's memory is that of what is shown: it has read this, and nothing else, since the prompt. */
  get isRead(): boolean {
    return this.#settled && !this.#instead && this.#shown === this.#draws.length - 1 && !this.#writer.trimmed;
  }

  /**
   * Chooses the next symbol of the current draw; see `ReplyWriter.choose()`.
   *
   * @throws {RangeError | TypeError} As that does.
   */
  choose(logits: Float32Array, blank?: Float32Array): DrawStep {
    const choice = this.#writer.choose(logits, blank);
    this.#choices.push(choice);
    if (choice.done) this.#endDraw();
    const again = choice.done && !this.#settled;
    if (!this.mayRedraw) return { id: choice.id, told: [choice], again };
    return { id: choice.id, told: this.#settled ? this.#choices : [], again };
  }

  #endDraw(): void {
    const { seed } = this.#options, limits = this.#limits;
    const writer = this.#writer, choices = this.#choices;
    const { text } = writer, finish = writer.finish!, nats = choices.map((choice) => choice.nats);
    const draw = {
      seed: drawSeed(seed, this.#draws.length),
      text,
      finish,
      surprise: meanSurprise(choices),
      nats,
    };
    this.#draws.push({ ...draw, writer, choices });
    const isSure = !limits || this.#recalls || this.#isTrusted(draw) && draw.surprise <= limits.redraw;
    const characters = this.#draws.reduce((sum, { nats }) => sum + nats.length, 0);
    if (isSure || this.#draws.length >= this.#most || characters >= ENOUGH_CHARACTERS) return this.#settle();
    this.#writer = this.#open(drawSeed(seed, this.#draws.length));
    this.#choices = [];
  }

  /** A reply that went round in circles is no surprise to the model, and yet nothing to show. */
  #isTrusted({ text, nats, finish }: Draw): boolean {
    const { lost, unsure } = this.#limits ?? {};
    if (finish === "repetition") return false;
    if (this.#recalls) return leastSureWord(text, nats) <= lost!.above;
    return !unsure || beginningSurprise(nats) <= unsure.above;
  }

  #settle(): void {
    const trusted = this.#draws.filter((draw) => this.#isTrusted(draw));
    const best = leastSurprising(trusted.length > 0 ? trusted : this.#draws);
    this.#shown = this.#draws.indexOf(best);
    [this.#writer, this.#choices] = [best.writer, [...best.choices]];
    this.#settled = true;
    if (trusted.length > 0 || !this.#limits) return;
    if (this.#recalls) this.#say(this.#limits.lost!, "lost");
    else if (this.#limits.unsure) this.#say(this.#limits.unsure, "unsure");
  }

  #say({ texts }: Instead, reason: InsteadReason): void {
    const { seed, vocabulary } = this.#options;
    if (!vocabulary) return;
    const first = (seed >>> 0) % texts.length;
    for (let k = 0; k < texts.length; k++) {
      const said = this.#dictate(texts[(first + k) % texts.length], vocabulary);
      if (!said) continue;
      [this.#writer, this.#choices] = said;
      this.#instead = reason;
      return;
    }
  }

  /** A text as a writer would have written it; nothing if it cannot. */
  #dictate(text: string, vocabulary: Vocabulary): [W, Choice[]] | undefined {
    const { ids } = vocabulary.encode(text), writer = this.#open(this.#options.seed);
    if (ids.includes(UNKNOWN)) return undefined;
    const choices: Choice[] = [];
    for (const id of [...ids, END_OF_TURN]) {
      if (writer.finish === undefined) choices.push(writer.accept(id));
    }
    return writer.text === text && writer.finish === "stop" ? [writer, choices] : undefined;
  }
}

/** Of equals, the first. */
function leastSurprising<D extends Draw>(draws: readonly D[]): D {
  return draws.reduce((best, draw) => draw.surprise < best.surprise ? draw : best);
}
