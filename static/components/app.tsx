/**
 * The whole page.
 *
 * @module
 */

import { useEffect, useMemo } from "preact/hooks";
import type { JSX } from "preact";
import { LessonTour } from "../memory/components/lesson_tour.tsx";
import { staleCells } from "../store/context.ts";
import { Announcer } from "./announcer.tsx";
import { CardSheet } from "./sheets/card_sheet.tsx";
import { NotebookCell } from "./exchange/exchange.tsx";
import { useChatState } from "./chat_context.ts";
import { Composer } from "./composer.tsx";
import { ConversationsSheet } from "./sheets/conversations_sheet.tsx";
import { Header } from "./header.tsx";
import { KeysSheet } from "./sheets/keys_sheet.tsx";
import { ModelsSheet } from "./sheets/models_sheet.tsx";
import { AwayNotice, StaleNotice } from "./notices.tsx";
import { listenToKeys } from "./page_keys.ts";
import { SettingsSheet } from "./sheets/settings_sheet.tsx";
import { useStickToEnd } from "./stick_to_end.ts";
import { Welcome } from "./welcome.tsx";

/** Header, cells, the next message, and the sheets that may lie over them. */
export function App(): JSX.Element {
  const chat = useChatState();
  const { conversation: { cells }, running, editing, trouble, unknown, sheet } = chat.state;
  const stale = useMemo(() => staleCells(cells), [cells]);
  useEffect(() => listenToKeys(chat), [chat]);
  useStickToEnd(cells, running !== undefined && running === cells.at(-1)?.id);
  return (
    <>
      <a class="skip" href="#message">Skip to the message</a>
      <Header />
      <main>
        {cells.length === 0 && <Welcome />}
        <ol class="cells" aria-label="Conversation">
          {cells.map((cell, i) => (
            <NotebookCell
              key={cell.id}
              cell={cell}
              number={i + 1}
              stale={stale[i]}
              running={running === cell.id}
              editing={editing === cell.id}
              trouble={trouble?.cell === cell.id ? trouble.message : undefined}
              unknown={unknown?.cell === cell.id ? unknown.characters : undefined}
            />
          ))}
        </ol>
        <LessonTour />
        <StaleNotice count={stale.filter(Boolean).length} />
      </main>
      <AwayNotice />
      <Composer number={cells.length + 1} />
      <Announcer />
      {sheet === "conversations" && <ConversationsSheet />}
      {sheet === "settings" && <SettingsSheet />}
      {sheet === "models" && <ModelsSheet />}
      {sheet === "keys" && <KeysSheet />}
      {typeof sheet === "object" && <CardSheet model={sheet.about} />}
    </>
  );
}
