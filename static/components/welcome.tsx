/**
 * What an empty conversation says.
 *
 * @module
 */

import type { JSX } from "preact";
import { TourButton } from "../memory/components/lesson_tour.tsx";
import { useMemoryState } from "../memory/memory_context.ts";
import { AboutButton } from "./sheets/about_button.tsx";
import { useChatState } from "./chat_context.ts";

const SUGGESTIONS = {
  chat: [
    "Hello! How are you?",
    "What did you do today?",
    "Tell me something about yourself.",
    "What makes you happy?",
  ],
  text: ["Once upon a time", "It was a dark night and", "The"],
} as const;

/** A few words and some messages to begin with; without a model, how to get one. */
export function Welcome(): JSX.Element | null {
  const chat = useChatState();
  const { model } = chat;
  const memory = useMemoryState();
  if (!model) return <NoModel />;
  if (memory.state.open !== undefined) return null;
  const units = model.numLayers * model.hiddenSize;
  return (
    <section class="welcome" aria-label="Beginning">
      <p class="lead">
        Say something. {model.name} {model.kind === "text" ? "writes on" : "answers"}{" "}
        one character at a time, out of {units} units of memory.
      </p>
      <ul class="suggestions">
        {SUGGESTIONS[model.kind === "text" ? "text" : "chat"].map((text) => (
          <li key={text}>
            <button type="button" onClick={() => chat.send(text)}>{text}</button>
          </li>
        ))}
      </ul>
      <p class="tour-offer">
        <TourButton>Or see how it remembers: a tour in five pictures</TourButton>
        <AboutButton model={model}>About this model</AboutButton>
      </p>
    </section>
  );
}

function NoModel(): JSX.Element {
  const chat = useChatState();
  return (
    <section class="welcome" aria-label="No model">
      <p class="lead">There is no model to chat with yet.</p>
      <p>Train one on your own chats, or on the text that comes with Cellmate:</p>
      <pre><code>deno task train</code></pre>
      <p>
        It appears here as soon as its first checkpoint is written.{" "}
        <button type="button" onClick={() => chat.lookForModels()}>Look again</button>
      </p>
    </section>
  );
}
