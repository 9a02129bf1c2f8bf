/**
 * What the lesson's worker finds out about a model.
 *
 * @module
 */

import {
  drawPassage,
  findFriendUnits,
  KNOWN_AMONG_UNSEEN,
  LESSON_VOCABULARY,
  probeWord,
  readToQuestion,
  writePassage,
} from "../../../lib/passages/mod.ts";
import { type Model, openBackend, Random } from "../../../lib/nn/mod.ts";
import type { LessonTold } from "./messages.ts";
import { reviveModel } from "./revive_model.ts";

const vocabulary = LESSON_VOCABULARY;
/** Passages that the units are found with. */
const SEARCHED = 24;
/** Passages that the probes are trained and tested with. */
const PROBED = 240;
/** Characters from the friend to the blank in them. */
const DISTANCE = 80;

function drawPassages(count: number, seed: number) {
  const random = new Random(seed);
  return Array.from({ length: count }, () => drawPassage(random, KNOWN_AMONG_UNSEEN, { distance: DISTANCE }));
}

/** Finds the units that carry the friend's name. */
export function findUnits(model: Model): LessonTold {
  const stepper = openBackend().createStepper(reviveModel(model));
  const { units, emptied, filled } = findFriendUnits(stepper, drawPassages(SEARCHED, 7), { vocabulary });
  return { told: "friend units", units, emptied, filled };
}

/** Trains probes on what is remembered before the question, and tests them on passages held out. */
export function findCityAndFriend(model: Model): LessonTold {
  const stepper = openBackend().createStepper(reviveModel(model));
  const random = new Random(11), cities = ["Kyoto", "Cork"], friends = ["Alex", "Olga"];
  const probe = (part: "city" | "friend", words: readonly string[]) => {
    const passages = drawPassages(PROBED, 13).map((passage) => ({
      ...passage,
      person: passage.person === "Alex" || passage.person === "Olga" ? "Nils" : passage.person,
      [part]: words[random.below(words.length)],
    }));
    const memories = passages.map((passage) =>
      readToQuestion(stepper, writePassage(passage), { vocabulary }).c
    );
    return probeWord(memories, passages.map((passage) => passage[part]), { seed: 17 });
  };
  return {
    told: "city probe",
    city: probe("city", cities),
    friend: probe("friend", friends),
    passages: PROBED,
  };
}
