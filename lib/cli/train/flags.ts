/**
 * The flags of `deno task train`.
 *
 * @module
 */

import { type Command, Option } from "commander";
import { EMBEDDED_SCOPES, type EmbeddedScope } from "../../data/embedded_scope.ts";
import type { CorpusFormat } from "../../text/import_options.ts";
import { DEFAULT_VALID_FRACTION } from "../../training/prepare_data.ts";
import type { Recipe } from "../../training/recipe.ts";
import { parseInteger, parseNumber } from "../command.ts";
import { addReadingFlags, type ReadingFlags } from "../reading_flags.ts";

/** What was given on the command line; undefined where nothing was. */
export interface TrainFlags extends Partial<Omit<Recipe, "budget">>, ReadingFlags {
  readonly corpus?: string[];
  readonly replies?: string[];
  readonly embedded?: EmbeddedScope;
  readonly valid?: string[];
  readonly format?: CorpusFormat;
  readonly validFraction?: number;
  readonly minutes?: number;
  readonly epochs?: number;
  readonly steps?: number;
  readonly from?: string;
  readonly out?: string;
  readonly name?: string;
  readonly resume?: boolean;
  readonly overwrite?: boolean;
  readonly threads?: number;
  readonly samples: boolean;
  readonly stopWithParent?: boolean;
}

const count = parseInteger({ min: 1 });
/** More than any such machine could train; refused here rather than when memory runs out. */
const size = parseInteger({ min: 1, max: 8192 });
const natural = parseInteger({ min: 0 });
const amount = parseNumber({ min: 0 });
const positive = parseNumber({ above: 0 });
const share = parseNumber({ min: 0, max: 0.999999 });

/** Adds all flags of training to its command. */
export function addTrainFlags(command: Command): Command {
  command
    .optionsGroup("What to learn from:")
    .option(
      "--corpus <paths...>",
      "chat exports or text: files, folders, .zip, or - for standard input; PATH*3 counts three times (default: the embedded chats)",
    )
    .option(
      "--replies <paths...>",
      "chats between a person (A) and the bot (B): the model learns what B says, above all how B begins",
    )
    .addOption(
      new Option(
        "--embedded <scope>",
        "without files: which of the embedded chats to learn (default: core up to 6 minutes, wide up to 25, then all)",
      ).choices(EMBEDDED_SCOPES),
    )
    .addOption(
      new Option(
        "--course <course>",
        "memory: beside the chats, a course in remembering names and facts, further and further back",
      ).choices(["memory"]),
    )
    .option("--valid <paths...>", "text to validate on (default: a part of the corpus is held back)")
    .option(
      "--valid-fraction <share>",
      `the part to hold back: whole conversations, or a text's end (default: ${DEFAULT_VALID_FRACTION})`,
      share,
    )
    .addOption(
      new Option("--format <format>", "format of the files (default: detected)")
        .choices(["auto", "chat", "text"]),
    )
    .option(
      "--from <model>",
      "start from a trained model's weights and symbols, e.g. to teach it your own chats; a larger --hidden-size adds units to it",
    )
    .optionsGroup("How chats are read (see deno task import):");
  return addReadingFlags(command)
    .optionsGroup("How long (one of them):")
    .option("--minutes <n>", "train for this many minutes (default: 3)", positive)
    .option("--epochs <n>", "read the corpus this many times", positive)
    .option("--steps <n>", "take this many steps", count)
    .optionsGroup("Where:")
    .option(
      "--out <folder>",
      "where best.safetensors, last.safetensors and log.jsonl go (default: checkpoints/NAME)",
    )
    .option("--name <name>", "the model's name (default: from the corpus file's)")
    .option(
      "--resume",
      "continue the run in --out, or else the newest run; ends with the same bytes as if it had never stopped",
    )
    .option("--overwrite", "start over in a folder that holds a run")
    .optionsGroup(
      "The model and its training (defaults depend on the corpus's size and the budget; the run prints them):",
    )
    .option("--hidden-size <units>", "units per layer (default: 256, or 512 from about 5 minutes)", size)
    .option("--num-layers <n>", "layers (default: 1)", size)
    .addOption(
      new Option("--cell <cell>", "lstm, or the simple rnn to compare it with (default: lstm)").choices([
        "lstm",
        "rnn",
      ]),
    )
    .option(
      "--batch-size <rows>",
      "rows read side by side (default: 16 below 500 kB and for text at 256 units, else 32)",
      size,
    )
    .option(
      "--seq-length <n>",
      "characters per row and step (default: 64, with 512 units 128, for text at 256 units 48)",
      size,
    )
    .option(
      "--learning-rate <x>",
      "peak learning rate (default: 0.024 at 256 units, 0.016 at 512)",
      amount,
    )
    .option(
      "--dropout <share>",
      "share of outputs dropped in training (default: 0, or 0.1 to 0.3 from 3 to 10 epochs)",
      share,
    )
    .option(
      "--weight-drop <share>",
      "share of recurrent weights dropped in training, for long runs on little text (default: 0)",
      share,
    )
    .option(
      "--cell-penalty <x>",
      "cost of large cell states, which keeps the memory able to learn; 0 is off (default: 0.002)",
      amount,
    )
    .option("--weight-decay <x>", "how strongly weights are pulled towards 0 (default: 0)", amount)
    .option("--grad-clip <norm>", "largest gradient norm; 0 is no limit (default: 1)", amount)
    .option(
      "--ema <decay>",
      "evaluate and keep a running average of the weights, e.g. 0.999; 0 is off (default: 0, for text at 256 units 0.997)",
      share,
    )
    .option("--eval-every <steps>", "steps between evaluations (default: 20 evaluations in all)", natural)
    .option(
      "--patience <n>",
      "stop after this many evaluations without a better one (default: 0, never)",
      natural,
    )
    .option("--seed <n>", "the same seed, corpus and flags give the same bytes (default: 1)", parseInteger())
    .optionsGroup("The machine:")
    .option(
      "--threads <n>",
      "threads; they do not change the result (default: one per core, at most 8)",
      count,
    )
    .option(
      "--shards <n>",
      "cut each batch into this many parts and add their gradients in order; the same number gives the same bytes on any number of train:mpi ranks (default: 1)",
      count,
    )
    .option("--no-samples", "show no samples at evaluations")
    .option("--stop-with-parent", "save and stop when the parent process ends (deno task sets this)")
    .addHelpText("after", ADVICE);
}

const ADVICE = `
Which values for my data?
  Start with the defaults and --minutes 3, then look at the validation loss. Still falling at the end: train longer,
  with more units (--hidden-size 512). Rising while the training loss falls: the model is memorizing the text, so add
  --dropout 0.4 --weight-drop 0.25, add text, or stop early (--patience 5). Runs of several thousand steps end a
  little lower with --ema 0.999. Below 100 kB of text, keep to 128 to 256 units. The learning rate matters most: small
  models on short budgets want 0.016 to 0.03, ten times the usual; if the loss jumps or diverges, halve it. "deno task
  evaluate" says whether a loss is any good. If the bot does not answer what was said, give the chats as --replies:
  the training loss then weights what A says by 0.1 and how B begins by 4. With a --corpus of other people's chats as
  well, the bot's turns are marked, and the model replies as the bot only.

Examples:
  deno task train --minutes 1
  deno task train --corpus chats/ --minutes 10 --name me
  deno task train --corpus films.txt --replies "bot.txt*4" --minutes 30
  deno task train --corpus shakespeare.txt --format text --valid-fraction 0.1 --steps 2000
  deno task train --resume`;
