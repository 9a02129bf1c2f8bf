import { assert, assertEquals } from "@std/assert";
import { Random } from "../../../lib/nn/random.ts";
import { HeldText } from "../../../lib/sampling/held_text.ts";

Deno.test("HeldText loses nothing and never shows the beginning of a stop string that follows", () => {
  const random = new Random(1);
  for (let round = 0; round < 500; round++) {
    const word = (length: number) => Array.from({ length }, () => "ab"[random.below(2)]).join("");
    const stops = [word(1 + random.below(5)), word(1 + random.below(5))], text = word(20);
    const held = new HeldText(stops);
    let shown = "", stopped = false;
    for (const character of text) {
      held.add(character);
      stopped = held.takeStop();
      if (stopped) break;
      shown += held.release();
    }
    if (stopped) {
      // What was shown must be all that stands before the stop string which ended first in the text.
      const ends = stops.map((stop) => text.indexOf(stop) < 0 ? Infinity : text.indexOf(stop) + stop.length);
      const end = Math.min(...ends);
      const longest = Math.max(...stops.filter((_, i) => ends[i] === end).map((stop) => stop.length));
      assertEquals(shown + held.flush(), text.slice(0, end - longest));
    } else {
      assert(!stops.some((stop) => text.includes(stop)));
      assertEquals(shown + held.flush(), text);
    }
  }
});

Deno.test("HeldText without stop strings holds nothing", () => {
  const held = new HeldText([]);
  held.add("a");
  assertEquals([held.takeStop(), held.release()], [false, "a"]);
});
