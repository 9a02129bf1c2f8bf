/**
 * Says in plain words how good a model is.
 *
 * @module
 */

import type { BaselineLoss } from "../../measuring/baseline.ts";
import { COLD_WINDOW, type Evaluation, type Loss } from "../../measuring/evaluation.ts";
import type { MixedLoss } from "../../measuring/mixed_loss.ts";
import type { Paint } from "../terminal.ts";

/** Losses of more than the model alone. */
export interface FurtherLosses {
  /** The model and the counts, mixed. */
  readonly withCounts?: MixedLoss;
  /** The model, learning from what it has just predicted. */
  readonly dynamic?: Loss;
  /** Both. */
  readonly dynamicWithCounts?: MixedLoss;
}

/** What was measured, on what. */
export interface Report {
  /** One line about the model. */
  readonly model: string;
  /** One line about the text. */
  readonly text: string;
  readonly evaluation: Evaluation;
  readonly further: FurtherLosses;
  /** V: blind guessing costs ln V. */
  readonly vocabularySize: number;
  readonly kneserNey?: BaselineLoss;
  /** The most frequent unknown characters, and how often they occurred. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Things to know before believing the figures, a sentence each. */
  readonly notes: readonly string[];
}

/** The report for people. */
export function formatReport(report: Report, paint: Paint): string {
  const { evaluation, kneserNey } = report;
  const row = (name: string, { nats, bits }: Loss, what: string): string =>
    `${name.padEnd(22)}${paint.bold(nats.toFixed(3).padStart(9))}${bits.toFixed(3).padStart(12)}   ${
      paint.dim(what)
    }`;
  const lines = [
    report.model,
    report.text,
    "",
    paint.dim(`${"loss per character".padEnd(22)}${"nats".padStart(9)}${"bits".padStart(12)}`),
    row("stateful", evaluation.stateful, "memory kept from the start of the text or conversation"),
    row("cold", evaluation.cold, `windows of ${COLD_WINDOW} characters, each with an empty memory`),
  ];
  if (kneserNey) {
    lines.push(row(`Kneser-Ney, order ${kneserNey.order}`, kneserNey, "letter counts over the same symbols"));
  }
  const { withCounts, dynamic, dynamicWithCounts } = report.further;
  const mixed = ({ share }: MixedLoss) => `${Math.round(100 * share)} % of the model, the rest counts`;
  if (withCounts) lines.push(row("with counts", withCounts, mixed(withCounts)));
  if (dynamic) lines.push(row("dynamic", dynamic, "it learns from the text once it has predicted it"));
  if (dynamicWithCounts) lines.push(row("dynamic, with counts", dynamicWithCounts, mixed(dynamicWithCounts)));
  lines.push("", `Next character guessed right: ${(evaluation.accuracy * 100).toFixed(1)} %`);
  if (evaluation.unknown > 0) lines.push(unknownSentence(report));
  lines.push("", verdict(report), ...report.notes);
  return lines.join("\n");
}

function unknownSentence({ evaluation, unknown }: Report): string {
  const shown = [...unknown].sort(([, a], [, b]) => b - a).slice(0, 8);
  const list = shown.map(([character, times]) => `${JSON.stringify(character)} ${times}×`).join(", ");
  const more = unknown.size > shown.length ? ", …" : "";
  return `Unknown characters: ${evaluation.unknown} (${list}${more}); the model reads each as "unknown".`;
}

/** The figures as one JSON object. */
export function toJson(
  { evaluation, further, kneserNey }: Pick<Report, "evaluation" | "further" | "kneserNey">,
): string {
  const { stateful, cold, accuracy, unknown, characters } = evaluation;
  const { each: _, ...counted } = kneserNey ?? {};
  return JSON.stringify({
    stateful,
    cold,
    accuracy,
    unknown,
    characters,
    ...(kneserNey && { kneserNey: counted }),
    ...further,
  });
}

/** Nats per character between two models that are level. */
const LEVEL = 0.03;

/** Answers "is my loss good?", one sentence a line. */
export function verdict(
  { evaluation, kneserNey, vocabularySize }: Pick<Report, "evaluation" | "kneserNey" | "vocabularySize">,
): string {
  const { nats } = evaluation.stateful;
  const scale =
    `On average the model is as unsure as between ${Math.exp(nats).toFixed(1)} equally likely characters; ` +
    `blind guessing among ${vocabularySize} symbols would cost ${Math.log(vocabularySize).toFixed(2)} nats.`;
  if (!kneserNey) {
    return `${scale}\nTo see whether that is good, compare it with letter counts: --baseline TRAIN_FILE.`;
  }
  const ahead = kneserNey.nats - nats;
  const share = 100 * Math.abs(ahead) / kneserNey.nats;
  const difference = `${Math.abs(ahead).toFixed(3)} nats per character (${share.toFixed(1)} %)`;
  const [result, meaning] = Math.abs(ahead) < LEVEL
    ? [
      `The LSTM and the letter counts are level: it is ${difference} ${ahead < 0 ? "behind" : "ahead"}.`,
      "It is about as good as counting: a fair loss, and it can write whole replies, which counts cannot.",
    ]
    : ahead < 0
    ? [
      `The LSTM does not beat the letter counts: it is ${difference} behind.`,
      "It has learnt less than which letters follow which: train it longer, with more units, or at another " +
      "learning rate.",
    ]
    : [`The LSTM beats the letter counts by ${difference}.`, praise(ahead)];
  return [result, meaning, scale].join("\n");
}

/** How much a lead over the counts is worth, in nats per character. */
function praise(ahead: number): string {
  if (ahead < 0.1) return "It has learnt more than which letters follow which: a good loss.";
  return "It has learnt far more than which letters follow which: a very good loss.";
}
