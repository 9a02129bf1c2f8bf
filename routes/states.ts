/**
 * `POST /api/states`: what a model remembers of a conversation, if it has read it already. It computes nothing: what is
 * not known is for the page to read.
 *
 * @module
 */

import { Hono } from "hono";
import { encodePrompt } from "../lib/mod.ts";
import { STATE_TURNS_HEADER, StateRequest } from "../static/protocol/state_request.ts";
import { readBody, RequestProblem } from "./problems.ts";
import { limitBody } from "./serving/limit_body.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** Looks into the memories of a shelf's models. */
export function stateRoutes(shelf: ModelShelf): Hono {
  return new Hono().post("/", limitBody(), async (c) => {
    const { model: id, turns } = await readBody(c, StateRequest);
    const model = await shelf.open(id);
    if (!model) {
      throw new RequestProblem(404, { message: "Cannot find this model: its file is gone or has changed" });
    }
    const { vocabulary, info } = model.checkpoint;
    const known = model.batcher.recall(encodePrompt(vocabulary, turns, { kind: info.kind }));
    c.header("Cache-Control", "no-store");
    if (!known) return c.body(null, 204);
    const { h, c: cell } = known.state;
    const floats = new Float32Array(h.length + cell.length);
    floats.set(h);
    floats.set(cell, h.length);
    c.header(STATE_TURNS_HEADER, `${known.turns}`);
    c.header("Content-Type", "application/octet-stream");
    return c.body(floats.buffer);
  });
}
