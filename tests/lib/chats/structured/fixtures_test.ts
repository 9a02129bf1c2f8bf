import { assertEquals } from "@std/assert";
import { join } from "@std/path";
import { blobFile } from "../../../../lib/chats/files/blob_file.ts";
import { readExports } from "../../../../lib/chats/read_exports.ts";
import { findChats } from "../../../../lib/disk/chat_files.ts";
import { packZip } from "../../../support/chats/zip.ts";

const fixtures = join(import.meta.dirname!, "../../../fixtures/chats/structured");

/** What is said in each export, and how often something is left out for which reason. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  ChatGPT: ["user: hi", "assistant: Hello! How are you?"],
  Discord: ["Ann: are you free on Saturday?", "Bob: yes! :cake: ||surprise||", "call 1", "system 1"],
  "Discord package": ["Me: yes! see you", "Me: two\nlines", "duplicate 1"],
  Messenger: ["Ann: café at 9? 😀", "Radosław: yes – sure", "Ann: are you free on Saturday?", "media 1"],
  "OpenAI messages": [
    "user: hi",
    "assistant: Hello! How are you?",
    "user: what is an LSTM?",
    "assistant: A network with a memory cell.",
    "user: weather?",
    "assistant: It is sunny.",
    "system 1",
    "tool 2",
  ],
  ShareGPT: ["human: hi", "gpt: Hello! How are you?", "human: fine"],
  Signal: ["Ann: are you free on Saturday?", "Me: yes!"],
  Slack: ["Ann: @Bob are you free? see this & reply :smile:", "Bob: yes <3", "system 2"],
  Telegram: [
    "Ann: are you free on Saturday?",
    "Bob: yes! see https://example.org ok?",
    "Ann: are you free on Saturday?",
    "Bob: yes! see https://example.org ok?",
    "call 2",
    "media 2",
  ],
};

async function readAll(
  sources: Awaited<ReturnType<typeof findChats>>,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for await (const { format = "", messages, skipped } of readExports(sources)) {
    found[format] = [
      ...messages.map(({ sender, text }) => `${sender.name}: ${text}`),
      ...skipped.map(({ reason, count }) => `${reason} ${count}`),
    ];
  }
  return found;
}

Deno.test("readExports() reads a folder with exports of many programs, and the same as a zip", async () => {
  assertEquals(await readAll(await findChats([fixtures])), EXPECTED);
  const files: Record<string, Uint8Array> = {};
  for (const { files: found } of await findChats([fixtures])) {
    for await (const { path } of found) files[path.slice(fixtures.length + 1)] = await Deno.readFile(path);
  }
  const zip = blobFile(new Blob([await packZip(files)]), "all.zip");
  assertEquals(await readAll([{ path: "all.zip", files: [zip] }]), EXPECTED);
});
