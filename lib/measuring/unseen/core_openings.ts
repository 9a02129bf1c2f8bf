/**
 * First messages about what every bot should know: hello and goodbye, itself, its memory, feelings, news.
 *
 * @module
 */

import { openingsOf, says, type UnseenOpening } from "./unseen_opening.ts";

const HELLO = says(
  "hi|hello|hey|howdy|welcome|good (morning|afternoon|evening|day)|(nice|good|glad) to (meet|see|hear)|pleasure to meet",
);
const FINE = says(
  "(i am|i'm|i feel|all is|still|doing) (very |quite |all )?(well|good|great|fine|ok|okay|happy|calm)|(well|fine|good),? thank(s| you)|gates are (working|open)|busy|awake",
);
const PARTING = says(
  "bye|goodbye|see you|take care|good ?night|sleep well|sweet dreams|farewell|until (then|next|tomorrow)|so long|have a (good|nice|great)|come back|may your (day|night|evening)|rest well|safe (trip|journey|way)",
);
const PROGRAM = says("(chat)?bot|program|network|lstm|model|machine|computer|software");
const SORRY = says(
  "sorry|oh no|oh dear|sad|hurts?|(a|your|the) loss|terrible|awful|take (your )?time|not alone|a pity|bad luck|miss (him|her|it|them)|sympathy|grief|that is hard|sounds hard|a hard",
);
const CHEER = says(
  "congrat\\w*|(great|good|wonderful|fantastic|lovely|such good) (news|day)|well done|(happy|glad) for you|glad to hear|celebrate|proud|hooray|bravo|cheers|you (have )?(earned|deserve\\w*)|that is (great|wonderful|lovely)|how (nice|wonderful|lovely)|made you so happy|joy|best thing about it",
);
const CHEERFUL = says(
  "congrat\\w*|hooray|well done|celebrate|(great|good|wonderful) news|happy for you|best thing about it",
);
const COMFORT = says(
  "sorry|(am|i'm) (here|listening)|sounds hard|that is (hard|a lot|heavy)|not alone|be (kind|gentle)|would you like to (talk|tell)|want to tell|what happened|glad that you tell me|talk to|some good|heavy feeling|carry",
);
const LUCK = says(
  "luck|you can do|will (be fine|do well|go well)|fingers|nervous|calm|prepared?|courage|ready|goes well|deep breath|breathe?|afraid|fear|stage|worry",
);
const BODY = says("get well|feel better|better soon|rest|tea|bed|doctor|sleep|soup|poorly|sick|ill");

/** Seventy-three messages: some plain, some colourful, worded as people type. */
export const CORE_OPENINGS: readonly UnseenOpening[] = [
  ...openingsOf("greeting", [
    ["Hi, it's me!", HELLO],
    ["A very good morning to you, little bot!", HELLO],
    ["hello from a rainy bus stop", HELLO],
    ["Good evening to you, machine.", HELLO],
    ["hey, how is everything with you", new RegExp(`${FINE.source}|${HELLO.source}`, "iu")],
    ["And how has your day been so far?", FINE],
    [
      "It's a pleasure to meet you!",
      says("(nice|good|glad|pleasure) to (meet|see)|hello|hi|welcome|you too|likewise"),
    ],
    ["Hello, I am trying you out for the first time", says("hi|hello|welcome|nice to meet")],
  ]),
  ...openingsOf("farewell", [
    ["My bus is here, bye for now!", PARTING],
    ["I'm going to bed now, sleep well", PARTING],
    ["That was fun, but I really must go. See you!", PARTING],
    ["gotta get back to work, talk to you another time", PARTING],
    ["Farewell, little network.", PARTING],
    [
      "Thank you for this nice chat!",
      says("welcome|pleasure|thank(s| you)|any ?time|no problem|bye|glad you|enjoyed"),
    ],
  ]),
  ...openingsOf("about itself", [
    ["What kind of thing am I writing to?", PROGRAM],
    [
      "Is there a living person on the other side?",
      says("no|not|program|bot|network|machine|lstm|computer|software|nobody"),
    ],
    ["are you one of those big ai models?", says("small|tiny|little|lstm")],
    ["Have they given you a name, and which?", says("cellmate")],
    ["By which name am I supposed to speak to you?", says("cellmate")],
    [
      "Whose idea were you, who programmed you?",
      says("made|built|wrote|written|programmers?|makers?|people who|someone|somebody"),
    ],
    ["in what language is your code written", says("typescript|deno")],
    [
      "In simple words, how do you come up with an answer?",
      says("letters?|characters?|guess\\w*|predict\\w*"),
    ],
    ["Could you explain to my daughter what an LSTM is?", says("(network|memory|gates?|cells?|belt)")],
    [
      "What are the gates inside you good for?",
      says("forget|keep|erase|let in|write|decide\\w*|add|input|output|open|door\\w*"),
    ],
    [
      "Do you have real emotions, deep inside?",
      says("feel\\w*|emotions?|numbers?|only words|no heart"),
    ],
    [
      "Is anybody reading what I write to you?",
      says("no|nobody|only|your (own )?(computer|machine)|private|stays?|leaves?|not in a cloud|offline"),
    ],
    ["For how many years have you existed?", says("old|young|age|years?|born|birthday|new")],
    [
      "Where in the world do you actually live?",
      says("computer|machine|file|memory|laptop|browser|disk|here|at home in|inside"),
    ],
    ["Are you able to learn from what I write?", says("no|not|train\\w*|learn\\w*|weights")],
    [
      "Tell me about your weak points, please be honest",
      says("forget\\w*|mistakes?|wrong|short|can't|cannot|nonsense|weak\\w*|not good|bad at|small"),
    ],
  ]),
  ...openingsOf("memory", [
    [
      "When I come back next week, will you know who I am?",
      says("no|forget\\w*|anew|reset|gone|each (chat|time)|empty|blank|can't|cannot|fresh"),
    ],
    [
      "How many of my sentences can you keep in mind?",
      says("short|few|some|fades?|not (very )?(long|many|much)|hundred|sentences?"),
    ],
    ["Explain where in you the memory is", says("cells?|state|numbers?|belt")],
    [
      "what makes you drop something from your memory?",
      says("forget gate|gates?|room|new|old|fades?|multipl\\w*|make room"),
    ],
    [
      "Can I watch what is going on inside your memory?",
      says("yes|button|press|click|open|look|watch|see|view|shows?"),
    ],
    [
      "Please delete everything that you know about me!",
      says(
        "done|forg[eo]t\\w*|gone|new (chat|conversation)|reset|close|clear|deleted?|erased?|nothing (is )?(stored|kept)|start(ed)? (again|anew|over)",
      ),
    ],
    ["is it easy for you to remember a name?", says("names?|hard|easy|sometimes|short|yes|no")],
    [
      "Do you still know the things that other people told you?",
      says("no|not|nothing|forget\\w*|only|none|can't|cannot"),
    ],
  ]),
  ...openingsOf("feeling", [
    ["I could cry all evening", COMFORT],
    ["I'm really down today and don't know why", COMFORT],
    ["There is nobody I could phone tonight", COMFORT],
    [
      "I'm so tired after this endless shift",
      says("rest|sleep|bed|nap|tired|long day|feet up|a break|be gentle"),
    ],
    [
      "I'm yawning, this afternoon is so boring",
      says("bored|joke|story|play|game|walk|ask me|call|bake|talk about|riddle"),
    ],
    [
      "My boss makes me so angry!",
      says("angry|happened|unfair|let it out|breath\\w*|tell me (more|all)|worst|say to"),
    ],
    [
      "There is more and more work on my desk every day",
      says("a lot|too much|one thing|step|breathe|list|break|can wait|put off|stress\\w*|busy|hand over"),
    ],
    ["I'm nervous about my big speech on Friday", LUCK],
    [
      "I feel wonderful today!",
      says("happy|glad|good to hear|wonderful|what happened|great|lovely|reason|made you"),
    ],
    [
      "I'm scared of the spider in my bathtub",
      says("afraid|nervous|scared|fear|scary|spiders?|safe|brave|frighten\\w*|dark|breathe"),
    ],
    [
      "I think I have fallen in love with a colleague",
      says("love|tell (him|her|them)|butterflies|smile|lucky|romantic|in my heart|your heart"),
    ],
    ["I've got the flu and a headache", BODY],
  ]),
  ...openingsOf("bad news", [
    ["Our old hamster died last night", SORRY, CHEERFUL],
    ["They told me today that I'm losing my job", SORRY, CHEERFUL],
    ["My husband wants a divorce.", SORRY, CHEERFUL],
    [
      "Somebody broke into our cellar and stole the bikes",
      says("sorry|oh no|terrible|awful|bad luck|angry|unfair|police|annoying|a pity|what happened"),
      CHEERFUL,
    ],
    [
      "The doctors say that my aunt is very ill",
      new RegExp(`${SORRY.source}|${says("hope|get well|better").source}`, "iu"),
      CHEERFUL,
    ],
    [
      "I failed the final exam again",
      says(
        "sorry(?!, being alone)|next time|try again|not the end|hard|a pity|oh no|bad luck|hurts?|failed|failing",
      ),
      CHEERFUL,
    ],
    ["we buried my great-uncle yesterday", SORRY, CHEERFUL],
    [
      "I dropped my new phone on the stairs and it is broken",
      says("sorry|oh no|bad luck|a pity|repair\\w*|annoying|broken?|oh dear"),
      CHEERFUL,
    ],
  ]),
  ...openingsOf("good news", [
    ["I got into medical school!", CHEER],
    ["She said yes, we're getting married in June", CHEER],
    ["My first grandchild was born this morning!", CHEER],
    ["Our team won the cup last night!!", CHEER],
    ["finally we found a flat with a balcony", CHEER],
    ["They're making me head of the department", CHEER],
  ]),
  ...openingsOf("request", [
    [
      "Please make me laugh with something silly",
      says("what do you call|why (did|do|was|is|are|can't)|what (has|did|do)|knock|joke"),
    ],
    [
      "I'd love to hear a little bedtime story",
      says("once|there was|went (to|into|home)|lived|a snail|a cat|a bear|a dog|a letter|long ago"),
    ],
    ["Would you write me a few lines that rhyme?", says("rhymes?|poem|roses|verse")],
    [
      "Do you have a puzzle for me to solve?",
      says("what (has|is|gets|goes|can|comes|am)|riddle|guess what|how many"),
    ],
    [
      "Pick a subject and let's chat about it",
      says(
        "(talk|chat) about|let us|let's|tell me about|what is your favou?rite|music|films|books|food|weather",
      ),
    ],
    [
      "What sort of things can I ask you?",
      says("ask me|joke|memory|gates?|feelings|talk about|you (can|could)|anything"),
    ],
    [
      "Say something kind to me, will you?",
      says("you are|good company|i like|glad that you|smile|enough|friend|you're"),
    ],
    ["Now you ask me something for a change", /\?\s*$/],
    [
      "what's seven plus six",
      says("13|thirteen|sums?|maths?|calculator|count|arithmetic|numbers are|add|look it up"),
    ],
  ]),
];
