/**
 * `deno task evaluate`: measures a checkpoint's loss on a text, next to a counting model's, or scores its replies.
 *
 * @module
 */

import { Option } from "commander";
import { type BaselineLoss, measureBaseline, usualOrder } from "../../measuring/baseline.ts";
import { evaluateModel, lossFromNats } from "../../measuring/evaluation.ts";
import { mixedLoss } from "../../measuring/mixed_loss.ts";
import { orderedNats } from "../../measuring/ordered_nats.ts";
import type { Backend } from "../../nn/backend.ts";
import type { Model } from "../../nn/model.ts";
import { openBackend } from "../../nn/open_backend.ts";
import { parameterCount } from "../../nn/parameters.ts";
import type { CorpusKind } from "../../text/chat_template.ts";
import { corpusDigest, encodeCorpus, type EncodedCorpus } from "../../text/corpus.ts";
import type { CorpusFormat } from "../../text/import_options.ts";
import { markReplies } from "../../text/reply_focus.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import { readModel } from "../read_model.ts";
import { guidanceOption } from "../sampling_flags.ts";
import { createCommand, parseInteger, parseNumber, runCommand, UsageError } from "../command.ts";
import { showProgress } from "../progress.ts";
import { embeddedScopeOf } from "../embedded_part.ts";
import { evaluateReplies } from "./replies.ts";
import { formatReport, type FurtherLosses, toJson } from "./report.ts";
import { addReadingFlags, type ReadingFlags, readingOptions } from "../reading_flags.ts";
import { readTexts } from "./texts.ts";
import { paintFor } from "../terminal.ts";

interface EvaluateFlags extends ReadingFlags {
  readonly model?: string;
  readonly corpus?: readonly string[];
  /** As `CorpusFormat`, or "bot" for chats in which speaker B is the bot. */
  readonly format?: CorpusFormat | "bot";
  readonly validFraction?: number;
  readonly baseline?: true | readonly string[];
  readonly order?: number;
  readonly withCounts?: true;
  readonly dynamic?: true;
  readonly replies?: true;
  readonly seeds: number;
  readonly guidance: number;
  readonly threads?: number;
  readonly json?: true;
}

const HELP = `
Loss is the mean surprise at the next character, -ln p, in nats (1 nat = 1.44 bits); lower is better.
"Stateful" carries the memory through the whole text or conversation; "cold" empties it every 256 characters.

Is my loss good? Compare it with a counting model:
  deno task evaluate --corpus valid.txt --baseline train.txt
  deno task evaluate --corpus all.txt --format text --valid-fraction 0.1 --baseline
It counts how often each run of letters occurs in the training text (interpolated modified Kneser-Ney) and needs
no training: an LSTM with a higher loss has learnt less than letter counts know.`;

/** The command, to be run by {@linkcode runCommand} or in a test. */
export function evaluateCommand() {
  const command = createCommand(
    "evaluate",
    "Measure a model: its loss on a text, or its replies to sixty messages.",
  )
    .option("--model <file>", "the checkpoint to measure (default: the newest, or else the shipped one)")
    .option(
      "--corpus <paths...>",
      "files or folders to measure on (default: the validation part of the embedded chats)",
    )
    .addOption(
      new Option(
        "--format <format>",
        "format of the files; bot: chats in which B is the bot, for a model trained with --corpus and --replies " +
          "(default: the format of the model's training text)",
      ).choices(["auto", "chat", "bot", "text"]),
    )
    .optionsGroup("How chats are read (see deno task import):");
  addReadingFlags(command)
    .optionsGroup("What is measured:")
    .option(
      "--valid-fraction <share>",
      "measure only on the share of the corpus that train --valid-fraction holds back",
      parseNumber({ min: 0.0001, max: 0.9999 }),
    )
    .option(
      "--baseline [paths...]",
      "compare with letter counts of these files (no file: of the part that --valid-fraction leaves)",
    )
    .option(
      "--order <n>",
      "longest run of letters to count (default: 7, or 9 from 2 million characters)",
      parseInteger({ min: 1, max: 9 }),
    )
    .option("--with-counts", "with --baseline: measure the model and the counts mixed, too")
    .option("--dynamic", "measure the model also while it learns from the text that it has just predicted")
    .option("--replies", "score the model's replies to sixty opening messages instead")
    .option(
      "--seeds <n>",
      "with --replies: how many replies to each message",
      parseInteger({ min: 1, max: 100 }),
      3,
    )
    .addOption(
      guidanceOption("with --replies: how closely the start of a reply follows the message; 0 is off"),
    )
    .option(
      "--threads <n>",
      "threads; they do not change the result (default: one per core, at most 8)",
      parseInteger({ min: 1, max: 256 }),
    )
    .option("--json", "print one JSON object")
    .addHelpText("after", HELP)
    .action(evaluate);
  return command;
}

async function evaluate(flags: EvaluateFlags): Promise<void> {
  const { path, checkpoint } = await readModel(flags.model);
  if (flags.replies) {
    if (
      flags.corpus ?? flags.baseline ?? flags.validFraction ?? flags.order ?? flags.withCounts ??
        flags.dynamic
    ) {
      throw new UsageError("Cannot score replies as --replies goes without a corpus");
    }
    const { seeds, guidance, json = false } = flags;
    return evaluateReplies(checkpoint, { path, seeds, guidance, json });
  }
  if (flags.withCounts && flags.baseline === undefined) {
    throw new UsageError("--with-counts goes with --baseline: which text should be counted?");
  }
  await evaluateLoss(checkpoint, { ...flags, path });
}

const SEEN = "Careful: the model was trained on this very text; on any other its loss is higher.";
const OTHER_TEXT = "Note: the model was not trained on the text that was counted, or not only on it.";

async function evaluateLoss(
  checkpoint: Checkpoint,
  flags: EvaluateFlags & { readonly path: string },
): Promise<void> {
  const { model, vocabulary, info } = checkpoint;
  const asBot = flags.format === "bot" || flags.corpus === undefined;
  const embedded = flags.corpus ? undefined : await embeddedScopeOf(checkpoint);
  const { measured, counted } = await readTexts({
    ...flags,
    embedded,
    format: formatOf(flags.format ?? info.kind),
    reading: readingOptions(flags),
    tell: (line) => console.error(line),
  });
  const unmarked = encodeCorpus(vocabulary, measured);
  const valid = info.kind === "bot" && asBot ? encodeCorpus(vocabulary, markReplies(measured)) : unmarked;
  const backend = openBackend({ threads: flags.threads ?? Math.min(8, navigator.hardwareConcurrency) });
  const evaluation = await evaluateModel(backend, model, valid, { onProgress: showProgress("Reading") });
  const notes: string[] = [];
  if (await corpusDigest(valid) === info.digest) notes.push(SEEN);
  let kneserNey;
  if (counted) {
    const train = encodeCorpus(vocabulary, counted);
    const order = flags.order ?? usualOrder(train);
    const onProgress = showProgress("Counting letters");
    kneserNey = await measureBaseline({
      train,
      valid: unmarked,
      order,
      vocabularySize: vocabulary.size,
      onProgress,
    });
    if (await corpusDigest(train) !== info.digest) notes.push(OTHER_TEXT);
  }
  const further = await measureFurther({ ...flags, backend, model, corpus: valid, kneserNey });
  if (flags.json) return console.log(toJson({ evaluation, further, ...(kneserNey && { kneserNey }) }));
  const source = flags.corpus?.join(", ") ?? `the embedded chats, ${embedded}`;
  const part = flags.corpus && flags.validFraction === undefined ? "" : " (validation part)";
  console.log(formatReport({
    model: `Model: ${flags.path}, ${sizeOf(checkpoint)}, step ${info.step}`,
    text: `Text:  ${source}${part}, ${evaluation.characters.toLocaleString("en")} characters predicted`,
    evaluation,
    further,
    vocabularySize: vocabulary.size,
    unknown: valid.unknown,
    notes,
    ...(kneserNey && { kneserNey }),
  }, paintFor(Deno.stdout)));
}

/** What is measured besides the model alone: mixed with counts, learning while it reads, or both. */
async function measureFurther({ backend, model, corpus, kneserNey, withCounts, dynamic }: {
  readonly backend: Backend;
  readonly model: Model;
  readonly corpus: EncodedCorpus;
  readonly kneserNey: BaselineLoss | undefined;
  readonly withCounts?: true;
  readonly dynamic?: true;
}): Promise<FurtherLosses> {
  const counts = withCounts && kneserNey?.each;
  const alone = counts && await orderedNats(backend, model, corpus, { onProgress: showProgress("Mixing") });
  const learnt = dynamic &&
    await orderedNats(backend, model, corpus, { learns: true, onProgress: showProgress("Learning") });
  return {
    ...alone && { withCounts: mixedLoss(alone, counts) },
    ...learnt && { dynamic: lossFromNats(learnt.reduce((sum, nats) => sum + nats, 0) / learnt.length) },
    ...learnt && counts && { dynamicWithCounts: mixedLoss(learnt, counts) },
  };
}

/** A bot's chats have the same format as all chats. */
function formatOf(format: CorpusFormat | CorpusKind): CorpusFormat {
  return format === "bot" ? "chat" : format;
}

/** E.g. `LSTM 1×256, 347,205 parameters`. */
function sizeOf({ model: { config } }: Checkpoint): string {
  const { cell, numLayers, hiddenSize } = config;
  const count = parameterCount(config).toLocaleString("en");
  return `${cell === "lstm" ? "LSTM" : "simple RNN"} ${numLayers}×${hiddenSize}, ${count} parameters`;
}

if (import.meta.main) await runCommand(evaluateCommand());
