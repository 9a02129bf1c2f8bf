/**
 * Chapter 7: what beginners' lessons leave out.
 *
 * @module
 */

import type { JSX } from "preact";
import { Chapter } from "../parts/chapter.tsx";

/** A word of the lesson and its symbol. */
const WORDS = [
  ["conveyor belt, long-term memory", "cell state", "c"],
  ["short-term memory, output", "hidden state", "h"],
  ["forget gate", "forget gate", "f"],
  ["input gate", "input gate", "i"],
  ["candidate, new information", "candidate", "g, or C̃"],
  ["output gate", "output gate", "o"],
  ["squashing between 0 and 1", "sigmoid", "σ"],
  ["squashing between −1 and 1", "hyperbolic tangent", "tanh"],
] as const;

/** The simplifications of a first lesson, gently put right, and its words beside the symbols. */
export function PutRightChapter(): JSX.Element {
  return (
    <Chapter number={7} id="put-right" title="What a first lesson leaves out">
      <ul class="put-right">
        <li>
          <strong>The belt carries numbers, not words.</strong>{" "}
          “Alex” is nowhere on it. What you saw is a pattern over some units, and only the rest of the network
          knows how to spell a name from it.
        </li>
        <li>
          <strong>Here it reads letters.</strong>{" "}
          Lessons show one word at a time. Cellmate reads one letter at a time, so a name is kept as what will
          be needed to write its letters one after the other.
        </li>
        <li>
          <strong>A gate is not a decision.</strong>{" "}
          Each unit has its own gates, and they are seldom quite open or quite shut.
        </li>
        <li>
          <strong>Forgetting is learnt, too.</strong>{" "}
          Nobody told it that London is of no use. Keeping a thing has a small price in training, so what does
          not help is let go.
        </li>
        <li>
          <strong>An LSTM's gradient can vanish as well.</strong>{" "}
          It does wherever the forget gates shut. But the gates can learn to stay open, and a simple RNN has
          nothing to learn that with.
        </li>
      </ul>
      <div class="scrolls" tabIndex={0} role="region" aria-label="Words and symbols">
        <table class="glossary">
          <thead>
            <tr>
              <th scope="col">in lessons</th>
              <th scope="col">in books</th>
              <th scope="col">symbol</th>
            </tr>
          </thead>
          <tbody>
            {WORDS.map(([lesson, book, symbol]) => (
              <tr key={book}>
                <td>{lesson}</td>
                <td>{book}</td>
                <td>
                  <i>{symbol}</i>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href="./">Talk to the chatbot</a>, whose memory works the same way with hundreds of units, or go on
        with the notebooks: the fourth trains this model and looks at its memory in full.
      </p>
    </Chapter>
  );
}
