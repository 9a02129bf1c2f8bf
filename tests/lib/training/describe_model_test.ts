import { assertEquals } from "@std/assert";
import { modelIdentity } from "../../../lib/sampling/model_identity.ts";
import { describeModel, withoutFolders } from "../../../lib/training/describe_model.ts";
import { tinyCheckpoint } from "../../support/models/checkpoints.ts";

Deno.test("describeModel() tells what a model is", () => {
  const checkpoint = tinyCheckpoint();
  const { model, vocabulary } = checkpoint;
  assertEquals(describeModel(checkpoint), {
    id: modelIdentity(model, vocabulary),
    name: "tiny",
    cell: "lstm",
    numLayers: 2,
    hiddenSize: 3,
    parameters: model.parameters.data.length,
    vocabularySize: 7,
    kind: "text",
    corpus: "0f0f0f0f0f0f",
    validLoss: null,
  });
});

Deno.test("withoutFolders() keeps the names of files and folders, of any system", () => {
  const { sources } = tinyCheckpoint().training.progress;
  const corpus = ["/home/ada/private/chats.txt*3", "b.tsv", "chats/", "C:\\Users\\Ada\\me.txt"];
  assertEquals(withoutFolders({ ...sources, corpus, replies: ["../bot.txt"], valid: ["x/y"] }), {
    ...sources,
    corpus: ["chats.txt*3", "b.tsv", "chats", "me.txt"],
    replies: ["bot.txt"],
    valid: ["y"],
  });
});
