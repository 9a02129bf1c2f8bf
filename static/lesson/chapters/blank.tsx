/**
 * Chapter 1: the blank.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { AnswerLetters, describeAnswer, LetterTable } from "../parts/answer_letters.tsx";
import { Chapter } from "../parts/chapter.tsx";
import { PassageText } from "../parts/passage_text.tsx";
import { Predict, Verdict } from "../parts/predict.tsx";
import { WordFields } from "../parts/word_fields.tsx";
import { useLesson } from "../lesson_context.ts";
import { areKnownNames, passageOf } from "../lesson_words.ts";
import { readPassage } from "../read_passage.ts";

/** Any names, a city, any chatter in between: what does it answer? */
export function BlankChapter(): JSX.Element {
  const { models, words } = useLesson();
  const [guess, setGuess] = useState<string>(), [shownFor, setShownFor] = useState<string>();
  const passage = passageOf(words), isShown = shownFor === passage.text;
  const isKnown = areKnownNames(words), model = isKnown ? models?.knownNames : models?.anyName;
  const answer = isShown && model ? readPassage(model, passage).answer : undefined;
  const outcome = answer && [words.friend, words.city, words.person].find((word) => word === answer.said);
  return (
    <Chapter number={1} id="blank" title="The blank">
      <p>
        A small LSTM has read the passage below letter by letter, once, from left to right. It cannot look
        back. What does it put into the blank? Use your own names, and make it wait: the more is said in
        between, the longer it has to keep the name in mind.
      </p>
      <WordFields />
      <PassageText passage={passage}>{answer && <AnswerLetters answer={answer} />}</PassageText>
      <Predict
        question="What will it answer?"
        choices={[words.friend, words.city, words.person, "something else"]}
        chosen={guess}
        onChoose={setGuess}
      />
      <p>
        <button type="button" class="act" disabled={!model} onClick={() => setShownFor(passage.text)}>
          Fill the blank
        </button>
      </p>
      <div aria-live="polite">
        {answer && (
          <>
            <Verdict guess={guess} outcome={outcome ?? "something else"} />
            <p>
              It answers <strong>{answer.said || "nothing"}</strong>: {describeAnswer(answer)}.{" "}
              {answer.right &&
                `${words.city} was told, too, but it is of no use here.`}
            </p>
            <LetterTable answer={answer} />
          </>
        )}
      </div>
      <p class="note">
        {isKnown
          ? "Both names are among the thirty that this model of 64 units has learnt, so it can keep a name in few units."
          : "These names are new: a second model of 76 units answers, which has learnt to copy any name, letter by letter. The other chapters are about the first model, so they speak of Aman and Alex."}
        {" "}
        No sentence of the chatter was in what they were trained on.
      </p>
    </Chapter>
  );
}
