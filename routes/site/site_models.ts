/**
 * The models that come with a page without a server.
 *
 * @module
 */

import { resolve } from "@std/path";
import { decodeCheckpoint, modelIdentity } from "../../lib/mod.ts";
import { describeModel } from "../../lib/training/mod.ts";
import { readAtlasFiles } from "../../lib/disk/atlas_files.ts";
import { findModelFiles, type ModelFile } from "../../lib/disk/model_files.ts";
import type { ModelCard } from "../../static/protocol/model_card.ts";
import type { ModelInfo } from "../../static/protocol/model_info.ts";
import { smallModel } from "../../static/single/small_model.ts";
import type { SitePart } from "../../static/voices/site_shelf.ts";
import { glimpse } from "../../static/voices/worker/model_glimpse.ts";
import { readModelCard } from "../serving/model_card.ts";

/** A model with all that belongs to it. */
export interface SiteModel {
  readonly info: ModelInfo;
  readonly parts: Partial<Readonly<Record<SitePart, Uint8Array<ArrayBuffer>>>>;
}

/**
 * Reads the models of a site.
 *
 * @param root The project's folder.
 * @param options.wanted A checkpoint; without it, those that came with the project.
 * @param options.small Whether weights are kept as float16.
 * @throws {Deno.errors.NotFound} If there is none.
 * @throws {SyntaxError} If a file is not a model.
 */
export async function readSiteModels(
  root: string,
  { wanted, small = false }: { readonly wanted?: string | undefined; readonly small?: boolean } = {},
): Promise<SiteModel[]> {
  const path = wanted === undefined ? undefined : resolve(wanted);
  const files = await findModelFiles({ root, ...path !== undefined && { wanted: path } });
  const chosen = path === undefined ? files.filter((file) => file.shipped) : files.slice(0, 1);
  if (chosen.length === 0) throw new Deno.errors.NotFound("There is no model");
  return await Promise.all(chosen.map((file) => readSiteModel(file, small)));
}

async function readSiteModel(file: ModelFile, small: boolean): Promise<SiteModel> {
  const whole = await Deno.readFile(file.path), asItIs = decodeCheckpoint(whole, file.path);
  const { bytes: weights, checkpoint } = small
    ? smallModel(whole, file.path)
    : { bytes: whole, checkpoint: asItIs };
  const description = describeModel(checkpoint), { id } = description;
  const card = (await readModelCard(file, modelIdentity(asItIs.model, asItIs.vocabulary)))!;
  const atlas = await readAtlasFiles(file.path, id);
  const info: ModelInfo = {
    ...description,
    // Where it was on the maker's disk is nobody's business.
    file: file.shipped ? file.name : file.name.split(/[/\\]/).at(-1)!,
    shipped: file.shipped,
    date: file.modified.toISOString(),
    ...atlas && { atlas: true },
  };
  return {
    info,
    parts: {
      weights,
      card: json({ ...card, bytes: weights.length } satisfies ModelCard),
      glimpse: json(glimpse(checkpoint)),
      ...atlas && { atlas: new TextEncoder().encode(atlas.atlas) as Uint8Array<ArrayBuffer> },
      ...atlas?.activity && { activity: atlas.activity },
    },
  };
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>;
}
