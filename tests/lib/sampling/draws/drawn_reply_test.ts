import { assert, assertEquals } from "@std/assert";
import { DrawnReply, type DrawOptions } from "../../../../lib/sampling/draws/drawn_reply.ts";
import { drawSeed } from "../../../../lib/sampling/draws/draw_seed.ts";
import { generateDrawn } from "../../../../lib/sampling/draws/generate_drawn.ts";
import { beginningSurprise, meanSurprise } from "../../../../lib/sampling/draws/reply_thresholds.ts";
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

Deno.test("DrawnReply's draws are those of their seeds, and the least surprising is shown", () => {
  const { reply, text, told } = drawn({ thresholds: { redraw: 0 } });
  const expected = [0, 1, 2, 3, 4].map((k) => alone(drawSeed(3, k)));
  assertEquals(reply.draws.map((draw) => draw.text), expected.map((draw) => draw.text));
  const surprises = expected.map(({ choices }) => meanSurprise(choices));
  assertEquals(reply.draws.map(({ surprise }) => surprise), surprises);
  const best = surprises.indexOf(Math.min(...surprises));
  assertEquals([reply.shown, text, told], [best, expected[best].text, expected[best].choices]);
});

Deno.test("DrawnReply stops drawing at the first draw that is sure enough", () => {
  const surprises = [0, 1, 2, 3, 4].map((k) => meanSurprise(alone(drawSeed(3, k)).choices));
  const later = surprises.findIndex((surprise, k) => k > 0 && surprise < Math.min(...surprises.slice(0, k)));
  assert(later > 0, "one of them is less surprising than those before it");
  const { reply } = drawn({ thresholds: { redraw: surprises[later] } });
  assertEquals([reply.draws.length, reply.shown, reply.isRead], [later + 1, later, true]);
});

Deno.test("DrawnReply says something else when no draw can be trusted, but not in place of a bold one", () => {
  const thresholds = { redraw: 9, unsure: { above: 0, texts: ["i did not get that.", "what was that?"] } };
  const { reply, text, told } = drawn({ thresholds });
  assertEquals([text, reply.instead, reply.finish], ["what was that?", "unsure", "stop"]);
  assertEquals(drawn({ thresholds, seed: 4 }).text, "i did not get that.");
  assertEquals(reply.draws.length, 5);
  assert(!reply.isRead && told.at(-1)!.done);
  assertEquals(drawn({ thresholds, temperature: 1.2 }).reply.instead, undefined);
  const least = Math.min(...reply.draws.map(({ surprise }) => surprise));
  assertEquals(reply.draws[reply.shown!].surprise, least, "the best one is known");
});

Deno.test("DrawnReply draws once at temperature 0, where all draws are the same, and judges that", () => {
  const thresholds = { redraw: 0, unsure: { above: 0, texts: ["what was that?"] } };
  const { reply, text } = drawn({ thresholds, temperature: 0 });
  assertEquals([reply.draws.length, text], [1, "what was that?"]);
});

Deno.test("DrawnReply prefers draws whose beginning can be trusted", () => {
  const all = drawn({ thresholds: { redraw: 0 } }).reply.draws;
  const above = all.map(({ nats }) => beginningSurprise(nats)).toSorted((a, b) => a - b)[1];
  const { reply } = drawn({ thresholds: { redraw: 0, unsure: { above, texts: ["what?"] } } });
  assertEquals(reply.instead, undefined);
  assert(beginningSurprise(reply.draws[reply.shown!].nats) <= above);
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
