import { assertEquals } from "@std/assert";
import {
  ChatSession,
  type Checkpoint,
  decodeCheckpoint,
  openBackend,
  type SamplingOptions,
} from "../lib/mod.ts";

/** Conversations with the shipped model, each with the replies it gave when they were recorded. */
interface Recorded {
  /** SHA-256 of the model that wrote the replies. */
  readonly model: string;
  readonly conversations: readonly {
    readonly seed: number;
    readonly settings: Partial<SamplingOptions>;
    readonly messages: readonly string[];
    readonly replies: readonly string[];
  }[];
}

const MODEL = new URL("../static/models/cellmate.safetensors", import.meta.url);
const FIXTURE = new URL("fixtures/replies/shipped.json", import.meta.url);

/** To record the replies of a new model: `RECORD=1 deno test -A tests/shipped_replies_test.ts`. */
const RECORD = Deno.env.get("RECORD") === "1";

function converse({ vocabulary, model, info }: Checkpoint, one: Recorded["conversations"][number]): string[] {
  const session = new ChatSession(
    openBackend().createStepper(model, 1, { weights: "int8" }),
    vocabulary,
    info,
  );
  return one.messages.map((message, i) => {
    for (const _ of session.send(message, { ...one.settings, seed: one.seed + i }));
    return session.exchanges[i].reply;
  });
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

Deno.test("the shipped model gives the twenty recorded replies again, letter by letter", async () => {
  const bytes = await Deno.readFile(MODEL);
  const checkpoint = decodeCheckpoint(bytes, "cellmate.safetensors");
  const recorded: Recorded = JSON.parse(await Deno.readTextFile(FIXTURE));
  const replies = recorded.conversations.map((one) => converse(checkpoint, one));
  if (RECORD) {
    const conversations = recorded.conversations.map((one, i) => ({ ...one, replies: replies[i] }));
    const text = JSON.stringify({ model: await sha256(bytes), conversations }, null, 2);
    return await Deno.writeTextFile(FIXTURE, text + "\n");
  }
  assertEquals(await sha256(bytes), recorded.model, "another model is shipped: record its replies anew");
  assertEquals(replies, recorded.conversations.map((one) => one.replies));
  assertEquals(replies.flat().length, 20);
});
