/**
 * Reads what is known about a model: its own file, the run that made it, and the card beside it.
 *
 * @module
 */

import { basename, dirname, join } from "@std/path";
import { type Checkpoint, type CorpusSources, decodeCheckpoint, modelIdentity } from "../../lib/mod.ts";
import type { CardNode, ModelCard } from "../../static/protocol/model_card.ts";
import { parseMarkdown } from "./markdown.ts";
import type { ModelFile } from "../../lib/disk/model_files.ts";
import { unlessMissing } from "../../lib/disk/unless_missing.ts";

/**
 * Puts a model's card together.
 *
 * @param id The model that the file is to hold.
 * @returns Nothing if the file is gone, or a training run has put another model into it.
 */
export async function readModelCard(file: ModelFile, id: string): Promise<ModelCard | undefined> {
  const bytes = await unlessMissing(Deno.readFile(file.path));
  if (!bytes) return undefined;
  const checkpoint = decodeCheckpoint(bytes, file.name);
  if (modelIdentity(checkpoint.model, checkpoint.vocabulary) !== id) return undefined;
  const sources = await findSources(checkpoint, file);
  return {
    info: checkpoint.info,
    bytes: bytes.length,
    ...sources && { sources },
    text: await readText(file),
  };
}

/** What a model learnt from: that is told by the state of its training, in its own file or in its run's last one. */
async function findSources(
  { info, training }: Checkpoint,
  file: ModelFile,
): Promise<CorpusSources | undefined> {
  const sources = training?.progress.sources ?? await sourcesOfRun(dirname(file.path), info.digest);
  // Who chats over the network need not know the folders of this machine.
  const named = (paths: readonly string[]) => paths.map((path) => basename(path));
  return sources && {
    ...sources,
    corpus: named(sources.corpus),
    replies: named(sources.replies),
    valid: named(sources.valid),
  };
}

/** What the run in a folder reads; nothing if it is another corpus by now. */
async function sourcesOfRun(folder: string, digest: string): Promise<CorpusSources | undefined> {
  const path = join(folder, "last.safetensors");
  const bytes = await unlessMissing(Deno.readFile(path));
  if (!bytes) return undefined;
  try {
    const { info, training } = decodeCheckpoint(bytes, path);
    return info.digest === digest ? training?.progress.sources : undefined;
  } catch (error) {
    // The model itself is whole: its card shows what there is.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The card that came along: the `README.md` beside the file, if it speaks of this file. */
async function readText({ path, shipped }: ModelFile): Promise<CardNode[]> {
  if (!shipped) return [];
  const text = await unlessMissing(Deno.readTextFile(join(dirname(path), "README.md")));
  return text?.includes(basename(path)) ? parseMarkdown(text) : [];
}
