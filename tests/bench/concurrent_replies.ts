// How soon and how smoothly the server types to many at once: `deno task bench:server`. Nothing fails by the clock.
// Other folders of the project may be named, to compare with: each is measured in turn.
import { startServerProcess } from "../support/server/server_process.ts";
import { converse, quantile, type Seen } from "./conversations.ts";

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

const folders = Deno.args.length > 0 ? Deno.args : [new URL("../..", import.meta.url).pathname];
for (const load of LOADS) {
  for (const folder of folders) {
    console.log(await measure(folder, load));
  }
}

async function measure(folder: string, { readers, histories }: typeof LOADS[number]): Promise<string> {
  await using server = await startServerProcess(folder);
  const { models } = await (await fetch(`${server.url}/api/models`)).json();
  const model = models.find((one: { shipped: boolean }) => one.shipped).id;
  const seen: Seen = { firsts: [], gaps: [], characters: 0, refused: 0 };
  const long: Seen = { firsts: [], gaps: [], characters: 0, refused: 0 };
  await converse(server.url, { model, person: 999, exchanges: 1 }, { ...long, firsts: [], gaps: [] });
  const stop = new AbortController();
  const cpu = server.cpuSeconds(), started = performance.now();
  const others = Array.from({ length: histories }, (_, k) =>
    converse(server.url, {
      model,
      person: 5000 + k,
      exchanges: 100,
      history: HISTORY,
      signal: stop.signal,
    }, long));
  await Promise.all(
    Array.from(
      { length: readers },
      (_, person) => converse(server.url, { model, person, exchanges: 3 }, seen),
    ),
  );
  const seconds = (performance.now() - started) / 1000, used = server.cpuSeconds() - cpu;
  stop.abort();
  await Promise.all(others);
  const [firsts, gaps] = [seen.firsts, seen.gaps].map((times) => times.sort((a, b) => a - b));
  const ms = (times: readonly number[], share: number) => `${quantile(times, share).toFixed(0)} ms`;
  return `${readers} readers beside ${histories} long histories, ${folder}: ` +
    `first letter p50 ${ms(firsts, 0.5)}, p95 ${ms(firsts, 0.95)}; gap p95 ${ms(gaps, 0.95)}; ` +
    `${(seen.characters / seconds).toFixed(0)} characters/s, ` +
    `${(seen.characters / used).toFixed(0)} a CPU-second, ${(used / seconds).toFixed(2)} cores busy; ` +
    `${seen.refused} put off; ${(server.residentBytes() / 2 ** 20).toFixed(0)} MiB`;
}
