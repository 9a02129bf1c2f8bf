import { assertEquals } from "@std/assert";
import { decodeCheckpoint, encodePrompt, openBackend } from "../../lib/mod.ts";
import { STATE_TURNS_HEADER } from "../../static/protocol/state_request.ts";
import { startTestServer } from "../support/server/test_server.ts";
import { post, replyOf, requestFor } from "../support/server/replies.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

const BYTES = tinyCheckpoint({ seed: 3, endless: true });
const TURNS = ["hello there", "good day to you", "how are you?"].map((text, i) => ({
  speaker: i % 2 as 0 | 1,
  text,
}));

Deno.test("POST /api/states gives the memory after the turns that a reply was read for, and computes none", async () => {
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": BYTES });
  const [{ id }] = await server.shelf.list();
  const ask = (turns: unknown) => server.app.request("/api/states", post({ model: id, turns }));
  assertEquals((await ask(TURNS)).status, 204);
  await replyOf(await server.app.request("/api/replies", post(requestFor(id, "", { turns: TURNS }))));
  const later = [...TURNS, { speaker: 1 as const, text: "a turn that was never read" }];
  const response = await ask(later);
  assertEquals([response.status, response.headers.get(STATE_TURNS_HEADER)], [200, "3"]);

  const { model, vocabulary, info: { kind } } = decodeCheckpoint(BYTES, "tiny");
  const stepper = openBackend().createStepper(model, 1, { weights: "int8" });
  for (const ids of encodePrompt(vocabulary, TURNS, { kind }).turns) stepper.prefill(0, ids);
  const { h, c } = stepper.readState(0);
  assertEquals(new Float32Array(await response.arrayBuffer()), Float32Array.of(...h, ...c));
});

Deno.test("POST /api/states refuses what is no conversation, and models that are not there", async () => {
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": BYTES });
  const [{ id }] = await server.shelf.list();
  const ask = (body: unknown) => server.app.request("/api/states", post(body));
  assertEquals((await ask({ model: id, turns: [] })).status, 400);
  assertEquals((await ask({ model: "0123456789abcdef", turns: TURNS })).status, 404);
});
