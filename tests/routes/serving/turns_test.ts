import { assertEquals } from "@std/assert";
import { Turns, type Work } from "../../../routes/serving/turns.ts";

/** How many rows of steps are for those alone who wait, for each row of those who read, and how many steps in a row. */
function shareOf(work: Work): { share: number; longest: number } {
  const turns = new Turns();
  let [waiting, telling, longest, inARow] = [0, 0, 0, 0];
  for (let k = 0; k < 10_000; k++) {
    if (turns.stepsFor(work) > 0) {
      turns.noteWaiting(1, work);
      waiting += work.reading + work.judging;
      longest = Math.max(longest, ++inARow);
    } else {
      turns.noteAll(work);
      telling += work.telling;
      inARow = 0;
    }
  }
  return { share: Math.round(10 * waiting / telling) / 10, longest };
}

Deno.test("Turns gives those who wait twice the time of those who read, and four times while beginnings are judged", () => {
  assertEquals(shareOf({ reading: 5, judging: 0, telling: 20 }), { share: 2, longest: 8 });
  assertEquals(shareOf({ reading: 0, judging: 10, telling: 20 }), { share: 4, longest: 8 });
  assertEquals(shareOf({ reading: 20, judging: 30, telling: 5 }), { share: 4, longest: 1 });
});

Deno.test("Turns lets nobody wait for nobody", () => {
  const turns = new Turns();
  assertEquals(turns.stepsFor({ reading: 3, judging: 0, telling: 0 }), Infinity);
  turns.noteWaiting(1000, { reading: 3, judging: 0, telling: 0 });
  turns.noteAll({ reading: 3, judging: 0, telling: 3 });
  assertEquals(
    turns.stepsFor({ reading: 3, judging: 0, telling: 3 }),
    2,
    "what was done alone does not count",
  );
  assertEquals(turns.stepsFor({ reading: 0, judging: 0, telling: 3 }), 0);
});
