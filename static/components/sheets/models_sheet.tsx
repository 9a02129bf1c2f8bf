/**
 * Choosing a model.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { ModelInfo } from "../../protocol/model_info.ts";
import { AboutButton } from "./about_button.tsx";
import { useChatState, useStores } from "../chat_context.ts";
import { describeLoss } from "./describe_model.ts";
import { Sheet } from "./sheet.tsx";

/** Every model in `checkpoints/`, and the shipped ones. */
export function ModelsSheet(): JSX.Element {
  const chat = useChatState(), { training } = useStores();
  useEffect(() => void chat.lookForModels(), []);
  return (
    <Sheet title="Model">
      {chat.state.models.length === 0 && <p>There is none yet: train one.</p>}
      <fieldset class="models">
        <legend class="unseen">Model that replies</legend>
        {chat.state.models.map((model) => (
          <div class="model-choice" key={model.id}>
            <label>
              <input
                type="radio"
                name="model"
                checked={model.id === chat.model?.id}
                onChange={() => chat.prefer({ model: model.own ?? model.id })}
              />
              <Description model={model} />
            </label>
            <AboutButton model={model}>About</AboutButton>
            {model.own !== undefined && (
              <button type="button" onClick={() => chat.set({ sheet: "train" })}>
                Manage <span class="unseen">{model.name}</span>
              </button>
            )}
          </div>
        ))}
      </fieldset>
      {training.isThere && (
        <p>
          <button type="button" class="run" onClick={() => chat.set({ sheet: "train" })}>
            Train one, or bring a file
          </button>
        </p>
      )}
    </Sheet>
  );
}

function Description({ model }: { readonly model: ModelInfo }): JSX.Element {
  return (
    <span class="model-description">
      <strong>{model.name}</strong>
      {model.shipped && <span class="mark">came along</span>}
      {model.own !== undefined && <span class="mark">your own</span>}
      <span class="facts">
        <span>
          {model.cell.toUpperCase()} {model.numLayers}×{model.hiddenSize}
        </span>
        <span>{model.parameters.toLocaleString("en")} parameters</span>
        <span title="Loss on held-out text, per character">{describeLoss(model.validLoss)}</span>
        <span>
          {model.kind === "text" ? "plain text: it continues yours" : "conversations"}{" "}
          {model.corpus.slice(0, 7)}
        </span>
        <time dateTime={model.date}>{new Date(model.date).toLocaleDateString()}</time>
      </span>
      <code>{model.file}</code>
    </span>
  );
}
