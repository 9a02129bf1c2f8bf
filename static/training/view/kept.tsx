/**
 * What is kept in this browser, and how much.
 *
 * @module
 */

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { keptModels } from "../kept_models.ts";
import { useDesk } from "./desk_context.ts";
import { KeptEntry } from "./kept_entry.tsx";
import { bytes } from "./words.ts";

/** Models of one's own and runs, each with what can be done with it; below, the browser's storage. */
export function Kept(): JSX.Element {
  const desk = useDesk(), { runs, models, use, elsewhere } = desk.state;
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [sure, setSure] = useState(false);
  const kept = keptModels(models, runs);
  const here = kept.filter(({ key }) => !elsewhere.has(key));
  const total = kept.reduce((sum, { size }) => sum + size.model + size.state + size.text, 0);
  return (
    <section class="kept" aria-label="Models of your own">
      <h3>Models of your own</h3>
      {kept.length === 0 && <p class="hint">None yet.</p>}
      <ul>{kept.map((one) => <KeptEntry key={one.key} kept={one} />)}</ul>
      <p class="row">
        <button type="button" onClick={() => file.current!.click()}>Bring a .safetensors file</button>
        {here.length > 1 && (
          sure
            ? (
              <button
                type="button"
                class="sure"
                onClick={async () => {
                  for (const { key } of here) await desk.delete(key);
                  setSure(false);
                }}
              >
                Delete all {here.length} for good
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
          if (chosen) {await desk.importModel(chosen, chosen.name).catch((error: Error) =>
              setProblem(error.message)
            );}
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
