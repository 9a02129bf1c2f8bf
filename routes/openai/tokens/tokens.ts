/**
 * `POST /tokenize`, `POST /detokenize` and `GET /tokenizer_info`: texts as the numbers of their symbols and back, in
 * vLLM's form, which evaluation programs ask for.
 *
 * @module
 */

import { Hono } from "hono";
import * as v from "valibot";
import { type CorpusKind, templateOf } from "../../../lib/text/mod.ts";
import { encodePrompt, type Vocabulary } from "../../../lib/mod.ts";
import { readBody, RequestProblem } from "../../problems.ts";
import { limitBody } from "../../serving/limit_body.ts";
import type { ModelShelf, OpenModel } from "../../serving/model_shelf.ts";
import { Messages } from "../messages.ts";
import { findModel } from "../models.ts";
import { BEGIN, encodeMarked, numbersOf, readSymbols, writeMarked } from "./marked_text.ts";

/** The longest text, in UTF-16 units, and the largest body. */
const MAX_LENGTH = 250_000, MAX_BODY_BYTES = 2 * 1024 * 1024;

/** A text, or a conversation whose next turn is the model's. What else is sent changes nothing. */
const TokenizeRequest = v.looseObject({
  model: v.nullish(v.string()),
  prompt: v.nullish(v.pipe(v.string(), v.maxLength(MAX_LENGTH))),
  messages: v.nullish(Messages),
  return_token_strs: v.nullish(v.boolean(), false),
});

const DetokenizeRequest = v.looseObject({
  model: v.nullish(v.string()),
  tokens: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(MAX_LENGTH)),
});

/** `POST /tokenize`. */
export function tokenizeRoutes(shelf: ModelShelf): Hono {
  return new Hono().post("/", limitBody(MAX_BODY_BYTES), async (c) => {
    const { model, prompt, messages, return_token_strs } = await readBody(c, TokenizeRequest);
    const { checkpoint: { vocabulary, info } } = await openNamed(shelf, model);
    if ((prompt == null) === (messages == null)) {
      const message = "Cannot read the text as there must be either a prompt or messages";
      throw new RequestProblem(400, { message, fields: [{ field: "prompt", message }] });
    }
    const text = messages
      ? readSymbols(
        vocabulary,
        [...encodePrompt(vocabulary, messages.turns, { ...messages, ...info }).ids],
        "",
      )
      : encodeMarked(vocabulary, prompt ?? "", "prompt");
    const tokens = numbersOf(text, vocabulary);
    return c.json({
      count: tokens.length,
      max_model_len: MAX_LENGTH,
      tokens,
      ...return_token_strs && { token_strs: [...text.begins ? [BEGIN] : [], ...text.pieces] },
    });
  });
}

/** `POST /detokenize`. */
export function detokenizeRoutes(shelf: ModelShelf): Hono {
  return new Hono().post("/", limitBody(MAX_BODY_BYTES), async (c) => {
    const { model, tokens } = await readBody(c, DetokenizeRequest);
    const { checkpoint: { vocabulary } } = await openNamed(shelf, model);
    return c.json({ prompt: writeMarked(readSymbols(vocabulary, tokens, "tokens")) });
  });
}

/** `GET /tokenizer_info`, of the first model or of `?model=`. */
export function tokenizerInfoRoutes(shelf: ModelShelf): Hono {
  return new Hono().get("/", async (c) => {
    const { checkpoint: { vocabulary, info } } = await openNamed(shelf, c.req.query("model"));
    return c.json(describe(vocabulary, info.kind));
  });
}

async function openNamed(shelf: ModelShelf, wanted: string | null | undefined): Promise<OpenModel> {
  const [first] = await shelf.list();
  const { id } = wanted == null && first ? first : await findModel(shelf, wanted ?? "");
  const model = await shelf.open(id);
  if (model) return model;
  const message = "Cannot find the model as its file is gone or has changed";
  throw new RequestProblem(404, { message, fields: [{ field: "model", message }] });
}

function describe(vocabulary: Vocabulary, kind: CorpusKind) {
  const [unknown, end] = [0, 1].map((id) => vocabulary.symbol(id));
  const { hasTurns, opening } = templateOf(kind);
  const said = (speaker: 0 | 1, text: string) => {
    const marks = opening(speaker);
    return hasTurns && typeof marks !== "string"
      ? `${marks.map((id) => vocabulary.symbol(id)).join("")}${text}${text && end}`
      : `${text}${text && (speaker === 0 ? "\n" : "\n\n")}`;
  };
  const content = "{{ message['content'] }}";
  return {
    tokenizer_class: "CellmateCharacters",
    // BEGIN has a number, too.
    vocab_size: vocabulary.size + 1,
    model_max_length: MAX_LENGTH,
    bos_token: BEGIN,
    eos_token: end,
    unk_token: unknown,
    pad_token: null,
    chat_template: "{% for message in messages %}{% if message['role'] == 'user' %}" + said(0, content) +
      "{% elif message['role'] == 'assistant' %}" + said(1, content) +
      "{% endif %}{% endfor %}{% if add_generation_prompt %}" + said(1, "") + "{% endif %}",
  };
}
