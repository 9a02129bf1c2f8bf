import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import type { Stepper } from "../../../lib/nn/backend.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import type { State } from "../../../lib/nn/state.ts";
import { ChatSession } from "../../../lib/sampling/chat_session.ts";
import { generate } from "../../../lib/sampling/generate.ts";
import { encodePrompt } from "../../../lib/sampling/prompt.ts";
import type { ReplyOptions } from "../../../lib/sampling/reply_options.ts";
import { ReplyWriter } from "../../../lib/sampling/reply_writer.ts";
import { type CorpusKind, replyForm } from "../../../lib/text/chat_template.ts";
import { encodeTurns } from "../../../lib/text/encode_turns.ts";
import { Vocabulary } from "../../../lib/text/vocabulary.ts";
import { tinyModel, tinyStepper, vocabulary } from "./tiny_bot.ts";

const OPTIONS = { temperature: 1, maxLength: 60 };
const KINDS: readonly CorpusKind[] = ["chat", "bot", "text"];

/** Sends a message and reads the reply to its end. */
function say(session: ChatSession, text: string, options: ReplyOptions = {}): string {
  return [...session.send(text, { ...OPTIONS, ...options })].map((choice) => choice.text).join("");
}

function assertClose(actual: State, expected: State): void {
  expected.h.forEach((h, i) => assertAlmostEquals(actual.h[i], h, 1e-5));
  expected.c.forEach((c, i) => assertAlmostEquals(actual.c[i], c, 1e-5));
}

Deno.test("ChatSession's memory is that of a model which has read the history, however replies ended", () => {
  for (const kind of KINDS) {
    const stepper = tinyStepper(), session = new ChatSession(stepper, vocabulary, { kind });
    const finishes = new Set<unknown>();
    for (let seed = 1; seed <= 12; seed++) {
      say(session, "what is it?", {
        seed,
        maxLength: seed % 3 === 0 ? 5 : 300,
        stop: seed % 2 ? ["a", "e"] : [],
      });
      finishes.add(session.exchanges.at(-1)!.finish);
      const other = tinyStepper();
      other.prefill(0, encodeTurns(vocabulary, session.history, kind).ids);
      assertClose(session.state, other.readState(0));
    }
    assert(finishes.has("stop") && finishes.has("length"));
  }
});

Deno.test("ChatSession's memory is to the bit what a back-end recomputes in one go or in a batch", () => {
  for (const name of ["reference", "wasm"] as const) {
    const backend = openBackend({ name }), model = tinyModel();
    const session = new ChatSession(backend.createStepper(model), vocabulary);
    for (let seed = 1; seed <= 6; seed++) say(session, "hello you", { seed, maxLength: 100 });
    const { ids } = encodeTurns(vocabulary, session.history, "chat");
    const whole = backend.createStepper(model), batch = backend.createStepper(model, 5);
    whole.prefill(0, ids);
    for (const id of ids) batch.step([7, 8, 9, id, 10]);
    assertEquals(whole.readState(0), session.state);
    assertEquals(batch.readState(3), session.state);
  }
});

Deno.test("ChatSession's replies are those computed anew from the messages", () => {
  for (const kind of KINDS) {
    const session = new ChatSession(tinyStepper(), vocabulary, { kind });
    for (let seed = 1; seed <= 8; seed++) {
      const stepper = tinyStepper(), options = { ...OPTIONS, seed };
      const turns = [...session.history, { speaker: 0, text: "and you?" }] as const;
      stepper.prefill(0, encodePrompt(vocabulary, turns, { kind }).ids);
      const writer = new ReplyWriter(vocabulary, { ...options, form: replyForm(kind) });
      for (const _ of generate(stepper, 0, writer));
      assertEquals(say(session, "and you?", options), writer.text);
    }
  }
});

Deno.test("ChatSession never gives an empty reply", () => {
  for (const kind of KINDS) {
    for (let model = 1; model <= 10; model++) {
      const session = new ChatSession(tinyStepper(model), vocabulary, { kind });
      for (let seed = 0; seed < 10; seed++) assertNotEquals(say(session, "hm", { seed }).trim(), "");
    }
  }
});

Deno.test("ChatSession remembers: the same message and seed get another reply after another past", () => {
  const session = new ChatSession(tinyStepper(), vocabulary),
    fresh = new ChatSession(tinyStepper(), vocabulary);
  say(session, "my name is alex");
  assertNotEquals(say(session, "who?", { maxLength: 200 }), say(fresh, "who?", { maxLength: 200 }));
});

Deno.test("ChatSession.undo() brings the memory back to the bit, and retrying gives the same bytes", () => {
  const session = new ChatSession(tinyStepper(), vocabulary);
  say(session, "one");
  const before = session.state, reply = say(session, "two", { seed: 5 });
  assertEquals(session.undo()?.reply, reply);
  assertEquals(session.state, before);
  assertEquals(session.history.length, 2);
  assertEquals(say(session, "two", { seed: 5 }), reply);
});

Deno.test("ChatSession.undo() has nothing to take back at the beginning", () => {
  assertEquals(new ChatSession(tinyStepper(), vocabulary).undo(), undefined);
});

Deno.test("ChatSession.reset() forgets everything", () => {
  const session = new ChatSession(tinyStepper(), vocabulary), first = say(session, "hello");
  session.reset();
  assertEquals(session.history, []);
  assert(session.state.h.every((h) => h === 0));
  assertEquals(say(session, "hello"), first);
});

Deno.test("ChatSession.fork() goes its own way on the same row", () => {
  const session = new ChatSession(tinyStepper(), vocabulary);
  say(session, "one");
  const fork = session.fork(), memory = session.state;
  say(fork, "two");
  assertEquals(session.state, memory);
  assertEquals([session.history.length, fork.history.length], [2, 4]);
  assertEquals(say(session, "two"), fork.history[3].text);
});

Deno.test("ChatSession speaks on any row of its stepper and leaves the others alone", () => {
  const stepper = tinyStepper(1, 3), session = new ChatSession(stepper, vocabulary, { row: 2 });
  const alone = new ChatSession(tinyStepper(), vocabulary);
  assertEquals(say(session, "hello"), say(alone, "hello"));
  assert(stepper.readState(0).h.every((h) => h === 0));
  assertThrows(() => new ChatSession(stepper, vocabulary, { row: 3 }), RangeError, "row must be from 0 to 2");
});

Deno.test("ChatSession keeps what was said when a reply is stopped, and goes on from there", () => {
  const session = new ChatSession(tinyStepper(), vocabulary);
  let partial = "";
  for (const choice of session.send("tell me", { ...OPTIONS, stop: ["qqq"] })) {
    partial += choice.text;
    if (partial.length >= 4) break;
  }
  assertEquals(session.history[1].text, partial);
  assertEquals(session.exchanges[0].finish, undefined);
  const other = tinyStepper();
  other.prefill(0, encodeTurns(vocabulary, session.history, "chat").ids);
  assertClose(session.state, other.readState(0));
});

Deno.test("ChatSession keeps nothing of a reply that failed", () => {
  const stepper = tinyStepper(), session = new ChatSession(stepper, vocabulary);
  say(session, "one");
  const before = session.state;
  const broken = new Proxy(stepper, {
    get: (target, name: keyof Stepper) => {
      if (name === "logits") return () => new Float32Array(vocabulary.size).fill(NaN);
      const value = target[name];
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const failing = new ChatSession(broken, vocabulary);
  failing.load(session.save());
  assertThrows(() => say(failing, "two"), RangeError, "is NaN");
  assertEquals([failing.history.length, failing.state], [2, before]);
  assertThrows(() => session.send("two", { temperature: -1 }), RangeError, "temperature");
  assertEquals(session.history.length, 2);
});

Deno.test("ChatSession reads characters that it does not know as UNKNOWN, and reports them", () => {
  const session = new ChatSession(tinyStepper(), vocabulary);
  say(session, "hßllo ß 😀");
  assertEquals([...session.exchanges[0].unknown], [["ß", 2], ["😀", 1]]);
  assertEquals(session.history[0].text, "hßllo ß 😀");
});

Deno.test("ChatSession.load() goes on where save() was, in a few kilobytes", () => {
  for (const kind of KINDS) {
    const session = new ChatSession(tinyStepper(), vocabulary, { kind });
    for (const text of ["one", "two", "three"]) say(session, text);
    const bytes = session.save(), loaded = new ChatSession(tinyStepper(), vocabulary, { kind });
    assert(bytes.length < 1500);
    loaded.load(bytes);
    assertEquals(loaded.history, session.history);
    assertEquals(say(loaded, "four"), say(session, "four"));
    for (const each of [loaded, session]) [each.undo(), each.undo()];
    assertClose(loaded.state, session.state);
  }
});

Deno.test("ChatSession.load() refuses the memory of another model, and keeps what it had", () => {
  const session = new ChatSession(tinyStepper(), vocabulary),
    other = new ChatSession(tinyStepper(2), vocabulary);
  say(session, "one");
  assertThrows(() => session.load(other.save(), "b.chat"), RangeError, "b.chat must come from this model");
  const text = new ChatSession(tinyStepper(), vocabulary, { kind: "text" });
  assertThrows(() => session.load(text.save()), RangeError, "must come from this model");
  assertEquals(session.history.length, 2);
});

Deno.test("ChatSession refuses a vocabulary of another size", () => {
  assertThrows(() => new ChatSession(tinyStepper(), new Vocabulary("ab")), TypeError, "symbols: it has 6");
});

Deno.test("ChatSession's memory is that of what was shown, whichever draw that is and whatever is said instead", () => {
  const shown = new Set<unknown>();
  for (const kind of ["chat", "bot"] as const) {
    for (const unsure of [undefined, { above: 1, texts: ["i did not get that."] }]) {
      const thresholds = { redraw: 0.8, ...unsure && { unsure } };
      const session = new ChatSession(tinyStepper(), vocabulary, { kind, thresholds });
      for (let seed = 1; seed <= 8; seed++) {
        const reply = say(session, "what is it?", { seed });
        const exchange = session.exchanges.at(-1)!;
        assertEquals(exchange.reply, reply);
        shown.add(exchange.instead ?? exchange.draws.findIndex(({ text }) => text === reply));
      }
      const other = tinyStepper();
      other.prefill(0, encodeTurns(vocabulary, session.history, kind).ids);
      assertEquals(session.state, other.readState(0));
    }
  }
  assert(shown.has("unsure") && shown.has(0) && shown.size > 3);
});
