/**
 * When each unit was on, over a long text: small, and quick to search.
 *
 * A unit has two ways of being on, as its memory m (tanh c of an LSTM, h of a simple RNN) has two signs. It turns on
 * when m·sign reaches `on`, and stays on until m·sign is below `off`: without this hysteresis a memory that fades
 * slowly past a single threshold would flicker. The thresholds are the same for all units, so that "on" agrees with
 * what one sees: the pictures of m are never stretched either. Strobelt et al. (LSTMVis, 2018) use one threshold and
 * one sign.
 *
 * Only the runs are stored. The units of an LSTM trained with a penalty on large cell states are off most of the
 * time: the shipped model's 768 units make eight runs per symbol, 64 bytes in memory and 20 in a file.
 *
 * @module
 */

import type { ModelConfig } from "../../nn/model.ts";
import type { UnitIndex } from "../trace/rank_units.ts";
import type { Trace } from "../trace/trace.ts";

/** A unit and one of its two ways of being on. */
export interface SignedUnit extends UnitIndex {
  /** 1: its memory is high; −1: it is low. */
  readonly sign: 1 | -1;
}

/** When a unit counts as on; both 0 … 1 on the scale of tanh c. */
export interface ActivityThresholds {
  /** It turns on from here; default 0.25. */
  readonly on?: number;
  /** It turns off below this; default 0.15. */
  readonly off?: number;
}

/** Which characters of a record {@linkcode ActivityIndex.add} adds, and what they follow. */
export interface AddOptions {
  /** The first character of the record that is new; default 0. */
  readonly from?: number;
  /** Whether they continue where the last ones ended. If not, the memory was emptied, and all runs end; default false. */
  readonly continued?: boolean;
}

/** The runs of one signed unit; may grow. */
interface Runs {
  /** Start and end of each run in turn; an end is one past its last symbol. */
  borders: Uint32Array;
  /** Borders in use; odd while the unit is on. */
  count: number;
}

/**
 * The runs of every unit of a model over a text.
 *
 * @example
 * ```ts
 * import { ActivityIndex } from "./activity_index.ts";
 * import { trace } from "../trace/trace.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 } as const;
 * const model = createModel(config, new Random(1));
 * model.parameters.view("lstm.bias_ih_l0").fill(9); // every gate open, every candidate 1: c counts the letters
 * const index = new ActivityIndex(config, { on: 0.99, off: 0.9 });
 * index.add(trace(reference.createStepper(model), [1, 2, 3, 4])); // tanh 1, 2, 3, 4 = 0.76, 0.96, 0.995, 0.999
 * assertEquals([...index.runs({ layer: 0, unit: 0, sign: 1 })], [2, 4]);
 * ```
 */
export class ActivityIndex {
  /** The model's sizes. */
  readonly config: ModelConfig;
  /** A unit turns on from here. */
  readonly on: number;
  /** It turns off below this. */
  readonly off: number;
  readonly #runs: Runs[];
  #length = 0;

  /**
   * Starts an empty index.
   *
   * @param config Sizes of the model.
   * @param thresholds When a unit counts as on.
   * @throws {RangeError} Unless 0 < off ≤ on < 1.
   */
  constructor(config: ModelConfig, { on = 0.25, off = 0.15 }: ActivityThresholds = {}) {
    if (!(off > 0 && off <= on && on < 1)) {
      throw new RangeError(
        `Cannot index the activity as 0 < off ≤ on < 1 must hold: current values are ${off} and ${on}`,
      );
    }
    this.config = config;
    this.on = on;
    this.off = off;
    this.#runs = Array.from(
      { length: 2 * config.numLayers * config.hiddenSize },
      () => ({ borders: new Uint32Array(2), count: 0 }),
    );
  }

  /**
   * An index whose runs are known, e.g. from a file.
   *
   * @param of.config Sizes of the model.
   * @param of.on A unit turns on from here.
   * @param of.off It turns off below this.
   * @param of.length T: symbols of the text.
   * @param runs What {@linkcode ActivityIndex.runs} gives for each of {@linkcode ActivityIndex.units}, in that order.
   */
  static from(
    of: Required<ActivityThresholds> & { readonly config: ModelConfig; readonly length: number },
    runs: Iterable<Uint32Array>,
  ): ActivityIndex {
    const index = new ActivityIndex(of.config, of);
    index.#length = of.length;
    let k = 0;
    for (const borders of runs) index.#runs[k++] = { borders, count: borders.length };
    return index;
  }

  /** T: symbols so far. */
  get length(): number {
    return this.#length;
  }

  /**
   * Adds characters of a record after the last symbol.
   *
   * @param record By the index's model; reads its `cell`, or `hidden` for a simple RNN.
   * @param options Which characters are new.
   * @throws {TypeError} If the record is by a model of other sizes.
   */
  add(record: Pick<Trace, "cell" | "hidden">, { from = 0, continued = false }: AddOptions = {}): void {
    const { numLayers: L, hiddenSize: H, cell } = this.config;
    const memory = cell === "lstm" ? record.cell : record.hidden;
    const [time, ...sizes] = memory.shape;
    if (sizes[0] !== L || sizes[1] !== H) {
      throw new TypeError(
        `Cannot index the activity as the record must have (${L}, ${H}) units: current value is (${sizes})`,
      );
    }
    this.addStates(memory.data.subarray(from * L * H, time * L * H), { continued });
  }

  /**
   * Like {@linkcode ActivityIndex.add}, but from just the memory: c, or h of a simple RNN; shape (T, L, H).
   */
  addStates(memory: ArrayLike<number>, { continued = false }: Pick<AddOptions, "continued"> = {}): void {
    const units = this.#runs.length / 2, start = this.#length, isCell = this.config.cell === "lstm";
    // |tanh c| ≥ θ is |c| ≥ atanh θ: saves computing tanh for each number.
    const on = isCell ? Math.atanh(this.on) : this.on, off = isCell ? Math.atanh(this.off) : this.off;
    if (!continued) this.#endRuns(start);
    const T = memory.length / units;
    for (let unit = 0; unit < units; unit++) {
      const high = this.#runs[2 * unit], low = this.#runs[2 * unit + 1];
      let isHigh = high.count % 2 === 1, isLow = low.count % 2 === 1;
      for (let t = 0, k = unit; t < T; t++, k += units) {
        const m = memory[k];
        if (isHigh !== (m >= (isHigh ? off : on))) {
          push(high, start + t);
          isHigh = !isHigh;
        }
        if (isLow !== (-m >= (isLow ? off : on))) {
          push(low, start + t);
          isLow = !isLow;
        }
      }
    }
    this.#length += T;
  }

  /** Drops all but the first symbols; what is added next continues from there if it is `continued`. */
  cut(length: number): void {
    if (length >= this.#length) return;
    this.#length = length;
    for (const runs of this.#runs) {
      while (runs.count > 0 && runs.borders[runs.count - 1] >= length) runs.count--;
    }
  }

  /**
   * The runs of a unit: start, end, start, end, … , ascending; an end is one past the run's last symbol. Read only:
   * it may be the index's own memory.
   *
   * @throws {RangeError} If the model has no such unit.
   */
  runs({ layer, unit, sign }: SignedUnit): Uint32Array {
    const { numLayers: L, hiddenSize: H } = this.config;
    if (!(layer >= 0 && layer < L && unit >= 0 && unit < H)) {
      throw new RangeError(
        `Cannot find the runs as the model has ${L} × ${H} units: current value is ${layer}, ${unit}`,
      );
    }
    const { borders, count } = this.#runs[2 * (layer * H + unit) + (sign < 0 ? 1 : 0)];
    if (count % 2 === 0) return borders.subarray(0, count);
    const closed = new Uint32Array(count + 1);
    closed.set(borders.subarray(0, count));
    closed[count] = this.#length;
    return closed;
  }

  /** Every unit with both signs, by layer and unit, the high one first. */
  *units(): Generator<SignedUnit> {
    const { numLayers: L, hiddenSize: H } = this.config;
    for (let layer = 0; layer < L; layer++) {
      for (let unit = 0; unit < H; unit++) {
        for (const sign of [1, -1] as const) yield { layer, unit, sign };
      }
    }
  }

  #endRuns(at: number): void {
    for (const runs of this.#runs) if (runs.count % 2 === 1) push(runs, at);
  }
}

function push(runs: Runs, border: number): void {
  if (runs.count === runs.borders.length) {
    const larger = new Uint32Array(2 * runs.borders.length);
    larger.set(runs.borders);
    runs.borders = larger;
  }
  runs.borders[runs.count++] = border;
}
