import { assertEquals } from "@std/assert";
import { readChat } from "../../../support/chats/read_chat.ts";

/** A small export, and what is right. */
interface TextExport {
  readonly path: string;
  readonly text: string;
  readonly format: string;
  /** How many messages there are. */
  readonly messages: number;
  /** The first eight different ones. */
  readonly said: readonly (readonly [name: string, text: string])[];
  readonly skipped: Readonly<Record<string, number>>;
}

const fixture = new URL("../../../fixtures/chats/text_exports.json", import.meta.url);
const EXPORTS: readonly TextExport[] = JSON.parse(Deno.readTextFileSync(fixture));

for (const { path, text, format, messages, said, skipped } of EXPORTS) {
  Deno.test(`${path} is read right`, async () => {
    const chat = await readChat(text, path);
    assertEquals(chat.format, format);
    assertEquals(chat.messages.length, messages);
    const different = new Map(chat.said.map((one) => [one.join("\0"), one]));
    assertEquals([...different.values()].slice(0, 8), said);
    assertEquals(chat.skipped, skipped);
  });
}
