/**
 * What is known of a model's units: their names, and interventions with a meaning.
 *
 * @module
 */

import type { AtlasPreset, AtlasProperty, Follows } from "../../lib/insight/mod.ts";
import type { CorpusKind } from "../../lib/mod.ts";
import type { ModelInfo } from "../protocol/model_info.ts";
import { readJson } from "../voices/read_place.ts";
import type { Shelf } from "../voices/shelf.ts";
import { UnitNames } from "./unit_names.ts";

/** What the page needs of an atlas. */
export interface UnitAtlas {
  readonly names: UnitNames;
  readonly presets: readonly AtlasPreset[];
  /** The atlas itself, if there is one. */
  readonly file?: AtlasFile;
}

/** No unit has a name. */
export const EMPTY_ATLAS: UnitAtlas = { names: new UnitNames(), presets: [] };

/** The part of the file that is read here; see the library's `formatAtlas()`. */
export interface AtlasFile {
  readonly kind: CorpusKind;
  readonly properties: readonly AtlasProperty[];
  readonly presets: readonly AtlasPreset[];
  readonly follows: Readonly<Record<string, readonly Follows[]>>;
  /** By place, of all units: letters, and start, end and 100 times the value of each passage in turn. */
  readonly timeConstants: readonly (number | null)[];
  readonly passages: readonly (readonly number[])[];
  /** The turns of each conversation; the person begins. */
  readonly sample: readonly (readonly string[])[];
}

const known = new Map<string, Promise<UnitAtlas>>();

/**
 * Fetches the atlas of a model, once.
 *
 * @param shelf Where it is.
 * @param model The model; an atlas numbers the units of all layers through.
 */
export function fetchAtlas(
  shelf: Pick<Shelf, "part">,
  { id, hiddenSize }: Pick<ModelInfo, "id" | "hiddenSize">,
): Promise<UnitAtlas> {
  let atlas = known.get(id);
  if (!atlas) {
    atlas = shelf.part(id, "atlas")
      .then(async (place) => readAtlas(await readJson(place), hiddenSize))
      .catch(() => EMPTY_ATLAS);
    known.set(id, atlas);
  }
  return atlas;
}

/** Takes names and presets from an atlas; a unit is called after what it follows most closely. */
export function readAtlas(file: AtlasFile, hiddenSize: number): UnitAtlas {
  const { properties, presets, follows } = file;
  const names = Object.entries(follows).flatMap(([place, [first]]) => {
    const name = first && properties.find(({ id }) => id === first.property)?.name;
    const key = `${Math.floor(Number(place) / hiddenSize)} ${Number(place) % hiddenSize}`;
    return name === undefined ? [] : [[key, name] as const];
  });
  return { names: new UnitNames(new Map(names)), presets, file };
}
