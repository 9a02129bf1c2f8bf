/**
 * Plays a passage letter by letter.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { visible } from "../../memory/words.ts";

/** Letters a second. */
const SPEEDS = [["slow", 2], ["medium", 6], ["fast", 20]] as const;

/** Play, step and speed; the place is the letter that was read last, from 0. */
export function Player({ text, place, onMove }: {
  readonly text: string;
  readonly place: number;
  readonly onMove: (place: number) => void;
}): JSX.Element {
  const [playing, setPlaying] = useState(false), [rate, setRate] = useState<number>(SPEEDS[1][1]);
  const last = text.length - 1;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (place < last) onMove(place + 1);
      else setPlaying(false);
    }, 1000 / rate);
    return () => clearTimeout(timer);
  }, [playing, place, rate, last]);
  return (
    <div class="player" role="group" aria-label="Reading the passage">
      <button
        type="button"
        class="act"
        onClick={() => {
          if (!playing && place >= last) onMove(0);
          setPlaying(!playing);
        }}
      >
        {playing ? "Pause" : "Play"}
      </button>
      <button type="button" disabled={place <= 0} onClick={() => onMove(place - 1)}>Back</button>
      <button type="button" disabled={place >= last} onClick={() => onMove(place + 1)}>Step</button>
      <label>
        <span class="unseen">Letter</span>
        <input
          type="range"
          min={0}
          max={last}
          value={place}
          aria-valuetext={`letter ${place + 1} of ${last + 1}: ${visible(text[place])}`}
          onInput={({ currentTarget }) => onMove(currentTarget.valueAsNumber)}
        />
      </label>
      <span class="choices">
        {SPEEDS.map(([name, value]) => (
          <button
            key={name}
            type="button"
            aria-pressed={rate === value}
            onClick={() => setRate(value)}
          >
            {name}
          </button>
        ))}
      </span>
    </div>
  );
}

/** The text around a place, the letter itself marked. */
export function ReadSoFar({ text, place }: { readonly text: string; readonly place: number }): JSX.Element {
  return (
    <p class="read-so-far" tabIndex={0} role="region" aria-label="The passage so far">
      <span>{text.slice(0, place)}</span>
      <mark>{visible(text[place])}</mark>
      <span class="ahead">{text.slice(place + 1)}</span>
    </p>
  );
}
