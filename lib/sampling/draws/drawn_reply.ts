/**
 * A reply that is begun again if the model is not sure of how it begins.
 *
 * @module
 */

import type { Vocabulary } from "../../text/vocabulary.ts";
import type { Choice, Finish, ReplyWriter } from "../reply_writer.ts";
import { dictate, type Dictated } from "./dictate.ts";
import { drawSeed } from "./draw_seed.ts";
import { judgeDraw, type Verdict } from "./judge_draw.ts";
import { asksBack } from "./recalled_word.ts";
import { beginningSurprise, type Instead, type ReplyThresholds } from "./reply_thresholds.ts";

/** One draw of a reply. */
export interface Draw {
  /** The seed of its random numbers: a writer with it, and no further draws, begins the same again. */
  readonly seed: number;
  /** What was written of it: if it is not shown, only how it begins. */
  readonly text: string;
  /** Why it ended; undefined if it did not. */
  readonly finish: Finish | undefined;
  /** What it was judged by, with `…` at the end if it had not ended by then; undefined while it is not. */
  readonly beginning: string | undefined;
  /** How surprising its beginning is; see `beginningSurprise()`. */
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
  /** The symbol that was chosen. */
  readonly id: number;
  /** What may be told now: nothing while it is open which draw is shown; all that it has chosen when that is decided. */
  readonly told: readonly Choice[];
  /**
   * What the model reads next: the symbol, if the draw goes on; or its memory goes back, to the end of the prompt for
   * another draw, or to what was to be kept.
   */
  readonly then: "goOn" | "drawAgain" | "goBack";
  /** Whether to keep the memory after this symbol, as the reply may go on from here; what was kept before can go. */
  readonly keep: boolean;
}

/** A draw with what writes it. */
interface Begun<W> extends Dictated<W> {
  readonly seed: number;
  readonly choices: Choice[];
  beginning: string | undefined;
}

/** Bolder draws are meant to be surprising. */
const BOLDEST = 1;

/**
 * Decides which of several draws is a model's reply, by how they begin: the first that it is sure of, or the least
 * surprising of those that can be trusted. That one is written to its end. If none can be trusted, the bot says so instead.
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
  /** How often it is drawn at most. */
  readonly #most: number;
  /** Whether it answers a question for what was told. */
  readonly #recalls: boolean;
  readonly #begun: Begun<W>[] = [];
  /** What the draws are measured against: nothing if the first is shown. */
  #limits: ReplyThresholds | undefined;
  /** The draw that chooses; once it is decided, the one that is shown. */
  #current: Begun<W>;
  /** The least surprising of the draws that can be trusted. */
  #best: Begun<W> | undefined;
  /** Whether it is decided what is shown. */
  #decided: boolean;
  /** What can be said instead, once it was asked for. */
  #dictated: Dictated<W> | undefined;
  #said: (Dictated<W> & { readonly reason: InsteadReason }) | undefined;

  /**
   * Begins the first draw.
   *
   * @param open Makes the writer of a draw; that of the first may have begun already, or even ended.
   */
  constructor(open: (seed: number) => W, options: DrawOptions) {
    const { draws, thresholds, message = "", temperature = 1 } = options;
    this.#open = open;
    this.#options = options;
    if (draws > 1 && thresholds) {
      this.#limits = temperature > BOLDEST ? { redraw: thresholds.redraw } : thresholds;
    }
    this.#recalls = this.#limits?.lost !== undefined && asksBack(message);
    this.#most = this.#recalls || temperature === 0 ? 1 : draws;
    this.#decided = this.#limits === undefined;
    this.#current = this.#begin();
  }

  /** A reply that is drawn once, by this writer. */
  static once<W extends ReplyWriter>(writer: W): DrawnReply<W> {
    return new DrawnReply(() => writer, { seed: 0, draws: 1 });
  }

  /** What chooses now; once it is decided what is shown, what writes that. */
  get writer(): W {
    return (this.#said ?? this.#current).writer;
  }

  /** Whether it may be drawn again, or something else be said; otherwise all choices are told as they are made. */
  get mayRedraw(): boolean {
    return this.#limits !== undefined;
  }

  /** Whether the reply has ended. */
  get settled(): boolean {
    return this.finish !== undefined;
  }

  /** All that may be shown so far; once the reply is settled, the reply. */
  get text(): string {
    return this.#decided ? this.writer.text : "";
  }

  /** The choices of what is shown so far. */
  get choices(): readonly Choice[] {
    return this.#decided ? (this.#said ?? this.#current).choices : [];
  }

  /** Why the reply ended; undefined while it is not settled. */
  get finish(): Finish | undefined {
    return this.#decided ? this.writer.finish : undefined;
  }

  /** What guides the next choice; see `ReplyWriter.blankPrompt`. */
  get blankPrompt(): readonly number[] | undefined {
    return this.settled ? undefined : this.writer.blankPrompt;
  }

  /** What was drawn so far, in order. */
  get draws(): readonly Draw[] {
    return this.#begun.filter(({ choices }) => choices.length > 0).map(drawOf);
  }

  /** The draw that is shown; undefined while that is open. Of a reply with something said instead, the best draw. */
  get shown(): number | undefined {
    return this.#decided ? this.#begun.indexOf(this.#current) : undefined;
  }

  /** Why something is said instead of the best draw; undefined if nothing is. */
  get instead(): InsteadReason | undefined {
    return this.#said?.reason;
  }

  /** Whether the model's memory, if it went on and back as told, is that of what is shown. */
  get isRead(): boolean {
    return this.settled && !this.#said && !this.writer.trimmed;
  }

  /**
   * Chooses the next symbol of the current draw; see `ReplyWriter.choose()`.
   *
   * @throws {RangeError | TypeError} As that does.
   */
  choose(logits: Float32Array, blank?: Float32Array): DrawStep {
    const draw = this.#current;
    const choice = draw.writer.choose(logits, blank), { id } = choice;
    draw.choices.push(choice);
    if (this.#decided) return { id, told: [choice], then: "goOn", keep: false };
    const verdict = this.#judge();
    if (verdict === undefined) return { id, told: [], then: "goOn", keep: false };
    draw.beginning = choice.done ? draw.writer.text : `${draw.writer.text}…`;
    const better = verdict === "trusted" && !(this.#best && surpriseOf(this.#best) <= surpriseOf(draw));
    if (better) this.#best = draw;
    if (verdict !== "sure" && this.#begun.length < this.#most) {
      this.#current = this.#begin();
      return { id, told: [], then: "drawAgain", keep: better };
    }
    this.#decide(verdict);
    const goesBack = !this.#said && this.#current !== draw;
    return { id, told: [...this.choices], then: goesBack ? "goBack" : "goOn", keep: false };
  }

  #begin(): Begun<W> {
    const seed = drawSeed(this.#options.seed, this.#begun.length);
    const begun = { seed, writer: this.#open(seed), choices: [], beginning: undefined };
    this.#begun.push(begun);
    return begun;
  }

  #judge(): Verdict | undefined {
    const judge = () => judgeDraw(drawOf(this.#current), this.#limits!, { recalls: this.#recalls });
    const verdict = judge();
    if (verdict !== "rejected" || this.#substitute) return verdict;
    // With nothing to say instead, every draw may be shown.
    this.#limits = { redraw: this.#limits!.redraw };
    return judge();
  }

  #decide(verdict: Verdict): void {
    this.#decided = true;
    if (verdict === "sure") return;
    if (this.#best) this.#current = this.#best;
    else if (this.#substitute) {
      this.#said = { ...this.#substitute, reason: this.#recalls ? "lost" : "unsure" };
      this.#current = leastSurprising(this.#begun);
    }
  }

  /** What can be said instead of a draw. */
  get #substitute(): Dictated<W> | undefined {
    const { seed, vocabulary } = this.#options;
    const instead: Instead | undefined = this.#recalls ? this.#limits?.lost : this.#limits?.unsure;
    if (!instead || !vocabulary) return undefined;
    const first = (seed >>> 0) % instead.texts.length;
    return this.#dictated ??= dictate(() => this.#open(seed), { texts: instead.texts, first, vocabulary });
  }
}

function drawOf({ seed, writer: { text, finish }, choices, beginning }: Begun<ReplyWriter>): Draw {
  const nats = choices.map((choice) => choice.nats);
  return { seed, text, finish, beginning, surprise: beginningSurprise(nats), nats };
}

function surpriseOf({ choices }: Begun<ReplyWriter>): number {
  return beginningSurprise(choices.map(({ nats }) => nats));
}

/** Of equals, the first. */
function leastSurprising<W extends ReplyWriter>(begun: readonly Begun<W>[]): Begun<W> {
  return begun.reduce((best, draw) => surpriseOf(draw) < surpriseOf(best) ? draw : best);
}
