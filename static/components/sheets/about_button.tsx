/**
 * The way to a model's card.
 *
 * @module
 */

import type { JSX } from "preact";
import type { ModelInfo } from "../../protocol/model_info.ts";
import { useChat } from "../chat_context.ts";

/** Opens the card of a model; one of several buttons is told from the others by the model's name. */
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
