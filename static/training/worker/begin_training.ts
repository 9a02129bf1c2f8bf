/**
 * Sets up what to train: a new run, or one to go on with.
 *
 * @module
 */

import { decodeCheckpoint } from "../../../lib/training/mod.ts";
import { type Backend, type Model, parameterCount } from "../../../lib/nn/mod.ts";
import {
  type Checkpoint,
  completeRecipe,
  type CorpusSources,
  type Recipe,
  type TrainingData,
} from "../../../lib/training/mod.ts";
import { getOwnModel } from "../../own_models/own_models.ts";
import { beginRun, getRun, getRunText, putRun, type RunRecord } from "../../own_models/run_record.ts";
import { writeCorpus } from "../corpus_file.ts";
import type { TrainingAnswer, TrainingAsk, TrainingOrder } from "../messages.ts";
import { loadEmbeddedChats } from "./embedded_chats.ts";
import { measureSpeed } from "./measure_speed.ts";
import { openPageBackend } from "./page_backend.ts";
import { runData } from "./run_data.ts";
import { trainInPage } from "./train_in_page.ts";
import type { TrainingPorts } from "./training_ports.ts";

/** Begins a run. */
export async function beginTraining(
  { order, threads }: Extract<TrainingAsk, { ask: "begin" }>,
  ports: TrainingPorts,
): Promise<TrainingAnswer> {
  const { key, name, chosen, from } = order, { tell } = ports;
  const backend = openPageBackend(threads);
  const speed = await speedFor(chosen, { backend, tell });
  tell({ told: "state", state: "reading" });
  const { text, sources } = await textOf(order, speed);
  const begin = from === undefined ? undefined : await ownCheckpoint(from);
  const data = await runData(text, sources, { vocabulary: begin?.vocabulary });
  const choice = begin ? withSizesOf(begin.model, chosen) : chosen;
  const recipe = completeRecipe(data.corpus.ids.length, choice, {
    kind: data.corpus.kind,
    ...speed !== undefined && { speed },
  });
  requireEnough(data, recipe);
  const record: RunRecord = {
    key,
    name,
    state: "running",
    sources,
    recipe,
    ...from !== undefined && { from },
    log: [],
    share: 0,
    step: 0,
    date: new Date().toISOString(),
    textBytes: text.size,
  };
  await beginRun(record, text);
  tellPlan({ data, recipe, threads, backend, step: 0 }, tell);
  return await trainInPage({ record, data, backend, ...begin && { begin: begin.model } }, ports);
}

/** What is to be learnt, as a file, and where it comes from. */
async function textOf(
  { corpus, embedded, sources, chosen }: TrainingOrder,
  speed = 0,
): Promise<{ text: Blob; sources: CorpusSources }> {
  if (corpus) return { text: corpus, sources };
  if (embedded === undefined) throw new TypeError("Cannot begin as there must be a text to learn from");
  const { corpus: chats, scope } = await loadEmbeddedChats(embedded, chosen, speed);
  return { text: writeCorpus(chats), sources: { ...sources, embedded: scope } };
}

/** How fast this machine is, if that decides anything: for a budget in minutes. */
async function speedFor(
  { budget }: Partial<Recipe>,
  { backend, tell }: { readonly backend: Backend; readonly tell: TrainingPorts["tell"] },
): Promise<number | undefined> {
  if (budget && !("minutes" in budget)) return undefined;
  tell({ told: "state", state: "measuring" });
  return await measureSpeed(backend);
}

/** Goes on with a stored run; with more time, also with one that has ended. */
export async function goOnTraining(
  { key, budget, threads }: Extract<TrainingAsk, { ask: "go on" }>,
  ports: TrainingPorts,
): Promise<TrainingAnswer> {
  const { tell } = ports;
  tell({ told: "state", state: "reading" });
  const stored = await getRun(key), text = await getRunText(key);
  if (!stored || !text) throw new Error("Cannot go on as the run is no longer there");
  const resume = stored.last && decodeCheckpoint(await bytesOf(stored.last), stored.name);
  const begin = stored.from === undefined || resume ? undefined : await ownCheckpoint(stored.from);
  const { vocabulary } = resume ?? begin ?? {};
  const data = await runData(text.corpus, stored.sources, { vocabulary });
  const recipe = { ...stored.recipe, ...budget && { budget } };
  const record: RunRecord = { ...stored, recipe, state: "running", stopped: false };
  await putRun(record);
  const backend = openPageBackend(threads);
  tellPlan({ data, recipe, threads, backend, step: resume?.info.step ?? 0 }, tell);
  return await trainInPage({
    record,
    data,
    backend,
    ...resume && { resume },
    ...begin && { begin: begin.model },
  }, ports);
}

async function ownCheckpoint(key: string): Promise<Checkpoint> {
  const model = await getOwnModel(key);
  if (!model) throw new Error("Cannot start from that model as it is no longer there");
  return decodeCheckpoint(await bytesOf(model.weights), model.info.name);
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** A model that goes on learning keeps its sizes, or gets more units. */
function withSizesOf({ config }: Model, chosen: Partial<Recipe>): Partial<Recipe> {
  const { cell, hiddenSize, numLayers } = config;
  return { ...chosen, cell, hiddenSize: Math.max(hiddenSize, chosen.hiddenSize ?? 0), numLayers };
}

/** A text is cut into as many rows as a batch has, each of which must fill it once. */
function requireEnough({ corpus }: TrainingData, { batchSize, seqLength }: Recipe): void {
  const least = corpus.kind === "text" ? batchSize * (seqLength + 1) : 2, { length } = corpus.ids;
  if (length >= least) return;
  throw new RangeError(
    `There is too little text to learn from: ${length} characters, and ${least} are needed. Add more, or choose fewer ` +
      "rows or shorter ones",
  );
}

function tellPlan(
  { data, recipe, threads, backend, step }: {
    readonly data: TrainingData;
    readonly recipe: Recipe;
    readonly threads: number;
    readonly backend: Backend;
    readonly step: number;
  },
  tell: TrainingPorts["tell"],
): void {
  const { cell, hiddenSize, numLayers } = recipe, vocabularySize = data.vocabulary.size;
  tell({
    told: "plan",
    recipe,
    symbols: data.corpus.ids.length,
    held: data.valid?.ids.length ?? 0,
    vocabulary: vocabularySize,
    parameters: parameterCount({ cell, hiddenSize, numLayers, vocabularySize }),
    threads: backend.name === "wasm-threads" ? threads : 1,
    step,
  });
}
