/**
 * When the picture is drawn.
 *
 * @module
 */

import { useEffect, useRef } from "preact/hooks";
import { HeatMapPainter, type HeatMapView } from "../picture/draw_heat_map.ts";
import { listenToTheme } from "../picture/theme_changes.ts";

/** What is drawn, but for the place. */
export type HeatMapContent = Omit<HeatMapView, "left" | "top" | "width" | "height">;

/**
 * Draws at most once a frame, and again when the place or the colours change.
 *
 * @param scroller What is scrolled.
 * @param canvas Where to draw.
 * @param content What to draw; asked for as late as possible.
 * @returns Asks for a frame.
 */
export function useFrames(
  scroller: { readonly current: HTMLElement | null },
  canvas: { readonly current: HTMLCanvasElement | null },
  content: () => HeatMapContent | undefined,
): () => void {
  const wanted = useRef<number | undefined>(undefined);
  const painter = useRef<HeatMapPainter | undefined>(undefined);
  const latest = useRef(content);
  latest.current = content;
  const draw = () => {
    wanted.current ??= requestAnimationFrame(() => {
      wanted.current = undefined;
      const element = scroller.current, what = latest.current();
      if (!element || !canvas.current || !what) return;
      painter.current ??= new HeatMapPainter(canvas.current);
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
      painter.current.draw({ ...what, left, top, width, height });
    });
  };
  useEffect(() => {
    const resized = new ResizeObserver(draw);
    resized.observe(scroller.current!);
    const ignoreTheme = listenToTheme(draw);
    return () => {
      resized.disconnect();
      ignoreTheme();
      if (wanted.current !== undefined) cancelAnimationFrame(wanted.current);
    };
  }, []);
  return draw;
}
