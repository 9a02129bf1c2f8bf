import { assert, assertAlmostEquals, assertEquals, assertLess, assertThrows } from "@std/assert";
import { Random } from "../../../lib/nn/random.ts";
import { type Choice, ReplyWriter } from "../../../lib/sampling/reply_writer.ts";
import {
  BOT,
  CHAT,
  continuationForm,
  type ReplyForm,
  RUNNING_TEXT,
  TEXT,
} from "../../../lib/text/chat_template.ts";
import {
  END_OF_TURN,
  FIRST_CHARACTER,
  SPEAKER_A,
  SPEAKER_B,
  UNKNOWN,
  Vocabulary,
} from "../../../lib/text/vocabulary.ts";
import { vocabulary } from "./tiny_bot.ts";

const PLAIN = { temperature: 0, repetitionPenalty: 1, minP: 0 };

/** Logits of a model that is nearly sure of one symbol. */
function sureOf(id: number, height = 10): Float32Array {
  const logits = new Float32Array(vocabulary.size);
  logits[id] = height;
  return logits;
}

/** Feeds a writer a model that wants to write a text, until it ends or the text does. */
function dictate(writer: ReplyWriter, text: string): Choice[] {
  const choices: Choice[] = [];
  for (const id of vocabulary.encode(text).ids) {
    if (writer.finish) break;
    choices.push(writer.choose(sureOf(id)));
  }
  return choices;
}

/** Lets a writer write with noise for a model. */
function write(writer: ReplyWriter, modelSeed: number): Choice[] {
  const random = new Random(modelSeed), choices: Choice[] = [];
  while (!writer.finish) {
    choices.push(writer.choose(Float32Array.from({ length: vocabulary.size }, () => 2 * random.normal())));
  }
  return choices;
}

Deno.test("ReplyWriter with the same seed makes the same choices, with another seed others", () => {
  const ids = (seed: number) =>
    write(new ReplyWriter(vocabulary, { seed, temperature: 1.3 }), 1).map(({ id }) => id);
  assertEquals(ids(5), ids(5));
  assert(ids(5).join() !== ids(6).join());
});

Deno.test("ReplyWriter draws the beginning of a reply from z + guidance·(z − z₀)", () => {
  const random = new Random(2), V = vocabulary.size;
  const noise = () => Float32Array.from({ length: V }, () => random.normal());
  const options = { temperature: 0.5, minP: 0, repetitionPenalty: 1 };
  const logits = noise(), blank = noise();
  const guided = new ReplyWriter(vocabulary, { ...options, guidance: 1.5 }).inspect(logits, blank).after;
  const sum = logits.map((z, k) => z + 1.5 * (z - blank[k]));
  const expected = new ReplyWriter(vocabulary, options).inspect(sum).after;
  guided.forEach((p, k) => assertAlmostEquals(p, expected[k], 1e-6));
});

Deno.test("ReplyWriter is guided for 16 characters of a turn, not at all in running text or at guidance 0", () => {
  const text = "abcdefghijklmnopqrstuvwxyz";
  const writer = new ReplyWriter(vocabulary, PLAIN);
  const lengths: (number | undefined)[] = [];
  for (const id of vocabulary.encode(text).ids) {
    lengths.push(writer.blankPrompt?.length);
    writer.accept(id);
  }
  assertEquals(lengths.slice(0, 18), [...Array.from({ length: 16 }, (_, n) => 1 + n), undefined, undefined]);
  assertEquals(new ReplyWriter(vocabulary, { guidance: 0 }).blankPrompt, undefined);
  assertEquals(new ReplyWriter(vocabulary, { form: RUNNING_TEXT }).blankPrompt, undefined);
  const begun = new ReplyWriter(vocabulary);
  dictate(begun, "ab");
  assertEquals(begun.blankPrompt, [SPEAKER_B, ...vocabulary.encode("ab").ids]);
  assertEquals(new ReplyWriter(vocabulary, { form: BOT.reply }).blankPrompt, [SPEAKER_B, SPEAKER_B]);
});

Deno.test("ReplyWriter's choices add up to its text", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const writer = new ReplyWriter(vocabulary, {
      seed,
      temperature: 1.5,
      maxLength: 60,
      stop: ["ab", "e", "zz."],
    });
    const choices = write(writer, seed);
    assertEquals(choices.map(({ text }) => text).join(""), writer.text);
    assertEquals(choices.map(({ done }) => done).lastIndexOf(false), choices.length - 2);
  }
});

Deno.test("ReplyWriter never lets a reply be empty, even if the model wants only to end it", () => {
  const logits = sureOf(END_OF_TURN, 50);
  logits[vocabulary.idOf(" ")] = 40;
  logits[vocabulary.idOf("\n")] = 40;
  logits[vocabulary.idOf("k")] = 1;
  const writer = new ReplyWriter(vocabulary, PLAIN);
  writer.choose(logits);
  writer.choose(logits);
  assertEquals([writer.text, writer.finish], ["k", "stop"]);
});

Deno.test("ReplyWriter may begin running text with space", () => {
  const writer = new ReplyWriter(vocabulary, { ...PLAIN, form: RUNNING_TEXT });
  dictate(writer, " well");
  assertEquals(writer.text, " well");
});

Deno.test("ReplyWriter ends running text and paragraphs by length, never by END_OF_TURN", () => {
  for (const form of [RUNNING_TEXT, TEXT.reply]) {
    const writer = new ReplyWriter(vocabulary, { seed: 2, temperature: 1, maxLength: 50, form });
    const random = new Random(3);
    while (!writer.finish) {
      const logits = Float32Array.from({ length: vocabulary.size }, () => random.normal());
      logits[END_OF_TURN] = 30;
      logits[vocabulary.idOf("\n")] = logits[vocabulary.idOf(" ")] = -30;
      writer.choose(logits);
    }
    assertEquals([writer.text.length, writer.finish], [50, "length"]);
  }
});

Deno.test("ReplyWriter cuts a turn that is too long behind a word, running text exactly", () => {
  const cut = (form: ReplyForm) => {
    const writer = new ReplyWriter(vocabulary, { ...PLAIN, form, maxLength: 60 });
    dictate(writer, "a turn that goes on and on, with neither an end nor a stop in sight at all");
    return [writer.text, writer.finish];
  };
  assertEquals(cut(CHAT.reply), ["a turn that goes on and on, with neither an end nor a stop", "length"]);
  assertEquals(cut(RUNNING_TEXT), ["a turn that goes on and on, with neither an end nor a stop i", "length"]);
});

Deno.test("ReplyWriter ends a paragraph at the first empty line and leaves it out", () => {
  const writer = new ReplyWriter(vocabulary, { ...PLAIN, form: TEXT.reply });
  dictate(writer, "one\ntwo.\n\nthree");
  assertEquals([writer.text, writer.finish, writer.trimmed], ["one\ntwo.", "stop", true]);
});

Deno.test("ReplyWriter ends at a stop string, leaves it out and never shows a part of it", () => {
  const writer = new ReplyWriter(vocabulary, { ...PLAIN, stop: ["end of it", "of course"] });
  const shown = dictate(writer, "a boat, end of it all").map(({ text }) => text);
  assertEquals(shown.slice(2), ["b", "", "oa", "t", ",", " ", "", "", "", "", "", "", "", "", ""]);
  assertEquals([writer.text, writer.finish, writer.trimmed], ["a boat, ", "stop", true]);
});

Deno.test("ReplyWriter lets held text go when it is no stop string after all", () => {
  const writer = new ReplyWriter(vocabulary, { ...PLAIN, stop: ["abcd"] });
  const shown = dictate(writer, "xababce").map(({ text }) => text);
  assertEquals(shown, ["x", "", "", "ab", "", "", "abce"]);
});

Deno.test("ReplyWriter shows held text when the turn ends or its length is reached", () => {
  const ended = new ReplyWriter(vocabulary, { ...PLAIN, stop: ["abcd"] });
  dictate(ended, "xabc");
  assertEquals(ended.text, "x");
  assertEquals(ended.choose(sureOf(END_OF_TURN)).text, "abc");
  const long = new ReplyWriter(vocabulary, { ...PLAIN, stop: ["abcd"], maxLength: 4 });
  dictate(long, "xabcd");
  assertEquals([long.text, long.finish], ["xabc", "length"]);
});

Deno.test("ReplyWriter ends a loop and shows the phrase twice, not three times", () => {
  const writer = new ReplyWriter(vocabulary, PLAIN);
  dictate(writer, "well. i do not know. i do not know. i do not know. i do not know.");
  assertEquals([writer.text, writer.finish], ["well. i do not know. i do not know.", "repetition"]);
  assert(writer.trimmed);
});

Deno.test("ReplyWriter goes on where a loop is broken, and loses nothing", () => {
  const text = "i do not know. i do not know. i do not care. so";
  const writer = new ReplyWriter(vocabulary, PLAIN);
  dictate(writer, text);
  assertEquals([writer.text, writer.finish], [text, undefined]);
});

Deno.test("ReplyWriter lets loops be on request", () => {
  const writer = new ReplyWriter(vocabulary, { ...PLAIN, endLoops: false, maxLength: 1000 });
  dictate(writer, "ha".repeat(500));
  assertEquals([writer.text.length, writer.finish], [1000, "length"]);
});

Deno.test("ReplyWriter's repetition penalty breaks a greedy model's loop", () => {
  const next = (writer: ReplyWriter) => {
    const logits = sureOf(vocabulary.idOf("abcdefgh"[writer.length % 8]), 3);
    return writer.choose(logits);
  };
  const without = new ReplyWriter(vocabulary, PLAIN),
    with2 = new ReplyWriter(vocabulary, { ...PLAIN, repetitionPenalty: 2 });
  while (!without.finish) next(without);
  while (!with2.finish) next(with2);
  assertEquals(without.finish, "repetition");
  assertEquals(with2.finish, "stop");
});

Deno.test("ReplyWriter pushes a long turn to its end, after sentences only, and ever harder", () => {
  const writer = new ReplyWriter(vocabulary, {
    ...PLAIN,
    temperature: 1,
    softLength: 20,
    maxLength: 400,
    endLoops: false,
  });
  const logits = new Float32Array(vocabulary.size);
  const endAfter = (text: string) => {
    for (const id of vocabulary.encode(text).ids) writer.accept(id);
    return writer.inspect(logits).after[END_OF_TURN];
  };
  const even = 1 / (vocabulary.size - 3);
  assertAlmostEquals(endAfter("short."), even, 1e-9);
  assertAlmostEquals(endAfter(" a longer sentence that goes on"), even, 1e-9);
  const first = endAfter(".");
  assertLess(even, first);
  assertAlmostEquals(endAfter("' "), first, 0.02); // the sentence has still just ended
  assertAlmostEquals(endAfter("and then there came another one"), even, 1e-9);
  assertLess(2 * first, endAfter("!"));
});

Deno.test("ReplyWriter.accept() replays a reply and stays in step with the random numbers", () => {
  const options = { seed: 11, temperature: 1.2, maxLength: 40 };
  const logitsAt = (n: number) => {
    const random = new Random(n);
    return Float32Array.from({ length: vocabulary.size }, () => 2 * random.normal());
  };
  const original = new ReplyWriter(vocabulary, options), ids: number[] = [];
  while (!original.finish) ids.push(original.choose(logitsAt(ids.length)).id);
  assertLess(8, ids.length);
  const branch = new ReplyWriter(vocabulary, options);
  for (const id of ids.slice(0, 7)) branch.accept(id);
  for (let n = 7; !branch.finish; n++) assertEquals(branch.choose(logitsAt(n)).id, ids[n]);
  assertEquals(branch.text, original.text);
});

Deno.test("ReplyWriter.accept() refuses what cannot stand in a reply", () => {
  const writer = new ReplyWriter(vocabulary);
  for (const id of [UNKNOWN, SPEAKER_A, -1, 1.5, NaN, vocabulary.size]) {
    assertThrows(() => writer.accept(id), RangeError, `current value is ${id}`);
  }
});

Deno.test("ReplyWriter.inspect() shows what choose() draws from and changes nothing", () => {
  const writer = new ReplyWriter(vocabulary, { ...PLAIN, temperature: 1 }),
    logits = new Float32Array(vocabulary.size);
  assertEquals(writer.inspect(logits).cuts[END_OF_TURN], "banned");
  assertEquals(writer.inspect(logits).cuts[vocabulary.idOf(" ")], "banned");
  writer.accept(vocabulary.idOf("a"));
  assertEquals(writer.inspect(logits).cuts[END_OF_TURN], "kept");
  assertEquals(writer.length, 1);
});

Deno.test("ReplyWriter measures surprise under the model's own distribution, not the sampler's", () => {
  const writer = new ReplyWriter(vocabulary, { ...PLAIN, temperature: 0 });
  const logits = sureOf(FIRST_CHARACTER, 2);
  logits.fill(2, FIRST_CHARACTER);
  const { nats } = writer.choose(logits);
  const sum = 4 + (vocabulary.size - 4) * Math.exp(2);
  assertAlmostEquals(nats, Math.log(sum) - 2, 1e-6);
});

Deno.test("ReplyWriter refuses to choose on after the end", () => {
  const writer = new ReplyWriter(vocabulary, { ...PLAIN, maxLength: 1 });
  writer.choose(sureOf(9));
  assertThrows(() => writer.choose(sureOf(9)), RangeError, "it ended by length");
});

Deno.test("ReplyWriter refuses settings outside their range", () => {
  for (
    const options of [
      { seed: 1.5 },
      { seed: NaN },
      { maxLength: 0 },
      { maxLength: Infinity },
      { softLength: -1 },
      { stop: [""] },
      { temperature: -1 },
    ]
  ) assertThrows(() => new ReplyWriter(vocabulary, options), RangeError, "Cannot");
  assertThrows(() => new ReplyWriter(new Vocabulary("")), RangeError, "must have at least one character");
});

Deno.test("ReplyWriter just continues a conversation: it may be empty, start with space, and is cut anywhere", () => {
  const form = continuationForm("chat");
  const empty = new ReplyWriter(vocabulary, { ...PLAIN, form });
  assertEquals(empty.blankPrompt, undefined);
  empty.choose(sureOf(END_OF_TURN));
  assertEquals([empty.text, empty.finish], ["", "stop"]);
  const spaced = new ReplyWriter(vocabulary, { ...PLAIN, form, maxLength: 4 });
  dictate(spaced, " a b c");
  assertEquals([spaced.text, spaced.finish], [" a b", "length"]);
  // Whatever was written, the end is no likelier than the model makes it.
  const long = new ReplyWriter(vocabulary, { ...PLAIN, temperature: 1, form, softLength: 0 });
  dictate(long, "a. b. c.");
  const logits = sureOf(END_OF_TURN, 0);
  const { before, after } = long.inspect(logits);
  assertAlmostEquals(
    after[END_OF_TURN] / after[FIRST_CHARACTER],
    before[END_OF_TURN] / before[FIRST_CHARACTER],
  );
});

Deno.test("continuationForm() has no end for running text", () => {
  assertEquals(continuationForm("text"), RUNNING_TEXT);
  assertEquals(continuationForm("bot").end, [END_OF_TURN]);
});
