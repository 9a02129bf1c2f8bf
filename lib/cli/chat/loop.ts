/**
 * The chat itself: lines come in, replies stream out, until the user leaves.
 *
 * @module
 */

import type { ChatBot } from "./bot.ts";
import { runChatLine } from "./commands.ts";
import type { ChatInput } from "./input.ts";
import { describeFinish, describeInstead, describeUnknown } from "../notices.ts";
import type { ChatOutput } from "../standard_output.ts";
import { Interrupted } from "../command.ts";

/** How a chat runs. */
export interface ChatLoopOptions {
  readonly input: ChatInput;
  readonly output: ChatOutput;
  /** Whether a person is at a terminal: prompts are shown, and Ctrl-C stops a reply. */
  readonly person: boolean;
  /** Characters per second; 0 means as fast as possible. */
  readonly speed: number;
}

/** Aligns a reply's further lines with its first. */
const INDENT = "\n      ";
/** How long a reply may be computed without letting a signal through. */
const MAX_BLOCKED_MS = 20;

/**
 * Chats until the input ends or `/quit`.
 *
 * @throws {Interrupted} If Ctrl-C is pressed twice.
 */
export async function holdChat(bot: ChatBot, options: ChatLoopOptions): Promise<void> {
  const { input, output, person } = options;
  let interrupts = 0;
  for (;;) {
    const typed = await input.next();
    if (typed.kind === "end") return person ? output.tell("") : undefined;
    if (typed.kind === "interrupt") {
      if (++interrupts > 1) throw new Interrupted("SIGINT");
      output.tell("");
      output.remark("Press Ctrl-C again, or Ctrl-D, to leave.");
      continue;
    }
    interrupts = 0;
    if (typed.line.trim() === "") continue;
    try {
      const request = await runChatLine(bot, typed.line);
      if (request.kind === "quit") return;
      if (request.kind === "tell") output.tell(request.notice);
      else if (await say(bot, request.message, options)) interrupts = 1;
    } catch (error) {
      if (error instanceof Deno.errors.BrokenPipe) throw error;
      output.remark((error as Error).message);
    }
  }
}

/** Streams a reply, and says whether Ctrl-C stopped it. */
async function say(bot: ChatBot, message: string, options: ChatLoopOptions): Promise<boolean> {
  const { input, output, person, speed } = options;
  let stopped = false;
  {
    using _interrupts = input.onInterrupt(() => stopped = true);
    if (person) await output.label("bot › ");
    const breathe = pacer(speed);
    for (const { text } of bot.reply(message)) {
      await output.reply(text.replaceAll("\n", INDENT));
      await breathe();
      if (stopped) break;
    }
    await output.reply("\n");
  }
  const { finish, unknown, instead } = bot.session.exchanges.at(-1)!;
  const remark = describeFinish(finish) ?? describeInstead(instead);
  if (person && remark) output.remark(remark);
  if (unknown.size > 0) output.remark(describeUnknown(unknown));
  return stopped;
}

/** Waits after each character as the speed requires, and now and then in any case. */
function pacer(speed: number): () => Promise<void> {
  const start = performance.now();
  let due = start, last = start;
  return async () => {
    if (speed > 0) due += 1000 / speed;
    const now = performance.now();
    if (due <= now && now - last < MAX_BLOCKED_MS) return;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - now)));
    last = performance.now();
  };
}
