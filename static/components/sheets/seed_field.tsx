/**
 * Chance, or the same chance every time.
 *
 * @module
 */

import type { JSX } from "preact";
import { useChatState } from "../chat_context.ts";

const LARGEST_SEED = 0xffff_ffff;

/** An empty field draws another seed for every reply; a number is used for all of them. */
export function SeedField(): JSX.Element {
  const chat = useChatState();
  const { seed } = chat.state.preferences;
  const choose = (text: string) => {
    const number = Number(text);
    const fits = text.trim() !== "" && Number.isInteger(number) && number >= 0 && number <= LARGEST_SEED;
    chat.prefer({ seed: fits ? number : null });
  };
  return (
    <div class="setting">
      <label for="setting-seed">Seed</label>
      <input
        id="setting-seed"
        type="number"
        min={0}
        max={LARGEST_SEED}
        step={1}
        placeholder="new each time"
        value={seed ?? ""}
        aria-describedby="meaning-seed"
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <p id="meaning-seed">
        {seed === null
          ? "every reply gets a new seed, shown below it"
          : "the same conversation gives the same reply"}
      </p>
    </div>
  );
}
