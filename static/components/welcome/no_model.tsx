/**
 * What the page says when there is no model.
 *
 * @module
 */

import type { JSX } from "preact";
import { useChatState, useStores } from "../chat_context.ts";

/** How to get one. */
export function NoModel(): JSX.Element {
  const chat = useChatState(), { training } = useStores();
  return (
    <section class="welcome" aria-label="No model">
      <p class="lead">There is no model to chat with yet.</p>
      <p>
        Train one on your own chats, or on the chats that come with Cellmate{training.isThere
          ? ": here in the page, or in a shell."
          : ":"}
      </p>
      {training.isThere && (
        <p>
          <button type="button" class="run" onClick={() => chat.set({ sheet: "train" })}>Train one</button>
        </p>
      )}
      <pre><code>deno task train</code></pre>
      <p>
        It appears here as soon as its first checkpoint is written.{" "}
        <button type="button" onClick={() => chat.lookForModels()}>Look again</button>
      </p>
    </section>
  );
}
