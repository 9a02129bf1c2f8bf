/**
 * `deno task import`: shows what a model would learn from exported chats, and writes it in one simple format.
 *
 * @module
 */

import { type Command, Option } from "commander";
import type { CorpusFormat } from "../../text/import_options.ts";
import type { ImportedChats } from "../../chats/imported_chats.ts";
import { writeJson, writeJsonLines } from "../../chats/write_chats.ts";
import { writeFileAtomically } from "../../disk/write_atomically.ts";
import { advice, preview, summarize } from "../chat_summary.ts";
import { createCommand, runCommand, UsageError } from "../command.ts";
import { readNamed } from "../read_named.ts";
import { addReadingFlags, type ReadingFlags, readingOptions } from "../reading_flags.ts";
import { shellWord } from "../shell_word.ts";
import { writeText } from "../standard_output.ts";
import { textPortions } from "./text_portions.ts";

interface ImportFlags extends ReadingFlags {
  readonly format?: CorpusFormat;
  readonly out?: string;
  readonly json?: true;
}

const HELP = `
It reads exports of WhatsApp, Telegram, Discord, Slack, Signal, Messenger, Instagram, iMessage, IRC, LINE,
KakaoTalk, Google Chat, Skype, Element, Zoom, ChatGPT and Claude, as files, folders or the .zip you were given; chats
as "A: hi" and "B: hello" (any names, an empty line between conversations); pairs with a tab or in CSV; JSON Lines.
Several together make one corpus. Nothing leaves this machine.

Examples:
  deno task import "WhatsApp Chat - Ann.zip"
  deno task import telegram/ discord/ --bot Ann --same "Ann=ann_lee"
  deno task import group.zip --bot Bob --scrub --out chats.jsonl
  deno task train --corpus chats.jsonl --minutes 10`;

/** The command, to be run by `runCommand()`. */
export function importCommand(): Command {
  const command = createCommand(
    "import",
    "Show what a model would learn from your own chats, before you train.",
  )
    .argument("<paths...>", "exports, files or folders; - is standard input; PATH*3 counts three times");
  return addReadingFlags(command)
    .addOption(
      new Option("--format <format>", "format of the files (default: detected)")
        .choices(["auto", "chat", "text"]),
    )
    .option("--out <file>", "write the conversations as JSON, one a line, to train on")
    .option("--json", "print one JSON object with everything")
    .addHelpText("after", HELP)
    .action((paths: string[], flags: ImportFlags) => importChats(paths, flags));
}

async function importChats(paths: readonly string[], flags: ImportFlags): Promise<void> {
  const { format } = flags;
  const chats = await readNamed(paths, { ...readingOptions(flags), ...format && { format } });
  if (flags.out !== undefined && chats.prose.length > 0) {
    throw new UsageError(
      "Cannot write conversations with --out as this was read as plain text, not as a chat",
    );
  }
  if (flags.out !== undefined) await writeFileAtomically(flags.out, textPortions(writeJsonLines(chats)));
  const tell = flags.json ? console.error : console.log;
  for (const line of summarize(chats)) tell(line);
  if (flags.json) {
    for (const portion of textPortions(writeJson(chats))) await writeText(portion);
  } else {
    for (const line of ["", ...preview(chats), ""]) tell(line);
  }
  for (const line of [...advice(chats), ...nextStep(chats, paths, flags)]) tell(line);
}

/** How to go on. */
function nextStep(chats: ImportedChats, paths: readonly string[], flags: ImportFlags): string[] {
  const { out } = flags;
  if (out !== undefined) {
    return [`Written: ${out}`, `Train with it: deno task train --corpus ${shellWord(out)}`];
  }
  if (chats.prose.length === 0 && chats.bot === undefined) return [];
  const { format } = flags;
  const options = Object.entries({ ...readingOptions(flags), ...format && { format } }).flatMap(
    ([name, value]) => {
      const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      if (value === true) return [flag];
      return [value].flat().flatMap((one) => [flag, shellWord(String(one))]);
    },
  );
  return [`Train with it: ${["deno task train --corpus", ...paths.map(shellWord), ...options].join(" ")}`];
}

if (import.meta.main) await runCommand(importCommand());
