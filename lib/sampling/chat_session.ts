/**
 * A conversation with a model that remembers it.
 *
 * @module
 */

import type { Stepper } from "../nn/backend.ts";
import { copyState, type State, zeroState } from "../nn/state.ts";
import { type CorpusKind, markIds, replyForm, templateOf } from "../text/chat_template.ts";
import type { Conversation, Turn } from "../text/conversation.ts";
import { encodeTurns } from "../text/encode_turns.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { decodeChatMemory, encodeChatMemory } from "./chat_memory.ts";
import { type Draw, DrawnReply, type InsteadReason } from "./draws/drawn_reply.ts";
import { generateDrawn } from "./draws/generate_drawn.ts";
import type { ReplyThresholds } from "./draws/reply_thresholds.ts";
import { modelIdentity } from "./model_identity.ts";
import { encodePrompt } from "./prompt.ts";
import { DEFAULT_DRAWS, type ReplyOptions } from "./reply_options.ts";
import { type Choice, type Finish, ReplyWriter } from "./reply_writer.ts";
import { knownWords } from "./word_mask.ts";

/** A message and its reply. */
export interface Exchange {
  /** What the person said, trimmed. */
  readonly message: string;
  /** What the bot said. */
  readonly reply: string;
  /** Why the reply ended; undefined if it was stopped from outside. */
  readonly finish: Finish | undefined;
  /** Characters of the message that the model does not know, and how often each occurs: it read them as UNKNOWN. */
  readonly unknown: ReadonlyMap<string, number>;
  /** What was drawn to find the reply, in order; empty if that is not known. */
  readonly draws: readonly Draw[];
  /** Why the reply is none of these, but said in place of the best of them; undefined if it is one. */
  readonly instead: InsteadReason | undefined;
}

/** An exchange, and the memory before it if it is still known. */
interface Entry extends Exchange {
  readonly before: State | undefined;
}

/** Settings of a session. */
export interface ChatSessionOptions {
  /** What the model was trained on; default "chat". See `templateOf()`. */
  readonly kind?: CorpusKind;
  /** When a reply is drawn again: `CheckpointInfo.thresholds`; without them, none is. */
  readonly thresholds?: ReplyThresholds | undefined;
  /** The only words that it may write, besides what is said: `CheckpointInfo.words`; without them, any. */
  readonly words?: string | undefined;
  /** The row of the stepper to use; default 0. */
  readonly row?: number;
}

/**
 * A conversation in which the model carries its memory, h and c of every unit, from turn to turn: 2·L·H floats at any
 * length.
 *
 * Each session has its own memory. It is copied into the stepper's row when a reply starts and out again when it
 * ends, so any number of sessions and forks can share one row, as long as one reply ends before the next starts.
 *
 * After each exchange the model has read exactly what `encodeTurns()` gives for the history: if a stop string or a
 * loop was cut off a reply, or it was stopped from outside, the memory is recomputed from the text that was kept. So
 * memory can be recomputed from the messages at any time. The back-ends here sum in the same order in `step` and in
 * `prefill`, alone and in a batch: recomputed and carried memory are equal to the bit, and so are the replies. With
 * int8 weights, as everything here that chats uses them, that holds across back-ends, engines and processors too. In
 * float32 these are equal up to rounding: a reply is the same unless a random number falls that close to the boundary
 * between two symbols.
 *
 * @example
 * ```ts
 * import { ChatSession } from "./chat_session.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abcdefghi .");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const session = new ChatSession(reference.createStepper(createModel(config, new Random(1))), vocabulary);
 * let reply = "";
 * for (const choice of session.send("hi", { seed: 1, maxLength: 20 })) reply += choice.text;
 * assertEquals(session.history, [{ speaker: 0, text: "hi" }, { speaker: 1, text: reply }]);
 * ```
 */
export class ChatSession {
  readonly #stepper: Stepper;
  readonly #vocabulary: Vocabulary;
  readonly #kind: CorpusKind;
  readonly #thresholds: ReplyThresholds | undefined;
  readonly #words: string | undefined;
  readonly #row: number;
  #entries: readonly Entry[] = [];
  #state: State;

  /**
   * Starts a conversation with an empty memory.
   *
   * @throws {TypeError} If the vocabulary is not the model's.
   * @throws {RangeError} If the stepper has no such row.
   */
  constructor(stepper: Stepper, vocabulary: Vocabulary, options: ChatSessionOptions = {}) {
    const { kind = "chat", row = 0 } = options;
    const { vocabularySize } = stepper.model.config;
    if (vocabulary.size !== vocabularySize) {
      throw new TypeError(
        `Cannot chat as the vocabulary must have the model's ${vocabularySize} symbols: it has ${vocabulary.size}`,
      );
    }
    if (!Number.isInteger(row) || row < 0 || row >= stepper.rows) {
      throw new RangeError(
        `Cannot chat as row must be from 0 to ${stepper.rows - 1}: current value is ${row}`,
      );
    }
    this.#stepper = stepper;
    this.#vocabulary = vocabulary;
    this.#kind = kind;
    this.#thresholds = options.thresholds;
    this.#words = options.words;
    this.#row = row;
    this.#state = zeroState(stepper.model.config);
  }

  /** The messages and replies, and how each reply ended. */
  get exchanges(): readonly Exchange[] {
    return this.#entries;
  }

  /** What was said, turn by turn. */
  get history(): Conversation {
    return this.#entries.flatMap(({ message, reply }): Turn[] => [
      { speaker: 0, text: message },
      { speaker: 1, text: reply },
    ]);
  }

  /** A copy of the memory after the last exchange. */
  get state(): State {
    return copyState(this.#state);
  }

  /**
   * Says something and lets the bot reply. The exchange is kept when the reply ends or is stopped by leaving the loop
   * over it; if an error is thrown, nothing is kept.
   *
   * @param text What the person says; it is trimmed, as in training.
   * @param options Settings of the reply; the session decides its form.
   * @returns The choices, one per character and one for the end; the last is `done`.
   * @throws {RangeError} If a setting is outside its range.
   */
  send(text: string, options: Omit<ReplyOptions, "form"> = {}): Generator<Choice, void> {
    const form = replyForm(this.#kind), message = text.trim();
    const { seed = 1, draws = DEFAULT_DRAWS, temperature } = options;
    const words = knownWords(this.#words, [...this.history, { speaker: 0, text: message }]);
    const open = (seed: number) => new ReplyWriter(this.#vocabulary, { ...options, seed, form, words });
    const reply = new DrawnReply(open, {
      seed,
      draws,
      temperature,
      thresholds: this.#thresholds,
      vocabulary: this.#vocabulary,
      message,
    });
    return this.#reply(message, reply);
  }

  *#reply(message: string, drawn: DrawnReply): Generator<Choice, void> {
    const before = this.#state;
    const person: Turn = { speaker: 0, text: message };
    const { ids, unknown } = encodePrompt(this.#vocabulary, [person], { kind: this.#kind });
    this.#stepper.writeState(this.#row, before);
    this.#stepper.prefill(this.#row, ids);
    let failed = false, reply = "", finish: Finish | undefined;
    try {
      for (const told of generateDrawn(this.#stepper, this.#row, drawn)) {
        for (const choice of told) {
          reply += choice.text;
          if (choice.done) finish = drawn.writer.finish;
          yield choice;
        }
      }
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      if (!failed) {
        if (finish === undefined || !drawn.isRead) {
          this.#state = this.#read(before, [person, { speaker: 1, text: reply }]);
        } else {
          const closing = markIds(this.#vocabulary, templateOf(this.#kind).closing(1));
          this.#stepper.prefill(this.#row, closing);
          this.#state = this.#stepper.readState(this.#row);
        }
        const { draws, instead } = drawn;
        this.#entries = [...this.#entries, { message, reply, finish, unknown, draws, instead, before }];
      }
    }
  }

  /** The memory after reading turns, starting from a given memory. */
  #read(state: State, turns: Conversation): State {
    this.#stepper.writeState(this.#row, state);
    this.#stepper.prefill(this.#row, encodeTurns(this.#vocabulary, turns, this.#kind).ids);
    return this.#stepper.readState(this.#row);
  }

  /**
   * Takes back the last exchange and restores the memory before it, to the bit (after {@linkcode ChatSession.load}:
   * recomputed from the messages).
   *
   * @returns The exchange taken back; undefined if there was none.
   */
  undo(): Exchange | undefined {
    const last = this.#entries.at(-1);
    if (!last) return undefined;
    this.#entries = this.#entries.slice(0, -1);
    this.#state = last.before ?? this.#read(zeroState(this.#stepper.model.config), this.history);
    return last;
  }

  /** Forgets everything. */
  reset(): void {
    this.#entries = [];
    this.#state = zeroState(this.#stepper.model.config);
  }

  /** A second session with the same past and stepper, independent from here on. */
  fork(): ChatSession {
    const fork = new ChatSession(this.#stepper, this.#vocabulary, {
      kind: this.#kind,
      thresholds: this.#thresholds,
      words: this.#words,
      row: this.#row,
    });
    fork.#entries = this.#entries;
    fork.#state = this.#state;
    return fork;
  }

  /** The conversation and its memory in a few kilobytes; see `encodeChatMemory()` for the format. */
  save(): Uint8Array {
    return encodeChatMemory({
      model: modelIdentity(this.#stepper.model, this.#vocabulary),
      kind: this.#kind,
      turns: this.history,
      state: this.#state,
    });
  }

  /**
   * Replaces this conversation with a saved one.
   *
   * @param bytes What {@linkcode ChatSession.save} gave.
   * @param source Names the bytes in error messages, e.g. a file's path.
   * @throws {SyntaxError} If the bytes are not a conversation, or a damaged one.
   * @throws {RangeError} If it was with another model: its memory would mean nothing to this one.
   */
  load(bytes: Uint8Array, source = "the conversation"): void {
    const { model, kind, turns, state } = decodeChatMemory(bytes, source);
    const identity = modelIdentity(this.#stepper.model, this.#vocabulary);
    if (model !== identity || kind !== this.#kind) {
      throw new RangeError(
        `Cannot load the conversation as ${source} must come from this model, ${identity} (${this.#kind}): ` +
          `it comes from ${model} (${kind})`,
      );
    }
    const { h, c } = this.#state;
    if (state.h.length !== h.length || state.c.length !== c.length || turns.length % 2 !== 0) {
      throw new SyntaxError(
        `Cannot load the conversation as ${source} must have ${h.length} + ${c.length} floats and whole exchanges: ` +
          `it has ${state.h.length} + ${state.c.length} and ${turns.length} turns`,
      );
    }
    this.#state = state;
    this.#entries = Array.from({ length: turns.length / 2 }, (_, i) => ({
      message: turns[2 * i].text,
      reply: turns[2 * i + 1].text,
      finish: undefined,
      unknown: this.#vocabulary.encode(turns[2 * i].text).unknown,
      draws: [],
      instead: undefined,
      before: undefined,
    }));
  }
}
