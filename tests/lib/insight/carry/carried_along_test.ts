import { assert, assertEquals, assertGreater, assertLess, assertThrows } from "@std/assert";
import { askBack } from "../../../../lib/insight/carry/ask_back.ts";
import { carriedAlong } from "../../../../lib/insight/carry/carried_along.ts";
import { readTurns } from "../../../../lib/insight/carry/read_turns.ts";
import { replaceWord } from "../../../../lib/insight/carry/replace_word.ts";
import { standIns } from "../../../../lib/insight/carry/stand_ins.ts";
import { decodeCheckpoint, openBackend } from "../../../../lib/mod.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { encodePrompt } from "../../../../lib/sampling/prompt.ts";
import { encodeTurns } from "../../../../lib/text/encode_turns.ts";
import type { Conversation } from "../../../../lib/text/conversation.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 7, hiddenSize: 6, numLayers: 2 } as const;
const stepper = reference.createStepper(randomModel(config, 1));

Deno.test("readTurns() keeps what one reading of everything would have left behind", () => {
  const turns = [[1, 2, 3], [4], [5, 6, 1]];
  const states = readTurns(stepper, turns);
  turns.forEach((_, turn) => {
    stepper.writeState(0);
    stepper.prefill(0, turns.slice(0, turn + 1).flat());
    assertEquals(states[turn], stepper.readState(0));
  });
});

Deno.test("carriedAlong() is zero where nothing was told, and lists units of every layer by difference", () => {
  const told = readTurns(stepper, [[1, 2], [3, 4]]), other = readTurns(stepper, [[1, 5], [3, 4]]);
  assertEquals(carriedAlong(told, [told], { config }).map(({ share, units }) => [share, units.length]), [[
    0,
    0,
  ], [
    0,
    0,
  ]]);
  const [first, second] = carriedAlong(told, [other, told], { config, least: 0 });
  assertEquals(first.share, 1);
  assertLess(second.share, 1);
  assertEquals(second.units.length, 12);
  for (const { layer, unit, difference } of second.units) {
    const place = layer * 6 + unit;
    const expected = Math.abs(Math.tanh(told[1].c[place]) - Math.tanh(other[1].c[place])) / 2;
    assert(Math.abs(difference - expected) < 1e-12);
  }
  assertEquals(second.units, second.units.toSorted((a, b) => b.difference - a.difference));
});

Deno.test("carriedAlong() of a simple RNN compares its hidden states", () => {
  const rnn = { ...config, cell: "rnn" } as const, stepper = reference.createStepper(randomModel(rnn, 2));
  const [one, other] = [[1], [2]].map((ids) => readTurns(stepper, [ids]));
  const [{ units }] = carriedAlong(one, [other], { config: rnn, least: 0 });
  const largest = Math.max(...one[0].h.map((h, k) => Math.abs(h - other[0].h[k])));
  assert(Math.abs(units[0].difference - largest) < 1e-6);
});

Deno.test("carriedAlong() refuses conversations that cannot be compared", () => {
  const states = readTurns(stepper, [[1], [2]]);
  assertThrows(() => carriedAlong(states, [], { config }), RangeError, "current value is no other");
  assertThrows(
    () => carriedAlong(states, [states.slice(1)], { config }),
    RangeError,
    "have 2 turns: current value is 1",
  );
});

Deno.test("replaceWord() takes whole words in any case, and leaves other turns as they are", () => {
  const turns: Conversation = [
    { speaker: 0, text: "I'm Ann (not Anna), ANN's friend; ann-marie" },
    { speaker: 1, text: "Hannah" },
  ];
  const replaced = replaceWord(turns, "Ann", "Bea");
  assertEquals(replaced[0].text, "I'm Bea (not Anna), BEA's friend; bea-marie");
  assert(replaced[1] === turns[1]);
  assertEquals(replaceWord([{ speaker: 0, text: "a+b a.b" }], "a.b", "c")[0].text, "a+b c");
  assertEquals(replaceWord([{ speaker: 0, text: "Zoë und Zoëlle" }], "Zoë", "Ida")[0].text, "Ida und Zoëlle");
});

Deno.test("standIns() are as long as the word, differ from it and from each other", () => {
  for (const word of ["Al", "Eva", "Alex", "London", "Bartholomew", "Zoë", "Mary-Ann", "X"]) {
    const others = standIns(word, { count: 5 });
    assertEquals(new Set([word, ...others]).size, 6, word);
    assert(others.every((other) => [...other].length === [...word].length), word);
  }
  assert(!standIns("nora", { count: 5 }).includes("Nora"));
});

Deno.test("the shipped model keeps a name in a few units, and can be asked for it", async () => {
  const file = new URL("../../../../static/models/cellmate.safetensors", import.meta.url);
  const { model, vocabulary, info: { kind } } = decodeCheckpoint(
    await Deno.readFile(file),
    "cellmate.safetensors",
  );
  const turns: Conversation = [
    { speaker: 0, text: "Hi, I am Alex." },
    { speaker: 1, text: "Hello Alex! I'm Cellmate." },
    { speaker: 0, text: "How are you?" },
    { speaker: 1, text: "I am fine, all cells are warm." },
  ];
  const stepper = openBackend().createStepper(model);
  const states = (said: Conversation) =>
    readTurns(stepper, said.map((turn) => encodeTurns(vocabulary, [turn], kind).ids));
  const told = states(turns),
    others = standIns("Alex").map((name) => states(replaceWord(turns, "Alex", name)));
  assertEquals(
    readTurns(stepper, encodePrompt(vocabulary, turns.slice(0, 3), { kind }).turns),
    told.slice(0, 3),
  );

  const carried = carriedAlong(told, others, { config: model.config });
  assertGreater(carried[3].units.length, 0);
  assertLess(carried[3].units.length, 60);
  assertLess(carried[3].share, 1);
  const ask = (states: typeof told) => askBack(stepper, { vocabulary, kind, state: states[3], word: "Alex" });
  assertLess(ask(told) + 5, ask(others[0]));
});
