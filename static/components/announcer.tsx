/**
 * What a screen reader hears.
 *
 * @module
 */

import type { JSX } from "preact";
import { useChatState } from "./chat_context.ts";

/**
 * A hidden log of finished replies. The text that grows character by character is outside it, so that each reply is
 * read out once, whole.
 */
export function Announcer(): JSX.Element {
  const { announcements } = useChatState().state;
  return (
    <div class="unseen" role="log" aria-label="Finished replies">
      {announcements.map(({ id, text }) => <p key={id}>{text}</p>)}
    </div>
  );
}
