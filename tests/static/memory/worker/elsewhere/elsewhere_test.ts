import { assert, assertEquals, assertGreater } from "@std/assert";
import { ActivityIndex, placesOfUnits, readActivity, unitsOfSpan } from "../../../../../lib/insight/mod.ts";
import { encodeTurns } from "../../../../../lib/text/mod.ts";
import { openBackend } from "../../../../../lib/mod.ts";
import type { Searched } from "../../../../../static/memory/messages.ts";
import { MemoryService } from "../../../../../static/memory/worker/memory_service.ts";
import { kind, model, ready, vocabulary } from "../../../../support/memory/excerpts.ts";

const SEARCHED: Searched = {
  model: "tiny",
  turns: ["my name is john", "good day john", "and yours?", "john is nice"]
    .map((text, i) => ({ speaker: i % 2 as 0 | 1, text })),
  atlas: false,
};
const SPAN = { turn: 1, start: 9, end: 13 };

/** Reads a conversation to its end. */
async function survey(service: MemoryService, searched: Searched): Promise<number> {
  for (let asked = 1;; asked++) {
    const { read, whole } = await service.survey(searched);
    if (read === whole) return asked;
  }
}

/** The index of texts that are read in one go. */
function indexOf(...texts: Uint16Array[]): ActivityIndex {
  const index = new ActivityIndex(model.config);
  for (const _ of readActivity(openBackend().createStepper(model, 1, { weights: "int8" }), texts, index));
  return index;
}

Deno.test("MemoryService.elsewhere() finds what the library finds in the whole conversation", async () => {
  const service = new MemoryService(ready);
  await survey(service, SEARCHED);
  const { units, here, sample } = await service.elsewhere({ ...SEARCHED, span: SPAN });
  const { ids } = encodeTurns(vocabulary, SEARCHED.turns, kind);
  const index = indexOf(ids);
  // One mark opens the person's turn, two the bot's; one closes each.
  const start = 1 + 15 + 1 + 2 + 9, span = { start, end: start + 4 };
  assertEquals(vocabulary.decode(ids.subarray(span.start, span.end)), "john");
  assertGreater(units.length, 0);
  assertEquals(units, unitsOfSpan(index, span, { most: units.length }));
  const places = placesOfUnits(index, units, { length: 4, share: 0.4, most: 10, except: span });
  assertEquals(here.map(({ score, units }) => [score, units]), places.map((p) => [p.score, p.units]));
  for (const { inside, before, spans, text } of here) {
    for (const { turn, start, end } of spans) {
      const said = [...SEARCHED.turns[turn].text].slice(start, end).join("");
      assert(inside.includes(said), `${inside} has ${said}`);
    }
    if (spans.length > 0 && spans[0].turn === text && spans[0].start > 0) {
      assert(before.endsWith([...SEARCHED.turns[text].text][spans[0].start - 1]));
    }
  }
  assertEquals(sample, null);
});

Deno.test("MemoryService.elsewhere() searches the sample text of a model that has one", async () => {
  const conversations = [["good day john", "hello"], ["my name is john", "well"]].map((texts) =>
    encodeTurns(vocabulary, texts.map((text, k) => ({ speaker: k as 0 | 1, text })), kind).ids
  );
  let fetched = 0;
  const index = indexOf(...conversations);
  const service = new MemoryService(ready, {
    sample: () => Promise.resolve({ index, conversations, count: fetched++ }),
  });
  const searched = { ...SEARCHED, atlas: true, turns: SEARCHED.turns.slice(0, 1) };
  await survey(service, searched);
  const { units, sample } = await service.elsewhere({ ...searched, span: { turn: 0, start: 11, end: 15 } });
  assertGreater(units.length, 0);
  const [best] = sample!;
  // The sample says the same words, so the same units are on at the same letters.
  assertEquals(best.text, 1);
  assertEquals(best.units, units.length);
  assert("my name is john".includes(best.inside), best.inside);
  assert("my name is john".startsWith(best.before.replace(" ⏎ ", "")), best.before);
  await service.elsewhere({ ...searched, span: { turn: 0, start: 3, end: 7 } });
  assertEquals(fetched, 1);
});

Deno.test("MemoryService.elsewhere() searches the conversation where the sample does not come", async () => {
  const service = new MemoryService(ready, { sample: () => Promise.reject(new TypeError("away")) });
  await survey(service, { ...SEARCHED, atlas: true });
  const { units, sample } = await service.elsewhere({ ...SEARCHED, atlas: true, span: SPAN });
  assertGreater(units.length, 0);
  assertEquals(sample, null);
});

Deno.test("MemoryService.survey() reads only what is new, and forgets what was changed", async () => {
  const fresh = async (turns: Searched["turns"]) => {
    const service = new MemoryService(ready), searched = { ...SEARCHED, turns };
    await survey(service, searched);
    return await service.elsewhere({ ...searched, span: SPAN });
  };
  const service = new MemoryService(ready);
  await survey(service, { ...SEARCHED, turns: SEARCHED.turns.slice(0, 2) });
  const { read } = await service.survey({ ...SEARCHED, turns: SEARCHED.turns.slice(0, 2) });
  assertEquals(read, 1 + 15 + 1 + 2 + 13 + 1, "nothing is read twice");
  await survey(service, SEARCHED);
  assertEquals(await service.elsewhere({ ...SEARCHED, span: SPAN }), await fresh(SEARCHED.turns));
  const edited = SEARCHED.turns.with(2, { speaker: 0, text: "who are you?" });
  await survey(service, { ...SEARCHED, turns: edited });
  assertEquals(
    await service.elsewhere({ ...SEARCHED, turns: edited, span: SPAN }),
    await fresh(edited),
  );
});
