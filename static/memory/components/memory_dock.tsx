/**
 * The memory of a reply, beside the conversation where there is room, otherwise between it and the next message.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useChatState, useLesson } from "../../components/chat_context.ts";
import { focusExchange } from "../../components/focus.ts";
import { staleExchanges } from "../../store/context.ts";
import { useMemoryState } from "../memory_context.ts";
import { ConversationStrip } from "./strip/conversation_strip.tsx";
import { InterventionsPanel } from "./interventions_panel.tsx";
import { MemoryPicture } from "./memory_view.tsx";
import { MomentPanel } from "./moment_panel.tsx";
import { ShareControls } from "./share_controls.tsx";
import { ReadText } from "./read_text.tsx";
import { UnitCard } from "./unit_card.tsx";

/** Nothing, unless the reader has opened the memory of an exchange. */
export function MemoryDock(): JSX.Element | null {
  const { open } = useMemoryState().state;
  return open === undefined ? null : <Dock id={open} />;
}

function Dock({ id }: { readonly id: string }): JSX.Element {
  const memory = useMemoryState(), chat = useChatState(), lesson = useLesson();
  const { exchanges } = chat.state.transcript, live = memory.isRunning;
  const number = exchanges.findIndex((exchange) => exchange.id === id) + 1;
  const stale = useMemo(() => staleExchanges(exchanges)[number - 1], [exchanges, number]);
  return (
    <section class="memory memory-dock" aria-label="Memory of the reply">
      <header>
        <h2>
          Memory of <span class="out">Out [{number}]</span>
        </h2>
        {!live && <DockParts />}
        <button
          type="button"
          aria-label="Close the memory"
          title="Esc"
          onClick={() => {
            memory.close();
            focusExchange(id);
          }}
        >
          Close
        </button>
      </header>
      <div class="memory-areas">
        <div class="memory-area-picture">
          {stale && (
            <p class="hint">
              This reply is stale: something before it has changed since it was written. The picture shows the
              conversation as it is now.
            </p>
          )}
          <MemoryPicture live={live} />
        </div>
        {!live && (
          <>
            <div class="memory-area-text">
              <ReadText />
              <UnitCard />
            </div>
            <div class="memory-area-letter">
              <MomentPanel />
            </div>
            <div class="memory-area-edit">
              <ConversationStrip />
              <InterventionsPanel />
              <ShareControls />
              {lesson && (
                <p class="tools always">
                  <a href={lesson}>How an LSTM remembers</a>
                </p>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  );
}

/** Ways to what lies further down. */
const PARTS = [
  ["strip", "Follow a word"],
  ["interventions", "Change the memory"],
] as const;

function DockParts(): JSX.Element {
  return (
    <nav aria-label="Parts of the memory">
      {PARTS.map(([part, name]) => (
        <button
          key={part}
          type="button"
          onClick={(event) => {
            const found = event.currentTarget.closest(".memory")!.querySelector<HTMLElement>(`.${part}`);
            found?.scrollIntoView({ block: "start" });
            found?.focus({ preventScroll: true });
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
