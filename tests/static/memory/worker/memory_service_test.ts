import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import { decodeCheckpoint, encodePrompt, openBackend, replyForm, ReplyWriter } from "../../../../lib/mod.ts";
import { attribution, trace } from "../../../../lib/insight/mod.ts";
import { createModel, type Intervention, Random, reference } from "../../../../lib/nn/mod.ts";
import { BlankReply } from "../../../../lib/sampling/mod.ts";
import { encodeTurns, END_OF_TURN } from "../../../../lib/text/mod.ts";
import type { Excerpt } from "../../../../static/memory/messages.ts";
import { MemoryService } from "../../../../static/memory/worker/memory_service.ts";
import type { ReadyModel } from "../../../../static/memory/worker/model_source.ts";
import { DEFAULT_SETTINGS } from "../../../../static/store/presets.ts";
import { post, replyOf, requestFor } from "../../../support/server/replies.ts";
import { startTestServer } from "../../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";

const BYTES = tinyCheckpoint({ seed: 3, endless: true, kind: "bot" });
const checkpoint = decodeCheckpoint(BYTES, "tiny");
const { model, vocabulary, info: { kind } } = checkpoint;
const { hiddenSize: H, numLayers: L } = model.config;
const TURNS = ["hello there", "good day to you", "how are you?"].map((text, i) => ({
  speaker: i % 2 as 0 | 1,
  text,
}));
const drawing = { seed: 11, settings: { ...DEFAULT_SETTINGS, maxLength: 60 } };

function ready(): Promise<ReadyModel> {
  return Promise.resolve({ id: "tiny", checkpoint, stepper: openBackend().createStepper(model) });
}

function excerpt(change: Partial<Excerpt> = {}): Excerpt {
  return {
    model: "tiny",
    turns: TURNS,
    reply: "fine, thank you.",
    ended: false,
    interventions: [],
    ...change,
  };
}

/** Reads an excerpt to its end. */
async function read(service: MemoryService, what: Excerpt, layer = 0): Promise<Int8Array> {
  const values: number[] = [];
  for (let complete = false; !complete;) {
    const have = values.length / H;
    const columns = await service.follow({ excerpt: what, slice: { gate: "cell", layer }, have });
    values.splice(columns.from * H, Infinity, ...columns.values);
    complete = columns.complete;
  }
  return Int8Array.from(values);
}

/** The whole excerpt as the library encodes it, and where its last message begins. */
function wholePassage(): { readonly ids: number[]; readonly start: number } {
  const start = encodeTurns(vocabulary, TURNS.slice(0, -1), kind).ids.length;
  return { ids: [...encodePrompt(vocabulary, TURNS, { kind, begun: "fine, thank you." }).ids], start };
}

Deno.test("MemoryService.follow() shows the library's trace, to the fineness of a byte", async () => {
  const { ids, start } = wholePassage();
  const { cell } = trace(reference.createStepper(model), ids);
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

Deno.test("MemoryService.inspect() gives the distribution that the reply writer draws from", async () => {
  const service = new MemoryService(ready);
  await read(service, excerpt());
  const { ids, start } = wholePassage();
  const stepper = openBackend().createStepper(model);
  const replyStart = ids.length - "fine, thank you.".length;
  const column = ids.length - 5;
  for (const id of ids.slice(0, column)) stepper.step([id]);
  const writer = new ReplyWriter(vocabulary, {
    ...drawing.settings,
    seed: drawing.seed,
    form: replyForm(kind),
  });
  for (const id of ids.slice(replyStart, column)) writer.accept(id);
  const logits = stepper.logits(0).slice();
  const expected = writer.inspect(logits, new BlankReply(stepper, 0).logits(writer));

  const { candidates, id, rank, nats } = service.inspect({ column: column - start, drawing });
  assertEquals(id, ids[column]);
  assertEquals(candidates.length, vocabulary.size);
  for (const candidate of candidates) {
    assertAlmostEquals(candidate.before, expected.before[candidate.id], 1e-6);
    assertAlmostEquals(candidate.after!, expected.after[candidate.id], 1e-5);
    assertEquals(candidate.cut, expected.cuts[candidate.id]);
  }
  for (const share of ["before", "after"] as const) {
    assertAlmostEquals(candidates.reduce((sum, candidate) => sum + candidate[share]!, 0), 1, 1e-9);
  }
  assertEquals(candidates[rank - 1].id, id);
  const written = candidates.filter(({ text }) => text !== "").map(({ text }) => text).sort();
  assertEquals(written, [...vocabulary.characters].sort(), "no mark can be written");
  assertAlmostEquals(nats, -Math.log(candidates[rank - 1].before), 1e-9);
});

Deno.test("MemoryService.inspect() shows how the gates made the memory of the loudest units", async () => {
  const service = new MemoryService(ready);
  await read(service, excerpt());
  const { units } = service.inspect({ column: 20, drawing });
  for (const { input: i, forget: f, candidate: g, output: o, previous, cell: c, hidden: h } of units) {
    assertAlmostEquals(c, f * previous + i * g, 1e-5);
    assertAlmostEquals(h, o * Math.tanh(c), 1e-5);
  }
  const loudness = units.map(({ hidden }) => Math.abs(hidden));
  assertEquals(loudness, loudness.toSorted((a, b) => b - a));
});

Deno.test("MemoryService.attribute() gives the library's attribution over the whole conversation", async () => {
  const service = new MemoryService(ready);
  await read(service, excerpt());
  const { ids, start } = wholePassage();
  const column = ids.length - 3;
  const pulls = service.attribute({ column: column - start });
  const { pull } = attribution(model, ids, { target: ids[column], position: column - 1 });
  assertEquals(pulls.length, column - start);
  pulls.forEach((value, k) => assertAlmostEquals(value, pull[start + k], 1e-4));
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
  const { cell, hidden } = trace(reference.createStepper(model), ids);
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

Deno.test("MemoryService.rewrite() without interventions writes the server's reply byte for byte", async () => {
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": BYTES });
  const [{ id }] = await server.shelf.list();
  const request = requestFor(id, "", { turns: TURNS, ...drawing });
  const reply = await replyOf(await server.app.request("/api/replies", post(request)));
  const service = new MemoryService(ready);
  assertEquals((await service.rewrite({ excerpt: excerpt(), drawing, begun: "" })).text, reply);
  const begun = reply.slice(0, 20);
  assertEquals((await service.rewrite({ excerpt: excerpt(), drawing, begun })).text, reply);
});

Deno.test("MemoryService reads with a unit pinned: that unit stands still, and at first no other moves", async () => {
  const intervention: Intervention = { layer: 0, unit: 5, target: "cell", action: "pin", value: 0.75 };
  const turns = TURNS.slice(-1);
  const free = await read(new MemoryService(ready), excerpt({ turns }));
  const held = await read(new MemoryService(ready), excerpt({ turns, interventions: [intervention] }));
  for (let k = 5; k < held.length; k += H) assertEquals(held[k], Math.round(0.75 * 127));
  const first = (values: Int8Array) => values.slice(0, H).filter((_, unit) => unit !== 5);
  assertEquals(first(held), first(free));
  assertNotEquals(held, free);
});

Deno.test("MemoryService.rewrite() intervenes at every step and draws with the same seed", async () => {
  const interventions: Intervention[] = Array.from({ length: 8 }, (_, unit) => (
    { layer: L - 1, unit, target: "cell", action: "pin", value: 3 }
  ));
  const stepper = openBackend().createStepper(model);
  stepper.intervene(0, interventions);
  for (const id of encodePrompt(vocabulary, TURNS, { kind }).ids) stepper.step([id]);
  const writer = new ReplyWriter(vocabulary, {
    ...drawing.settings,
    seed: drawing.seed,
    form: replyForm(kind),
  });
  const blank = new BlankReply(stepper, 0);
  while (!writer.finish) {
    const logits = stepper.logits(0).slice();
    const { id } = writer.choose(logits, blank.logits(writer));
    if (id !== END_OF_TURN) stepper.step([id]);
  }
  const service = new MemoryService(ready);
  const ask = { excerpt: excerpt({ interventions }), drawing, begun: "" };
  assertEquals((await service.rewrite(ask)).text, writer.text);
  const free = await service.rewrite({ ...ask, excerpt: excerpt() });
  assertNotEquals(free.text, writer.text);
});

Deno.test("MemoryService reads the lesson's sentence with its blank filled in", async () => {
  const { symbols } = await new MemoryService(ready).follow({
    excerpt: { model: "tiny", turns: [], reply: "", ended: true, interventions: [] },
    slice: { gate: "forget", layer: 0 },
    have: 0,
  });
  assertEquals(symbols[0].part, "mark");
  assert(symbols.slice(1).every(({ part }) => part === "message"));
});

Deno.test("MemoryService reads a simple RNN of running text: it has a hidden state and no gates", async () => {
  const config = { cell: "rnn", vocabularySize: vocabulary.size, hiddenSize: 8, numLayers: 1 } as const;
  const rnn = {
    model: createModel(config, new Random(2)),
    vocabulary,
    info: { ...checkpoint.info, kind: "text" as const },
  };
  const service = new MemoryService(() =>
    Promise.resolve({ id: "rnn", checkpoint: rnn, stepper: openBackend().createStepper(rnn.model) })
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

Deno.test("MemoryService.why() takes the logit apart without a remainder", async () => {
  const service = new MemoryService(ready), column = 20;
  await read(service, excerpt());
  const { id, candidates } = service.inspect({ column, drawing });
  const { ids, start } = wholePassage();
  const stepper = openBackend().createStepper(model);
  for (const id of ids.slice(0, start + column)) stepper.step([id]);
  const logits = stepper.logits(0).slice(), other = candidates.find((candidate) => candidate.id !== id)!.id;
  const why = service.why({ column, symbol: id, against: null });
  assertEquals(why.parts.length, H);
  const sum = why.parts.reduce((a, b) => a + b, why.bias);
  assertAlmostEquals(sum + why.rounding, logits[id], 1e-5);
  assertAlmostEquals(why.rounding, 0, 1e-5);
  const lead = service.why({ column, symbol: id, against: other });
  assertAlmostEquals(
    lead.parts.reduce((a, b) => a + b, lead.bias) + lead.rounding,
    logits[id] - logits[other],
    1e-5,
  );
});

Deno.test("MemoryService.inspect() shows each step of the draw, under any settings", async () => {
  const service = new MemoryService(ready);
  await read(service, excerpt());
  const column = 22,
    settings = { ...drawing.settings, temperature: 1, minP: 0, guidance: 0, repetitionPenalty: 1 };
  const plain = service.inspect({ column, drawing: { ...drawing, settings } });
  const cut = service.inspect({ column, drawing: { ...drawing, settings: { ...settings, topK: 3 } } });
  const kept = cut.candidates.filter(({ cut }) => cut === "kept");
  assertEquals(kept.length, 3);
  for (const [k, candidate] of cut.candidates.entries()) {
    assertAlmostEquals(candidate.tempered!, plain.candidates[k].after!, 1e-9);
    assertAlmostEquals(candidate.trimmed!, candidate.after!, 1e-9); // nothing guides
  }
  const guided = service.inspect({ column, drawing: { ...drawing, settings: { ...settings, guidance: 2 } } });
  assertNotEquals(
    guided.candidates.map(({ after }) => after),
    guided.candidates.map(({ trimmed }) => trimmed),
  );
  for (const step of ["tempered", "trimmed", "after"] as const) {
    assertAlmostEquals(guided.candidates.reduce((sum, candidate) => sum + candidate[step]!, 0), 1, 1e-9);
  }
});
Deno.test("MemoryService.follow() takes over what the server remembers, and shows what it would have read", async () => {
  const asked: number[] = [];
  const service = new MemoryService(ready, (_model, turns) => {
    asked.push(turns.length);
    const stepper = openBackend().createStepper(model);
    stepper.prefill(0, encodePrompt(vocabulary, turns, { kind }).turns[0]);
    return Promise.resolve({ turns: 1, state: stepper.readState(0) });
  });
  const values = await read(service, excerpt());
  assertEquals(values, await read(new MemoryService(ready), excerpt()));
  await read(service, excerpt({ reply: "something else" }));
  assertEquals(asked, [2], "once for a conversation");
});

Deno.test("MemoryService.follow() reads by itself where the server knows nothing or is away", async () => {
  const own = await read(new MemoryService(ready), excerpt());
  assertEquals(
    await read(new MemoryService(ready, () => Promise.reject(new TypeError("away"))), excerpt()),
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
