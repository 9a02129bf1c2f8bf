/**
 * A corpus is what a model learns from: conversations, or one plain text. This file holds what can be done with
 * either; `chats/` recognizes and reads files.
 *
 * @module
 */

import { CHAT, type ChatTemplate, type CorpusKind, templateOf } from "./chat_template.ts";
import type { Conversation } from "./conversation.ts";
import { countSymbols, encodeTurnsInto } from "./encode_turns.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Symbols hashed in one go. */
const DIGEST_PIECE = 1 << 22;

/** Conversations to learn to chat from, or a text to learn to continue. */
export type Corpus =
  | {
    /** "bot" if some are, or may be, with a bot and others not; see `BOT` for what that changes. */
    readonly kind: "chat" | "bot";
    readonly conversations: readonly Conversation[];
    /** Those with a bot, where the replies are what matters; see `focusOnReplies()`. */
    readonly focused?: ReadonlySet<Conversation>;
  }
  | { readonly kind: "text"; readonly text: string };

/** A corpus as symbols, all in one array. */
export interface EncodedCorpus {
  /** What the symbols are, and how to speak to a model trained on them. */
  readonly kind: CorpusKind;
  /** The symbols of all conversations, one after another, or of the text. */
  readonly ids: Uint16Array;
  /** First symbol of each conversation (or of the text), then `ids.length`. */
  readonly starts: Uint32Array;
  /** 1 for each conversation whose replies matter most; absent if there is none. */
  readonly focused?: Uint8Array;
  /** Characters outside the vocabulary, and how often each occurred. */
  readonly unknown: ReadonlyMap<string, number>;
}

/**
 * Every text of a corpus: what a vocabulary is built from.
 *
 * @param corpus The corpus.
 *
 * @example
 * ```ts
 * import { corpusTexts } from "./corpus.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...corpusTexts({ kind: "text", text: "once" })], ["once"]);
 * ```
 */
export function* corpusTexts(corpus: Corpus): Generator<string> {
  if (corpus.kind === "text") return yield corpus.text;
  for (const conversation of corpus.conversations) {
    for (const turn of conversation) yield turn.text;
  }
}

/**
 * Turns a corpus into symbols. Conversations without turns are left out.
 *
 * @param vocabulary The symbols to use; a character that it lacks becomes UNKNOWN and is counted.
 * @param corpus What to encode.
 *
 * @example
 * ```ts
 * import { encodeCorpus } from "./corpus.ts";
 * import { Vocabulary } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const turns = [{ speaker: 0, text: "ab" }, { speaker: 1, text: "c" }] as const;
 * const encoded = encodeCorpus(new Vocabulary("abc"), { kind: "chat", conversations: [turns, turns] });
 * assertEquals([...encoded.ids], [2, 4, 5, 1, 3, 6, 1, 2, 4, 5, 1, 3, 6, 1]);
 * assertEquals([...encoded.starts], [0, 7, 14]);
 * ```
 */
export function encodeCorpus(vocabulary: Vocabulary, corpus: Corpus): EncodedCorpus {
  const unknown = new Map<string, number>();
  if (corpus.kind === "text") {
    const ids = new Uint16Array(corpus.text.length);
    const length = vocabulary.encodeInto(corpus.text, { ids, offset: 0, unknown });
    return { kind: "text", ids: cutTo(ids, length), starts: Uint32Array.of(0, length), unknown };
  }
  const { kind, conversations, focused: withBot } = corpus;
  const template = (one: Conversation): ChatTemplate => withBot?.has(one) ? templateOf(kind) : CHAT;
  const spoken = conversations.reduce((count, one) => count + Math.min(one.length, 1), 0);
  const ids = new Uint16Array(conversations.reduce((sum, one) => sum + countSymbols(one, template(one)), 0));
  const starts = new Uint32Array(spoken + 1);
  const focused = withBot && new Uint8Array(spoken);
  let i = 0;
  for (const one of conversations) {
    if (one.length === 0) continue;
    if (withBot?.has(one)) focused![i] = 1;
    const target = { template: template(one), ids, offset: starts[i], unknown };
    starts[++i] = encodeTurnsInto(vocabulary, one, target);
  }
  return { kind, ids: cutTo(ids, starts[spoken]), starts, ...focused && { focused }, unknown };
}

/** Copies only if characters above U+FFFF made the estimate too long. */
function cutTo(ids: Uint16Array, length: number): Uint16Array {
  return ids.length === length ? ids : ids.slice(0, length);
}

/**
 * Identifies an encoded corpus, so that a run is resumed on the data it started with.
 *
 * @param corpus An encoded corpus; the same text under another vocabulary has another digest.
 * @returns SHA-256 over kind, symbols, starts and focus (over the hashes of their pieces), in hexadecimal.
 *
 * @example
 * ```ts
 * import { corpusDigest, encodeCorpus } from "./corpus.ts";
 * import { Vocabulary } from "./vocabulary.ts";
 * import { assertMatch } from "@std/assert";
 *
 * const corpus = encodeCorpus(new Vocabulary("ab"), { kind: "text", text: "abba" });
 * assertMatch(await corpusDigest(corpus), /^[0-9a-f]{64}$/);
 * ```
 */
export async function corpusDigest(corpus: EncodedCorpus): Promise<string> {
  const parts: string[] = [corpus.kind];
  const { ids, starts, focused } = corpus;
  for (const array of [ids, starts, ...focused ? [focused] : []]) {
    // In pieces, as the hash works on a copy.
    for (let i = 0; i < array.length; i += DIGEST_PIECE) {
      parts.push(await sha256(array.subarray(i, i + DIGEST_PIECE)));
    }
  }
  return sha256(new TextEncoder().encode(parts.join(" ")));
}

/** Every machine that Cellmate runs on is little-endian, so an array has the same bytes everywhere. */
async function sha256(array: Uint8Array | Uint16Array | Uint32Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", array as BufferSource);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Merges corpora.
 *
 * @param corpora Corpora of one kind. Texts are joined with a line break if one does not end in it.
 * @param options.weights How often each corpus of conversations is used, whole numbers; 1 if absent. Copies of a
 * conversation stay on one side of a split. Texts cannot be weighted, as they are split by position.
 * @throws {TypeError} If chats and texts are mixed.
 * @throws {RangeError} If there is no corpus, or a weight is not valid.
 *
 * @example
 * ```ts
 * import { mergeCorpora } from "./corpus.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const merged = mergeCorpora([{ kind: "text", text: "one" }, { kind: "text", text: "two\n" }]);
 * assertEquals(merged, { kind: "text", text: "one\ntwo\n" });
 * ```
 */
export function mergeCorpora(
  corpora: readonly Corpus[],
  options: { readonly weights?: readonly number[] } = {},
): Corpus {
  const chats = corpora.filter((corpus) => corpus.kind !== "text");
  const texts = corpora.filter((corpus) => corpus.kind === "text");
  if (corpora.length === 0) {
    throw new RangeError("Cannot merge corpora as there must be at least one: current value is 0");
  }
  if (chats.length > 0 && texts.length > 0) {
    throw new TypeError(
      `Cannot merge corpora as all must be of one kind: current value is ${chats.length} chat and ` +
        `${texts.length} text`,
    );
  }
  const weights = corpora.map((corpus, i) => {
    const weight = options.weights?.[i] ?? 1;
    if (Number.isInteger(weight) && weight >= 1 && (corpus.kind !== "text" || weight === 1)) return weight;
    const rule = corpus.kind === "text" ? "a text's weight must be 1" : "a weight must be a positive integer";
    throw new RangeError(`Cannot merge corpora as ${rule}: current value is ${weight}`);
  });
  if (chats.length === 0) {
    const last = texts.length - 1;
    const closed = texts.map(({ text }, i) => i === last || text.endsWith("\n") ? text : text + "\n");
    return { kind: "text", text: closed.join("") };
  }
  const repeated = chats.flatMap((chat, i) => Array<typeof chat>(weights[i]).fill(chat));
  if (repeated.length === 1) return repeated[0];
  const focused = chats.flatMap((chat) => [...chat.focused ?? []]);
  return {
    kind: focused.length > 0 && chats.some((chat) => !chat.focused) ? "bot" : "chat",
    conversations: repeated.flatMap((chat) => chat.conversations),
    ...focused.length > 0 && { focused: new Set(focused) },
  };
}
