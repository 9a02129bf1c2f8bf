/**
 * `deno task start`: serves the chat page on this machine. Start reading here:
 *
 * - `routes/start/` reads the flags, finds the models and listens,
 * - `routes/mod.ts` maps addresses to answers,
 * - `static/` is what the browser gets,
 * - `lib/` is the LSTM, and knows neither.
 *
 * @module
 */

import { runCommand } from "./lib/cli/command.ts";
import { startCommand } from "./routes/start/start.ts";

await runCommand(startCommand(import.meta.dirname!));
