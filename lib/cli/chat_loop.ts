/**
 * The talk itself: lines come in, replies stream out, until somebody leaves.
 *
 * @module
 */

import type { ChatBot } from "./chat_bot.ts";
import { type ChatRequest, runChatLine } from "./chat_commands.ts";
import type { ChatInput } from "./chat_input.ts";
import { describeFinish, describeUnknown } from "./chat_notices.ts";
import { writeText } from "./chat_output.ts";
import { Interrupted } from "./command.ts";
import { paintFor, stripControl } from "./terminal.ts";

/** How a chat is held. */
export interface ChatLoopOptions {
  readonly input: ChatInput;
  /** Whether somebody sits at a terminal: prompts are shown, and Ctrl-C stops a reply. */
  readonly person: boolean;
  /** Characters per second; 0 is as fast as it can. */
  readonly speed: number;
}

/** A reply's further lines stand under its first. */
const INDENT = "\n      ";
/** How long a reply may be computed without letting a signal through, in milliseconds. */
const BREATH = 20;

/**
 * Holds a chat until the input ends or `/quit`.
 *
 * @throws {Interrupted} If Ctrl-C is pressed twice.
 */
export async function holdChat(bot: ChatBot, options: ChatLoopOptions): Promise<void> {
  const { input, person } = options;
  const paint = paintFor(Deno.stderr);
  const tell = (notice: string) => console.error(paint.dim(stripControl(notice)));
  let interrupts = 0;
  for (;;) {
    const typed = await input.next();
    if (typed.kind === "end") return person ? console.error() : undefined;
    if (typed.kind === "interrupt") {
      if (++interrupts > 1) throw new Interrupted("SIGINT");
      console.error();
      tell("Ctrl-C once more leaves, and so does Ctrl-D.");
      continue;
    }
    interrupts = 0;
    if (typed.line.trim() === "") continue;
    try {
      const request = await runChatLine(bot, typed.line);
      if (request.kind === "quit") return;
      if (request.kind === "tell") console.error(request.notice);
      else if (await say(bot, request, { ...options, tell })) interrupts = 1;
    } catch (error) {
      if (error instanceof Deno.errors.BrokenPipe) throw error;
      tell((error as Error).message);
    }
  }
}

/** Streams a reply, and says whether Ctrl-C stopped it. */
async function say(
  bot: ChatBot,
  { message }: Extract<ChatRequest, { kind: "say" }>,
  { person, speed, tell }: ChatLoopOptions & { readonly tell: (notice: string) => void },
): Promise<boolean> {
  let stopped = false;
  const stop = () => void (stopped = true);
  if (person) Deno.addSignalListener("SIGINT", stop);
  try {
    if (person) await writeText(paintFor(Deno.stdout).bold("bot › "));
    const breathe = pacer(speed);
    for (const { text } of bot.reply(message)) {
      await writeText(stripControl(text).replaceAll("\n", INDENT));
      await breathe();
      if (stopped) break;
    }
    await writeText("\n");
  } finally {
    if (person) Deno.removeSignalListener("SIGINT", stop);
  }
  const { finish, unknown } = bot.session.exchanges.at(-1)!;
  const remark = describeFinish(finish);
  if (person && remark) tell(remark);
  if (unknown.size > 0) tell(describeUnknown(unknown));
  return stopped;
}

/** Waits after each character as the speed demands, and now and then in any case. */
function pacer(speed: number): () => Promise<void> {
  const start = performance.now();
  let due = start, last = start;
  return async () => {
    if (speed > 0) due += 1000 / speed;
    const now = performance.now();
    if (due <= now && now - last < BREATH) return;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - now)));
    last = performance.now();
  };
}
