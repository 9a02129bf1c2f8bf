/**
 * `deno task start`: the chat page on this machine. Here the way through the house begins:
 *
 * - `routes/start/` reads the flags, finds the models and listens,
 * - `routes/mod.ts` says which address answers what,
 * - `static/` is what the browser gets,
 * - `lib/` is the LSTM, and knows neither.
 *
 * @module
 */

import { runCommand } from "./lib/cli/command.ts";
import { startCommand } from "./routes/start/start.ts";

await runCommand(startCommand(import.meta.dirname!));
