/**
 * Finds out what each unit of a model of one's own follows, as `deno task atlas` does.
 *
 * @module
 */

import {
  encodeActivity,
  formatAtlas,
  halveCorpus,
  makeAtlas,
  sampleSymbols,
  textIdentity,
} from "../../lib/insight/mod.ts";
import { type Corpus, decodeCheckpoint, openBackend } from "../../lib/mod.ts";
import { loaded } from "../loaded.ts";
import type * as EmbeddedChats from "../embedded_chats.ts";
import { readCorpus } from "../training/corpus_file.ts";
import { getOwnModel, putOwnModel } from "./own_models.ts";
import { getRunText } from "./run_record.ts";

/** Conversations that are read side by side. */
const ROWS = 16;
/** Decides which conversations are read, as by default in the shell. */
const SEED = 1;
/** Milliseconds between two reports. */
const REPORT_EVERY = 100;

/** Asked: an atlas of a model. */
export interface AtlasAsk {
  readonly key: string;
  /** Where the program is that has the embedded chats in it, for a model that was brought without a text. */
  readonly embedded?: string;
}

/**
 * Makes the atlas of a model and stores it beside the model, unless that has learnt on meanwhile.
 *
 * @param ask Which model.
 * @param tell Is told the share that is done, 0 … 1.
 * @throws {Error} If the model or a text is missing.
 */
export async function makeOwnAtlas(
  { key, embedded }: AtlasAsk,
  tell: (share: number) => void,
): Promise<void> {
  const own = await getOwnModel(key);
  if (!own) throw new Error("Cannot make an atlas as the model is no longer there");
  const { model, vocabulary, info } = decodeCheckpoint(
    new Uint8Array(await own.weights.arrayBuffer()),
    own.info.name,
  );
  const stepper = openBackend().createStepper(model, ROWS);
  const halves = halveCorpus(await corpusFor(key, embedded));
  const making = makeAtlas({ stepper, vocabulary, kind: info.kind }, { ...halves, seed: SEED });
  let told = 0, step = making.next();
  for (; !step.done; step = making.next()) {
    if (performance.now() - told < REPORT_EVERY) continue;
    told = performance.now();
    tell(step.value);
  }
  stepper.close();
  const { atlas, activity: index } = step.value;
  const text = textIdentity(sampleSymbols(atlas, vocabulary).flatMap((ids) => [...ids]));
  const activity = encodeActivity({ model: atlas.model, text, index });
  const now = await getOwnModel(key);
  if (now?.info.id !== own.info.id) {
    throw new Error("The model has learnt on meanwhile: make its atlas once it is done");
  }
  await putOwnModel({
    ...now,
    info: { ...now.info, atlas: true },
    atlas: new Blob([formatAtlas(atlas)]),
    activity: new Blob([activity]),
  });
}

/** What the model learnt from, or else the embedded chats. */
async function corpusFor(key: string, embedded: string | undefined): Promise<Corpus> {
  const text = await getRunText(key);
  if (text) return await readCorpus(text.corpus);
  if (embedded === undefined) throw new Error("Cannot make an atlas as there is no text to read");
  return (await loaded(import(embedded) as Promise<typeof EmbeddedChats>)).embeddedCorpus();
}
