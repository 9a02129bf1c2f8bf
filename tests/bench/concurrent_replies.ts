// How soon and how smoothly the server types to many at once: `deno task bench:server`. Nothing fails by the clock.
// Other folders of the project may be named, to compare with: each is measured in turn.
import { createCommand, runCommand } from "../../lib/cli/command.ts";
import { DEFAULT_DRAWS } from "../../lib/mod.ts";
import { startServerProcess } from "../support/server/server_process.ts";
import { converse, nothingSeen, quantile, type Seen } from "./conversations.ts";

/** Readers who ask three times each, and clients who have talked for 20,000 characters before, again and again. */
const LOADS = [
  { readers: 1, histories: 0 },
  { readers: 40, histories: 0 },
  { readers: 40, histories: 5 },
  { readers: 100, histories: 0 },
  { readers: 100, histories: 5 },
  { readers: 200, histories: 5 },
];
const HISTORY = 20_000;
const EXCHANGES = 3;

await runCommand(
  createCommand("bench:server", "Measure how soon and how smoothly the server types to many readers at once.")
    .argument("[folders...]", "folders of the project to compare, each in turn (default: this one)")
    .option(
      "--draws <n>",
      "how often a reply is drawn at most; 1 streams it from its first letter",
      Number,
      DEFAULT_DRAWS,
    )
    .option("--readers <n>", "only the loads with so many readers", Number)
    .action(measureAll),
);

async function measureAll(
  named: readonly string[],
  { draws, readers }: { readonly draws: number; readonly readers?: number },
): Promise<void> {
  const folders = named.length > 0 ? named : [new URL("../..", import.meta.url).pathname];
  for (const load of LOADS.filter((load) => readers === undefined || load.readers === readers)) {
    for (const folder of folders) {
      console.log(await measure(folder, { ...load, draws }));
    }
  }
}

async function measure(
  folder: string,
  { readers, histories, draws }: typeof LOADS[number] & { readonly draws: number },
): Promise<string> {
  await using server = await startServerProcess(folder);
  const { models } = await (await fetch(`${server.url}/api/models`)).json();
  const model = models.find((one: { shipped: boolean }) => one.shipped).id;
  const seen = nothingSeen(), long = nothingSeen();
  const all = (
    count: number,
    person: number,
    options: { history?: number; signal?: AbortSignal },
    seen: Seen,
  ) =>
    Array.from({ length: count }, (_, k) =>
      converse(server, {
        model,
        person: person + k,
        draws,
        exchanges: options.signal ? 100 : EXCHANGES,
        ...options,
      }, seen));
  // What is compiled when it is first used is not measured.
  await Promise.all(all(10, 900, {}, nothingSeen()));
  const stop = new AbortController();
  const cpu = server.cpuSeconds(), started = performance.now();
  const others = all(histories, 5000, { history: HISTORY, signal: stop.signal }, long);
  await Promise.all(all(readers, 0, {}, seen));
  const seconds = (performance.now() - started) / 1000, used = server.cpuSeconds() - cpu;
  stop.abort();
  await Promise.all(others);
  const [firsts, firstsCpu, gaps] = [seen.firsts, seen.firstsCpu, seen.gaps].map((times) =>
    times.sort((a, b) => a - b)
  );
  const ms = (times: readonly number[], share: number) => `${quantile(times, share).toFixed(0)} ms`;
  return `${readers} readers beside ${histories} long histories, ${folder}: ` +
    `first letter p50 ${ms(firsts, 0.5)}, p95 ${ms(firsts, 0.95)} ` +
    `(of the processor: ${ms(firstsCpu, 0.5)}, ${ms(firstsCpu, 0.95)}); gap p95 ${ms(gaps, 0.95)}; ` +
    `${(seen.characters / seconds).toFixed(0)} characters/s, ` +
    `${(seen.characters / used).toFixed(0)} a CPU-second, ${(used / seconds).toFixed(2)} cores busy; ` +
    `${seen.refused} put off; ${(server.residentBytes() / 2 ** 20).toFixed(0)} MiB`;
}
