import { assertEquals, assertMatch } from "@std/assert";
import { dirname, join } from "@std/path";
import { decodeCheckpoint, modelIdentity, openBackend } from "../../../lib/mod.ts";
import { encodeSafetensors } from "../../../lib/training/checkpoint/safetensors.ts";
import { MAX_MODEL_BYTES } from "../../../routes/serving/read_model.ts";
import { ModelShelf } from "../../../routes/serving/model_shelf.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { inFolder } from "../../support/processes/in_folder.ts";

/** A shelf whose complaints are kept. */
async function withShelf(
  test: (shelf: ModelShelf, put: (path: string) => string, complaints: string[]) => Promise<void>,
): Promise<void> {
  await inFolder(async (root) => {
    const { error } = console, complaints: string[] = [];
    console.error = (line: string) => void complaints.push(line);
    const put = (path: string) => {
      const place = join(root, "checkpoints", path);
      Deno.mkdirSync(dirname(place), { recursive: true });
      return place;
    };
    try {
      await test(new ModelShelf(root, { backend: openBackend() }), put, complaints);
    } finally {
      console.error = error;
    }
  });
}

Deno.test("ModelShelf lists the models beside whatever else there is, and says once what it left out", () =>
  withShelf(async (shelf, put, complaints) => {
    await Deno.writeFile(put("good/best.safetensors"), tinyCheckpoint({ name: "good" }));
    await Deno.symlink("good.atlas.json", put("good/best.atlas.json"));
    await Deno.symlink("best.atlas.json", put("good/good.atlas.json"));
    await Deno.symlink("best.safetensors", put("loop/best.safetensors"));
    await Deno.symlink("round", put("round"));
    await Deno.symlink("nowhere", put("missing/best.safetensors"));
    await Deno.mkdir(put("folder/best.safetensors/x"), { recursive: true });
    await Deno.writeTextFile(put("notes.txt"), "not a run");
    await Deno.writeTextFile(put("text/best.safetensors"), "not a model");
    const foreign = encodeSafetensors({
      tensors: new Map([["w", { shape: [1], data: Float32Array.of(1) }]]),
      metadata: {},
    });
    await Deno.writeFile(put("foreign/best.safetensors"), foreign);
    for (let time = 0; time < 3; time++) {
      assertEquals((await shelf.list()).map(({ name }) => name), ["good"]);
    }
    assertEquals(complaints.length, 4, complaints.join("\n"));
    for (const entry of ["loop/best", "round/best", "text/best", "foreign/best"]) {
      assertEquals(complaints.filter((line) => line.includes(`checkpoints/${entry}`)).length, 1, entry);
    }
    await Deno.writeFile(put("text/best.safetensors"), tinyCheckpoint({ name: "text", seed: 2 }));
    assertEquals((await shelf.list()).length, 2, "it is a model by now");
  }));

Deno.test("ModelShelf looks at the first bytes of a huge file, and no further", () =>
  withShelf(async (shelf, put, complaints) => {
    await Deno.writeFile(put("zeros/best.safetensors"), new Uint8Array(1));
    await Deno.truncate(put("zeros/best.safetensors"), 6e9);
    await Deno.writeFile(put("longer/best.safetensors"), tinyCheckpoint());
    await Deno.truncate(put("longer/best.safetensors"), 6e9);
    const before = Deno.memoryUsage().rss;
    assertEquals(await shelf.list(), []);
    assertEquals(Deno.memoryUsage().rss - before < 1e9, true);
    assertEquals(complaints.length, 2);
    assertMatch(complaints.join(), /the header must have 2 to/);
    assertMatch(complaints.join(), /must end with the file/);
  }));

Deno.test("ModelShelf leaves out a model that is too large to chat with", () =>
  withShelf(async (shelf, put, complaints) => {
    // A whole header of a model with 300 MB, and zeros after it.
    const wide = 4096, small = tinyCheckpoint({ hiddenSize: 2, numLayers: 1 });
    const start = Number(new DataView(small.buffer).getBigUint64(0, true)) + 8;
    const head = JSON.parse(new TextDecoder().decode(small.subarray(8, start)));
    let offset = 0;
    for (const [name, entry] of Object.entries<{ shape: number[]; data_offsets: number[] }>(head)) {
      if (name === "__metadata__") continue;
      entry.shape = entry.shape.map((n) => n === 8 ? 4 * wide : n === 2 ? wide : n);
      const bytes = 4 * entry.shape.reduce((a, b) => a * b);
      entry.data_offsets = [offset, offset += bytes];
    }
    const config = { ...JSON.parse(head.__metadata__.config), hiddenSize: wide };
    head.__metadata__.config = JSON.stringify(config);
    const json = new TextEncoder().encode(JSON.stringify(head));
    const bytes = new Uint8Array(8 + json.length);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
    bytes.set(json, 8);
    await Deno.writeFile(put("wide/best.safetensors"), bytes);
    await Deno.truncate(put("wide/best.safetensors"), bytes.length + offset);
    assertEquals(await shelf.list(), []);
    assertEquals(complaints, [
      "Skipped checkpoints/wide/best.safetensors: Cannot chat with checkpoints/wide/best.safetensors as a model's " +
      `file must have at most ${MAX_MODEL_BYTES} bytes: current value is ${bytes.length + offset}`,
    ]);
  }));

Deno.test("ModelShelf reads a large model in a thread, to the same model, and says what is wrong with one", () =>
  withShelf(async (shelf, put, complaints) => {
    const bytes = tinyCheckpoint({ hiddenSize: 1024, numLayers: 1 });
    assertEquals(bytes.length > 17e6, true);
    await Deno.writeFile(put("large/best.safetensors"), bytes);
    const broken = bytes.slice();
    broken.fill(0xff, broken.length - 4);
    await Deno.writeFile(put("broken/best.safetensors"), broken);
    const [model, ...others] = await shelf.list();
    const { model: expected, vocabulary } = decodeCheckpoint(bytes, "large");
    assertEquals([model.id, others], [modelIdentity(expected, vocabulary), []]);
    assertMatch(complaints.join(), /^Skipped checkpoints\/broken\/best.safetensors: .* must be finite/);
    const opened = await shelf.open(model.id);
    assertEquals(opened!.checkpoint.model.parameters.data, expected.parameters.data);
    assertEquals(opened!.checkpoint.vocabulary.characters, vocabulary.characters);
    shelf.close();
  }));
