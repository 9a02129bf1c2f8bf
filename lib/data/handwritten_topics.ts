/**
 * The conversations that were written by hand, one text per topic.
 *
 * @module
 */

import abilities from "./conversations/abilities.txt" with { type: "text" };
import aboutItself from "./conversations/about_itself.txt" with { type: "text" };
import adviceAndOpinions from "./conversations/advice_and_opinions.txt" with { type: "text" };
import animals from "./conversations/animals.txt" with { type: "text" };
import factsAndUnknowns from "./conversations/facts_and_unknowns.txt" with { type: "text" };
import familyAndFriends from "./conversations/family_and_friends.txt" with { type: "text" };
import farewellsAndThanks from "./conversations/farewells_and_thanks.txt" with { type: "text" };
import followUps from "./conversations/follow_ups.txt" with { type: "text" };
import food from "./conversations/food.txt" with { type: "text" };
import goodFeelings from "./conversations/good_feelings.txt" with { type: "text" };
import greetings from "./conversations/greetings.txt" with { type: "text" };
import hardFeelings from "./conversations/hard_feelings.txt" with { type: "text" };
import howAreYou from "./conversations/how_are_you.txt" with { type: "text" };
import jokesAndRiddles from "./conversations/jokes_and_riddles.txt" with { type: "text" };
import lesson from "./conversations/lesson.txt" with { type: "text" };
import longMessages from "./conversations/long_messages.txt" with { type: "text" };
import longTalks from "./conversations/long_talks.txt" with { type: "text" };
import memory from "./conversations/memory.txt" with { type: "text" };
import memoryGames from "./conversations/memory_games.txt" with { type: "text" };
import musicFilmsBooks from "./conversations/music_films_books.txt" with { type: "text" };
import nonsenseAndShort from "./conversations/nonsense_and_short.txt" with { type: "text" };
import rudeAndKindWords from "./conversations/rude_and_kind_words.txt" with { type: "text" };
import sleepAndDreams from "./conversations/sleep_and_dreams.txt" with { type: "text" };
import smallTalk from "./conversations/small_talk.txt" with { type: "text" };
import sportAndGames from "./conversations/sport_and_games.txt" with { type: "text" };
import stories from "./conversations/stories.txt" with { type: "text" };
import travelAndPlaces from "./conversations/travel_and_places.txt" with { type: "text" };
import unknownSigns from "./conversations/unknown_signs.txt" with { type: "text" };
import weatherAndSeasons from "./conversations/weather_and_seasons.txt" with { type: "text" };
import workAndSchool from "./conversations/work_and_school.txt" with { type: "text" };

/** The texts by topic, each in the corpus's own format: `A: …`, `B: …`, an empty line between conversations. */
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
