/**
 * Training, over the page.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useChat, useStores } from "../chat_context.ts";
import { focusComposer } from "../focus.ts";
import { Sheet } from "./sheet.tsx";

/** Loads the program that trains, and shows it. */
export function TrainSheet(): JSX.Element {
  const chat = useChat(), { training, setting: { onePage } } = useStores();
  const host = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"loading" | "there" | "missing">("loading");
  useEffect(() => {
    let end: (() => void) | undefined, isWanted = true;
    const talkTo = async (key: string) => {
      await chat.lookForModels();
      chat.prefer({ model: key });
      chat.set({ sheet: undefined });
      focusComposer();
    };
    const actions = { talkTo: (key: string) => void talkTo(key), ...onePage && { onePage } };
    training.show(host.current!, actions).then((hide) => {
      if (!isWanted) return hide();
      end = hide;
      setState("there");
    }, () => setState("missing"));
    return () => {
      isWanted = false;
      end?.();
    };
  }, []);
  return (
    <Sheet title="Train it on your own chats" wide>
      {state === "loading" && <p class="hint" role="status">Loading …</p>}
      {state === "missing" && (
        <p class="trouble" role="alert">
          The part of the page that trains could not be loaded: try again later.
        </p>
      )}
      <div ref={host} />
    </Sheet>
  );
}
