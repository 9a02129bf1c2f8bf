/**
 * A memory before anything is said: some units of the model while it reads one sentence.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { HeatMapPainter } from "../../memory/picture/draw_heat_map.ts";
import { fetchGlimpse, type Glimpse } from "../../memory/glimpse.ts";
import { COLUMN_WIDTH, TEXT_HEIGHT } from "../../memory/picture/heat_map_layout.ts";
import { listenToTheme } from "../../memory/picture/theme_changes.ts";
import { useChat } from "../chat_context.ts";
import type { ModelInfo } from "../../protocol/model_info.ts";

/** Letters a second: the whole sentence takes less than five seconds, then nothing moves. */
const RATE = 14;
const ROW_HEIGHT = 8;
/** As many rows as a glimpse has. */
const ROWS = 24;

/** The picture is drawn as the sentence is read; at once for readers who prefer no motion. */
export function GlimpsePicture({ model }: { readonly model: ModelInfo }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null), figure = useRef<HTMLElement>(null);
  const [glimpse, setGlimpse] = useState<Glimpse>(), chat = useChat();
  useEffect(() => {
    let isWanted = true;
    fetchGlimpse(chat.voice, model.id).then((glimpse) => isWanted && setGlimpse(glimpse), () => {});
    return () => isWanted = false;
  }, [model.id]);
  useEffect(() => glimpse && play(glimpse, { canvas: canvas.current!, figure: figure.current! }), [glimpse]);
  return (
    <figure ref={figure} class="glimpse">
      <canvas ref={canvas} class="glimpse-canvas" role="img" aria-label={describe(glimpse)} />
      <figcaption>
        {glimpse?.units.length ?? ROWS} of its {model.numLayers * model.hiddenSize}{" "}
        units reading a sentence: each row is one number, red above zero and blue below. Look for a row that
        keeps its colour: it holds on to something.
      </figcaption>
    </figure>
  );
}

function describe(glimpse: Glimpse | undefined): string {
  if (!glimpse) return "Its memory while it reads a sentence";
  return `Its memory while it reads “${glimpse.text}”: ${glimpse.units.length} units, most of which change every few letters, and some hold one value to the end`;
}

/**
 * Draws frame by frame until all is read, and again when the colours or the width change.
 *
 * @returns Stops it.
 */
function play(
  { picture, units }: Glimpse,
  { canvas, figure }: { readonly canvas: HTMLCanvasElement; readonly figure: HTMLElement },
): () => void {
  const painter = new HeatMapPainter(canvas), started = performance.now();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches, all = picture.symbols.length;
  let frame: number | undefined;
  const draw = () => {
    frame = undefined;
    const columns = still ? all : Math.min(all, Math.floor((performance.now() - started) / 1000 * RATE));
    const width = figure.clientWidth;
    painter.draw({
      picture,
      columns,
      units: Uint16Array.from(units.keys()),
      nameOf: () => "",
      layout: { rows: units.length, rowHeight: ROW_HEIGHT, gutter: 0 },
      column: undefined,
      unit: -1,
      left: Math.max(0, columns * COLUMN_WIDTH - width),
      top: 0,
      width,
      height: TEXT_HEIGHT + units.length * ROW_HEIGHT,
    });
    if (columns < all) ask();
  };
  const ask = () => void (frame ??= requestAnimationFrame(draw));
  const resized = new ResizeObserver(ask);
  resized.observe(figure);
  const ignoreTheme = listenToTheme(ask);
  return () => {
    resized.disconnect();
    ignoreTheme();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
