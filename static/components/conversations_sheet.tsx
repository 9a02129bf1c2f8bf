/**
 * Conversations kept in this browser.
 *
 * @module
 */

import type { JSX } from "preact";
import { Sheet } from "./sheet.tsx";

/** Finds, names, deletes, exports and imports conversations. */
export function ConversationsSheet(): JSX.Element {
  return (
    <Sheet title="Conversations">
      <p />
    </Sheet>
  );
}
