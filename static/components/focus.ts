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

/** Focuses the picture of the opened memory; its exchange stays in view. */
export function focusPicture(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(".memory-dock .heat-map")?.focus({ preventScroll: true });
    document.querySelector('[aria-expanded="true"].memory-button')?.closest("article")
      ?.scrollIntoView({ block: "nearest" });
  });
}

/** Whether keys type text here. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return !["range", "checkbox", "radio", "button"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement;
}
