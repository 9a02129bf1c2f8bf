/**
 * A copy of the server's model that replied last, for the time in which the server is away.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";
import { readCopy, writeCopy } from "./model_copy.ts";
import { readPlace } from "./read_place.ts";
import type { ModelPart, Place, Shelf } from "./shelf.ts";

/** One model's file at a time: in the memory of the page, and for when it is loaded again also in the browser's. */
export class KeptShelf implements Shelf {
  #id: string | undefined;
  #file: Blob | undefined;

  /** Its models are listed as the server's. */
  models(): Promise<readonly ModelInfo[]> {
    return Promise.resolve([]);
  }

  async part(id: string, part: ModelPart): Promise<Place | undefined> {
    if (part !== "weights") return undefined;
    return id === this.#id ? this.#file : await readCopy(id);
  }

  /**
   * Copies a model, unless it is here or the reader wants to save data; if that fails, there is no copy.
   *
   * @param place Where its file is.
   * @returns Whether there is a copy.
   */
  async keep(id: string, place: () => Promise<Place | undefined>): Promise<boolean> {
    const { connection } = globalThis.navigator as { connection?: { saveData?: boolean } };
    if (id === this.#id || connection?.saveData) return id === this.#id && this.#file !== undefined;
    this.#id = id;
    this.#file = undefined;
    try {
      const file = await readPlace(await place());
      if (this.#id !== id) return false;
      this.#file = file;
      await writeCopy(id, file);
    } catch {
      if (this.#id === id) this.#id = undefined;
    }
    return this.#id === id;
  }
}
