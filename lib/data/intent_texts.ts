/**
 * What people say in many ways, and the answers: one text per subject, in the format of `parseIntents()`.
 *
 * @module
 */

import { aboutItself } from "./intents/about_itself.ts";
import { anythingElse } from "./intents/anything_else.ts";
import { dailyLife } from "./intents/daily_life.ts";
import { farewells } from "./intents/farewells.ts";
import { feelings } from "./intents/feelings.ts";
import { filmsAndBooks } from "./intents/films_and_books.ts";
import { foodAndEveryday } from "./intents/food_and_everyday.ts";
import { greetings } from "./intents/greetings.ts";
import { longMessages } from "./intents/long_messages.ts";
import { memory } from "./intents/memory.ts";
import { musicAndSport } from "./intents/music_and_sport.ts";
import { oddsAndEnds } from "./intents/odds_and_ends.ts";
import { questionsAndWishes } from "./intents/questions_and_wishes.ts";
import { rudeAndShort } from "./intents/rude_and_short.ts";
import { screenStageAndPitch } from "./intents/screen_stage_and_pitch.ts";
import { signsAndLanguages } from "./intents/signs_and_languages.ts";

/** The texts by subject. */
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
