/**
 * The bot of a terminal chat: a session, its settings, and a seed for each reply.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import { ChatSession } from "../../sampling/chat_session.ts";
import { checkReply } from "../../sampling/reply_options.ts";
import type { Choice } from "../../sampling/reply_writer.ts";
import type { SamplingOptions } from "../../sampling/sampling_options.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";

/** What can be set while chatting. */
export interface ChatSettings extends SamplingOptions {
  readonly seed: number;
  /** The most characters of a reply. */
  readonly maxLength: number;
  /** How often a reply is drawn at most. */
  readonly draws: number;
}

/** Reply n of a chat is written with seed + n, so that the same seed and messages give the same chat. */
export class ChatBot {
  readonly session: ChatSession;
  readonly checkpoint: Checkpoint;
  #settings: ChatSettings;
  #replies = 0;

  constructor(checkpoint: Checkpoint, stepper: Stepper, settings: ChatSettings) {
    this.checkpoint = checkpoint;
    this.session = new ChatSession(stepper, checkpoint.vocabulary, checkpoint.info);
    this.#settings = settings;
  }

  get settings(): ChatSettings {
    return this.#settings;
  }

  /**
   * Changes a setting; a new seed restarts the count.
   *
   * @throws {RangeError} If it is outside its range.
   */
  set<K extends keyof ChatSettings>(name: K, value: number): void {
    const settings = { ...this.#settings, [name]: value };
    checkReply(settings);
    this.#settings = settings;
    if (name === "seed") this.#replies = 0;
  }

  /** Replies to a message, one choice at a time. */
  reply(message: string): Generator<Choice, void> {
    const seed = (this.#settings.seed + this.#replies++) | 0;
    return this.session.send(message, { ...this.#settings, seed });
  }
}
