/**
 * The sizes of a model.
 *
 * @module
 */

/** The recurrent cell: the LSTM, or the simple RNN that the lesson compares it with. */
export type Cell = "lstm" | "rnn";

/** The sizes that decide a model's shape. */
export interface ModelConfig {
  /** What its layers are made of. */
  readonly cell: Cell;
  /** V: symbols in the vocabulary. */
  readonly vocabularySize: number;
  /** H: cells per layer. */
  readonly hiddenSize: number;
  /** L: layers. */
  readonly numLayers: number;
}
