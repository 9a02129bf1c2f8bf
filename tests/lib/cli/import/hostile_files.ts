import { Random } from "../../../../lib/nn/random.ts";
import { packZip } from "../../../support/chats/zip.ts";

/** A file that cannot be learnt from. */
export interface HostileFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const file = (name: string, content: string | Uint8Array<ArrayBuffer>): HostileFile => ({
  name,
  content: typeof content === "string" ? encoder.encode(content) : content,
});

const telegram = {
  name: "Lea",
  type: "personal_chat",
  id: 7,
  messages: [
    {
      id: 1,
      type: "message",
      date: "2025-02-03T09:00:00",
      from: "Lea",
      from_id: "user1",
      text: "are you up?",
    },
    {
      id: 2,
      type: "message",
      date: "2025-02-03T09:01:00",
      from: "Kim",
      from_id: "user2",
      text: ["yes, ", "tea?"],
    },
  ],
};
const discord = {
  guild: { id: "0", name: "Direct Messages" },
  channel: { id: "9", type: "DirectTextChat", name: "lea" },
  messages: [
    {
      id: "1",
      type: "Default",
      timestamp: "2025-02-03T09:00:00+00:00",
      content: "hi",
      author: { id: "1", name: "lea", nickname: "Lea", isBot: false },
    },
  ],
};
const messenger = {
  participants: [{ name: "Lea" }, { name: "Kim" }],
  messages: [
    { sender_name: "Lea", timestamp_ms: 1738573200000, content: "hi" },
    { sender_name: "Kim", timestamp_ms: 1738573100000, content: "ho" },
  ],
  title: "Lea",
  thread_path: "inbox/lea_1",
};
const chatGpt = [{
  title: "Tea",
  current_node: "b",
  mapping: {
    a: { id: "a", parent: null, children: ["b"], message: null },
    b: {
      id: "b",
      parent: "a",
      children: [],
      message: { id: "b", author: { role: "user" }, content: { content_type: "text", parts: ["hi"] } },
    },
  },
}];
const claude = [{ uuid: "1", name: "Tea", chat_messages: [{ sender: "human", text: "hi" }] }];
const openAi = [{ messages: [{ role: "user", content: "hi" }, { role: "assistant", content: "hello" }] }];
const signal = [
  { recipient: { id: "2", contact: { e164: "4915550100", profileGivenName: "Lea" } } },
  { chat: { id: "5", recipientId: "2" } },
  {
    chatItem: {
      chatId: "5",
      authorId: "2",
      dateSent: "1738573200000",
      standardMessage: { text: { body: "hi" } },
    },
  },
];

const WHOLE: Readonly<Record<string, unknown>> = {
  "telegram/result.json": telegram,
  "discord.json": discord,
  "messenger/message_1.json": messenger,
  "conversations.json": chatGpt,
  "claude.json": claude,
  "openai.json": openAi,
};

/** JSON that ends too soon, at many places. */
function* cutJson(): Generator<HostileFile> {
  const random = new Random(1);
  for (const [name, value] of Object.entries(WHOLE)) {
    const text = JSON.stringify(value, null, 1);
    for (let i = 0; i < 9; i++) {
      yield file(`cut_${i}_${name.replace("/", "_")}`, text.slice(0, 40 + random.below(text.length - 42)));
    }
  }
  const lines = signal.map((line) => JSON.stringify(line)).join("\n");
  for (let i = 0; i < 6; i++) {
    yield file(`cut_${i}_main.jsonl`, lines.slice(0, lines.length - 3 - 7 * i));
  }
}

/** JSON with one sign exchanged for one that breaks it. */
function* brokenJson(): Generator<HostileFile> {
  const random = new Random(2);
  for (const [name, value] of Object.entries(WHOLE)) {
    const text = JSON.stringify(value, null, 1);
    const places = [...text.matchAll(/": |,\n|"\n/g)].map(({ index }) => index);
    for (let i = 0; i < 6; i++) {
      const at = places[random.below(places.length)];
      yield file(`broken_${i}_${name.replace("/", "_")}`, `${text.slice(0, at)}\u0001${text.slice(at + 1)}`);
    }
  }
}

/** JSON whose parts are of the wrong kind. */
function* wrongJson(): Generator<HostileFile> {
  const replace = (value: unknown, path: readonly string[], by: unknown): unknown => {
    if (path.length === 0) return by;
    const [key, ...rest] = path;
    if (Array.isArray(value)) return value.map((one, i) => String(i) === key ? replace(one, rest, by) : one);
    return { ...value as object, [key]: replace((value as Record<string, unknown>)[key], rest, by) };
  };
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["telegram_text", telegram, "messages 0 text"],
    ["telegram_type", telegram, "messages 1 text 0"],
    ["telegram_from", telegram, "messages 0 from"],
    ["discord_author", discord, "messages 0 author"],
    ["discord_content", discord, "messages 0 content"],
    ["messenger_name", messenger, "messages 0 sender_name"],
    ["messenger_content", messenger, "messages 1 content"],
    ["openai_role", openAi, "0 messages 0 role"],
    ["openai_content", openAi, "0 messages 1 content"],
    ["claude_sender", claude, "0 chat_messages 0 sender"],
  ];
  for (const [name, value, path] of cases) {
    for (const [i, wrong] of (name === "discord_author" ? [7, true] : [7, true, { a: [1] }]).entries()) {
      yield file(`wrong_${name}_${i}.json`, JSON.stringify(replace(value, path.split(" "), wrong), null, 1));
    }
  }
  yield file("no_conversation.jsonl", '{"turns": ["hi", "ho"]}\n{"text": "hi"}\n');
  yield file("turns_no_list.jsonl", '{"turns": "hi"}\n');
  yield file("turns_no_text.jsonl", '{"turns": [1, 2]}\n');
  yield file("key_twice.jsonl", '{"turns": ["hi"], "turns": ["ho"]}\n');
  yield file("no_turns.jsonl", '{"turns": []}\n{"turns": ["", " "]}\n');
  yield file("unknown.json", '{"hello": "world"}\n');
  yield file("list_of_nothing.json", "[]\n");
  yield file("numbers.json", "[1, 2, 3]\n");
  yield file("deep.json", "[".repeat(100_000));
  yield file("deep_objects.json", '{"messages":'.repeat(50_000));
  yield file("deep_whole.json", `{"messages": ${"[".repeat(60_000)}${"]".repeat(60_000)}}`);
  yield file(
    "endless_tree.json",
    JSON.stringify([{
      current_node: "a",
      mapping: {
        a: { id: "a", parent: "b", children: ["b"], message: null },
        b: { id: "b", parent: "a", children: ["a"], message: null },
      },
    }]),
  );
}

/** Files of other programs, and bytes that are no text. */
function* binaries(): Generator<HostileFile> {
  const random = new Random(3);
  const noise = (length: number) => Uint8Array.from({ length }, () => random.below(256));
  const starts: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
    "photo.png": bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    "photo.jpg": bytes(0xff, 0xd8, 0xff, 0xe0),
    "paper.pdf": encoder.encode("%PDF-1.7\n"),
    "chat.db": encoder.encode("SQLite format 3\0"),
    "chat.txt.gz": bytes(0x1f, 0x8b, 8, 0),
    "program": bytes(0x7f, 0x45, 0x4c, 0x46),
    "chat.zip": bytes(0x50, 0x4b, 3, 4),
    "empty.zip": bytes(0x50, 0x4b, 5, 6),
    "sound.ogg": encoder.encode("OggS"),
    "film.mp4": bytes(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70),
  };
  for (const [name, start] of Object.entries(starts)) {
    yield file(`a_${name}`, Uint8Array.of(...start, ...noise(300)));
    yield file(`b_${name}.txt`, Uint8Array.of(...start, ...noise(3000)));
  }
  for (let i = 0; i < 10; i++) yield file(`noise_${i}.txt`, noise(50 + 400 * i));
  yield file("empty.txt", "");
  yield file("white.txt", " \r\n\t\n\u3000");
  yield file("mark.txt", "\ufeff");
  yield file("nul.txt", "Ann: hi\nBob: a\0b\n");
  yield file("latin.txt", bytes(0x41, 0x3a, 0x20, 0xe9, 0x0a, 0x42, 0x3a, 0x20, 0x68, 0x0a));
  yield file(
    "latin.json",
    Uint8Array.of(...encoder.encode('[{"messages":[{"role":"user","content":"'), 0xe9, 0xff),
  );
  yield file("utf16.txt", bytes(0xff, 0xfe, 0x41, 0x00, 0x3a));
  yield file("utf16_half.txt", bytes(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00));
  yield file("page.html", "<!DOCTYPE html>\n<html><body><div class='message'>Ann: hi</div></body></html>\n");
  yield file("feed.xml", '<?xml version="1.0"?>\n<smses count="1"><sms body="hi"/></smses>\n');
}

/** Archives that are damaged, or hold nothing to read. */
async function* archives(): AsyncGenerator<HostileFile> {
  const chat = "3/14/25, 9:00 AM - Lea: hi\n3/14/25, 9:01 AM - Kim: ho\n".repeat(40);
  const whole = await packZip({ "_chat.txt": chat, "a.jpg": "no picture" });
  for (const share of [0.2, 0.4, 0.6, 0.8, 0.95]) {
    yield file(`cut_${share}.zip`, whole.slice(0, Math.floor(whole.length * share)));
  }
  const random = new Random(4);
  for (let i = 0; i < 8; i++) {
    const damaged = whole.slice();
    // Within the packed chat, whose check sum then is wrong.
    for (let j = 0; j < 6; j++) damaged[45 + random.below(30)] ^= 1 + random.below(255);
    yield file(`damaged_${i}.zip`, damaged);
  }
  yield file("locked.zip", await packZip({ "_chat.txt": chat }, { password: "secret", zipCrypto: true }));
  yield file("pictures.zip", await packZip({ "a.jpg": "x", "b.mp4": "y" }));
  yield file("nothing.zip", await packZip({}));
  yield file("inner.zip", await packZip({ "outer/inner.zip": await packZip({ "_chat.txt": chat }) }));
  yield file(
    "office.docx",
    await packZip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
  );
}

/** Text that looks like a chat, or a table, but is none that can be read. */
function* texts(): Generator<HostileFile> {
  const stamps = [
    "[05/01/2024 18:3%]",
    "2024-01-05T18:3%:00Z |",
    "18:3%:00 =>",
    "(5 Jan 2024 18:3%) #",
    "05.01.24 18:3% ==>",
  ];
  for (const [i, stamp] of stamps.entries()) {
    const lines = Array.from({ length: 9 }, (_, n) => `${stamp.replace("%", String(n))} something was said`);
    yield file(`dated_${i}.txt`, `${lines.join("\n")}\n`);
  }
  yield file(
    "only_media.txt",
    "3/14/25, 9:00 AM - Lea: <Media omitted>\n3/14/25, 9:01 AM - Kim: <Media omitted>\n",
  );
  yield file(
    "only_notices.txt",
    "3/14/25, 9:00 AM - Messages and calls are end-to-end encrypted.\n".repeat(3),
  );
  yield file("numbers.tsv", "1\t2024-01-05\t3\n2\t2024-01-06\t4\n3\t2024-01-07\t5\n");
  yield file("uneven.tsv", "hi\thello\nno tab here\nhow are you\tfine\n");
  yield file("half.tsv", "hi\t\n\thello\nhow\t\n");
  yield file("open_quote.csv", 'question,answer\n"hi,hello\nhow are you?,fine\n');
  yield file("empty_labels.txt", "A:\nB:\nA: \nB:\n");
}

/** All of them. */
export async function hostileFiles(): Promise<HostileFile[]> {
  return [
    ...cutJson(),
    ...brokenJson(),
    ...wrongJson(),
    ...binaries(),
    ...await Array.fromAsync(archives()),
    ...texts(),
  ];
}
