import { assertEquals } from "@std/assert";
import { StopSignals } from "../../../lib/cli/stop_signals.ts";

Deno.test({
  name: "StopSignals notes the first signal instead of dying of it, also if it comes twice at once",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    const alive = setInterval(() => {}, 1000); // waiting for a signal alone keeps no process alive
    const noted: string[] = [];
    using signals = new StopSignals((signal) => void noted.push(signal));
    assertEquals([signals.received, signals.signal.aborted], [undefined, false]);
    const first = signals.first();
    Deno.kill(Deno.pid, "SIGTERM");
    assertEquals(await first, "SIGTERM");
    Deno.kill(Deno.pid, "SIGTERM"); // as from a task runner that passes it on
    await new Promise((resolve) => setTimeout(resolve, 50));
    assertEquals([noted, signals.received, signals.signal.reason], [["SIGTERM"], "SIGTERM", "SIGTERM"]);
    assertEquals(await signals.first(), "SIGTERM");
    clearInterval(alive);
  },
});
