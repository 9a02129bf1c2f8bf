/**
 * More cities and trades than the lesson's own, so that what a model learns does not depend on a few.
 *
 * @module
 */

import { CITIES } from "../words.ts";
import { LESSON_CITIES, LESSON_TRADES, type Trade } from "./lesson_words.ts";

/** Cities from many places. */
export const MORE_CITIES: readonly string[] = [...new Set([...LESSON_CITIES, ...CITIES])];

/** Trades, each with its subject. */
export const MORE_TRADES: readonly Trade[] = [
  ...LESSON_TRADES,
  ...`
  baker baking; biologist biology; boxer boxing; builder building; carpenter woodwork; chemist chemistry;
  coach football; composer composition; dancer dancing; dentist dentistry; designer design; detective reasoning;
  diver diving; doctor medicine; driver driving; editor writing; engineer engineering; farmer farming;
  fisherman fishing; florist flower_care; geologist geology; goldsmith metalwork; guide local_history;
  guitarist the_guitar; historian history; hunter tracking; illustrator illustration; journalist reporting;
  judge law; juggler juggling; lawyer contract_law; librarian cataloguing; magician card_tricks;
  mathematician algebra; mechanic car_repair; midwife midwifery; miller milling; miner mining;
  nurse first_aid; optician optics; philosopher logic; photographer photography; physicist physics;
  pianist the_piano; plumber plumbing; poet poetry; potter pottery; programmer programming;
  psychologist psychology; roofer roofing; sailor sailing; sculptor sculpture; shepherd sheep_farming;
  statistician statistics; surgeon surgery; swimmer swimming; tailor sewing; teacher teaching;
  translator French; vet animal_care; weaver weaving; web_designer web_design; welder welding
  `.trim().split(/;\s+/).map((pair): Trade => {
    const [trade, subject] = pair.trim().split(" ").map((word) => word.replaceAll("_", " "));
    return { trade, subject };
  }),
];
