/**
 * What the keyboard can do.
 *
 * @module
 */

import type { JSX } from "preact";
import { useChatState } from "../chat_context.ts";
import { Sheet } from "./sheet.tsx";

const GROUPS: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    title: "Writing",
    keys: [
      ["Enter", "run the message"],
      ["Shift Enter", "new line"],
      ["Esc", "stop the reply, leave the editor, or close the memory"],
      ["↑", "in an empty message: to the last exchange"],
    ],
  },
  {
    title: "On an exchange",
    keys: [
      ["↑ ↓", "previous, next exchange"],
      ["← →", "previous, next version"],
      ["Enter", "edit the message"],
      ["r", "another reply"],
      ["s", "run again, same seed"],
      ["g", "continue the reply"],
      ["c", "copy"],
      ["f", "fold or unfold"],
      ["i", "details"],
      ["m", "memory"],
      ["Delete", "delete the exchange"],
    ],
  },
  {
    title: "In the picture of a memory",
    keys: [
      ["← →", "previous, next character"],
      ["PageUp PageDown", "ten characters back, forward"],
      ["Home End", "first and last character"],
      ["↑ ↓", "unit above, unit below"],
    ],
  },
  {
    title: "In the conversation beside it",
    keys: [
      ["← → ↑ ↓", "choose a word"],
      ["Shift ← →", "a letter less, a letter more"],
      ["Enter", "who carries the word, or where else the passage is"],
      ["Esc", "close the memory"],
    ],
  },
  {
    title: "Anywhere",
    keys: [
      ["Ctrl Z", "undo"],
      ["Ctrl Shift Z", "redo"],
      ["/", "go to the message"],
      ["?", "this sheet"],
    ],
  },
];

/** The sheet behind the question mark. */
export function KeysSheet(): JSX.Element {
  const chat = useChatState();
  const { preferences } = chat.state;
  return (
    <Sheet title="Keyboard">
      {GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl class="keys">
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>{key.split(" ").map((part) => <kbd key={part}>{part}</kbd>)}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={preferences.singleKeys}
          onChange={(event) => chat.prefer({ singleKeys: event.currentTarget.checked })}
        />
        Use single keys (such as r or ?) outside text fields
      </label>
    </Sheet>
  );
}
