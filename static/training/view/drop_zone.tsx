/**
 * Where files are given to the page.
 *
 * @module
 */

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { chosenSources, entrySources } from "../dropped_files.ts";
import { useDesk } from "./desk_context.ts";

/** Takes files and folders; says what it has. */
export function DropZone(): JSX.Element {
  const desk = useDesk(), { sources, share, problem, refused, embedded } = desk.state;
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null), folder = useRef<HTMLInputElement>(null);
  const isEmpty = sources.length === 0 && !embedded;
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    void desk.take(chosenSources([...currentTarget.files ?? []]));
    currentTarget.value = "";
  };
  return (
    <section aria-label="What to learn from">
      <div
        class="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={async (event) => {
          event.preventDefault();
          event.stopPropagation();
          setOver(false);
          const { items } = event.dataTransfer!;
          await desk.take(await entrySources([...items].flatMap((item) => item.webkitGetAsEntry() ?? [])));
        }}
      >
        {isEmpty
          ? (
            <p>
              <strong>Drop exported chats here</strong>: WhatsApp, Telegram, Signal, Discord, Messenger and
              fifteen more, as a file, a folder or the .zip that you were given. Any text does, too. Nothing
              leaves this computer: the page itself reads them and learns.
            </p>
          )
          : (
            <p>
              Learning from {embedded
                ? <strong>the chats that come with Cellmate</strong>
                : sources.map(({ path }, k) => (
                  <span key={k}>
                    {k > 0 && ", "}
                    <strong dir="auto">{path}</strong>
                  </span>
                ))}
            </p>
          )}
        <p class="row">
          <button type="button" onClick={() => files.current!.click()}>Choose files</button>
          <button type="button" onClick={() => folder.current!.click()}>Choose a folder</button>
          {desk.hasEmbedded && isEmpty && (
            <button type="button" onClick={() => desk.takeEmbedded()}>Take the embedded chats</button>
          )}
          {!(isEmpty && problem === undefined && refused.length === 0) && (
            <button
              type="button"
              onClick={() => desk.forget()}
            >
              Start over
            </button>
          )}
        </p>
        <input ref={files} type="file" multiple hidden tabIndex={-1} aria-label="Chats" onChange={take} />
        <input
          ref={folder}
          type="file"
          hidden
          tabIndex={-1}
          aria-label="Folder of chats"
          onChange={take}
          {...{ webkitdirectory: true }}
        />
      </div>
      <div role="status">
        {share !== undefined && (
          <p class="reading">
            Reading <progress value={share} aria-label="Read" /> {Math.floor(share * 100)} %
          </p>
        )}
      </div>
      {[...refused, ...problem?.split("\n") ?? []].map((reason) => (
        <p key={reason} class="trouble" role="alert">{reason}</p>
      ))}
    </section>
  );
}
