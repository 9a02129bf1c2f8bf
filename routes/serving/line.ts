/**
 * A reply on its way through the batcher.
 *
 * @module
 */

import type { Choice, ReplyWriter, State, Stepper } from "../../lib/mod.ts";
import { DrawnReply, type Prompt } from "../../lib/sampling/mod.ts";
import { END_OF_TURN } from "../../lib/text/mod.ts";
import type { Guided } from "./blank_rows.ts";
import { type PrefixCache, prefixKey } from "./prefix_cache.ts";
import type { Reading } from "./reading.ts";
import type { ReplyStream } from "./reply_stream.ts";

/** A reply to write. */
export interface ReplyJob {
  readonly prompt: Prompt;
  /** Decides each character, and whether it is drawn again. */
  readonly writer: ReplyWriter | DrawnReply;
  /** Ends the reply early. */
  readonly signal: AbortSignal;
}

/** A reply whose prompt is being read or whose text is being written. */
export class Line implements Guided {
  readonly writer: DrawnReply;
  /** Where it goes. */
  readonly stream: ReplyStream;
  /** What it follows; others may follow the same. */
  readonly reading: Reading;
  /** The memory after the prompt but for its last symbol: from there, the reply may be drawn again. */
  start: State | undefined;
  blank: Guided["blank"];
  readonly #job: ReplyJob;
  #next: number;
  /** Where the reply may go on from: what to feed next to which memory. */
  #kept: { readonly state: State; readonly next: number } | undefined;
  /** What is told with the end of its turn, once that is read. */
  #end: readonly Choice[] | undefined;

  constructor(
    job: ReplyJob,
    { reading, stream }: { readonly reading: Reading; readonly stream: ReplyStream },
  ) {
    this.#job = job;
    this.writer = job.writer instanceof DrawnReply ? job.writer : DrawnReply.once(job.writer);
    this.reading = reading;
    this.stream = stream;
    this.#next = reading.last;
  }

  /** Whether what is chosen next can be told at once. */
  get isTold(): boolean {
    return this.writer.shown !== undefined;
  }

  /** The symbol to feed next. */
  get next(): number {
    return this.#next;
  }

  /** Ends the stream if nobody wants the reply any more; a whole one is finished for the next turn's sake. */
  leaves(): boolean {
    if (!this.#job.signal.aborted || this.#end) return false;
    this.stream.end();
    return true;
  }

  /**
   * Goes on after a step: chooses a character or, if the end of the turn was read, keeps the memory of the whole turn.
   *
   * @param row The row of the stepper that has read what was {@linkcode Line.next}.
   * @returns Whether there is more to feed.
   */
  goOn(stepper: Stepper, { row, cache }: { readonly row: number; readonly cache: PrefixCache }): boolean {
    if (!this.#end) return this.#choose(stepper, row);
    const turn = Uint16Array.of(...this.#job.prompt.lead, ...this.writer.choices.map(({ id }) => id));
    cache.set(prefixKey(this.reading.turnsKey, turn), stepper.readState(row));
    for (const choice of this.#end) this.stream.push(choice);
    this.stream.end();
    return false;
  }

  #choose(stepper: Stepper, row: number): boolean {
    const { writer, stream } = this;
    const { id, told, then, keep } = writer.choose(stepper.logits(row), this.blank?.logits);
    if (keep) this.#kept = { state: stepper.readState(row), next: id };
    if (then === "goOn") this.#next = id;
    else this.#goBack(stepper, row, then === "goBack" ? this.#kept! : undefined);
    // The end of a turn is read before it is told: with it the memory is that of the whole turn, for the next one.
    if (writer.isRead && this.#next === END_OF_TURN) {
      this.#end = told;
      return true;
    }
    for (const choice of told) stream.push(choice);
    if (writer.settled) stream.end();
    return !writer.settled;
  }

  /** Goes back to what was kept, or to the end of the prompt. */
  #goBack(stepper: Stepper, row: number, to = { state: this.start, next: this.reading.last }): void {
    stepper.writeState(row, to.state);
    this.#next = to.next;
    this.blank = undefined;
  }
}
