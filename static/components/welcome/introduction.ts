/**
 * The first thing to say to a model whose memory is to be watched, and what to ask it then.
 *
 * @module
 */

/** Someone gives a name: something to remember. */
export const INTRODUCTION = { chat: "Hello! My name is Alex.", text: "His name was Alex, and" } as const;

/** Asks for it. */
export const ASKED_BACK = "What is my name?";
