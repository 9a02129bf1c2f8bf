/**
 * The second half of `deno task evaluate --replies`: messages, names and facts that stand nowhere in the embedded
 * chats.
 *
 * @module
 */

import {
  measureUnseen,
  sumUpUnseen,
  UNSEEN_REPLIES,
  type UnseenReply,
  type UnseenScore,
} from "../../measuring/unseen/measure_unseen.ts";
import { QUICK_KINDS } from "../../measuring/unseen/unseen_opening.ts";
import type { Stepper } from "../../nn/backend.ts";
import { ChatSession, type Exchange } from "../../sampling/chat_session.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import { type Paint, stripControl } from "../terminal.ts";

/** Who is asked, and how. */
export interface AskUnseenOptions {
  readonly checkpoint: Checkpoint;
  readonly stepper: Stepper;
  /** See `SamplingOptions`. */
  readonly guidance: number;
  /** Is told how much is done, 0 … 1. */
  readonly onProgress: (share: number) => void;
}

/** A judged reply, and how it came about. */
export interface AskedReply extends UnseenReply {
  /** How often it was drawn. */
  readonly draws: number;
  /** Whether the bot says in its place that it does not know. */
  readonly honest: boolean;
}

/** Asks everything once, each conversation from an empty memory, with the chat's other settings. */
export function askUnseen(options: AskUnseenOptions): AskedReply[] {
  const { checkpoint: { vocabulary, info }, stepper, guidance, onProgress } = options;
  let last: Exchange | undefined;
  const open = () => {
    const session = new ChatSession(stepper, vocabulary, info);
    return (message: string, seed: number): string => {
      for (const choice of session.send(message, { seed, guidance })) if (choice.done) break;
      last = session.exchanges.at(-1)!;
      return last.reply;
    };
  };
  const replies: AskedReply[] = [];
  for (const reply of measureUnseen(open)) {
    replies.push({ ...reply, draws: last!.draws.length, honest: last!.instead !== undefined });
    onProgress(replies.length / UNSEEN_REPLIES);
  }
  return replies;
}

/** The scores by what is measured, and all replies. */
export function unseenToJson(replies: readonly UnseenReply[]): Record<string, unknown> {
  return { ...Object.fromEntries(sumUpUnseen(replies)), all: replies };
}

/** A table for people. */
export function formatUnseen(replies: readonly UnseenReply[], paint: Paint): string {
  const scores = [...sumUpUnseen(replies)];
  const openings = scores.filter(([measure]) => measure.startsWith("opening: "));
  const quick = openings.filter(([measure]) => (QUICK_KINDS as string[]).includes(measure.slice(9)));
  return [
    paint.dim(`${"unseen".padEnd(24)}${"right".padStart(8)}${"of".padStart(6)}`),
    ...scores.map(([measure, score]) => formatRow(measure, score)),
    paint.bold(formatRow("all openings", add(openings))),
    paint.bold(formatRow("those a quick bot knows", add(quick))),
    "",
    "An answer counts as right if it has the words that are expected. A wrong one, for example:",
    ...replies.filter(({ right }) => !right).slice(0, 1).map(({ messages, reply }) =>
      stripControl(`  ${messages.join(" / ")} → ${reply}`)
    ),
  ].join("\n");
}

function add(scores: readonly (readonly [string, UnseenScore])[]): UnseenScore {
  return scores.reduce((sum, [, { right, of }]) => ({ right: sum.right + right, of: sum.of + of }), {
    right: 0,
    of: 0,
  });
}

function formatRow(name: string, { right, of }: UnseenScore): string {
  const share = of === 0 ? "–" : `${Math.round(100 * right / of)} %`;
  return `${name.padEnd(24)}${share.padStart(8)}${String(of).padStart(6)}`;
}
