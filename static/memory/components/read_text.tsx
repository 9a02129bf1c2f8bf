/**
 * The text that was read, coloured by a property that the reader chooses.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { cssColor, gateColor, type Rgb } from "../../../lib/insight/mod.ts";
import { colorOf, inkOn, paperColor, signedColor } from "../picture/color_table.ts";
import { useMemory, useMemoryState } from "../memory_context.ts";
import type { Coloring, MemoryState } from "../memory_state.ts";
import { type Picture, valueAt } from "../picture/picture.ts";
import { listenToTheme } from "../picture/theme_changes.ts";
import { GATE_WORDS } from "../words.ts";
import { Legend } from "./legend.tsx";

const COLORINGS: readonly (readonly [coloring: Coloring, name: string])[] = [
  ["none", "nothing"],
  ["unit", "one unit"],
  ["surprise", "surprise"],
  ["pull", "pull on the chosen character"],
];

/** Bits at which the colour of surprise is full: one chance in 128. */
const FULL_SURPRISE = 7;

/** The text, and what it is coloured by. */
export function ReadText(): JSX.Element | null {
  const memory = useMemoryState();
  const { picture, coloring, unit, pulls, column } = memory.state;
  const text = useMemo(() => picture && <ColoredText picture={picture} />, [
    picture,
    coloring,
    unit,
    pulls,
    column,
  ]);
  if (!picture) return null;
  return (
    <div class="read-text">
      <fieldset class="presets">
        <legend>Colour the text by</legend>
        {COLORINGS.map(([name, words]) => (
          <label key={name}>
            <input
              type="radio"
              name="memory-coloring"
              checked={name === coloring}
              onChange={() => memory.colorText(name)}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      {text}
      <ColorLegend />
      <p class="hint">{meaning(memory.state)}</p>
    </div>
  );
}

function ColorLegend(): JSX.Element | null {
  const { coloring, slice, pulls } = useMemory().state;
  if (coloring === "unit") return <Legend gate={slice.gate} />;
  if (coloring === "surprise") {
    return <Legend gate="output" words={["0: expected", `${FULL_SURPRISE} bits or more`]} />;
  }
  if (coloring === "none" || !pulls) return null;
  return <Legend gate="cell" words={["less likely", "0", "likelier"]} />;
}

function ColoredText({ picture }: { readonly picture: Picture }): JSX.Element {
  const memory = useMemory();
  const { column, coloring, unit, pulls } = memory.state;
  const element = useRef<HTMLParagraphElement>(null);
  const [paper, setPaper] = useState<Rgb>();
  useEffect(() => {
    const look = () => setPaper(paperColor(element.current!));
    look();
    return listenToTheme(look);
  }, []);
  const colors = useMemo(() => paper && colorsFor(memory.state, paper), [
    picture,
    coloring,
    unit,
    pulls,
    paper,
  ]);
  return (
    <p
      ref={element}
      class="text"
      dir="auto"
      onClick={(event) => {
        const { column } = (event.target as HTMLElement).dataset;
        if (column !== undefined) void memory.lookAt(Number(column));
      }}
    >
      {picture.symbols.map(({ symbol, part }, k) => {
        if (part === "mark") {
          const again = picture.symbols[k - 1]?.symbol === symbol; // a bot's turn is opened twice
          return k === 0 || again ? null : <span key={k} class="turn-mark" aria-hidden="true">⏎</span>;
        }
        const color = colors?.[k];
        const style = color && { background: cssColor(color), color: inkOn(color) };
        return (
          <span key={k} data-column={k} data-part={part} data-chosen={k === column} {...(style && { style })}>
            {symbol}
          </span>
        );
      })}
    </p>
  );
}

/** One colour per column; nothing where the paper shows. */
function colorsFor(
  { picture, coloring, unit, pulls }: MemoryState,
  paper: Rgb,
): readonly (Rgb | undefined)[] | undefined {
  if (!picture || coloring === "none") return undefined;
  const { symbols, slice: { gate } } = picture;
  if (coloring === "unit") return symbols.map((_, k) => colorOf(gate, valueAt(picture, k, unit), paper));
  if (coloring === "surprise") {
    return symbols.map(({ nats }) =>
      nats === null ? undefined : gateColor("output", nats / Math.LN2 / FULL_SURPRISE, paper)
    );
  }
  if (!pulls) return undefined;
  const largest = pulls.reduce((max, pull) => Math.max(max, Math.abs(pull)), 0) || 1;
  return symbols.map((_, k) => k < pulls.length ? signedColor(pulls[k] / largest, paper) : undefined);
}

function meaning({ coloring, slice: { gate, layer }, unit, column, pulls }: MemoryState): string {
  switch (coloring) {
    case "none":
      return "Choose a character here, or with the arrow keys in the picture, to see what else could have come.";
    case "unit":
      return `${GATE_WORDS[gate].name} of unit ${unit} in layer ${
        layer + 1
      }, on the scale of the picture. Look ` +
        "for what all the coloured characters have in common: a word, a quotation, a place in the line.";
    case "surprise":
      return "The stronger the colour, the less the letter was expected; full colour is 7 bits, one chance in 128. Look for first " +
        "letters: the rest of a word is often no surprise.";
    case "pull":
      if (column === undefined) return "Choose a character: those before it show how much they pulled.";
      return pulls
        ? "Red characters made the chosen one likelier, blue ones less likely (gradient of its logit); here the " +
          "strongest pull has full colour. Look how far back it reaches."
        : "Going back through time …";
  }
}
