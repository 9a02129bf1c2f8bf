/**
 * How much of the embedded chats a model learns.
 *
 * @module
 */

/**
 * How much of the embedded chats to learn: what people say first (some hundred intents, one answer each), more of
 * everyday life, every intent with one answer, or all answers and the games. How well a bot answers is decided by how
 * many answers it has to learn in its time.
 */
export type EmbeddedScope = "core" | "wide" | "every" | "all";

/** All scopes, the smallest first. */
export const EMBEDDED_SCOPES: readonly EmbeddedScope[] = ["core", "wide", "every", "all"];

/**
 * The scope that suits a run of so many symbols: with more intents than it can hold, the answers to all of them get
 * worse. Where one ends and the next begins is a guess; "core" was measured at four and eight million symbols.
 *
 * @param symbols How many symbols the run reads.
 *
 * @example
 * ```ts
 * import { scopeFor } from "./embedded_scope.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([scopeFor(4e6), scopeFor(40e6), scopeFor(400e6)], ["core", "wide", "all"]);
 * ```
 */
export function scopeFor(symbols: number): EmbeddedScope {
  if (symbols < 25e6) return "core";
  return symbols < 100e6 ? "wide" : "all";
}
