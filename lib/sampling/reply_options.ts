/**
 * The settings of one reply.
 *
 * @module
 */

import { CHAT, type ReplyForm } from "../text/chat_template.ts";
import type { KnownWords } from "./word_mask.ts";
import { checkSampling, type SamplingOptions } from "./sampling_options.ts";

/** How to write one reply; every setting has a default. */
export interface ReplyOptions extends Partial<SamplingOptions> {
  /** Seed of the random numbers: any integer, of which the lowest 32 bits count. Default 1. */
  readonly seed?: number;
  /**
   * How often a reply is drawn at most, if the model is not sure of it and its thresholds are known; 1 turns that off.
   * Default 5. A `ReplyWriter` writes one draw, see `DrawnReply`.
   */
  readonly draws?: number;
  /** The most characters to write. Default 400. */
  readonly maxLength?: number;
  /**
   * From this many characters on, the end of the turn is made more likely after each sentence. Default half
   * of `maxLength`.
   */
  readonly softLength?: number;
  /** Texts that end the reply and are not part of it. Default none. */
  readonly stop?: readonly string[];
  /**
   * How a reply starts and ends, which depends on what the model was trained on: `replyForm(kind)`; default that of a
   * chat. A reply starts with a visible character. `RUNNING_TEXT` is not a reply: it may start with space, and only
   * its length, a stop string or a loop ends it.
   */
  readonly form?: ReplyForm;
  /** Whether a phrase repeated again and again ends the reply. Default true. */
  readonly endLoops?: boolean;
  /** The words that a reply may have; if absent, any. A text that just continues may always have any. */
  readonly words?: KnownWords | undefined;
}

/** How often a reply is drawn at most, if nothing else is asked for. */
export const DEFAULT_DRAWS = 5;

/** All settings of one reply. */
export type CheckedReplyOptions = Required<Omit<ReplyOptions, "words">> & Pick<ReplyOptions, "words">;

/**
 * Fills in the defaults and checks every setting.
 *
 * @throws {RangeError} If a setting is outside its range.
 *
 * @example
 * ```ts
 * import { checkReply } from "./reply_options.ts";
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * assertEquals(checkReply({ maxLength: 100 }).softLength, 50);
 * assertThrows(() => checkReply({ maxLength: 0 }), RangeError, "a positive integer: current value is 0");
 * ```
 */
export function checkReply(options: ReplyOptions): CheckedReplyOptions {
  const { seed = 1, maxLength = 400, stop = [], form = CHAT.reply, endLoops = true, words } = options;
  const { draws = DEFAULT_DRAWS } = options;
  const { softLength = Math.ceil(maxLength / 2) } = options;
  const demand = (holds: boolean, rule: string, value: unknown) => {
    if (!holds) throw new RangeError(`Cannot write a reply as ${rule}: current value is ${value}`);
  };
  demand(Number.isSafeInteger(seed), "seed must be an integer", seed);
  demand(Number.isSafeInteger(draws) && draws > 0, "draws must be a positive integer", draws);
  demand(Number.isSafeInteger(maxLength) && maxLength > 0, "maxLength must be a positive integer", maxLength);
  demand(
    Number.isFinite(softLength) && softLength >= 0,
    "softLength must be a finite number of at least 0",
    softLength,
  );
  demand(!stop.includes(""), "a stop string must not be empty", '""');
  return {
    ...checkSampling(options),
    seed,
    draws,
    maxLength,
    softLength,
    stop: [...stop],
    form,
    endLoops,
    words,
  };
}
