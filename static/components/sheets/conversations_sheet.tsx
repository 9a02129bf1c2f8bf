/**
 * Conversations kept in this browser.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { findTranscripts } from "../../store/library.ts";
import { useChatState, useLibraryState } from "../chat_context.ts";
import { ConversationEntry } from "./conversation_entry.tsx";
import { ConversationFiles } from "./conversation_files.tsx";
import { focusComposer } from "../focus.ts";
import { Sheet } from "./sheet.tsx";

/** Starts, finds, renames, deletes, exports and imports conversations. */
export function ConversationsSheet(): JSX.Element {
  const chat = useChatState();
  const library = useLibraryState();
  const [query, setQuery] = useState("");
  useEffect(() => void library.save().then(() => library.refresh()), []);
  const { transcripts, refused } = library.state;
  const found = findTranscripts(transcripts, query);
  const leave = () => {
    chat.set({ sheet: undefined });
    focusComposer();
  };
  const begin = (kept: boolean) => void library.begin({ kept }).then(leave);
  return (
    <Sheet title="Conversations">
      <div class="row">
        <button type="button" onClick={() => begin(true)}>New conversation</button>
        <button type="button" onClick={() => begin(false)}>New, keep nothing</button>
      </div>
      <section>
        <h3>This conversation</h3>
        <ConversationFiles />
      </section>
      <section>
        <h3>Kept in this browser</h3>
        {refused && <p class="trouble">This browser does not let the page keep anything.</p>}
        <input
          type="search"
          class="search"
          aria-label="Search conversations"
          placeholder="Search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="unseen" role="status">{found.length} found</p>
        <ul class="conversations">
          {found.map((transcript) => (
            <ConversationEntry
              key={transcript.id}
              transcript={transcript}
              open={transcript.id === chat.state.transcript.id}
              onOpen={() => void library.open(transcript).then(leave)}
            />
          ))}
        </ul>
        {found.length === 0 && <p class="hint">{query ? "No conversation has these words." : "None yet."}</p>}
      </section>
    </Sheet>
  );
}
