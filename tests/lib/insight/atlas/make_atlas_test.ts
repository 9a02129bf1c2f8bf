import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { formatAtlas } from "../../../../lib/insight/atlas/atlas_file.ts";
import { sampleSymbols } from "../../../../lib/insight/atlas/atlas.ts";
import { type MadeAtlas, makeAtlas } from "../../../../lib/insight/atlas/make_atlas.ts";
import { encodeActivity, textIdentity } from "../../../../lib/insight/spans/activity_file.ts";
import { createModel, type Model } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { openBackend } from "../../../../lib/nn/open_backend.ts";
import type { Conversation } from "../../../../lib/text/conversation.ts";
import { SPEAKER_A, SPEAKER_B, Vocabulary } from "../../../../lib/text/vocabulary.ts";

const vocabulary = new Vocabulary("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,?!'\"0123456789");
const H = 6;
const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: H, numLayers: 1 } as const;

/** A model whose unit 0 is set by the marks of who speaks, and keeps that; the others are as chance has made them. */
function speakerModel(): Model {
  const model = createModel(config, new Random(1)), V = vocabulary.size;
  const input = model.parameters.view("lstm.weight_ih_l0"), bias = model.parameters.view("lstm.bias_ih_l0");
  const recurrent = model.parameters.view("lstm.weight_hh_l0");
  for (const gate of [0, 1, 2, 3]) {
    input.fill(0, gate * H * V, gate * H * V + V);
    recurrent.fill(0, gate * H * H, gate * H * H + H);
  }
  for (let row = 0; row < 4 * H; row++) recurrent[row * H] = 0; // nobody listens to it
  bias.set([-9], 0); // writes nothing ...
  bias.set([9], H); // ... and keeps all ...
  for (const [id, value] of [[SPEAKER_A, -3], [SPEAKER_B, 3]] as const) {
    input[id] = 18; // ... but at the marks, where it writes ...
    input[H * V + id] = -18; // ... in place of what it held ...
    input[2 * H * V + id] = value; // ... who speaks
  }
  return model;
}

const words = "do you like tea yes no i am here what is this a cat and the sun".split(" ");
function chats(seed: number, count: number): Conversation[] {
  const random = new Random(seed);
  const sentence = () =>
    Array.from({ length: 3 + random.below(6) }, () => words[random.below(words.length)]).join(" ");
  return Array.from(
    { length: count },
    () =>
      [0, 1, 0, 1].map((speaker) => ({
        speaker: speaker as 0 | 1,
        text: sentence() + (random.below(2) ? "?" : "."),
      })),
  );
}

const none = { plain: 0, quoted: 0, shouted: 0, titled: 0, numbered: 0, told: 0 };
const sizes = {
  exams: { ...none, plain: 4000, quoted: 500, told: 500 },
  sample: { ...none, plain: 400, quoted: 100 },
  messages: 3,
};

function make(model: Model, seed: number, sides = { found: chats(1, 80), fresh: chats(2, 80) }) {
  const reader = { stepper: openBackend().createStepper(model, 8), vocabulary, kind: "chat" as const };
  const shares: number[] = [];
  const making = makeAtlas(reader, { ...sides, seed, sizes });
  for (;;) {
    const step = making.next();
    if (step.done) return { ...step.value, shares };
    shares.push(step.value);
  }
}

const bytesOf = ({ atlas, activity }: MadeAtlas) =>
  [formatAtlas(atlas), encodeActivity({ index: activity, model: atlas.model, text: "" })] as const;

Deno.test("makeAtlas() finds the unit that was made to know who speaks, and tells of its progress", () => {
  const { atlas, activity, shares } = make(speakerModel(), 1);
  const [first, ...others] = atlas.units;
  assertEquals(first.follows[0].property, "speaker");
  assert(first.follows[0].effect > 0.98 && first.follows[0].accuracy > 0.98);
  assert(first.follows[0].means[0] < -0.7 && first.follows[0].means[1] > 0.7);
  assert(others.every(({ follows }) => !follows.some(({ property }) => property === "speaker")));
  assertEquals(shares, shares.toSorted((a, b) => a - b));
  assert(shares[0] > 0 && shares.at(-1)! < 1);

  const ids = sampleSymbols(atlas, vocabulary);
  assertEquals(activity.length, ids.reduce((sum, { length }) => sum + length, 0));
  for (const { passages } of atlas.units) {
    for (const { start, end } of passages) assert(start >= 0 && start < end && end <= activity.length);
  }
  const held = new Set(chats(2, 80).flatMap((turns) => turns.map(({ text }) => text)));
  assert(held.has(atlas.sample[0][0].text), "the sample is of the held-out text");
});

Deno.test("makeAtlas() makes the same bytes with the same seed, and others with another", () => {
  const model = speakerModel();
  const [one, again, other] = [1, 1, 2].map((seed) => bytesOf(make(model, seed)));
  assertEquals(one, again);
  assertNotEquals(one[0], other[0]);
});

Deno.test("makeAtlas() of an untrained model of two layers, or of an RNN, names nobody for who speaks by luck", () => {
  for (const cell of ["lstm", "rnn"] as const) {
    const { atlas } = make(createModel({ ...config, cell, numLayers: 2 }, new Random(5)), 3);
    assertEquals(atlas.units.length, 2 * H);
    assertEquals(
      atlas.units.filter(({ follows }) => follows.some(({ property }) => property === "told")),
      [],
    );
    assertEquals(atlas.units.every(({ timeConstant }) => timeConstant === null), cell === "rnn");
  }
});

Deno.test("makeAtlas() needs conversations on both sides", () => {
  const fresh: Conversation[] = [[{ speaker: 1, text: "only the bot" }]],
    sides = { found: chats(1, 2), fresh };
  assertThrows(() => make(speakerModel(), 1, sides), RangeError, "current values are 2 and 0");
});

Deno.test("textIdentity() changes with every symbol", () => {
  assertNotEquals(textIdentity([1, 2, 3]), textIdentity([1, 2, 4]));
});
