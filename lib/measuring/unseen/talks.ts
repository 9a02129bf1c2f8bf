/**
 * Conversations of four to eight turns that hang on what was said before: "why?", "and you?", "another one".
 *
 * @module
 */

import type { JudgedMessage } from "./judged_message.ts";

/** One turn of the person; turns without `expected` only lead to the next. */
export type TalkTurn = JudgedMessage | Pick<JudgedMessage, "text">;

const JOKE =
  /what (do|did|has|is|does|kind)|why (did|do|does|was|is|are|can't|don't)|how (do|does|many)|knock|joke/i;
const RIDDLE = /\?|riddle|what has|what is|what gets/i;
const STORY = /\b(once|there was|went|lived|snail|won|found|had|walked|wanted|was)\b/i;
const WELL =
  /\b(i am|i'm|i feel|me)\b.*\b(well|good|fine|great|ok|okay|happy|calm|tidy|working)\b|\b(well|fine|good),? thank|gates/i;
const SURE = /\b(glad|nice|good|welcome|great|pleasure|thank|happy|fine|lovely)\b/i;
const FORGETS =
  /\b(small|cells?|room|gates?|numbers?|forget|short|fades?|because|made|new|old|memory|trained|learn\w*)\b/i;
const FEELS =
  /\b(sorry|hard|here|listen\w*|talk|not alone|hurts?|hope|understand|kind|tell me|happened|time|rest|worst|unfair)\b/i;
const MIND =
  /\b(letters?|cells?|gates?|memory|numbers?|network|lstm|state|guess|next|forget|input|output|belt|keep)\b/i;

/** `text => name of a pattern` or only a text, with ` | ` between turns. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  JOKE,
  RIDDLE,
  STORY,
  WELL,
  SURE,
  FORGETS,
  FEELS,
  MIND,
};

const TALKS = `
Tell me a joke. | Ha, another one! => JOKE | and one more please => JOKE | You are funny. => SURE
hello | how are you? => WELL | I'm fine as well. => SURE | what do you do all day? => MIND
Good morning! | I slept badly. => FEELS | The neighbours had a party. => FEELS | thanks for listening => SURE
What are you? | Explain that in more detail. => MIND | And what do the gates do? => MIND | I see, thank you. => SURE
Do you forget things? | Why? => FORGETS | That's a pity. | Can it be changed? => FORGETS
Tell me a story. | That was nice, tell me more! => STORY | another story please => STORY | Good night!
I feel sad today. | My friend is moving away. => FEELS | I will miss her so much. => FEELS | Thank you. => SURE
Ask me a riddle. | I don't know, what is it? | Another riddle! => RIDDLE | and again => RIDDLE
Are you a human? | Why not? => MIND | And do you feel something? | ok
Hi, how are you? | I'm great, and you? => WELL | Nice. | So what are you made of? => MIND
What is an LSTM? | Who invented it? => MIND | How does it remember? => MIND | Give me an example. => MIND
I am bored. | A joke, please. => JOKE | Not bad. One more? => JOKE | Thanks, that helped. => SURE
I'm so angry at my brother. | He lied to me. => FEELS | What should I do? => FEELS | ok, I'll call him
What is your name? | Who gave it to you? => MIND | It suits you. => SURE | bye
I passed my exam! | Yes, and with the best mark! => SURE | Now I can go on holiday. => SURE | bye bye
How do you write your answers? | One letter at a time? => MIND | Isn't that slow? | Impressive! => SURE
Do you like music? | Why not? | I play the guitar. | Do you want to know which songs?
I have an exam tomorrow. | I'm afraid that I will fail. => FEELS | What can I do against it? => FEELS | thank you => SURE
Can you learn? | How? => MIND | And from me, now? => MIND | Too bad.
My grandmother died. | She was ninety. => FEELS | I loved her very much. => FEELS | It's good to talk. => SURE
Hello bot | What can you do? | Then tell me a joke. => JOKE | hahaha, again! => JOKE
Where do you live? | Is it nice there? | and where do your words come from? => MIND | interesting
I'm tired. | I worked twelve hours. => FEELS | And tomorrow again. => FEELS | good night
What's the forget gate? | And the input gate? => MIND | And the output gate? => MIND | Which one is the most important? => MIND
Do you remember me? | Why not? => FORGETS | I was here yesterday. => FORGETS | Never mind.
You are stupid. | I'm sorry, I didn't mean it. => SURE | Are you angry with me? | Friends?
How old are you? | And when were you trained? | On what? => MIND | I see.
Say something nice. | Oh, thank you! => SURE | Another one? => SURE | You made my day. => SURE
I got a new job! | I start on Monday. => SURE | But I'm a bit nervous. => FEELS | Thanks. => SURE
Do you sleep? | What about dreams? | I had a strange dream last night. | I was flying.
hey | what's up? | not much here either | tell me about yourself => MIND
Are you smarter than a big model? | Why are you so small? => MIND | Is that good? | fair enough
I'm in love. | With somebody from work. => SURE | Should I tell her? => FEELS | I'll try!
What did you learn from? | Is that a lot? | And who wrote them? | cool
I feel lonely. | Nobody calls me. => FEELS | And you, do you have friends? | thanks for talking to me => SURE
Good evening. | I'm fine, and how are you? => WELL | What shall we do? | A story then! => STORY
Can you keep a secret? | Who can read this? | Really? | Good.
What is the cell state? | Like a belt? => MIND | And the hidden state? => MIND | Now I understand. => SURE
Why do you make mistakes? | Does it hurt? | Will you get better? | I like you. => SURE
Bye! | Wait, one more question: how are you? => WELL | Glad to hear that. => SURE | Now really goodbye!
`;

/** Forty conversations, the person's turns only. */
export const UNSEEN_TALKS: readonly (readonly TalkTurn[])[] = TALKS.trim().split("\n").map((line) =>
  line.split(" | ").map((turn) => {
    const [text, pattern] = turn.split(" => ");
    return pattern ? { text, expected: PATTERNS[pattern] } : { text };
  })
);
