/**
 * Models and runs by their keys.
 *
 * @module
 */

import type { OwnModel } from "../own_models/own_model.ts";
import type { RunRecord } from "../own_models/run_record.ts";

/** A model, its run, or both. */
export interface KeptModel {
  readonly key: string;
  readonly name: string;
  readonly model?: OwnModel;
  readonly run?: RunRecord;
  /** Of the model, of the state to go on from, and of the text that it learns. */
  readonly size: { readonly model: number; readonly state: number; readonly text: number };
}

/** All that is kept, what goes on first. */
export function keptModels(models: readonly OwnModel[], runs: readonly RunRecord[]): KeptModel[] {
  const keys = new Set([...runs, ...models].map(({ key }) => key));
  return [...keys].map((key) => {
    const model = models.find((model) => model.key === key), run = runs.find((run) => run.key === key);
    return {
      key,
      name: model?.info.name ?? run!.name,
      ...model && { model },
      ...run && { run },
      size: { model: model?.weights.size ?? 0, state: run?.last?.size ?? 0, text: run?.textBytes ?? 0 },
    };
  });
}
