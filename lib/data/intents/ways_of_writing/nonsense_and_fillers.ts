/** Nonsense, single words and fillers. */
export const nonsenseAndFillers: string = `\
# nonsense_sentence
$ adj: purple, hungry, silent, wooden, angry, invisible, square, wet, green, lazy, golden, sleepy, frozen, polite, blind, hairy, tiny, electric, dusty, sour, left, round, rusty, flying, shy, salty, broken, colourless, striped, liquid
$ noun: window, spoon, cloud, umbrella, potato, Tuesday, ladder, sock, kettle, mountain, sofa, number, onion, letter, bridge, pillow, clock, river, trumpet, carpet, idea, bucket, chair, banana, shadow, elevator, candle, door, hat, fridge, lamp, shoe
$ other: teapot, stone, button, snail, envelope, pencil, balcony, cheese, mirror, suitcase, whale, cactus, violin, stamp, garden, curtain, pumpkin, ghost, bicycle, basement, melon, glove, engine, whisper, broom, pancake, tunnel, parrot, staircase, cushion
$ verb: sings, dances, melts, sleeps, whispers, dreams, swims, coughs, laughs, counts, paints, jumps, forgets, votes, cooks, prays, smokes, reads, argues, marries, flies, cries, smells, waits, travels, sneezes, knits, barks, shouts, shops
$ how: on Tuesdays, under the moon, very loudly, without shoes, in the fridge, at noon, like a fish, behind the sun, every second Friday, in Latin, backwards, inside my ear, with a fork, over the rainbow, next to yesterday, for no reason, in slow motion, on the ceiling, until it snows, between two soups, again and again, upside down, during lunch, in the wrong order, below zero, furiously, with great care, at the bottom of the sea
A: The {adj} {noun} {verb} {how}.
A: the {adj} {noun} {verb} {how}
A: My {noun} {verb} {how}.
A: my {adj} {noun} {verb} {how}
A: A {noun} {verb} {how}.
A: a {adj} {noun} {verb} and the {other} cries {how}
A: {how} the {noun} {verb}
A: Why does the {noun} smell of {other}? It {verb} {how}.
A: The {noun} of the {other} {verb} {how}.
A: Does the {adj} {noun} know that it {verb} {how}?
A: your {noun} {verb} {how}
A: every {adj} {noun} {verb} {how}
A: When the {noun} {verb}, the {other} melts {how}.
A: i think the {adj} {noun} {verb} {how}
A: If my {noun} {verb} {how}, who feeds the {other}?
A: no {noun} {verb} {how}
A: The {noun} is {adj} because the {other} {verb}.
A: listen, the {noun} {verb} {how}
A: Once a {adj} {noun} met a {other} {how}.
A: this {noun} {verb} {how}
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
A: How {adj} is {noun}?
A: how {adj} is {noun}
A: Why is {noun} so {adj}?
A: why is {noun} {adj}
A: How many {unit} is {noun}?
A: how many {unit} fit into {noun}?
A: What does {noun} taste like?
A: what colour is {noun}?
A: is {noun} {adj} or sideways?
A: Can {noun} be {adj}?
A: who made {noun} so {adj}?
A: What if {noun} were {adj}?
A: how much does {noun} weigh in {unit}?
A: When will {noun} stop being {adj}?
A: do you like {noun} {adj} or with {unit}?
A: have you ever heard {noun}?
A: Is {noun} related to {unit}?
A: where do {unit} sleep?
A: how do you turn {noun} into {unit}?
A: can you eat {noun} with {unit}?
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
A: {w} {x} {y}
A: {w} {x} {y} {z}
A: {x} {w} {z} {y}
A: {y} {x} {w}
A: {z} {x} {y} {w}
A: {w} {x} {y} {z} {w} {x}
A: {w}, {x}, {y}
A: {w} {x}, {y} {z}!
A: {x} {w} {y} {z}?
A: {y} {z}
A: {w} {x} {y}?
A: {w} {x} {z} {y} {w}.
A: {x} {z} {y}...
A: {w} and {x} {y} {z}
A: {x} my {w} {y} {z}
A: {w} is {x} {y} of {z}
A: so {y} {x} {z} {w}
A: {z} {y} {x} {w} {z} {y}
A: {x} {y}! {z} {w}
B: I know every word, but I can't find the sentence. What do you mean?
B: The words seem to have been shaken. Can you put them in order?
B: That is a salad of words! What would you like to tell me?
B: I miss the grammar. Could you say it as a sentence?
B: Each of these words is fine, but together I am lost. Once more, please?

# made_up_word
$ odd: flumpet, blorpo, snizzle, grumbit, wozzle, plindor, framboo, quibbet, shnarf, doodlix, zibber, mungle, trilk, gromp, fleeb, wumpus, snorfle, blenk, crindle, jabbit, yumpty, sproing, glorf, tweezle, nargle, pibble, vintrop, skroom, hoobly, drazzle, klunket, florble, mizzen, bumfuzzle, squink, thrimp, woggle, ziffle, blimpo, chundle, frob, gnip, splink, tootle, vorp
A: What is a {odd}?
A: what is a {odd}
A: what's a {odd}?
A: whats a {odd}
A: Do you know what {odd} means?
A: what does {odd} mean?
A: {odd}ing?
A: are you a {odd}?
A: I have a {odd}.
A: i lost my {odd}
A: do you like {odd}?
A: is {odd} a word?
A: my {odd} is broken
A: have you ever seen a {odd}?
A: can you {odd}?
A: a {odd} and a spoon
A: {odd} please
A: I need a {odd}.
A: today i saw a {odd}
A: this is my {odd}
A: let's {odd}
A: you {odd}
A: where is the {odd}?
A: {odd} is my favourite
B: I don't know that word. Did you make it up?
B: That one is not in my letters. What does it mean?
B: It sounds like something that rolls downstairs. Am I close?
B: I could invent a meaning, but you tell me: what is it?
B: A new word for me. Can you say it in plain English?

# keyboard_mash_more
$ m: lkjfds, wqpoe, dkfjgh, zmxn, oiuyt, hgfds, pqlam, vbcx, eirut, slkdf, jhgkj, mnxz, tyryt, wueyr, kdjfh, ghghg, qpwo, xncb, fjdk, alskd, rueiw, yuyuy, bvbvb, lpoki, djfk, sjsj, ksks, hdhd, jfjf, nvnv, ooiuo, wdwd, fgfgf, cvcv, plplp, kmkm, egeg, thth, rtgv, ijn
$ n: ksd, fjj, wqe, lk, oi, dfg, zx, mnb, pq, hj, vv, tr, kkk, ss, jh, uio, bnm, ew, gg, xc
A: {m}{n}
A: {m} {n}
A: {n}{m} {m}
A: {m}{n}{m}
A: {n} {n} {m}
A: {m}; {n}{m}
A: {m},{n}
A: {m}{n}{n}!
A: {n}{n}
A: {m}.{n}
A: {n}{m}?
A: {m}{m}{n} {n}{m}
A: {n} {m} {n} {m}
A: {m}[{n}
A: {m}{n}12
A: {m} sorry {n}
A: {n}/{m}
A: why {m}{n}
B: I read every letter, but there is no word in it. Once more?
B: Was that an elbow on the keyboard?
B: I can't make a word of that. What did you want to say?
B: Lots of letters! Please try some that make a word.
B: Even I write clearer than that, at least on good days.

# long_letters
A: aaaaaaaa
A: aaaaaah
A: aaaargh
A: argh
A: arghhh
A: hmmmm
A: hmmmmmm
A: mmmh
A: ooooh
A: ohhhh
A: eeeee
A: nnnnn
A: sssss
A: zzz
A: zzzzzz
A: rrrrr
A: grrr
A: grrrr
A: brrr
A: uuuuh
A: ehhh
A: ahhhh
A: ohhhhhh
A: yyyyyy
A: iiiiiiiii
A: wwwwwww
A: kkkkkk
A: xxxxx
A: tttttttt
A: shhhh
A: pssst
A: hhmmm
A: uhhhhh
A: ahhhhh
A: heeeeey
A: whaaaat
A: nooooo
A: yesssss
A: looool
A: sooooo
A: pleeeease
A: whyyyyy
B: That is a long one! What is behind it?
B: One letter and many of them. How are you feeling?
B: I felt each of those letters pass by. And what comes next?
B: Is your key stuck, or is it that sort of day?
B: That sounds like a mood. Tell me more in words!

# same_word
$ w: no, yes, hey, bla, ha, why, stop, please, what, more, go, hello, bot, you, help, cake, food, test, hmm, sorry, okay, nice, money, work, cat, tired, wow, now, love, la
A: {w} {w} {w} {w}
A: {w}, {w}, {w}
A: {w}, {w}, {w}!
A: {w}! {w}! {w}!
A: {w} {w} {w} {w} {w} {w}
A: {w} {w} {w} {w} {w}
A: {w}{w}{w}{w}
A: {w}... {w}... {w}...
A: {w}, {w}, {w} and {w}
A: {w} - {w} - {w}
A: {w}? {w}? {w}?
A: {w}. {w}. {w}.
B: I got it the first time! What is it about?
B: The same word again and again: you sound like my bad days.
B: I understand that it matters to you. Tell me more about it?
B: One word, said often. What would you like to say with it?

# shouting
A: HELLO!!!
A: ANSWER ME
A: ANSWER ME NOW!
A: WHY DON'T YOU ANSWER?
A: I AM SHOUTING
A: I AM TALKING TO YOU
A: LISTEN TO ME
A: WHAT IS WRONG WITH YOU
A: THIS IS IMPORTANT
A: I AM SO HAPPY
A: SAY SOMETHING!
A: WHERE ARE YOU
A: ARE YOU DEAF?
A: AAAAAH
A: HEEELP
A: I HATE THIS
A: TELL ME NOW
A: I LOVE PIZZA
A: WAKE UP!!!
A: WHO IS THERE
B: Big letters! I have no ears, so no need to shout. What is it?
B: You are loud today! I read small letters just as well. What's the matter?
B: I am here, and I can read you well. What would you like to say?
B: So many capitals! Take a breath, then tell me more.
B: I read you loud and clear. What is going on?

# question_words
A: Who?
A: who
A: who?
A: When?
A: when
A: where?
A: where
A: how
A: How?
A: which?
A: which one?
A: whose?
A: who exactly?
A: since when?
A: how so?
A: like what?
A: what else?
A: what now?
A: now what?
A: such as?
A: how long?
A: how much?
A: how many?
A: to whom?
A: where to?
A: from where?
A: when exactly?
A: how often?
A: what kind?
A: who else?
A: until when?
A: with whom?
A: and when?
B: That is a short question. What would you like to know?
B: I lost the thread. Could you ask it in a full sentence?
B: I don't know, my memory is short. What do you mean?
B: Hard to say for a small program. What is it about?
B: One more word or two, please. What are you asking about?

# interjections
A: ugh
A: Ugh!
A: yikes
A: Yikes!
A: meh
A: ouch
A: ouch!
A: whoa
A: woah
A: omg
A: OMG
A: oh my
A: oh my god
A: oh dear
A: oh boy
A: oh man
A: gosh
A: my goodness
A: good heavens
A: holy cow
A: phew
A: wtf lol
A: jeez
A: geez
A: blimey
A: uh oh
A: sigh
A: *sigh*
A: facepalm
A: yuck
A: eww
A: ooh
A: oh wow
A: oh well
A: dear me
A: bruh
A: bro
A: dude
A: man
A: gee
A: boo
A: Boo!
A: eek
B: That was a short one, but with feeling. What happened?
B: Did I do that? Tell me what it is about.
B: I hear a feeling in that, and I have none of my own. What is up?
B: A whole story in one word. And the rest of it?
B: Was it me, or is it something else?

# cheers
A: yippee
A: woohoo
A: woo
A: wohoo!
A: Yay!
A: hurray
A: hurrah
A: yes!!!
A: whoop whoop
A: let's go!
A: lets gooo
A: awesome!
A: bravo
A: jackpot
A: bingo
A: finally!
A: at last
A: party time
A: it's party time!
A: high five
A: high five!
A: give me five
A: I did it!
A: i made it
A: victory
A: we did it
A: good times
A: so good
A: fantastic!
A: brilliant
A: tada
A: ta-da!
B: That sounds like good news! What happened?
B: I like the sound of that! Tell me all about it.
B: I would cheer along if I had a voice. What is the reason?
B: You seem to be in a good mood! Why is that?
B: I have no hands to clap, but I type a happy word for you.

# agreement
A: Exactly!
A: so true
A: very true
A: True.
A: agreed
A: Agreed.
A: I agree with you.
A: totally
A: totally agree
A: you're right
A: you're so right
A: you are right about that
A: good point
A: that's a good point
A: fair point
A: I couldn't agree more.
A: i feel the same
A: i see it the same way
A: that makes sense
A: makes sense
A: correct
A: that's correct
A: that's right
A: right you are
A: spot on
A: well said
A: well put
A: you have a point
A: quite so
A: precisely
A: absolutely right
A: can't argue with that
B: Good, then we are two of one mind. What shall we talk about next?
B: It is rare that I am right, so I enjoy it. What else is on your mind?
B: I am glad that I hit it. I only guess, you know.
B: Good. Would you like to tell me more about it?
B: How nice to agree with somebody. And now?

# disagreement
A: I disagree.
A: I don't agree.
A: i disagree with you
A: that is not true
A: not true
A: wrong
A: Wrong!
A: that's wrong
A: you're wrong
A: you are mistaken
A: that is false
A: false
A: incorrect
A: that's not right
A: i see it differently
A: I don't think that's right.
A: you got that wrong
A: you are lying
A: that's a lie
A: liar
A: i doubt that
A: i doubt it
A: that can't be
A: that's impossible
A: on the contrary
A: bad take
A: that's debatable
B: You may well be right. I only guess letters. What would you say?
B: That happens to me often. How do you see it?
B: Then I was wrong, and I am sorry. What is right?
B: Fair enough, I am no expert. Tell me your view.
B: I never mean to say wrong things, but I am very small.

# filler
A: so..
A: so...
A: anyway
A: anyway...
A: well...
A: hmm let me think
A: let me think
A: let me see
A: wait a second
A: one moment
A: one sec
A: just a moment
A: i'm thinking
A: i am still thinking
A: um...
A: uhm
A: err
A: ehm
A: like
A: you know
A: i mean
A: actually
A: how do i say this
A: where was i?
A: and so on
A: etc
A: blah blah blah
A: and then
A: to be honest
A: by the way
A: btw
A: long story short
A: now then
A: okay so
B: Take your time, I wait without getting bored.
B: No hurry. What is on your mind?
B: I am here when you are ready. What would you like to say?
B: Good, I'm waiting for your next letter.
B: The thought will come. Shall we talk about your day until then?
`;
