/**
 * The page as one file, as yet without a model.
 *
 * @module
 */

import type { WorkerName } from "../page_setting.ts";
import { THEME_SCRIPT } from "../site/theme_script.ts";
import { pack } from "./packed.ts";

/** What the file is made of. */
export interface TemplateParts {
  /** The page's program and its workers', each one classic script. */
  readonly script: string;
  readonly workers: Partial<Readonly<Record<WorkerName, string>>>;
  readonly styles: string;
  /** An SVG. */
  readonly icon: string;
}

/** Where the models go. */
export const MODELS_MARK = "<!-- models -->";

/**
 * Makes the page.
 *
 * @throws {TypeError} If the styles would end their element early.
 */
export async function pageTemplate(parts: TemplateParts): Promise<string> {
  const { workers, styles, icon } = parts;
  // Within strings, which is where a bundle has them, these say the same and mean nothing to a page.
  const script = parts.script.replace(/<(?=\/script|!--)/gi, "\\x3C");
  if (/<\/style/i.test(styles)) {
    throw new TypeError("Cannot put the styles into the page as they end their element");
  }
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(THEME_SCRIPT)} ${await hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${await hashOf(styles)}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types own-workers",
  ].join("; ");
  const programs = await Promise.all(
    Object.entries(workers).map(async ([name, program]) =>
      `<script type="text/plain" data-worker="${name}">${await pack(utf8(program))}</script>\n`
    ),
  );
  return `<!DOCTYPE html>
<html lang="en" data-theme="system">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Cellmate</title>
<script>${THEME_SCRIPT}</script>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${btoa(icon)}">
<style>${styles}</style>
</head>
<body>
<div id="app"></div>
<noscript><p class="warning">Cellmate runs in this page, so it needs JavaScript.</p></noscript>
${MODELS_MARK}
${programs.join("")}<script>${script}</script>
</body>
</html>
`;
}

/** How a policy names an inline script or style. */
async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}
