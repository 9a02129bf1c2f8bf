/**
 * The conversations written by hand, one text per topic.
 *
 * @module
 */

import { factsAndUnknowns } from "./conversations/about_the_bot/facts_and_unknowns.ts";
import { helpAndTrust } from "./conversations/about_the_bot/help_and_trust.ts";
import { itsMemory } from "./conversations/about_the_bot/its_memory.ts";
import { itsNature } from "./conversations/about_the_bot/its_nature.ts";
import { lesson } from "./conversations/about_the_bot/lesson.ts";
import { lstmAndGates } from "./conversations/about_the_bot/lstm_and_gates.ts";
import { memoryGames } from "./conversations/about_the_bot/memory_games.ts";
import { namesAndMakers } from "./conversations/about_the_bot/names_and_makers.ts";
import { tasksAndTricks } from "./conversations/about_the_bot/tasks_and_tricks.ts";
import { animals } from "./conversations/everyday_life/animals.ts";
import { familyAndFriends } from "./conversations/everyday_life/family_and_friends.ts";
import { food } from "./conversations/everyday_life/food.ts";
import { sleepAndDreams } from "./conversations/everyday_life/sleep_and_dreams.ts";
import { travelAndPlaces } from "./conversations/everyday_life/travel_and_places.ts";
import { weatherAndSeasons } from "./conversations/everyday_life/weather_and_seasons.ts";
import { workAndSchool } from "./conversations/everyday_life/work_and_school.ts";
import { advice } from "./conversations/feelings/advice.ts";
import { angerAndWorry } from "./conversations/feelings/anger_and_worry.ts";
import { goodFeelings } from "./conversations/feelings/good_feelings.ts";
import { opinions } from "./conversations/feelings/opinions.ts";
import { rudeAndKindWords } from "./conversations/feelings/rude_and_kind_words.ts";
import { sadnessAndLoss } from "./conversations/feelings/sadness_and_loss.ts";
import { banter } from "./conversations/hello_and_goodbye/banter.ts";
import { farewellsAndThanks } from "./conversations/hello_and_goodbye/farewells_and_thanks.ts";
import { firstWords } from "./conversations/hello_and_goodbye/first_words.ts";
import { hellos } from "./conversations/hello_and_goodbye/hellos.ts";
import { hobbiesAndFavourites } from "./conversations/hello_and_goodbye/hobbies_and_favourites.ts";
import { howAreYou } from "./conversations/hello_and_goodbye/how_are_you.ts";
import { personalNews } from "./conversations/hello_and_goodbye/personal_news.ts";
import { jokesAndRiddles } from "./conversations/pastimes/jokes_and_riddles.ts";
import { musicFilmsBooks } from "./conversations/pastimes/music_films_books.ts";
import { sportAndGames } from "./conversations/pastimes/sport_and_games.ts";
import { stories } from "./conversations/pastimes/stories.ts";
import { commandsAndCode } from "./conversations/ways_of_writing/commands_and_code.ts";
import { followUps } from "./conversations/ways_of_writing/follow_ups.ts";
import { foreignGreetings } from "./conversations/ways_of_writing/foreign_greetings.ts";
import { longMessages } from "./conversations/ways_of_writing/long_messages.ts";
import { longTalks } from "./conversations/ways_of_writing/long_talks.ts";
import { nonsense } from "./conversations/ways_of_writing/nonsense.ts";
import { signsAndSmileys } from "./conversations/ways_of_writing/signs_and_smileys.ts";
import { singleWords } from "./conversations/ways_of_writing/single_words.ts";
import { unknownSigns } from "./conversations/ways_of_writing/unknown_signs.ts";
import { joinTexts } from "./join_texts.ts";

/** The texts by topic, each in the corpus's own format: `A: …`, `B: …`, with an empty line between conversations. */
export const handwrittenTopics: Readonly<Record<string, string>> = /* @__PURE__ */ joinTexts({
  abilities: [helpAndTrust, tasksAndTricks],
  aboutItself: [namesAndMakers, itsNature],
  adviceAndOpinions: [advice, opinions],
  animals,
  factsAndUnknowns,
  familyAndFriends,
  farewellsAndThanks,
  followUps,
  food,
  goodFeelings,
  greetings: [hellos, firstWords],
  hardFeelings: [sadnessAndLoss, angerAndWorry],
  howAreYou,
  jokesAndRiddles,
  lesson,
  longMessages,
  longTalks,
  memory: [lstmAndGates, itsMemory],
  memoryGames,
  musicFilmsBooks,
  nonsenseAndShort: [nonsense, singleWords, signsAndSmileys, foreignGreetings, commandsAndCode],
  rudeAndKindWords,
  sleepAndDreams,
  smallTalk: [hobbiesAndFavourites, personalNews, banter],
  sportAndGames,
  stories,
  travelAndPlaces,
  unknownSigns,
  weatherAndSeasons,
  workAndSchool,
});
