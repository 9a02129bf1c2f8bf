/**
 * The record of a conversation, as it is kept in the browser and exported.
 *
 * @module
 */

import * as v from "valibot";
import { ModelId } from "../protocol/reply_request.ts";
import { ReplySettings, Seed } from "../protocol/reply_settings.ts";
import { newId } from "./new_id.ts";

/** Why a reply ends where it does: the model's reasons, the reader's, or a lost connection. */
export const Ending = v.picklist(["stop", "length", "repetition", "stopped", "interrupted"]);

/** See {@linkcode Ending}. */
export type Ending = v.InferOutput<typeof Ending>;

const Text = v.pipe(v.string(), v.maxLength(20_000));
const Amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const Name = v.pipe(v.string(), v.maxLength(200));

/** The most versions of a reply that are kept. */
export const MAX_VERSIONS = 200;

/** What was drawn before it was decided what is shown. */
export const Drawn = v.strictObject({
  draws: v.pipe(v.array(v.strictObject({ seed: Seed, text: Text, surprise: Amount })), v.maxLength(20)),
  /** Which of them is shown, or was the best. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Why something else is said than the best. */
  instead: v.optional(v.picklist(["unsure", "lost"])),
});

/** See {@linkcode Drawn}. */
export type Drawn = v.InferOutput<typeof Drawn>;

/** One reply to a message, and everything that decided it. */
export const Version = v.strictObject({
  text: Text,
  /** The message it answers, which may have been edited since; absent in old versions. */
  message: v.optional(Text),
  /** How the reply began before the model went on with it. */
  begun: Text,
  seed: Seed,
  settings: ReplySettings,
  /** Absent if it was drawn once, and is shown. */
  drawn: v.optional(Drawn),
  model: v.strictObject({ id: ModelId, name: Text, file: Text }),
  /** Fingerprint of the turns it follows: if these are others now, the reply is stale. */
  context: v.pipe(v.string(), v.maxLength(20)),
  ending: Ending,
  /** Surprise of each character written, in nats; begins behind `begun`. */
  nats: v.pipe(v.array(Amount), v.maxLength(20_000)),
  /** How long the writing took. */
  seconds: Amount,
  /** When, ISO 8601. */
  date: v.pipe(v.string(), v.isoTimestamp()),
});

/** See {@linkcode Version}. */
export type Version = v.InferOutput<typeof Version>;

/** A message and the replies it got. */
export const Exchange = v.pipe(
  v.strictObject({
    id: Name,
    message: Text,
    versions: v.pipe(v.array(Version), v.maxLength(MAX_VERSIONS)),
    /** Index of the version on show; 0 if there is none. */
    shown: v.pipe(v.number(), v.integer(), v.minValue(0)),
    folded: v.boolean(),
  }),
  v.check(
    (exchange) => exchange.shown < Math.max(exchange.versions.length, 1),
    "Expected shown to be a version",
  ),
);

/** See {@linkcode Exchange}. */
export type Exchange = v.InferOutput<typeof Exchange>;

/** A transcript as it is stored: exchanges were called cells when the format was made. */
export const StoredTranscript = v.pipe(
  v.strictObject({
    id: Name,
    /** Given by the reader; otherwise the first message stands for it. */
    title: Name,
    cells: v.pipe(v.array(Exchange), v.maxLength(10_000)),
    /** When it was begun and last changed, ISO 8601. */
    created: v.pipe(v.string(), v.isoTimestamp()),
    changed: v.pipe(v.string(), v.isoTimestamp()),
    /** False for a conversation that is not kept in the browser. */
    kept: v.boolean(),
  }),
  v.transform(({ id, title, cells, created, changed, kept }) => ({
    id,
    title,
    exchanges: cells,
    created,
    changed,
    kept,
  })),
);

/** See {@linkcode StoredTranscript}. */
export type StoredTranscript = v.InferInput<typeof StoredTranscript>;

/** The record of what the screen calls a conversation: its exchanges, with every reply they got. */
export type Transcript = v.InferOutput<typeof StoredTranscript>;

/** A transcript in the form in which it is stored. */
export function storeTranscript(transcript: Transcript): StoredTranscript {
  const { id, title, exchanges, created, changed, kept } = transcript;
  return { id, title, cells: exchanges, created, changed, kept };
}

/** An empty conversation. */
export function createTranscript(options: { readonly kept: boolean }): Transcript {
  const now = new Date().toISOString();
  return {
    id: newId(),
    title: "",
    exchanges: [],
    created: now,
    changed: now,
    kept: options.kept,
  };
}

/** What a conversation is called. */
export function titleOf(transcript: Transcript): string {
  return transcript.title || transcript.exchanges[0]?.message.slice(0, 80) || "New conversation";
}

/** The version of an exchange that is on show. */
export function shownVersion(exchange: Exchange): Version | undefined {
  return exchange.versions[exchange.shown];
}

/** The seed with which a writer alone writes the version, or would have, if nothing else were said. */
export function writtenSeed({ seed, drawn }: Version): number {
  return drawn?.draws[drawn.shown]?.seed ?? seed;
}

/** Mean surprise of a reply's characters, in bits per character; undefined before the first one. */
export function meanSurprise({ nats }: Version): number | undefined {
  return nats.length === 0 ? undefined : nats.reduce((sum, x) => sum + x, 0) / nats.length / Math.LN2;
}
