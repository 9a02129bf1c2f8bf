/**
 * Chapter 4: take the memory away.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { transplantState, type UnitIndex } from "../../../lib/insight/mod.ts";
import {
  answerFrom,
  type BlankAnswer,
  holdGate,
  LESSON_VOCABULARY,
  readToQuestion,
} from "../../../lib/passages/mod.ts";
import { type Model, Random, zeroState } from "../../../lib/nn/mod.ts";
import { number } from "../../memory/describe.ts";
import { percent } from "../../memory/percent.ts";
import { useLesson } from "../lesson_context.ts";
import { type LessonWords, passageOf, twinOf } from "../lesson_words.ts";
import { AnswerLetters } from "../parts/answer_letters.tsx";
import { Chapter } from "../parts/chapter.tsx";
import { Predict, Verdict } from "../parts/predict.tsx";
import { stepperOf } from "../read_passage.ts";

const vocabulary = LESSON_VOCABULARY;

/** What can be done to the memory right before the question. */
const OPERATIONS = ["nothing", "empty", "others", "fill", "shut", "open"] as const;
type Operation = typeof OPERATIONS[number];

/** What came of it. */
interface Outcome {
  readonly answer: BlankAnswer;
  /** The largest |c| on the belt of the units right before the question. */
  readonly fullest: number;
}

/** Empty the friend's units, fill them from another passage, hold a gate: what becomes of the answer? */
export function TakeAwayChapter(): JSX.Element {
  const { models, knownWords: words, found } = useLesson();
  const [operation, setOperation] = useState<Operation>("nothing"), [guess, setGuess] = useState<string>();
  const [draw, setDraw] = useState(1), [isDone, setIsDone] = useState(false);
  const twin = twinOf(words), count = found?.units.length ?? 0;
  const names: Readonly<Record<Operation, string>> = {
    nothing: "touch nothing",
    empty: found ? `empty these ${count} units` : "empty the units that carry the name",
    others: found ? `empty ${count} other units` : "empty as many other units",
    fill: `fill them with what they hold when the friend is ${twin.friend}`,
    shut: "hold their forget gates at 0",
    open: "hold their forget gates at 1",
  };
  const outcome = isDone && models && found
    ? operate(operation, { model: models.knownNames, words, units: found.units, draw })
    : undefined;
  const said = outcome && [words.friend, twin.friend].find((name) => name === outcome.answer.said);
  return (
    <Chapter number={4} id="take-away" title="Take it away">
      <p>
        If the friend's name is really in those units, the answer must go with them, and come with them.
        Choose what to do to the memory right before the question, say what you expect, and see.
      </p>
      <div class="operations" role="group" aria-label="What to do">
        {OPERATIONS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={operation === name}
            disabled={!found}
            onClick={() => {
              setGuess(undefined);
              setIsDone(false);
              setOperation(name);
            }}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <Predict
        question={`What will it answer if you ${names[operation]}?`}
        choices={[words.friend, twin.friend, "something else"]}
        chosen={guess}
        onChoose={setGuess}
      />
      <p>
        <button
          type="button"
          class="act"
          disabled={!found}
          onClick={() => {
            if (isDone) setDraw(draw + 1);
            setIsDone(true);
          }}
        >
          {isDone && operation === "others" ? "Draw others" : "Do it"}
        </button>
      </p>
      <div aria-live="polite" class="outcome">
        {outcome && (
          <>
            <p class="passage">
              … {words.person} learns {words.subject} from <AnswerLetters answer={outcome.answer} />
            </p>
            <Verdict guess={guess} outcome={said ?? "something else"} />
            <p>{explain(operation, outcome, { words, twin })}</p>
          </>
        )}
        {!found && <p>The units are being looked for …</p>}
      </div>
      {found && (
        <p class="note">
          Found on 24 other passages: emptied, the answer went in {percent(found.emptied)}{" "}
          of them; filled from another, the other friend came in {percent(found.filled)}.
        </p>
      )}
    </Chapter>
  );
}

function operate(operation: Operation, { model, words, units, draw }: {
  readonly model: Model;
  readonly words: LessonWords;
  readonly units: readonly UnitIndex[];
  readonly draw: number;
}): Outcome {
  const passage = passageOf(words), { config } = model;
  const isHeld = operation === "shut" || operation === "open";
  const reader = isHeld
    ? holdGate(model, units, { gate: "forget", value: operation === "open" ? 1 : 0 })
    : model;
  const stepper = stepperOf(reader);
  const before = readToQuestion(stepper, passage, { vocabulary });
  const donor = operation === "fill"
    ? readToQuestion(stepper, passageOf(twinOf(words)), { vocabulary })
    : zeroState(config);
  const touched = operation === "others"
    ? otherUnits(units, draw)
    : operation === "nothing" || isHeld
    ? []
    : units;
  const state = transplantState(before, donor, { config, units: touched });
  const fullest = Math.max(...units.map(({ unit }) => Math.abs(state.c[unit])));
  return { answer: answerFrom(stepper, passage, { state, vocabulary }), fullest };
}

function otherUnits(units: readonly UnitIndex[], draw: number): UnitIndex[] {
  const taken = new Set(units.map(({ unit }) => unit));
  const others = Array.from({ length: 64 }, (_, unit) => ({ layer: 0, unit })).filter(({ unit }) =>
    !taken.has(unit)
  );
  return new Random(draw).shuffle(others).slice(0, units.length);
}

function explain(
  operation: Operation,
  { answer, fullest }: Outcome,
  { words, twin }: { readonly words: LessonWords; readonly twin: LessonWords },
): string {
  const said = answer.said || "nothing", belt = `The fullest of these units holds ${number(fullest)}.`;
  switch (operation) {
    case "nothing":
      return `${belt} It answers ${said}.`;
    case "empty":
      return answer.right
        ? `It still answers ${words.friend}: in this passage other units know enough.`
        : `The name was there, and it has gone: now it answers ${said}.`;
    case "others":
      return answer.right
        ? `As many units were emptied, but not those: it still answers ${words.friend}.`
        : `This time one of the others mattered: it answers ${said}. Draw others.`;
    case "fill":
      return answer.said === twin.friend
        ? `It never read ${twin.friend} in this passage, and answers ${twin.friend}: the memory is in these numbers.`
        : `It answers ${said}: these units were not enough here.`;
    case "shut":
      return `At every letter all that came before is dropped. ${belt} It answers ${said}.`;
    case "open":
      return `Nothing is ever dropped: every letter's candidate is added to all before it. ${belt} It answers ${said}.`;
  }
}
