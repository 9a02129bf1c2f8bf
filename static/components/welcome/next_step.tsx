/**
 * What to try after a name was given.
 *
 * @module
 */

import type { JSX } from "preact";
import { useChatState } from "../chat_context.ts";
import { ASKED_BACK, INTRODUCTION } from "./introduction.ts";

/** A button that asks for the name, as long as nothing else was said. */
export function NextStep(): JSX.Element | null {
  const chat = useChatState();
  const { transcript: { exchanges }, running, typing } = chat.state;
  const isTold = exchanges.length === 1 && exchanges[0].message === INTRODUCTION.chat;
  if (!isTold || running !== undefined || typing || !chat.model || chat.model.kind === "text") return null;
  return (
    <p class="next-step">
      Has it kept the name?{" "}
      <button type="button" onClick={() => void chat.send(ASKED_BACK)}>Ask: {ASKED_BACK}</button>
    </p>
  );
}
