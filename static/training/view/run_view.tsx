/**
 * A run: how far it is, how well it does, what it writes, and what can be done with it.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fileName, saveBlob } from "../../files/download.ts";
import type { LiveRun } from "../desk_state.ts";
import { useDesk, useDeskTools } from "./desk_context.ts";
import { LossCurve } from "./loss_curve.tsx";
import { Samples } from "./samples.tsx";
import { THREADS } from "./start_form.tsx";
import { counted, duration } from "./words.ts";

/** What a run is doing. */
const PHASES: Readonly<Record<LiveRun["phase"], string>> = {
  reading: "is reading",
  measuring: "is finding out how fast this computer is",
  learning: "is learning",
  pausing: "finishes this step",
  paused: "has paused",
  done: "has learnt",
  failed: "has stopped",
  elsewhere: "is learning in another tab",
};

/** The run on show. */
export function RunView({ run }: { readonly run: LiveRun }): JSX.Element {
  const { name, phase, stopped, plan, problem, retry, losses, evaluations, counted: line } = run;
  return (
    <section class="run-view" aria-label="The run" data-phase={phase}>
      <h3>
        <span dir="auto">{name}</span>{" "}
        <span role="status">
          {phase === "done" && stopped ? "was stopped before its time" : PHASES[phase]}
        </span>
      </h3>
      {problem !== undefined && <p class="trouble" role="alert">{problem}.</p>}
      <Progress run={run} />
      <Actions run={run} />
      {retry !== undefined && (
        <p class="hint">It went wrong once, and goes on from an earlier step, more carefully: {retry}</p>
      )}
      {losses.length > 1 && <LossCurve {...{ losses, evaluations, line }} />}
      {plan && plan.held === 0 && <p class="hint">There is too little text to hold any back for judging.</p>}
      <Samples evaluations={evaluations} />
      {plan && (
        <p class="hint facts">
          <span>{plan.recipe.cell.toUpperCase()} {plan.recipe.numLayers}×{plan.recipe.hiddenSize}</span>
          <span>{counted(plan.parameters, "number")}</span>
          <span>{counted(plan.symbols, "character")} to learn from</span>
          <span>{counted(plan.threads, "thread")}</span>
          <span>seed {plan.recipe.seed}</span>
        </p>
      )}
    </section>
  );
}

function Progress(
  { run: { progress, phase, stopped, stored } }: { readonly run: LiveRun },
): JSX.Element | null {
  const ago = useSecondsSince(stored?.time);
  const isOver = phase === "done" || phase === "paused" || phase === "failed";
  if (phase === "elsewhere") {
    return <p class="hint">How far it is, is shown there; there it can be paused.</p>;
  }
  if (!progress) {
    if (phase === "reading" || phase === "measuring") return <progress aria-label="Learning" />;
    return stored ? <p class="hint">It is at step {stored.step}.</p> : null;
  }
  const { step, epoch, speed, left, loss } = progress;
  // A run that got no better has ended by itself, before its time, too.
  const share = phase === "done" && !stopped ? 1 : progress.share;
  return (
    <>
      <progress value={share} aria-label="Learning" />
      <p class="figures-line">
        <span>{Math.floor(share * 100)} %</span>
        {!isOver && share < 1 && <span>{duration(left)} left</span>}
        <span>{Math.round(speed).toLocaleString("en")} characters a second</span>
        <span>step {step.toLocaleString("en")}</span>
        <span>read {epoch.toFixed(1)} times</span>
        <span>loss {loss.toFixed(3)} nats</span>
      </p>
      {!isOver && stored && (
        <p class="hint">
          Stored{" "}
          {ago < 2 ? "just now" : `${ago} seconds ago`}: should the browser close, no more than that is lost.
          It learns on in a hidden tab.
        </p>
      )}
    </>
  );
}

/** Whole seconds since a moment. */
function useSecondsSince(time: number | undefined): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return time === undefined ? 0 : Math.max(0, Math.round((now - time) / 1000));
}

function Actions({ run }: { readonly run: LiveRun }): JSX.Element {
  const desk = useDesk(), { talkTo } = useDeskTools();
  const { key, name, phase, hasModel, unstored } = run;
  const record = desk.state.runs.find((run) => run.key === key);
  return (
    <p class="row">
      {desk.isBusy && (
        <button type="button" disabled={phase === "pausing"} onClick={() => desk.pause()}>Pause</button>
      )}
      {(phase === "paused" || phase === "failed") && record && (
        <button
          type="button"
          class="run"
          onClick={() => desk.goOn(key, { threads: THREADS })}
        >
          Go on
        </button>
      )}
      {(desk.isBusy || phase === "paused") && (
        <button
          type="button"
          disabled={phase === "pausing"}
          onClick={() => desk.stop()}
        >
          Stop here
        </button>
      )}
      {phase === "done" && record && <KeepLearning key={key} budget={record.recipe.budget} run={key} />}
      {hasModel && <button type="button" class="run" onClick={() => talkTo(key)}>Talk to it</button>}
      {unstored && (
        <button
          type="button"
          class="run"
          onClick={() => saveBlob(fileName(name, "safetensors"), unstored)}
        >
          Download the model
        </button>
      )}
      {!desk.isBusy && <button type="button" onClick={() => desk.close()}>Teach another</button>}
    </p>
  );
}

/** More of the same: as long again. */
function KeepLearning({ run, budget }: {
  readonly run: string;
  readonly budget: Readonly<Partial<Record<"minutes" | "steps" | "epochs", number>>>;
}): JSX.Element {
  const desk = useDesk();
  const [[unit, amount]] = Object.entries(budget) as [["minutes" | "steps" | "epochs", number]];
  const words = {
    minutes: counted(amount, "minute"),
    steps: counted(amount, "step"),
    epochs: `${amount} passes`,
  };
  const more = { [unit]: 2 * amount } as unknown as { minutes: number };
  return (
    <button type="button" onClick={() => desk.goOn(run, { budget: more, threads: THREADS })}>
      Keep learning: {words[unit]} more
    </button>
  );
}
