/**
 * What people say in many ways, and the answers to it: one text per field, in the form that `parseIntents()` reads.
 *
 * @module
 */

import aboutItself from "./intents/about_itself.txt" with { type: "text" };
import anythingElse from "./intents/anything_else.txt" with { type: "text" };
import dailyLife from "./intents/daily_life.txt" with { type: "text" };
import farewells from "./intents/farewells.txt" with { type: "text" };
import feelings from "./intents/feelings.txt" with { type: "text" };
import filmsAndBooks from "./intents/films_and_books.txt" with { type: "text" };
import foodAndEveryday from "./intents/food_and_everyday.txt" with { type: "text" };
import greetings from "./intents/greetings.txt" with { type: "text" };
import longMessages from "./intents/long_messages.txt" with { type: "text" };
import memory from "./intents/memory.txt" with { type: "text" };
import musicAndSport from "./intents/music_and_sport.txt" with { type: "text" };
import oddsAndEnds from "./intents/odds_and_ends.txt" with { type: "text" };
import questionsAndWishes from "./intents/questions_and_wishes.txt" with { type: "text" };
import rudeAndShort from "./intents/rude_and_short.txt" with { type: "text" };
import screenStageAndPitch from "./intents/screen_stage_and_pitch.txt" with { type: "text" };
import signsAndLanguages from "./intents/signs_and_languages.txt" with { type: "text" };

/** The texts by field. */
export const intentTexts: Readonly<Record<string, string>> = {
  aboutItself,
  anythingElse,
  dailyLife,
  farewells,
  feelings,
  filmsAndBooks,
  foodAndEveryday,
  greetings,
  longMessages,
  memory,
  musicAndSport,
  oddsAndEnds,
  questionsAndWishes,
  rudeAndShort,
  screenStageAndPitch,
  signsAndLanguages,
};
