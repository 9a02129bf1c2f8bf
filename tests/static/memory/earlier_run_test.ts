import { assertEquals } from "@std/assert";
import { earlierRun } from "../../../static/memory/earlier_run.ts";
import { exchangeExcerpt } from "../../../static/memory/excerpt.ts";
import type { Exchange } from "../../../static/store/transcript.ts";
import { transcriptOf, versionOf } from "../../support/page/transcripts.ts";

const [first, second] = transcriptOf("hello", "hi", "how are you?", "fine").exchanges;

/** What is compared with, and what the person says there. */
function run(exchange: Exchange, showsRewritten = false) {
  const exchanges = [first, exchange];
  const excerpt = exchangeExcerpt(exchanges, exchange.id, { running: false });
  const earlier = earlierRun(exchanges, { open: exchange.id, excerpt, showsRewritten });
  return earlier && [earlier.name, earlier.excerpt.turns.at(-1)?.text, earlier.excerpt.reply];
}

Deno.test("earlierRun() is the version before, with its own message, and none for the first", () => {
  const [version] = second.versions;
  const again = { ...second, versions: [version, versionOf("well")], shown: 1 };
  assertEquals(run(second), undefined);
  assertEquals(run(again), ["version 1", "how are you?", "fine"]);
  const edited = {
    ...second,
    message: "and you?",
    versions: [{ ...version, message: "how are you?" }, versionOf("well", { message: "and you?" })],
    shown: 1,
  };
  assertEquals(run(edited), ["version 1", "how are you?", "fine"]);
  const model = { ...version.model, id: "fedcba9876543210" };
  assertEquals(run({ ...again, versions: [{ ...version, model }, version] }), undefined);
});

Deno.test("earlierRun() of a reply with changes in the memory is the reply as it was", () => {
  assertEquals(run(second, true), ["it was", "how are you?", "fine"]);
});
