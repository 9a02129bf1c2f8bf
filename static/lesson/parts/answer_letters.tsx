/**
 * An answer to the blank, letter by letter.
 *
 * @module
 */

import type { JSX } from "preact";
import type { BlankAnswer } from "../../../lib/passages/mod.ts";
import { percent } from "../../memory/percent.ts";

/** What was said, each letter marked as kept or lost. */
export function AnswerLetters({ answer }: { readonly answer: BlankAnswer }): JSX.Element {
  const { said, letters } = answer;
  const more = said.slice(letters.length);
  return (
    <span class="answer">
      <span class="unseen">{said || "nothing"}, {describeAnswer(answer)}</span>
      <span aria-hidden="true">
        {letters.filter((letter) => letter.said !== "" && letter.said !== ".").map((letter, k) => (
          <b key={k} class={letter.kept ? "kept" : "lost"}>{letter.said}</b>
        ))}
        {more && <b class="lost">{more}</b>}
        {said === "" && <b class="lost">—</b>}
      </span>
    </span>
  );
}

/** The letters that should come, and how sure the model was of each. */
export function LetterTable({ answer }: { readonly answer: BlankAnswer }): JSX.Element {
  const { letters } = answer;
  return (
    <div class="scrolls" tabIndex={0} role="region" aria-label="The letters of the answer">
      <table class="letters">
        <caption>
          The right letters, and how probable the model finds each when those before it are right
        </caption>
        <tbody>
          <tr>
            <th scope="row">letter</th>
            {letters.map(({ expected }, k) => <td key={k}>{expected === "." ? "full stop" : expected}</td>)}
          </tr>
          <tr>
            <th scope="row">probability</th>
            {letters.map(({ probability, kept }, k) => (
              <td key={k} class={kept ? "kept" : "lost"}>{percent(probability)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** In words: right, or where a letter was lost. */
export function describeAnswer({ right, letters, said }: BlankAnswer): string {
  if (right) return "every letter kept";
  const lost = letters.findIndex(({ kept }) => !kept);
  if (lost < 0) return `longer than the name: ${said}`;
  const { expected } = letters[lost];
  return expected === "."
    ? "right so far, but it does not stop there"
    : `lost from letter ${lost + 1} on, where ${expected} should be`;
}
