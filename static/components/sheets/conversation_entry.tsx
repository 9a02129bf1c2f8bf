/**
 * A conversation in the list.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { titleOf, type Transcript } from "../../store/transcript.ts";
import { useLibrary } from "../chat_context.ts";
import { focusAtOnce } from "../focus.ts";
import { RenameForm } from "./rename_form.tsx";

/** Its name, which opens it, and buttons to rename and delete it; deleting asks for confirmation. */
export function ConversationEntry({ transcript, open, onOpen }: {
  readonly transcript: Transcript;
  /** Whether it is open. */
  readonly open: boolean;
  readonly onOpen: () => void;
}): JSX.Element {
  const library = useLibrary();
  const [mode, setMode] = useState<"rest" | "name" | "delete">("rest");
  const title = titleOf(transcript);
  if (mode === "name") {
    const rename = (name: string) => {
      setMode("rest");
      void library.rename(transcript, name);
    };
    return (
      <li>
        <RenameForm label="Title" name={title} maxLength={200} onSave={rename} />
      </li>
    );
  }
  return (
    <li>
      <button type="button" class="title" aria-current={open ? "true" : undefined} onClick={onOpen}>
        {title}
        <small>
          {transcript.exchanges.length} {transcript.exchanges.length === 1 ? "exchange" : "exchanges"},{" "}
          {new Date(transcript.changed).toLocaleDateString()}
        </small>
      </button>
      <button type="button" aria-label={`Rename ${title}`} onClick={() => setMode("name")}>Rename</button>
      {mode === "rest"
        ? (
          <button type="button" aria-label={`Delete ${title}`} onClick={() => setMode("delete")}>
            Delete
          </button>
        )
        : (
          <button type="button" class="sure" ref={focusAtOnce} onClick={() => library.delete(transcript)}>
            Delete for good
          </button>
        )}
    </li>
  );
}
