import { assertEquals } from "@std/assert";
import { blankLogits } from "../../../lib/sampling/blank_logits.ts";
import { ReplyWriter } from "../../../lib/sampling/reply_writer.ts";
import { SPEAKER_B } from "../../../lib/text/vocabulary.ts";
import { tinyStepper, vocabulary } from "./tiny_bot.ts";

Deno.test("blankLogits() are those of the same reply to nothing, and leave the row's memory alone", () => {
  const ids = vocabulary.encode("abc").ids;
  const nothing = tinyStepper();
  nothing.prefill(0, [SPEAKER_B, ...ids]);

  const stepper = tinyStepper();
  stepper.prefill(0, vocabulary.encode("something was said").ids);
  const before = stepper.readState(0);
  const writer = new ReplyWriter(vocabulary);
  for (const id of ids) writer.accept(id);
  assertEquals(blankLogits(stepper, 0, writer), nothing.logits(0).slice());
  assertEquals(stepper.readState(0), before);
});
