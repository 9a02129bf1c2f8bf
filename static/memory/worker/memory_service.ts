/**
 * Answers the page's questions about the memory.
 *
 * @module
 */

import { attribution, type GateName, logitParts, type Trace } from "../../../lib/insight/mod.ts";
import type { State } from "../../../lib/mod.ts";
import type {
  CarriedTurn,
  Columns,
  Elsewhere,
  Excerpt,
  Following,
  MemorySlice,
  Moment,
  Question,
  Questions,
  ReadSymbol,
  UnitMoment,
  Why,
} from "../messages.ts";
import type { LongMemory } from "./long_memory.ts";
import type { ReadyModel } from "./model_source.ts";
import { inspectColumn, unitMoment } from "./moment.ts";
import { carriedWord } from "./carried_word.ts";
import { ElsewhereSearch } from "./elsewhere/elsewhere_search.ts";
import type { fetchSample } from "./elsewhere/sample_activity.ts";
import { type ExcerptSymbols, excerptSymbols, partOf } from "./excerpt_symbols.ts";
import { PrefixStates } from "./prefix_states.ts";
import { type Breathe, Outdated } from "./read_in_lots.ts";
import { Reading } from "./reading.ts";
import { rewrite } from "./rewrite.ts";
import { orderRows } from "./row_orders.ts";

/** How each question is answered. */
export type Answers = {
  readonly [Q in Question]: (
    ask: Questions[Q]["ask"],
  ) => Questions[Q]["answer"] | Promise<Questions[Q]["answer"]>;
};

/** What is open at present: one model and one excerpt. */
interface Current {
  readonly model: ReadyModel;
  readonly reading: Reading;
  /** Reads what that is compared with. */
  readonly other: Reading;
}

/** Remembers what it read last, and what of it the page has been shown. */
export class MemoryService implements Answers {
  readonly #openModel: (id: string) => Promise<ReadyModel>;
  readonly #longMemory: LongMemory | undefined;
  readonly #search: ElsewhereSearch;
  /** States that the long memory has already. */
  readonly #stored = new WeakSet<State>();
  /** The long question of each kind that is being answered. */
  readonly #long = new Map<Question, object>();
  #opening: { readonly id: string; readonly model: Promise<ReadyModel> } | undefined;
  #current: Current | undefined;

  /**
   * @param openModel Where models come from.
   * @param helpers.longMemory Who may have read a conversation before; nobody by default.
   * @param helpers.sample Where sample texts come from; there are none by default.
   */
  constructor(openModel: (id: string) => Promise<ReadyModel>, helpers: {
    readonly longMemory?: LongMemory;
    readonly sample?: typeof fetchSample;
  } = {}) {
    this.#openModel = openModel;
    this.#longMemory = helpers.longMemory;
    this.#search = new ElsewhereSearch(helpers.sample ?? (() => Promise.resolve(undefined)));
  }

  /** Gets a model ready. */
  async warm({ model }: { model: string }): Promise<{ ready: true }> {
    await this.#open(model);
    return { ready: true };
  }

  /** Reads on and shows what the page has not yet seen of this part of the memory. */
  async follow({ excerpt, slice, have, conversation }: Following): Promise<Columns> {
    const { model, reading } = await this.#open(excerpt.model);
    const symbols = excerptSymbols(model.checkpoint, excerpt);
    await this.#takeOver({ model, reading }, { excerpt, symbols });
    const kept = reading.turnTo(symbols, excerpt.interventions);
    reading.readOn();
    if (kept === 0 && conversation !== undefined) this.#keep(conversation, { excerpt, symbols });
    const from = Math.min(kept, have);
    const { cell, numLayers, hiddenSize } = model.checkpoint.model.config;
    const gates: readonly GateName[] = cell === "lstm" ? LSTM_GATES : RNN_GATES;
    return {
      numLayers,
      hiddenSize,
      gates,
      from,
      symbols: this.#symbols({ model, reading }, from),
      values: quantize(reading.record, slice, from),
      readBefore: reading.readBefore,
      complete: reading.complete,
    };
  }

  /** The units of a layer, those that matter most first. */
  order({ layer, by, column, unlike }: Questions["order"]["ask"]): Uint16Array<ArrayBuffer> {
    const { model: { checkpoint }, reading, other, at } = this.#readTo(column);
    if (unlike) {
      other.turnTo(excerptSymbols(checkpoint, unlike), unlike.interventions);
      while (!other.complete) other.readOn();
    }
    const { model } = checkpoint;
    return orderRows(reading, { model, layer, by, column: at, ...unlike ? { unlike: other } : {} });
  }

  /** One unit at one character. */
  unit({ column, layer, unit }: Questions["unit"]["ask"]): UnitMoment {
    const { reading, at } = this.#readTo(column);
    return unitMoment(reading, { column: at, layer, unit });
  }

  /** One character. */
  inspect({ column, drawing }: Questions["inspect"]["ask"]): Moment {
    const { model, reading, at } = this.#readTo(column);
    return inspectColumn(reading, { model, column: at, drawing });
  }

  /** What each unit of the last layer said for a symbol, or for it and against another. */
  why({ column, symbol, against }: Questions["why"]["ask"]): Why {
    const { model: { checkpoint: { model } }, reading, at } = this.#readTo(column);
    const { numLayers: L, hiddenSize: H } = model.config;
    const hidden = reading.stateBefore(at)?.h.subarray((L - 1) * H) ?? new Float32Array(H);
    const logits = reading.logitsBefore(at);
    const { parts, bias, rounding, logit } = logitParts(model, hidden, {
      symbol,
      ...against === null ? {} : { against },
      ...logits ? { logits } : {},
    });
    return { parts: Float64Array.from(parts), bias, rounding, logit };
  }

  /** What the characters before one did for it: the gradient of its logit. */
  attribute({ column }: { column: number }): Float32Array<ArrayBuffer> {
    const { model, reading, at } = this.#readTo(column);
    const { record, before: state } = reading;
    if (at === 0) return new Float32Array();
    const { pull } = attribution(model.checkpoint.model, record.ids, {
      target: record.ids[at],
      position: at - 1,
      since: Math.max(0, at - FARTHEST_PULL),
      state,
      trace: record,
    });
    return Float32Array.from(pull);
  }

  /** Who carries a word through a conversation. */
  async carry({ model: id, turns, word }: Questions["carry"]["ask"]): Promise<readonly CarriedTurn[]> {
    const { model } = await this.#open(id), breathe = this.#begin("carry");
    return await carriedWord(model, { turns, word, breathe });
  }

  /** Reads on in a conversation that is to be searched. */
  async survey(ask: Questions["survey"]["ask"]): Promise<Questions["survey"]["answer"]> {
    const { model } = await this.#open(ask.model);
    return this.#search.survey(model, ask);
  }

  /** Where else the units of a span are on. */
  async elsewhere(ask: Questions["elsewhere"]["ask"]): Promise<Elsewhere> {
    const { model } = await this.#open(ask.model);
    return await this.#search.find(model, ask);
  }

  /** A reply with interventions in the memory. */
  async rewrite(ask: Questions["rewrite"]["ask"]): Promise<{ text: string; ended: boolean }> {
    const { model } = await this.#open(ask.excerpt.model), breathe = this.#begin("rewrite");
    return await rewrite(model, { ...ask, breathe });
  }

  /** Gives up the long questions: nobody wants to know any more. */
  drop(): void {
    this.#long.clear();
  }

  /** Begins a long question, in place of an older one of its kind. */
  #begin(question: Question): Breathe {
    const number = {};
    this.#long.set(question, number);
    return async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#long.get(question) !== number) throw new Outdated();
    };
  }

  /** A long conversation was read by the server already, as a rule. */
  async #takeOver(
    { model, reading }: Pick<Current, "model" | "reading">,
    { excerpt, symbols }: { readonly excerpt: Excerpt; readonly symbols: ExcerptSymbols },
  ): Promise<void> {
    if (excerpt.interventions.length > 0 || reading.knows(symbols)) return;
    const { config } = model.checkpoint.model, turns = excerpt.turns.slice(0, -1);
    const known = await this.#longMemory?.recall({ id: model.id, config }, turns).catch(() => undefined);
    if (!known) return;
    if (known.kept) this.#stored.add(known.state);
    reading.takeOver(symbols.prefix.slice(0, known.turns), known.state);
  }

  /** Has it kept for the next time what was read: the memory after each of the model's turns. */
  #keep(conversation: string, { excerpt, symbols }: {
    readonly excerpt: Excerpt;
    readonly symbols: ExcerptSymbols;
  }): void {
    const turns = excerpt.turns.slice(0, -1), { model, reading } = this.#current!;
    const states = reading.statesAfter(symbols.prefix.slice(0, turns.length))
      .filter(({ turns, state }) => turns % 2 === 0 && !this.#stored.has(state));
    for (const { state } of states) this.#stored.add(state);
    if (states.length > 0) void this.#longMemory?.keep(conversation, { model: model.id, turns, states });
  }

  async #open(id: string): Promise<Current> {
    if (this.#current?.model.id === id) return this.#current;
    if (this.#opening?.id !== id) {
      const model = this.#openModel(id).finally(() => this.#opening = undefined);
      this.#opening = { id, model };
    }
    const model = await this.#opening.model;
    if (this.#current?.model !== model) {
      this.drop();
      const states = new PrefixStates();
      this.#current = {
        model,
        reading: new Reading(model.stepper, states),
        other: new Reading(model.stepper, states),
      };
    }
    return this.#current;
  }

  /** What is open, read as far as a column, or to the end if there is no such column any more. */
  #readTo(column: number): Current & { readonly at: number } {
    if (!this.#current) throw new TypeError("Cannot look at the memory as nothing has been read yet");
    const { reading } = this.#current;
    while (!reading.complete && reading.length <= column) reading.readOn();
    return { ...this.#current, at: Math.min(column, reading.length - 1) };
  }

  #symbols(
    { model: { checkpoint: { vocabulary } }, reading }: Pick<Current, "model" | "reading">,
    from: number,
  ): ReadSymbol[] {
    const { ids, surprise } = reading.record;
    return Array.from(ids.subarray(from), (id, k) => {
      const nats = surprise[from + k];
      return {
        symbol: vocabulary.symbol(id),
        part: partOf(id, from + k >= reading.messageLength),
        nats: Number.isNaN(nats) ? null : nats,
      };
    });
  }
}

/** How many characters back a pull is followed; each costs a millisecond or two. */
const FARTHEST_PULL = 400;

const LSTM_GATES = ["cell", "forget", "input", "candidate", "output", "hidden"] as const;
const RNN_GATES = ["hidden"] as const;

/** One gate or state of one layer as signed bytes: as fine as a screen can show. Shape (columns, H). */
function quantize(record: Trace, { gate, layer }: MemorySlice, from: number): Int8Array<ArrayBuffer> {
  const { data, shape: [T, L, H] } = record[gate];
  if (layer >= L) return new Int8Array((T - from) * record.hidden.size("unit"));
  const values = new Int8Array((T - from) * H);
  for (let t = from; t < T; t++) {
    const source = (t * L + layer) * H, target = (t - from) * H;
    for (let u = 0; u < H; u++) {
      values[target + u] = Math.round(Math.max(-1, Math.min(1, data[source + u])) * 127);
    }
  }
  return values;
}
