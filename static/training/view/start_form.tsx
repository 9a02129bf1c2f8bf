/**
 * A name, how long, and all settings for those who want them.
 *
 * @module
 */

import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Budget, Recipe } from "../../../lib/training/mod.ts";
import { shellCommand } from "../shell_command.ts";
import { useDesk } from "./desk_context.ts";
import { exactRecipe, ExactSettings, type ExactValues } from "./exact_settings.tsx";

/** Minutes to choose from, and what to expect of them. */
const MINUTES = [
  [1, "1 minute: the first words"],
  [3, "3 minutes: short answers"],
  [10, "10 minutes: whole sentences"],
  [30, "30 minutes"],
  [120, "2 hours"],
] as const;

/** Threads at most; one core is left to the page. */
export const THREADS: number = globalThis.crossOriginIsolated
  ? Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1))
  : 1;

/** Begins the run. */
export function StartForm(): JSX.Element {
  const desk = useDesk(), { models, read } = desk.state;
  const [name, setName] = useState(desk.defaultName);
  const [minutes, setMinutes] = useState<number>(3);
  const [exact, setExact] = useState<ExactValues>({});
  const [replies, setReplies] = useState(false), [course, setCourse] = useState(false);
  const [from, setFrom] = useState("");
  const [threads, setThreads] = useState(THREADS);
  const budget: Budget = { minutes };
  const isChat = !read?.isProse;
  const chosen: Partial<Recipe> = {
    budget,
    ...course && isChat && { course: "memory" },
    ...exactRecipe(exact),
  };
  const choice = {
    name: name.trim() || desk.defaultName,
    chosen,
    replies: replies && isChat && !desk.state.embedded,
    ...from !== "" && { from },
  };
  return (
    <form
      class="start"
      aria-label="Begin"
      onSubmit={(event) => {
        event.preventDefault();
        void desk.begin({ ...choice, threads });
      }}
    >
      <h3>Teach it</h3>
      <p class="fields">
        <label>
          Its name{" "}
          <input
            type="text"
            value={name}
            maxLength={80}
            required
            dir="auto"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          How long{" "}
          <select
            value={minutes}
            disabled={"budget" in exactRecipe(exact)}
            onChange={(event) => setMinutes(Number(event.currentTarget.value))}
          >
            {MINUTES.map(([minutes, words]) => <option key={minutes} value={minutes}>{words}</option>)}
          </select>
        </label>
      </p>
      {models.length > 0 && (
        <p class="fields">
          <label>
            Start from{" "}
            <select value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
              <option value="">nothing: random numbers</option>
              {models.map(({ key, info }) => (
                <option key={key} value={key}>
                  {info.name}, {info.numLayers}×{info.hiddenSize}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <details class="exact">
        <summary>Exactly how</summary>
        {isChat && !desk.state.embedded && (
          <Check checked={replies} change={setReplies}>Learn above all how the bot answers</Check>
        )}
        {isChat && (
          <Check checked={course} change={setCourse}>
            Beside it, take a course in remembering names and facts
          </Check>
        )}
        <ExactSettings
          values={exact}
          change={setExact}
          threads={threads}
          setThreads={setThreads}
        />
        {from === "" && (
          <>
            <p class="hint">
              In a shell the same is made, with steps or passes to the byte, by
            </p>
            <pre class="command" tabIndex={0}><code>{shellCommand(desk.state, choice)}</code></pre>
          </>
        )}
      </details>
      <button type="submit" class="run">Start learning</button>
    </form>
  );
}

function Check({ checked, change, children }: {
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
