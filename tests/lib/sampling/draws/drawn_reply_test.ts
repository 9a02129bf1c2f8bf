import { assert, assertEquals } from "@std/assert";
import { DrawnReply, type DrawOptions } from "../../../../lib/sampling/draws/drawn_reply.ts";
import { drawSeed } from "../../../../lib/sampling/draws/draw_seed.ts";
import { judgeDraw } from "../../../../lib/sampling/draws/judge_draw.ts";
import { generateDrawn } from "../../../../lib/sampling/draws/generate_drawn.ts";
import { beginningSurprise } from "../../../../lib/sampling/draws/reply_thresholds.ts";
import { generate } from "../../../../lib/sampling/generate.ts";
import { encodePrompt } from "../../../../lib/sampling/prompt.ts";
import { ReplyWriter } from "../../../../lib/sampling/reply_writer.ts";
import { tinyStepper, vocabulary } from "../tiny_bot.ts";

const SETTINGS = { temperature: 1, maxLength: 30 };
const open = (seed: number) => new ReplyWriter(vocabulary, { ...SETTINGS, seed });
const PROMPT = encodePrompt(vocabulary, [{ speaker: 0, text: "hello" }], { kind: "chat" }).ids;

/** Writes a reply with random weights. */
function drawn(options: Partial<DrawOptions>, row = 0) {
  const stepper = tinyStepper(1, row + 1);
  stepper.prefill(row, PROMPT);
  const reply = new DrawnReply(open, { seed: 3, draws: 5, vocabulary, ...options });
  const told = [...generateDrawn(stepper, row, reply)].flat();
  return { reply, told, text: told.map(({ text }) => text).join(""), stepper };
}

/** Writes one draw. */
function alone(seed: number) {
  const stepper = tinyStepper();
  stepper.prefill(0, PROMPT);
  const writer = open(seed), choices = [...generate(stepper, 0, writer)];
  return { text: writer.text, choices };
}

Deno.test("DrawnReply without thresholds, or with one draw, is what its writer writes, told as it is chosen", () => {
  const expected = alone(3);
  for (const options of [{}, { draws: 1, thresholds: { redraw: 0 } }]) {
    const { reply, told, text } = drawn(options);
    assertEquals([text, told], [expected.text, expected.choices]);
    assertEquals([reply.draws.length, reply.shown, reply.isRead], [1, 0, true]);
  }
});

/** How the draws of a reply begin. */
const beginningsOf = (seed: number) =>
  [0, 1, 2, 3, 4].map((k) => {
    const own = drawSeed(seed, k), { text, choices } = alone(own);
    const nats = choices.slice(0, 24).map(({ nats }) => nats);
    return { seed: own, whole: text, choices, nats, surprise: beginningSurprise(nats) };
  });
const beginnings = beginningsOf(3);
const surprises = beginnings.map(({ surprise }) => surprise), least = Math.min(...surprises);

Deno.test("DrawnReply's draws are those of their seeds, and the one that begins least surprisingly goes on", () => {
  const { reply, text, told, stepper } = drawn({ thresholds: { redraw: 0 } });
  const best = surprises.indexOf(least);
  assert(best < 4, "the last one is not the best");
  assertEquals([reply.shown, text, told], [best, beginnings[best].whole, beginnings[best].choices]);
  assertEquals(reply.draws.map(({ seed }) => seed), beginnings.map(({ seed }) => seed));
  assertEquals(reply.draws.map(({ surprise }) => surprise), surprises);
  for (const [k, { text, nats, finish }] of reply.draws.entries()) {
    const { whole, nats: first } = beginnings[k];
    if (k === best) assertEquals([text, finish], [whole, reply.finish]);
    else assertEquals([whole.startsWith(text), nats, finish !== undefined], [true, first, first.length < 24]);
  }
  assert(reply.isRead);
  const { stepper: expected } = drawn({ seed: beginnings[best].seed, draws: 1 });
  assertEquals(stepper.readState(0), expected.readState(0));
});

Deno.test("DrawnReply tells a reply as it is chosen from its first sure beginning on", () => {
  let seen = 0;
  for (let seed = 0; seed < 20; seed++) {
    const [first, second] = beginningsOf(seed), { length } = second.choices;
    if (first.surprise <= second.surprise || length <= 24) continue;
    seen++;
    const stepper = tinyStepper();
    stepper.prefill(0, PROMPT);
    const reply = new DrawnReply(open, { seed, draws: 5, thresholds: { redraw: second.surprise } });
    const told = [...generateDrawn(stepper, 0, reply)].map((choices) => choices.length).filter((n) => n > 0);
    assertEquals(told, [24, ...new Array(length - 24).fill(1)]);
    assertEquals([reply.draws.length, reply.shown, reply.isRead], [2, 1, !reply.writer.trimmed]);
  }
  assert(seen > 2);
});

Deno.test("DrawnReply tells nothing of an answer to what was asked back while its first sentence may be lost", () => {
  const judge = (text: string, nats: number[]) =>
    judgeDraw({ text, nats, finish: undefined }, { redraw: 0, lost: { above: 2, texts: ["?"] } }, {
      recalls: true,
    });
  const sure = (text: string) => judge(text, new Array(text.length).fill(0.1));
  assertEquals(sure("your name is alex."), undefined);
  assertEquals(sure("as far as i know, your name is alex"), undefined);
  assertEquals(sure("as far as i know, your name is alex."), "sure");
  assertEquals(judge("is al", [0, 0, 0, 1, 1.1]), "rejected");
});

Deno.test("DrawnReply says something else when no draw can be trusted, but not in place of a bold one", () => {
  const thresholds = { redraw: 9, unsure: { above: 0, texts: ["i did not get that.", "what was that?"] } };
  const { reply, text, told } = drawn({ thresholds });
  assertEquals([text, reply.instead, reply.finish], ["what was that?", "unsure", "stop"]);
  assertEquals(drawn({ thresholds, seed: 4 }).text, "i did not get that.");
  assertEquals(reply.draws.length, 5);
  assert(!reply.isRead && told.at(-1)!.done);
  assertEquals(drawn({ thresholds, temperature: 1.2 }).reply.instead, undefined);
  const seen = reply.draws.map(({ surprise }) => surprise);
  assertEquals(reply.draws[reply.shown!].surprise, Math.min(...seen), "the best one is known");
});

Deno.test("DrawnReply draws once at temperature 0, where all draws are the same, and judges that", () => {
  const thresholds = { redraw: 0, unsure: { above: 0, texts: ["what was that?"] } };
  const { reply, text } = drawn({ thresholds, temperature: 0 });
  assertEquals([reply.draws.length, text], [1, "what was that?"]);
});

Deno.test("DrawnReply gives up a draw as soon as its beginning cannot be trusted", () => {
  const above = surprises.toSorted((a, b) => a - b)[1];
  const { reply, text } = drawn({ thresholds: { redraw: 0, unsure: { above, texts: ["what?"] } } });
  assertEquals([reply.instead, text], [undefined, beginnings[surprises.indexOf(least)].whole]);
  let givenUp = 0;
  for (const [k, { surprise, nats }] of beginnings.entries()) {
    const sums = nats.map((_, i) => nats.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
    const at = sums.findIndex((sum) => sum > 24 * above), end = at < 0 ? nats.length : at + 1;
    if (k !== reply.shown) assertEquals(reply.draws[k].nats.length, end);
    if (surprise > above) givenUp++;
  }
  assertEquals(givenUp, 3);
});

Deno.test("DrawnReply says that what was told is lost, after one draw", () => {
  const thresholds = { redraw: 0, lost: { above: 0, texts: ["i have lost it."] } };
  const asked = drawn({ thresholds, message: "what is my name?" });
  assertEquals([asked.text, asked.reply.instead, asked.reply.draws.length], ["i have lost it.", "lost", 1]);
  const sure = { ...thresholds, lost: { above: 1000, texts: ["i have lost it."] } };
  const kept = drawn({ thresholds: sure, message: "what is my name?" });
  assertEquals([kept.text, kept.reply.draws.length], [alone(3).text, 1]);
  assertEquals(drawn({ thresholds, message: "what is your name?" }).reply.draws.length, 5);
});

Deno.test("DrawnReply says nothing that the model's alphabet, a stop string or the greatest length forbids", () => {
  const say = (text: string, stop: string[] = []) => {
    const stepper = tinyStepper();
    stepper.prefill(0, PROMPT);
    const thresholds = { redraw: 9, unsure: { above: 0, texts: [text] } };
    const open = (seed: number) => new ReplyWriter(vocabulary, { ...SETTINGS, seed, stop });
    const reply = new DrawnReply(open, { seed: 3, draws: 2, thresholds, vocabulary });
    for (const _ of generateDrawn(stepper, 0, reply));
    return reply.instead;
  };
  assertEquals(say("what?"), "unsure");
  for (const text of ["WHAT?", "what was it that you have just said to me?"]) {
    assertEquals(say(text), undefined);
  }
  assertEquals(say("what is it?", ["is"]), undefined);
});

Deno.test("generateDrawn() writes the same on any row", () => {
  const thresholds = { redraw: 0.5 };
  assertEquals(drawn({ thresholds }, 2).told, drawn({ thresholds }).told);
});
