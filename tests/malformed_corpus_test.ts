import { join } from "@std/path";
import { evaluateCommand } from "../lib/cli/evaluate/evaluate.ts";
import { encodeCheckpoint } from "../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "./support/models/checkpoints.ts";
import { assertClearError, runInProcess } from "./support/processes/run_command.ts";

type Content = string | readonly number[];

const bytes = (text: string, ...more: number[]): number[] => [...new TextEncoder().encode(text), ...more];

/** A malformed file, how it is to be read, and a part of what must be said about it. */
const MALFORMED: readonly (readonly [what: string, content: Content, reason: string, format?: string])[] = [
  ["an empty file", "", "an empty file"],
  ["white space only", " \n\t\n", "only white space"],
  ["a byte-order mark only", "\uFEFF", "found"],
  ["a byte that is no UTF-8", bytes("A: hi\nB: caf", 0xe9, 0x0a), "line 2"],
  ["a character cut off at the end", bytes("A: hi\nB: hello\n\nA: ", 0xf0, 0x9f), "line 4"],
  ["an encoded surrogate", bytes("A: hi\nB: ", 0xed, 0xa0, 0x80), "line 2"],
  ["an overlong encoding", bytes("A: hi\n", 0xc0, 0xaf), "line 2"],
  ["UTF-16 without a mark", [0x41, 0, 0x3a, 0, 0x20, 0, 0x68, 0], "UTF-8"],
  ["a compressed file", [0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xfe], "gzip"],
  ["a NUL character", "A: hi\nB: \0\n", "line 2"],
  ["JSONL cut off", '{"turns": ["a", "b"]}\n{"turns": ["a", "', "line 2"],
  ["JSONL with a line of prose", '{"turns": ["a", "b"]}\nhello\n', "line 2"],
  ["JSONL with a number", '{"turns": ["a", "b"]}\n7\n', "line 2"],
  ["JSON with a comma too many", '{"turns": ["a", "b"],}\n', "line 1"],
  ["JSON with single quotes", "{\"turns\": ['a', 'b']}\n", "line 1"],
  ["turns that are no list", '{"turns": "hi"}\n', '"turns" to be a list'],
  ["a turn that is a number", '{"turns": ["a", 1]}\n', "turn 2 to be a string"],
  ["a turn that is null", '{"turns": ["a", null]}\n', "turn 2"],
  ["conversations without turns", '{"turns": []}\n{"turns": []}\n', "none with anything said"],
  ["turns without text", '{"turns": ["", " "]}\n', "none with anything said"],
  ["a key that stands twice", '{"turns": ["a"], "turns": ["b"]}\n', "line 1"],
  ["a record of another kind", '{"text": "hello"}\n', '"turns" or "messages"'],
  ["messages that are no list", '{"messages": {"role": "user"}}\n', "messages to be a list"],
  ["a message without a role", '{"messages": [{"content": "hi"}]}\n', '"role" of message 1'],
  ["a message by nobody known", '{"messages": [{"role": "cat", "content": "meow"}]}\n', "cat"],
  ["a message without content", '{"messages": [{"role": "user", "content": 5}]}\n', "content"],
  ["an array that is not closed", '[{"turns": ["a", "b"]},\n', "as JSON"],
  ["an array with a string in it", '[{"turns": ["a", "b"]}, "hello"]\n', "conversation 2"],
  ["pairs with a line that has no tab", "hi\thello\nhow are you\nbye\tbye\n", "line 2"],
  ["a pair without an answer", "hi\thello\nhow are you\t\n", "line 2"],
  ["a chat with one speaker", "A: hi\nA: hello\n", "one person alone makes no dialogue", "chat"],
  ["a chat of three", "Ann: hi\nBob: hi\nCyd: hi\nAnn: so\nBob: so\nCyd: so\n", "as 3 people write here"],
  ["prose where a chat is demanded", "Once upon a time\nthere was a cat.\n", "two labels", "chat"],
  ["a chat that begins without a label", "hello there\nA: hi\nB: hi\nA: so\nB: yes\n", "line 1", "chat"],
  ["an empty line after every turn", "A: hi\n\nB: hello\n\nA: so\n\nB: yes\n", "empty line"],
  ["labels with nothing said", "A: \nB: \n\nA: \nB: \n", "none with anything said"],
];

Deno.test("evaluate refuses malformed corpora", async (t) => {
  const folder = await Deno.makeTempDir();
  try {
    const model = join(folder, "model.safetensors");
    const { training: _, ...checkpoint } = tinyCheckpoint();
    await Deno.writeFile(model, encodeCheckpoint(checkpoint));
    for (const [what, content, reason, format = "auto"] of MALFORMED) {
      await t.step(what, async () => {
        const file = join(folder, "corpus.txt");
        await Deno.writeFile(
          file,
          typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content),
        );
        const args = ["--model", model, "--corpus", file, "--format", format];
        assertClearError(await runInProcess(evaluateCommand(), args), file, reason);
      });
    }
    await t.step("a folder with nothing to read", async () => {
      const empty = join(folder, "empty");
      await Deno.mkdir(empty);
      const outcome = await runInProcess(evaluateCommand(), ["--model", model, "--corpus", empty]);
      assertClearError(outcome, empty, "must hold a file");
    });
    await t.step("a file that is not there", async () => {
      const missing = join(folder, "missing.txt");
      const outcome = await runInProcess(evaluateCommand(), ["--model", model, "--corpus", missing]);
      assertClearError(outcome, missing, "no such file");
    });
    await t.step("a chat and a text together", async () => {
      const chat = join(folder, "chat.txt"), prose = join(folder, "prose.txt");
      await Deno.writeTextFile(chat, "A: hi\nB: hello\n");
      await Deno.writeTextFile(prose, "Once upon a time.\n");
      const args = ["--model", model, "--format", "auto", "--corpus", chat, prose];
      assertClearError(await runInProcess(evaluateCommand(), args), prose, "--format");
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
