import { assert, assertEquals, assertGreater, assertLess } from "@std/assert";
import { intentChats, intentTexts, parseIntents } from "../lib/data/mod.ts";
import { type ExamTable, readExam } from "../lib/insight/atlas/exam_table.ts";
import { type ExamName, makeExam } from "../lib/insight/atlas/exams.ts";
import { UNIT_PROPERTIES } from "../lib/insight/atlas/properties.ts";
import {
  ActivityIndex,
  decodeActivity,
  parseAtlas,
  readActivity,
  sampleSymbols,
  textIdentity,
} from "../lib/insight/mod.ts";
import { decodeCheckpoint, encodePrompt, generate, openBackend, replyForm, ReplyWriter } from "../lib/mod.ts";
import { Random } from "../lib/nn/mod.ts";
import { modelIdentity } from "../lib/sampling/mod.ts";
import { type Conversation, parseTurns } from "../lib/text/mod.ts";

const file = (name: string) => new URL(`../static/models/${name}`, import.meta.url);
const { model, vocabulary, info: { kind } } = decodeCheckpoint(
  await Deno.readFile(file("cellmate.safetensors")),
  "cellmate.safetensors",
);
const text = await Deno.readTextFile(file("cellmate.atlas.json"));
const atlas = parseAtlas(text, "cellmate.atlas.json");
const activity = decodeActivity(await Deno.readFile(file("cellmate.activity")), "cellmate.activity");
const H = model.config.hiddenSize;

/** Conversations that the embedded corpus does not hold: the same intents, in another choice of words. */
function unseen(seed: number): Conversation[] {
  const chats = intentChats(Object.values(intentTexts).flatMap(parseIntents), { seed, rounds: 1 });
  const sample = new Set(atlas.sample.map((turns) => JSON.stringify(turns)));
  return new Random(seed).shuffle([...parseTurns(chats)]).filter((turns) =>
    !sample.has(JSON.stringify(turns))
  );
}

Deno.test("the shipped atlas is of the shipped model, small, and its activity is of its sample", () => {
  const identity = modelIdentity(model, vocabulary),
    of = "run `deno task atlas` for the model that is shipped now";
  assertEquals([atlas.model, activity.model], [identity, identity], of);
  assertLess(new TextEncoder().encode(text).length, 200_000);
  assertEquals(atlas.units.length, model.config.numLayers * H);
  const ids = sampleSymbols(atlas, vocabulary);
  assertEquals(activity.text, textIdentity(ids.flatMap((ids) => [...ids])));

  const some = new ActivityIndex(model.config);
  for (const _ of readActivity(openBackend().createStepper(model), ids.slice(0, 6), some));
  for (const unit of some.units()) {
    const inside = activity.index.runs(unit).filter((border) => border < some.length);
    assertEquals([...inside], [...some.runs(unit)].filter((border) => border < some.length));
  }
});

Deno.test("the shipped atlas names units for many things, and says of most that they have no name", () => {
  const named = atlas.units.filter(({ follows }) => follows.length > 0);
  assertGreater(named.length, 15);
  assertLess(named.length, atlas.units.length / 4);
  const found = new Set(named.flatMap(({ follows }) => follows.map(({ property }) => property)));
  for (const property of ["speaker", "question", "shout", "told"]) assert(found.has(property), property);
  for (const { timeConstant, passages } of atlas.units) {
    assertGreater(timeConstant!, 0);
    assertEquals(passages.length, 3);
  }
});

/** How closely units follow classes: the correlation ratio of each, and its means. */
function measure({ units: U, memory, texts }: ExamTable, id: string, place: number) {
  const property = UNIT_PROPERTIES.find((property) => property.id === id)!;
  const labels = texts.flatMap((text) => [...property.label(text)]);
  const asked = labels.filter((label) => !Number.isNaN(label)).sort((a, b) => a - b);
  const threshold = property.threshold ?? asked[asked.length >> 1];
  const values = property.classes.map((): number[] => []);
  labels.forEach((label, t) => {
    if (Number.isNaN(label)) return;
    values[property.classes.length > 2 ? label : +(label > threshold)].push(memory[t * U + place] / 127);
  });
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const all = values.flat(), centre = mean(all), means = values.map(mean);
  const variance = all.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const between = values.reduce((sum, list, k) => sum + list.length * (means[k] - centre) ** 2, 0);
  return { effect: Math.sqrt(between / variance), means };
}

Deno.test("what the shipped atlas says of its units holds on conversations that it was not made of", () => {
  const random = new Random(3), conversations = unseen(77);
  const reader = { stepper: openBackend().createStepper(model, 16), vocabulary, kind };
  const tables = new Map<ExamName, ExamTable>();
  for (const name of new Set(UNIT_PROPERTIES.map(({ exam }) => exam))) {
    const exam = makeExam(name, conversations.splice(0, 100), random);
    const reading = readExam(reader, exam, { symbols: 4000 });
    for (let step = reading.next();; step = reading.next()) {
      if (!step.done) continue;
      tables.set(name, step.value);
      break;
    }
  }
  for (const [place, { follows }] of atlas.units.entries()) {
    for (const { property, means, effect } of follows) {
      const { exam } = UNIT_PROPERTIES.find(({ id }) => id === property)!;
      const there = measure(tables.get(exam)!, property, place), what = `${property}, unit ${place}`;
      // A name is told once a conversation: a hundred cases in place of thousands.
      assertGreater(there.effect, effect - (property === "told" ? 0.45 : 0.2), what);
      if (means.length === 2) assertEquals(there.means[1] > there.means[0], means[1] > means[0], what);
    }
  }
});

/** The model's reply to each conversation, with one of the atlas's presets or none. */
function replies(conversations: readonly Conversation[], id?: string): string[] {
  const stepper = openBackend().createStepper(model);
  stepper.intervene(0, atlas.presets.find((preset) => preset.id === id)?.interventions ?? []);
  return conversations.map((turns, seed) => {
    const writer = new ReplyWriter(vocabulary, { seed, form: replyForm(kind) });
    stepper.writeState(0);
    stepper.prefill(0, encodePrompt(vocabulary, turns, { kind }).ids);
    for (const _ of generate(stepper, 0, writer));
    return writer.text;
  });
}

const messages = [
  "Hello there, my friend.",
  "My sister has a red car.",
  "The film was long.",
  "I like rain.",
  "Hi bot!",
]
  .map((text): Conversation => [{ speaker: 0, text }]);

Deno.test("the shipped presets were measured on thirty messages or more, and do the same on others", () => {
  const usual = replies(messages),
    asks = (list: readonly string[]) => list.filter((reply) => reply.endsWith("?")).length;
  const length = (list: readonly string[]) => list.join("").length;
  for (const { id, measured } of atlas.presets) {
    assert(measured.messages >= 30 && measured.changed >= 0.5, id);
    if (id === "forget-name") continue;
    const changed = replies(messages, id);
    assert(changed.filter((reply, k) => reply !== usual[k]).length >= 3, id);
    if (id === "just-begun") assertGreater(length(changed), 1.5 * length(usual));
    if (id === "end-soon") assertLess(length(changed), length(usual));
    if (id === "be-the-person" || id === "drop-question") assertLess(asks(changed), asks(usual));
  }
  const ids = atlas.presets.map(({ id }) => id);
  for (const id of ["forget-speaker", "hold-question", "just-begun", "forget-name"]) {
    assert(ids.includes(id), id);
  }
});

Deno.test("the shipped model forgets a name by the atlas's preset, and goes on as usual where none was told", () => {
  const names = ["Karen", "Liam", "Sophie", "Peter", "Nina", "Jonas"];
  const asked = names.map((name): Conversation => [
    { speaker: 0, text: `Hi, I'm ${name}.` },
    { speaker: 1, text: "Hello!" },
    { speaker: 0, text: "Do you remember my name?" },
  ]);
  const right = (list: readonly string[]) => list.filter((reply, k) => reply.includes(names[k])).length;
  assertGreater(right(replies(asked)), right(replies(asked, "forget-name")) + 2);
  const usual = replies(messages), other = replies(messages, "forget-name");
  assertGreater(other.filter((reply, k) => reply === usual[k]).length, 2);
});
