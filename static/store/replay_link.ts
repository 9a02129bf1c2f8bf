/**
 * A link that contains everything that decides a reply, in at most 2 kB.
 *
 * @module
 */

import * as v from "valibot";
import type { Intervention } from "../../lib/nn/mod.ts";
import { ReplyRequest } from "../protocol/reply_request.ts";

/** What an address says before it. */
export const REPLAY_PREFIX = "replay=";
/** Longer addresses get lost on their way. */
const LONGEST = 2000;

const Hand: v.GenericSchema<Intervention> = v.strictObject({
  layer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  unit: v.pipe(v.number(), v.integer(), v.minValue(0)),
  target: v.picklist(["cell", "hidden"]),
  action: v.picklist(["pin", "negate"]),
  value: v.exactOptional(v.pipe(v.number(), v.finite())),
});

/** A reply to be written again: the request, and what is done to the memory meanwhile. */
export const Replay = v.strictObject({
  request: ReplyRequest,
  interventions: v.pipe(v.array(Hand), v.maxLength(200)),
});

/** See {@linkcode Replay}. */
export type Replay = v.InferOutput<typeof Replay>;

/**
 * Writes the part of an address behind its `#`.
 *
 * @returns Nothing if it would be longer than 2 kB.
 */
export async function writeReplay(replay: Replay): Promise<string | undefined> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(replay)),
    new CompressionStream("deflate-raw"),
  );
  const text = btoa(String.fromCharCode(...bytes.subarray(0, LONGEST)))
    .replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  const hash = REPLAY_PREFIX + text;
  return bytes.length > LONGEST || hash.length > LONGEST ? undefined : hash;
}

/**
 * Reads what {@linkcode writeReplay} wrote.
 *
 * @throws {SyntaxError} If it is no such thing, or a part of it was lost.
 */
export async function readReplay(hash: string): Promise<Replay> {
  try {
    if (hash.length > LONGEST) throw new SyntaxError("too long");
    const base64 = hash.slice(REPLAY_PREFIX.length).replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    const text = await through(bytes, new DecompressionStream("deflate-raw"));
    return v.parse(Replay, JSON.parse(new TextDecoder().decode(text)));
  } catch {
    throw new SyntaxError(
      "Cannot replay the reply as its link must be complete: a part of it is missing or changed",
    );
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
