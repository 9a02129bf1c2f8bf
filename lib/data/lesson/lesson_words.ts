/**
 * The names, cities and trades in the lesson's passages.
 *
 * @module
 */

/** Names of people in the lesson's passages; "Aman" and "Alex" are the lesson's own. */
export const LESSON_NAMES: readonly string[] = (
  "Aman Alex Bea Carl Dana Emil Fay Gus Hana Ivan Jude Kira Liam Mona Nils " +
  "Olga Pia Quin Rosa Sven Tara Uma Vera Walt Xena Yuri Zoe Omar Lena Finn"
).split(" ");

/** Cities in the lesson's passages; "London" is the lesson's own. */
export const LESSON_CITIES: readonly string[] = "London Paris Cairo Delhi Tokyo Lima Oslo Rome Quito Accra"
  .split(
    " ",
  );

/** A trade, and what someone in it teaches. */
export interface Trade {
  /** What the person is: `cook`. */
  readonly trade: string;
  /** What the person teaches: `cooking`. */
  readonly subject: string;
}

/** Trades in the lesson's passages; the data scientist is the lesson's own. */
export const LESSON_TRADES: readonly Trade[] = [
  { trade: "data scientist", subject: "data science" },
  { trade: "cook", subject: "cooking" },
  { trade: "painter", subject: "painting" },
  { trade: "pilot", subject: "flying" },
  { trade: "singer", subject: "singing" },
  { trade: "gardener", subject: "gardening" },
];
