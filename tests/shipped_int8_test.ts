import { assert, assertEquals, assertLess } from "@std/assert";
import { decodeCheckpoint, parseTurns, type Stepper } from "../lib/mod.ts";
import { logSumExp, reference } from "../lib/nn/mod.ts";
import { wasm } from "../lib/nn/wasm/backend.ts";
import { encodeCorpus } from "../lib/text/mod.ts";

const MODEL = new URL("../static/models/cellmate.safetensors", import.meta.url);
const { model, vocabulary } = decodeCheckpoint(await Deno.readFile(MODEL), "cellmate.safetensors");
const int8 = { weights: "int8" } as const;

/** Talk that is not among what the model was trained on. */
const TALK = `A: Good evening! Did the rain stop on your side of town?
B: Not yet. It has been going since noon, and the gutters are full.
A: My brother called. He wants to sell the boat and buy a caravan.
B: A caravan? He gets lost on the way to the bakery.
A: That is what I told him. He says the caravan has a map.
B: Well, then nothing can go wrong. When does he want to leave?
A: In spring, with the two dogs. I am to water his tomatoes.
B: Do you know how to water tomatoes?
A: From below, and never at noon. I read it in a magazine at the dentist's.

A: Have you seen the new film with the lighthouse?
B: I fell asleep in the middle. Was there a storm at the end?
A: There was, and the old man gave the girl his watch. Everybody in the row behind us cried.
B: I would rather see the one about the orchestra. My aunt plays the bassoon in it.
A: Really? For money?
B: For two sandwiches and a train ticket. She says it was the best day of her year.

A: I have to bring something to eat on Friday. What would you make?
B: Potato salad. Nobody is ever angry about potato salad.
A: With eggs or without?
B: With eggs, mustard, and a little of the water the potatoes were cooked in.
A: I always forget the salt. Last time they ate it out of kindness.
B: Then taste it before you go, and take a spoon in your pocket.`;

/** Nats of each symbol after the first of each conversation. */
function readTalk(stepper: Stepper): number[] {
  const { ids, starts } = encodeCorpus(vocabulary, { kind: "chat", conversations: parseTurns(TALK) });
  const nats: number[] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    stepper.writeState(0);
    for (let t = starts[s]; t + 1 < starts[s + 1]; t++) {
      stepper.step([ids[t]]);
      const logits = stepper.logits(0);
      nats.push(logSumExp(logits) - logits[ids[t + 1]]);
    }
  }
  return nats;
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

Deno.test("int8 weights lose next to nothing of what the shipped model knows", () => {
  const float = readTalk(wasm.createStepper(model)), rounded = readTalk(wasm.createStepper(model, 1, int8));
  assert(float.length > 1200);
  assert(float.some((nats, i) => nats !== rounded[i]), "they are rounded");
  assertLess(mean(rounded), mean(float) + 5e-4);
  // The talk is of people, as the model has never read it: its letters surprise it by 2.5 nats.
  assertLess(mean(rounded.map((nats, i) => Math.abs(nats - float[i]))), 0.02 * mean(float));
});

Deno.test("the shipped model's int8 weights give the kernels the bits of plain TypeScript", () => {
  const fast = wasm.createStepper(model, 1, int8), slow = reference.createStepper(model, 1, int8);
  for (const stepper of [fast, slow]) stepper.prefill(0, vocabulary.encode("What are you?").ids);
  assertEquals(fast.readState(0), slow.readState(0));
  assertEquals(fast.logits(0), slow.logits(0));
});
