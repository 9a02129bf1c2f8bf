/**
 * The button that opens a model's card.
 *
 * @module
 */

import type { JSX } from "preact";
import type { ModelInfo } from "../../protocol/model_info.ts";
import { useChat } from "../chat_context.ts";

/** Opens a model's card; where there are several, the model's name tells the buttons apart. */
export function AboutButton({ model, children }: {
  readonly model: ModelInfo;
  readonly children: string;
}): JSX.Element {
  const chat = useChat();
  return (
    <button type="button" onClick={() => chat.set({ sheet: { about: model } })}>
      {children} <span class="unseen">{model.name}</span>
    </button>
  );
}
