/**
 * What can be typed in a terminal chat besides messages: lines that begin with a slash.
 *
 * @module
 */

import { dirname } from "@std/path";
import type { ChatBot, ChatSettings } from "./bot.ts";
import type { Exchange } from "../../sampling/chat_session.ts";
import { drawState } from "./state_picture.ts";
import { unlessMissing } from "../../disk/unless_missing.ts";
import { writeFileAtomically } from "../../disk/write_atomically.ts";
import { stripControl } from "../terminal.ts";

/** What a line asks the chat to do. */
export type ChatRequest =
  | { readonly kind: "say"; readonly message: string }
  | { readonly kind: "tell"; readonly notice: string }
  | { readonly kind: "quit" };

interface ChatCommand {
  /** What follows the name, for the help. */
  readonly argument?: string;
  readonly help: string;
  run(bot: ChatBot, argument: string): ChatRequest | Promise<ChatRequest>;
}

/** A conversation is a few kilobytes; this refuses a film that is loaded by mistake. */
const LARGEST_FILE = 64 * 1024 * 1024;

const tell = (notice: string): ChatRequest => ({ kind: "tell", notice });

function setting(name: keyof ChatSettings, word: string, help: string): [string, ChatCommand] {
  return [word, {
    argument: "[value]",
    help,
    run(bot, argument) {
      if (argument !== "") change(bot, name, { word, argument });
      return tell(`${word} is ${bot.settings[name]}`);
    },
  }];
}

/** @throws {RangeError} If what was typed is no such number; in the words that were typed. */
function change(
  bot: ChatBot,
  name: keyof ChatSettings,
  { word, argument }: { readonly word: string; readonly argument: string },
): void {
  try {
    bot.set(name, Number(argument));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const rule = / must be (.*): current value is /.exec(error.message)?.[1] ?? "a number in its range";
    throw new RangeError(`Cannot set ${word} as it must be ${rule}: current value is ${argument}`);
  }
}

const COMMANDS: ReadonlyMap<string, ChatCommand> = new Map<string, ChatCommand>([
  setting("temperature", "temperature", "below 1 is careful, above 1 wild; 0 always takes the likeliest"),
  setting("topK", "top-k", "draw from the k likeliest characters only; 0 is off"),
  setting("topP", "top-p", "draw from the fewest characters that together reach this probability; 1 is off"),
  setting("minP", "min-p", "skip characters less likely than this share of the likeliest; 0 is off"),
  setting("guidance", "guidance", "how closely the start of a reply follows your message; 0 is off"),
  setting("repetitionPenalty", "penalty", "above 1, avoids copying longer passages; 1 is off"),
  setting("draws", "draws", "how often a reply is drawn at most until the bot is sure of it; 1 is off"),
  setting("maxLength", "length", "the longest a reply can be, in characters"),
  setting("seed", "seed", "the same seed and messages give the same chat"),
  ["drawn", {
    help: "show all that was drawn for the last reply, and how surprising each draw was",
    run: ({ session }) => tell(describeDraws(session.exchanges.at(-1))),
  }],
  ["retry", {
    help: "get another reply to the last message",
    run(bot) {
      const last = bot.session.undo();
      return last ? { kind: "say", message: last.message } : tell("There is nothing to retry yet.");
    },
  }],
  ["undo", {
    help: "take back the last message and its reply; the bot forgets them",
    run(bot) {
      const last = bot.session.undo();
      return tell(last ? `Taken back: ${stripControl(last.message)}` : "There is nothing to take back.");
    },
  }],
  ["reset", {
    help: "forget everything and start over",
    run(bot) {
      bot.session.reset();
      return tell("The bot's memory is empty again.");
    },
  }],
  ["save", {
    argument: "FILE",
    help: "save the conversation and the memory to a file of a few kilobytes",
    run: save,
  }],
  ["load", { argument: "FILE", help: "continue a saved conversation", run: load }],
  ["state", {
    help: "show the bot's memory of this conversation",
    run: ({ session, checkpoint }) =>
      tell(
        drawState(session.state, checkpoint.model.config, {
          color: Deno.stderr.isTerminal() && !Deno.noColor,
        }),
      ),
  }],
  ["help", { help: "show this help", run: () => tell(helpText()) }],
  ["quit", { help: "leave (also Ctrl-D, or Ctrl-C twice)", run: () => ({ kind: "quit" }) }],
]);

/** The commands' names with their slash, for tab completion. */
export const CHAT_COMMANDS: readonly string[] = [...COMMANDS.keys()].map((name) => `/${name}`);

/**
 * Carries out a line.
 *
 * @param bot The bot it is said to.
 * @param line What was typed: `/name argument`, or a message; `//` begins a message with a slash.
 * @throws {Error} If a command fails; the message says why, and the chat can go on.
 */
export async function runChatLine(bot: ChatBot, line: string): Promise<ChatRequest> {
  if (!line.startsWith("/") || line.startsWith("//")) {
    return { kind: "say", message: line.startsWith("//") ? line.slice(1) : line };
  }
  const [, name, argument] = /^\/(\S*)\s*(.*?)\s*$/s.exec(line)!;
  const command = COMMANDS.get(name);
  if (!command) {
    return tell(`There is no command /${name}. /help lists them all; // begins a message with a slash.`);
  }
  return await command.run(bot, argument);
}

async function save(bot: ChatBot, path: string): Promise<ChatRequest> {
  if (path === "") return tell("Which file? /save FILE");
  const folder = dirname(path);
  // Made without a word, a folder that was mistyped would only be missed later.
  if (!(await unlessMissing(Deno.stat(folder)))?.isDirectory) {
    throw new Error(`Cannot save ${path} as its folder must exist: current value is ${folder}`);
  }
  const bytes = bot.session.save();
  await writeFileAtomically(path, bytes);
  return tell(`Saved ${countOf(bot)} and the memory to ${path} (${bytes.length} bytes).`);
}

function countOf({ session: { exchanges } }: ChatBot): string {
  return exchanges.length === 1 ? "1 exchange" : `${exchanges.length} exchanges`;
}

async function load(bot: ChatBot, path: string): Promise<ChatRequest> {
  if (path === "") return tell("Which file? /load FILE");
  bot.session.load(await readSmallFile(path), path);
  const last = bot.session.exchanges.at(-1);
  const where = last ? ` The last reply was: ${stripControl(last.reply)}` : "";
  return tell(`Continuing after ${countOf(bot)}.${where}`);
}

async function readSmallFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await Deno.stat(path);
    if (size > LARGEST_FILE) throw new Error(`it has ${size} bytes, too many for a saved conversation`);
    return await Deno.readFile(path);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound ? "there is no such file" : (error as Error).message;
    throw new Error(`Cannot read ${path}: ${reason}`);
  }
}

function describeDraws(exchange: Exchange | undefined): string {
  if (!exchange || exchange.draws.length === 0) return "Nothing was drawn yet.";
  const rows = exchange.draws.map(({ text, finish, surprise }) =>
    `  ${surprise.toFixed(3)}  ${stripControl(text).replaceAll("\n", " ")}${finish ? "" : "…"}`
  );
  return ["Nats per character of the beginning, and what was drawn:", ...rows].join("\n");
}

function helpText(): string {
  const rows = [...COMMANDS].map(([name, { argument, help }]) => {
    const usage = `/${name}${argument ? ` ${argument}` : ""}`;
    return `  ${usage.padEnd(22)}${help}`;
  });
  return ["Type a message, or one of these:", ...rows].join("\n");
}
