/**
 * Everything about one character of an excerpt.
 *
 * @module
 */

import { replyForm, ReplyWriter, type Vocabulary } from "../../../lib/mod.ts";
import { entropy, nextCharacter, type Trace, type UnitsOverTime } from "../../../lib/insight/mod.ts";
import { softmax } from "../../../lib/nn/mod.ts";
import { BlankReply } from "../../../lib/sampling/mod.ts";
import { FIRST_CHARACTER } from "../../../lib/text/mod.ts";
import type { Distribution } from "../../../lib/sampling/mod.ts";
import type { Candidate, Drawing, Moment, UnitMoment } from "../messages.ts";
import type { ReadyModel } from "./model_source.ts";
import type { Reading } from "./reading.ts";

/** Units that are shown with their gates. */
const ACTIVE_UNITS = 8;

/**
 * Looks at one column.
 *
 * @param reading The excerpt.
 * @param options.model Its model; its row 0 is read on.
 * @param options.column Which.
 * @param options.drawing How the reply was drawn; null if nothing was, as in the lesson's sentence.
 */
export function inspectColumn(reading: Reading, options: {
  readonly model: ReadyModel;
  readonly column: number;
  readonly drawing: Drawing | null;
}): Moment {
  const { model: { checkpoint: { vocabulary } }, column, drawing } = options;
  const { record, messageLength } = reading;
  const id = record.ids[column];
  const units = loudestUnits(record, column, reading);
  const logits = reading.logitsBefore(column);
  if (!logits) return { column, id, candidates: [], rank: 0, nats: 0, entropy: 0, units };

  const steps = drawing && column >= messageLength
    ? drawingSteps(reading, { ...options, drawing, logits })
    : undefined;
  const ranked = nextCharacter(logits);
  const came = ranked.find((symbol) => symbol.id === id)!;
  return {
    column,
    id,
    candidates: ranked.map((symbol) => candidate(vocabulary, symbol, steps)),
    rank: came.rank,
    nats: came.nats,
    entropy: entropy(softmax(Float64Array.from(logits))),
    units,
  };
}

/** What a character was drawn from, step by step. */
interface DrawingSteps {
  /** After penalties and temperature. */
  readonly tempered: Distribution;
  /** After the cuts as well. */
  readonly trimmed: Distribution;
  /** After guidance as well. */
  readonly guided: Distribution;
}

/** The same draw with the later steps left out; nothing where the reply had ended. */
function drawingSteps({ record, messageLength }: Reading, options: {
  readonly model: ReadyModel;
  readonly column: number;
  readonly drawing: Drawing;
  readonly logits: Float32Array;
}): DrawingSteps | undefined {
  const { model: { checkpoint: { vocabulary, info }, stepper }, column, drawing, logits } = options;
  const { settings, seed } = drawing;
  const writerWith = (change: Partial<Drawing["settings"]>) => {
    const writer = new ReplyWriter(vocabulary, { ...settings, ...change, seed, form: replyForm(info.kind) });
    for (const id of record.ids.subarray(messageLength, column)) if (!writer.finish) writer.accept(id);
    return writer;
  };
  const writer = writerWith({});
  if (writer.finish) return undefined;
  return {
    tempered: writerWith({ topK: 0, topP: 1, minP: 0, guidance: 0 }).inspect(logits),
    trimmed: writerWith({ guidance: 0 }).inspect(logits),
    guided: writer.inspect(logits, new BlankReply(stepper, 0).logits(writer)),
  };
}

function candidate(
  vocabulary: Vocabulary,
  { id, probability }: { readonly id: number; readonly probability: number },
  steps: DrawingSteps | undefined,
): Candidate {
  return {
    id,
    symbol: vocabulary.symbol(id),
    text: id < FIRST_CHARACTER ? "" : vocabulary.decode([id]),
    before: probability,
    tempered: steps?.tempered.after[id] ?? null,
    trimmed: steps?.trimmed.after[id] ?? null,
    after: steps?.guided.after[id] ?? null,
    cut: steps?.guided.cuts[id] ?? null,
  };
}

/** The units with the largest hidden state of either sign: what the layers above get to hear. */
function loudestUnits(record: Trace, column: number, reading: Reading): UnitMoment[] {
  const L = record.hidden.size("layer"), H = record.hidden.size("unit");
  const { data } = record.hidden, start = column * L * H;
  const places = Array.from({ length: L * H }, (_, k) => k)
    .sort((a, b) => Math.abs(data[start + b]) - Math.abs(data[start + a]) || a - b)
    .slice(0, ACTIVE_UNITS);
  return places.map((place) =>
    unitMoment(reading, { column, layer: Math.floor(place / H), unit: place % H })
  );
}

/** One unit at one column: its gates, and its memory before and after. */
export function unitMoment(
  reading: Reading,
  { column, layer, unit }: { readonly column: number; readonly layer: number; readonly unit: number },
): UnitMoment {
  const { record } = reading, gated = record.cell.size("unit") > 0;
  const before = reading.stateBefore(column), place = layer * record.hidden.size("unit") + unit;
  const at = (values: UnitsOverTime) =>
    values.size("unit") > 0 ? values.at({ time: column, layer, unit }) : 0;
  return {
    layer,
    unit,
    input: at(record.input),
    forget: at(record.forget),
    candidate: at(record.candidate),
    output: at(record.output),
    previous: (gated ? before?.c : before?.h)?.[place] ?? 0,
    cell: gated ? at(record.cell) : at(record.hidden),
    hidden: at(record.hidden),
  };
}
