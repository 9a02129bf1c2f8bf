/**
 * A dialog over the page.
 *
 * @module
 */

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useChat } from "../chat_context.ts";

/** A modal dialog: the browser keeps the focus inside and restores it; Esc and a click outside close it. */
export function Sheet({ title, wide = false, children }: {
  readonly title: string;
  /** Whether it is for reading at length. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const chat = useChat();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current!.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const close = () => chat.set({ sheet: undefined });
  return (
    <dialog
      ref={dialog}
      class={wide ? "sheet wide" : "sheet"}
      aria-labelledby="sheet-title"
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current!.close();
      }}
    >
      <div class="sheet-body">
        <header>
          <h2 id="sheet-title">{title}</h2>
          <button type="button" onClick={() => dialog.current!.close()}>Close</button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
