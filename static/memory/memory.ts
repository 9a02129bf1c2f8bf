/**
 * The one memory that may lie open, and where in it the reader looks.
 *
 * @module
 */

import type { Chat } from "../store/chat.ts";
import { type Exchange, shownVersion, type Version, writtenSeed } from "../store/transcript.ts";
import type { ReplySettings } from "../protocol/reply_settings.ts";
import { Store } from "../store/store.ts";
import { EMPTY_ATLAS, fetchAtlas, type UnitAtlas } from "./atlas.ts";
import { choicesOf, CLOSED_MEMORY, type Coloring, excerptOnShow, type MemoryState } from "./memory_state.ts";
import type { Excerpt, MemorySlice, Moment, Question, Questions, RowOrder } from "./messages.ts";
import { type EarlierRun, earlierRun } from "./earlier_run.ts";
import { exchangeExcerpt, followsTheSame } from "./excerpt.ts";
import { pause } from "./pause.ts";
import { extendPicture, type Picture } from "./picture/picture.ts";
import { type MemoryReader, WorkerReader } from "./reader.ts";
import { Typist } from "./typist.ts";
import type { UnitNames } from "./unit_names.ts";

/** Follows the chat while a memory is open; while none is, it does nothing at all. */
export class Memory extends Store<MemoryState> {
  /** Whose replies are looked into. */
  readonly chat: Chat;
  /** Sets how much of the reply is on show. */
  readonly typist: Typist = new Typist(this);
  /** What is known of its model's units. */
  atlas: UnitAtlas = EMPTY_ATLAS;
  readonly #reader: MemoryReader;
  #following = false;
  #unsubscribe: (() => void) | undefined;
  /** The excerpt that the picture is of. */
  #read: Excerpt | undefined;
  /** Whether the reader has chosen a unit. */
  #choseUnit = false;

  /** @param chat Whose replies are looked into. */
  constructor(chat: Chat, reader: MemoryReader = new WorkerReader(chat.voice)) {
    super(CLOSED_MEMORY);
    this.chat = chat;
    this.#reader = reader;
  }

  /** Opens the memory of an exchange, or closes it. */
  toggle(id: string): void {
    if (this.state.open === id) return this.close();
    this.#open(id);
    if (this.isRunning) this.typist.begin([...this.version?.text ?? ""].length);
  }

  /** Gets ready for the memory of an exchange: somebody is about to open it. */
  warm(id: string): void {
    const exchange = this.chat.state.transcript.exchanges.find((exchange) => exchange.id === id);
    const version = exchange && shownVersion(exchange);
    if (version) void this.#reader.ask("warm", { model: version.model.id }).catch(() => {});
  }

  /** Opens the memory of the next reply as soon as it begins. */
  watchNext(): void {
    const { running } = this.chat.state;
    const waiting = this.chat.subscribe(() => {
      const next = this.chat.state.running;
      if (next === undefined || next === running) return;
      waiting();
      this.#open(next);
      this.typist.begin(0);
    });
  }

  /** Closes what is open. */
  close(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.typist.end();
    this.#choseUnit = false;
    this.#reader.drop?.();
    this.set({ ...CLOSED_MEMORY, ...choicesOf(this.state) });
  }

  /** Shows another gate, state or layer. */
  look(slice: MemorySlice): void {
    const otherLayer = slice.layer !== this.state.slice.layer;
    this.set({ slice, ...(otherLayer ? { order: undefined } : {}) });
    void this.follow();
  }

  /** Chooses which units come first. */
  sort(rows: RowOrder): void {
    this.set({ rows });
    void this.#sort();
  }

  /** Colours the text. */
  async colorText(coloring: Coloring): Promise<void> {
    this.set({ coloring });
    await this.#attribute();
  }

  /** Looks at a unit of the layer in view, or of another one. */
  lookAtUnit(unit: number, layer: number = this.state.slice.layer): void {
    this.#choseUnit = true;
    this.set({ unit });
    if (layer !== this.state.slice.layer) this.look({ ...this.state.slice, layer });
  }

  /** Looks at a character. */
  async lookAt(column: number): Promise<void> {
    const { picture, rows } = this.state;
    if (!picture || !(column >= 0 && column < picture.symbols.length)) return;
    this.set({ column, pulls: undefined });
    const moment = await this.#inspect(column);
    if (moment && this.state.column === column) {
      const loudest = moment.units.find(({ layer }) => layer === this.state.slice.layer);
      this.set({ moment, ...(this.#choseUnit || !loudest ? {} : { unit: loudest.unit }) });
    }
    if (rows === "effect" || rows === "change") await this.#sort();
    await this.#attribute();
  }

  /** Tries other settings on the character looked at, or shows it as it was drawn. */
  async tryOut(trial: ReplySettings | undefined): Promise<void> {
    const { column } = this.state;
    this.set({ trial });
    const moment = column === undefined ? undefined : await this.#inspect(column);
    if (moment && this.state.column === column) this.set({ moment });
  }

  /** Shows the memory of the rewritten reply, or of the original. */
  showRewritten(showsRewritten: boolean): void {
    this.set({ showsRewritten, ...NOTHING_LOOKED_AT, ...this.#orderOfOtherRun });
    void this.follow();
  }

  /** What its model's units are called. */
  get names(): UnitNames {
    return this.atlas.names;
  }

  /** The exchange that is open. */
  get exchange(): Exchange | undefined {
    return this.chat.state.transcript.exchanges.find(({ id }) => id === this.state.open);
  }

  /** The reply that is open. */
  get version(): Version | undefined {
    return this.exchange && shownVersion(this.exchange);
  }

  /** The run that came before the one on show, if there is one. */
  get earlierRun(): EarlierRun | undefined {
    return earlierRun(this.chat.state.transcript.exchanges, this.state);
  }

  /** Whether the reply that is open is being written. */
  get isRunning(): boolean {
    return this.state.open !== undefined && this.chat.state.running === this.state.open;
  }

  /** Asks the program that reads along; what goes wrong is shown. */
  async ask<Q extends Question>(
    question: Q,
    ask: Questions[Q]["ask"],
  ): Promise<Questions[Q]["answer"] | undefined> {
    try {
      return await this.#reader.ask(question, ask);
    } catch (error) {
      this.set({ problem: (error as Error).message });
    }
  }

  #open(id: string): void {
    // The same rows as before, so that nothing jumps where the next reply is followed.
    const { order, unit, open } = this.state;
    const kept = open === undefined ? {} : { order, unit };
    this.typist.end();
    this.set({ ...CLOSED_MEMORY, ...choicesOf(this.state), ...kept, open: id });
    this.#unsubscribe ??= this.chat.subscribe(() => this.#chatChanged());
    this.#chatChanged();
    void this.follow();
  }

  /** Keeps up with the conversation; a new reply takes the view along. */
  #chatChanged(): void {
    const { transcript: { exchanges }, running } = this.chat.state, { open } = this.state;
    if (open === undefined) return;
    if (running !== undefined && running !== open) {
      this.#open(running);
      return this.typist.begin(0);
    }
    if (!exchanges.some(({ id }) => id === open)) return this.close();
    if (this.version?.ending === "stopped" && !this.isRunning) this.typist.end();
    const excerpt = exchangeExcerpt(exchanges, open, { running: running === open });
    const isNew = excerpt && JSON.stringify(excerpt) !== JSON.stringify(this.state.excerpt);
    if (isNew) {
      const order = running === undefined ? this.#orderOfOtherRun : {};
      this.set({ excerpt, rewritten: undefined, showsRewritten: false, ...order });
      void this.#nameUnits(excerpt.model);
    }
    if (isNew || running === undefined) void this.follow();
  }

  /** Looks up what is known of a model's units. */
  async #nameUnits(model: string): Promise<void> {
    const info = this.chat.state.models.find(({ id }) => id === model);
    const atlas = info?.atlas ? await fetchAtlas(this.chat.voice, info) : EMPTY_ATLAS;
    if (this.state.excerpt?.model !== model || atlas === this.atlas) return;
    this.atlas = atlas;
    this.set({ presets: atlas.presets });
    if (this.state.rows === "named") void this.#sort();
  }

  /** Reads on until there is nothing new to read; one question at a time, so that none is asked in vain. */
  async follow(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    try {
      while (!this.isUpToDate) {
        const excerpt = excerptOnShow(this.state)!, { slice } = this.state;
        const have = this.#columnsOf(slice), started = performance.now();
        const { id, kept } = this.chat.state.transcript;
        const conversation = kept ? { conversation: id } : {};
        const columns = await this.ask("follow", { excerpt, slice, have, ...conversation });
        if (!columns) return;
        if (columns.readBefore < 1) {
          if (this.state.open !== undefined) this.set({ reading: columns.readBefore });
          continue;
        }
        // The view was closed, or opened elsewhere, meanwhile.
        if (this.state.open === undefined || columns.from > this.#columnsOf(slice)) continue;
        this.#show(extendPicture(this.state.picture, slice, columns), excerpt);
        if (this.chat.state.running !== undefined) await pause(performance.now() - started);
      }
    } finally {
      this.#following = false;
    }
    if (!this.state.picture || this.state.open === undefined) return;
    if (!this.state.order) await this.#sort();
  }

  #show(picture: Picture, excerpt: Excerpt): void {
    const { column = -1, picture: before, slice } = this.state;
    const kept = followsTheSame(excerpt, this.#read) &&
      picture.symbols.slice(0, column + 1).map(({ symbol }) => symbol).join() ===
        before?.symbols.slice(0, column + 1).map(({ symbol }) => symbol).join();
    this.#read = excerpt;
    const unit = this.state.unit < picture.hiddenSize ? this.state.unit : 0;
    this.set({ picture, unit, reading: undefined, problem: undefined, ...(kept ? {} : NOTHING_LOOKED_AT) });
    const { gates, numLayers } = picture;
    const gate = gates.includes(slice.gate) ? slice.gate : gates[0];
    const layer = Math.min(slice.layer, numLayers - 1);
    if (gate !== slice.gate || layer !== slice.layer) this.look({ gate, layer });
  }

  /** Which units changed most is another question for every run. */
  get #orderOfOtherRun(): Partial<MemoryState> {
    return this.state.rows === "change" ? { order: undefined } : {};
  }

  /** How many columns of a part of the memory are here. */
  #columnsOf(slice: MemorySlice): number {
    const { picture } = this.state;
    return picture?.slice === slice ? picture.symbols.length : 0;
  }

  /** Whether the picture has all that there is to read. */
  get isUpToDate(): boolean {
    const { open, picture, slice } = this.state, excerpt = excerptOnShow(this.state);
    if (open === undefined || !excerpt) return true;
    return picture !== undefined && picture.complete && picture.slice === slice && this.#read === excerpt;
  }

  #inspect(column: number): Promise<Moment | undefined> {
    const { version, state: { trial } } = this;
    const drawn = version !== undefined && !version.drawn?.instead;
    const drawing = drawn ? { seed: writtenSeed(version), settings: trial ?? version.settings } : null;
    return this.ask("inspect", { column, drawing });
  }

  async #sort(): Promise<void> {
    const { rows: by, picture, slice: { layer }, column } = this.state;
    if (!picture || picture.symbols.length === 0) return;
    const unlike = by === "change" && this.earlierRun ? { unlike: this.earlierRun.excerpt } : {};
    const at = column ?? picture.symbols.length - 1;
    const order = await this.ask("order", { layer, by, column: at, ...unlike });
    const { rows, slice, open, unit } = this.state;
    if (!order || rows !== by || slice.layer !== layer || open === undefined) return;
    const sorted = by === "named" ? this.names.first(layer, order) : order;
    this.set({ order: sorted, unit: this.#choseUnit ? unit : sorted[0] });
  }

  async #attribute(): Promise<void> {
    const { coloring, column } = this.state;
    if (coloring !== "pull" || column === undefined) return;
    const pulls = await this.ask("attribute", { column });
    if (pulls && this.state.column === column) this.set({ pulls });
  }
}

const NOTHING_LOOKED_AT = { column: undefined, moment: undefined, pulls: undefined } as const;
