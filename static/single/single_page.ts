/**
 * A model, and the page to talk to it, in one file that opens from the disk.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";
import type { ModelPart } from "../voices/shelf.ts";
import { pack } from "./packed.ts";
import { MODELS_MARK } from "./page_template.ts";

/** The parts of a model that go into the file. */
export const EMBEDDED_PARTS = [
  "weights",
  "card",
  "glimpse",
  "atlas",
  "activity",
] as const satisfies ModelPart[];

/** A model with what belongs to it. */
export interface EmbeddedModel {
  readonly info: ModelInfo;
  readonly parts: Partial<Readonly<Record<typeof EMBEDDED_PARTS[number], Uint8Array<ArrayBuffer>>>>;
}

/**
 * Puts models into the page; the first is the one that replies at first. The file tells nothing of the rest of the
 * disk or the browser that it was made from.
 *
 * @param template What `pageTemplate()` gave.
 */
export async function singlePage(template: string, models: readonly EmbeddedModel[]): Promise<Blob> {
  const [head, tail] = template.split(MODELS_MARK);
  const blocks: string[] = [];
  for (const { info: { own: _, ...info }, parts } of models) {
    const bytes = new TextEncoder().encode(JSON.stringify(info)) as Uint8Array<ArrayBuffer>;
    blocks.push(block(info.id, "info", await pack(bytes)));
    for (const part of EMBEDDED_PARTS) {
      if (parts[part]) blocks.push(block(info.id, part, await pack(parts[part])));
    }
  }
  return new Blob([head, ...blocks, tail], { type: "text/html" });
}

/** No program: a browser does not run what is plain text. */
function block(id: string, part: string, packed: string): string {
  return `<script type="text/plain" data-model="${id}" data-part="${part}">${packed}</script>\n`;
}
