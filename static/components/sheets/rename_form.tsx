/**
 * A name in a list while it is changed.
 *
 * @module
 */

import type { JSX } from "preact";
import { focusAtOnce } from "../focus.ts";

/** A field with the name, and a button; Enter saves it, too. */
export function RenameForm({ label, name, maxLength, onSave }: {
  readonly label: string;
  readonly name: string;
  readonly maxLength: number;
  /** Is given what was typed, which may be empty. */
  readonly onSave: (name: string) => void;
}): JSX.Element {
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        onSave((new FormData(event.currentTarget).get("name") as string).trim());
      }}
    >
      <input
        type="text"
        name="name"
        aria-label={label}
        defaultValue={name}
        maxLength={maxLength}
        ref={focusAtOnce}
      />
      <button type="submit">Save</button>
    </form>
  );
}
