/**
 * Moving the focus to where the reader goes on.
 *
 * @module
 */

/** Focuses an exchange, once it is drawn. */
export function focusExchange(id: string): void {
  requestAnimationFrame(() => document.getElementById(`exchange-${id}`)?.focus());
}

/** Focuses the next message. */
export function focusComposer(): void {
  requestAnimationFrame(() => document.getElementById("message")?.focus());
}

/** Focuses the picture of the memory that was opened; what it belongs to stays in view. */
export function focusPicture(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(".memory-dock .heat-map")?.focus({ preventScroll: true });
    document.querySelector('[aria-expanded="true"].memory-button')?.closest("article")
      ?.scrollIntoView({ block: "nearest" });
  });
}

/** Whether keys are text here. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return !["range", "checkbox", "radio", "button"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement;
}
