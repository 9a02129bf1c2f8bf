/**
 * Says something else than what was drawn.
 *
 * @module
 */

import { END_OF_TURN, UNKNOWN, type Vocabulary } from "../../text/vocabulary.ts";
import type { Choice, ReplyWriter } from "../reply_writer.ts";

/** A text in place of a draw. */
export interface Dictated<W> {
  /** What wrote it. */
  readonly writer: W;
  /** Its choices; the last is `done`. */
  readonly choices: readonly Choice[];
}

/**
 * Lets a writer write the first of some texts that it can: its alphabet, a stop string, or the greatest length may forbid
 * one.
 *
 * @param open Makes a writer.
 * @param options.texts They are tried from `first` on, and then from the beginning.
 * @param options.vocabulary The writer's.
 * @returns Nothing if it can write none of them.
 *
 * @example
 * ```ts
 * import { dictate } from "./dictate.ts";
 * import { ReplyWriter } from "../reply_writer.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("ho ");
 * const said = dictate(() => new ReplyWriter(vocabulary), { texts: ["oh!", "ho ho"], first: 0, vocabulary });
 * assertEquals(said?.writer.text, "ho ho");
 * ```
 */
export function dictate<W extends ReplyWriter>(open: () => W, options: {
  readonly texts: readonly string[];
  readonly first: number;
  readonly vocabulary: Vocabulary;
}): Dictated<W> | undefined {
  const { texts, first, vocabulary } = options;
  for (let k = 0; k < texts.length; k++) {
    const text = texts[(first + k) % texts.length];
    const { ids } = vocabulary.encode(text), writer = open(), choices: Choice[] = [];
    if (ids.includes(UNKNOWN)) continue;
    for (const id of [...ids, END_OF_TURN]) if (writer.finish === undefined) choices.push(writer.accept(id));
    if (writer.text === text && writer.finish === "stop") return { writer, choices };
  }
  return undefined;
}
