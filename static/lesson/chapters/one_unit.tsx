/**
 * Chapter 2: one unit.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { unitArithmetic } from "../../../lib/passages/mod.ts";
import { useLesson } from "../lesson_context.ts";
import { passageOf } from "../lesson_words.ts";
import { Chapter } from "../parts/chapter.tsx";
import { Equations } from "../parts/equations.tsx";
import { Player, ReadSoFar } from "../parts/player.tsx";
import { DIAGRAM_STEPS, type DiagramStep, UnitDiagram } from "../parts/unit_diagram.tsx";
import { readPassage, stateBefore } from "../read_passage.ts";

const STEP_WORDS: Readonly<Record<DiagramStep, string>> = {
  belt:
    "The conveyor belt runs through the unit from letter to letter. Left alone, it carries on what it brings.",
  forget: "The forget gate f multiplies what the belt brings: at 1 all is kept, at 0 all is dropped.",
  input: "The input gate i lets in some of the candidate g, which is added to the belt.",
  output:
    "The output gate o decides how much of the belt is shown to the other units and to the next letter.",
};

const STEP_NAMES: Readonly<Record<DiagramStep, string>> = {
  belt: "the belt",
  forget: "+ forget gate",
  input: "+ input gate and candidate",
  output: "+ output gate",
};

/** The lesson's drawing with live numbers, and its equations beside it. */
export function OneUnitChapter(): JSX.Element {
  const { models, knownWords: words, found } = useLesson();
  const passage = passageOf(words);
  const [place, setPlace] = useState(54), [step, setStep] = useState<DiagramStep>("output");
  const [chosen, setChosen] = useState<number>();
  const unit = chosen ?? found?.units[0]?.unit ?? 0;
  const at = Math.min(place, passage.text.length - 1);
  return (
    <Chapter number={2} id="unit" title="One unit">
      <p>
        The memory is made of units like this one. Each has one number on the belt, its cell state, and three
        gates that decide what becomes of it at every letter. Play the passage and watch one unit work.
      </p>
      <div class="choices" role="group" aria-label="How much of the unit to draw">
        {DIAGRAM_STEPS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={step === name}
            onClick={() => setStep(name)}
          >
            {STEP_NAMES[name]}
          </button>
        ))}
      </div>
      <p class="note">{STEP_WORDS[step]}</p>
      <Player text={passage.text} place={at} onMove={setPlace} />
      <ReadSoFar text={passage.text} place={at} />
      {models && <UnitAt {...{ unit, step, place: at }} />}
      <label class="pick-unit">
        Unit
        <input
          type="number"
          min={0}
          max={63}
          value={unit}
          onInput={({ currentTarget: { valueAsNumber: n } }) => n >= 0 && n <= 63 && setChosen(Math.floor(n))}
        />
        {found?.units.some((one) => one.unit === unit) ? "carries the friend's name" : "one of 64"}
      </label>
    </Chapter>
  );
}

function UnitAt({ unit, step, place }: {
  readonly unit: number;
  readonly step: DiagramStep;
  readonly place: number;
}): JSX.Element {
  const { models, knownWords: words } = useLesson();
  const reading = readPassage(models!.knownNames, passageOf(words));
  const numbers = unitArithmetic(models!.knownNames, stateBefore(reading, place), {
    id: reading.ids[place],
    unit,
  });
  const symbol = reading.passage.text[place];
  return (
    <div class="unit-at">
      <div class="scrolls" tabIndex={0} role="region" aria-label="Drawing of the unit">
        <UnitDiagram {...{ numbers, symbol, step }} />
      </div>
      <Equations {...{ numbers, symbol }} />
    </div>
  );
}
