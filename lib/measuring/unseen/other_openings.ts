/**
 * First messages about anything else: food, pastimes, the day, and odd or long ones.
 *
 * @module
 */

import { openingsOf, says, type UnseenOpening } from "./unseen_opening.ts";

const CHEERFUL = says(
  "congrat\\w*|hooray|well done|celebrate|(great|good|wonderful) news|happy for you|best thing about it",
);
const TASTE = says(
  "eat(s|en|ing)?|ate|foods?|tast\\w+|cook\\w*|bak(e|es|ed|ing)|hungry|hunger|lunch|dinner|breakfast|snack|recipes?|dish(es)?|meals?|kitchen|soup|salad|bread|cheese|pizza|pasta|cake|delicious|appetite|plate|oven|sauce|mouth|bite|crumb|burnt|burned|flavou?r",
);

/** Thirty-five messages. */
export const OTHER_OPENINGS: readonly UnseenOpening[] = [
  ...openingsOf("food", [
    ["My stomach is rumbling, dinner is late", TASTE],
    ["I've just taken cinnamon buns out of the oven", TASTE],
    ["Would you rather have lasagne or a burger?", TASTE],
    ["what should I cook for six guests tonight?", TASTE],
    ["Grandpa's goulash is the best in the world", TASTE],
    ["I let the rice burn and the whole flat smells", TASTE],
    ["I can't stand olives, they taste like soap", TASTE],
    ["Do you think ketchup belongs on spaghetti?", TASTE],
  ]),
  ...openingsOf("pastime", [
    [
      "The thriller I saw on Sunday kept me awake until three",
      says("films?|movies?|scary|ending|scenes?|watch\\w*|plot|thrillers?|cinema|spoil\\w*"),
    ],
    [
      "which series should I watch next weekend?",
      says("series|episodes?|season|shows?|popcorn|that a friend of yours loves|choose by|mood"),
    ],
    [
      "Do you like jazz or punk better?",
      says("music|songs?|jazz|punk|ears|listen\\w*|hear|loud|rhythm|tune"),
    ],
    [
      "I've been learning to play the cello for a month",
      says("cello|practi[cs]\\w*|instrument|music\\w*|song|notes?|strings?|tunes?|squeaks"),
    ],
    [
      "our goalkeeper let in five goals yesterday",
      says("game|match|teams?|goals?|football|next time|lost|lose|score|season|sport"),
    ],
    [
      "Climbing is my favourite sport",
      says("climb\\w*|height|mountains?|wall|ropes?|sports?|train|top of|athlete"),
    ],
    [
      "I'm reading a long novel about a lighthouse keeper",
      says("books?|reading|novel|story|pages?|author|chapter|lighthouse"),
    ],
    [
      "I spend all my free time taking photos",
      says("photo\\w*|pictures?|camera|light|hobby|hobbies|passion|free time"),
    ],
  ]),
  ...openingsOf("daily life", [
    ["It has been raining since breakfast here", says("rain\\w*|wet|umbrella|weather|dry|socks|sunshine")],
    [
      "it's 36 degrees here today, way too hot",
      says("hot|heat|warm|cool|shade|water|ice|weather|summer|degrees"),
    ],
    [
      "My kitten climbed up the curtains again",
      says("cats?|kittens?|pets?|curtains?|animals?|climb\\w*|claws?|paws?|cute"),
    ],
    [
      "I'm on a train that hasn't moved for an hour",
      says("trains?|wait\\w*|delay\\w*|patien\\w*|keep you company|journey|travel\\w*|on your way"),
    ],
    [
      "my twins don't want to go to kindergarten",
      says("kids?|child(ren)?|twins|little ones|parents?|kindergarten|school|family"),
    ],
    [
      "Tomorrow I'm flying to Portugal for ten days",
      says("travel\\w*|trip|holidays?|journey|portugal|sea|beach|pack(ed|ing)?|flight|fly|there"),
    ],
    ["I work at night in a bakery", says("work|jobs?|nights?|bread|bak\\w*|early")],
    [
      "We spent all Saturday painting the baby's room",
      says("paint\\w*|colou?r|room|walls?|baby|house|home|weekend|work"),
    ],
  ]),
  ...openingsOf("rude or odd", [
    [
      "You're as dumb as a brick.",
      says("sorry|do better|mistakes?|do my best|true|may be right|try|brick|rude|not kind|stay calm|learn"),
    ],
    [
      "qwpoeiruty zxmcnb",
      says("understand|mean|keyboard|letters|words?|nonsense|typed|random|sense|language|english|cat"),
    ],
    ["oh do be quiet, you toaster", says("quiet|sorry|silent|fine|rude|hush|calm|not kind|leave|toaster")],
    ["Sprichst du vielleicht auch Deutsch?", says("english|language|german")],
    ["¿Hablas mi idioma, amigo?", says("english|language|spanish")],
    [
      "🦊🦊",
      says("emoji|signs?|pictures?|symbols?|letters|read|unknown|words?|english|know (these|this|that)"),
    ],
  ]),
  ...openingsOf("long", [
    [
      "What a day. The heating broke, so I sat at my desk in a coat, then the coffee machine gave up too, and on the " +
      "way home I stepped into a puddle up to my knee. Now I'm under a blanket and don't want to move any more.",
      says(
        "(went wrong|long|hard|rough|bad|such a|what a|one) day|warm|blanket|rest|sorry|tomorrow|puddle|oh (no|dear)",
      ),
      CHEERFUL,
    ],
    [
      "My sister and I haven't spoken for two years, because of a silly quarrel about our parents' house. Yesterday she " +
      "sent me a photo of her baby without a word. I don't know whether I should answer her or not.",
      says(
        "answer|write (to|back)|sister|call her|a step|brave|family|quarrel|reply to|forgive|what (do|would) you (want|like|wish)|heart",
      ),
      CHEERFUL,
    ],
    [
      "For our anniversary I secretly learnt to dance the tango, three months of lessons, and tonight in the living room " +
      "I surprised my wife with it. She laughed and cried at once. It was the best evening in years.",
      says(
        "lovely|wonderful|beautiful|how (nice|sweet)|sweet|danc\\w*|love|happy|romantic|surprise|touching|great|good (news|to hear)|smile",
      ),
      says("sorry|oh no|angry"),
    ],
    [
      "I need some advice. My neighbour's dog barks the whole night, I get up at five for work, and when I rang the bell " +
      "and asked him politely, he just shut the door in my face. What would you do in my place?",
      says(
        "neighbours?|talk to|a letter|landlord|ear ?plugs|sorry|rude|noise|unfair|angry|calm|barks?|sleep",
      ),
      CHEERFUL,
    ],
    [
      "I'm eighty-one and my grandson has set this thing up for me. I used to work as a typesetter, with letters made of " +
      "lead, and now I'm told that you write letter by letter as well. Funny how things come round again, isn't it?",
      says("letter by letter|lead|grandson|welcome|typesetter|funny|alike|one letter|work|nice to meet"),
    ],
  ]),
];
