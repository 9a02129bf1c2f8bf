/**
 * A conversation as a Jupyter notebook for the Deno kernel, which writes the same replies again.
 *
 * @module
 */

import { recentTurns } from "../protocol/reply_request.ts";
import { staleExchanges, turnsBefore } from "../store/context.ts";
import {
  type Exchange,
  shownVersion,
  titleOf,
  type Transcript,
  type Version,
  writtenSeed,
} from "../store/transcript.ts";
import { toRecord } from "./json_file.ts";
import { escapeMarkdown } from "./markdown_file.ts";

/** The functions that every exported notebook begins with. */
const OPENING = `
import {
  decodeCheckpoint,
  encodePrompt,
  generate,
  modelIdentity,
  openBackend,
  replyForm,
  type ReplyOptions,
  ReplyWriter,
} from "../lib/mod.ts";

/** Opens a model file and makes sure that it still holds the model of the conversation. */
async function openModel(file: string, id: string) {
  const checkpoint = decodeCheckpoint(await Deno.readFile(file), file);
  const found = modelIdentity(checkpoint.model, checkpoint.vocabulary);
  if (found !== id) throw new Error(\`\${file} must hold model \${id}: it holds \${found} now\`);
  return { ...checkpoint, stepper: openBackend().createStepper(checkpoint.model, 1, { weights: "int8" }) };
}

type OpenModel = Awaited<ReturnType<typeof openModel>>;

/**
 * Reads what was said (the person's and the model's words in turn) and writes the reply.
 * \`begun\` is how the reply began already; \`characters\` is where it was stopped.
 */
function reply(
  { vocabulary, info, stepper }: OpenModel,
  said: readonly string[],
  { begun = "", characters = Infinity, ...options }: ReplyOptions & { begun?: string; characters?: number },
): string {
  const turns = said.map((text, i) => ({ speaker: i % 2 as 0 | 1, text }));
  const { ids } = encodePrompt(vocabulary, turns, { kind: info.kind, begun });
  stepper.writeState(0);
  stepper.prefill(0, ids.subarray(0, -1));
  stepper.step(ids.subarray(-1));
  const writer = new ReplyWriter(vocabulary, { ...options, form: replyForm(info.kind) });
  for (const id of vocabulary.encode(begun).ids) writer.accept(id);
  const choices = generate(stepper, 0, writer);
  for (let n = 0; n < characters && !choices.next().done; n++);
  return writer.text;
}`.trim();

/** Writes a conversation as a notebook; it belongs into the project's folder `notebooks/`. */
export function writeNotebook(transcript: Transcript): string {
  const stale = staleExchanges(transcript.exchanges);
  const replied = transcript.exchanges.flatMap((exchange, i) => {
    const version = shownVersion(exchange);
    return version ? [{ exchange, version, index: i, stale: stale[i] }] : [];
  });
  const models = new Map(replied.map(({ version }) => [version.model.id, version.model]));
  const names = new Map([...models.keys()].map((id, i) => [id, `model${i + 1}`]));
  const openings = [...models.values()].map(({ id, file }) =>
    `const ${names.get(id)} = await openModel(${JSON.stringify(pathFromNotebooks(file))}, ${
      JSON.stringify(id)
    });`
  );
  const numbers = replied.map(({ index }) => index + 1);
  const check = `const now = [${numbers.map((n) => `out${n}`).join(", ")}];
const then = ${JSON.stringify(replied.map(({ version }) => version.text), null, 2)};
const other = now.findIndex((text, i) => text !== then[i]);
if (other >= 0) throw new Error(\`Reply \${other + 1} is another one now\`);
console.log(\`All \${then.length} replies are the same as when they were exported.\`);`;

  const cells = [
    markdown(
      `# ${
        escapeMarkdown(titleOf(transcript))
      }\n\nA conversation with Cellmate. Each cell says something and writes the reply ` +
        "anew, from the same model file, seed and settings, so it comes out the same. Keep this file in the " +
        "project's folder `notebooks/`; it runs on the Deno kernel.",
    ),
    code(OPENING),
    code(openings.join("\n")),
    ...replied.map((one) => code(exchangeCode(transcript.exchanges, one, names), `${one.version.text}\n`)),
    code(check),
  ];
  return JSON.stringify(
    {
      cells: cells.map((cell, i) => ({ ...cell, id: `cell-${i}` })),
      metadata: {
        kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
        language_info: { file_extension: ".ts", mimetype: "text/x.typescript", name: "typescript" },
        cellmate: toRecord(transcript),
      },
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  ) + "\n";
}

/** One exchange as code. A stale reply followed words that are gone: it is kept as it is. */
function exchangeCode(
  exchanges: readonly Exchange[],
  { exchange, version, index, stale }: {
    readonly exchange: Exchange;
    readonly version: Version;
    readonly index: number;
    readonly stale: boolean;
  },
  names: ReadonlyMap<string, string>,
): string {
  const n = index + 1;
  const lines = [`const in${n} = ${JSON.stringify(exchange.message)};`];
  if (stale) {
    lines.push("// This reply followed other words than those above it now.");
    lines.push(`const out${n} = ${JSON.stringify(version.text)};`);
  } else if (version.drawn?.instead) {
    lines.push("// The model was not sure of any reply that it drew, and this was said instead.");
    lines.push(`const out${n} = ${JSON.stringify(version.text)};`);
  } else {
    const before = exchanges.slice(0, index).flatMap((exchange, i) =>
      shownVersion(exchange) ? [`in${i + 1}`, `out${i + 1}`] : []
    );
    const said = [...before, `in${n}`].slice(-recentTurns(turnsBefore(exchanges, index)).length);
    const { settings: { draws: _, ...settings }, begun, ending, nats } = version;
    const options = {
      seed: writtenSeed(version),
      ...settings,
      ...(begun === "" ? {} : { begun }),
      ...(ending === "stopped" || ending === "interrupted" ? { characters: nats.length } : {}),
    };
    const fields = Object.entries(options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
    lines.push(
      `const out${n} = reply(${names.get(version.model.id)}, [${said.join(", ")}], {`,
      ...fields,
      "});",
    );
  }
  return [...lines, `console.log(out${n});`].join("\n");
}

/** Where a model file lies, seen from `notebooks/`. */
function pathFromNotebooks(file: string): string {
  return /^([/\\]|[A-Za-z]:)/.test(file) ? file : `../${file}`;
}

function markdown(text: string): object {
  return { cell_type: "markdown", metadata: {}, source: lines(text) };
}

function code(text: string, output?: string): object {
  const outputs = output === undefined
    ? []
    : [{ name: "stdout", output_type: "stream", text: lines(output) }];
  return { cell_type: "code", execution_count: null, metadata: {}, outputs, source: lines(text) };
}

/** Text as notebooks store it: a list of lines, each with its line feed. */
function lines(text: string): string[] {
  return text.match(/.*\n|.+$/g) ?? [];
}
