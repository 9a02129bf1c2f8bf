/**
 * A question to the reader, before the answer is shown.
 *
 * @module
 */

import type { JSX } from "preact";
import { useId } from "preact/hooks";

/** Some answers to choose from; choosing is not needed to go on. */
export function Predict({ question, choices, chosen, onChoose }: {
  readonly question: string;
  readonly choices: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (choice: string) => void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class="predict">
      <legend>{question}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {choice}
        </label>
      ))}
    </fieldset>
  );
}

/** How the reader's guess and the outcome go together; nothing without a guess. */
export function Verdict({ guess, outcome }: {
  readonly guess: string | undefined;
  readonly outcome: string;
}): JSX.Element | null {
  if (guess === undefined) return null;
  return (
    <p class="verdict">
      {guess === outcome ? "As you said." : <>You said “{guess}”; it is “{outcome}”.</>}
    </p>
  );
}
