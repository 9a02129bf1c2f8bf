/**
 * The models that lie in the page itself.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";
import type { Shelf } from "../voices/shelf.ts";
import { unpack } from "./packed.ts";

/** Unpacks what is asked for, each part once. */
export class EmbeddedShelf implements Shelf {
  readonly #unpacked = new Map<string, Promise<Blob | undefined>>();

  async models(): Promise<readonly ModelInfo[]> {
    const infos = [...document.querySelectorAll<HTMLElement>('[data-model][data-part="info"]')];
    return await Promise.all(infos.map(async ({ dataset: { model } }) => {
      const info = await this.part(model!, "info");
      return JSON.parse(await info!.text()) as ModelInfo;
    }));
  }

  part(id: string, part: string): Promise<Blob | undefined> {
    const key = `${id} ${part}`;
    let unpacked = this.#unpacked.get(key);
    if (!unpacked) this.#unpacked.set(key, unpacked = unpackPart(id, part));
    return unpacked;
  }
}

async function unpackPart(id: string, part: string): Promise<Blob | undefined> {
  const found = document.querySelector(`[data-model="${CSS.escape(id)}"][data-part="${CSS.escape(part)}"]`);
  return found ? new Blob([await unpack(found.textContent ?? "")]) : undefined;
}
