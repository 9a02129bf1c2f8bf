/**
 * What the pages of a site say for themselves, as no server adds headers to them.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { THEME_SCRIPT } from "../../static/site/theme_script.ts";
import type { SiteHead } from "../document.tsx";
import { PAGE_POLICY } from "../secure_headers.ts";

/** The names of what lies beside the pages. */
export const SITE_NAMES = {
  chat: "index.html",
  lesson: "lesson.html",
  manifest: "manifest.webmanifest",
  serviceWorker: "service_worker.js",
} as const;

/** The head of each page of a site. */
export function siteHead(): SiteHead {
  const digest = createHash("sha256").update(THEME_SCRIPT).digest("base64");
  const policy = PAGE_POLICY
    // Only a header can say who may frame a page.
    .filter((rule) => !rule.startsWith("frame-ancestors"))
    .map((rule) => rule.startsWith("script-src") ? `${rule} 'sha256-${digest}'` : rule)
    .join("; ");
  const { manifest, serviceWorker } = SITE_NAMES;
  return { policy, themeScript: THEME_SCRIPT, manifest, serviceWorker };
}
