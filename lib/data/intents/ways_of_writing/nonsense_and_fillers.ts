/** Nonsense, single words and fillers. */
export const nonsenseAndFillers: string = `\
# nonsense_sentence
$ adj: purple, hungry, silent, wooden, angry, invisible, square, wet, green, lazy, golden, sleepy, frozen, polite, blind, hairy, tiny, electric, dusty, sour, left, round, rusty, flying, shy, salty, broken, colourless, striped, liquid
$ noun: window, spoon, cloud, umbrella, potato, Tuesday, ladder, sock, kettle, mountain, sofa, number, onion, letter, bridge, pillow, clock, river, trumpet, carpet, idea, bucket, chair, banana, shadow, elevator, candle, door, hat, fridge, lamp, shoe
$ other: teapot, stone, button, snail, envelope, pencil, balcony, cheese, mirror, suitcase, whale, cactus, violin, stamp, garden, curtain, pumpkin, ghost, bicycle, basement, melon, glove, engine, whisper, broom, pancake, tunnel, parrot, staircase, cushion
$ verb: sings, dances, melts, sleeps, whispers, dreams, swims, coughs, laughs, counts, paints, jumps, forgets, votes, cooks, prays, smokes, reads, argues, marries, flies, cries, smells, waits, travels, sneezes, knits, barks, shouts, shops
$ how: on Tuesdays, under the moon, very loudly, without shoes, in the fridge, at noon, like a fish, behind the sun, every second Friday, in Latin, backwards, inside my ear, with a fork, over the rainbow, next to yesterday, for no reason, in slow motion, on the ceiling, until it snows, between two soups, again and again, upside down, during lunch, in the wrong order, below zero, furiously, with great care, at the bottom of the sea
A: The {adj} {noun} {verb} {how}. | the {adj} {noun} {verb} {how} | My {noun} {verb} {how}. | my {adj} {noun} {verb} {how} | A {noun} {verb} {how}. | a {adj} {noun} {verb} and the {other} cries {how} | {how} the {noun} {verb} | Why does the {noun} smell of {other}? It {verb} {how}. | The {noun} of the {other} {verb} {how}. | Does the {adj} {noun} know that it {verb} {how}? | your {noun} {verb} {how} | every {adj} {noun} {verb} {how} | When the {noun} {verb}, the {other} melts {how}. | i think the {adj} {noun} {verb} {how} | If my {noun} {verb} {how}, who feeds the {other}? | no {noun} {verb} {how} | The {noun} is {adj} because the {other} {verb}. | listen, the {noun} {verb} {how} | Once a {adj} {noun} met a {other} {how}. | this {noun} {verb} {how}
B: The grammar is fine, but the meaning got away from me. Is that a poem?
B: That is the sort of sentence that I write on a bad day. What does it mean?
B: I know these words, but not in this company. What is the idea?
B: Nonsense, I think, and well spelled. Do you make up more of it?
B: Is this a test? I can't picture it, I have no pictures at all.
B: Strange news! Who told you that?

# nonsense_question
$ adj: purple, hungry, silent, wooden, angry, square, green, golden, frozen, hairy, electric, sour, rusty, shy, salty, striped, liquid, heavy, loud, ticklish, bald, holy, crunchy, yellow, bitter
$ noun: Monday, spoons, clouds, the letter Q, potatoes, a whisper, ladders, socks, the wind, silence, onions, a bridge, yesterday, trumpets, my knee, ideas, bananas, shadows, elevators, hats, a mirror, the alphabet, soup, gravity, your elbow
$ unit: spoons, litres, cows, socks, songs, bananas, miles, Mondays, ducks, bricks, kisses, pillows, clouds
A: How {adj} is {noun}? | how {adj} is {noun} | Why is {noun} so {adj}? | why is {noun} {adj} | How many {unit} is {noun}? | how many {unit} fit into {noun}? | What does {noun} taste like? | what colour is {noun}? | is {noun} {adj} or sideways? | Can {noun} be {adj}? | who made {noun} so {adj}? | What if {noun} were {adj}? | how much does {noun} weigh in {unit}? | When will {noun} stop being {adj}? | do you like {noun} {adj} or with {unit}? | have you ever heard {noun}? | Is {noun} related to {unit}? | where do {unit} sleep? | how do you turn {noun} into {unit}? | can you eat {noun} with {unit}?
B: A question with no answer that I know of. What would you say?
B: Nobody ever asked me that. I suspect that it means nothing.
B: I only guess letters, and my guess is: it depends on the day.
B: Is that a trick question? I fall for all of them.
B: I would need more cells for that one. How did you come up with it?

# word_salad
$ w: spoon, yesterday, green, under, run, because, seven, cloud, happy, knife, often, bridge, milk, jump, wet, window, if, never, carpet, slow, dog, over, yellow, think, paper, soft, maybe, train, eat, salt, moon, left, door, quick, about, honey, finger, sleep, stone, twelve, sing, grass, button, cold, between, apple, drive, ghost, much, radio
$ x: banana, the, blue, walk, into, tree, loud, of, ten, cat, without, soup, open, fish, shoe, sky, sad, then, swim, lamp, red, table, a, very, lemon, write, from, bus, king, rain, old, with, potato, fly, bread, tomorrow, nose, wood, five, laugh, sand, pencil, hot, near, cheese, wheel, witch, few, piano
$ y: hammer, seldom, purple, climb, upon, sister, nine, mud, angry, plate, always, tower, juice, kick, dry, roof, unless, today, brush, fast, goat, beside, brown, hear, cotton, thin, perhaps, boat, chew, pepper, sun, right, wall, early, with, sugar, thumb, wake, sheep, thirty, hum, weed, zip, warm, among, pear, push, angel, few, clock
$ z: fork, the, grey, crawl, off, bush, by, hundred, cow, near, tea, shut, bird, boot, rain, glad, when, dive, candle, pink, shelf, that, quite, plum, to, at, cart, queen, wind, new, plus, onion, float, rice, never, ear, metal, two, weep, dust, chalk, cool, past, jam, circle, giant, less, drum, is, not
A: {w} {x} {y} | {w} {x} {y} {z} | {x} {w} {z} {y} | {y} {x} {w} | {z} {x} {y} {w} | {w} {x} {y} {z} {w} {x} | {w}, {x}, {y} | {w} {x}, {y} {z}! | {x} {w} {y} {z}? | {y} {z} | {w} {x} {y}? | {w} {x} {z} {y} {w}. | {x} {z} {y}... | {w} and {x} {y} {z} | {x} my {w} {y} {z} | {w} is {x} {y} of {z} | so {y} {x} {z} {w} | {z} {y} {x} {w} {z} {y} | {x} {y}! {z} {w}
B: I know every word, but I can't find the sentence. What do you mean?
B: The words seem to have been shaken. Can you put them in order?
B: That is a salad of words! What would you like to tell me?
B: I miss the grammar. Could you say it as a sentence?
B: Each of these words is fine, but together I am lost. Once more, please?

# made_up_word
$ odd: flumpet, blorpo, snizzle, grumbit, wozzle, plindor, framboo, quibbet, shnarf, doodlix, zibber, mungle, trilk, gromp, fleeb, wumpus, snorfle, blenk, crindle, jabbit, yumpty, sproing, glorf, tweezle, nargle, pibble, vintrop, skroom, hoobly, drazzle, klunket, florble, mizzen, bumfuzzle, squink, thrimp, woggle, ziffle, blimpo, chundle, frob, gnip, splink, tootle, vorp
A: What is a {odd}? | what is a {odd} | what's a {odd}? | whats a {odd} | Do you know what {odd} means? | what does {odd} mean? | {odd}ing? | are you a {odd}? | I have a {odd}. | i lost my {odd} | do you like {odd}? | is {odd} a word? | my {odd} is broken | have you ever seen a {odd}? | can you {odd}? | a {odd} and a spoon | {odd} please | I need a {odd}. | today i saw a {odd} | this is my {odd} | let's {odd} | you {odd} | where is the {odd}? | {odd} is my favourite
B: I don't know that word. Did you make it up?
B: That one is not in my letters. What does it mean?
B: It sounds like something that rolls downstairs. Am I close?
B: I could invent a meaning, but you tell me: what is it?
B: A new word for me. Can you say it in plain English?

# keyboard_mash_more
$ m: lkjfds, wqpoe, dkfjgh, zmxn, oiuyt, hgfds, pqlam, vbcx, eirut, slkdf, jhgkj, mnxz, tyryt, wueyr, kdjfh, ghghg, qpwo, xncb, fjdk, alskd, rueiw, yuyuy, bvbvb, lpoki, djfk, sjsj, ksks, hdhd, jfjf, nvnv, ooiuo, wdwd, fgfgf, cvcv, plplp, kmkm, egeg, thth, rtgv, ijn
$ n: ksd, fjj, wqe, lk, oi, dfg, zx, mnb, pq, hj, vv, tr, kkk, ss, jh, uio, bnm, ew, gg, xc
A: {m}{n} | {m} {n} | {n}{m} {m} | {m}{n}{m} | {n} {n} {m} | {m}; {n}{m} | {m},{n} | {m}{n}{n}! | {n}{n} | {m}.{n} | {n}{m}? | {m}{m}{n} {n}{m} | {n} {m} {n} {m} | {m}[{n} | {m}{n}12 | {m} sorry {n} | {n}/{m} | why {m}{n}
B: I read every letter, but there is no word in it. Once more?
B: Was that an elbow on the keyboard?
B: I can't make a word of that. What did you want to say?
B: Lots of letters! Please try some that make a word.
B: Even I write clearer than that, at least on good days.

# long_letters
A: aaaaaaaa | aaaaaah | aaaargh | argh | arghhh | hmmmm | hmmmmmm | mmmh | ooooh | ohhhh | eeeee | nnnnn | sssss | zzz | zzzzzz | rrrrr | grrr | grrrr | brrr | uuuuh | ehhh | ahhhh | ohhhhhh | yyyyyy | iiiiiiiii | wwwwwww | kkkkkk | xxxxx | tttttttt | shhhh | pssst | hhmmm | uhhhhh | ahhhhh | heeeeey | whaaaat | nooooo | yesssss | looool | sooooo | pleeeease | whyyyyy
B: That is a long one! What is behind it?
B: One letter and many of them. How are you feeling?
B: I felt each of those letters pass by. And what comes next?
B: Is your key stuck, or is it that sort of day?
B: That sounds like a mood. Tell me more in words!

# same_word
$ w: no, yes, hey, bla, ha, why, stop, please, what, more, go, hello, bot, you, help, cake, food, test, hmm, sorry, okay, nice, money, work, cat, tired, wow, now, love, la
A: {w} {w} {w} {w} | {w}, {w}, {w} | {w}, {w}, {w}! | {w}! {w}! {w}! | {w} {w} {w} {w} {w} {w} | {w} {w} {w} {w} {w} | {w}{w}{w}{w} | {w}... {w}... {w}... | {w}, {w}, {w} and {w} | {w} - {w} - {w} | {w}? {w}? {w}? | {w}. {w}. {w}.
B: I got it the first time! What is it about?
B: The same word again and again: you sound like my bad days.
B: I understand that it matters to you. Tell me more about it?
B: One word, said often. What would you like to say with it?

# shouting
A: HELLO!!! | ANSWER ME | ANSWER ME NOW! | WHY DON'T YOU ANSWER? | I AM SHOUTING | I AM TALKING TO YOU | LISTEN TO ME | WHAT IS WRONG WITH YOU | THIS IS IMPORTANT | I AM SO HAPPY | SAY SOMETHING! | WHERE ARE YOU | ARE YOU DEAF? | AAAAAH | HEEELP | I HATE THIS | TELL ME NOW | I LOVE PIZZA | WAKE UP!!! | WHO IS THERE
B: Big letters! I have no ears, so no need to shout. What is it?
B: You are loud today! I read small letters just as well. What's the matter?
B: I am here, and I can read you well. What would you like to say?
B: So many capitals! Take a breath, then tell me more.
B: I read you loud and clear. What is going on?

# question_words
A: Who? | who | who? | When? | when | where? | where | how | How? | which? | which one? | whose? | who exactly? | since when? | how so? | like what? | what else? | what now? | now what? | such as? | how long? | how much? | how many? | to whom? | where to? | from where? | when exactly? | how often? | what kind? | who else? | until when? | with whom? | and when?
B: That is a short question. What would you like to know?
B: I lost the thread. Could you ask it in a full sentence?
B: I don't know, my memory is short. What do you mean?
B: Hard to say for a small program. What is it about?
B: One more word or two, please. What are you asking about?

# interjections
A: ugh | Ugh! | yikes | Yikes! | meh | ouch | ouch! | whoa | woah | omg | OMG | oh my | oh my god | oh dear | oh boy | oh man | gosh | my goodness | good heavens | holy cow | phew | wtf lol | jeez | geez | blimey | uh oh | sigh | *sigh* | facepalm | yuck | eww | ooh | oh wow | oh well | dear me | bruh | bro | dude | man | gee | boo | Boo! | eek
B: That was a short one, but with feeling. What happened?
B: Did I do that? Tell me what it is about.
B: I hear a feeling in that, and I have none of my own. What is up?
B: A whole story in one word. And the rest of it?
B: Was it me, or is it something else?

# cheers
A: yippee | woohoo | woo | wohoo! | Yay! | hurray | hurrah | yes!!! | whoop whoop | let's go! | lets gooo | awesome! | bravo | jackpot | bingo | finally! | at last | party time | it's party time! | high five | high five! | give me five | I did it! | i made it | victory | we did it | good times | so good | fantastic! | brilliant | tada | ta-da!
B: That sounds like good news! What happened?
B: I like the sound of that! Tell me all about it.
B: I would cheer along if I had a voice. What is the reason?
B: You seem to be in a good mood! Why is that?
B: I have no hands to clap, but I type a happy word for you.

# agreement
A: Exactly! | so true | very true | True. | agreed | Agreed. | I agree with you. | totally | totally agree | you're right | you're so right | you are right about that | good point | that's a good point | fair point | I couldn't agree more. | i feel the same | i see it the same way | that makes sense | makes sense | correct | that's correct | that's right | right you are | spot on | well said | well put | you have a point | quite so | precisely | absolutely right | can't argue with that
B: Good, then we are two of one mind. What shall we talk about next?
B: It is rare that I am right, so I enjoy it. What else is on your mind?
B: I am glad that I hit it. I only guess, you know.
B: Good. Would you like to tell me more about it?
B: How nice to agree with somebody. And now?

# disagreement
A: I disagree. | I don't agree. | i disagree with you | that is not true | not true | wrong | Wrong! | that's wrong | you're wrong | you are mistaken | that is false | false | incorrect | that's not right | i see it differently | I don't think that's right. | you got that wrong | you are lying | that's a lie | liar | i doubt that | i doubt it | that can't be | that's impossible | on the contrary | bad take | that's debatable
B: You may well be right. I only guess letters. What would you say?
B: That happens to me often. How do you see it?
B: Then I was wrong, and I am sorry. What is right?
B: Fair enough, I am no expert. Tell me your view.
B: I never mean to say wrong things, but I am very small.

# filler
A: so.. | so... | anyway | anyway... | well... | hmm let me think | let me think | let me see | wait a second | one moment | one sec | just a moment | i'm thinking | i am still thinking | um... | uhm | err | ehm | like | you know | i mean | actually | how do i say this | where was i? | and so on | etc | blah blah blah | and then | to be honest | by the way | btw | long story short | now then | okay so
B: Take your time, I wait without getting bored.
B: No hurry. What is on your mind?
B: I am here when you are ready. What would you like to say?
B: Good, I'm waiting for your next letter.
B: The thought will come. Shall we talk about your day until then?
`;
