/**
 * What is known of a model's units: their names, and interventions with a meaning.
 *
 * @module
 */

import type { AtlasPreset, AtlasProperty, Follows } from "../../lib/insight/mod.ts";
import { UnitNames } from "./unit_names.ts";

/** What the page needs of an atlas. */
export interface UnitAtlas {
  readonly names: UnitNames;
  readonly presets: readonly AtlasPreset[];
}

/** No unit has a name. */
export const EMPTY_ATLAS: UnitAtlas = { names: new UnitNames(), presets: [] };

/** The part of the file that is read here; see the library's `formatAtlas()`. */
interface AtlasFile {
  readonly properties: readonly AtlasProperty[];
  readonly presets: readonly AtlasPreset[];
  readonly follows: Readonly<Record<string, readonly Follows[]>>;
}

const known = new Map<string, Promise<UnitAtlas>>();

/**
 * Fetches the atlas of a model, once.
 *
 * @param model The model's id.
 * @param hiddenSize H: the atlas numbers the units of all layers through.
 */
export function fetchAtlas(model: string, hiddenSize: number): Promise<UnitAtlas> {
  let atlas = known.get(model);
  if (!atlas) {
    atlas = fetch(`/api/models/${model}/atlas`).then(async (response) =>
      response.ok ? readAtlas(await response.json(), hiddenSize) : EMPTY_ATLAS
    ).catch(() => EMPTY_ATLAS);
    known.set(model, atlas);
  }
  return atlas;
}

/** Takes names and presets from an atlas; a unit is called after what it follows most closely. */
export function readAtlas({ properties, presets, follows }: AtlasFile, hiddenSize: number): UnitAtlas {
  const names = Object.entries(follows).flatMap(([place, [first]]) => {
    const name = first && properties.find(({ id }) => id === first.property)?.name;
    const key = `${Math.floor(Number(place) / hiddenSize)} ${Number(place) % hiddenSize}`;
    return name === undefined ? [] : [[key, name] as const];
  });
  return { names: new UnitNames(new Map(names)), presets };
}
