/**
 * The documentation of the API, in Markdown: what `GET /api-docs` shows, and the README of this folder.
 *
 * @module
 */

import type { CorpusKind } from "../../lib/mod.ts";
import { API_CALLS } from "./api_calls.ts";
import { type Endpoint, type Parameter, PARAMETERS } from "./parameters.ts";

const INTRODUCTION = `# The API

Programs that speak OpenAI's API can talk with a model of Cellmate: give them the address \`$URL/v1\` and any key.
A token is a character. Nothing is stored, and no text is logged.`;

const COLUMNS: readonly (readonly [Endpoint, string])[] = [
  ["chat", "chat"],
  ["completions", "completions"],
  ["responses", "responses"],
];

const CLOSING = `## What is wrong

Errors have OpenAI's form, with the field at fault as \`param\`: 400 for what cannot be obeyed, 404 for an unknown
model or address, 405 with \`Allow\` for a wrong method, 413 for too much text, 415 for another content type, and 429
with \`Retry-After\` when too many want replies. The server answers requests that name this machine (421 else) and
do not come from another site's page (403), unless it was started with \`--allow-host\` and \`--allow-origin\`:

\`\`\`sh
deno task start --allow-origin http://localhost:3000
\`\`\``;

/**
 * Writes the documentation.
 *
 * @param options.url Where the server is, e.g. `http://127.0.0.1:8000`.
 * @param options.model The name of a model.
 * @param options.kind What it was trained on.
 */
export function apiText(
  { url, model, kind }: { readonly url: string; readonly model: string; readonly kind: CorpusKind },
): string {
  const bot = kind === "bot" ? "⟨B⟩⟨B⟩" : "⟨B⟩";
  const calls = API_CALLS.map(({ title, text, curl }) =>
    `## ${title}\n\n${text}\n\n\`\`\`sh\n${curl}\n\`\`\``
  );
  return [INTRODUCTION, ...calls, parameterText(), CLOSING].join("\n\n")
    // As functions, so that nothing in a name is taken for a pattern.
    .replaceAll("$URL", () => url).replaceAll("$MODEL", () => model).replaceAll("$BOT", () => bot) + "\n";
}

function parameterText(): string {
  const part = (treatment: Parameter["treatment"], title: string, text: string) => {
    const rows = PARAMETERS.filter((parameter) => parameter.treatment === treatment).map(rowOf);
    const names = COLUMNS.map(([_, name]) => name).join(" | ");
    return `### ${title}\n\n${text}\n\n| parameter | meaning | ${names} |\n| --- | --- | --- | --- | --- |\n${
      rows.join("\n")
    }`;
  };
  return [
    "## Parameters\n\nWhat is \`null\` counts as not given. Whatever is in none of these tables is refused by name: " +
    "nothing is ignored silently.",
    part("obeyed", "Obeyed", "`top_k`, `min_p`, `repetition_penalty` and `guidance` are not OpenAI's."),
    part("ignored", "Ignored", "They change nothing in an answer."),
    part("refused", "Refused", "Obeying them is not possible, and ignoring them would change the answer."),
  ].join("\n\n");
}

function rowOf({ names, at, meaning, harmless = [], treatment }: Parameter): string {
  const cells = COLUMNS.map(([endpoint]) => at.includes(endpoint) ? "✓" : "");
  const fine = harmless.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  const sentence = treatment === "refused" ? `${meaning[0].toUpperCase()}${meaning.slice(1)}.` : meaning;
  const text = fine === "" ? sentence : `${sentence} Accepted: ${fine}.`;
  return `| ${names.map((name) => `\`${name}\``).join(", ")} | ${text} | ${cells.join(" | ")} |`;
}
