/**
 * What an empty conversation says.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemoryState } from "../../memory/memory_context.ts";
import type { ModelInfo } from "../../protocol/model_info.ts";
import { useChat, useChatState, useLesson, useStores } from "../chat_context.ts";
import { AboutButton } from "../sheets/about_button.tsx";
import { GlimpsePicture } from "./glimpse_picture.tsx";
import { INTRODUCTION } from "./introduction.ts";
import { Earlier } from "./earlier.tsx";
import { NoModel } from "./no_model.tsx";

/** Messages that the shipped model answers well, at least nineteen times in twenty. */
const SUGGESTIONS = {
  chat: ["Hello! How are you?", "Tell me a joke.", "Are you a robot?", "How does your memory work?"],
  text: ["Once upon a time", "It was a dark night and", "The"],
} as const;

/** What this is, what its memory looks like, and three ways to go on; without a model, how to get one. */
export function Welcome(): JSX.Element | null {
  const { model } = useChatState();
  const memory = useMemoryState(), { training } = useStores();
  if (!model) return <NoModel />;
  if (memory.state.open !== undefined) return null;
  return (
    <section class="welcome" aria-label="Beginning">
      <h2>A small LSTM whose memory you can watch</h2>
      <p class="lead">
        It {model.kind === "text" ? "writes on" : "answers"} letter by letter, out of{" "}
        {model.numLayers * model.hiddenSize} units of memory.
      </p>
      <GlimpsePicture model={model} />
      <div class="doors">
        <Watch model={model} />
        <Talk model={model} />
        {training.isThere && <Train />}
      </div>
      <Earlier />
    </section>
  );
}

function Watch({ model }: { readonly model: ModelInfo }): JSX.Element {
  const chat = useChatState(), memory = useMemoryState(), lesson = useLesson();
  const introduction = INTRODUCTION[model.kind === "text" ? "text" : "chat"];
  return (
    <section class="door">
      <h3>Watch it remember</h3>
      <p>
        Say <q>{introduction}</q> and see what it keeps, letter by letter.
      </p>
      <button
        type="button"
        class="run"
        onClick={() => {
          memory.watchNext();
          void chat.send(introduction);
        }}
      >
        Say it and watch
      </button>
      {lesson && (
        <p>
          <a href={lesson}>How an LSTM remembers</a>: take a friend's name out of a memory, and train it back.
        </p>
      )}
    </section>
  );
}

function Talk({ model }: { readonly model: ModelInfo }): JSX.Element {
  const chat = useChatState();
  return (
    <section class="door">
      <h3>Talk</h3>
      <ul class="suggestions">
        {SUGGESTIONS[model.kind === "text" ? "text" : "chat"].map((text) => (
          <li key={text}>
            <button type="button" onClick={() => chat.send(text)}>{text}</button>
          </li>
        ))}
      </ul>
      <AboutButton model={model}>About this model</AboutButton>
    </section>
  );
}

function Train(): JSX.Element {
  const chat = useChat();
  return (
    <section class="door">
      <h3>Train it on your own chats</h3>
      <p>
        Here in the page, in minutes. Give it an exported chat, and it learns to write like you; nothing
        leaves this computer.
      </p>
      <button type="button" class="run" onClick={() => chat.set({ sheet: "train" })}>Train one</button>
    </section>
  );
}
