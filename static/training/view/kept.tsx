/**
 * What is kept in this browser, and how much.
 *
 * @module
 */

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { OwnModel } from "../../own_models/own_model.ts";
import type { RunRecord } from "../../own_models/run_record.ts";
import { useDesk } from "./desk_context.ts";
import { KeptEntry } from "./kept_entry.tsx";
import { bytes } from "./words.ts";

/** A model, its run, or both. */
export interface Kept {
  readonly key: string;
  readonly name: string;
  readonly model?: OwnModel;
  readonly run?: RunRecord;
  /** Of the model, of the state to go on from, and of the text that it learns. */
  readonly size: { readonly model: number; readonly state: number; readonly text: number };
}

/** Models of one's own and runs, each with what can be done with it; below, the browser's storage. */
export function Kept(): JSX.Element {
  const desk = useDesk(), { runs, models, use } = desk.state;
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [sure, setSure] = useState(false);
  const kept = keptOf(models, runs);
  const total = kept.reduce((sum, { size }) => sum + size.model + size.state + size.text, 0);
  return (
    <section class="kept" aria-label="Models of your own">
      <h3>Models of your own</h3>
      {kept.length === 0 && <p class="hint">None yet.</p>}
      <ul>{kept.map((one) => <KeptEntry key={one.key} kept={one} />)}</ul>
      <p class="row">
        <button type="button" onClick={() => file.current!.click()}>Bring a .safetensors file</button>
        {kept.length > 1 && (
          sure
            ? (
              <button
                type="button"
                class="sure"
                onClick={async () => {
                  for (const { key } of kept) await desk.delete(key);
                  setSure(false);
                }}
              >
                Delete all {kept.length} for good
              </button>
            )
            : <button type="button" onClick={() => setSure(true)}>Delete all</button>
        )}
      </p>
      <input
        ref={file}
        type="file"
        accept=".safetensors"
        hidden
        tabIndex={-1}
        aria-label="Model file"
        onChange={async ({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          setProblem(undefined);
          if (chosen) await desk.importModel(chosen).catch((error: Error) => setProblem(error.message));
          currentTarget.value = "";
        }}
      />
      {problem !== undefined && <p class="trouble" role="alert">{problem}</p>}
      {kept.length > 0 && (
        <p class="hint">
          They take {bytes(total)} in this browser's storage
          {use && use.quota > 0 && `, which has room for ${bytes(use.quota - use.used)} more`}. {use?.lasting
            ? "The browser has promised to keep them."
            : "The browser may clear them when it runs short of space: download what is dear to you."}
        </p>
      )}
    </section>
  );
}

function keptOf(models: readonly OwnModel[], runs: readonly RunRecord[]): Kept[] {
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
