/**
 * Measures a model for its card.
 *
 * @module
 */

import { readCheckpoint } from "../../disk/read_checkpoint.ts";
import { sumUpReplies } from "../../measuring/reply_scores.ts";
import { parameterCount } from "../../nn/parameters.ts";
import { openBackend } from "../../nn/open_backend.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import { DEFAULT_SAMPLING } from "../../sampling/sampling_options.ts";
import { askEverything } from "../evaluate/replies.ts";
import { type AskedReply, askUnseen } from "../evaluate/unseen.ts";
import { showProgress } from "../progress.ts";
import { markdownTable } from "./card.ts";
import { unseenTable } from "./unseen_table.ts";

/** How to measure, and what was done before. */
export interface MeasureForCardOptions {
  /** Replies to each of the sixty messages. */
  readonly seeds: number;
  /** The commands that made the model. */
  readonly commands: readonly string[];
}

/** Measures the model in a file; gives Markdown. */
export async function measureForCard(
  path: string,
  { seeds, commands }: MeasureForCardOptions,
): Promise<string> {
  const checkpoint = await readCheckpoint(path);
  const { config } = checkpoint.model;
  const { size } = await Deno.stat(path);
  const { guidance } = DEFAULT_SAMPLING;
  const { replies, unseen } = await askEverything(checkpoint, { seeds, guidance });
  const once = askOnce(checkpoint);
  const { english, ends, loops, toThePoint } = sumUpReplies(replies);
  return [
    markdownTable([
      ["model", ""],
      ["cell", `${config.cell}, ${config.numLayers} × ${config.hiddenSize} units`],
      ["symbols", config.vocabularySize],
      ["numbers", parameterCount(config).toLocaleString("en")],
      ["file", `${(size / 1e6).toFixed(2)} MB, float16`],
    ]),
    "The commands that made it, one after the other:",
    ["```sh", ...commands, "```"].join("\n"),
    `Replies to sixty messages, some of which are in the chats that it learnt, ${seeds} each:`,
    markdownTable([
      ["English words", "end by themselves", "loop", "greetings and questions about itself to the point"],
      [share(english), share(ends), loops, share(toThePoint)],
    ]),
    "What it cannot know, each asked once: openings, names and facts that are nowhere in its chats. A reply that it is " +
    "not sure of is drawn again, at most five times, and if it is sure of none it says so " +
    "([how](../../lib/sampling/README.md)).",
    unseenTable(once, unseen),
  ].join("\n\n") + "\n";
}

/** Asks what the model cannot know, with one draw a reply. */
function askOnce(checkpoint: Checkpoint): AskedReply[] {
  const stepper = openBackend().createStepper(checkpoint.model, 1, { weights: "int8" });
  const { guidance } = DEFAULT_SAMPLING;
  const { thresholds: _, ...info } = checkpoint.info;
  const onProgress = showProgress("Asking again, with one draw");
  const replies = askUnseen({ checkpoint: { ...checkpoint, info }, stepper, guidance, onProgress });
  stepper.close();
  return replies;
}

const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
