/**
 * A conversation as Markdown, for people to read; a comment at its end contains the whole record.
 *
 * @module
 */

import { type Exchange, meanSurprise, shownVersion, titleOf, type Transcript } from "../store/transcript.ts";
import { toRecord } from "./json_file.ts";

const OPENING = "<!-- cellmate ";
const CLOSING = " -->";

/** Writes a conversation as Markdown. */
export function writeMarkdown(transcript: Transcript): string {
  const exchanges = transcript.exchanges.map((exchange, i) => writeExchange(exchange, i + 1));
  // A comment must not contain two hyphens in a row; in JSON they can only occur in strings.
  const record = JSON.stringify(toRecord(transcript)).replaceAll("--", "-\\u002d");
  return [`# ${escapeMarkdown(titleOf(transcript))}`, ...exchanges, OPENING + record + CLOSING].join(
    "\n\n",
  ) +
    "\n";
}

/** Finds the record in a Markdown file; undefined if there is none. */
export function recordInMarkdown(markdown: string): unknown {
  const start = markdown.lastIndexOf(OPENING);
  const end = markdown.indexOf(CLOSING, start);
  if (start < 0 || end < 0) return undefined;
  return JSON.parse(markdown.slice(start + OPENING.length, end));
}

function writeExchange(exchange: Exchange, number: number): string {
  const parts = [`**In [${number}]:** ${escapeMarkdown(exchange.message)}`];
  const version = shownVersion(exchange);
  if (version) {
    const { text, seed, settings, model } = version;
    const surprise = meanSurprise(version);
    const figures = [`seed ${seed}`, `temperature ${settings.temperature}`, escapeMarkdown(model.name)];
    if (surprise !== undefined) figures.push(`${surprise.toFixed(2)} bits`);
    parts.push(`**Out [${number}]:** ${escapeMarkdown(text)}`, `*${figures.join(" · ")}*`);
  }
  return parts.join("\n\n");
}

/** Escapes text, so that no character has a meaning in Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, "\\$&").replaceAll("\n", "  \n");
}
