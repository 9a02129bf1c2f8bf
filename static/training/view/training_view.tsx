/**
 * Training, from the files to the model.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useDesk } from "./desk_context.ts";
import { DropZone } from "./drop_zone.tsx";
import { Found } from "./found.tsx";
import { Kept } from "./kept.tsx";
import { RunView } from "./run_view.tsx";
import { StartForm } from "./start_form.tsx";

/** How often it looks what other tabs do. */
const LOOK_EVERY_MS = 2000;

/** The run on show; or else what is to be learnt, by whom, for how long. Below, what is kept. */
export function TrainingView(): JSX.Element {
  const desk = useDesk(), { run, read, embedded, share } = desk.state;
  useEffect(() => {
    void desk.refresh().catch(() => {});
    const timer = setInterval(() => void desk.lookElsewhere().catch(() => {}), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="training">
      {run ? <RunView run={run} /> : (
        <>
          <DropZone />
          {share === undefined && read && <Found read={read} />}
          {share === undefined && (embedded || read?.corpus) && <StartForm key={desk.defaultName} />}
        </>
      )}
      <Kept />
    </div>
  );
}
