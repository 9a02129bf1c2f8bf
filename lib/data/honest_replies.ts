/**
 * What the bot says when it is not sure of any answer: to be edited, one sentence a line. A model takes them with it when
 * its thresholds are fitted.
 *
 * @module
 */

/** When it did not understand: that, and what it can talk about. */
export const UNSURE_REPLIES: readonly string[] = lines(`
I did not get that. Ask me about my memory or my gates, or for a joke.
That is more than I know. You can ask me what I am, or for a riddle.
Sorry, I did not get that. I can talk about how I work, feelings and small things of the day.
`);

/** When a name or a fact that it was told is no longer clear. */
export const LOST_REPLIES: readonly string[] = lines(`
I have lost it. Please tell me again.
I do not have it any more. Can you tell me again?
My cells have let it go. Tell me again, please.
`);

function lines(text: string): string[] {
  return text.trim().split("\n");
}
