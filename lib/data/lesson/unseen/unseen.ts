/**
 * Words that the lesson's models have never seen: for testing only, never for training.
 *
 * @module
 */

import { pick } from "../../pick.ts";
import type { SentenceSource } from "../chatter/sentence_source.ts";
import { LESSON_NAMES, type Trade } from "../lesson_words.ts";
import type { PassageSource } from "../passage_source.ts";
import { chatter } from "./chatter.ts";

/** Real names of up to six letters that are in no other list of this project. */
export const UNSEEN_NAMES: readonly string[] = `
  Aoife Anouk Aziz Bao Bjorn Bodil Britta Chidi Ciara Dariya Davor Dilan Dmitri Eamon Ebba Eero Efua Elin Eniko Esra
  Feride Femi Fatou Gael Galina Gisela Gita Goran Gudrun Hamza Heiko Hiroto Ilse Imogen Indira Ioana Istvan Jarek
  Javad Joris Kamila Kaori Katya Keiko Kwame Latika Leif Ljuba Lotte Lucia Maeve Magnus Malik Manon Maren Mehmet
  Mirela Moira Nadine Neha Niamh Noemi Nuno Odette Oisin Oksana Olek Orla Osman Pavol Piet Pradip Quinta Radek Ragna
  Rashid Renske Rohan Roisin Rufina Sabine Saskia Selim Sinead Sanna Solene Tadeo Talia Tamsin Tarek Tilda Tomasz
  Ulrika Ulla Vasili Veda Vikram Wanja Wiebke Wim Xander Ximena Yannis Yelena Yosef Zainab Zdenka Zlata Zoltan Zuri
`.trim().split(/\s+/);

/** Cities that are in no other list of this project. */
export const UNSEEN_CITIES: readonly string[] = `
  Kyoto, Seville, Krakow, Houston, Adelaide, Marrakesh, Bruges, Winnipeg, Tbilisi, Puebla, Cork, Salzburg, Jaipur,
  Vilnius, Recife, Ghent, Kigali, Aarhus, Medina, Graz
`.trim().split(/,\s+/);

/** Trades that are in no other list of this project. */
export const UNSEEN_TRADES: readonly Trade[] = `
  astronomer astronomy; barber hairdressing; beekeeper bee_keeping; blacksmith forging; botanist botany;
  cartographer mapmaking; chess_player chess; cobbler shoe_repair; conductor conducting; economist economics;
  fencer fencing; glassblower glassblowing; jockey horse_riding; linguist Latin; locksmith lock_picking;
  meteorologist weather_forecasting; puppeteer puppetry; rower rowing; violinist the_violin; zookeeper zoology
`.trim().split(/;\s+/).map((pair) => {
  const [trade, subject] = pair.split(" ").map((word) => word.replaceAll("_", " "));
  return { trade, subject };
});

/** Sentences of many kinds, none of which occurs in a text used for training. */
export const UNSEEN_SENTENCES: readonly string[] = chatter.trimEnd().split("\n");

/** An unseen sentence. */
const sentence: SentenceSource = (random) => pick(random, UNSEEN_SENTENCES);

/** Known names, everything else unseen. */
export const KNOWN_AMONG_UNSEEN: PassageSource = {
  name: (random, longest) => pick(random, LESSON_NAMES.filter(({ length }) => length <= longest)),
  city: (random) => pick(random, UNSEEN_CITIES),
  trade: (random) => pick(random, UNSEEN_TRADES),
  sentence,
};

/** Everything unseen, including the names. */
export const ALL_UNSEEN: PassageSource = {
  ...KNOWN_AMONG_UNSEEN,
  name: (random, longest) => pick(random, UNSEEN_NAMES.filter(({ length }) => length <= longest)),
};
