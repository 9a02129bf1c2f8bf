/**
 * What `POST /api/replies` answers: an event stream of `start`, perhaps `drawn`, any number of `text`, then `done` or
 * `problem`.
 *
 * @module
 */

/** Why a reply ended: by itself, at its greatest length, or because it repeated itself. */
export type Finish = "stop" | "length" | "repetition";

/** The model has begun to read. */
export interface StartEvent {
  readonly type: "start";
  /** Characters of the conversation that the model never saw in training, and so reads as unknown. */
  readonly unknown: readonly string[];
}

/** One draw of a reply. */
export interface ToldDraw {
  /** With this seed and no further draws, it is written again. */
  readonly seed: number;
  /** How it begins, with `…` at the end if it goes on, or would have. */
  readonly text: string;
  /** How surprising its beginning is, in nats per character, the end counted if it is there. */
  readonly surprise: number;
}

/** The reply was drawn more than once, or something else is said; told once, before its text. */
export interface DrawnEvent {
  readonly type: "drawn";
  readonly draws: readonly ToldDraw[];
  /** Which of them is shown: the least surprising, if the model was sure of none. */
  readonly shown: number;
  /** Set if something is said in place of that one: the model is unsure of it, or has lost what it was told. */
  readonly instead?: "unsure" | "lost";
}

/** More characters. */
export interface TextEvent {
  readonly type: "text";
  /** What may be shown now; a few characters are held back while they may turn out to be a loop. */
  readonly text: string;
  /** Surprise of each character that was written, under the model's own distribution, in nats. */
  readonly nats: readonly number[];
}

/** The reply is complete. */
export interface DoneEvent {
  readonly type: "done";
  readonly finish: Finish;
  /** From the first to the last character. */
  readonly seconds: number;
}

/** The reply ended early through no fault of the reader. */
export interface ProblemEvent {
  readonly type: "problem";
  readonly message: string;
}

/** Any event of a reply's stream. */
export type ReplyEvent = StartEvent | DrawnEvent | TextEvent | DoneEvent | ProblemEvent;
