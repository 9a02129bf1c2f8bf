/**
 * A conversation in a few kilobytes: what was said, and what the model remembers of it.
 *
 * The whole memory of a conversation of any length is 2·L·H floats: h and c of every unit, 4 kB for one layer of 512.
 * The text is stored with it to be shown and to undo turns; the model no longer needs it.
 *
 * | bytes | what |
 * |---|---|
 * | 0 … 7 | `CELLMEM` and the version, 1 |
 * | 8 … 15 | fingerprint of all following bytes |
 * | 16 … 19 | n, the length of the JSON text; 32 bits, little-endian like all numbers here |
 * | 20 … 20 + n | JSON in UTF-8: `{"model", "kind", "cells": [L·H, L·H], "turns": ["hello", "hi there"]}` |
 * | the rest | h, then c, each of shape (L, H); 32-bit floats |
 *
 * @module
 */

import type { State } from "../nn/state.ts";
import { CORPUS_KINDS, type CorpusKind } from "../text/chat_template.ts";
import type { Conversation } from "../text/conversation.ts";
import { Fingerprint } from "./model_identity.ts";

/** What is stored of a conversation. */
export interface ChatMemory {
  /** Which model it belongs to; see `modelIdentity()`. */
  readonly model: string;
  /** What that model was trained on. */
  readonly kind: CorpusKind;
  /** The turns, alternately the person's and the bot's. */
  readonly turns: Conversation;
  /** h and c after the last turn; batch size 1. */
  readonly state: State;
}

const MAGIC = new TextEncoder().encode("CELLMEM\x01");
const HEADER = 20;

/**
 * Writes a conversation's memory as bytes.
 *
 * @throws {RangeError} If the speakers do not alternate.
 *
 * @example
 * ```ts
 * import { decodeChatMemory, encodeChatMemory } from "./chat_memory.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const memory = {
 *   model: "0123456789abcdef",
 *   kind: "chat" as const,
 *   turns: [{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello" }] as const,
 *   state: { batchSize: 1, h: Float32Array.of(0.5), c: Float32Array.of(-2) },
 * };
 * assertEquals(decodeChatMemory(encodeChatMemory(memory), "example"), memory);
 * ```
 */
export function encodeChatMemory({ model, kind, turns, state }: ChatMemory): Uint8Array {
  turns.forEach(({ speaker }, i) => {
    if (speaker !== i % 2) {
      throw new RangeError(
        `Cannot save the conversation as the speakers must alternate: turn ${i} is ${speaker}'s`,
      );
    }
  });
  const json = new TextEncoder().encode(JSON.stringify({
    model,
    kind,
    cells: [state.h.length, state.c.length],
    turns: turns.map((turn) => turn.text),
  }));
  const bytes = new Uint8Array(HEADER + json.length + 4 * (state.h.length + state.c.length));
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(16, json.length, true);
  bytes.set(json, HEADER);
  let offset = HEADER + json.length;
  for (const values of [state.h, state.c]) {
    for (const value of values) {
      view.setFloat32(offset, value, true);
      offset += 4;
    }
  }
  bytes.set(checksum(bytes), 8);
  return bytes;
}

/**
 * Reads what {@linkcode encodeChatMemory} wrote, and nothing else.
 *
 * @param source Names the bytes in error messages, e.g. a file's path.
 * @throws {SyntaxError} If the bytes are not a conversation, of another version, cut off or damaged.
 */
export function decodeChatMemory(bytes: Uint8Array, source: string): ChatMemory {
  const fail = (what: string): never => {
    throw new SyntaxError(`Cannot read the conversation as ${source} ${what}`);
  };
  if (bytes.length < HEADER || MAGIC.subarray(0, 7).some((byte, i) => bytes[i] !== byte)) {
    fail("must be a saved conversation: it does not start like one");
  }
  if (bytes[7] !== MAGIC[7]) fail(`must have version ${MAGIC[7]}: current value is ${bytes[7]}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const floats = HEADER + view.getUint32(16, true);
  if (floats > bytes.length || checksum(bytes).some((byte, i) => bytes[8 + i] !== byte)) {
    fail("must be whole: it is cut off or damaged");
  }
  const head = readHead(bytes.subarray(HEADER, floats)) ??
    fail("must name model and turns: its text is broken");
  const [h, c] = head.cells;
  if (bytes.length !== floats + 4 * (h + c)) {
    fail(`must have ${h + c} floats: it has ${bytes.length - floats} bytes`);
  }
  const values = Float32Array.from({ length: h + c }, (_, i) => view.getFloat32(floats + 4 * i, true));
  if (!values.every(Number.isFinite)) fail("must have finite numbers only: it does not");
  return {
    model: head.model,
    kind: head.kind,
    turns: head.turns.map((text, i) => ({ speaker: (i % 2) as 0 | 1, text })),
    state: { batchSize: 1, h: values.slice(0, h), c: values.slice(h) },
  };
}

interface Head {
  readonly model: string;
  readonly kind: CorpusKind;
  readonly cells: readonly [h: number, c: number];
  readonly turns: readonly string[];
}

function readHead(bytes: Uint8Array): Head | undefined {
  let head: Partial<Record<keyof Head, unknown>>;
  try {
    head = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const { model, kind, cells, turns } = head ?? {};
  const sound = typeof model === "string" && CORPUS_KINDS.includes(kind as CorpusKind) &&
    Array.isArray(cells) && cells.length === 2 && cells.every((n) => Number.isInteger(n) && n >= 0) &&
    Array.isArray(turns) && turns.every((text) => typeof text === "string");
  return sound ? head as Head : undefined;
}

/** The fingerprint of everything after it. */
function checksum(bytes: Uint8Array): Uint8Array {
  const hex = new Fingerprint().add(bytes.subarray(16)).hex;
  return Uint8Array.from({ length: 8 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
