import { assert, assertEquals } from "@std/assert";
import { type Endpoint, PARAMETERS, parametersOf } from "../../../routes/openai/parameters.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { ask } from "../../support/openai/ask.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const REQUESTS: Readonly<Record<Endpoint, readonly [path: string, body: Record<string, unknown>]>> = {
  chat: ["/v1/chat/completions", { messages: [{ role: "user", content: "hi" }], max_tokens: 1 }],
  completions: ["/v1/completions", { prompt: "hi", max_tokens: 1 }],
  responses: ["/v1/responses", { input: "hi", max_output_tokens: 1 }],
};
/** No parameter can mean all of these. */
const ABSURD = [{ x: [] }, 7.5, "x", [[]]];

Deno.test("the table of parameters is true of every address and every parameter", async () => {
  await using server = await startTestServer({
    "checkpoints/a/best.safetensors": tinyCheckpoint({ name: "tiny" }),
  });
  const wrong: string[] = [];
  for (const [endpoint, [path, body]] of Object.entries(REQUESTS)) {
    const send = (change: Record<string, unknown>) =>
      ask(server, path, { model: "tiny", ...body, ...change });
    for (const [name, { treatment, harmless = [] }] of parametersOf(endpoint as Endpoint)) {
      const expect = (holds: boolean, what: string) => holds || wrong.push(`${endpoint} ${name}: ${what}`);
      const answers = await Promise.all(ABSURD.map((value) => send({ [name]: value })));
      const refused = answers.filter(({ status, json: { error } }) =>
        status === 400 && `${error.param}.`.startsWith(`${name}.`)
      );
      if (treatment === "obeyed") expect(refused.length > 0, "is taken whatever it is");
      else if (treatment === "refused") expect(refused.length === ABSURD.length, "is not always refused");
      else expect(answers.every(({ status }) => status === 200), "is not always taken");
      for (const value of [...harmless, ...name in body || name === "model" ? [] : [null]]) {
        expect((await send({ [name]: value })).status === 200, `refuses ${JSON.stringify(value)}`);
      }
    }
    for (const name of ["top_a", "__proto__x", "", "x".repeat(500)]) {
      const { status, json } = await send({ [name]: 1 });
      if (status !== 400 || json.error.param !== name) {
        wrong.push(`${endpoint} ${name.slice(0, 9)}: ${status}`);
      }
    }
  }
  assertEquals(wrong, []);
});

Deno.test("no parameter is in the table twice for one address", () => {
  for (const endpoint of Object.keys(REQUESTS) as Endpoint[]) {
    const names = PARAMETERS.filter(({ at }) => at.includes(endpoint)).flatMap(({ names }) => names);
    assertEquals(names.filter((name, i) => names.indexOf(name) !== i), []);
    assert(names.length > 20);
  }
});
