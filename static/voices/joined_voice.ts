/**
 * A server and the page as one voice: whoever can reply does.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";
import type { ReplyEvent } from "../protocol/reply_event.ts";
import type { ReplyRequest } from "../protocol/reply_request.ts";
import { KeptShelf } from "./kept_shelf.ts";
import { PageVoice, type ReplyWriter } from "./page_voice.ts";
import type { ModelPart, Place, Shelf } from "./shelf.ts";
import { ServerAway, type Voice, type VoiceEvent } from "./voice.ts";

/** How long after a reply its model is copied: neither the reply nor a reader who only looks in shall pay for it. */
const KEEP_AFTER_MS = 4000;

/**
 * The server replies with its models, the page with its own, and with the server's while that is away: a reply that the
 * server began is gone on with to the byte. For that, the page keeps a copy of the model that replied last.
 */
export class JoinedVoice implements Voice {
  readonly #server: Voice;
  readonly #kept = new KeptShelf();
  readonly #page: PageVoice;
  #served: readonly ModelInfo[];
  readonly #keepAfter: number;
  readonly #whenKept: () => void;
  #away = false;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param server The server.
   * @param options.served The models that it has.
   * @param options.shelves Where the page's own models are.
   * @param options.keepAfter Milliseconds after a reply until its model is copied.
   * @param options.whenKept Is called then: what else is needed without the server can be kept as well.
   */
  constructor(server: Voice, options: {
    readonly served: readonly ModelInfo[];
    readonly shelves: readonly Shelf[];
    readonly worker?: ReplyWriter;
    readonly keepAfter?: number;
    readonly whenKept?: () => void;
  }) {
    this.#server = server;
    this.#served = options.served;
    this.#keepAfter = options.keepAfter ?? KEEP_AFTER_MS;
    this.#whenKept = options.whenKept ?? (() => {});
    this.#page = new PageVoice([...options.shelves, this.#kept], options.worker);
  }

  /** The server's models, then the page's own; while the server is away, those that it had. */
  async models(): Promise<readonly ModelInfo[]> {
    const own = await this.#page.models();
    try {
      this.#served = await this.#server.models();
      this.#away = false;
    } catch (error) {
      if (!(error instanceof ServerAway) || own.length === 0) throw error;
    }
    return [...this.#served, ...own.filter(({ id }) => !this.#serves(id))];
  }

  async part(id: string, part: ModelPart): Promise<Place | undefined> {
    // Of the server's models, the page has a copy at most of their weights.
    const mayBeHere = !this.#serves(id) || part === "weights";
    const here = mayBeHere ? await this.#page.part(id, part) : undefined;
    return here ?? (this.#serves(id) ? await this.#server.part(id, part) : undefined);
  }

  async isThere(): Promise<boolean> {
    const isThere = await this.#server.isThere();
    this.#away = !isThere;
    return isThere;
  }

  async *reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<VoiceEvent> {
    const isHere = async () => await this.#page.part(request.model, "weights") !== undefined;
    if ((this.#away || !this.#serves(request.model)) && await isHere()) {
      return yield* this.#page.reply(request, signal);
    }
    const told: ReplyEvent[] = [];
    try {
      for await (const event of this.#server.reply(request, signal)) {
        if (event.type !== "away" && event.type !== "busy") told.push(event);
        yield event;
      }
      this.#keepSoon(request.model);
    } catch (error) {
      if (!(error instanceof ServerAway) || signal.aborted || !await isHere()) throw error;
      this.#away = true;
      yield { type: "away" };
      yield* goOn(this.#page, { request, told }, signal);
    }
  }

  #keepSoon(id: string): void {
    clearTimeout(this.#keeping);
    const keep = async () => {
      if (!await this.#kept.keep(id, () => this.#server.part(id, "weights"))) return;
      this.#page.prepare();
      this.#whenKept();
    };
    this.#keeping = setTimeout(() => void keep(), this.#keepAfter);
  }

  #serves(id: string): boolean {
    return this.#served.some((model) => model.id === id);
  }
}

/** Goes on with a reply of which something was told: nothing is told twice. */
async function* goOn(
  page: Voice,
  { request, told }: { readonly request: ReplyRequest; readonly told: readonly ReplyEvent[] },
  signal: AbortSignal,
): AsyncGenerator<VoiceEvent> {
  // What was drawn several times is drawn again as it was; what goes on from its beginning would be drawn once.
  if (told.some(({ type }) => type === "drawn")) return yield* tellRest(page, { request, told }, signal);
  const texts = told.filter((event) => event.type === "text");
  const begun = texts.map(({ text }) => text).join("");
  // Characters that were chosen but not shown, as they might have turned out to be a loop, are chosen once more.
  let surplus = texts.reduce((sum, { nats }) => sum + nats.length, 0) - [...begun].length;
  for await (const event of page.reply({ ...request, begun: request.begun + begun }, signal)) {
    if (event.type === "start" && told.length > 0) continue;
    if (event.type !== "text") yield event;
    else {
      const skipped = Math.min(surplus, event.nats.length);
      surplus -= skipped;
      yield { ...event, nats: event.nats.slice(skipped) };
    }
  }
}

/** Tells a reply from where it was lost: it is written as before, and what was told is left out. */
async function* tellRest(
  page: Voice,
  { request, told }: { readonly request: ReplyRequest; readonly told: readonly ReplyEvent[] },
  signal: AbortSignal,
): AsyncGenerator<VoiceEvent> {
  const texts = told.filter((event) => event.type === "text");
  let length = texts.reduce((sum, { text }) => sum + text.length, 0);
  let count = texts.reduce((sum, { nats }) => sum + nats.length, 0);
  for await (const event of page.reply(request, signal)) {
    if (event.type === "start" || event.type === "drawn") continue;
    if (event.type !== "text") yield event;
    else {
      yield { ...event, text: event.text.slice(length), nats: event.nats.slice(count) };
      length = Math.max(0, length - event.text.length);
      count = Math.max(0, count - event.nats.length);
    }
  }
}
