/**
 * The words of the passage, to be chosen.
 *
 * @module
 */

import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useLesson } from "../lesson_context.ts";
import {
  drawWords,
  LESSON_WORDS,
  type LessonWords,
  LONGEST_CHATTER,
  LONGEST_NAME,
  needOf,
  TYPED_WORDS,
  unreadable,
} from "../lesson_words.ts";

/** Names, city, chatter; or let it choose. What cannot be a passage stays in the fields, and is told. */
export function WordFields(): JSX.Element {
  const { words, setWords } = useLesson();
  const [typed, setTyped] = useState<Partial<LessonWords>>({});
  const draws = useRef(0), saidId = useId();
  const unknown = unreadable(words), need = needOf({ ...words, ...typed });
  const type = (change: Partial<LessonWords>) => {
    const all = { ...words, ...typed, ...change };
    setTyped({ ...typed, ...change });
    if (needOf(all)) return;
    const { person, city, friend } = all;
    setWords({ ...words, person: person.trim(), city: city.trim(), friend: friend.trim() });
  };
  const choose = (words: LessonWords) => {
    setTyped({});
    setWords(words);
  };
  return (
    <div class="words">
      {TYPED_WORDS.map(([field, label]) => (
        <label key={field}>
          {label}
          <input
            type="text"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={typed[field] ?? words[field]}
            aria-describedby={saidId}
            onInput={({ currentTarget: { value } }) => type({ [field]: value })}
          />
        </label>
      ))}
      <label class="wide">
        Chatter in between: {words.ownChatter ? "your own" : `${words.chatter} characters`}
        <input
          type="range"
          min={0}
          max={LONGEST_CHATTER}
          step={20}
          value={words.chatter}
          disabled={words.ownChatter !== ""}
          onInput={({ currentTarget }) => setWords({ ...words, chatter: currentTarget.valueAsNumber })}
        />
      </label>
      <details class="wide">
        <summary>Write the chatter yourself</summary>
        <textarea
          rows={3}
          dir="auto"
          aria-label="Your own chatter"
          maxLength={LONGEST_CHATTER}
          value={words.ownChatter}
          onInput={({ currentTarget }) => setWords({ ...words, ownChatter: currentTarget.value })}
        />
      </details>
      <p class="wide">
        <button type="button" onClick={() => choose(drawWords(++draws.current, words.chatter))}>
          Choose for me
        </button>
        <button type="button" onClick={() => choose({ ...LESSON_WORDS, chatter: words.chatter })}>
          Aman, Alex and London
        </button>
      </p>
      <div id={saidId} class="wide" role="status">
        {need && (
          <p class="warning">
            {need} Until then, the passage is about {words.person}, {words.friend} and {words.city}.
          </p>
        )}
        {unknown.length > 0 && (
          <p class="note">It does not know {unknown.join(" ")} and reads each as one unknown sign.</p>
        )}
      </div>
    </div>
  );
}
