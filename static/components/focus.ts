/**
 * Moves the focus to where the reader continues.
 *
 * @module
 */

/** Focuses an exchange once it is rendered. */
export function focusExchange(id: string): void {
  requestAnimationFrame(() => document.getElementById(`exchange-${id}`)?.focus());
}

/** Focuses the next message. */
export function focusComposer(): void {
  requestAnimationFrame(() => document.getElementById("message")?.focus());
}

/** Frames that are waited for a program to load. */
const PATIENCE = 600;

/** Focuses the picture of the opened memory once it is there, unless the reader went elsewhere; its exchange stays in view. */
export function focusPicture(): void {
  const from = document.activeElement;
  let frames = 0;
  const look = () => {
    const picture = document.querySelector<HTMLElement>(".memory-dock .heat-map");
    const isOpen = document.querySelector('[aria-expanded="true"].memory-button');
    if (!picture && isOpen && frames++ < PATIENCE) return void requestAnimationFrame(look);
    const { activeElement } = document;
    if (activeElement === from || activeElement === document.body) picture?.focus({ preventScroll: true });
    document.querySelector('[aria-expanded="true"].memory-button')?.closest("article")
      ?.scrollIntoView({ block: "nearest" });
  };
  requestAnimationFrame(look);
}

/** Whether keys type text here. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return !["range", "checkbox", "radio", "button"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement;
}

/** As a `ref`: an element that replaces another takes its focus. */
export function focusAtOnce(element: HTMLElement | null): void {
  element?.focus();
}
