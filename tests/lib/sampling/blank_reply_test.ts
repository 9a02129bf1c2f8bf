import { assertEquals } from "@std/assert";
import { BlankReply } from "../../../lib/sampling/blank_reply.ts";
import { ReplyWriter } from "../../../lib/sampling/reply_writer.ts";
import { SPEAKER_B } from "../../../lib/text/vocabulary.ts";
import { tinyStepper, vocabulary } from "./tiny_bot.ts";

Deno.test("BlankReply reads the reply and nothing else, and leaves the row's memory alone", () => {
  const nothing = tinyStepper(), stepper = tinyStepper();
  stepper.prefill(0, vocabulary.encode("something was said").ids);
  const before = stepper.readState(0);
  const writer = new ReplyWriter(vocabulary), blank = new BlankReply(stepper, 0);
  nothing.step([SPEAKER_B]);
  for (const id of vocabulary.encode("sixteen letters!").ids) {
    assertEquals(blank.logits(writer), nothing.logits(0).slice());
    assertEquals(stepper.readState(0), before);
    writer.accept(id);
    nothing.step([id]);
  }
  assertEquals(blank.logits(writer), undefined);
});

Deno.test("BlankReply joins a reply that has begun", () => {
  const stepper = tinyStepper(), nothing = tinyStepper(), writer = new ReplyWriter(vocabulary);
  const { ids } = vocabulary.encode("abc");
  for (const id of ids) writer.accept(id);
  nothing.prefill(0, [SPEAKER_B, ...ids]);
  assertEquals(new BlankReply(stepper, 0).logits(writer), nothing.logits(0).slice());
});
