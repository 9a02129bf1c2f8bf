/**
 * The intents that a bot should know first: about itself and its memory, hello and goodbye, feelings, small talk.
 *
 * @module
 */

/** Their names, as in `intents/`. */
export const CORE_INTENTS: ReadonlySet<string> = new Set(
  `
  what_are_you who_are_you your_name why_name human robot_ai alive chatgpt who_made_you how_old
  where_live how_work what_is_lstm gates forget_gate cell_state how_many_cells can_learn trained
  feelings dreams_sleep body family_friends be_friends job_day what_can_you_do help smart mistakes
  cant_do languages weather_question private
  remember_me remember_yesterday how_remember how_long_memory forget please_forget close_page
  see_memory decide_forget
  hello hello_talk good_morning good_evening how_are_you whats_up nice_to_meet_you long_time
  first_time topic my_name_is slang_hello bye good_night thanks
  sad lonely tired bored angry stressed anxious scared happy good_news grief in_love sick worried
  weather joke riddle music films hobbies food weekend cooked_baked favourite_colour favourite_thing
  story poem say_something ask_me i_like_thing doing_now
  stupid hate love_you compliment ok lol yes no dont_know mash insult topic_talk story_about
  i_travel excited_trip bad_event good_event feel_bad feel_good i_am_so
`.trim().split(/\s+/),
);
