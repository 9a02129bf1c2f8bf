/**
 * The words of the passage, to be chosen.
 *
 * @module
 */

import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useLesson } from "../lesson_context.ts";
import { drawWords, LESSON_WORDS, LONGEST_CHATTER, LONGEST_NAME, unreadable } from "../lesson_words.ts";

const FIELDS = [["person", "Person"], ["city", "City"], ["friend", "Friend"]] as const;

/** Names, city, chatter; or let it choose. */
export function WordFields(): JSX.Element {
  const { words, setWords } = useLesson();
  const draws = useRef(0);
  const unknown = unreadable(words);
  return (
    <div class="words">
      {FIELDS.map(([field, label]) => (
        <label key={field}>
          {label}
          <input
            type="text"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={words[field]}
            onInput={({ currentTarget: { value } }) =>
              value.trim() && setWords({ ...words, [field]: value.trim() })}
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
        <button type="button" onClick={() => setWords(drawWords(++draws.current, words.chatter))}>
          Choose for me
        </button>
        <button type="button" onClick={() => setWords({ ...LESSON_WORDS, chatter: words.chatter })}>
          Aman, Alex and London
        </button>
      </p>
      {unknown.length > 0 && (
        <p class="wide note" role="status">
          It does not know {unknown.join(" ")} and reads each as one unknown sign.
        </p>
      )}
    </div>
  );
}
