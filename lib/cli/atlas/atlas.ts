/**
 * `deno task atlas`: finds out what each unit of a model follows, and what can be done with it.
 *
 * @module
 */

import { format as formatBytes } from "@std/fmt/bytes";
import { join } from "@std/path";
import type { Command } from "commander";
import { embeddedCorpus } from "../../data/embedded_corpus.ts";
import { atlasPaths } from "../../disk/atlas_files.ts";
import { readCorpus } from "../../disk/read_corpus.ts";
import { BEST_FILE } from "../../disk/run_files.ts";
import { writeFileAtomically } from "../../disk/write_atomically.ts";
import { formatAtlas } from "../../insight/atlas/atlas_file.ts";
import { sampleSymbols } from "../../insight/atlas/atlas.ts";
import { makeAtlas } from "../../insight/atlas/make_atlas.ts";
import { encodeActivity, textIdentity } from "../../insight/spans/activity_file.ts";
import { openBackend } from "../../nn/open_backend.ts";
import { createCommand, parseInteger, runCommand } from "../command.ts";
import { showProgress } from "../progress.ts";
import { readModel } from "../read_model.ts";
import { addReadingFlags, type ReadingFlags, readingOptions } from "../reading_flags.ts";
import { paintFor } from "../terminal.ts";
import { halveCorpus } from "../../insight/atlas/halve_corpus.ts";
import { formatAtlasReport } from "./atlas_report.ts";

interface AtlasFlags extends ReadingFlags {
  readonly model?: string;
  readonly corpus?: readonly string[];
  readonly seed: number;
}

/** Conversations that are read side by side. */
const ROWS = 16;

const HELP = `
A unit is said to follow something only if it does so on conversations on which it was not chosen, well above
always saying the usual, and beyond luck for all the questions that are asked; most units follow nothing.

It writes two files beside the model: x.atlas.json and x.activity. Both tell of the text that was read, and the
first holds a part of it: with --corpus, that is your chats.`;

/** The command, to be run by `runCommand()` or in a test. */
export function atlasCommand(): Command {
  const command = createCommand(
    "atlas",
    "Find out what each unit of a model follows, and what it can be used for.",
  )
    .option("--model <file>", "the checkpoint (default: the newest, or else the shipped one)")
    .option("--corpus <paths...>", "files or folders to read (default: the embedded corpus)")
    .option(
      "--seed <n>",
      "decides which conversations are read; same seed, same files",
      parseInteger({ min: 0, max: 2 ** 31 - 1 }),
      1,
    );
  return addReadingFlags(command).addHelpText("after", HELP).action(atlas);
}

async function atlas({ model: path, corpus: paths, seed, ...flags }: AtlasFlags): Promise<void> {
  const { path: source, checkpoint: { model, vocabulary, info } } = await readModel(path);
  const corpus = paths ? await readCorpus(paths, readingOptions(flags)) : embeddedCorpus();
  const stepper = openBackend().createStepper(model, ROWS);
  const making = makeAtlas({ stepper, vocabulary, kind: info.kind }, { ...halveCorpus(corpus), seed });
  const onProgress = showProgress("Reading", { timeLeft: true });
  let step = making.next();
  for (; !step.done; step = making.next()) onProgress(step.value);
  onProgress(1);

  const isRun = (await Deno.stat(source)).isDirectory;
  const made = step.value, files = atlasPaths(isRun ? join(source, BEST_FILE) : source);
  const json = new TextEncoder().encode(formatAtlas(made.atlas));
  const text = textIdentity(sampleSymbols(made.atlas, vocabulary).flatMap((ids) => [...ids]));
  const bytes = encodeActivity({ model: made.atlas.model, text, index: made.activity });
  await writeFileAtomically(files.atlas, json);
  await writeFileAtomically(files.activity, bytes);
  console.log(formatAtlasReport(made.atlas, { config: model.config, paint: paintFor(Deno.stdout) }));
  console.log(`\n${files.atlas}: ${formatBytes(json.length)}`);
  console.log(`${files.activity}: ${formatBytes(bytes.length)}`);
}

if (import.meta.main) await runCommand(atlasCommand());
