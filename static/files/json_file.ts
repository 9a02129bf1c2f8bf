/**
 * A conversation as JSON: complete, so that it can be imported again.
 *
 * @module
 */

import * as v from "valibot";
import { StoredTranscript, storeTranscript, type Transcript } from "../store/transcript.ts";

/** The content of an exported file, or the hidden metadata of another format. */
export const TranscriptRecord = v.strictObject({
  format: v.literal("cellmate conversation"),
  version: v.literal(1),
  conversation: StoredTranscript,
});

/** See {@linkcode TranscriptRecord}. */
export type TranscriptRecord = v.InferInput<typeof TranscriptRecord>;

/** The record of a conversation. */
export function toRecord(transcript: Transcript): TranscriptRecord {
  return { format: "cellmate conversation", version: 1, conversation: storeTranscript(transcript) };
}

/** Writes a conversation as JSON. */
export function writeJson(transcript: Transcript): string {
  return JSON.stringify(toRecord(transcript), null, 2) + "\n";
}
