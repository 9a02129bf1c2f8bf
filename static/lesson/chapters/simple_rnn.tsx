/**
 * Chapter 5: why not a simple RNN?
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import {
  gradientReach,
  LESSON_VOCABULARY,
  partSpans,
  type WrittenPassage,
} from "../../../lib/passages/mod.ts";
import type { Model } from "../../../lib/nn/mod.ts";
import { useLesson } from "../lesson_context.ts";
import { passageOf } from "../lesson_words.ts";
import { AnswerLetters, describeAnswer } from "../parts/answer_letters.tsx";
import { Chapter } from "../parts/chapter.tsx";
import { GradientBars } from "../parts/gradient_bars.tsx";
import { readPassage } from "../read_passage.ts";

/** The same passage read by both, with more and more in between. */
export function SimpleRnnChapter(): JSX.Element {
  const { models, knownWords } = useLesson();
  const [chatter, setChatter] = useState(100);
  const passage = passageOf({ ...knownWords, chatter, ownChatter: "" });
  return (
    <Chapter number={5} id="rnn" title="Why not a simple RNN?">
      <p>
        A simple RNN has no belt and no gates: at every letter its whole memory is mixed anew. This one has as
        many units, and was trained on the same passages for four times as many steps.
      </p>
      <label class="slider">
        Chatter in between: {chatter} characters
        <input
          type="range"
          min={0}
          max={400}
          step={20}
          value={chatter}
          onInput={({ currentTarget }) => setChatter(currentTarget.valueAsNumber)}
        />
      </label>
      {models && (
        <div class="side-by-side">
          <Reader name="LSTM" model={models.knownNames} passage={passage} />
          <Reader name="simple RNN" model={models.simpleRnn} passage={passage} />
        </div>
      )}
      <p class="note">
        The bars are the reason. Training sends the mistake at the blank back through all letters, and a
        letter can only teach as much as arrives there: its gradient. In the simple RNN it is multiplied by
        the same kind of number at every letter and vanishes on the way. On the belt it is multiplied by the
        forget gate, and where that is open it arrives.
      </p>
    </Chapter>
  );
}

function Reader({ name, model, passage }: {
  readonly name: string;
  readonly model: Model;
  readonly passage: WrittenPassage;
}): JSX.Element {
  const { answer } = readPassage(model, passage);
  const { sizes, atFriend } = useMemo(
    () => gradientReach(model, passage, { vocabulary: LESSON_VOCABULARY }),
    [model, passage.text],
  );
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <p class="passage">
        … from <AnswerLetters answer={answer} />
      </p>
      <p>{answer.right ? "Right" : "Wrong"}: {describeAnswer(answer)}.</p>
      <GradientBars sizes={sizes} friend={partSpans(passage, "friend")[1]} atFriend={atFriend} name={name} />
    </section>
  );
}
