/**
 * Gives the page threads where its host cannot set the headers for them: its service worker does, from the next time on
 * that the page is loaded.
 *
 * @module
 */

const KEY = "cellmate.isolated";

let touched = false;

/** Notes from now on whether the reader does anything. */
export function noteTouches(): void {
  const touch = () => touched = true;
  for (const type of ["pointerdown", "keydown", "wheel", "touchstart"]) {
    addEventListener(type, touch, { once: true, capture: true, passive: true });
  }
}

/**
 * Loads the page once more if that may isolate it: at most once per tab, and never under the reader's hands; what they
 * open next is isolated in any case.
 */
export function isolateOnce(): void {
  if (globalThis.crossOriginIsolated !== false || touched || document.visibilityState === "hidden") return;
  try {
    if (sessionStorage.getItem(KEY) !== null) return;
    sessionStorage.setItem(KEY, "tried");
    // Only if it was really kept: otherwise the page would be loaded again and again.
    if (sessionStorage.getItem(KEY) !== null) location.reload();
  } catch {
    // The browser keeps nothing: then the page stays as it is.
  }
}
