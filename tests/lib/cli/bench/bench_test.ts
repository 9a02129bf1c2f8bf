import { assertEquals, assertGreater, assertStringIncludes } from "@std/assert";
import { fromFileUrl } from "@std/path";

const script = fromFileUrl(new URL("../../../../lib/cli/bench/bench.ts", import.meta.url));

/** Runs the task in a process of its own. */
async function bench(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-check", "--allow-read", "--allow-run", script, ...args],
  });
  const { code, stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}

Deno.test("bench --json prints one object with everybody's rates and the peak", async () => {
  const { code, stdout } = await bench(
    ...["--work", "S2", "--rounds", "1", "--seconds", "0.01", "--python", "no-such-python", "--json"],
  );
  assertEquals(code, 0);
  const { peakGflops, results } = JSON.parse(stdout);
  assertGreater(peakGflops, 1);
  const who = results.map(({ work, backend, threads, flags, weights }: Record<string, unknown>) =>
    [work, backend, threads, flags, weights].join(" ")
  );
  assertEquals(who, [
    "S2 reference 1 false float32",
    "S2 wasm 1 false float32",
    "S2 wasm 1 true float32",
    "S2 wasm 1 false int8",
    "S2 wasm 1 true int8",
  ]);
  for (const { charsPerSecond, gflops } of results) {
    assertGreater(charsPerSecond, 0);
    assertGreater(gflops, 0);
  }
});

Deno.test("bench refuses a work that it does not know with exit code 2", async () => {
  const { code, stderr } = await bench("--work", "W9");
  assertEquals(code, 2);
  assertStringIncludes(stderr, "one of W1, W2, W3, S1, S2, S3, S16, P1, P3: current value is W9");
});
