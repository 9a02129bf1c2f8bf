import { assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import { openBackend, replyForm, ReplyWriter } from "../../../../lib/mod.ts";
import { attribution } from "../../../../lib/insight/mod.ts";
import { BlankReply } from "../../../../lib/sampling/mod.ts";
import { MemoryService } from "../../../../static/memory/worker/memory_service.ts";
import {
  drawing,
  excerpt,
  H,
  kind,
  model,
  read,
  ready,
  vocabulary,
  wholePassage,
} from "../../../support/memory/excerpts.ts";

Deno.test("MemoryService.inspect() gives the distribution that the reply writer draws from", async () => {
  const service = new MemoryService(ready);
  await read(service, excerpt());
  const { ids, start } = wholePassage();
  const stepper = openBackend().createStepper(model, 1, { weights: "int8" });
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

Deno.test("MemoryService.why() takes the logit apart without a remainder", async () => {
  const service = new MemoryService(ready), column = 20;
  await read(service, excerpt());
  const { id, candidates } = service.inspect({ column, drawing });
  const { ids, start } = wholePassage();
  const stepper = openBackend().createStepper(model, 1, { weights: "int8" });
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
