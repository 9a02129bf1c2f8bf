import { assertAlmostEquals, assertEquals } from "@std/assert";
import { openBackend, parseTurns } from "../../../../lib/mod.ts";
import { evaluateModel } from "../../../../lib/measuring/mod.ts";
import { encodeCorpus, markReplies } from "../../../../lib/text/mod.ts";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";
import { pythonTest } from "../../../support/pytorch/python.ts";
import { startTestServer } from "../../../support/server/test_server.ts";

const HARNESS = new URL("../../../support/openai/harness.py", import.meta.url);

/** What the program prints: sums of log-probabilities, and over how many symbols. */
interface Sums {
  readonly rolling: readonly (readonly [sum: number, tokens: number])[];
  readonly pairs: readonly (readonly [sum: number, tokens: number, greedy: boolean])[];
}

for (const kind of ["text", "chat", "bot"] as const) {
  pythonTest(
    `lm-evaluation-harness finds the loss of a ${kind} model that evaluate finds`,
    { modules: ["json", "urllib.request"] },
    async (python) => {
      await using server = await startTestServer({
        "checkpoints/a/best.safetensors": tinyCheckpoint({ kind, hiddenSize: 40, seed: 3 }),
      });
      const [{ id, name }] = await server.shelf.list();
      const { checkpoint: { model, vocabulary } } = (await server.shelf.open(id))!;
      const ask = async (task: Record<string, unknown>): Promise<Sums> => {
        const file = await Deno.makeTempFile();
        await Deno.writeTextFile(file, JSON.stringify({ url: server.url, model: name, ...task }));
        const answer = await python(await Deno.readTextFile(HARNESS), file);
        await Deno.remove(file);
        return JSON.parse(answer);
      };
      if (kind === "text") {
        const text = "a quick brown fox, isn't it? naïve zebras jump ⟨high⟩!\n".repeat(40);
        const corpus = encodeCorpus(vocabulary, { kind, text });
        const { stateful, characters } = await evaluateModel(openBackend(), model, corpus);
        const { rolling, pairs } = await ask({
          texts: [text],
          pairs: [[text[0], text.slice(1)]],
          max_length: 100_000,
        });
        assertEquals([pairs[0][1], rolling[0][1]], [characters, characters + 1]);
        assertAlmostEquals(-pairs[0][0] / pairs[0][1], stateful.nats, 1e-6);
        // The first character is given there, so the sum is the same, and its place among 2,200 hardly counts.
        assertAlmostEquals(rolling[0][0], pairs[0][0], 1e-3);
      } else {
        const chats = parseTurns("A: hi\nB: hello there\nA: you?\nB: fine, fine\n\nA: bye\nB: so long\n");
        const corpus = encodeCorpus(
          vocabulary,
          kind === "bot"
            ? markReplies({ kind: "chat", conversations: chats })
            : { kind, conversations: chats },
        );
        const { stateful, characters } = await evaluateModel(openBackend(), model, corpus);
        const pairs = chats.map((chat) => {
          const bot = kind === "bot" ? "⟨B⟩⟨B⟩" : "⟨B⟩";
          const rest = chat.map(({ speaker, text }) => `${["⟨A⟩", bot][speaker]}${text}⟨end⟩`).join("");
          return ["⟨A⟩", rest.slice("⟨A⟩".length)];
        });
        const sums = (await ask({ pairs, batch_size: 2 })).pairs;
        const sum = (k: 0 | 1) => sums.reduce((sum, one) => sum + one[k], 0);
        // The bot's second mark is there, but it is given and not predicted.
        assertEquals(sum(1), characters + (kind === "bot" ? 3 : 0));
        assertAlmostEquals(-sum(0) / characters, stateful.nats, 1e-6);
      }
    },
  );
}
