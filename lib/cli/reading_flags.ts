/**
 * The flags that say how chats are read; all commands that read chats have them.
 *
 * @module
 */

import type { Command } from "commander";
import { DEFAULT_GAP, type ImportOptions } from "../text/import_options.ts";
import { parseSame } from "../chats/people/same_person.ts";
import { parseNumber, UsageError } from "./command.ts";

/** What was given on the command line; undefined where nothing was. */
export interface ReadingFlags {
  readonly bot?: string;
  readonly me?: string;
  readonly same?: readonly string[];
  readonly gap?: number;
  readonly scrub?: boolean;
  readonly scrubNames?: boolean;
  readonly repair?: boolean;
}

const gap = parseNumber({ min: 0.01, max: 10_000_000 });

/** Adds the flags to a command. */
export function addReadingFlags(command: Command): Command {
  return command
    .option(
      "--bot <name>",
      "who the bot is to be, by the name in the export; in a group everyone else talks with it (default: of two " +
        "people the other one, or who is called Bot, B or assistant)",
    )
    .option(
      "--me <name>",
      "who you are, if the export does not say: of two people the other one is the bot then",
    )
    .option(
      "--same <names>",
      'two names of one person, as "Zoë=Zoe Brandt"; may be given several times',
      (value: string, before: readonly string[] = []) => [...before, checkSame(value)],
    )
    .option("--gap <minutes>", `a silence this long ends a conversation (default: ${DEFAULT_GAP})`, gap)
    .option(
      "--scrub",
      "replace links, e-mail addresses, phone, card, account and identity numbers, keys and IP addresses by stand-ins",
    )
    .option("--scrub-names", "replace the names of the people, too")
    .option("--repair", "put wrong characters right, such as cafÃ© for café");
}

/** How chats are to be read by the flags; only what was given. */
export function readingOptions(flags: ReadingFlags): ImportOptions {
  const { bot, me, same, gap, scrub, scrubNames, repair } = flags;
  return {
    ...bot !== undefined && { bot },
    ...me !== undefined && { me },
    ...same !== undefined && { same },
    ...gap !== undefined && { gap },
    ...(scrub || scrubNames) && { scrub: true },
    ...scrubNames && { scrubNames },
    ...repair && { repair },
  };
}

function checkSame(value: string): string {
  try {
    parseSame(value);
    return value;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
