import { assert, assertEquals, assertMatch, assertNotEquals, assertStringIncludes } from "@std/assert";
import { runTask, withModels } from "../chat/chat_fixture.ts";

Deno.test("sample writes the prime and exactly --length characters, the same for the same seed", () =>
  withModels(async (folder) => {
    const write = (seed: string) =>
      runTask("sample", [
        "--model",
        `${folder}/text.safetensors`,
        "--prime",
        "hello",
        "--length",
        "3000",
        "--seed",
        seed,
      ]);
    const [first, again, other] = await Promise.all([write("7"), write("7"), write("8")]);
    assertEquals([first.code, first.stderr], [0, ""]);
    assertEquals(first.stdout.length, 3005);
    assert(first.stdout.startsWith("hello"));
    assertEquals(again.stdout, first.stdout);
    assertNotEquals(other.stdout, first.stdout);
  }));

Deno.test("sample lets a model of conversations play both speakers", () =>
  withModels(async (folder) => {
    const { stdout } = await runTask("sample", ["--model", `${folder}/chat.safetensors`, "--prime", "hi"]);
    assertMatch(stdout, /^A: hi[^]*\nB: /);
  }));

Deno.test("sample reports characters of the prime that the model does not know", () =>
  withModels(async (folder) => {
    const { code, stderr } = await runTask("sample", [
      "--model",
      `${folder}/chat.safetensors`,
      "--prime",
      "nße",
    ]);
    assertEquals(code, 0);
    assertStringIncludes(stderr, 'never seen "ß"');
  }));

Deno.test("sample ends quietly when its reader has seen enough", () =>
  withModels(async (folder) => {
    const process = new Deno.Command(Deno.execPath(), {
      args: ["task", "-q", "sample", "--model", `${folder}/text.safetensors`, "--length", "1000000000"],
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const reader = process.stdout.getReader();
    await reader.read();
    await reader.cancel();
    assertEquals(await new Response(process.stderr).text(), "");
    assertEquals((await process.status).code, 0);
  }));

Deno.test("sample refuses wrong flags with exit code 2 and a broken model with 1, without a stack trace", () =>
  withModels(async (folder) => {
    await Deno.writeTextFile(`${folder}/broken.safetensors`, "nothing of the kind");
    const model = ["--model", `${folder}/chat.safetensors`];
    const cases: [string[], number][] = [
      [["--temperature", "-1", ...model], 2],
      [["--top-p", "0", ...model], 2],
      [["--length", "many", ...model], 2],
      [["--tempreature", "1", ...model], 2],
      [["--model", `${folder}/none.safetensors`], 1],
      [["--model", `${folder}/broken.safetensors`], 1],
    ];
    const runs = await Promise.all(cases.map(([args]) => runTask("sample", args)));
    runs.forEach(({ code, stdout, stderr }, i) => {
      assertEquals([code, stdout], [cases[i][1], ""], cases[i][0].join(" "));
      assertMatch(stderr, /^error: /);
      assert(!stderr.includes("    at "));
    });
  }));
