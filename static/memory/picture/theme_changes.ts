/**
 * When the page's colours change.
 *
 * @module
 */

/**
 * Calls a function after every change of the colours: by the reader, or by the system.
 *
 * @returns Stops it.
 */
export function listenToTheme(changed: () => void): () => void {
  const themed = new MutationObserver(changed);
  themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changed);
  return () => {
    themed.disconnect();
    dark.removeEventListener("change", changed);
  };
}
