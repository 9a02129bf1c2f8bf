/**
 * Saves something as a file.
 *
 * @module
 */

/** Saves a text through the browser. */
export function download(name: string, text: string): void {
  saveBlob(name, new Blob([text], { type: "application/octet-stream" }));
}

/** Saves bytes through the browser. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A title as a file's name: letters and digits of any script, the rest as hyphens. */
export function fileName(title: string, extension: string): string {
  const stem = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60);
  return `${stem || "conversation"}.${extension}`;
}
