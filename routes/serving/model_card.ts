/**
 * Reads what is known about a model: from its file, the run that made it, and the card next to it.
 *
 * @module
 */

import { basename, dirname, join } from "@std/path";
import { decodeCheckpoint, modelIdentity } from "../../lib/mod.ts";
import { withoutFolders } from "../../lib/training/mod.ts";
import type { CardNode, ModelCard } from "../../static/protocol/model_card.ts";
import { parseMarkdown } from "./markdown.ts";
import { readCheckpointHead } from "../../lib/disk/read_checkpoint_head.ts";
import type { ModelFile } from "../../lib/disk/model_files.ts";
import { runSources } from "../../lib/disk/run_sources.ts";
import { unlessMissing } from "../../lib/disk/unless_missing.ts";

/**
 * Assembles a model's card.
 *
 * @param id The model that the file should contain.
 * @returns Nothing if the file is gone, or a training run has put another model into it.
 */
export async function readModelCard(file: ModelFile, id: string): Promise<ModelCard | undefined> {
  const head = await unlessMissing(readCheckpointHead(file.path, file.name));
  if (!head) return undefined;
  const { info, progress, size, modified } = head;
  const isAsFound = size === file.size && +modified === +file.modified;
  if (!isAsFound && await identityOf(file) !== id) return undefined;
  const sources = await runSources({ info, ...progress && { training: { progress } } }, file.path);
  return {
    info,
    bytes: size,
    ...sources && { sources: withoutFolders(sources) },
    text: await readText(file),
  };
}

async function identityOf(file: ModelFile): Promise<string | undefined> {
  const bytes = await unlessMissing(Deno.readFile(file.path));
  if (!bytes) return undefined;
  const { model, vocabulary } = decodeCheckpoint(bytes, file.name);
  return modelIdentity(model, vocabulary);
}

/** The card that comes with a model: the `README.md` next to the file, if it is about this file. */
async function readText({ path, shipped }: ModelFile): Promise<CardNode[]> {
  if (!shipped) return [];
  const text = await unlessMissing(Deno.readTextFile(join(dirname(path), "README.md")));
  return text?.includes(basename(path)) ? parseMarkdown(text) : [];
}
