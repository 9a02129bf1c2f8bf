/**
 * The lesson's sentence in five captions.
 *
 * @module
 */

import type { GateName } from "../../lib/insight/mod.ts";

/** One caption of the tour. */
export interface TourStop {
  readonly title: string;
  readonly gate: GateName;
  /** The text whose last character is looked at; where it stands more than once, the last one. */
  readonly look: string;
  readonly text: string;
}

/** Belt, forget, input, candidate, output: to fill the blank, "Alex" must be kept and "London" may go. */
export const TOUR: readonly TourStop[] = [
  {
    title: "The conveyor belt",
    gate: "cell",
    look: "whose name is Alex",
    text: "Each row is one unit of long-term memory, each column one character. Memory rides along the row " +
      "like luggage on a belt: nothing changes it unless a gate says so. Look for rows that keep their colour " +
      "from “Alex” on. To fill the blank at the end, somebody must carry that name all the way.",
  },
  {
    title: "The forget gate",
    gate: "forget",
    look: "London.",
    text:
      "It decides what falls off the belt: full colour keeps a unit as it was, none clears it. At the full " +
      "stop after “London” a sentence is over, and the city will not be needed. Look for gaps here and right after.",
  },
  {
    title: "The input gate",
    gate: "input",
    look: "whose name is Alex",
    text: "It decides how much is put on the belt. A friend is being named here: worth remembering. " +
      "Look at the letters of “Alex”, and compare them with the spaces between other words.",
  },
  {
    title: "The candidate",
    gate: "candidate",
    look: "whose name is Alex",
    text:
      "It is what would be put on the belt, red for up and blue for down. The input gate lets some of it " +
      "through, the rest is lost. New memory = forget × old memory + input × candidate.",
  },
  {
    title: "The output gate",
    gate: "output",
    look: "data science from A",
    text: "It decides what of the belt is shown at this character. Here is the blank: “Aman learns data " +
      "science from …”. Below stands what the model expects: did it keep the A of Alex?",
  },
];
