/**
 * Earlier conversations, on the empty page.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { titleOf } from "../../store/transcript.ts";
import { useChat, useLibrary, useLibraryState } from "../chat_context.ts";
import { focusComposer } from "../focus.ts";

/** How many are listed; the rest are in the Conversations sheet. */
const LATEST = 3;

/** The most recently changed conversations; nothing on a first visit. */
export function Earlier(): JSX.Element | null {
  const chat = useChat(), library = useLibrary();
  const { transcripts } = useLibraryState().state;
  useEffect(() => void library.refresh(), []);
  if (transcripts.length === 0) return null;
  return (
    <section class="earlier" aria-label="Earlier conversations">
      <h3>Earlier</h3>
      {transcripts.slice(0, LATEST).map((transcript) => (
        <button
          key={transcript.id}
          type="button"
          dir="auto"
          onClick={() => void library.open(transcript).then(focusComposer)}
        >
          {titleOf(transcript)}
        </button>
      ))}
      {transcripts.length > LATEST && (
        <button
          type="button"
          onClick={() => chat.set({ sheet: "conversations" })}
        >
          all {transcripts.length}
        </button>
      )}
    </section>
  );
}
