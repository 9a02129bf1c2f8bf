/**
 * What `GET /api/models` says of a model.
 *
 * @module
 */

/** A model that can be chatted with. */
export interface ModelInfo {
  /** The library's `modelIdentity()`: the same weights have the same id anywhere. */
  readonly id: string;
  /** A name for people. */
  readonly name: string;
  /** Where its file lies, from the project's root. */
  readonly file: string;
  /** Whether it came with the project, rather than from `checkpoints/`. */
  readonly shipped: boolean;
  readonly cell: "lstm" | "rnn";
  /** L: layers. */
  readonly numLayers: number;
  /** H: cells per layer. */
  readonly hiddenSize: number;
  readonly parameters: number;
  /** V: symbols in the vocabulary. */
  readonly vocabularySize: number;
  /** Learnt from conversations, or from running text, which it can only write on. */
  readonly kind: "chat" | "bot" | "text";
  /** First 12 hexadecimal digits of the SHA-256 of the corpus it learnt from. */
  readonly corpus: string;
  /** Loss on held-out text in nats per character; null if it was never measured. */
  readonly validLoss: number | null;
  /** When its file was written, ISO 8601. */
  readonly date: string;
}

/** The answer of `GET /api/models`; the first one is the server's choice. */
export interface ModelList {
  readonly models: readonly ModelInfo[];
}
