import { assertEquals } from "@std/assert";
import { describeFirst } from "../../../routes/start/describe_first.ts";

const RUN = { name: "tiny", file: "checkpoints/tiny/best.safetensors", shipped: false };
const OLDER = { name: "old", file: "checkpoints/old/best.safetensors", shipped: false };
const SHIPPED = { name: "cellmate", file: "static/models/cellmate.safetensors", shipped: true };
const say = (models: readonly typeof RUN[], isWanted = false) => describeFirst(models, { isWanted });

Deno.test("describeFirst() says why a model is shown first, and how to begin with the shipped one", () => {
  assertEquals(
    say([RUN, OLDER, SHIPPED]),
    "Model: tiny (checkpoints/tiny/best.safetensors), your newest run. The page offers all there are; to begin with " +
      "the shipped one: --model static/models/cellmate.safetensors",
  );
  assertEquals(say([SHIPPED]), "Model: cellmate (static/models/cellmate.safetensors)");
  assertEquals(say([]), "There is no model yet. To train one: deno task train");
});

Deno.test("describeFirst() does not explain what was asked for", () => {
  assertEquals(say([OLDER, RUN, SHIPPED], true), "Model: old (checkpoints/old/best.safetensors)");
  assertEquals(say([SHIPPED, RUN], true), "Model: cellmate (static/models/cellmate.safetensors)");
});
