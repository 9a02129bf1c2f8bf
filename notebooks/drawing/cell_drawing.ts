/**
 * The usual drawing of an LSTM's cell, boxes and arrows, with the numbers of one unit at one step.
 *
 * @module
 */

import { GATE_COLORS } from "../../lib/insight/mod.ts";
import { type Picture, signed, svgPicture } from "./picture.ts";

/** The numbers of one unit at one step, in the order of computation: as many as are known already. */
export interface CellNumbers {
  readonly cBefore: number;
  readonly hBefore: number;
  /** The character read. */
  readonly x: string;
  readonly f?: number;
  readonly i?: number;
  readonly g?: number;
  readonly c?: number;
  readonly o?: number;
  readonly h?: number;
}

type CellStage = "forget" | "input" | "belt" | "output";

const PALE = "#CFCFCF", INK = "#333";
const [LEFT, RIGHT, BELT, PRODUCT, GATE, INPUT] = [120, 740, 62, 140, 215, 285];
/** Across: the forget gate, the input gate, the candidate, the output gate; where i·C̃ joins; where h leaves. */
const X = { f: 220, i: 350, join: 410, g: 470, o: 570, out: 665 };

/**
 * Draws the cell: what is computed already in colour and with its numbers, what is to come in grey.
 *
 * @param numbers Of one unit, for instance from a trace; those that are missing are to come.
 */
export function cellDrawing(numbers: CellNumbers): Picture {
  const { cBefore, hBefore, x, f = NaN, i = NaN, g = NaN, o = NaN, c = NaN, h = NaN } = numbers;
  const known = { forget: f, input: i, belt: c, output: h };
  const reached = (wanted: CellStage) => !Number.isNaN(known[wanted]);
  const when = (wanted: CellStage, color: string) => reached(wanted) ? color : PALE;
  const forget = when("forget", GATE_COLORS.forget), input = when("input", GATE_COLORS.input);
  const candidate = when("input", GATE_COLORS.candidate), output = when("output", GATE_COLORS.output);
  const cell = GATE_COLORS.cell, hidden = when("output", GATE_COLORS.hidden), after = when("belt", cell);
  const number = (wanted: CellStage, text: string, at: Place, color: string) =>
    reached(wanted) ? label(text, at, { color, bold: true }) : "";
  const parts = [
    // The belt.
    line([[LEFT, BELT], [X.f - 14, BELT]], cell, { arrow: true, width: 4 }),
    line([[X.f + 14, BELT], [X.join - 14, BELT]], when("forget", cell), { arrow: true, width: 4 }),
    line([[X.join + 14, BELT], [RIGHT, BELT]], after, { arrow: true, width: 4 }),
    // What is read.
    line([[LEFT, INPUT], [X.o, INPUT]], INK),
    line([[LEFT + 40, INPUT + 40], [LEFT + 40, INPUT]], INK),
    ...[X.f, X.i, X.g, X.o].map((at, k) =>
      line([[at, INPUT], [at, GATE + 18]], [forget, input, candidate, output][k], { arrow: true })
    ),
    // Gates to belt.
    line([[X.f, GATE - 18], [X.f, BELT + 14]], forget, { arrow: true }),
    line([[X.i, GATE - 18], [X.i, PRODUCT], [X.join - 14, PRODUCT]], input, { arrow: true }),
    line([[X.g, GATE - 18], [X.g, PRODUCT], [X.join + 14, PRODUCT]], candidate, { arrow: true }),
    line([[X.join, PRODUCT - 14], [X.join, BELT + 14]], when("belt", INK), { arrow: true }),
    // What is shown.
    line([[X.o, GATE - 18], [X.o, PRODUCT], [X.out - 14, PRODUCT]], output, { arrow: true }),
    line([[X.out, BELT], [X.out, PRODUCT - 14]], when("output", cell), { arrow: true }),
    line([[X.out, PRODUCT + 14], [X.out, INPUT], [RIGHT, INPUT]], hidden, { arrow: true }),
    gate("σ", [X.f, GATE], forget),
    gate("σ", [X.i, GATE], input),
    gate("tanh", [X.g, GATE], candidate),
    gate("σ", [X.o, GATE], output),
    gate("tanh", [X.out, BELT + 36], when("output", "#777")),
    joint("×", [X.f, BELT], forget),
    joint("×", [X.join, PRODUCT], when("input", INK)),
    joint("+", [X.join, BELT], after),
    joint("×", [X.out, PRODUCT], output),
    label("belt before, c(t−1)", [LEFT - 8, BELT - 16], { anchor: "middle" }),
    label("shown before, h(t−1)", [LEFT - 8, INPUT - 16], { anchor: "middle" }),
    label(signed(cBefore), [LEFT - 8, BELT + 5], { color: cell, bold: true, anchor: "end" }),
    label(signed(hBefore), [LEFT - 8, INPUT + 5], { color: GATE_COLORS.hidden, bold: true, anchor: "end" }),
    label("… of all units", [LEFT - 8, INPUT + 21], { size: 10, anchor: "end" }),
    label(`read now: “${x}”`, [LEFT + 40, INPUT + 56], { anchor: "middle" }),
    ...(["f", "i", "g", "o"] as const).map((key, k) =>
      label(["forget gate", "input gate", "candidate", "output gate"][k], [
        X[key] + 8,
        GATE + 44,
      ], {
        size: 11,
        color: [forget, input, candidate, output][k],
      })
    ),
    number("forget", `f ${signed(f)}`, [X.f + 22, GATE - 30], forget),
    number("input", `i ${signed(i)}`, [X.i - 8, GATE - 50], input).replace("start", "end"),
    number("input", `C̃ ${signed(g)}`, [X.g + 8, GATE - 50], candidate),
    number("output", `o ${signed(o)}`, [X.o + 8, GATE - 50], output),
    number("forget", `kept ${signed(f * cBefore)}`, [(X.f + X.join) / 2 - 34, BELT - 12], cell),
    number("input", `written ${signed(i * g)}`, [X.join + 16, PRODUCT - 22], INK),
    number("belt", `${signed(c)}`, [RIGHT + 8, BELT + 5], cell),
    label("belt after, c(t)", [RIGHT + 10, BELT - 16], {
      anchor: "middle",
      color: after === PALE ? PALE : "#444",
    }),
    number("output", signed(Math.tanh(c)), [X.out + 30, BELT + 41], cell),
    number("output", signed(h), [RIGHT + 8, INPUT + 5], GATE_COLORS.hidden),
    label("shown after, h(t)", [RIGHT + 10, INPUT - 16], {
      anchor: "middle",
      color: hidden === PALE ? PALE : "#444",
    }),
  ];
  const paper = `<rect width="850" height="355" fill="white"/>`;
  return {
    ...svgPicture([paper, ...parts], { width: 850, height: 355 }),
    isVector: true,
    alt: describe(numbers),
  };
}

/** The drawing in words. */
function describe({ cBefore, hBefore, x, f, i, g, o, c, h }: CellNumbers): string {
  const said = [
    `The belt brings ${signed(cBefore)}; the unit has shown ${signed(hBefore)}, and “${x}” is read.`,
    f !== undefined && `The forget gate is ${signed(f)}, so ${signed(f * cBefore)} is kept.`,
    i !== undefined && g !== undefined &&
    `The input gate ${signed(i)} times the candidate ${signed(g)} is ${signed(i * g)}, which is written.`,
    c !== undefined && `Their sum ${signed(c)} is the belt after the step.`,
    o !== undefined && h !== undefined && `The output gate ${signed(o)} shows ${signed(h)} of it.`,
  ].filter((sentence) => sentence !== false);
  return `Boxes and arrows of an LSTM cell. ${said.join(" ")}${
    h === undefined ? " The rest is still grey." : ""
  }`;
}

type Place = readonly [x: number, y: number];

function line(
  places: readonly Place[],
  color: string,
  { arrow = false, width = 2 }: { readonly arrow?: boolean; readonly width?: number } = {},
): string {
  const path =
    `<path d="M${places.map((place) => place.join(",")).join("L")}" fill="none" stroke="${color}" ` +
    `stroke-width="${width}" stroke-linejoin="round"/>`;
  return arrow ? path + head(places, color) : path;
}

/** The head of an arrow along the last part of a line. */
function head(places: readonly Place[], color: string): string {
  const [[x0, y0], [x, y]] = places.slice(-2), far = Math.hypot(x - x0, y - y0);
  const [dx, dy] = [(x - x0) / far, (y - y0) / far];
  const corner = (back: number, side: number) => `${x - back * dx - side * dy},${y - back * dy + side * dx}`;
  return `<path d="M${corner(-1, 0)}L${corner(9, 5)}L${corner(9, -5)}Z" fill="${color}"/>`;
}

function gate(text: string, [x, y]: Place, color: string): string {
  const width = text.length > 1 ? 46 : 40;
  return `<rect x="${x - width / 2}" y="${y - 17}" width="${width}" height="34" rx="5" fill="white" ` +
    `stroke="${color}" stroke-width="2.5"/>${
      label(text, [x, y + 5], { color, anchor: "middle", bold: true })
    }`;
}

function joint(text: string, [x, y]: Place, color: string): string {
  return `<circle cx="${x}" cy="${y}" r="13" fill="white" stroke="${color}" stroke-width="2.5"/>` +
    label(text, [x, y + 6], { color, anchor: "middle", bold: true, size: 18 });
}

function label(text: string, [x, y]: Place, look: {
  readonly color?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly size?: number;
} = {}): string {
  const { color = "#444", anchor = "start", bold = false, size = 13 } = look;
  return `<text x="${x}" y="${y}" font-family="DejaVu Sans, Verdana, sans-serif" font-size="${size}" ` +
    `text-anchor="${anchor}" fill="${color}"${bold ? ' font-weight="700"' : ""}>${text}</text>`;
}
