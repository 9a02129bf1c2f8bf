/**
 * The conversations written by hand, one text per topic.
 *
 * @module
 */

import { abilities } from "./conversations/about_the_bot/abilities.ts";
import { aboutItself } from "./conversations/about_the_bot/about_itself.ts";
import { adviceAndOpinions } from "./conversations/feelings/advice_and_opinions.ts";
import { animals } from "./conversations/everyday_life/animals.ts";
import { factsAndUnknowns } from "./conversations/about_the_bot/facts_and_unknowns.ts";
import { familyAndFriends } from "./conversations/everyday_life/family_and_friends.ts";
import { farewellsAndThanks } from "./conversations/hello_and_goodbye/farewells_and_thanks.ts";
import { followUps } from "./conversations/ways_of_writing/follow_ups.ts";
import { food } from "./conversations/everyday_life/food.ts";
import { goodFeelings } from "./conversations/feelings/good_feelings.ts";
import { greetings } from "./conversations/hello_and_goodbye/greetings.ts";
import { hardFeelings } from "./conversations/feelings/hard_feelings.ts";
import { howAreYou } from "./conversations/hello_and_goodbye/how_are_you.ts";
import { jokesAndRiddles } from "./conversations/pastimes/jokes_and_riddles.ts";
import { lesson } from "./conversations/about_the_bot/lesson.ts";
import { longMessages } from "./conversations/ways_of_writing/long_messages.ts";
import { longTalks } from "./conversations/ways_of_writing/long_talks.ts";
import { memory } from "./conversations/about_the_bot/memory.ts";
import { memoryGames } from "./conversations/about_the_bot/memory_games.ts";
import { musicFilmsBooks } from "./conversations/pastimes/music_films_books.ts";
import { nonsenseAndShort } from "./conversations/ways_of_writing/nonsense_and_short.ts";
import { rudeAndKindWords } from "./conversations/feelings/rude_and_kind_words.ts";
import { sleepAndDreams } from "./conversations/everyday_life/sleep_and_dreams.ts";
import { smallTalk } from "./conversations/hello_and_goodbye/small_talk.ts";
import { sportAndGames } from "./conversations/pastimes/sport_and_games.ts";
import { stories } from "./conversations/pastimes/stories.ts";
import { travelAndPlaces } from "./conversations/everyday_life/travel_and_places.ts";
import { unknownSigns } from "./conversations/ways_of_writing/unknown_signs.ts";
import { weatherAndSeasons } from "./conversations/everyday_life/weather_and_seasons.ts";
import { workAndSchool } from "./conversations/everyday_life/work_and_school.ts";

/** The texts by topic, each in the corpus's own format: `A: …`, `B: …`, with an empty line between conversations. */
export const handwrittenTopics: Readonly<Record<string, string>> = {
  abilities,
  aboutItself,
  adviceAndOpinions,
  animals,
  factsAndUnknowns,
  familyAndFriends,
  farewellsAndThanks,
  followUps,
  food,
  goodFeelings,
  greetings,
  hardFeelings,
  howAreYou,
  jokesAndRiddles,
  lesson,
  longMessages,
  longTalks,
  memory,
  memoryGames,
  musicFilmsBooks,
  nonsenseAndShort,
  rudeAndKindWords,
  sleepAndDreams,
  smallTalk,
  sportAndGames,
  stories,
  travelAndPlaces,
  unknownSigns,
  weatherAndSeasons,
  workAndSchool,
};
