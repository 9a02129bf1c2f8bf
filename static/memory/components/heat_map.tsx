/**
 * Units × characters.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { COLUMN_WIDTH, HeatMapPainter, rowHeight, TEXT_HEIGHT } from "../draw_heat_map.ts";
import { useMemory, useMemoryState } from "../memory_context.ts";
import { describeColumn } from "../describe.ts";
import type { MemoryState } from "../memory_state.ts";
import type { Picture } from "../picture.ts";

/** The picture; it can be pointed at, and walked through with the arrow keys. */
export function HeatMap({ live }: { readonly live: boolean }): JSX.Element | null {
  const { picture } = useMemoryState().state;
  return picture && picture.symbols.length > 0 ? <Drawn picture={picture} live={live} /> : null;
}

function Drawn({ picture, live }: { readonly picture: Picture; readonly live: boolean }): JSX.Element {
  const memory = useMemory();
  const scroller = useRef<HTMLDivElement>(null), canvas = useRef<HTMLCanvasElement>(null);
  const { column, unit, order } = memory.state;
  const draw = useFrames(scroller, canvas);
  const columns = picture.symbols.length;
  useEffect(draw);
  useEffect(() => {
    const element = scroller.current!;
    if (live) element.scrollLeft = element.scrollWidth;
    else if (column !== undefined) bringIntoView(element, column);
  }, [live, columns, column]);
  return (
    <div
      ref={scroller}
      class="heat-map"
      role="slider"
      tabIndex={0}
      aria-label="Character; up and down choose a unit"
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={columns}
      aria-valuenow={(column ?? columns - 1) + 1}
      aria-valuetext={describeColumn(picture, { column: column ?? columns - 1, unit })}
      onScroll={draw}
      onClick={(event) => {
        const place = placeAt(event, { element: scroller.current!, picture, order });
        if (!place) return;
        memory.lookAtUnit(place.unit);
        void memory.lookAt(place.column);
      }}
      onKeyDown={(event) => {
        const move = moveFor(event.key, memory.state);
        if (!move) return;
        event.preventDefault();
        event.stopPropagation();
        if (move.unit !== undefined) memory.lookAtUnit(move.unit);
        if (move.column !== undefined) void memory.lookAt(move.column);
      }}
    >
      <canvas ref={canvas} aria-hidden="true" />
      <div
        class="heat-map-extent"
        ref={(element) => {
          if (element) element.style.width = `${columns * COLUMN_WIDTH}px`;
        }}
      />
    </div>
  );
}

/** Draws at most once a frame, and again when the place or the colours change. */
function useFrames(
  scroller: { readonly current: HTMLDivElement | null },
  canvas: { readonly current: HTMLCanvasElement | null },
): () => void {
  const memory = useMemory();
  const wanted = useRef<number | undefined>(undefined);
  const painter = useRef<HeatMapPainter | undefined>(undefined);
  const draw = () => {
    wanted.current ??= requestAnimationFrame(() => {
      wanted.current = undefined;
      const element = scroller.current, { picture, order, column, unit } = memory.state;
      if (!element || !picture) return;
      painter.current ??= new HeatMapPainter(canvas.current!);
      painter.current.draw({
        picture,
        order,
        column,
        unit,
        left: element.scrollLeft,
        width: element.clientWidth,
      });
    });
  };
  useEffect(() => {
    const resized = new ResizeObserver(draw);
    resized.observe(scroller.current!);
    const themed = new MutationObserver(draw);
    themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", draw);
    return () => {
      resized.disconnect();
      themed.disconnect();
      dark.removeEventListener("change", draw);
      if (wanted.current !== undefined) cancelAnimationFrame(wanted.current);
    };
  }, []);
  return draw;
}

function bringIntoView(element: HTMLElement, column: number): void {
  const left = column * COLUMN_WIDTH, margin = 4 * COLUMN_WIDTH;
  if (left < element.scrollLeft + margin) element.scrollLeft = left - margin;
  else if (left > element.scrollLeft + element.clientWidth - margin) {
    element.scrollLeft = left - element.clientWidth + margin;
  }
}

/** The character and unit under the pointer. */
function placeAt(
  event: MouseEvent,
  { element, picture, order }: {
    readonly element: HTMLElement;
    readonly picture: Picture;
    readonly order: Uint16Array | undefined;
  },
): { readonly column: number; readonly unit: number } | undefined {
  const { left, top } = element.getBoundingClientRect(), H = picture.hiddenSize;
  const column = Math.floor((event.clientX - left + element.scrollLeft) / COLUMN_WIDTH);
  const row = Math.floor((event.clientY - top - TEXT_HEIGHT) / rowHeight(H));
  const place = Math.max(0, Math.min(H - 1, row));
  if (column < 0 || column >= picture.symbols.length) return undefined;
  return { column, unit: order?.length === H ? order[place] : place };
}

/** Where a key leads. */
function moveFor(
  key: string,
  { picture, column, unit, order }: MemoryState,
): { readonly column?: number; readonly unit?: number } | undefined {
  const last = picture!.symbols.length - 1, H = picture!.hiddenSize;
  const at = column ?? last + 1;
  const rows = order?.length === H ? order : undefined;
  const row = rows ? rows.indexOf(unit) : unit;
  const toColumn = (to: number) => ({ column: Math.max(0, Math.min(last, to)) });
  const toRow = (to: number) => {
    const place = Math.max(0, Math.min(H - 1, to));
    return { unit: rows ? rows[place] : place, ...(column === undefined ? { column: last } : {}) };
  };
  switch (key) {
    case "ArrowLeft":
      return toColumn(at - 1);
    case "ArrowRight":
      return toColumn(at + 1);
    case "PageUp":
      return toColumn(at - 10);
    case "PageDown":
      return toColumn(at + 10);
    case "Home":
      return toColumn(0);
    case "End":
      return toColumn(last);
    case "ArrowUp":
      return toRow(row - 1);
    case "ArrowDown":
      return toRow(row + 1);
  }
}
