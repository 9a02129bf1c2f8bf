/**
 * The lesson: seven chapters about one passage.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { BeltChapter } from "./chapters/belt.tsx";
import { BlankChapter } from "./chapters/blank.tsx";
import { OneUnitChapter } from "./chapters/one_unit.tsx";
import { PutRightChapter } from "./chapters/put_right.tsx";
import { SimpleRnnChapter } from "./chapters/simple_rnn.tsx";
import { TakeAwayChapter } from "./chapters/take_away.tsx";
import { WatchItLearnChapter } from "./chapters/watch_it_learn.tsx";
import { type FoundUnits, LessonContext } from "./lesson_context.ts";
import { fetchLessonModels, type LessonModels, type ModelPaths } from "./lesson_models.ts";
import { LessonWorker } from "./lesson_worker_client.ts";
import { LESSON_WORDS, wordsWithKnownNames } from "./lesson_words.ts";

const CHAPTERS = [
  ["blank", "The blank"],
  ["unit", "One unit"],
  ["belt", "The belt"],
  ["take-away", "Take it away"],
  ["rnn", "Why not a simple RNN?"],
  ["learn", "Watch it learn"],
  ["put-right", "What a first lesson leaves out"],
] as const;

/** Where everything is that the page loads. */
export interface LessonPaths {
  readonly models: ModelPaths;
  readonly worker: string;
}

/** The whole page; the server draws it without its models. */
export function LessonPage({ paths }: { readonly paths: LessonPaths }): JSX.Element {
  const [models, setModels] = useState<LessonModels>(), [problem, setProblem] = useState<string>();
  const [worker, setWorker] = useState<LessonWorker>(), [found, setFound] = useState<FoundUnits>();
  const [words, setWords] = useState(LESSON_WORDS);
  useEffect(() => {
    const worker = new LessonWorker();
    setWorker(worker);
    fetchLessonModels(paths.models).then(setModels, (error: Error) => setProblem(error.message));
    return worker.listen((told) => told.told === "friend units" && setFound(told));
  }, []);
  useEffect(() => {
    setFound(undefined);
    if (models) worker?.ask({ ask: "friend units", model: models.knownNames });
  }, [models, worker]);
  const lesson = useMemo(() => ({
    models,
    words,
    knownWords: wordsWithKnownNames(words),
    setWords,
    found,
    worker,
    useModel: (knownNames: LessonModels["knownNames"]) => setModels((now) => now && { ...now, knownNames }),
  }), [models, words, found, worker]);
  return (
    <LessonContext.Provider value={lesson}>
      <a class="skip" href="#blank-title">Skip to the first chapter</a>
      <header class="header">
        <p class="wordmark">
          <a href="./">Cellmate</a>
        </p>
        <span class="model">How an LSTM remembers</span>
        <nav aria-label="Page">
          <a href="./">Chat</a>
        </nav>
      </header>
      <main class="lesson">
        <h1>How an LSTM remembers</h1>
        <p class="lead">
          Aman stays in London. Aman has a friend whose name is Alex. Alex is a data scientist. Aman learns
          data science from <span class="blank" role="img" aria-label="a blank" />
        </p>
        <p>
          You know the answer, as you kept the friend in mind and let go of the city. So does a network of 64
          small units. Everything below is worked out in this page as you look at it.
        </p>
        <nav aria-label="Chapters">
          <ol class="contents">
            {CHAPTERS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}-title`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {problem && <p class="warning" role="alert">{problem}</p>}
        <noscript>
          <p class="warning">The lesson computes everything in the page, so it needs JavaScript.</p>
        </noscript>
        <BlankChapter />
        <OneUnitChapter />
        <BeltChapter />
        <TakeAwayChapter />
        <SimpleRnnChapter />
        <WatchItLearnChapter />
        <PutRightChapter />
      </main>
    </LessonContext.Provider>
  );
}
