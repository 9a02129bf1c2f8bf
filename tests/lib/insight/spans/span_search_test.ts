import { assert, assertEquals, assertLess, assertThrows } from "@std/assert";
import { ActivityIndex } from "../../../../lib/insight/spans/activity_index.ts";
import { placesOfUnits } from "../../../../lib/insight/spans/places_of_units.ts";
import { readActivity } from "../../../../lib/insight/spans/read_activity.ts";
import { unitsOfSpan } from "../../../../lib/insight/spans/units_of_span.ts";
import { decodeCheckpoint, openBackend } from "../../../../lib/mod.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { encodeTurns } from "../../../../lib/text/mod.ts";

const SHIPPED = new URL("../../../../static/models/cellmate.safetensors", import.meta.url);

/** Rows of on (1) and off (0) as an index: one unit a row, one symbol a column. */
function drawn(...rows: string[]): ActivityIndex {
  const config = { cell: "rnn", vocabularySize: 5, hiddenSize: rows.length, numLayers: 1 } as const;
  const index = new ActivityIndex(config);
  index.addStates(
    [...rows[0]].flatMap((_, t) => rows.map((row) => row[t] === "1" ? 1 : row[t] === "-" ? -1 : 0)),
  );
  return index;
}
const unit = (unit: number, sign: 1 | -1 = 1) => ({ layer: 0, unit, sign });

Deno.test("unitsOfSpan() finds those on in the span and off around it, the best first", () => {
  const index = drawn(
    "0000011110000000", // exactly
    "0000001110000000", // a letter late
    "0000001111110000", // late, and then on for another three
    "1111111111111111", // always
    "0000000000000000", // never
    "00000----0000000", // exactly, but low
    "0111101100111100", // mostly around it
  );
  assertEquals(unitsOfSpan(index, { start: 5, end: 9 }), [
    { ...unit(0), agreement: 1 },
    { ...unit(5, -1), agreement: 1 },
    { ...unit(1), agreement: 3 / 4 },
  ]);
  assertEquals(unitsOfSpan(index, { start: 5, end: 9 }, { least: 3 / 7 }).length, 4);
  assertEquals(unitsOfSpan(index, { start: 5, end: 9 }, { most: 1 }).length, 1);
});

Deno.test("unitsOfSpan() looks around a span as far as the margin, and not beyond the text", () => {
  const index = drawn("1001110000000001");
  assertEquals(unitsOfSpan(index, { start: 3, end: 6 }, { margin: 2 }), [{ ...unit(0), agreement: 1 }]);
  assertEquals(unitsOfSpan(index, { start: 3, end: 6 }, { margin: 3 }), [{ ...unit(0), agreement: 3 / 4 }]);
  assertEquals(unitsOfSpan(index, { start: 3, end: 6 }, { margin: 99 }), [{ ...unit(0), agreement: 3 / 5 }]);
  for (const span of [{ start: 3, end: 3 }, { start: -1, end: 2 }, { start: 0, end: 17 }]) {
    assertThrows(() => unitsOfSpan(index, span), RangeError, "0 … 16");
  }
});

Deno.test("placesOfUnits() finds where most of the units are on together", () => {
  const index = drawn(
    "0110000111000010",
    "0110000011000000",
    "0100011011100000",
    "1111111111111111",
  );
  const units = [unit(0), unit(1), unit(2)];
  assertEquals(placesOfUnits(index, units, { length: 2 }), [
    { start: 8, end: 10, score: 1, units: 3 },
    { start: 1, end: 3, score: 5 / 6, units: 3 },
  ]);
  assertEquals(placesOfUnits(index, units, { length: 2, except: { start: 2, end: 4 } }).length, 1);
  assertEquals(placesOfUnits(index, units, { share: 0.01 }).map(({ start, end }) => [start, end]), [
    [1, 3],
    [5, 11],
    [14, 15],
  ]);
  assertEquals(placesOfUnits(index, []), []);
});

Deno.test("placesOfUnits() gives the best of very many places", () => {
  const random = new Random(1),
    states = Array.from({ length: 40_000 }, (_, k) => k % 2 ? 0 : random.uniform());
  const config = { cell: "rnn", vocabularySize: 5, hiddenSize: 2, numLayers: 1 } as const;
  const index = new ActivityIndex(config);
  index.addStates(states.flatMap((state, t) => [state, t % 1000 === 0 ? 1 : 0]));
  const places = placesOfUnits(index, [unit(0), unit(1)], { most: 40 });
  const isBoth = (t: number) => states[t] >= index.on;
  const wanted = Array.from({ length: 40 }, (_, k) => 1000 * k).filter(isBoth);
  assertEquals(places.filter(({ units }) => units === 2).map(({ start }) => start), wanted);
  assertEquals(places.length, 40);
});

/** The activity over a text that is read again and again: as many runs as a text of this length would have. */
function repeated(index: ActivityIndex, times: number): ActivityIndex {
  const of = { config: index.config, on: index.on, off: index.off, length: times * index.length };
  const runs = [...index.units()].map((unit) => {
    const once = index.runs(unit), all = new Uint32Array(times * once.length);
    for (let k = 0; k < all.length; k++) {
      all[k] = once[k % once.length] + Math.floor(k / once.length) * index.length;
    }
    return all;
  });
  return ActivityIndex.from(of, runs);
}

Deno.test("a span search over a million symbols with the shipped model takes less than 200 ms", async () => {
  const { model, vocabulary, info } = decodeCheckpoint(await Deno.readFile(SHIPPED), "cellmate.safetensors");
  const turns = [
    "Hi, I am Tom.",
    "Hello, Tom!",
    "Do you read books?",
    "I read letters, one after the other.",
  ];
  const text = turns.map((text, i) => ({ speaker: (i % 2) as 0 | 1, text }));
  const { ids } = encodeTurns(vocabulary, text, info.kind);
  const stepper = openBackend().createStepper(model);
  const conversation = new ActivityIndex(model.config);
  for (const _ of readActivity(stepper, [ids], conversation));
  const long = repeated(conversation, Math.ceil(1_000_000 / conversation.length));
  assert(long.length >= 1_000_000);

  const start = 4; // "am Tom"
  const begun = performance.now();
  const units = unitsOfSpan(conversation, { start, end: start + 8 }, { least: 0.3 });
  const places = placesOfUnits(long, units, { length: 8 });
  const took = performance.now() - begun;
  assert(units.length > 0 && places.length > 0);
  assertLess(took, 200);
});
