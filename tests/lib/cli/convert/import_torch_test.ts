import { assertEquals, assertStringIncludes } from "@std/assert";
import { fromFileUrl, join } from "@std/path";
import { convertCommand } from "../../../../lib/cli/convert/convert.ts";
import { readCheckpoint } from "../../../../lib/disk/read_checkpoint.ts";
import { encodeCheckpoint } from "../../../../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "../../../support/models/checkpoints.ts";
import { runInProcess } from "../../../support/processes/run_command.ts";

const FIXTURE = fromFileUrl(new URL("../../../fixtures/pytorch/embedded_lstm", import.meta.url));

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("deno task convert --from-torch writes a checkpoint that the other commands read", () =>
  inFolder(async (folder) => {
    const vocabulary = join(folder, "stoi.json"), out = join(folder, "mine.safetensors");
    const { symbols } = JSON.parse(await Deno.readTextFile(`${FIXTURE}.json`));
    await Deno.writeTextFile(vocabulary, JSON.stringify(symbols));
    const args = ["--from-torch", `${FIXTURE}.safetensors`, "--vocabulary", vocabulary, "--out", out];
    const { code, stdout, stderr } = await runInProcess(convertCommand(), args);
    assertEquals([code, stderr], [0, ""]);
    assertStringIncludes(stdout, "LSTM 2×5, 5 characters");
    const { info, vocabulary: read } = await readCheckpoint(out);
    assertEquals([info.name, info.kind, read.characters.join("")], ["embedded_lstm", "text", " abcd"]);
    const chat = await runInProcess(convertCommand(), [...args, "--kind", "chat"]);
    assertEquals(chat.code, 2);
    assertStringIncludes(chat.stderr, "must know Cellmate's 4 marks");
  }));

Deno.test("deno task convert says what it needs to take a PyTorch model over", () =>
  inFolder(async (folder) => {
    const pickled = join(folder, "model.pt");
    await Deno.writeFile(pickled, Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0));
    const model = `${FIXTURE}.safetensors`;
    for (
      const [args, code, includes] of [
        [["--from-torch", model], 2, "--from-torch needs --vocabulary"],
        [["--vocabulary", "v.json"], 2, "--vocabulary goes with --from-torch"],
        [
          ["--from-torch", model, "--vocabulary", "v.json", "--to", "onnx"],
          2,
          "goes without --model and --to",
        ],
        [["--from-torch", model, "--vocabulary", "nowhere.json"], 1, "nowhere.json as there is no such file"],
        [["--from-torch", "nowhere.safetensors", "--vocabulary", "v"], 1, "nowhere.safetensors"],
        [["--from-torch", pickled, "--vocabulary", "v"], 1, "safetensors.torch.save_file"],
        [["--from-torch", model, "--vocabulary", `${FIXTURE}.json`], 1, "the ids 0 to 2"],
      ] as const
    ) {
      const outcome = await runInProcess(convertCommand(), args);
      assertEquals([outcome.code, outcome.stdout], [code, ""], outcome.stderr);
      assertStringIncludes(outcome.stderr, includes);
    }
  }));

Deno.test("deno task convert --to torch and --to onnx write beside the original", () =>
  inFolder(async (folder) => {
    const model = join(folder, "best.safetensors");
    await Deno.writeFile(model, encodeCheckpoint(tinyCheckpoint()));
    for (const [to, name] of [["torch", "best.torch.safetensors"], ["onnx", "best.onnx"]]) {
      const { code, stdout } = await runInProcess(convertCommand(), ["--model", model, "--to", to]);
      assertEquals(code, 0);
      assertStringIncludes(stdout, join(folder, name));
      assertStringIncludes(stdout, "lib/weights/README.md");
    }
  }));
