/**
 * The whole page.
 *
 * @module
 */

import { useEffect, useMemo } from "preact/hooks";
import type { JSX } from "preact";
import { DockHost } from "../memory/components/dock_host.tsx";
import { useMemory } from "../memory/memory_context.ts";
import { firstRead, staleExchanges } from "../store/context.ts";
import { Announcer } from "./announcer.tsx";
import { CardSheet } from "./sheets/card_sheet.tsx";
import { typeReplies } from "./exchange/type_replies.ts";
import { ExchangeView } from "./exchange/exchange_view.tsx";
import { useChatState } from "./chat_context.ts";
import { Composer } from "./composer.tsx";
import { ConversationsSheet } from "./sheets/conversations_sheet.tsx";
import { Header } from "./header.tsx";
import { KeysSheet } from "./sheets/keys_sheet.tsx";
import { ModelsSheet } from "./sheets/models_sheet.tsx";
import { AwayNotice, PageNotice, StaleNotice, UpdateNotice } from "./notices.tsx";
import { listenToKeys } from "./page_keys.ts";
import { SettingsSheet } from "./sheets/settings_sheet.tsx";
import { TrainSheet } from "./sheets/train_sheet.tsx";
import { useStickToEnd } from "./stick_to_end.ts";
import { TrainingBar } from "./training_bar.tsx";
import { NextStep } from "./welcome/next_step.tsx";
import { Welcome } from "./welcome/welcome.tsx";

/** Header, exchanges, the next message, and the sheets that may cover them. */
export function App(): JSX.Element {
  const chat = useChatState();
  const { transcript: { exchanges }, running, typing, editing, trouble, unknown, sheet } = chat.state;
  const stale = useMemo(() => staleExchanges(exchanges), [exchanges]);
  const first = useMemo(() => firstRead(exchanges), [exchanges]);
  const memory = useMemory();
  useEffect(() => listenToKeys(chat, memory), [chat, memory]);
  useEffect(() => typeReplies(chat, memory), [chat, memory]);
  const isLast = (id: string | undefined) => id !== undefined && id === exchanges.at(-1)?.id;
  useStickToEnd(typing ?? exchanges, isLast(running) || isLast(typing?.exchange));
  return (
    <>
      <a class="skip" href="#message">Skip to the message</a>
      <Header />
      <UpdateNotice />
      <TrainingBar />
      <main>
        {exchanges.length === 0 && <Welcome />}
        <ol class="exchanges" aria-label="Conversation">
          {exchanges.map((exchange, i) => (
            <ExchangeView
              key={exchange.id}
              exchange={exchange}
              number={i + 1}
              stale={stale[i]}
              afterCut={i > 0 && i === first}
              running={running === exchange.id}
              editing={editing === exchange.id}
              trouble={trouble?.exchange === exchange.id ? trouble.message : undefined}
              unknown={unknown.filter((character) => exchange.message.includes(character)).join(" ")}
            />
          ))}
        </ol>
        <NextStep />
        <StaleNotice count={stale.filter(Boolean).length} />
      </main>
      <AwayNotice />
      <PageNotice />
      <div class="bottom">
        <DockHost />
        <Composer number={exchanges.length + 1} />
      </div>
      <Announcer />
      {sheet === "conversations" && <ConversationsSheet />}
      {sheet === "settings" && <SettingsSheet />}
      {sheet === "models" && <ModelsSheet />}
      {sheet === "keys" && <KeysSheet />}
      {sheet === "train" && <TrainSheet />}
      {typeof sheet === "object" && <CardSheet model={sheet.about} />}
    </>
  );
}
