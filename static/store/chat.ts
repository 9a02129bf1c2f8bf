/**
 * The page's state, and everything that can be done to it.
 *
 * @module
 */

import type { ModelCard } from "../protocol/model_card.ts";
import type { ModelInfo } from "../protocol/model_info.ts";
import { recentTurns } from "../protocol/reply_request.ts";
import { SETTING_RANGES } from "../protocol/reply_settings.ts";
import { readJson } from "../voices/read_place.ts";
import { serverVoice } from "../voices/server_voice.ts";
import type { Voice } from "../voices/voice.ts";
import { addExchange, addVersion, changeExchange, growVersion, removeExchange } from "./exchanges.ts";
import { staleExchanges, turnsBefore } from "./context.ts";
import { type ChatState, firstState, type RunOptions } from "./chat_state.ts";
import { newId } from "./new_id.ts";
import { newVersion, randomSeed } from "./new_version.ts";
import { type Exchange, shownVersion, type Transcript, type Version, writtenSeed } from "./transcript.ts";
import { modelNotice } from "./model_notice.ts";
import { keepPreferences, type Preferences } from "./preferences.ts";
import { runReply } from "./reply_run.ts";
import { Store } from "./store.ts";
import { Undo } from "./undo.ts";

/** What undo restores. */
type Past = Pick<ChatState, "draft"> & { readonly exchanges: Transcript["exchanges"] };

/** Steps that can be undone. */
const UNDO_STEPS = 100;
/** How often the page checks whether a lost server is back. */
const LOOK_AGAIN_MS = 1500;

/** The one object that components talk to. */
export class Chat extends Store<ChatState> {
  /** Who replies, and where its models are. */
  readonly voice: Voice;
  readonly #undo = new Undo<Past>(UNDO_STEPS);
  #stop: AbortController | undefined;
  #finished: Promise<void> = Promise.resolve();

  /**
   * @param options.models The models to begin with.
   * @param options.voice Who replies; the server, unless told otherwise.
   */
  constructor(options: { readonly models: readonly ModelInfo[]; readonly voice?: Voice }) {
    super(firstState(options.models));
    this.voice = options.voice ?? serverVoice;
  }

  /** The model that replies: the reader's choice if it is there, then the one in use, otherwise the server's. */
  get model(): ModelInfo | undefined {
    const { models, preferences, inUse } = this.state;
    const find = (wanted: string | undefined | null) =>
      models.find(({ id, own }) => id === wanted || own !== undefined && own === wanted);
    return find(preferences.model) ?? find(inUse?.own) ?? find(inUse?.id) ?? models[0];
  }

  /** Whether there is a step back, and a step forward. */
  get can(): { readonly undo: boolean; readonly redo: boolean } {
    return this.#undo.can;
  }

  /** Says something: adds an exchange and runs it. */
  async send(message: string): Promise<void> {
    const text = message.trim();
    if (text === "" || this.state.running !== undefined || !this.model) return;
    this.#note();
    const id = newId();
    this.#setExchanges(addExchange(this.state.transcript.exchanges, id, text), { draft: "" });
    await this.#run(id, {});
  }

  /** Answers an exchange again: another version of its reply. */
  async run(id: string, options: RunOptions = {}): Promise<void> {
    if (this.state.running !== undefined || !this.model) return;
    this.#note();
    await this.#run(id, options);
  }

  /** The same message, settings and seed again: the same characters, unless something before was changed. */
  async runAgain(exchange: Exchange): Promise<void> {
    const version = shownVersion(exchange);
    if (!version) return;
    const { seed, settings, begun, model } = version;
    await this.run(exchange.id, { seed, settings, begun, model: model.id });
  }

  /** Continues a reply that was stopped, lost or cut; with the same seed, as it would have gone on. */
  async goOn(exchange: Exchange): Promise<void> {
    const version = shownVersion(exchange);
    if (!version) return;
    const { text, ending, model } = version;
    const more = ending === "stopped" || ending === "interrupted"
      ? 0
      : this.state.preferences.settings.maxLength;
    const maxLength = Math.min(version.settings.maxLength + more, SETTING_RANGES.maxLength.max);
    const settings = { ...version.settings, maxLength };
    await this.run(exchange.id, { begun: text, seed: writtenSeed(version), settings, model: model.id });
  }

  /** Answers every stale exchange again, from the top, each with its seed. */
  async runStale(): Promise<void> {
    if (this.state.running !== undefined || !this.model) return;
    this.#note();
    for (const { id } of this.state.transcript.exchanges) {
      const { exchanges } = this.state.transcript;
      const index = exchanges.findIndex((exchange) => exchange.id === id);
      if (index < 0 || !staleExchanges(exchanges)[index]) continue;
      const { seed, settings } = shownVersion(exchanges[index])!;
      if (!await this.#run(id, { seed, settings })) return;
    }
  }

  /** Stops the reply that is being written; what was written stays, and is shown whole. */
  async stop(): Promise<void> {
    if (this.state.typing) this.set({ typing: undefined });
    this.#stop?.abort();
    await this.#finished;
  }

  /** Replaces an exchange's message and answers it again; earlier versions keep theirs. */
  async edit(id: string, message: string): Promise<void> {
    const text = message.trim();
    this.set({ editing: undefined });
    if (text === "" || this.state.running !== undefined) return;
    this.#note();
    this.#setExchanges(changeExchange(this.state.transcript.exchanges, id, { message: text }));
    if (this.model) await this.#run(id, {});
  }

  /** Shows another version of an exchange's reply. */
  showVersion(exchange: Exchange, index: number): void {
    if (index < 0 || index >= exchange.versions.length || this.state.running === exchange.id) return;
    this.#note();
    const { message = exchange.message } = exchange.versions[index];
    this.#setExchanges(
      changeExchange(this.state.transcript.exchanges, exchange.id, { shown: index, message }),
    );
  }

  /** Folds an exchange to one line, or unfolds it. */
  fold(exchange: Exchange): void {
    this.#setExchanges(
      changeExchange(this.state.transcript.exchanges, exchange.id, { folded: !exchange.folded }),
    );
  }

  /** Deletes an exchange. */
  remove(id: string): void {
    if (this.state.running === id) return;
    this.#note();
    this.#setExchanges(removeExchange(this.state.transcript.exchanges, id));
  }

  /** Undoes the last change. */
  async undo(): Promise<void> {
    await this.stop();
    this.#goTo(this.#undo.undo(this.#past));
  }

  /** Redoes the change that was undone. */
  async redo(): Promise<void> {
    await this.stop();
    this.#goTo(this.#undo.redo(this.#past));
  }

  /** Opens another conversation. */
  async show(transcript: Transcript): Promise<void> {
    await this.stop();
    this.#undo.clear();
    this.set({
      transcript,
      draft: "",
      editing: undefined,
      trouble: undefined,
      unknown: [],
      announcements: [],
    });
  }

  /** Gives the conversation a name. */
  rename(title: string): void {
    this.set({ transcript: { ...this.state.transcript, title: title.trim().slice(0, 200) } });
  }

  /** Changes preferences and stores them. */
  prefer(change: Partial<Preferences>): void {
    const preferences = { ...this.state.preferences, ...change };
    keepPreferences(preferences);
    this.set({ preferences });
  }

  /** Looks for models again. */
  async lookForModels(): Promise<void> {
    try {
      const models = await this.voice.models(), inUse = this.model;
      this.set({ models, away: false, inUse });
      // Nobody should unknowingly talk to another model; but one that was chosen may only now be found.
      const isGone = inUse !== undefined && !models.some(({ id }) => id === inUse.id);
      const notice = isGone && this.model ? modelNotice(inUse, this.model) : undefined;
      if (notice !== undefined) this.set({ notice, inUse: this.model });
    } catch {
      this.#waitForServer({ byItself: false });
    }
  }

  /**
   * Asks what is known about a model.
   *
   * @throws {ServerAway | Refused}
   */
  async readCard(model: ModelInfo): Promise<ModelCard> {
    return await readJson(await this.voice.part(model.id, "card"));
  }

  /**
   * Writes a reply into an exchange.
   *
   * @returns Whether it ended by itself.
   */
  async #run(id: string, options: RunOptions): Promise<boolean> {
    const { transcript: { exchanges }, preferences, models } = this.state;
    const turns = turnsBefore(exchanges, exchanges.findIndex((exchange) => exchange.id === id));
    const { begun = "", settings = preferences.settings } = options;
    const seed = options.seed ?? preferences.seed ?? randomSeed();
    const model = models.find(({ id }) => id === options.model) ?? this.model!;
    const version = newVersion(turns, { model, begun, seed, settings });
    const finished = Promise.withResolvers<void>();
    this.#finished = finished.promise;
    this.#stop = new AbortController();
    this.#setExchanges(addVersion(exchanges, id, version), {
      running: id,
      trouble: undefined,
    });
    const grow = (version: Version) =>
      this.#setExchanges(growVersion(this.state.transcript.exchanges, id, version));
    const request = { model: model.id, turns: recentTurns(turns), begun, seed, settings };
    const result = await runReply(this.voice, request, {
      version,
      signal: this.#stop.signal,
      onGrowth: grow,
      onWait: (message) =>
        this.set({ trouble: message === undefined ? undefined : { message, exchange: id } }),
    });
    if (result.problem !== undefined && result.version.nats.length === 0) this.#setExchanges(exchanges);
    else grow(result.version);
    this.set({
      running: undefined,
      trouble: result.problem === undefined ? undefined : { message: result.problem, exchange: id },
      unknown: [...new Set([...this.state.unknown, ...result.unknown])],
    });
    if (result.away) this.#waitForServer({ byItself: result.problem === undefined });
    // The model may have changed by now: a training run has gone on.
    else if (result.problem !== undefined) void this.lookForModels();
    if (result.problem === undefined) this.#announce(id, result.version);
    finished.resolve();
    return result.problem === undefined && result.version.ending !== "stopped";
  }

  #announce(id: string, { text }: Version): void {
    const number = this.state.transcript.exchanges.findIndex((exchange) => exchange.id === id) + 1;
    const announcement = { id: newId(), text: `Out ${number}: ${text}` };
    this.set({ announcements: [...this.state.announcements.slice(-9), announcement] });
  }

  #waitForServer({ byItself }: { readonly byItself: boolean }): void {
    if (this.state.away) return;
    this.set({ away: true, byItself });
    const look = async () => {
      if (!await this.voice.isThere()) return void setTimeout(look, LOOK_AGAIN_MS);
      this.set({ away: false });
      await this.lookForModels();
    };
    setTimeout(look, LOOK_AGAIN_MS);
  }

  get #past(): Past {
    return { exchanges: this.state.transcript.exchanges, draft: this.state.draft };
  }

  #note(): void {
    this.#undo.note(this.#past);
  }

  #goTo(past: Past | undefined): void {
    if (past) {
      this.#setExchanges(past.exchanges, { draft: past.draft, editing: undefined, trouble: undefined });
    }
  }

  #setExchanges(exchanges: Exchange[], change: Partial<ChatState> = {}): void {
    const changed = new Date().toISOString();
    this.set({ transcript: { ...this.state.transcript, exchanges, changed }, ...change });
  }
}
