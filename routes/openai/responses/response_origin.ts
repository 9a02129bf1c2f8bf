/**
 * What an answer comes from: what was said in the request and before it.
 *
 * @module
 */

import { DEFAULT_DRAWS, type State } from "../../../lib/mod.ts";
import { RequestProblem } from "../../problems.ts";
import type { ModelShelf, OpenModel } from "../../serving/model_shelf.ts";
import type { Talk } from "../messages.ts";
import { settingsOf } from "../sampling.ts";
import type { Planted } from "../writing.ts";
import { readTurns, recallAfter } from "./response_memory.ts";
import type { ResponseRequest } from "./response_request.ts";
import { decodeOrigin, decodeRecipe, type Origin, type Recipe } from "./response_token.ts";

/** The most characters of an answer if a request says nothing. */
const USUAL_LENGTH = 400;

/**
 * Finds out what is remembered, and what is to be answered.
 *
 * @throws {RequestProblem} 400 if an identity is not one of this model's answers.
 */
export async function findOrigin(
  shelf: ModelShelf,
  model: OpenModel,
  { id, request, signal }: {
    readonly id: string;
    readonly request: ResponseRequest;
    readonly signal: AbortSignal;
  },
): Promise<Origin> {
  const { kind } = model.checkpoint.info;
  let memory: Planted | undefined;
  const goOn = async ({ turns, begun }: Talk, recipe: Recipe): Promise<Origin> => {
    const said = turns.slice(0, -1);
    const before = said.length > 0 ? await readTurns(model, memory, { said, signal }) : memory?.state;
    return { model: id, kind, before, turn: turns.at(-1)!, begun, ...recipe };
  };
  const previous = request.previous_response_id;
  if (previous != null) {
    memory = await understand("previous_response_id", async () => {
      const origin = decodeOrigin(withoutPrefix(previous, "resp_"));
      if (origin.model !== id || origin.kind !== kind || !fits(origin.before, model)) {
        throw new SyntaxError("it is another model's");
      }
      return await recallAfter(shelf, model, { origin, signal });
    });
  }
  const { answered, messages } = request.input;
  for (const { messages, id } of answered) {
    memory = await understand("input", async () => {
      const origin = await goOn(messages, decodeRecipe(withoutPrefix(id, "msg_")));
      return await recallAfter(shelf, model, { origin, signal });
    });
  }
  return await goOn(messages, {
    settings: { draws: DEFAULT_DRAWS, ...settingsOf(request) },
    maxLength: request.max_output_tokens ?? USUAL_LENGTH,
  });
}

function withoutPrefix(id: string, prefix: string): string {
  if (!id.startsWith(prefix)) throw new SyntaxError(`it does not start with ${prefix}`);
  return id.slice(prefix.length);
}

function fits(before: State | undefined, { checkpoint: { model: { config } } }: OpenModel): boolean {
  const units = config.numLayers * config.hiddenSize;
  return !before || (before.h.length === units && before.c.length === (config.cell === "lstm" ? units : 0));
}

/** Turns an identity that cannot be read into an answer that says so. */
async function understand<T>(field: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const message = "Cannot go on from the answer as its identity must be whole and one of this model's: " +
      error.message;
    throw new RequestProblem(400, { message, fields: [{ field, message }] });
  }
}
