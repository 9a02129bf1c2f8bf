/**
 * Chapter 6: watch it learn.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Model } from "../../../lib/nn/mod.ts";
import { useLesson } from "../lesson_context.ts";
import { passageOf } from "../lesson_words.ts";
import { AnswerLetters } from "../parts/answer_letters.tsx";
import { Chapter } from "../parts/chapter.tsx";
import { LossLine } from "../parts/loss_line.tsx";
import { reviveModel } from "../worker/revive_model.ts";
import type { TeachProgress } from "../worker/messages.ts";

/** What the training has come to, and how it ended. */
type Training =
  | { readonly state: "idle" }
  | {
    readonly state: "running" | "stopped" | "done";
    readonly reports: readonly TeachProgress[];
    readonly model?: Model;
  };

/** Trains the model of the chapters above, here in the page, from nothing. */
export function WatchItLearnChapter(): JSX.Element {
  const { knownWords: words, worker, useModel } = useLesson();
  const [training, setTraining] = useState<Training>({ state: "idle" }), [seed, setSeed] = useState(1);
  const [problem, setProblem] = useState<string>();
  useEffect(() =>
    worker?.listen((told) => {
      if (told.told === "problem") setProblem(told.message);
      if (told.told === "progress") {
        setTraining((now) => ({ state: "running", reports: [...reportsOf(now), told.progress] }));
      }
      if (told.told === "taught") {
        setTraining((now) =>
          told.model
            ? { state: "done", reports: reportsOf(now), model: reviveModel(told.model) }
            : { state: "stopped", reports: reportsOf(now) }
        );
      }
    }), [worker]);
  const start = () => {
    setProblem(undefined);
    setTraining({ state: "running", reports: [] });
    const { text, answer } = passageOf({ ...words, chatter: 0, ownChatter: "" });
    worker!.ask({ ask: "teach", seed, text, answer });
  };
  const isRunning = training.state === "running";
  return (
    <Chapter number={6} id="learn" title="Watch it learn">
      <p>
        Nobody has told the model what a friend is. It began with random numbers, and was shown thousands of
        passages like this one, each time a little of its mistake. Train it yourself: it takes about half a
        minute, here in this page.
      </p>
      <p class="row">
        <button
          type="button"
          class="act"
          disabled={!worker}
          onClick={isRunning ? () => worker!.ask({ ask: "stop" }) : start}
        >
          {isRunning ? "Stop" : training.state === "idle" ? "Train it" : "Train it again"}
        </button>
        <label>
          Seed
          <input
            type="number"
            value={seed}
            min={1}
            max={999}
            disabled={isRunning}
            onInput={({ currentTarget: { valueAsNumber: n } }) => Number.isInteger(n) && setSeed(n)}
          />
        </label>
      </p>
      {problem && <p class="warning" role="alert">{problem}</p>}
      {training.state !== "idle" && <Progress training={training} friend={words.friend} />}
      {training.state === "done" && training.model && (
        <p>
          <button type="button" class="act" onClick={() => useModel(training.model!)}>
            Use this model in the chapters above
          </button>
        </p>
      )}
      <p class="note">
        The friend is named a few letters before the blank at first, and moves away whenever the model does
        well: a course, as with people. The same seed gives the same model, to the bit.
      </p>
    </Chapter>
  );
}

function reportsOf(training: Training): readonly TeachProgress[] {
  return training.state === "idle" ? [] : training.reports;
}

function Progress({ training, friend }: {
  readonly training: Exclude<Training, { state: "idle" }>;
  readonly friend: string;
}): JSX.Element {
  const { reports, state } = training, last = reports.at(-1);
  if (!last) return <p>Starting …</p>;
  // A stretch of equal answers is one line.
  const turns = reports.filter(({ answer }, k) => answer && answer.said !== reports[k - 1]?.answer?.said);
  return (
    <div class="learning">
      <progress value={last.step} max={last.steps} aria-label="Training" />
      <p>
        {state === "done" ? "Done: " : state === "stopped" ? "Stopped: " : ""}step {last.step} of{" "}
        {last.steps}, loss {last.loss.toFixed(3)} nats per character, the friend up to {last.gap}{" "}
        characters away
      </p>
      <LossLine losses={reports.map(({ loss }) => loss)} />
      <h3>Its answer, as it learns</h3>
      <ol class="answers" aria-live={state === "running" ? "off" : "polite"}>
        {turns.map(({ step, answer }) => (
          <li key={step}>
            <span class="mark">step {step}</span> <AnswerLetters answer={answer!} />
          </li>
        ))}
      </ol>
      {state === "done" && last.answer && (
        <p>
          {last.answer.right
            ? `It has learnt to answer ${friend}.`
            : `It ended on ${last.answer.said || "nothing"}, not ${friend}: ` +
              "this model knows thirty names by heart, and any other is new to it."}
        </p>
      )}
    </div>
  );
}
