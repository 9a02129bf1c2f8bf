/**
 * What people add to what they tell, and nobody asks for.
 *
 * @module
 */

/** They go on from "My name is Ann", without its full stop. */
export const ASIDES: readonly string[] = `
and I am new here
and I feel fine today
and i am a bit bored
, nice to meet you!
and I just got home
and I wanted to say hello
, how are you?
and I have two children
and I have no idea what to ask
, please remember that
and it is late here
and i can't sleep
, and who are you?
and I like to read
and I had a long day
and I am here to chat
and my brother told me about you
, hello!
and I don't know much about computers
and i'm hungry
and I have an hour left
, don't forget it!
and I feel a little sad today
and I am very happy
, by the way
and this is my first chat
and I hope you are well
, what can you do?
and I have three brothers
and I was born in May
and I am at work right now
and I own a red bike
and I want to learn about your memory
, keep that in mind
and I am as old as the hills
and I talk too much
and i have a cold
, it is nice to be here
and I play the piano
and I think that you are funny
and I am on the train
and I am waiting for a friend
and I have to cook soon
, but you may forget that
and I can stay for a while
`.trim().split("\n");
