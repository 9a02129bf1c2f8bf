/**
 * Searches conversations, one at a time, and the sample text of their model.
 *
 * @module
 */

import type { Elsewhere, Searched, TurnSpan } from "../../messages.ts";
import type { ReadyModel } from "../model_source.ts";
import { ConversationActivity } from "./conversation_activity.ts";
import { findElsewhere } from "./find_elsewhere.ts";
import type { fetchSample, SampleActivity } from "./sample_activity.ts";
import { searchedTurns } from "./searched_turns.ts";

/** Milliseconds to read at a time: other questions must not wait long. */
const PORTION_MS = 30;

/** Remembers what was read of the last conversation, and the last model's sample. */
export class ElsewhereSearch {
  readonly #fetchSample: typeof fetchSample;
  #model: ReadyModel | undefined;
  #activity: ConversationActivity | undefined;
  #sample: Promise<SampleActivity | undefined> | undefined;

  /** @param sample Where sample texts come from. */
  constructor(sample: typeof fetchSample) {
    this.#fetchSample = sample;
  }

  /** Reads on, and sends for the sample. */
  survey(model: ReadyModel, ask: Searched): { read: number; whole: number } {
    const { activity } = this.#turnTo(model, ask);
    activity.readOn(PORTION_MS);
    return { read: activity.index.length, whole: activity.whole };
  }

  /** Finds the units of a span, and where else they are on. */
  async find(model: ReadyModel, ask: Searched & { readonly span: TurnSpan }): Promise<Elsewhere> {
    const sample = await this.#turnTo(model, ask).sample;
    // As a rule all of it was read by now; not if another conversation was surveyed in between.
    const { activity, turns } = this.#turnTo(model, ask), { index } = activity;
    while (index.length < activity.whole) activity.readOn(PORTION_MS);
    const { vocabulary } = model.checkpoint;
    return findElsewhere({ conversation: { index, turns }, span: ask.span, sample, vocabulary });
  }

  #turnTo(model: ReadyModel, { turns: spoken, atlas }: Searched) {
    if (this.#model !== model || !this.#activity) {
      this.#model = model;
      this.#activity = new ConversationActivity(model.stepper);
      this.#sample = undefined;
    }
    // A sample that does not come is none: the conversation is searched all the same.
    this.#sample ??= atlas ? this.#fetchSample(model).catch(() => undefined) : Promise.resolve(undefined);
    const turns = searchedTurns(model.checkpoint, spoken), activity = this.#activity;
    activity.turnTo(turns.map(({ ids }) => ids));
    return { activity, turns, sample: this.#sample };
  }
}
