/**
 * The belt of all units as a picture: a row per unit, a column per letter.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { UnitsOverTime } from "../../../lib/insight/mod.ts";
import { number } from "../../memory/describe.ts";
import { HeatMapPainter } from "../../memory/picture/draw_heat_map.ts";
import { moveFor } from "../../memory/picture/heat_map_keys.ts";
import { COLUMN_WIDTH, TEXT_HEIGHT } from "../../memory/picture/heat_map_layout.ts";
import type { Picture } from "../../memory/picture/picture.ts";
import { visible } from "../../memory/words.ts";

const ROW_HEIGHT = 9;
const GUTTER = 34;

/** What is drawn. */
export interface Belt {
  /** Values −1 … 1, clipped beyond; one layer. */
  readonly values: UnitsOverTime;
  /** The letter above each column. */
  readonly text: string;
  /** The units from top to bottom. */
  readonly order: readonly number[];
  /** How many of the first of them are set apart. */
  readonly lit: number;
}

/** A picture that can be walked through with the arrow keys; what is chosen is told in words below. */
export function BeltPicture({ belt, label }: { readonly belt: Belt; readonly label: string }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null), box = useRef<HTMLDivElement>(null);
  const [column, setColumn] = useState<number>(), [unit, setUnit] = useState(belt.order[0]);
  const columns = belt.text.length, units = Uint16Array.from(belt.order);
  const at = column === undefined ? columns - 1 : Math.min(column, columns - 1);
  useEffect(() => draw({ belt, canvas: canvas.current!, box: box.current!, column, unit }), [
    belt,
    column,
    unit,
  ]);
  const value = belt.values.at({ time: at, layer: 0, unit });
  const said = `unit ${unit} after ${visible(belt.text[at])}: ${number(value)}`;
  return (
    <figure class="belt">
      <div
        ref={box}
        class="belt-box"
        role="slider"
        tabIndex={0}
        aria-label={`${label}. Left and right choose a letter, up and down a unit`}
        aria-valuemin={0}
        aria-valuemax={columns - 1}
        aria-valuenow={at}
        aria-valuetext={said}
        onKeyDown={(event) => {
          const move = moveFor(event.key, { columns, units, column, unit });
          if (!move) return;
          event.preventDefault();
          if (move.column !== undefined) setColumn(move.column);
          if (move.unit !== undefined) setUnit(move.unit);
        }}
        onPointerMove={({ offsetX, offsetY, currentTarget }) => {
          const x = Math.floor((offsetX + currentTarget.scrollLeft - GUTTER) / COLUMN_WIDTH);
          const row = Math.floor((offsetY - TEXT_HEIGHT) / ROW_HEIGHT);
          if (x >= 0 && x < columns) setColumn(x);
          if (row >= 0 && row < units.length) setUnit(units[row]);
        }}
      >
        <canvas ref={canvas} />
      </div>
      <p class="belt-said">{said}</p>
    </figure>
  );
}

/** Draws the whole picture; it scrolls inside its box where there is no room for it. */
function draw({ belt, canvas, box, column, unit }: {
  readonly belt: Belt;
  readonly canvas: HTMLCanvasElement;
  readonly box: HTMLElement;
  readonly column: number | undefined;
  readonly unit: number;
}): () => void {
  const painter = new HeatMapPainter(canvas), picture = pictureOf(belt);
  const paint = () =>
    painter.draw({
      picture,
      columns: belt.text.length,
      units: Uint16Array.from(belt.order),
      nameOf: (one) => `${belt.order.indexOf(one) < belt.lit ? "● " : ""}${one}`,
      layout: { rows: belt.order.length, rowHeight: ROW_HEIGHT, gutter: GUTTER },
      column,
      unit,
      left: 0,
      top: 0,
      width: Math.max(box.clientWidth, GUTTER + belt.text.length * COLUMN_WIDTH),
      height: TEXT_HEIGHT + belt.order.length * ROW_HEIGHT + 1,
    });
  paint();
  const themed = new MutationObserver(paint), dark = matchMedia("(prefers-color-scheme: dark)");
  themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  dark.addEventListener("change", paint);
  return () => {
    themed.disconnect();
    dark.removeEventListener("change", paint);
  };
}

/** The belt as the memory's painter knows it. */
function pictureOf({ values, text }: Belt): Picture {
  const hiddenSize = values.size("unit");
  return {
    slice: { gate: "cell", layer: 0 },
    numLayers: 1,
    hiddenSize,
    gates: ["cell"],
    symbols: [...text].map((symbol) => ({ symbol, part: "message" })) as unknown as Picture["symbols"],
    values: Int8Array.from(values.data, (x) => Math.round(127 * Math.max(-1, Math.min(1, x)))),
    complete: true,
  };
}
