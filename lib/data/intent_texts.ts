/**
 * What people say in many ways, and the answers: one text per subject, in the format of `parseIntents()`.
 *
 * @module
 */

import { abilities } from "./intents/about_the_bot/abilities.ts";
import { beliefsAndWishes } from "./intents/about_the_bot/beliefs_and_wishes.ts";
import { howItWorks } from "./intents/about_the_bot/how_it_works.ts";
import { insideIt } from "./intents/about_the_bot/inside_it.ts";
import { itsLife } from "./intents/about_the_bot/its_life.ts";
import { memory } from "./intents/about_the_bot/memory.ts";
import { thinking } from "./intents/about_the_bot/thinking.ts";
import { trustAndLimits } from "./intents/about_the_bot/trust_and_limits.ts";
import { whatItIs } from "./intents/about_the_bot/what_it_is.ts";
import { askedInPassing } from "./intents/anything/asked_in_passing.ts";
import { starsTeamsAndFood } from "./intents/anything/stars_teams_and_food.ts";
import { sumsMoodsAndPlans } from "./intents/anything/sums_moods_and_plans.ts";
import { toldInPassing } from "./intents/anything/told_in_passing.ts";
import { cooking } from "./intents/everyday_life/cooking.ts";
import { foodAndAnimals } from "./intents/everyday_life/food_and_animals.ts";
import { homeAndChanges } from "./intents/everyday_life/home_and_changes.ts";
import { kitchenAndPets } from "./intents/everyday_life/kitchen_and_pets.ts";
import { longStories } from "./intents/everyday_life/long_stories.ts";
import { talkOfTheDay } from "./intents/everyday_life/talk_of_the_day.ts";
import { upsAndDowns } from "./intents/everyday_life/ups_and_downs.ts";
import { weatherWorkAndFamily } from "./intents/everyday_life/weather_work_and_family.ts";
import { moods } from "./intents/feelings/moods.ts";
import { talkOfFeelings } from "./intents/feelings/talk_of_feelings.ts";
import { farewells } from "./intents/hello_and_goodbye/farewells.ts";
import { greetings } from "./intents/hello_and_goodbye/greetings.ts";
import { filmsAndBooks } from "./intents/pastimes/films_and_books.ts";
import { filmsAndSeries } from "./intents/pastimes/films_and_series.ts";
import { musicAndSport } from "./intents/pastimes/music_and_sport.ts";
import { songsAndConcerts } from "./intents/pastimes/songs_and_concerts.ts";
import { sportsAndGames } from "./intents/pastimes/sports_and_games.ts";
import { tipsAndFavourites } from "./intents/pastimes/tips_and_favourites.ts";
import { bigQuestions } from "./intents/requests/big_questions.ts";
import { questionsToTheBot } from "./intents/requests/questions_to_the_bot.ts";
import { smallRequests } from "./intents/requests/small_requests.ts";
import { tasks } from "./intents/requests/tasks.ts";
import { longMessages } from "./intents/ways_of_writing/long_messages.ts";
import { nonsenseAndFillers } from "./intents/ways_of_writing/nonsense_and_fillers.ts";
import { ordersAndQuestions } from "./intents/ways_of_writing/orders_and_questions.ts";
import { pastedTexts } from "./intents/ways_of_writing/pasted_texts.ts";
import { rudeAndShort } from "./intents/ways_of_writing/rude_and_short.ts";
import { rudeForeignAndEmoji } from "./intents/ways_of_writing/rude_foreign_and_emoji.ts";
import { signsAndLanguages } from "./intents/ways_of_writing/signs_and_languages.ts";
import { joinTexts } from "./join_texts.ts";

/** The texts by subject. */
export const intentTexts: Readonly<Record<string, string>> = /* @__PURE__ */ joinTexts({
  aboutItself: [
    whatItIs,
    howItWorks,
    abilities,
    itsLife,
    trustAndLimits,
    beliefsAndWishes,
    thinking,
    insideIt,
  ],
  anythingElse: [toldInPassing, askedInPassing, starsTeamsAndFood, sumsMoodsAndPlans],
  dailyLife: [kitchenAndPets, upsAndDowns, longStories, homeAndChanges, talkOfTheDay],
  farewells,
  feelings: [moods, talkOfFeelings],
  filmsAndBooks,
  foodAndEveryday: [foodAndAnimals, weatherWorkAndFamily, cooking],
  greetings,
  longMessages,
  memory,
  musicAndSport,
  oddsAndEnds: [nonsenseAndFillers, rudeForeignAndEmoji, ordersAndQuestions, pastedTexts],
  questionsAndWishes: [smallRequests, questionsToTheBot, tasks, bigQuestions],
  rudeAndShort,
  screenStageAndPitch: [tipsAndFavourites, filmsAndSeries, songsAndConcerts, sportsAndGames],
  signsAndLanguages,
});
