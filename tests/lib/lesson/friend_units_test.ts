import { assert, assertEquals, assertThrows } from "@std/assert";
import { KNOWN_NAMES } from "../../../lib/data/lesson/known_names.ts";
import { writePassage } from "../../../lib/data/lesson/write_passage.ts";
import { findFriendUnits, friendShares, rememberTwins, twinsOf } from "../../../lib/lesson/friend_units.ts";
import { LESSON_VOCABULARY as vocabulary } from "../../../lib/lesson/lesson_vocabulary.ts";
import { openBackend } from "../../../lib/nn/open_backend.ts";
import { drawPassages, lessonModel } from "../../support/models/lesson_models.ts";

const stepper = openBackend().createStepper(lessonModel("known_names"));
const passages = drawPassages(KNOWN_NAMES, { count: 24, distance: 60 });

Deno.test("twinsOf() changes the friend and nothing else", () => {
  for (const { passage, twin } of twinsOf(passages)) {
    assert(twin.friend !== passage.friend && twin.friend !== passage.person);
    assertEquals(twin.text, writePassage({ ...passage, friend: twin.friend }).text);
    assertEquals([twin.person, twin.city, twin.chatter], [passage.person, passage.city, passage.chatter]);
  }
});

Deno.test("friendShares() finds units that hold the friend alone, and others that hold nothing of it", () => {
  const shares = friendShares(stepper, rememberTwins(stepper, twinsOf(passages), { vocabulary })).data;
  assert(shares.every((share) => share >= 0 && share <= 1));
  assert(shares.filter((share) => share > 0.9).length >= 4);
  assert(shares.filter((share) => share < 0.1).length >= 32);
});

Deno.test("findFriendUnits() takes no more units than it may, and says if they are not enough", () => {
  const { units, enough, ranking } = findFriendUnits(stepper, passages, { vocabulary, most: 2 });
  assertEquals([units.length, enough, ranking.length], [2, false, 64]);
  assertEquals(units, ranking.slice(0, 2).map(({ layer, unit }) => ({ layer, unit })));
});

Deno.test("twinsOf() refuses passages about one friend only", () => {
  assertThrows(() => twinsOf(passages.slice(0, 1)), RangeError, "several friends");
});
