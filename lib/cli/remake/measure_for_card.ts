/**
 * Measures a model for its card.
 *
 * @module
 */

import { readCheckpoint } from "../../disk/read_checkpoint.ts";
import { sumUpReplies } from "../../measuring/reply_scores.ts";
import { sumUpUnseen, type UnseenScore } from "../../measuring/unseen/measure_unseen.ts";
import { parameterCount } from "../../nn/parameters.ts";
import { DEFAULT_SAMPLING } from "../../sampling/sampling_options.ts";
import { askEverything } from "../evaluate/replies.ts";
import { markdownTable } from "./card.ts";

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
  const { english, ends, loops, toThePoint } = sumUpReplies(replies);
  const percent = ({ right, of }: UnseenScore) => `${Math.round(100 * right / of)} %`;
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
    `Replies to sixty messages, some of which stand in the chats that it learnt, ${seeds} replies each:`,
    markdownTable([
      ["English words", "end by themselves", "loop", "greetings and questions about itself to the point"],
      [share(english), share(ends), loops, share(toThePoint)],
    ]),
    "What it cannot know, each asked once: openings, names and facts that stand nowhere in its chats.",
    markdownTable([
      ["unseen", "right", "of"],
      ...[...sumUpUnseen(unseen)].map(([what, score]) => [what, percent(score), score.of]),
    ]),
  ].join("\n\n") + "\n";
}

const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
