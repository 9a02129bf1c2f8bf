/**
 * The flags that say how chats are read, for all commands that read chats.
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
      "who the bot should be, by the name in the export; in a group, everyone else talks to it (default: of two " +
        "people the one who is not you, or whoever is called Bot, B or assistant)",
    )
    .option(
      "--me <name>",
      "who you are, if the export does not say: of two people, the other one is the bot",
    )
    .option(
      "--same <names>",
      'two names of one person, such as "Zoë=Zoe Brandt"; can be repeated',
      (value: string, before: readonly string[] = []) => [...before, checkSame(value)],
    )
    .option("--gap <minutes>", `a silence this long ends a conversation (default: ${DEFAULT_GAP})`, gap)
    .option(
      "--scrub",
      "replace links, e-mail addresses, phone, card, account and identity numbers, keys and IP addresses with placeholders",
    )
    .option("--scrub-names", "replace the names of the people, too")
    .option("--repair", "fix wrongly decoded characters, such as cafÃ© for café");
}

/** How the flags say to read chats; only what was given. */
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
