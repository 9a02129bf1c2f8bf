/**
 * Reads exported conversations in any of the formats.
 *
 * @module
 */

import * as v from "valibot";
import type { Transcript } from "../store/transcript.ts";
import { TranscriptRecord } from "./json_file.ts";
import { recordInMarkdown } from "./markdown_file.ts";

/**
 * Finds the conversation in an exported file.
 *
 * @throws {SyntaxError} If there is none, or it is damaged; the message says where.
 */
export function readTranscript(text: string): Transcript {
  const result = v.safeParse(TranscriptRecord, findRecord(text));
  if (result.success) return result.output.conversation;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw new SyntaxError(
    where === null || where === "format"
      ? "Cannot import the file as it must have been exported from Cellmate"
      : `Cannot import the file as ${where} is damaged: ${issue.message}`,
  );
}

function findRecord(text: string): unknown {
  try {
    if (!text.trimStart().startsWith("{")) return recordInMarkdown(text);
    const value = JSON.parse(text);
    return value.nbformat === undefined ? value : value.metadata?.cellmate;
  } catch {
    return undefined;
  }
}
