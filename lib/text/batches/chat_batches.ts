/**
 * Training batches of conversations.
 *
 * @module
 */

import type { Batch } from "../../nn/backend.ts";
import { Random } from "../../nn/random.ts";
import { checkStep, createBatch } from "./batch_buffer.ts";
import type { BatchCursor, BatchStream, TrainingBatchesOptions } from "./batch_stream.ts";
import { templateOf } from "../chat_template.ts";
import type { EncodedCorpus } from "../corpus.ts";
import { symbolWeight } from "../reply_focus.ts";
import { SPEAKER_A, SPEAKER_B } from "../vocabulary.ts";

/**
 * Reads shuffled conversations; a row that finishes one takes the next. See `trainingBatches()`.
 *
 * @throws {RangeError} If there is no conversation.
 */
export function chatBatches(corpus: EncodedCorpus, options: TrainingBatchesOptions): BatchStream {
  return new ChatBatches(corpus, options);
}

class ChatBatches implements BatchStream {
  readonly batchSize: number;
  readonly seqLength: number;
  readonly stepsPerEpoch: number;
  readonly #corpus: EncodedCorpus;
  readonly #seed: number;
  readonly #batch: Batch;
  /** The conversations in the order of epoch `#orderedEpoch`, derived from the seed. */
  readonly #order: Uint32Array;
  #orderedEpoch = -1;
  #step = 0;
  /** Conversations given to rows so far, over all epochs. */
  #taken = 0;
  /** Conversation of each row; shape (B). */
  readonly #conversations: Uint32Array;
  /** Next symbol of each row, an index into the corpus; shape (B). */
  readonly #positions: Uint32Array;
  /** Start of the turn each row is reading; shape (B). */
  readonly #turns: Uint32Array;

  constructor(corpus: EncodedCorpus, options: TrainingBatchesOptions) {
    const { batchSize: B, seqLength: T, seed } = options;
    const count = corpus.starts.length - 1;
    if (count < 1) {
      throw new RangeError(`Cannot fill a batch as there must be a conversation: current value is ${count}`);
    }
    const weights = corpus.focused && { weights: new Float32Array(B * T) };
    this.#batch = { ...createBatch(options), ...weights };
    this.batchSize = B;
    this.seqLength = T;
    this.stepsPerEpoch = Math.ceil(corpus.ids.length / (B * T));
    this.#corpus = corpus;
    this.#seed = seed;
    this.#order = new Uint32Array(count);
    this.#conversations = new Uint32Array(B);
    this.#positions = new Uint32Array(B);
    this.#turns = new Uint32Array(B);
    for (let row = 0; row < B; row++) {
      this.#take(row);
      this.#positions[row] += this.#headStart(row);
    }
  }

  get epoch(): number {
    return this.#step / this.stepsPerEpoch;
  }

  get cursor(): BatchCursor {
    const { starts } = this.#corpus;
    const conversations = [...this.#conversations];
    return {
      step: this.#step,
      taken: this.#taken,
      conversations,
      offsets: conversations.map((conversation, row) => this.#positions[row] - starts[conversation]),
    };
  }
  set cursor(cursor: BatchCursor) {
    const { starts } = this.#corpus;
    const { step, taken = -1, conversations = [], offsets = [] } = cursor;
    const fits = Number.isInteger(taken) && taken >= this.batchSize &&
      conversations.length === this.batchSize && offsets.length === this.batchSize &&
      conversations.every((one, row) => offsets[row] >= 0 && offsets[row] < starts[one + 1] - starts[one]);
    if (!fits) {
      throw new RangeError(
        `Cannot move a batch stream as its cursor must come from the same corpus and batch size: ` +
          `current value is ${conversations.length} rows at step ${step}`,
      );
    }
    this.#step = checkStep(step);
    this.#taken = taken;
    this.#conversations.set(conversations);
    this.#positions.set(conversations.map((conversation, row) => starts[conversation] + offsets[row]));
    this.#turns.set(this.#positions.map((position) => this.#turnAt(position)));
  }

  next(): Batch {
    const { kind, ids, starts, focused } = this.#corpus;
    const template = templateOf(kind);
    const { batchSize: B, inputs, targets, resets, weights } = this.#batch;
    // Step by step, not row by row: the row that finishes first takes the next conversation.
    for (let i = 0; i < inputs.length; i++) {
      const row = i % B;
      const position = this.#positions[row]++;
      const start = starts[this.#conversations[row]], end = starts[this.#conversations[row] + 1];
      const last = position + 1 === end;
      if (opensTurn(ids[position])) this.#turns[row] = position;
      inputs[i] = ids[position];
      targets[i] = last || !template.isPredicted(ids, position + 1) ? -1 : ids[position + 1];
      resets[i] = position === start || (this.#step === 0 && i < B) ? 1 : 0;
      if (weights && focused) {
        const turn = this.#turns[row];
        weights[i] = focused[this.#conversations[row]] ? symbolWeight(ids[turn], position + 1 - turn) : 1;
      }
      if (last) this.#take(row);
    }
    this.#step++;
    return this.#batch;
  }

  /** Gives the next conversation to a row. */
  #take(row: number): void {
    const count = this.#order.length;
    this.#shuffle(Math.floor(this.#taken / count));
    const conversation = this.#order[this.#taken++ % count];
    this.#conversations[row] = conversation;
    this.#positions[row] = this.#corpus.starts[conversation];
  }

  /** Puts the conversations into an epoch's order. */
  #shuffle(epoch: number): void {
    if (epoch === this.#orderedEpoch) return;
    this.#orderedEpoch = epoch;
    for (let i = 0; i < this.#order.length; i++) this.#order[i] = i;
    // An odd factor keeps the epochs of neighbouring seeds apart.
    new Random(Math.imul(this.#seed, 0x9e3779b1) + epoch).shuffle(this.#order);
  }

  /**
   * How many symbols of its very first conversation a row skips. With fewer conversations than rows, rows that read
   * the same one would compute the same gradient; so the nth of k readers starts at the first turn after n / k of
   * it.
   */
  #headStart(row: number): number {
    const { ids, starts } = this.#corpus;
    const nth = Math.floor(row / this.#order.length);
    if (nth === 0) return 0;
    const readers = Math.ceil(this.batchSize / this.#order.length);
    const start = starts[this.#conversations[row]], end = starts[this.#conversations[row] + 1];
    for (let i = start + Math.floor((end - start) * nth / readers); i < end; i++) {
      if (opensTurn(ids[i])) return i - start;
    }
    return 0;
  }

  /** The start of the turn that a symbol belongs to. */
  #turnAt(position: number): number {
    while (position > 0 && !opensTurn(this.#corpus.ids[position])) position--;
    return position;
  }
}

function opensTurn(id: number): boolean {
  return id === SPEAKER_A || id === SPEAKER_B;
}
