/**
 * An atlas as JSON, and back.
 *
 * @module
 */

import { CORPUS_KINDS } from "../../text/chat_template.ts";
import type { Speaker } from "../../text/conversation.ts";
import type { Atlas, AtlasPassage, Follows } from "./atlas.ts";

/** How an atlas is written: columns, so that nothing is said once for every unit. */
interface AtlasFile extends Omit<Atlas, "units" | "sample"> {
  readonly version: 1;
  readonly timeConstants: readonly (number | null)[];
  /** Start, end and 100 times the value of each passage in turn, per unit. */
  readonly passages: readonly (readonly number[])[];
  /** By place; only the units that follow something. */
  readonly follows: Readonly<Record<string, readonly Follows[]>>;
  /** The turns of each conversation; the person begins. */
  readonly sample: readonly (readonly string[])[];
}

/**
 * Writes an atlas as JSON; the same atlas gives the same text. Numbers are rounded to what can be read of them.
 *
 * @param atlas What is known of a model.
 *
 * @example
 * ```ts
 * import type { Atlas } from "./atlas.ts";
 * import { formatAtlas, parseAtlas } from "./atlas_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const atlas: Atlas = {
 *   model: "0123456789abcdef",
 *   kind: "chat",
 *   properties: [{ id: "speaker", name: "who is speaking", classes: ["the person", "the bot"] }],
 *   units: [{ follows: [], timeConstant: 2.5, passages: [{ start: 0, end: 2, value: -0.75 }] }],
 *   presets: [],
 *   sample: [[{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello" }]],
 * };
 * assertEquals(parseAtlas(formatAtlas(atlas), "example"), atlas);
 * ```
 */
export function formatAtlas(atlas: Atlas): string {
  const { model, kind, properties, presets, units, sample } = atlas;
  const named = units.flatMap(({ follows }, place) => follows.length > 0 ? [[place, follows] as const] : []);
  const file: AtlasFile = {
    version: 1,
    model,
    kind,
    properties,
    presets,
    follows: Object.fromEntries(named),
    timeConstants: units.map(({ timeConstant }) => timeConstant),
    passages: units.map(({ passages }) =>
      passages.flatMap(({ start, end, value }) => [start, end, Math.round(100 * value)])
    ),
    sample: sample.map((turns) => turns.map(({ text }) => text)),
  };
  const round = (_: string, value: unknown) => typeof value === "number" ? +value.toPrecision(3) : value;
  const exact = new Set(["passages", "version"]);
  const lines = Object.entries(file).map(([name, value]) => {
    const rows = Array.isArray(value) && Array.isArray(value[0])
      ? `[\n${value.map((row) => JSON.stringify(row)).join(",\n")}\n]`
      : JSON.stringify(value, exact.has(name) ? undefined : round);
    return `${JSON.stringify(name)}:${rows}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

/**
 * Reads what {@linkcode formatAtlas} wrote.
 *
 * @param text The JSON text.
 * @param source Names it in error messages, e.g. a file's path.
 * @throws {SyntaxError} If it is no atlas.
 */
export function parseAtlas(text: string, source: string): Atlas {
  const file = parseFile(text, source);
  const { model, kind, properties, presets, follows, timeConstants, passages, sample } = file;
  return {
    model,
    kind,
    properties,
    units: timeConstants.map((timeConstant, place) => ({
      follows: follows[place] ?? [],
      timeConstant,
      passages: passagesOf(passages[place]),
    })),
    presets,
    sample: sample.map((turns) => turns.map((text, k) => ({ speaker: k % 2 as Speaker, text }))),
  };
}

function parseFile(text: string, source: string): AtlasFile {
  const fail = (what: string): never => {
    throw new SyntaxError(`Cannot read the atlas as ${source} ${what}`);
  };
  let file: Partial<AtlasFile> | null = null;
  try {
    file = JSON.parse(text);
  } catch (error) {
    fail(`must be JSON: ${(error as Error).message}`);
  }
  if (file?.version !== 1) fail(`must have version 1: current value is ${file?.version}`);
  for (const name of ["properties", "presets", "timeConstants", "passages", "sample"] as const) {
    if (!Array.isArray(file![name])) fail(`must have a list of ${name}: current value is ${file![name]}`);
  }
  if (typeof file!.model !== "string" || !CORPUS_KINDS.includes(file!.kind!) || !file!.follows) {
    fail("must name its model, its kind and what the units follow");
  }
  if (file!.passages!.length !== file!.timeConstants!.length) fail("must have passages for every unit");
  return file as AtlasFile;
}

function passagesOf(numbers: readonly number[]): AtlasPassage[] {
  return Array.from({ length: numbers.length / 3 }, (_, k) => ({
    start: numbers[3 * k],
    end: numbers[3 * k + 1],
    value: numbers[3 * k + 2] / 100,
  }));
}
