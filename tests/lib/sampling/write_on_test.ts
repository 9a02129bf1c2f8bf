import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { writeOn } from "../../../lib/sampling/write_on.ts";
import { tinyStepper, vocabulary } from "./tiny_bot.ts";

const write = (options: Parameters<typeof writeOn>[2]) =>
  [...writeOn(tinyStepper(), vocabulary, options)].join("");

Deno.test("writeOn() gives the same bytes for the same seed, and others for another", () => {
  for (const kind of ["chat", "bot", "text"] as const) {
    const options = { kind, prime: "so", length: 150, temperature: 1 };
    assertEquals(write({ ...options, seed: 4 }), write({ ...options, seed: 4 }));
    assert(write({ ...options, seed: 4 }) !== write({ ...options, seed: 5 }));
  }
});

Deno.test("writeOn() writes exactly the length asked for behind the prime, loops or not", () => {
  assertEquals(
    write({ kind: "text", prime: "hello", length: 500, temperature: 0, repetitionPenalty: 1 }).length,
    505,
  );
  assertEquals(write({ kind: "text", length: 3 }).length, 3);
});

Deno.test("writeOn() lets a chat model play both speakers", () => {
  const text = write({ kind: "chat", prime: "well", length: 600, temperature: 1.5 });
  assertMatch(text, /^A: well/);
  assertMatch(text, /\nB: [^\n]/);
});

Deno.test("writeOn() does not mind a prime that repeats itself or holds unknown characters", () => {
  const prime = "ha".repeat(300) + "é";
  assert(write({ kind: "chat", prime, length: 20 }).startsWith(`A: ${prime}`));
});

Deno.test("writeOn() refuses settings outside their range before it writes", () => {
  assertThrows(
    () => writeOn(tinyStepper(), vocabulary, { kind: "chat", length: 0 }),
    RangeError,
    "maxLength",
  );
  assertThrows(() => writeOn(tinyStepper(), vocabulary, { kind: "text", topP: 0 }), RangeError, "topP");
});
