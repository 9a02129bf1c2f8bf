import { assertEquals, assertNotEquals } from "@std/assert";
import { encodePrompt, openBackend, replyForm, ReplyWriter } from "../../../../lib/mod.ts";
import type { Intervention } from "../../../../lib/nn/mod.ts";
import { BlankReply } from "../../../../lib/sampling/mod.ts";
import { END_OF_TURN } from "../../../../lib/text/mod.ts";
import { MemoryService } from "../../../../static/memory/worker/memory_service.ts";
import { post, replyOf, requestFor } from "../../../support/server/replies.ts";
import { startTestServer } from "../../../support/server/test_server.ts";
import {
  BYTES,
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
} from "../../../support/memory/excerpts.ts";

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
  const stepper = openBackend().createStepper(model, 1, { weights: "int8" });
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
