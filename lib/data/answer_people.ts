/**
 * Lets the bot answer what people said to each other. In a corpus of people who talk about films the messages are
 * real, in more wordings than anyone could invent, but the replies are those of people with eyes and ears. Here each
 * message gets an answer that the bot could give, depending on its kind of sentence and its topic.
 *
 * Without such chats a model needs no mark to tell a bot's chats from people's, as their topics and words differ; and
 * to what people say about films it would always reply as people do.
 *
 * @module
 */

import { Random } from "../nn/random.ts";
import type { Conversation } from "../text/conversation.ts";
import { answersToPeople } from "./answers_to_people.ts";
import { type Exchange, formatConversation } from "./generated_turns.ts";
import { pick } from "./pick.ts";

/** Kinds of messages, of which the first match counts; the patterns are for lower case. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["hello", /^(hi|hello|hey|good (morning|evening|afternoon))( there)?[.!, ]*(how are you.*)?$/],
  ["thanks", /^(thanks|thank you)\b/],
  [
    "seen",
    /\b(have|did) you (guys )?(ever |also )?(seen|see|watch|watched|heard|hear|listen|catch|been|go|read)\b.*\?/,
  ],
  ["kind", /\bwh(at|ich) (kinds?|types?|sorts?|genres?|style)\b.*\?/],
  ["favourite", /\b(favou?rites?|best|prefer|which one|rather|top (three|five|ten|3|5|10)|greatest)\b.*\?/],
  [
    "opinion",
    /(\bdo you think|\bdid you (like|think)|\bhow (was|is|are|were|about)\b|\bthoughts\b|\bany good\b|\bshould\b).*\?/,
  ],
  [
    "like",
    /\b(do|don't) you (\w+ )?(like|love|enjoy|watch|listen|follow|play|remember|know|want)\b.*\?|\bare you (a|into)\b.*\?/,
  ],
  ["why", /^(\w+,? )?(why|how so|how come)\b.*\?/],
  ["about you", /\byou(r|rs)?\b.*\?/],
  ["fact", /^(\w+,? )?(who|whose|who's|when|where|which|what|what's|how)\b.*\?/],
  ["question", /\?/],
  [
    "yes",
    /^(yes|yeah|yea|yep|true|me too|right|exactly|i agree|agreed|ok|okay|sure|definitely|i know|i see|of course|absolutely|i do)\b.{0,12}$/,
  ],
  [
    "bad",
    /\b(hate|hated|bad|worst|boring|terrible|awful|disappoint\w*|overrated|sad|lost|sucks?|horrible|didn't (really )?like|don't (really )?like|can't stand|annoying|not (very |so )?good)\b/,
  ],
  [
    "did",
    /\bi (just |recently |finally |also )?(saw|watched|went|played|listened|bought|read|heard|got|made|found|started|finished)\b/,
  ],
  [
    "plan",
    /\b(i will|i'll|i'm going|i am going|i want to|i'd like to|can't wait|looking forward|i hope|i plan|we should)\b/,
  ],
  [
    "good",
    /\b(love|loved|great|awesome|amazing|favou?rites?|best|fun|cool|excited|beautiful|good|excellent|fantastic|wonderful|like|liked|enjoy\w*|funny)\b/,
  ],
  ["else", /./],
];

/** What a message is about, if it has one of these words. */
const TOPICS: readonly (readonly [topic: string, pattern: RegExp])[] = [
  [
    "animal",
    /\b(dogs?|cats?|pets?|puppy|puppies|kittens?|horses?|hamster|rabbits?|parrot|animals?)\b/,
  ],
  [
    "food",
    /\b(food|eat(ing|s)?|ate|cook(ed|ing|s)?|pizza|dinner|lunch|breakfast|restaurant|cheese|chocolate|cake|soup|bread|coffee|tea|pasta|taco|tacos|recipe|baked?|baking|delicious|tasty|hungry)\b/,
  ],
  [
    "family",
    /\b(mom|mum|dad|mother|father|parents?|sisters?|brothers?|wife|husband|kids?|children|son|daughter|family|grandma|grandpa|grandmother|grandfather|boyfriend|girlfriend|married)\b/,
  ],
  [
    "work",
    /\b(my job|a job|job|work(ing|ed)?|boss|school|college|university|exams?|homework|teacher|student|career)\b/,
  ],
  [
    "music",
    /\b(music|songs?|bands?|albums?|singers?|sing|sang|sings|singing|concerts?|lyrics|guitar|drums?|drummer|piano|rap|rapper|jazz|tunes?|rock|metal|hip hop|beatles|melody|listen(ing)? to)\b/,
  ],
  [
    "sport",
    /\b(teams?|games?|football|basketball|baseball|soccer|hockey|nfl|nba|super ?bowl|quarterback|playoffs?|coach|league|patriots|cowboys|lakers|warriors|brady|championship|defen[cs]e|offen[cs]e|tennis)\b/,
  ],
  [
    "film",
    /\b(movies?|films?|actors?|actress|scenes?|disney|star wars|trailer|director|cinema|theater|sequel|tv|horror|comed(y|ies)|thriller|netflix|episodes?|remake|marvel|batman)\b/,
  ],
];

/** Answers by `kind, topic`; "any" is for topics without answers of their own. Parsed on first use. */
let answers: ReadonlyMap<string, readonly string[]> | undefined;

function readAnswers(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    answersToPeople.trim().split(/\n{2,}/).map((block) => {
      const [head, ...replies] = block.split("\n");
      return [head.replace("# ", ""), replies.map((reply) => reply.replace("B: ", ""))];
    }),
  );
}

/** Only messages of this length in plain ASCII are answered. */
const ANSWERED = /^[ -~]{4,160}$/;
/** One in this many conversations starts with a message from its middle. */
const FROM_MIDDLE = 2;
/** How many messages of a conversation are answered; repeated numbers are more likely. */
const LENGTHS = [1, 1, 2, 3];

/**
 * The answers that the bot could give to a message.
 *
 * @param message What the person said.
 * @param before What the person said before, for the topic of a message that does not name it.
 * @returns At least four replies, all of which fit.
 *
 * @example
 * ```ts
 * import { answersTo } from "./answer_people.ts";
 * import { assertMatch } from "@std/assert";
 *
 * for (const answer of answersTo("Have you seen the new Batman movie?")) assertMatch(answer, /^No|^I have|^Not/);
 * ```
 */
export function answersTo(message: string, before = ""): readonly string[] {
  const small = message.toLowerCase();
  const kind = KINDS.find(([, pattern]) => pattern.test(small))![0];
  const topic = topicOf(small) ?? topicOf(before.toLowerCase());
  answers ??= readAnswers();
  return answers.get(`${kind}, ${topic}`) ?? answers.get(`${kind}, any`)!;
}

/** The first topic that has a word in the text. */
function topicOf(text: string): string | undefined {
  return TOPICS.find(([, pattern]) => pattern.test(text))?.[0];
}

/**
 * Writes chats in which the bot answers one speaker of each conversation, in the corpus's own format (`A: …`, `B: …`,
 * with an empty line between them).
 *
 * @param conversations What people said to each other.
 * @param options.seed Seed of all choices.
 * @returns The text, without duplicate conversations.
 *
 * @example
 * ```ts
 * import { answerPeople } from "./answer_people.ts";
 * import { assertMatch } from "@std/assert";
 *
 * const turns = [{ speaker: 0, text: "Do you like jazz?" }, { speaker: 1, text: "I love it, I play it!" }] as const;
 * assertMatch(answerPeople([turns], { seed: 1 }), /^A: .+\nB: .+\n$/);
 * ```
 */
export function answerPeople(
  conversations: Iterable<Conversation>,
  options: { readonly seed: number },
): string {
  const random = new Random(options.seed);
  const chats = new Set<string>();
  for (const conversation of conversations) {
    const middle = random.below(FROM_MIDDLE) === 0 ? random.below(conversation.length) : 0;
    const speaker = conversation[middle]?.speaker;
    const messages = conversation.slice(middle)
      .filter((turn) => turn.speaker === speaker && ANSWERED.test(turn.text))
      .slice(0, pick(random, LENGTHS));
    if (messages.length === 0) continue;
    const exchanges = messages.map(({ text }, i): Exchange => {
      const before = messages[i - 1]?.text;
      return [text, pick(random, answersTo(text, before))];
    });
    chats.add(formatConversation(exchanges));
  }
  return [...chats].join("\n");
}
