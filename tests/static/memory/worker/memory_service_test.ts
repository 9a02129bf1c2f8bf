import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertRejects } from "@std/assert";
import { encodePrompt, openBackend } from "../../../../lib/mod.ts";
import { trace } from "../../../../lib/insight/mod.ts";
import { createModel, type Intervention, Random, reference } from "../../../../lib/nn/mod.ts";
import type { Excerpt } from "../../../../static/memory/messages.ts";
import type { LongMemory } from "../../../../static/memory/worker/long_memory.ts";
import { MemoryService } from "../../../../static/memory/worker/memory_service.ts";
import { Outdated } from "../../../../static/memory/worker/read_in_lots.ts";
import {
  checkpoint,
  drawing,
  excerpt,
  H,
  kind,
  L,
  model,
  read,
  ready,
  TURNS,
  vocabulary,
  wholePassage,
} from "../../../support/memory/excerpts.ts";

Deno.test("MemoryService.follow() shows the library's trace, to the fineness of a byte", async () => {
  const { ids, start } = wholePassage();
  const { cell } = trace(reference.createStepper(model, 1, { weights: "int8" }), ids);
  for (let layer = 0; layer < L; layer++) {
    const values = await read(new MemoryService(ready), excerpt(), layer);
    assertEquals(values.length, (ids.length - start) * H);
    values.forEach((value, k) => {
      const expected = cell.at({ time: start + Math.floor(k / H), layer, unit: k % H });
      assertAlmostEquals(value / 127, Math.max(-1, Math.min(1, expected)), 0.5 / 127 + 1e-4);
    });
  }
});

Deno.test("MemoryService.follow() sends a growing reply's new columns only", async () => {
  const service = new MemoryService(ready), slice = { gate: "hidden", layer: 1 } as const;
  const have = (await read(service, excerpt({ reply: "fine" }))).length / H;
  const second = await service.follow({ excerpt: excerpt({ reply: "fine, th" }), slice, have });
  assertEquals([second.from, second.symbols.map(({ symbol }) => symbol).join("")], [have, ", th"]);
  assertEquals(second.values.length, 4 * H);
  const branched = await service.follow({ excerpt: excerpt({ reply: "fire" }), slice, have: have + 4 });
  assertEquals([branched.from, branched.symbols.length], [have - 2, 2]);
  const ended = await service.follow({ excerpt: excerpt({ reply: "fire", ended: true }), slice, have });
  assertEquals(ended.symbols.map(({ symbol, part }) => [symbol, part]), [["⟨end⟩", "mark"]]);
});

Deno.test("MemoryService.follow() reads the same however the reply came in", async () => {
  const service = new MemoryService(ready);
  await read(service, excerpt({ reply: "fi" }));
  await read(service, excerpt({ reply: "fire and water" }));
  assertEquals(await read(service, excerpt()), await read(new MemoryService(ready), excerpt()));
});

Deno.test("MemoryService.order() puts the slowest units on top", async () => {
  const service = new MemoryService(ready);
  await read(service, excerpt());
  const order = service.order({ layer: 1, by: "slowest", column: 0 });
  assertEquals([...order].sort((a, b) => a - b), Array.from({ length: H }, (_, k) => k));
  const values = await read(service, excerpt(), 1);
  const unrest = (unit: number) => {
    let moved = 0, size = 0;
    for (let k = unit + H; k < values.length; k += H) {
      moved += Math.abs(values[k] - values[k - H]);
      size += Math.abs(values[k]);
    }
    return moved / size;
  };
  const third = Math.floor(H / 3),
    mean = (units: Uint16Array) => units.reduce((sum, unit) => sum + unrest(unit), 0) / units.length;
  assert(mean(order.subarray(0, third)) < mean(order.subarray(-third)));
});

Deno.test("MemoryService.order() puts first what added most to a letter, or changed most since the message", async () => {
  const service = new MemoryService(ready), column = 18;
  await read(service, excerpt());
  const { ids, start } = wholePassage();
  const { cell, hidden } = trace(reference.createStepper(model, 1, { weights: "int8" }), ids);
  const weights = model.parameters.view("decoder.weight");
  const effect = (unit: number) =>
    Math.abs(
      weights[ids[start + column] * H + unit] * hidden.at({ time: start + column - 1, layer: L - 1, unit }),
    );
  const change = (unit: number) =>
    Math.abs(
      cell.at({ time: start + column, layer: 0, unit }) - cell.at({ time: start - 1, layer: 0, unit }),
    );
  const falls = (order: Uint16Array, size: (unit: number) => number) => {
    assertEquals(new Set(order).size, H);
    order.forEach((unit, k) => k > 0 && assert(size(unit) <= size(order[k - 1]) + 1e-4));
  };
  falls(service.order({ layer: L - 1, by: "effect", column }), effect);
  falls(service.order({ layer: 0, by: "change", column }), change);
  assertEquals([...service.order({ layer: 0, by: "model", column })], Array.from({ length: H }, (_, k) => k));
});

Deno.test("MemoryService.unit() tells how a unit's memory came about", async () => {
  const service = new MemoryService(ready);
  await read(service, excerpt());
  const { input: i, forget: f, candidate: g, output: o, previous, cell, hidden, unit } = service.unit({
    column: 9,
    layer: 1,
    unit: 4,
  });
  assertEquals(unit, 4);
  assertAlmostEquals(cell, f * previous + i * g, 1e-5);
  assertAlmostEquals(hidden, o * Math.tanh(cell), 1e-5);
});

Deno.test("MemoryService reads a simple RNN of running text: it has a hidden state and no gates", async () => {
  const config = { cell: "rnn", vocabularySize: vocabulary.size, hiddenSize: 8, numLayers: 1 } as const;
  const rnn = {
    model: createModel(config, new Random(2)),
    vocabulary,
    info: { ...checkpoint.info, kind: "text" as const },
  };
  const service = new MemoryService(() =>
    Promise.resolve({
      id: "rnn",
      checkpoint: rnn,
      stepper: openBackend().createStepper(rnn.model, 1, { weights: "int8" }),
    })
  );
  const intervention: Intervention = { layer: 0, unit: 1, target: "hidden", action: "pin", value: 0.5 };
  const what = excerpt({ turns: TURNS.slice(-1), reply: "", interventions: [intervention] });
  const slice = { gate: "hidden", layer: 0 } as const;
  const { gates, values, symbols } = await service.follow({ excerpt: what, slice, have: 0 });
  assertEquals(gates, ["hidden"]);
  assertEquals(values.length, symbols.length * 8);
  for (let k = 1; k < values.length; k += 8) assertEquals(values[k], Math.round(0.5 * 127));
  assertEquals(service.order({ layer: 0, by: "slowest", column: 0 }).length, 8);
  const { units, candidates } = service.inspect({ column: 5, drawing: null });
  assertEquals([units.length, candidates.length], [8, vocabulary.size]);
  assertEquals(candidates.every(({ after }) => after === null), true);
  assert((await service.rewrite({ excerpt: what, drawing, begun: "" })).text.length > 0);
});

Deno.test("MemoryService.follow() takes over what the server remembers, and shows what it would have read", async () => {
  const asked: number[] = [];
  const service = new MemoryService(ready, {
    longMemory: {
      recall: (_model, turns) => {
        asked.push(turns.length);
        const stepper = openBackend().createStepper(model, 1, { weights: "int8" });
        stepper.prefill(0, encodePrompt(vocabulary, turns, { kind }).turns[0]);
        return Promise.resolve({ turns: 1, state: stepper.readState(0) });
      },
      keep: () => Promise.resolve(),
    },
  });
  const values = await read(service, excerpt());
  assertEquals(values, await read(new MemoryService(ready), excerpt()));
  await read(service, excerpt({ reply: "something else" }));
  assertEquals(asked, [2], "once for a conversation");
});

const AWAY: LongMemory = {
  recall: () => Promise.reject(new TypeError("away")),
  keep: () => Promise.resolve(),
};

Deno.test("MemoryService.follow() reads by itself where the server knows nothing or is away", async () => {
  const own = await read(new MemoryService(ready), excerpt());
  assertEquals(
    await read(new MemoryService(ready, { longMemory: AWAY }), excerpt()),
    own,
  );
});

Deno.test("MemoryService.carry() follows a word from the turn on in which it is told", async () => {
  const service = new MemoryService(ready);
  const turns = ["good day", "hello there", "my name is dora", "good day dora", "well", "well well"]
    .map((text, i) => ({ speaker: i % 2 as 0 | 1, text }));
  const carried = await service.carry({ model: "tiny", turns, word: "Dora" });
  assertEquals(carried.map(({ turn, said }) => [turn, said]), [[2, true], [3, true], [4, false], [5, false]]);
  assertEquals(carried[0].share, 1);
  for (const { share, units } of carried) {
    assert(share > 0);
    assertEquals(
      units.map(({ difference }) => difference),
      units.map(({ difference }) => difference).sort((a, b) => b - a),
    );
  }
  assertEquals(await service.carry({ model: "tiny", turns, word: "nobody" }), []);
});

Deno.test("MemoryService answers other questions while a long one is being read, and gives up old ones", async () => {
  const service = new MemoryService(ready);
  const turns = Array.from({ length: 12 }, (_, i) => (
    { speaker: i % 2 as 0 | 1, text: "dora is at home and reads a long book about the sea and its ships" }
  ));
  const ask = { model: "tiny", turns, word: "dora" };
  const alone = await service.carry(ask);
  const undisturbed = await read(service, excerpt());
  const outdated = service.carry({ ...ask, word: "book" });
  const carrying = service.carry(ask);
  const rejected = assertRejects(() => outdated, Outdated);
  assertEquals(await read(service, excerpt()), undisturbed);
  assertEquals(service.unit({ column: 9, layer: 1, unit: 4 }).unit, 4);
  assertEquals(await carrying, alone);
  await rejected;
  const dropped = service.carry(ask);
  const gone = assertRejects(() => dropped, Outdated);
  await new Promise((resolve) => setTimeout(resolve, 1));
  service.drop();
  await gone;
});

Deno.test("MemoryService.follow() tells how far it has read, and keeps what it read with the conversation", async () => {
  const kept: { conversation: string; turns: number }[] = [];
  const longMemory: LongMemory = {
    recall: () => Promise.resolve(undefined),
    keep: (conversation, { states }) => {
      kept.push(...states.map(({ turns }) => ({ conversation, turns })));
      return Promise.resolve();
    },
  };
  const service = new MemoryService(ready, { longMemory });
  const turns = Array.from(
    { length: 9 },
    (_, i) => ({ speaker: i % 2 as 0 | 1, text: "good day ".repeat(9) }),
  );
  const slice = { gate: "cell", layer: 0 } as const, shares: number[] = [];
  const ask = { excerpt: excerpt({ turns }), slice, conversation: "mine" };
  for (
    let columns = await service.follow({ ...ask, have: 0 });;
    columns = await service.follow({ ...ask, have: 0 })
  ) {
    if (columns.readBefore === 1) break;
    assertEquals(columns.symbols, []);
    shares.push(columns.readBefore);
  }
  assert(shares.length > 1 && shares.every((share, k) => share > (shares[k - 1] ?? 0)), `${shares}`);
  assertEquals(kept.at(-1), { conversation: "mine", turns: 8 });
  const count = kept.length;
  await service.follow({ ...ask, have: 0 });
  assertEquals(kept.length, count, "nothing is kept twice");
  assertEquals(new Set(kept.map(({ turns }) => turns)).size, count);
  await new MemoryService(ready, { longMemory }).follow({ excerpt: excerpt({ turns }), slice, have: 0 });
  assertEquals(kept.length, count, "a conversation that the browser does not keep leaves nothing behind");
});

Deno.test("MemoryService.order() puts first what differs most from another run, at the same letter", async () => {
  const service = new MemoryService(ready),
    other = excerpt({ turns: [...TURNS.slice(0, 2), TURNS[0]], reply: "no" });
  const values = await read(new MemoryService(ready), other, 1);
  const now = await read(service, excerpt(), 1);
  const start = (of: Excerpt) => encodePrompt(vocabulary, of.turns, { kind }).turns.at(-1)!.length + 2;
  const at = (values: Int8Array, column: number) => values.subarray(column * H, (column + 1) * H);
  const orderAt = (letter: number) =>
    service.order({ layer: 1, by: "change", column: start(excerpt()) + letter, unlike: other });
  // The other reply has two letters: beyond them, its last memory counts.
  for (const [letter, same] of [[1, 1], [9, 1]]) {
    const here = at(now, start(excerpt()) + letter), there = at(values, start(other) + same);
    const order = orderAt(letter);
    assertEquals(new Set(order).size, H);
    order.forEach((unit, k) => {
      const change = (unit: number) => Math.abs(here[unit] - there[unit]) / 127;
      if (k > 0) assert(change(unit) <= change(order[k - 1]) + 2 / 127);
    });
  }
  assertNotEquals([...orderAt(1)], [
    ...service.order({ layer: 1, by: "change", column: start(excerpt()) + 1 }),
  ]);
});
