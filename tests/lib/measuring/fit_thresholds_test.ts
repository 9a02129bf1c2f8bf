import { assert, assertEquals } from "@std/assert";
import { fitThresholds } from "../../../lib/measuring/fit_thresholds.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { tinyModel, vocabulary } from "../sampling/tiny_bot.ts";
import type { Conversation } from "../../../lib/text/conversation.ts";
import { DrawnReply } from "../../../lib/sampling/draws/drawn_reply.ts";
import { generateDrawn } from "../../../lib/sampling/draws/generate_drawn.ts";
import { encodePrompt } from "../../../lib/sampling/prompt.ts";
import { ReplyWriter } from "../../../lib/sampling/reply_writer.ts";
import { decodeCheckpoint, encodeCheckpoint, modelIdentity, openBackend } from "../../../lib/mod.ts";

const tinyStepper = () => openBackend().createStepper(tinyModel());

const OPTIONS = { vocabulary, kind: "chat", unsure: ["what?"], lost: ["gone."] } as const;

/** Conversations of one exchange each, whose replies the model with random weights gives itself. */
function ownReplies(count: number, message: (i: number) => string): Conversation[] {
  const stepper = tinyStepper();
  return Array.from({ length: count }, (_, i) => {
    const turn = { speaker: 0, text: message(i) } as const;
    stepper.writeState(0);
    stepper.prefill(0, encodePrompt(vocabulary, [turn], { kind: "chat" }).ids);
    const reply = DrawnReply.once(new ReplyWriter(vocabulary, { seed: i + 1 }));
    for (const _ of generateDrawn(stepper, 0, reply));
    return [turn, { speaker: 1, text: reply.text }];
  });
}

const letters = (i: number) => String.fromCharCode(97 + i % 26);

Deno.test("fitThresholds() finds limits within which right answers lie, the same each time", () => {
  const conversations = ownReplies(26, letters);
  const fitted = fitThresholds(conversations, { ...OPTIONS, stepper: tinyStepper() });
  assertEquals(fitted?.unsure?.texts, ["what?"]);
  assertEquals(fitted?.lost, undefined, "nothing was told");
  assert(fitted!.redraw > 0 && fitted!.unsure!.above > 0);
  assertEquals(fitThresholds(conversations, { ...OPTIONS, stepper: tinyStepper() }), fitted);
  const { unsure: _, ...silent } = OPTIONS;
  assertEquals(fitThresholds(conversations, { ...silent, stepper: tinyStepper() })?.unsure, undefined);
});

Deno.test("fitThresholds() says nothing instead of replies of which it knows no right one", () => {
  const wrong = ownReplies(26, letters).map(([said]): Conversation => [said, { speaker: 1, text: "!!!!" }]);
  const fitted = fitThresholds(wrong, { ...OPTIONS, stepper: tinyStepper() });
  assertEquals([fitted?.unsure, fitted?.lost], [undefined, undefined]);
});

Deno.test("fitThresholds() finds nothing in a text, or in too few replies", () => {
  const stepper = tinyStepper();
  assertEquals(fitThresholds(ownReplies(19, letters), { ...OPTIONS, stepper }), undefined);
  assertEquals(fitThresholds(ownReplies(26, letters), { ...OPTIONS, kind: "text", stepper }), undefined);
});

Deno.test("a checkpoint keeps thresholds, which are no part of the model's identity", () => {
  const checkpoint = decodeCheckpoint(tinyCheckpoint(), "tiny");
  const thresholds = { redraw: 0.1, unsure: { above: 0.2, texts: ["what?"] } };
  const bytes = encodeCheckpoint({ ...checkpoint, info: { ...checkpoint.info, thresholds } });
  const read = decodeCheckpoint(bytes, "tiny");
  assertEquals(read.info.thresholds, thresholds);
  assertEquals(
    modelIdentity(read.model, read.vocabulary),
    modelIdentity(checkpoint.model, checkpoint.vocabulary),
  );
  assertEquals(checkpoint.info.thresholds, undefined);
});

Deno.test("a checkpoint with damaged thresholds is refused", () => {
  const checkpoint = decodeCheckpoint(tinyCheckpoint(), "tiny");
  for (
    const thresholds of [{}, { redraw: -1 }, { redraw: 1, unsure: { above: 1, texts: [] } }, {
      redraw: 1,
      other: 2,
    }]
  ) {
    const bytes = encodeCheckpoint({
      ...checkpoint,
      info: { ...checkpoint.info, thresholds: thresholds as never },
    });
    let message = "";
    try {
      decodeCheckpoint(bytes, "tiny");
    } catch (error) {
      message = (error as Error).message;
    }
    assert(message.includes("thresholds must be numbers"), JSON.stringify(thresholds));
  }
});
