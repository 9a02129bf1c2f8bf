import { assertEquals } from "@std/assert";
import { encodePrompt } from "../../../lib/sampling/prompt.ts";
import { BOT, CHAT, CORPUS_KINDS, replyForm, TEXT } from "../../../lib/text/chat_template.ts";
import { encodeTurns } from "../../../lib/text/encode_turns.ts";
import { SPEAKER_A, SPEAKER_B, Vocabulary } from "../../../lib/text/vocabulary.ts";
import { vocabulary } from "./tiny_bot.ts";

const TURNS = [{ speaker: 0, text: "hi" }, { speaker: 1, text: "oh" }, { speaker: 0, text: "so" }] as const;

Deno.test("encodePrompt() opens the bot's turn behind the person's", () => {
  const { ids } = encodePrompt(vocabulary, TURNS, { kind: "chat", begun: "we" });
  assertEquals([...ids.subarray(0, 3)], [SPEAKER_A, ...vocabulary.encode("hi").ids]);
  assertEquals([...ids.subarray(-3)], [SPEAKER_B, ...vocabulary.encode("we").ids]);
});

Deno.test("encodePrompt() opens the turn of a bot that has learnt from people, too, twice", () => {
  const { ids } = encodePrompt(vocabulary, TURNS, { kind: "bot", begun: "we" });
  assertEquals([...ids.subarray(-4)], [SPEAKER_B, SPEAKER_B, ...vocabulary.encode("we").ids]);
  assertEquals([...ids].filter((id) => id === SPEAKER_B).length, 4);
  assertEquals((["chat", "bot", "text"] as const).map(replyForm), [CHAT.reply, BOT.reply, TEXT.reply]);
});

Deno.test("encodePrompt() writes plain text for a model that knows no turns", () => {
  assertEquals(vocabulary.decode(encodePrompt(vocabulary, TURNS, { kind: "text" }).ids), "hi\noh\n\nso\n");
});

Deno.test("encodePrompt() is encodeTurns() without the reply's end", () => {
  for (const kind of CORPUS_KINDS) {
    const whole = encodeTurns(vocabulary, TURNS.slice(0, 2), kind).ids;
    const begun = encodePrompt(vocabulary, TURNS.slice(0, 1), { kind, begun: "oh" }).ids;
    assertEquals(whole.subarray(0, begun.length), begun);
  }
});

Deno.test("encodePrompt() reports unknown characters of turns and reply together", () => {
  const turns = [{ speaker: 0, text: "ÄÄ" }] as const;
  const { unknown } = encodePrompt(vocabulary, turns, { kind: "chat", begun: "Ä" });
  assertEquals([...unknown], [["Ä", 3]]);
});

Deno.test("encodePrompt() cuts its symbols into whole turns and a lead, for every kind and beginning", () => {
  const vocabulary = new Vocabulary("abcdefgh \n");
  const turns = [
    { speaker: 0, text: "abc" },
    { speaker: 1, text: "" },
    { speaker: 0, text: "dß" },
  ] as const;
  for (const kind of CORPUS_KINDS) {
    for (const begun of ["", "fgh"]) {
      const prompt = encodePrompt(vocabulary, turns, { kind, begun });
      const cut = [...prompt.turns.flatMap((ids) => [...ids]), ...prompt.lead];
      assertEquals(cut, [...prompt.ids], `${kind} ${begun}`);
      prompt.turns.forEach((ids, i) => assertEquals(ids, encodeTurns(vocabulary, [turns[i]], kind).ids));
      assertEquals(prompt.lead.length > 0, true);
      assertEquals(vocabulary.decode(prompt.begun), begun);
      assertEquals([...prompt.unknown.keys()], ["ß"]);
    }
  }
});

Deno.test("encodePrompt() takes what is unknown out of a reply's beginning, but reads it", () => {
  const { lead, begun } = encodePrompt(vocabulary, TURNS, { kind: "chat", begun: "wÄe" });
  assertEquals([...lead], [SPEAKER_B, ...vocabulary.encode("wÄe").ids]);
  assertEquals(vocabulary.decode(begun), "we");
});

Deno.test("encodePrompt() without a turn is the opening of a reply", () => {
  const empty = CORPUS_KINDS.map((kind) => encodePrompt(vocabulary, [], { kind }));
  assertEquals(empty.map(({ ids }) => [...ids]), [[SPEAKER_B], [SPEAKER_B, SPEAKER_B], []]);
  assertEquals(empty.map(({ lead }) => [...lead]), empty.map(({ ids }) => [...ids]));
});
