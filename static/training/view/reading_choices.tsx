/**
 * How the files are read, for those who want it otherwise.
 *
 * @module
 */

import type { JSX } from "preact";
import type { ChatsRead } from "../chats/messages.ts";
import type { ReadingChoice } from "../desk_state.ts";
import { useDesk } from "./desk_context.ts";

type Switch = "scrub" | "scrubNames" | "repair";

/** Joins two names of one person, hides private data, repairs wrong characters, reads a chat as text. */
export function ReadingChoices({ read }: { readonly read: ChatsRead }): JSX.Element {
  const desk = useDesk(), { reading } = desk.state;
  const { mojibake, people, isProse, scrubbed } = read;
  const toggle = (name: Switch, words: string) => (
    <label>
      <input
        type="checkbox"
        checked={reading[name]}
        onChange={(event) => desk.choose({ [name]: event.currentTarget.checked })}
      />
      {words}
    </label>
  );
  const hidden = scrubbed.map(([kind, count]) => `${count.toLocaleString("en")} × ${kind}`).join(", ");
  return (
    <details class="choices">
      <summary>Read it differently</summary>
      {toggle("scrub", "Hide links, addresses, phone and account numbers from the model")}
      {toggle("scrubNames", "Hide the names of the people, too")}
      {hidden && <p class="hint">Hidden: {hidden}</p>}
      {(mojibake.count > 0 || reading.repair) &&
        toggle("repair", `Repair wrong characters such as “${mojibake.example.slice(0, 30)}”`)}
      <label>
        <input
          type="checkbox"
          checked={reading.format === "text"}
          onChange={(event) => desk.choose({ format: event.currentTarget.checked ? "text" : "auto" })}
        />
        Take it for plain text: the model writes on, it does not answer
      </label>
      {!isProse && people.length > 1 && <SamePerson people={people} same={reading.same} />}
    </details>
  );
}

function SamePerson({ people, same }: {
  readonly people: ChatsRead["people"];
  readonly same: ReadingChoice["same"];
}): JSX.Element {
  const desk = useDesk();
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const [first, second] = [data.get("first"), data.get("second")] as string[];
        if (first !== second) void desk.choose({ same: [...same, `${first}=${second}`] });
      }}
    >
      {["first", "second"].map((name, k) => (
        <label key={name}>
          {k === 0 ? "One person has two names:" : "and"}{" "}
          <select name={name} defaultValue={people[k].name}>
            {people.map(({ name }, i) => <option key={i} value={name}>{name}</option>)}
          </select>
        </label>
      ))}
      <button type="submit">Join them</button>
      {same.map((pair) => (
        <span key={pair} class="mark" dir="auto">
          {pair}{" "}
          <button
            type="button"
            aria-label={`Take ${pair} apart`}
            onClick={() => desk.choose({ same: same.filter((one) => one !== pair) })}
          >
            ×
          </button>
        </span>
      ))}
    </form>
  );
}
