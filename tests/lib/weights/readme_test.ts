import { assertEquals } from "@std/assert";
import { decodeCheckpoint } from "../../../lib/training/checkpoint/checkpoint.ts";
import { ChatSession } from "../../../lib/sampling/chat_session.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { encodeTorch } from "../../../lib/weights/torch/encode_torch.ts";
import { pythonTest } from "../../support/pytorch/python.ts";

/** Stands in for the package `safetensors`, which not every Python has: reads the format by its description. */
const SAFE_OPEN = `
import json, struct, sys, types, torch
class SafeOpen:
    def __init__(self, path, framework):
        raw = open(path, "rb").read()
        size = struct.unpack("<Q", raw[:8])[0]
        self.header, self.data = json.loads(raw[8:8 + size]), bytearray(raw[8 + size:])
        self.meta = self.header.pop("__metadata__")
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def keys(self): return self.header.keys()
    def metadata(self): return self.meta
    def get_tensor(self, name):
        begin, end = self.header[name]["data_offsets"]
        return torch.frombuffer(self.data[begin:end], dtype=torch.float32).reshape(self.header[name]["shape"])
sys.modules["safetensors"] = types.SimpleNamespace(safe_open=SafeOpen)
`;

pythonTest(
  "the README's Python gives the library's reply with PyTorch",
  { modules: ["torch"] },
  async (python) => {
    const readme = await Deno.readTextFile(new URL("../../../lib/weights/README.md", import.meta.url));
    const program = /```python\n(import json, torch\n[\s\S]*?)```/.exec(readme)![1];
    const path = new URL("../../../static/models/cellmate.safetensors", import.meta.url);
    const checkpoint = decodeCheckpoint(await Deno.readFile(path), "cellmate");
    const { model, vocabulary, info } = checkpoint;
    const session = new ChatSession(openBackend().createStepper(model, 1, { weights: "int8" }), vocabulary, {
      kind: info.kind,
    });
    const greedy = { temperature: 0, guidance: 0, repetitionPenalty: 1, softLength: 200 };
    for (const _ of session.send("What are you?", greedy));
    const folder = await Deno.makeTempDir();
    try {
      await Deno.writeFile(`${folder}/cellmate.torch.safetensors`, encodeTorch(checkpoint));
      const said = await python(`import os, sys; os.chdir(sys.argv[1])\n${SAFE_OPEN}\n${program}`, folder);
      assertEquals(said, session.exchanges[0].reply);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);
