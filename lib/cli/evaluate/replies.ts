/**
 * `deno task evaluate --replies`: sends sixty opening messages, and what a bot cannot know, and scores the replies.
 *
 * @module
 */

import { fromFileUrl } from "@std/path";
import { decodeWords } from "../../measuring/english_words.ts";
import { type Opening, OPENINGS } from "../../measuring/openings.ts";
import { type Reply, type ScoredReply, scoreReply } from "../../measuring/reply_scores.ts";
import type { Stepper } from "../../nn/backend.ts";
import { openBackend } from "../../nn/open_backend.ts";
import { ChatSession } from "../../sampling/chat_session.ts";
import type { ReplyOptions } from "../../sampling/reply_options.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import { showProgress } from "../progress.ts";
import { formatReplies, scoresOf } from "./replies_report.ts";
import { type AskedReply, askUnseen, formatUnseen, unseenToJson } from "./unseen.ts";
import { paintFor } from "../terminal.ts";

/** The English words; `english_words.LICENSE.txt` says where they are from. */
const WORD_LIST = fromFileUrl(new URL("./english_words.txt.gz", import.meta.url));

/** How to ask for the replies and show them. */
export interface EvaluateRepliesOptions {
  /** The checkpoint's file, to name it in the report. */
  readonly path: string;
  /** Replies to each message; the seeds are 1, 2, … over all messages. */
  readonly seeds: number;
  /** See `SamplingOptions`. */
  readonly guidance: number;
  readonly json: boolean;
}

/** Who is asked, and how. */
interface AskOpeningsOptions extends Pick<EvaluateRepliesOptions, "seeds" | "guidance"> {
  readonly checkpoint: Checkpoint;
  readonly stepper: Stepper;
  /** Is told how much is done, 0 … 1. */
  readonly onProgress: (share: number) => void;
}

/** Sends every opening in a conversation of its own, with the chat's other settings, and scores the replies. */
async function askOpenings(options: AskOpeningsOptions): Promise<ScoredReply[]> {
  const { checkpoint, stepper, seeds, guidance, onProgress } = options;
  const english = await decodeWords(await Deno.readFile(WORD_LIST));
  const replies: ScoredReply[] = [];
  for (const opening of OPENINGS) {
    for (let i = 0; i < seeds; i++) {
      // Each reply has its own seed: with a shared one, a single unlucky draw would spoil them all.
      const settings = { seed: replies.length + 1, guidance };
      replies.push(scoreReply(replyTo(opening, settings, { checkpoint, stepper }), english));
    }
    onProgress(replies.length / (OPENINGS.length * seeds));
  }
  return replies;
}

/** Asks the sixty messages, and what a bot cannot know. */
export async function askEverything(
  checkpoint: Checkpoint,
  options: Pick<EvaluateRepliesOptions, "seeds" | "guidance">,
): Promise<{ readonly replies: ScoredReply[]; readonly unseen: AskedReply[] }> {
  const stepper = openBackend().createStepper(checkpoint.model, 1, { weights: "int8" });
  const who = { ...options, checkpoint, stepper };
  const replies = await askOpenings({ ...who, onProgress: showProgress("Chatting") });
  const unseen = askUnseen({ ...who, onProgress: showProgress("Asking what it cannot know") });
  stepper.close();
  return { replies, unseen };
}

/** Asks everything and prints the scores. */
export async function evaluateReplies(
  checkpoint: Checkpoint,
  options: EvaluateRepliesOptions,
): Promise<void> {
  const { replies, unseen } = await askEverything(checkpoint, options);
  if (options.json) {
    return console.log(JSON.stringify({ ...scoresOf(replies), unseen: unseenToJson(unseen) }));
  }
  const paint = paintFor(Deno.stdout);
  console.log(formatReplies(replies, { ...options, paint }));
  console.log(`\n${formatUnseen(unseen, paint)}`);
}

interface Speaker {
  readonly checkpoint: Checkpoint;
  readonly stepper: Stepper;
}

/** The first reply of a new conversation. */
function replyTo(opening: Opening, settings: ReplyOptions, { checkpoint, stepper }: Speaker): Reply {
  const { vocabulary, info } = checkpoint;
  const session = new ChatSession(stepper, vocabulary, info);
  for (const choice of session.send(opening.text, settings)) if (choice.done) break;
  const [{ reply, finish }] = session.exchanges;
  return { opening, text: reply, finish: finish ?? "length" };
}
