/**
 * Exports and imports conversations.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { download, fileName } from "../../files/download.ts";
import { writeJson } from "../../files/json_file.ts";
import { writeMarkdown } from "../../files/markdown_file.ts";
import { writeNotebook } from "../../files/notebook_file.ts";
import { readTranscript } from "../../files/read_transcript.ts";
import { titleOf } from "../../store/transcript.ts";
import { useChatState, useLibrary } from "../chat_context.ts";

const FORMATS = [
  { name: "Jupyter notebook", extension: "ipynb", write: writeNotebook },
  { name: "JSON", extension: "json", write: writeJson },
  { name: "Markdown", extension: "md", write: writeMarkdown },
] as const;

/** Exports in three formats, each of which can be imported again. */
export function ConversationFiles(): JSX.Element {
  const chat = useChatState();
  const library = useLibrary();
  const [problem, setProblem] = useState<string>();
  const { transcript } = chat.state;
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const taken = readTranscript(await file.text());
      await library.take(taken);
      const notice = `Imported “${titleOf(taken)}” with ${counted(taken.exchanges.length)}. It is open now.`;
      chat.set({ sheet: undefined, notice });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      setProblem(error.message);
    }
  };
  return (
    <>
      <div class="row" role="group" aria-label="Export">
        <span>Export as</span>
        {FORMATS.map(({ name, extension, write }) => (
          <button
            key={extension}
            type="button"
            disabled={transcript.exchanges.length === 0}
            onClick={() => download(fileName(titleOf(transcript), extension), write(transcript))}
          >
            {name}
          </button>
        ))}
      </div>
      <label class="row import">
        <span>Import an exported file</span>
        <input
          type="file"
          accept=".ipynb,.json,.md"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </label>
      {problem && <p class="trouble" role="alert">{problem}.</p>}
    </>
  );
}

function counted(exchanges: number): string {
  return exchanges === 1 ? "one exchange" : `${exchanges} exchanges`;
}
