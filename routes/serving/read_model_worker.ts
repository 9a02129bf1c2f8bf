/**
 * The program of a thread that reads one large model.
 *
 * @module
 */

import { decodeModel, type ReaderAnswer, type ReaderOrder } from "./decode_model.ts";

/** The part of a worker's global scope that is used here. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReaderOrder>) => void) | null;
  postMessage(answer: ReaderAnswer, transfer?: Transferable[]): void;
};

scope.onmessage = async ({ data: { path, name } }) => {
  try {
    const { checkpoint, description } = decodeModel(await Deno.readFile(path), name);
    const { model: { config, parameters: { data } }, vocabulary: { characters }, info } = checkpoint;
    scope.postMessage({ checkpoint: { config, data, characters, info }, description }, [
      data.buffer as ArrayBuffer,
    ]);
  } catch (error) {
    scope.postMessage({ error: (error as Error).message });
  }
};
