/**
 * Messages in OpenAI's form as the turns of a conversation.
 *
 * @module
 */

import * as v from "valibot";
import { MAX_TURN_LENGTH, recentTurns, type Turn } from "../../static/protocol/reply_request.ts";

const TextPart = v.object({
  type: v.picklist(["text", "input_text", "output_text"], "Expected a part of type text"),
  text: v.string(),
});
const RefusalPart = v.pipe(
  v.object({ type: v.literal("refusal"), refusal: v.string() }),
  v.transform(({ refusal }) => ({ type: "text", text: refusal })),
);

/** A message's text, whole or in parts. */
export const Content = v.pipe(
  v.union(
    [v.string(), v.array(v.union([TextPart, RefusalPart]))],
    `Expected a text, or parts of the form {"type": "text", "text": …}`,
  ),
  v.transform((content) => typeof content === "string" ? content : content.map((part) => part.text).join("")),
);

/** One message; those of tools and instructions are passed over. */
const Message = v.variant("role", [
  v.object({ role: v.literal("user"), content: Content }),
  v.object({ role: v.literal("assistant"), content: v.nullish(Content, "") }),
  v.object({ role: v.picklist(["system", "developer", "tool", "function"]), content: v.unknown() }),
]);

/** A message in a conversation. */
export type Message = v.InferOutput<typeof Message>;

/** What was said, and how the reply begins already. */
export interface Talk {
  /** What still fits; the last turn is the person's. */
  readonly turns: Turn[];
  /** The text that the reply continues; empty for a new one. */
  readonly begun: string;
}

/** A conversation that is the model's turn to speak in, or that ends with what it is to continue. */
export const Messages = v.pipe(
  v.array(Message),
  v.rawTransform(({ dataset, addIssue, NEVER }): Talk => {
    const messages = dataset.value;
    const spoken = messages.flatMap((message, place) => {
      if (message.role !== "user" && message.role !== "assistant") return [];
      return [{ place, turn: { speaker: message.role === "user" ? 0 : 1, text: message.content } as Turn }];
    });
    const begun = spoken.at(-1)?.turn.speaker === 1 ? spoken.pop() : undefined;
    const last = spoken.at(-1);
    const expected = "Expected the last message to be the user's and not empty, or the assistant's after it";
    if (last?.turn.speaker !== 0 || last.turn.text === "") {
      addIssue({ message: expected });
      return NEVER;
    }
    for (const { place, turn } of begun ? [last, begun] : [last]) {
      if (turn.text.length <= MAX_TURN_LENGTH) continue;
      addIssue({
        message: `Expected at most ${MAX_TURN_LENGTH} characters in the last message`,
        path: [
          { type: "array", origin: "value", input: messages, key: place, value: messages[place] },
          {
            type: "object",
            origin: "value",
            input: { ...messages[place] },
            key: "content",
            value: turn.text,
          },
        ],
      });
      return NEVER;
    }
    // What no longer fits is dropped from the front, as the page does.
    return { turns: recentTurns(spoken.map(({ turn }) => turn)), begun: begun?.turn.text ?? "" };
  }),
);
