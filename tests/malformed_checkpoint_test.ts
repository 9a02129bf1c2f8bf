import { join } from "@std/path";
import { evaluateCommand } from "../lib/cli/evaluate/evaluate.ts";
import { encodeCheckpoint } from "../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "./support/models/checkpoints.ts";
import { assertClearError, runInProcess } from "./support/processes/run_command.ts";

const sound = encodeCheckpoint(tinyCheckpoint());
const headerBytes = Number(new DataView(sound.buffer).getBigUint64(0, true));
const headerText = new TextDecoder().decode(sound.subarray(8, 8 + headerBytes)).trimEnd();
const data = sound.subarray(8 + headerBytes);

// deno-lint-ignore no-explicit-any -- a header to be broken in every way
type Header = Record<string, any>;

/** A file with this header before these data. */
function file(header: string | Uint8Array, body: Uint8Array = data): Uint8Array {
  const json = typeof header === "string" ? new TextEncoder().encode(header) : header;
  const bytes = new Uint8Array(8 + json.length + body.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  bytes.set(body, 8 + json.length);
  return bytes;
}

/** The sound file with another header. */
function edited(edit: (header: Header) => void): Uint8Array {
  const header = JSON.parse(headerText);
  edit(header);
  return file(JSON.stringify(header));
}

/** The sound file with one of its metadata replaced, or removed. */
function said(name: string, text: string | undefined): Uint8Array {
  return edited((header) => header.__metadata__[name] = text);
}

/** The sound file with a field in one of its metadata changed. */
function changed(name: string, field: string, value: unknown): Uint8Array {
  return edited((header) => {
    header.__metadata__[name] = JSON.stringify({ ...JSON.parse(header.__metadata__[name]), [field]: value });
  });
}

/** The sound file with another first header length. */
function long(length: bigint): Uint8Array {
  const bytes = sound.slice();
  new DataView(bytes.buffer).setBigUint64(0, length, true);
  return bytes;
}

/** The sound file with a number put in place of the decoder's first weight. */
function withNumber(value: number): Uint8Array {
  const body = data.slice();
  const [offset] = JSON.parse(headerText)["decoder.weight"].data_offsets;
  new DataView(body.buffer).setFloat32(offset, value, true);
  return file(headerText, body);
}

const NAME = "lstm.weight_hh_l0";

/** A malformed file, and a part of what must be said about it. */
const MALFORMED: readonly (readonly [what: string, bytes: Uint8Array, reason: string])[] = [
  ["an empty file", new Uint8Array(0), "0 bytes"],
  ["seven bytes", sound.slice(0, 7), "7 bytes"],
  ["a header length and nothing else", sound.slice(0, 8), "header"],
  ["a header cut off", sound.slice(0, 100), "header"],
  ["data cut off by a byte", sound.slice(0, -1), "must end with the file"],
  ["data cut off by half", sound.slice(0, 8 + headerBytes + (data.length >> 1)), "must end with the file"],
  ["a byte too many", Uint8Array.of(...sound, 0), "must end with the file"],
  ["a header without length", long(0n), "current value is 0"],
  ["a header longer than the file", long(BigInt(sound.length)), "must end within the file"],
  ["a header of 2^63 bytes", long(2n ** 63n), "header must have"],
  ["a text", new TextEncoder().encode("This is not a model at all."), "header"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), "header"],
  ["a header that is no JSON", file("{lstm}"), "must be JSON"],
  ["a header that is no UTF-8", file(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d)), "must be JSON in UTF-8"],
  ["a header that is a list", file("[1, 2]"), "JSON object"],
  ["a header with a tensor twice", file(headerText.replace("{", `{"${NAME}":{},`)), "twice"],
  ["an element type of two bytes that is unknown", edited((h) => h[NAME].dtype = "BF16"), "F32 or F16"],
  ["no element type", edited((h) => delete h[NAME].dtype), "dtype"],
  ["a shape with a negative size", edited((h) => h[NAME].shape = [-12, -3]), "shape"],
  ["a shape with a fraction", edited((h) => h[NAME].shape = [1.5, 24]), "shape"],
  ["a shape too large for its bytes", edited((h) => h[NAME].shape = [12, 4]), "bytes for its shape"],
  [
    "a shape whose product overflows",
    edited((h) => h[NAME].shape = [2 ** 40, 2 ** 40]),
    "bytes for its shape",
  ],
  ["a tensor turned on its side", edited((h) => h[NAME].shape = [3, 12]), "must have shape [12, 3]"],
  ["offsets in the wrong order", edited((h) => h[NAME].data_offsets.reverse()), NAME],
  ["offsets beyond the file", edited((h) => h[NAME].data_offsets = [1e9, 1e9 + 144]), "gap"],
  ["tensors that overlap", edited((h) => h[NAME].data_offsets = h["lstm.weight_hh_l1"].data_offsets), "must"],
  ["a tensor missing", edited((h) => delete h[NAME]), "must"],
  ["a tensor with a wrong name", edited((h) => (h.extra = h[NAME], delete h[NAME])), NAME],
  ["a number that is none", withNumber(NaN), "must be finite"],
  ["an infinite number", withNumber(-Infinity), "must be finite"],
  ["no metadata", edited((h) => delete h.__metadata__), "cellmate"],
  ["metadata that are numbers", edited((h) => h.__metadata__.cellmate = 1), "strings"],
  ["another program's file", said("cellmate", undefined), "cellmate"],
  ["a version to come", said("cellmate", "2"), "current value is 2"],
  ["no config", said("config", undefined), "config"],
  ["a config that is no JSON", said("config", "{"), "config"],
  ["a config that is a list", said("config", "[]"), "cell must be"],
  ["an unknown cell", changed("config", "cell", "gru"), "lstm, rnn"],
  ["no units", changed("config", "hiddenSize", 0), "hiddenSize"],
  ["a billion units", changed("config", "hiddenSize", 1e9), "must have shape"],
  ["a billion layers", changed("config", "numLayers", 1e9), "numLayers"],
  ["another vocabulary size", changed("config", "vocabularySize", 9), "vocabulary"],
  ["no vocabulary", said("vocabulary", undefined), "vocabulary"],
  ["a vocabulary of numbers", said("vocabulary", "[1, 2, 3]"), "vocabulary"],
  ["a vocabulary of words", said("vocabulary", '["ab", "c", "d"]'), "vocabulary"],
  ["a vocabulary in disorder", said("vocabulary", '["b", "a", "c"]'), "ascend"],
  ["a vocabulary with a letter twice", said("vocabulary", '["a", "a", "b"]'), "vocabulary"],
  ["no info", said("info", undefined), "info"],
  ["an info that is null", said("info", "null"), "info"],
  ["a kind of corpus that is unknown", changed("info", "kind", "song"), "chat, bot, text"],
  ["a step below zero", changed("info", "step", -1), "step"],
  ["a loss that is a text", changed("info", "losses", { train: "low", valid: null }), "losses"],
  ["a recipe of nothing", changed("info", "recipe", {}), "recipe"],
  ["a training that is no JSON", said("training", "?"), "training"],
  ["a random state of three words", changed("training", "random", [1, 2, 3]), "random"],
  ["a cursor that is a number", changed("training", "cursor", 5), "cursor"],
];

Deno.test("evaluate refuses malformed checkpoints", async (t) => {
  const folder = await Deno.makeTempDir();
  try {
    const path = join(folder, "model.safetensors");
    for (const [what, bytes, reason] of MALFORMED) {
      await t.step(what, async () => {
        await Deno.writeFile(path, bytes);
        assertClearError(await runInProcess(evaluateCommand(), ["--model", path, "--replies"]), path, reason);
      });
    }
    for (const [what, place] of [["a file", join(folder, "none")], ["a folder", folder]]) {
      await t.step(`${what} that has no model`, async () => {
        assertClearError(await runInProcess(evaluateCommand(), ["--model", place]), place, "no such file");
      });
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
