/**
 * Moves between the versions of a reply.
 *
 * @module
 */

import type { JSX } from "preact";
import type { Exchange } from "../../store/transcript.ts";
import { useChat } from "../chat_context.ts";

/** Which version is shown, between two arrows; nothing while there is only one. */
export function Versions({ exchange }: { readonly exchange: Exchange }): JSX.Element | null {
  const chat = useChat();
  const { shown, versions } = exchange;
  if (versions.length < 2) return null;
  return (
    <span class="versions">
      <button
        type="button"
        aria-label="Previous version"
        disabled={shown === 0}
        onClick={() => chat.showVersion(exchange, shown - 1)}
      >
        ‹
      </button>
      <span aria-label={`Version ${shown + 1} of ${versions.length}`} role="img">
        {shown + 1}/{versions.length}
      </span>
      <button
        type="button"
        aria-label="Next version"
        disabled={shown === versions.length - 1}
        onClick={() => chat.showVersion(exchange, shown + 1)}
      >
        ›
      </button>
    </span>
  );
}
