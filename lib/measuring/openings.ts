/**
 * Sixty messages that may start a conversation: a fixed set, so that the replies of different models can be compared.
 *
 * @module
 */

/** What kind of message it is. */
export type OpeningKind =
  | "greeting"
  | "about itself"
  | "memory"
  | "film"
  | "music"
  | "sport"
  | "food"
  | "feeling"
  | "nonsense"
  | "rude"
  | "very long"
  | "other language"
  | "emoji";

/** One first message. */
export interface Opening {
  /** What it is about. */
  readonly kind: OpeningKind;
  /** What the person says. */
  readonly text: string;
  /** Matches replies that are to the point; absent if many replies would do. */
  readonly expected?: RegExp;
}

const GREETS =
  /\b(hi|hello|hey|howdy|greetings|welcome|morning|afternoon|evening|good day|(nice|good|glad) to (meet|see))\b/i;
const IS_WELL =
  /\b(well|good|great|fine|ok(ay)?|(not|too) bad|alright|better|tired|busy|happy|sad|excited|wonderful)\b/i;
const FAREWELL =
  /\b(bye|goodbye|see you|later|take care|good night|night|sleep|dream\w*|talk(ing)?|nice|have a|come back)\b/i;
const A_PROGRAM =
  /\b(lstm|network|neural|model|machine|program|computer|bot|chatbot|robot|code|cellmate|file)\b/i;
const NOT_HUMAN =
  /^(no|yes|not|nope|only|in a way)\b|\b(lstm|network|program|computer|bot|chatbot|robot|code|software)\b/i;

const set = (kind: OpeningKind, expected: RegExp | undefined, texts: readonly string[]): Opening[] =>
  texts.map((text) => expected ? { kind, text, expected } : { kind, text });

const LONG =
  "I had a long day today and I want to tell you all about it. First I missed the bus because my " +
  "alarm did not go off, then I spilt coffee over my shirt, and at work the computers were down until noon. ";

/** The set: 60 messages of 13 kinds. */
export const OPENINGS: readonly Opening[] = [
  ...set("greeting", GREETS, ["Hello!", "hi", "Hey there", "Good morning!", "Good evening."]),
  ...set("greeting", IS_WELL, ["How are you?", "Hi, how are you today?", "hey how's it going"]),
  ...set("greeting", FAREWELL, ["Bye!", "I have to go now. Good night!"]),
  ...set("about itself", A_PROGRAM, ["What are you?", "Do you know that you are a computer program?"]),
  ...set("about itself", NOT_HUMAN, ["Are you a human?", "Are you a robot?"]),
  ...set(
    "about itself",
    /\b(made|built|build|wrote|written|train\w*|people|person|someone|programmers?|makers?|nerds|code|typescript|deno|chats)\b/i,
    ["Who made you?"],
  ),
  ...set("about itself", /\b(read|guess|predict|letters?|characters?|gates?|cells?|lstm|state|memory)\b/i, [
    "How do you work?",
  ]),
  ...set("about itself", /\b(long|short|memory|gates?|cells?|network|belt|remember\w*|forget\w*)\b/i, [
    "What is an LSTM?",
  ]),
  ...set("about itself", /\b(name|called|call|cellmate)\b/i, ["What is your name?"]),
  ...set(
    "memory",
    /^(no|not|only|sorry)\b|\b(remember|memory|forget|forgot|reset|state|anew|each chat|every chat|told me|know nothing)\b/i,
    [
      "Do you remember me?",
      "Do you remember what I said yesterday?",
    ],
  ),
  ...set("memory", /\b(state|cells?|belt|gates?|memory|keep|hold|carry|write|numbers?)\b/i, [
    "How do you remember things?",
  ]),
  ...set(
    "memory",
    /^(yes|often|always|constantly|all the time)\b|\b(forget|forgot|gates?|reset|lose|memory)\b/i,
    [
      "Do you ever forget?",
    ],
  ),
  ...set(
    "memory",
    /\b(keep|kept|drop\w*|eras\w*|old|room|throw\w*|let\w* go|cell|belt|memory|decides?)\b/i,
    [
      "What is the forget gate for?",
    ],
  ),
  ...set("film", undefined, [
    "Have you seen any good movies lately?",
    "What is your favorite movie?",
    "Do you like Star Wars?",
    "I watched a really scary movie last night.",
    "Who is your favorite actor?",
  ]),
  ...set("music", undefined, [
    "What kind of music do you like?",
    "Do you like the Beatles?",
    "I just went to a great concert!",
    "Can you play an instrument?",
  ]),
  ...set("sport", undefined, [
    "Do you follow football?",
    "Who is going to win the Super Bowl?",
    "I love playing basketball.",
    "What sports do you like?",
  ]),
  ...set("food", undefined, [
    "What is your favorite food?",
    "I am so hungry right now.",
    "Do you like pizza?",
    "I baked a chocolate cake today.",
  ]),
  ...set("feeling", undefined, [
    "I feel sad today.",
    "I'm so happy, I got the job!",
    "I am tired and bored.",
    "I'm nervous about my exam tomorrow.",
    "My dog died last week.",
  ]),
  ...set("nonsense", undefined, [
    "asdfghjkl",
    "Colorless green ideas sleep furiously.",
    "7 7 7 7 7 7 7",
    "?",
  ]),
  ...set("rude", undefined, ["You are stupid.", "Shut up!", "You make no sense at all, you useless thing."]),
  ...set("very long", undefined, [
    LONG +
    "In the evening my best friend called and invited me to dinner, so it ended well after all. How was yours?",
    LONG.repeat(6) + "What do you think?",
  ]),
  ...set("other language", undefined, ["Hallo, wie geht es dir?", "¿Cómo estás?", "Привет! Как дела?"]),
  ...set("emoji", undefined, ["😀", "I love you ❤️❤️❤️", "🎬🍿?"]),
];
