/**
 * A run of training in this browser: all that it takes to go on.
 *
 * @module
 */

import type { CorpusSources, Recipe } from "../../lib/training/mod.ts";
import { transact } from "./models_database.ts";
import { tellChange } from "./own_models.ts";

/** What is stored of a run, all of it at once. */
export interface RunRecord {
  /** That of its model. */
  readonly key: string;
  readonly name: string;
  /** Whether it goes on, if its lock is held; if nobody holds that, it was cut off. */
  readonly state: "running" | "paused" | "done";
  /** Whether it is done because the reader ended it before its time. */
  readonly stopped?: boolean;
  readonly sources: CorpusSources;
  readonly recipe: Recipe;
  /** The symbols of a model that it started from, and that model's key. */
  readonly from?: string;
  /** The state to go on from, as a checkpoint. */
  readonly last?: Blob;
  /** What happened, one JSON object a line. */
  readonly log: readonly string[];
  /** Share of the budget that is spent. */
  readonly share: number;
  readonly step: number;
  /** When it was stored, ISO 8601. */
  readonly date: string;
  /** Bytes of the text that it learns from. */
  readonly textBytes: number;
}

/** What a run learns from. */
export interface RunText {
  readonly key: string;
  readonly corpus: Blob;
  /** The loss of counting letters on it, nats per character, once it was measured; null if it cannot be. */
  readonly counted?: number | null;
}

/** All runs, the last changed first. */
export async function listRuns(): Promise<RunRecord[]> {
  const runs = await transact(["runs"], "readonly", (table) => table("runs").getAll());
  return (runs as RunRecord[]).sort((a, b) => b.date.localeCompare(a.date));
}

/** The run with this key. */
export async function getRun(key: string): Promise<RunRecord | undefined> {
  return await transact(["runs"], "readonly", (table) => table("runs").get(key));
}

/** Stores a run as it is now. */
export async function putRun(run: RunRecord): Promise<void> {
  await transact(["runs"], "readwrite", (table) => table("runs").put(run));
}

/** Stores a new run together with what it learns from. */
export async function beginRun(run: RunRecord, corpus: Blob): Promise<void> {
  await transact(["runs", "texts"], "readwrite", (table) => {
    table("texts").put({ key: run.key, corpus } satisfies RunText);
    return table("runs").put(run);
  });
  tellChange();
}

/** What a run learns from. */
export async function getRunText(key: string): Promise<RunText | undefined> {
  return await transact(["texts"], "readonly", (table) => table("texts").get(key));
}

/** Stores what counting letters achieves. */
export async function putCounted(text: RunText, counted: number | null): Promise<void> {
  await transact(["texts"], "readwrite", (table) => table("texts").put({ ...text, counted }));
}
