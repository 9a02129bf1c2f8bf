/**
 * Units × characters.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { describeColumn } from "../describe.ts";
import { moveFor } from "../picture/heat_map_keys.ts";
import {
  COLUMN_WIDTH,
  hasNames,
  type HeatMapLayout,
  layOutHeatMap,
  type Place,
  TEXT_HEIGHT,
} from "../picture/heat_map_layout.ts";
import { useMemory, useMemoryState } from "../memory_context.ts";
import type { Pointer } from "../picture/pointer.ts";
import { columnsOnShow, FEW_ROWS, rowsOnShow } from "../picture/rows_on_show.ts";
import { useFrames } from "./heat_map_frames.ts";

/** Share of the window's height that the picture may take: beside the text, and below it. */
const TALL = 0.46, LOW = 0.34;

/** The picture; explored with the pointer or the arrow keys. */
export function HeatMap({ live, pointer }: {
  readonly live: boolean;
  readonly pointer: Pointer;
}): JSX.Element {
  const memory = useMemoryState();
  const { column, unit, picture, allRows, slice: { layer } } = memory.state;
  const scroller = useRef<HTMLDivElement>(null), canvas = useRef<HTMLCanvasElement>(null);
  const layout = useLayout(scroller), scrollbar = useScrollbar(scroller);
  // The canvas stays while one picture replaces another, so that nothing flickers.
  const drawn = useRef(false);
  drawn.current ||= picture !== undefined;
  const units = picture ? rowsOnShow(memory.state, picture, layout.rows) : new Uint16Array();
  const columns = columnsOnShow(memory.state), at = column ?? columns - 1;
  const draw = useFrames(
    scroller,
    canvas,
    () =>
      picture &&
      {
        picture,
        columns,
        units,
        layout,
        column,
        unit,
        nameOf: (unit) => hasNames(layout) ? memory.names.short(layer, unit) : `${unit}`,
      },
  );
  useEffect(draw);
  useEffect(() => {
    if (live || column === undefined) scroller.current!.scrollLeft = scroller.current!.scrollWidth;
    else bringIntoView(scroller.current!, { column, row: allRows ? units.indexOf(unit) : 0, layout });
  }, [live, columns, column, unit, allRows]);
  const height = TEXT_HEIGHT + Math.min(units.length || layout.rows, layout.rows) * layout.rowHeight;
  const place = (event: MouseEvent) => placeAt(event, { element: scroller.current!, columns, units, layout });
  return (
    <div
      ref={scroller}
      class="heat-map"
      style={{
        height: `${height + scrollbar}px`,
        overflowY: units.length > layout.rows ? "auto" : "hidden",
      }}
      role="slider"
      tabIndex={0}
      aria-label="Character; up and down choose a unit"
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, columns)}
      aria-valuenow={Math.max(1, at + 1)}
      aria-valuetext={picture ? describeColumn(picture, { column: at, unit }) : "nothing has been read yet"}
      onScroll={draw}
      onPointerMove={(event) => pointer.point(place(event))}
      onPointerLeave={() => pointer.point(undefined)}
      onClick={(event) => {
        const chosen = place(event);
        if (!chosen) return;
        memory.lookAtUnit(chosen.unit);
        void memory.lookAt(chosen.column);
      }}
      onKeyDown={(event) => {
        const move = moveFor(event.key, { columns, units, column, unit });
        if (!move) return;
        event.preventDefault();
        event.stopPropagation();
        if (move.unit !== undefined) memory.lookAtUnit(move.unit);
        if (move.column !== undefined) void memory.lookAt(move.column);
      }}
    >
      {drawn.current && (
        <div
          class="heat-map-extent"
          style={{
            width: `${layout.gutter + columns * COLUMN_WIDTH}px`,
            height: `${TEXT_HEIGHT + (units.length || layout.rows) * layout.rowHeight}px`,
          }}
        >
          <canvas ref={canvas} aria-hidden="true" />
        </div>
      )}
    </div>
  );
}

/** Pixels that a horizontal scrollbar takes, where the browser does not lay it over the picture. */
function useScrollbar(scroller: { readonly current: HTMLElement | null }): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { offsetHeight, clientHeight } = scroller.current!;
    if (offsetHeight - clientHeight !== height) setHeight(offsetHeight - clientHeight);
  });
  return height;
}

/** As many rows as the window has room for. */
function useLayout(scroller: { readonly current: HTMLElement | null }): HeatMapLayout {
  const { names, state: { picture } } = useMemory();
  const [room, setRoom] = useState({ width: 640, height: 400 });
  useEffect(() => {
    const measure = () => {
      const beside = matchMedia("(min-width: 72rem)").matches;
      const width = scroller.current!.clientWidth, height = Math.round(innerHeight * (beside ? TALL : LOW));
      setRoom((before) => before.width === width && before.height === height ? before : { width, height });
    };
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  const rows = Math.min(FEW_ROWS, picture?.hiddenSize ?? FEW_ROWS);
  return layOutHeatMap({ rows, ...room, named: names.any });
}

function bringIntoView(
  element: HTMLElement,
  { column, row, layout: { gutter, rowHeight } }: {
    readonly column: number;
    readonly row: number;
    readonly layout: HeatMapLayout;
  },
): void {
  const left = column * COLUMN_WIDTH, margin = 4 * COLUMN_WIDTH, width = element.clientWidth - gutter;
  if (left < element.scrollLeft + margin) element.scrollLeft = left - margin;
  else if (left > element.scrollLeft + width - margin) element.scrollLeft = left - width + margin;
  const top = row * rowHeight, height = element.clientHeight - TEXT_HEIGHT;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + rowHeight > element.scrollTop + height) element.scrollTop = top + rowHeight - height;
}

/** The character and unit under the pointer. */
function placeAt(
  event: MouseEvent,
  { element, columns, units, layout: { gutter, rowHeight } }: {
    readonly element: HTMLElement;
    readonly columns: number;
    readonly units: Uint16Array;
    readonly layout: HeatMapLayout;
  },
): Place | undefined {
  const { left, top } = element.getBoundingClientRect();
  const x = event.clientX - left - gutter, y = event.clientY - top - TEXT_HEIGHT;
  const row = Math.max(0, Math.min(units.length - 1, Math.floor((y + element.scrollTop) / rowHeight)));
  // In the column of names it is the row that counts.
  const column = x < 0 ? columns - 1 : Math.floor((x + element.scrollLeft) / COLUMN_WIDTH);
  if (columns === 0 || column >= columns) return undefined;
  return { column, unit: units[row] };
}
