/**
 * Chapter 3: the belt.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { alignPassages, unitsDifference } from "../../../lib/passages/mod.ts";
import { percent } from "../../memory/percent.ts";
import { useLesson } from "../lesson_context.ts";
import type { LessonModels } from "../lesson_models.ts";
import { type LessonWords, passageOf, twinOf } from "../lesson_words.ts";
import { type Belt, BeltPicture } from "../parts/belt_picture.tsx";
import { Chapter } from "../parts/chapter.tsx";
import { readPassage } from "../read_passage.ts";
import type { LessonTold } from "../worker/messages.ts";

/** The belt itself, or what another friend or another city changes on it. */
const VIEWS = ["belt", "friend", "city"] as const;
type View = typeof VIEWS[number];

const NOTES: Readonly<Record<View, (words: LessonWords) => string>> = {
  belt: ({ friend }) =>
    `Look at the marked rows: they wait for the name, take it in at ${friend}, and hold it to the blank.`,
  friend: (words) =>
    `The same passage with ${
      twinOf(words).friend
    } in place of ${words.friend}, subtracted: what is left is what the ` +
    "belt keeps of the friend. There is nothing before the name; after it, the marked rows differ up to the blank.",
  city: (words) =>
    `The same passage with ${
      elsewhere(words).city
    } in place of ${words.city}, subtracted: the city leaves a trace, ` +
    "which fades within a sentence.",
};

function nameOf(view: View, words: LessonWords): string {
  if (view === "belt") return "the belt";
  return view === "friend"
    ? `${words.friend} − ${twinOf(words).friend}`
    : `${words.city} − ${elsewhere(words).city}`;
}

/** The same words in another city. */
function elsewhere(words: LessonWords): LessonWords {
  return { ...words, city: words.city === "Madrid" ? "London" : "Madrid" };
}

/** All units over the passage, those with the friend's name lit; or the difference that another friend makes. */
export function BeltChapter(): JSX.Element {
  const { models, knownWords: words, found } = useLesson();
  const [view, setView] = useState<View>("belt");
  const other = view === "city" ? elsewhere(words) : twinOf(words),
    lit = found?.units.map(({ unit }) => unit) ?? [];
  return (
    <Chapter number={3} id="belt" title="The belt">
      <p>
        These are the cell states of all 64 units, one row each, while the model reads the passage: red above
        zero, blue below. A row that keeps its colour holds on to something. {found
          ? (
            <>
              The {lit.length}{" "}
              rows at the top, marked ●, carry the friend's name: a search on 24 other passages has found
              them.
            </>
          )
          : "The units that carry the friend's name are being looked for …"}
      </p>
      <div class="choices" role="group" aria-label="What to show">
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={view === name}
            onClick={() => setView(name)}
          >
            {nameOf(name, words)}
          </button>
        ))}
      </div>
      {models && (
        <BeltPicture
          belt={view === "belt" ? beltOf(models, words, lit) : differenceOf(models, { words, other, lit })}
          label={view === "belt"
            ? "The belt of all 64 units"
            : `What ${nameOf(view, words)} leaves on the belt`}
        />
      )}
      <p class="note">{NOTES[view](words)}</p>
      <CityProbe />
    </Chapter>
  );
}

function orderOf(lit: readonly number[]): number[] {
  return [...lit, ...Array.from({ length: 64 }, (_, unit) => unit).filter((unit) => !lit.includes(unit))];
}

function beltOf(models: LessonModels, words: LessonWords, lit: readonly number[]): Belt {
  const { trace, passage } = readPassage(models.knownNames, passageOf(words));
  return { values: trace.cell, text: passage.text, order: orderOf(lit), lit: lit.length };
}

function differenceOf(
  models: LessonModels,
  { words, other, lit }: {
    readonly words: LessonWords;
    readonly other: LessonWords;
    readonly lit: readonly number[];
  },
): Belt {
  const one = readPassage(models.knownNames, passageOf(words));
  const twin = readPassage(models.knownNames, passageOf({ ...other, ownChatter: one.passage.chatter }));
  const columns = alignPassages(one.passage, twin.passage);
  return {
    values: unitsDifference(one.trace.cell, twin.trace.cell, columns),
    text: columns.map(([t]) => one.passage.text[t]).join(""),
    order: orderOf(lit),
    lit: lit.length,
  };
}

/** Whether the city has really gone: not what the eye sees, but what a probe can tell. */
function CityProbe(): JSX.Element {
  const { models, worker } = useLesson();
  const [told, setTold] = useState<Extract<LessonTold, { told: "city probe" }>>(),
    [asked, setAsked] = useState(false);
  useEffect(() => worker?.listen((told) => told.told === "city probe" && setTold(told)), [worker]);
  useEffect(() => {
    setTold(undefined);
    setAsked(false);
  }, [models?.knownNames]);
  return (
    <div class="probe">
      <p>
        Has it really forgotten the city? A probe can tell: a second, very simple model that is shown nothing
        but the belt right before the question, and has to say which of two cities was told.
      </p>
      <p>
        <button
          type="button"
          class="act"
          disabled={!worker || !models || (asked && !told)}
          onClick={() => {
            setAsked(true);
            worker!.ask({ ask: "city probe", model: models!.knownNames });
          }}
        >
          Ask a probe
        </button>
      </p>
      <p aria-live="polite">
        {asked && !told && "Reading 480 passages …"}
        {told && (
          <>
            The city: right in <strong>{percent(told.city)}</strong>{" "}
            of the passages that it was not trained on, where guessing gives 50 %. The friend:{" "}
            <strong>{percent(told.friend)}</strong>.
          </>
        )}
      </p>
    </div>
  );
}
