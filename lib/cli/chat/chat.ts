/**
 * `deno task chat`: chat with a model in the terminal, or through a pipe.
 *
 * @module
 */

import type { Command } from "commander";
import { openBackend } from "../../nn/open_backend.ts";
import { parameterCount } from "../../nn/parameters.ts";
import { templateOf } from "../../text/chat_template.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import { ChatBot } from "./bot.ts";
import { CHAT_COMMANDS } from "./commands.ts";
import { addSamplingFlags, drawsOption, guidanceOption, type SamplingFlags } from "../sampling_flags.ts";
import { pipedInput, terminalInput } from "./input.ts";
import { holdChat } from "./loop.ts";
import { standardOutput } from "../standard_output.ts";
import { readModel } from "../read_model.ts";
import { createCommand, parseInteger, parseNumber, runCommand } from "../command.ts";
import { paintFor } from "../terminal.ts";

interface ChatFlags extends SamplingFlags {
  readonly model?: string;
  readonly length: number;
  readonly speed: number;
  readonly guidance: number;
  readonly draws: number;
}

const HELP = `
In the chat, /help lists the commands: settings, undo, retry, save, load, and a picture of the bot's memory.
Ctrl-C stops a reply; pressed twice, it leaves. Through a pipe, each line is a message; replies go to stdout, all
else to stderr, and the further lines of a reply are indented.

A bot trained on plain text knows no turns: it reads your line as part of the text and writes on up to the next
empty line.

Example: printf 'hello\\nhow are you?\\n' | deno task chat --seed 7`;

/** The command, to be run by {@linkcode runCommand} or in a test. */
export function chatCommand(): Command {
  const command = createCommand("chat", "Chat with a model in the terminal.")
    .option("--model <file>", "the checkpoint to chat with (default: the newest, or else the shipped one)")
    .option("--length <characters>", "the longest a reply can be", parseInteger({ min: 1 }), 400)
    .option(
      "--speed <characters>",
      "characters per second on a terminal; 0 means as fast as possible",
      parseNumber({ min: 0 }),
      100,
    )
    .addOption(
      guidanceOption("how closely the start of a reply follows your message; 0 is off"),
    )
    .addOption(drawsOption());
  return addSamplingFlags(command).addHelpText("after", HELP).action(chat);
}

async function chat(flags: ChatFlags): Promise<void> {
  const { path, checkpoint } = await readModel(flags.model);
  const stepper = openBackend().createStepper(checkpoint.model, 1, { weights: "int8" });
  const bot = new ChatBot(checkpoint, stepper, { ...flags, maxLength: flags.length });
  const person = Deno.stdin.isTerminal() && Deno.stdout.isTerminal();
  console.error(describeBot(checkpoint, path) + (person ? ". /help lists the commands." : ""));
  const paint = paintFor(Deno.stdout);
  await holdChat(bot, {
    input: person
      ? terminalInput({ prompt: `${paint.bold("you ›")} `, words: CHAT_COMMANDS })
      : pipedInput(Deno.stdin.readable),
    output: standardOutput(),
    person,
    speed: person ? flags.speed : 0,
  });
}

function describeBot({ model, info }: Checkpoint, path: string): string {
  const { cell, numLayers, hiddenSize } = model.config;
  const parameters = parameterCount(model.config).toLocaleString("en");
  const kind = templateOf(info.kind).hasTurns ? "conversations" : "plain text";
  return `${path}: ${cell.toUpperCase()} ${numLayers} × ${hiddenSize}, ${parameters} parameters, trained on ${kind}`;
}

if (import.meta.main) await runCommand(chatCommand());
