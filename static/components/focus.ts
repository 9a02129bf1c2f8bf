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

/** Whether keys are text here. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return !["range", "checkbox", "radio", "button"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement;
}
