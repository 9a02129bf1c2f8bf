/**
 * The order of time.
 *
 * @module
 */

import type { MessageList } from "./message_list.ts";

/** The order of a list's messages. */
export interface Timeline {
  /** Milliseconds of each message. */
  readonly times: Float64Array;
  /** Indices of the messages in the order of time. */
  readonly order: Uint32Array;
  /** In which run through time the file gives each message: an export that was added to another is one more. */
  readonly runs: Uint32Array;
}

/** Clocks that disagree go to and fro by less than this, at this share of so many messages or more. */
const MOST_DISAGREEMENT = 5 * 60_000, LEAST_SHARE = 0.2, LEAST_MESSAGES = 16;

/**
 * Finds the order of time. A message without a time belongs to the one before it. Where most messages are older than
 * the one before them, the file is read from its end. Where time goes to and fro all along, the clocks of two
 * devices disagree, and the order is that of the file.
 *
 * @param list The messages.
 * @returns What is where; undefined if no message has a time.
 */
export function timelineOf(list: MessageList): Timeline | undefined {
  const length = list.length;
  const times = knownTimes(list);
  if (times === undefined) return undefined;
  let rises = 0, falls = 0;
  for (let i = 1; i < length; i++) {
    if (times[i] > times[i - 1]) rises++;
    if (times[i] < times[i - 1]) falls++;
  }
  const backwards = falls > 2 * rises;
  const order = Uint32Array.from(times, (_, i) => backwards ? length - 1 - i : i);
  const runs = new Uint32Array(length);
  if (falls === 0 && list.seams.size === 0) return { times, order, runs };
  if (!backwards && clocksDisagree(list, { times, falls })) return { times, order, runs };
  let run = 0;
  for (let place = 1; place < length; place++) {
    const i = order[place];
    if (times[i] < times[order[place - 1]] || list.seams.has(backwards ? i + 1 : i)) run++;
    runs[i] = run;
  }
  const places = new Uint32Array(length);
  order.forEach((i, place) => places[i] = place);
  order.sort((a, b) => times[a] - times[b] || places[a] - places[b]);
  return { times, order, runs };
}

/** The time of each message, or that of the one before it; undefined if there is none. */
function knownTimes({ times }: MessageList): Float64Array | undefined {
  let last = times.find((time) => !Number.isNaN(time));
  if (last === undefined) return undefined;
  return Float64Array.from(times, (time) => last = Number.isNaN(time) ? last! : time);
}

/** Whether time goes back a little again and again, but not for anybody who writes. */
function clocksDisagree(
  { length, senders, seams }: MessageList,
  { times, falls }: { readonly times: Float64Array; readonly falls: number },
): boolean {
  if (seams.size > 0 || length < LEAST_MESSAGES || falls < LEAST_SHARE * length) return false;
  const clocks = new Map<number, number>();
  return senders.every((sender, i) => {
    const clock = clocks.get(sender) ?? -Infinity;
    clocks.set(sender, times[i]);
    return times[i] >= clock && (i === 0 || times[i - 1] - times[i] <= MOST_DISAGREEMENT);
  });
}
