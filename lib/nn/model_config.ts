/**
 * The sizes of a model.
 *
 * @module
 */

/**
 * The kind of cell that a layer applies at every character, in the sense of PyTorch's `nn.LSTMCell` and `nn.RNNCell`:
 * the LSTM, or the simple RNN that the lesson compares it with. Elsewhere "cell" is short for the cell state c, as in
 * `trace.cell`; one of a layer's H numbers, with its gates, is a unit.
 */
export type CellKind = "lstm" | "rnn";

/** The sizes that decide a model's shape. */
export interface ModelConfig {
  /** What its layers are made of. */
  readonly cell: CellKind;
  /** V: symbols in the vocabulary. */
  readonly vocabularySize: number;
  /** H: units per layer. */
  readonly hiddenSize: number;
  /** L: layers. */
  readonly numLayers: number;
}
