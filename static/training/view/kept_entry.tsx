/**
 * One model of one's own.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { focusAtOnce } from "../../components/focus.ts";
import { RenameForm } from "../../components/sheets/rename_form.tsx";
import { fileName, saveBlob } from "../../files/download.ts";
import type { OwnModel } from "../../own_models/own_model.ts";
import { saveOwnPage } from "../../single/save_own_page.ts";
import type { KeptModel } from "../kept_models.ts";
import { useDesk, useDeskTools } from "./desk_context.ts";
import { bytes } from "./words.ts";

/** Its name, its sizes, and buttons to talk to it, teach it further, rename, download, save and delete it. */
export function KeptEntry({ kept }: { readonly kept: KeptModel }): JSX.Element {
  const desk = useDesk(), { talkTo, onePage } = useDeskTools();
  const [problem, setProblem] = useState<string>();
  const [mode, setMode] = useState<"rest" | "name" | "delete">("rest");
  const [saving, setSaving] = useState<"no" | "now" | "failed">("no");
  const { key, name, model, run, size } = kept;
  const save = async (model: OwnModel) => {
    setSaving("now");
    await saveOwnPage(model, onePage!).then(() => setSaving("no"), () => setSaving("failed"));
  };
  const [share, setShare] = useState<number>();
  const makeAtlas = async () => {
    setShare(0);
    await desk.makeAtlas(key, setShare).catch((error: Error) => setProblem(error.message));
    setShare(undefined);
  };
  const isShown = desk.state.run?.key === key, isElsewhere = desk.state.elsewhere.has(key);
  const isBusy = isElsewhere || isShown && desk.isBusy;
  if (mode === "name") {
    const rename = (typed: string) => {
      setMode("rest");
      if (typed !== "") void desk.rename(key, typed);
    };
    return (
      <li>
        <RenameForm label="Name" name={name} maxLength={80} onSave={rename} />
      </li>
    );
  }
  return (
    <li>
      <strong dir="auto">{name}</strong>
      <small class="facts">
        {model && <span>{model.info.cell.toUpperCase()} {model.info.numLayers}×{model.info.hiddenSize}</span>}
        {model && model.info.validLoss !== null && <span>{model.info.validLoss.toFixed(3)} nats</span>}
        {isElsewhere && <span>is learning in another tab</span>}
        {run && run.state !== "done" && !isBusy && <span>at {Math.floor(run.share * 100)} %</span>}
        <span>
          {[
            ...size.model > 0 ? [`model ${bytes(size.model)}`] : [],
            ...size.state > 0 ? [`to go on ${bytes(size.state)}`] : [],
            ...size.text > 0 ? [`text ${bytes(size.text)}`] : [],
          ].join(", ")}
        </span>
      </small>
      <span class="row">
        {model && <Named name={name} onClick={() => talkTo(key)}>Talk to it</Named>}
        {run && !isShown && !isElsewhere && !desk.isBusy && (
          <Named name={name} onClick={() => desk.open(key)}>
            {run.state === "done" ? "Keep learning" : "Go on"}
          </Named>
        )}
        {!isBusy && <Named name={name} onClick={() => setMode("name")}>Rename</Named>}
        {model && (
          <Named name={name} onClick={() => saveBlob(fileName(name, "safetensors"), model.weights)}>
            Download
          </Named>
        )}
        {model && !isBusy && !model.info.atlas && (
          <Named
            name={name}
            onClick={() => share === undefined && void makeAtlas()}
          >
            {share === undefined ? "Make its atlas" : `Asking its units: ${Math.floor(100 * share)} %`}
          </Named>
        )}
        {model && onePage && (
          <Named name={name} onClick={() => void save(model)}>
            {saving === "now" ? "Saving …" : "Save as one page"}
          </Named>
        )}
        {isElsewhere
          ? null
          : mode === "rest"
          ? <Named name={name} onClick={() => setMode("delete")}>Delete</Named>
          : (
            <button
              type="button"
              class="sure"
              ref={focusAtOnce}
              onClick={() => desk.delete(key).catch((error: Error) => setProblem(error.message))}
            >
              Delete for good
            </button>
          )}
      </span>
      {saving === "failed" && (
        <p class="trouble" role="alert">It could not be saved as one page: try again later.</p>
      )}
      {problem !== undefined && <p class="trouble" role="alert">{problem}</p>}
    </li>
  );
}

/** A button that says, to those who do not see the row, which model it is about. */
function Named({ name, onClick, children }: {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: string;
}): JSX.Element {
  return (
    <button type="button" onClick={onClick}>
      {children}
      <span class="unseen">{` ${name}`}</span>
    </button>
  );
}
