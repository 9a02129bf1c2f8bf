import { assert, assertEquals } from "@std/assert";
import { chooseReadings } from "../../../routes/serving/choose_readings.ts";

const unread = (...lengths: number[]) => lengths.map((left) => ({ left, arrival: 0 }));

Deno.test("chooseReadings() takes all while there are rows, and keeps the order of arrival among equals", () => {
  const few = unread(30, 20_000, 10);
  assertEquals(new Set(chooseReadings(few, 16)), new Set(few));
  const equal = unread(5, 5, 5, 5, 5, 5, 5);
  assertEquals(chooseReadings(equal, 6), equal.slice(0, 6));
});

Deno.test("chooseReadings() lets a short prompt in although all rows are taken by long ones", () => {
  const long = unread(...new Array(20).fill(20_000));
  const [short] = unread(30);
  assert(chooseReadings([...long, short], 16).includes(short));
});

Deno.test("chooseReadings() brings a long prompt to its end although short ones keep coming", () => {
  const long = { left: 200, arrival: 0 };
  let waiting = [long], steps = 0;
  for (; long.left > 0; steps++) {
    waiting.push(...unread(10, 10, 10));
    for (const reading of chooseReadings(waiting, 16)) reading.left--;
    waiting = waiting.filter(({ left }) => left > 0);
  }
  assertEquals(steps, 200);
});

Deno.test("chooseReadings() does not let who has a little more to read wait for all who come later", () => {
  const long = unread(20_000, 20_000, 20_000, 20_000);
  const [middling] = unread(120);
  let waiting = [...long, middling], clock = 0;
  for (; waiting.includes(middling) && clock < 1000; clock++) {
    // Always more short ones than there are rows.
    while (waiting.length < 40) waiting.push({ left: 30, arrival: clock });
    for (const reading of chooseReadings(waiting, 16)) reading.left--;
    waiting = waiting.filter(({ left }) => left > 0);
  }
  assertEquals(clock < 250, true, `after ${clock} symbols of the others`);
});
