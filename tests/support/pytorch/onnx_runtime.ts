/**
 * onnxruntime in a process of its own. Its package is large, and what `deno.json` or the lock names is downloaded at
 * everybody's first start: so it is named only here.
 *
 * @module
 */

const PACKAGE = "npm:onnxruntime-web@1.30.0";

const PROGRAM = `
import ort from "${PACKAGE}";
const { model, calls } = JSON.parse(await new Response(Deno.stdin.readable).text());
const session = await ort.InferenceSession.create(Uint8Array.fromBase64(model));
const answers = [];
for (const call of calls) {
  const inputs = {};
  for (const [name, { type, shape, data }] of Object.entries(call)) {
    // "previous:hn" feeds back what the call before has given.
    if (typeof data === "string") inputs[name] = answers.at(-1)[data.slice("previous:".length)];
    else if (type === "int64") inputs[name] = new ort.Tensor(type, BigInt64Array.from(data, BigInt), shape);
    else inputs[name] = new ort.Tensor(type, Float32Array.from(data), shape);
  }
  answers.push(await session.run(inputs));
}
const plain = ({ dims, data }) => ({ shape: [...dims], data: [...data] });
const entries = (answer) => Object.entries(answer).map(([name, tensor]) => [name, plain(tensor)]);
console.log(JSON.stringify(answers.map((answer) => Object.fromEntries(entries(answer)))));
`;

/** A tensor given or received; `previous:NAME` stands for what the call before has given under that name. */
export interface OnnxTensor {
  readonly type?: "int64" | "float32";
  readonly shape: readonly number[];
  readonly data: readonly number[] | `previous:${string}`;
}

/** Runs a model once for each set of inputs; the outputs by name. */
export async function runOnnx(
  model: Uint8Array,
  calls: readonly Record<string, OnnxTensor>[],
): Promise<Record<string, { readonly shape: readonly number[]; readonly data: readonly number[] }>[]> {
  const folder = await Deno.makeTempDir();
  try {
    const script = `${folder}/run.ts`;
    await Deno.writeTextFile(script, PROGRAM);
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-config", "--no-lock", "--quiet", "-A", script],
      cwd: folder,
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(JSON.stringify({ model: model.toBase64(), calls })));
    await writer.close();
    const { success, stdout, stderr } = await child.output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return JSON.parse(new TextDecoder().decode(stdout));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
