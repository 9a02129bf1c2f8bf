/**
 * Writes replies without a server.
 *
 * @module
 */

import {
  type Checkpoint,
  type Choice,
  decodeCheckpoint,
  modelIdentity,
  openBackend,
  type Stepper,
} from "../../../lib/mod.ts";
import { generateDrawn, prepareReply, type Prompt } from "../../../lib/sampling/mod.ts";
import { prefixKeys, PrefixStates } from "../../memory/worker/prefix_states.ts";
import type { ReplyEvent } from "../../protocol/reply_event.ts";
import type { ReplyRequest } from "../../protocol/reply_request.ts";
import type { ModelGlimpse } from "../../protocol/model_glimpse.ts";
import { allSettings } from "../../protocol/reply_settings.ts";
import { drawnEvent } from "../../protocol/drawn_event.ts";
import { textEvent } from "../../protocol/text_event.ts";
import { Refused } from "../voice.ts";
import { glimpse } from "./model_glimpse.ts";

/** A model that is ready to write. */
interface OpenModel {
  readonly checkpoint: Checkpoint;
  readonly stepper: Stepper;
  /** What it remembers after each turn that it has read. */
  readonly states: PrefixStates;
}

/** How many models stay open: two that are compared. */
const MAX_OPEN = 2;
/** Symbols read at once: between two lots, the worker listens whether it is to stop. */
const LOT = 256;
/** Characters made within this many milliseconds are told together. */
const GATHER_MS = 15;

/** Writes with the models that are asked for; one reply at a time. */
export class ReplyService {
  readonly #read: (id: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Least recently used first. */
  readonly #open = new Map<string, OpenModel>();

  /** @param read Reads a model's file; nothing if it is gone. */
  constructor(read: (id: string) => Promise<Uint8Array<ArrayBuffer> | undefined>) {
    this.#read = read;
  }

  /**
   * Writes a reply: the same bytes as a server's, as both prepare and choose in the same way.
   *
   * @param request What decides it.
   * @param signal Stops it without an error.
   * @throws {Refused} If the model is gone, or the reply has already ended.
   */
  async *reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<ReplyEvent> {
    const model = await this.#model(request.model);
    const { checkpoint: { vocabulary, info }, stepper } = model;
    const settings = { ...allSettings(request.settings), seed: request.seed };
    const { kind, thresholds, words } = info;
    const { prompt, reply } = prepareReply({ vocabulary, kind, thresholds, words }, { ...request, settings });
    if (reply.settled) {
      const message = "Cannot continue as the reply has already ended or reached its greatest length";
      throw new Refused(400, { message });
    }
    yield { type: "start", unknown: [...prompt.unknown.keys()] };
    await readPrompt(model, prompt, signal);
    if (signal.aborted) return;
    const started = performance.now();
    let sent = vocabulary.decode(prompt.begun).length,
      gathered: Choice[] = [],
      since = started,
      untold = true;
    for (const told of generateDrawn(stepper, 0, reply)) {
      gathered.push(...told);
      const now = performance.now();
      if (now - since < GATHER_MS && !reply.settled) continue;
      const drawn = untold && gathered.length > 0 && drawnEvent(reply);
      if (drawn) yield drawn;
      untold &&= gathered.length === 0;
      if (gathered.length > 0) yield textEvent(reply.text.slice(sent), gathered);
      [sent, gathered, since] = [reply.text.length, [], now];
      await untilMessagesAreIn();
      if (signal.aborted) return;
    }
    yield { type: "done", finish: reply.finish!, seconds: (performance.now() - started) / 1000 };
  }

  /**
   * What a model's memory looks like before anything is said.
   *
   * @throws {Refused} If the model is gone.
   */
  async glimpse(id: string): Promise<ModelGlimpse> {
    return glimpse((await this.#model(id)).checkpoint);
  }

  async #model(id: string): Promise<OpenModel> {
    const model = this.#open.get(id) ?? await this.#load(id);
    this.#open.delete(id);
    this.#open.set(id, model);
    for (const [oldest, { stepper }] of this.#open) {
      if (this.#open.size <= MAX_OPEN) break;
      this.#open.delete(oldest);
      stepper.close();
    }
    return model;
  }

  async #load(id: string): Promise<OpenModel> {
    const bytes = await this.#read(id);
    const checkpoint = bytes && decodeCheckpoint(bytes, "the model");
    if (!checkpoint || modelIdentity(checkpoint.model, checkpoint.vocabulary) !== id) {
      throw new Refused(404, { message: "Cannot reply as the model's file is gone or has changed" });
    }
    const stepper = openBackend().createStepper(checkpoint.model, 1, { weights: "int8" });
    return { checkpoint, stepper, states: new PrefixStates() };
  }
}

/** Reads what comes before a reply, from the last turn on that is remembered. */
async function readPrompt(
  { stepper, states }: OpenModel,
  { turns, lead }: Prompt,
  signal: AbortSignal,
): Promise<void> {
  const keys = prefixKeys(turns, []);
  const known = keys.findLastIndex((key) => states.get(key) !== undefined);
  stepper.writeState(0, known < 0 ? undefined : states.get(keys[known]));
  for (const [k, ids] of [...turns, lead].entries()) {
    if (k <= known) continue;
    for (let start = 0; start < ids.length; start += LOT) {
      stepper.prefill(0, ids.subarray(start, start + LOT));
      await untilMessagesAreIn();
      if (signal.aborted) return;
    }
    if (k < turns.length) states.set(keys[k], stepper.readState(0));
  }
}

const channel = new MessageChannel();

/** Lets the worker's messages come in, in a fraction of the time that a timer takes. */
async function untilMessagesAreIn(): Promise<void> {
  await new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(undefined);
  });
}
