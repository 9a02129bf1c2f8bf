/**
 * `deno task convert --fit-replies`: finds out when a finished model should draw a reply again.
 *
 * @module
 */

import { embeddedCorpus } from "../../data/embedded_corpus.ts";
import { heldGames } from "../../data/held_games.ts";
import { LOST_REPLIES, UNSURE_REPLIES } from "../../data/honest_replies.ts";
import { openBackend } from "../../nn/open_backend.ts";
import type { ReplyThresholds } from "../../sampling/draws/reply_thresholds.ts";
import type { Conversation } from "../../text/conversation.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import { fitThresholds } from "../../measuring/fit_thresholds.ts";
import { holdBack } from "../../training/hold_back.ts";
import { DEFAULT_VALID_FRACTION } from "../../training/prepare_data.ts";
import { UsageError } from "../command.ts";
import { showProgress } from "../progress.ts";
import { embeddedScopeOf } from "../embedded_part.ts";
import { readNamedCorpus } from "../read_named.ts";

/**
 * A checkpoint with thresholds.
 *
 * @param paths Chats that the model has not learnt, in which B is the bot; true for the embedded chats that training holds
 * back. Only the embedded bot has words for when it is not sure.
 * @throws {UsageError} If the chats are a text, or have fewer than twenty replies.
 */
export async function withThresholds(
  checkpoint: Checkpoint,
  paths: true | readonly string[],
): Promise<Checkpoint> {
  const { model, vocabulary, info } = checkpoint;
  const conversations = paths === true ? await heldBackFrom(checkpoint) : await readReplies(paths);
  const own = paths === true && {
    games: heldGames(),
    unsure: UNSURE_REPLIES,
    lost: LOST_REPLIES,
  };
  const stepper = openBackend().createStepper(model, 1, { weights: "int8" });
  const onProgress = showProgress("Drawing replies");
  const thresholds = fitThresholds(conversations, {
    stepper,
    vocabulary,
    kind: info.kind,
    words: info.words,
    onProgress,
    ...own,
  });
  stepper.close();
  if (!thresholds) {
    throw new UsageError("Cannot fit thresholds as that takes a model of chats and at least twenty replies");
  }
  console.log(describeThresholds(thresholds));
  return { ...checkpoint, info: { ...info, thresholds } };
}

/** The part of the embedded chats that the model has not learnt. */
async function heldBackFrom(checkpoint: Checkpoint): Promise<readonly Conversation[]> {
  const scope = await embeddedScopeOf(checkpoint);
  const { valid } = holdBack(embeddedCorpus(scope), DEFAULT_VALID_FRACTION);
  return valid.kind === "text" ? [] : valid.conversations;
}

async function readReplies(paths: readonly string[]): Promise<readonly Conversation[]> {
  const corpus = await readNamedCorpus(paths, { format: "chat" }, (line) => console.error(line));
  return corpus.kind === "text" ? [] : corpus.conversations;
}

/** What the thresholds say, in sentences. */
function describeThresholds({ redraw, unsure, lost }: ReplyThresholds): string {
  return [
    `A reply is drawn again above a mean surprise of ${redraw} nats per character at its beginning`,
    unsure ? `; if all are above ${unsure.above}, the bot says that it did not get it` : "",
    lost ? `; a name or fact of which a word has more than ${lost.above} nats is lost` : "",
    ".",
  ].join("");
}
