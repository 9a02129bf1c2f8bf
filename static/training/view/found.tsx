/**
 * What was read: who wrote what, and what is left out.
 *
 * @module
 */

import type { JSX } from "preact";
import type { ChatsRead } from "../chats/messages.ts";
import { useDesk } from "./desk_context.ts";
import { ReadingChoices } from "./reading_choices.tsx";
import { counted, days } from "./words.ts";

/** Logs that give a clock but no date are counted from 1970 on. */
const FIRST_DAY = Date.UTC(1980, 0, 1);
/** People to choose from; of a large group, those who write most. */
const MOST_PEOPLE = 30;

/** What was found in the files, and the choice of who the bot is to be. */
export function Found({ read }: { readonly read: ChatsRead }): JSX.Element {
  const { formats, people, conversations, turns, span, isProse, characters, skipped, preview } = read;
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="found" aria-label="What was read">
      <h3>What was read</h3>
      {isProse
        ? (
          <p>
            Plain text, {counted(characters, "character")}: the model will write on, not answer.
          </p>
        )
        : (
          <p>
            {formats.join(", ")}: {counted(conversations, "conversation")} of {counted(turns, "turn")},{" "}
            {counted(characters, "character")}
            {span && span.from >= FIRST_DAY && `, ${days(span)}`}
          </p>
        )}
      {!isProse && <People people={people.slice(0, MOST_PEOPLE)} likely={read.likely} />}
      {!isProse && people.length > 1 && !read.corpus && (
        <p class="hint">Choose one of them to go on: everybody else talks to the bot.</p>
      )}
      {!isProse && people.length === 1 && !read.corpus && (
        <p class="hint">
          One person alone makes no dialogue. Add an export with the other side; or choose this person, and
          the model learns one voice.
        </p>
      )}
      {preview.length > 0 && (
        <figure class="preview">
          <figcaption>
            It begins so{read.corpus && !isProse && "; marked is what the bot will say"}
          </figcaption>
          {preview.map(({ name, text, isBot }, k) => (
            <p key={k} data-bot={isBot && !isProse} dir="auto">
              {name && <span class="label">{name}</span>} {text}
            </p>
          ))}
        </figure>
      )}
      {left > 0 && (
        <details>
          <summary>{counted(left, "thing")} left out</summary>
          <ul>
            {skipped.map(({ reason, count, example }) => (
              <li key={reason}>
                {count.toLocaleString("en")} {reason}, e.g. <q dir="auto">{example}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ReadingChoices read={read} />
    </section>
  );
}

function People({ people, likely }: {
  readonly people: ChatsRead["people"];
  readonly likely: string | undefined;
}): JSX.Element {
  const desk = useDesk();
  const isKnown = people.some(({ isBot }) => isBot);
  return (
    <fieldset class="people">
      <legend>Who should the bot write like?</legend>
      {people.map(({ name, messages, own, isBot }, k) => (
        <label key={k}>
          <input
            type="radio"
            name="bot"
            checked={isBot}
            onChange={() => desk.choose({ bot: name })}
          />
          <span dir="auto">{name}</span>
          <small>
            {counted(messages, "message")}
            {own && ", you"}
            {!isKnown && name === likely && ", writes most"}
          </small>
        </label>
      ))}
    </fieldset>
  );
}
