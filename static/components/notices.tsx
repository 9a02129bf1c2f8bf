/**
 * The page's notices.
 *
 * @module
 */

import type { JSX } from "preact";
import { useChanges, useChatState, useStores } from "./chat_context.ts";

/** Says that the server is unreachable, for as long as it is. */
export function AwayNotice(): JSX.Element {
  const { away, byItself } = useChatState().state;
  return (
    <div role="status" class="notices">
      {away && byItself && (
        <p class="notice">
          The server does not answer, so this page replies itself, with the same model, until it is back.
        </p>
      )}
      {away && !byItself && (
        <p class="notice">
          The server does not answer. Nothing is lost: start it again with <code>deno task start</code>{" "}
          and this page goes on.
        </p>
      )}
    </div>
  );
}

/** Other notices, until they are dismissed. */
export function PageNotice(): JSX.Element {
  const chat = useChatState();
  const { notice } = chat.state;
  return (
    <div role="status" class="notices">
      {notice !== undefined && (
        <p class="notice">
          {notice} <button type="button" onClick={() => chat.set({ notice: undefined })}>All right</button>
        </p>
      )}
    </div>
  );
}

/** Offers a newer version of the page. */
export function UpdateNotice(): JSX.Element {
  const updates = useChanges(useStores().updates);
  return (
    <div role="status" class="notices">
      {updates.state.isNew && (
        <p class="notice">
          There is a new version of this page.{" "}
          <button type="button" onClick={() => updates.reload()}>Reload</button>
        </p>
      )}
    </div>
  );
}

/** Offers to answer stale exchanges again. */
export function StaleNotice({ count }: { readonly count: number }): JSX.Element | null {
  const chat = useChatState();
  if (count === 0) return null;
  return (
    <p class="notice stale-notice">
      {count === 1 ? "One reply follows" : `${count} replies follow`} something that is no longer said.{" "}
      <button type="button" disabled={chat.state.running !== undefined} onClick={() => chat.runStale()}>
        Run {count === 1 ? "it" : "them"} again
      </button>
    </p>
  );
}
