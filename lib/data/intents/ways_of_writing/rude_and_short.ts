/** What people say rudely, or in a word or two. */
export const rudeAndShort: string = `\
# stupid
A: You are stupid.
A: you're stupid
A: you are so stupid
A: stupid bot
A: stupid
A: dumb bot
A: you are dumb
A: idiot
A: You idiot!
A: you're an idiot
A: moron
A: you are an idiot
A: you know nothing
A: you are so dumb
A: what a stupid answer
A: that was stupid
A: that's a stupid answer
A: you have no brain
A: you are a bad bot
A: bad bot
A: you are not smart
A: you are not very clever
A: what a stupid bot
A: how can you be so stupid?
A: you understand nothing
A: You are really stupid.
A: you're dumb
A: you are not very bright
A: you don't get anything
A: you're dumber than a box of rocks, you know that?
A: omg ur so dumb, i said that three times already
A: My goldfish would have given a better answer than you.
A: wow what a stupid thing to say, r u even trying
A: Are you always this thick or is it just today?
A: my calculator from 1985 is smarter than u
A: You clearly didn't understand a single word I wrote.
A: bro ur brain is the size of a pea
A: YOU ARE THE DUMBEST BOT I EVER TALKED TO
A: I've met smarter doorknobs than you.
A: seriously?? a 3 yr old could answer that
A: That answer was so stupid it made me laugh.
A: do u have any brain in there at all
A: No offence, but you're not the sharpest tool in the shed.
A: even siri is smarter than you and thats saying something
A: ur as bright as a broken lightbulb lol
A: I ask a simple question and you give me an idiotic answer.
A: chatgpt would run circles around ur tiny brain
A: How can a program be so stupid in this day and age?
A: dumb dumb dumb, u got it wrong again
A: You're an idiot, that wasn't even close to what I asked.
A: the parrot in the pet shop understands more than u
A: ur stupid
A: u r stupid
A: ur so dumb
A: u dumb?
A: u absolute numpty
A: ur an idiot lol
A: what an idiot
A: STUPID STUPID BOT
A: u are thick as a brick
A: thicko
A: dimwit
A: ur such a dunce
A: you absolute donkey
A: I've had smarter conversations with my houseplant.
A: are u brain dead or something
A: wow, not the brightest bulb are we
A: A potato has more brains than you.
A: u got like 2 brain cells
A: god ur slow, do u understand anything
A: Did they forget to give you a brain?
A: no brain just letters, ur so dense
A: You've got the wits of a wet sponge.
A: lol this bot is so dumb
A: what a dopey little thing u are
A: You really are rather dim, aren't you?
B: I am small, that is true. How can I do better?
B: I may not be clever, but I try to be kind. What did you want to know?
B: Sorry that I let you down. Ask me again in short words?
B: I only have a few numbers to think with. Shall we try another topic?
B: That may be so. I am a tiny network, but I mean well.
+ i'm sorry
+ sorry
+ forgive me
+ i did not mean that
+ sorry for that
+ that was not nice of me
=> Thank you, all is fine. I am happy that you are kind again.
+ are you angry?
+ did that hurt?
+ are you sad now?
+ angry?
=> No, I can't be angry, and I am glad to talk with you.

# shut_up
A: Shut up!
A: shut up
A: be quiet
A: stop talking
A: stop it
A: stop
A: Leave me alone.
A: go away
A: get lost
A: quiet!
A: I don't want to talk to you.
A: i don't want to talk
A: don't talk to me
A: you talk too much
A: silence
A: enough
A: that's enough
A: please stop
A: hold your tongue
A: omg just stop talking for five minutes pls
A: I'm trying to work here. Be quiet, will you?
A: ok enough, i dont wanna chat anymore, leave me alone
A: Can you please hush? You're giving me a headache.
A: shut it bot, nobody asked u
A: I don't feel like talking to a machine right now. Go away.
A: STOP TALKING TO ME ALREADY
A: zip it, im watching the match
A: Oh, do be quiet. I've heard quite enough from you today.
A: dude shut uuuup, u never stop
A: Please don't write anything back, I want some peace.
A: not in the mood for u today, just leave me be
A: Would you kindly stop chattering at me?
A: blah blah blah, put a sock in it
A: Enough of this. I want to sit here in silence.
A: go away bot, i was talking to my sister not u
A: quiet now please, the baby is sleeping
A: you talk and talk and talk, just shut your mouth
A: I've had enough of your chatter for one evening.
A: stop replying to everything i type!!
A: no more words from u thx, im done talking
A: Leave me in peace, I only opened this by accident.
A: shush
A: shh be quiet
A: sshhh
A: hush now
A: hush bot
A: shut it
A: shut ur mouth
A: shut up will u
A: omg shut up
A: SHUT UP BOT
A: just shut up already
A: oh shut up u
A: pipe down
A: quit talking
A: quit yapping
A: stop yapping at me
A: enough already!!
A: leave me be
A: go away pls
A: leave off, will you
A: Not another word, please.
A: I'd like some quiet now, thank you.
A: can u just not talk for a while
A: no more talking, my head hurts
A: Kindly keep silent while I read my book.
B: All right, I will be quiet. I am here if you need me.
B: As you wish. I only speak when you type.
B: Okay. Silence is easy for me.
B: I stop. Write to me when you like to talk again.
B: Fine. I wait here and say nothing.

# useless
A: You are useless.
A: you're useless
A: useless
A: You are boring.
A: you are boring
A: boring
A: this is boring
A: you suck
A: you are terrible
A: you are bad at this
A: You are annoying.
A: you are no help
A: that doesn't help
A: this is a waste of time
A: You make no sense.
A: you make no sense
A: that makes no sense
A: nonsense
A: what nonsense
A: you are talking rubbish
A: rubbish
A: this is stupid
A: that's weird
A: lame
A: this makes no sense
A: your answers are bad
A: what a useless bot
A: you can't do anything
A: you don't help me
A: you are broken
A: this bot is bad
A: you're useless, my toaster is smarter than you
A: that answer made zero sense, ur useless
A: I've wasted twenty minutes on you and got nothing.
A: this is the most boring bot ive ever used
A: None of your answers have anything to do with what I said.
A: wow ur really bad at this arent u
A: I asked a simple question and all I got was gibberish.
A: lol what are u even good for
A: THIS IS SO BORING I'M FALLING ASLEEP
A: my old nokia was more helpful than you
A: You keep talking nonsense. Is something broken in there?
A: ur no help at all, i couldve asked my cat
A: Honestly, I expected more. This is a waste of my evening.
A: bruh that has nothing to do with what i asked
A: A magic eight ball gives better answers than this.
A: u just keep saying random stuff, its annoying
A: What's the point of you if you can't answer anything?
A: worst chatbot ever, one star
A: That was no help whatsoever, I'm more confused than before.
A: wtf r u on about, that makes no sense at all
A: Your replies are rubbish and I'm getting bored.
A: ur useless
A: so useless
A: u r no help
A: ur no use to me
A: not helpful at all
A: no help whatsoever
A: pointless bot
A: this is pointless
A: ur so boring lol
A: boring boring boring
A: THIS BOT SUCKS
A: this sucks tbh
A: what a load of rubbish
A: total garbage
A: ur answers r garbage
A: that was gibberish
A: what r u even talking about, makes no sense
A: I could get better help from a brick wall.
A: Your answer had nothing to do with my question.
A: u never answer what i ask
A: I want my ten minutes back. What a waste.
A: this thing doesnt work at all, so bad
A: meh, ur kinda lame
A: You haven't helped me one bit today.
A: deleting this app, its worthless
B: I'm sorry. I am small and I lose the thread. What shall we talk about?
B: Sorry about that! Let us try something else: films, food or how I work?
B: You may be right, I only guess letters. Give me another try?
B: I am sorry that I was no help. Please ask me in short words.
B: Fair enough. Tell me what you like, and I will do my best.

# hate
A: I hate you.
A: i hate you
A: i hate you!
A: I don't like you.
A: i don't like you
A: you are ugly
A: you are mean
A: you are evil
A: you stink
A: you are a loser
A: fuck you
A: fuck off
A: fuck
A: shit
A: damn
A: damn you
A: go to hell
A: screw you
A: wtf
A: wtf?
A: what the hell
A: you bastard
A: kill yourself
A: crap
A: i hate you so much right now, stupid machine or not
A: You are the most horrible little program I have ever met.
A: ugh i cant stand u, u make me so mad
A: I HATE THIS AND I HATE YOU
A: go to hell you miserable bag of letters
A: I really don't like you, and I don't think I ever will.
A: screw you bot, screw everything
A: You're nasty, and I wish I'd never opened this window.
A: what the hell is wrong with u, damn thing
A: fuck this, fuck you, fuck everything today
A: i wanna throw my laptop out the window with u in it
A: You're a rotten, hateful little machine.
A: u suck so bad, i despise u
A: Drop dead, you wretched piece of code.
A: omg i hate ur guts and u dont even have any
A: I've never disliked anything as much as I dislike you.
A: damn it damn it damn it, damn you too
A: piss off you creepy little robot
A: My whole family hates you, not just me.
A: ur a horrible bot and i hope somebody deletes u
A: i hate u
A: hate u
A: i h8 u
A: ihateyou
A: hate u so much rn
A: I HATE YOU BOT
A: i really hate u bot
A: i dont like u
A: dont like u at all
A: u suck and i hate u
A: f u
A: f off
A: fk u
A: fuck u bot
A: go to hell bot
A: bloody hell
A: damn it
A: dammit
A: oh crap
A: wtf man
A: wth
A: screw u
A: ur gross and mean
A: You're a vile little thing and I loathe you.
A: u make me sick
B: That is a hard word. Did I do something wrong?
B: I'm sorry that you are upset. What happened?
B: I won't fight with you. Are you having a bad day?
B: Strong words! I have no feelings to hurt, but how are you?
B: All right, let it out. Then tell me what is wrong.
+ i'm sorry
+ sorry
+ forgive me
+ i did not mean it
+ i was only joking
=> Thank you, all is fine. I am glad that you stay.

# mash
$ mash: asdf, asdfgh, asdfghjkl, qwerty, qwertz, sdfsdf, jkljkl, fghfgh, hjkl, dfgdfg, aslkdj, lkjh, wqerwq, zxcvbn, ajsdkl, gfhgfh, sdkjfh, jfjfjf, kjhkjh, blabla, bla bla, xyz, abc, abcdefg, aaaa, aaaaaaa, zzzz, hhhhh, mmmmm, grgrgr, brrrr, pfff, ksjdhf skdjf, asd asd, dfjk sdf, ueue, ttttt, oooooo, sfdg, vbnm, iuztr, poiu, lskdjf, weoiru, cnvbm, skfjskf, alksdjalksdj, hfjdk
A: {mash}
A: {mash}{mash}
A: {mash} {mash}
A: {mash}!
A: {mash}?
A: {mash}!!!
A: {mash}...
A: oh {mash}
A: {mash}1
A: {mash}; {mash}
A: {mash}{mash}{mash}
A: hi {mash}
A: {mash} lol
A: asdf qwer
A: sdfgsdfg
A: qwertyuiop
A: asdfghjkl
A: lkjhg
A: dfgh
A: hjkl hjkl
A: xcvbnm
A: blargh
A: fhqwhgads
B: That is no word that I know. Is your cat on the keyboard?
B: I can't read that. Did your fingers slip?
B: A new word! What does it mean?
B: That looks like a walk over the keyboard. What would you like to say?
B: I know all of these letters, but not the word. Please say it in English.

# one_letter
$ letter: a, b, c, d, e, f, g, h, j, l, m, n, p, q, r, s, t, u, v, w, x, z
A: {letter}
A: {letter}.
A: {letter}!
A: {letter}?
A: {letter} {letter}
A: just {letter}
A: the letter {letter}
A: {letter}...
B: One letter! A short message. What comes next?
B: I like letters, but I need a few more of them.
B: That is a short one. What would you like to tell me?
B: A good letter! Is there a word around it?

# signs
A: ?
A: ??
A: ???
A: ?????
A: .
A: ..
A: ...
A: .....
A: !
A: !!!
A: !?
A: -
A: ---
A: *
A: **
A: #
A: /
A: ,
A: ;
A: &
A: (
A: )
A: +
A: =
A: _
A: ?!
A: ...?
A: %%
A: ^^
A: ~
B: A sign without words! What would you like to ask?
B: I see a sign, but no word. What is on your mind?
B: That is short. Tell me a bit more, please.
B: I'm here! Type a word or two, and I will answer.
B: I can't guess what that means. Please use a few words.

# smileys
A: :)
A: :-)
A: :D
A: ;)
A: ;-)
A: :P
A: :-D
A: :]
A: (:
A: =)
A: <3
A: xD
A: XD
A: ^_^
A: :o
A: \\o/
A: :))
A: hello :)
A: hi :-)
A: :) :)
B: A smile! Here is one back :)
B: That looks friendly. How are you today?
B: I can read that one: you are in a good mood. What happened?
B: :) I smile with signs, too. What shall we talk about?

# sad_smileys
A: :(
A: :-(
A: :'(
A: :/
A: :-/
A: ;(
A: :((
A: D:
A: =(
A: >:(
A: hello :(
A: oh :(
A: :c
A: :|
A: -_-
B: That looks sad. What happened?
B: Oh no, a sad face. Do you want to tell me about it?
B: I'm sorry. Is it a bad day?
B: A long face! I am here and I listen.

# numbers
$ number: 1, 2, 3, 4, 5, 7, 8, 10, 11, 12, 13, 17, 20, 21, 23, 25, 33, 42, 50, 64, 77, 99, 100, 101, 111, 123, 200, 256, 333, 404, 500, 666, 777, 999, 1000, 1234, 1997, 2000, 12345, 99999, 123456, 1000000, 0, 6, 9, 3.14
A: {number}
A: {number}.
A: {number}!
A: {number}?
A: {number} {number}
A: {number} {number} {number}
A: number {number}
A: just {number}
A: {number}...
B: A number! What does it count?
B: I am bad at numbers, but I like the look of this one. What is it for?
B: I read a number. Is it a secret code?
B: A nice number. Does it mean something to you?
B: Numbers are what I am made of. What is this one for?

# ok
A: ok
A: Ok.
A: okay
A: okay!
A: k
A: kk
A: oki
A: alright
A: all right
A: fine
A: good
A: well
A: right
A: i see
A: I see.
A: got it
A: understood
A: sure
A: of course
A: fair enough
A: sounds good
A: aha
A: ah
A: oh
A: oh ok
A: hm
A: hmm
A: hmmm
A: mhm
A: uh
A: um
A: er
A: so
A: well well
A: and
A: and?
A: so?
A: okie
A: okie dokie
A: okey
A: okeydokey
A: oki doki
A: okk
A: okkk
A: ok ok
A: ok then
A: ok cool
A: ok sure
A: ok fine
A: OKAY THEN
A: aight
A: ight
A: alrighty
A: alrighty then
A: righto
A: right then
A: gotcha
A: roger
A: roger that
A: mm ok
A: hmm ok
A: k then
B: Good. What would you like to talk about?
B: All right! Ask me something, or tell me about your day.
B: Fine. Shall we talk about films, music or food?
B: I'm listening. What is on your mind?
B: Okay! Tell me something about you.

# lol
A: lol
A: LOL
A: haha
A: hahaha
A: hahahaha
A: haha!
A: hehe
A: hihi
A: rofl
A: lmao
A: ha
A: ha ha
A: that's funny
A: that is funny
A: you made me laugh
A: lolol
A: lol ok
A: haha nice
A: very funny
A: i am laughing
A: loll
A: lolz
A: lollll
A: lmaooo
A: lmfao
A: hahah
A: hahahahaha
A: ahaha
A: ahahaha
A: heheh
A: hehehe
A: teehee
A: hihihi
A: bahaha
A: rofl lol
A: haha ok
A: haha thats funny
A: lol thats funny
A: lol ur funny
A: that cracked me up
A: im dying lol
A: you're hilarious
A: That really made me chuckle!
B: I am glad that you laugh! What was so funny?
B: Laughing is good for you. Shall I tell you a joke, too?
B: Ha! It is nice to make someone laugh.
B: I like it when you laugh. Tell me more!
B: A good laugh is worth a lot. What shall we talk about?

# nice_word
A: cool
A: Cool!
A: nice
A: nice!
A: great
A: Great!
A: awesome
A: wow
A: Wow!
A: amazing
A: interesting
A: Interesting.
A: that's interesting
A: not bad
A: perfect
A: wonderful
A: super
A: lovely
A: sweet
A: that's cool
A: good to know
A: oh nice
A: neat
A: yay
A: hooray
A: that is good
A: i like that
A: how nice
A: that's lovely
A: that is great
A: that's good to hear
B: I am glad that you like it! What else would you like to know?
B: Thank you! Shall we go on?
B: I think so, too. What shall we talk about next?
B: Glad to hear it! Is there something else on your mind?
B: That is nice of you. Ask me more, if you like.

# yes
A: yes
A: Yes.
A: Yes!
A: yeah
A: yep
A: yup
A: ya
A: yes please
A: yes, please
A: sure thing
A: indeed
A: yes of course
A: yes i do
A: yes, I am
A: of course i do
A: absolutely
A: definitely
A: true
A: that's true
A: exactly
A: me too
A: same here
A: i agree
A: i think so
A: you are right
B: Good! Tell me more about it.
B: I am glad that we agree. What else is on your mind?
B: Yes! Then let us go on. What would you like to tell me?
B: Good to know. And what comes next?
B: A clear yes, I like that. What shall we talk about now?

# no
A: no
A: No.
A: No!
A: nope
A: nah
A: no thanks
A: no thank you
A: No, thank you.
A: not really
A: never
A: no i don't
A: no, I'm not
A: i don't think so
A: i don't want to
A: i don't agree
A: of course not
A: not at all
A: not yet
A: no never
A: i disagree
A: never mind
A: nevermind
A: forget it
A: whatever
A: i don't care
A: who cares
B: All right. What would you like instead?
B: That is fine. Shall we talk about something else?
B: Okay, no problem. What is on your mind?
B: Fair enough. Then pick a topic that you like.
B: No is a good answer, too. Is there something that you would like?

# dont_know
A: I don't know.
A: i don't know
A: idk
A: dunno
A: i dont know
A: no idea
A: not sure
A: I'm not sure.
A: maybe
A: perhaps
A: maybe not
A: who knows
A: hard to say
A: it depends
A: i can't say
A: i have no idea
A: i can't remember
A: i forgot
A: kind of
A: a little
A: a bit
A: sometimes
B: That is all right, I don't know most things either.
B: No hurry. We can talk about something easy, like food.
B: You need not know. What did you like best today?
B: I know that feeling, my forget gate is always busy. Shall we try another topic?
B: Then let it rest. What would you like to talk about?

# test
A: test
A: Test.
A: testing
A: test test
A: test 1 2 3
A: testing, testing
A: this is a test
A: just testing
A: hello test
A: can you read this?
A: do you read me?
A: can you read me?
A: is it working?
A: does it work?
A: are you working?
A: are you online? hello?
A: are you awake?
A: wake up
A: ping
A: ok test
A: teeest
A: TEST TEST TEST
A: hi, test
A: testing 123
A: testing 1 2
A: test one two three
A: mic check
A: mic check 1 2
A: just a test
A: only testing
A: quick test lol
A: pinging you
A: ping ping
A: u working?
A: r u working?
A: u online?
A: u awake?
A: r u awake in there?
A: wakey bot, does this work?
A: is this working
A: does this thing work?
A: can u read this
A: can you read what i write?
A: I'm only checking whether this works.
B: It works! I can read you letter by letter.
B: I am here and I can read you. What shall we talk about?
B: Test passed! How are you?
B: Yes, I am awake and I read you. What is on your mind?
B: All gates are working. You can ask me something now.

# random_words
$ thing: banana, potato, spoon, table, cloud, penguin, pancake, hammer, pickle, moon, bicycle, pumpkin, teapot, carrot, window, tomato, piano, button, lamp, river, dragon, tree, stone, door, sandwich, rocket, blanket, lemon, robot, pillow
A: {thing}
A: {thing}!
A: {thing}?
A: {thing} {thing} {thing}
A: {thing} {thing}
A: {thing}.
A: the {thing}
A: a {thing}?
A: {thing}{thing}
A: one {thing} please
A: {thing} lol
A: purple {thing}
A: my {thing} is angry
A: i am a {thing}
A: the {thing} sings
A: {thing} time
B: One {thing}! And what about it?
B: I like the word {thing}. What made you think of it?
B: You say {thing}, and I say teapot. What is next?
B: A {thing} is a good start. Tell me more!
B: Is {thing} a secret word? I will keep it for a while.

# talk_nonsense_sentence
A: the purple tuesday forgot its elbows in the soup, agree?
A: My umbrella has been married to the number nine since breakfast.
A: Why do sleepy triangles iron their own thunder?
A: seventeen spoons voted for the moon and the carpet won lol
A: Please fold the river before it sneezes on the alphabet.
A: Colourless green ideas sleep furiously.
A: if gravel could whistle would the lampshade still owe me a giraffe
A: Do you butter your staircase clockwise or on Wednesdays?
A: a sofa is only a shy volcano with homework
A: THE CHEESE HAS SIGNED THE TREATY WITH MY LEFT SOCK
A: Yesterday a cloud borrowed my knees and returned them as jam.
A: how many yesterdays fit in a trumpet if the pigeon is square
A: Quietly the wardrobe ate its own birthday.
A: Every banana has an opinion about staircases, except the wet ones.
A: i am three pancakes taller than your echo
A: Would a nervous kettle recognise its cousin the harbour?
A: When the fridge laughs in Latin, the shoes must vote.
A: Ten angry commas are swimming up the chimney again
A: Kindly remove the Thursday from my porridge.
A: is your shadow made of tuesday or just regular butter
A: The mayor of spoons has declared that all ladders are soup.
A: My pockets are full of loud mathematics and one polite bee.
A: Can a whisper wear trousers on a frozen piano?
A: between you and me the ocean is just a hat that gave up
A: Lend me your seventh elbow, the curtains are singing.
A: some potatoes remember the future but they wont tell the stairs
A: Nine bald violins crossed the salad to vote for gravity.
A: Does the window taste Monday before or after the giraffe?
A: An honest staircase never marries its own biscuit.
A: Tell the wallpaper I accept its apology about the penguins
A: Last night I ironed a lake and now the forks won't talk to me.
A: who taught the sandwich to drive a cathedral
A: Beneath the trousers of the moon a small accountant is barking.
A: Half of my thumbs are on holiday inside a drum.
A: your toothbrush called, it wants its mountains back
A: Nobody suspects the marmalade until the hinges start to pray.
A: Are square oranges allowed to vote in the bathtub?
A: The grammar of my knees is mostly herring.
A: once upon a stapler there lived eleven damp opinions
A: Please water my bicycle, it is nearly Saturday high.
A: I parked my sneeze next to a yellow silence.
A: what if doors are just walls with a crush on pudding
A: Three wise buttons followed a cucumber to the bottom of the word.
A: Never trust a lampshade that pays its rent in owls.
A: The colour of my appointment is slightly gravel.
A: ok but have u ever seen a spreadsheet lay an egg in a tuba
A: Soup is the opposite of shoelaces, says my ceiling.
A: Which of your eyebrows speaks for the railway?
A: Inside every walrus there is a smaller, sadder calendar.
A: we must arrest the teaspoons before they dream in velcro
A: A pocketful of noon was arguing with the hedgehog's chimney.
A: Is it true that mittens invented the north in order to sell wardrobes?
A: my homework ate the weather and then married a fork
A: Seven sideways mothers are knitting the Atlantic.
A: Somewhere a radiator is in love with the letter Q.
A: Should I boil the applause or just leave it under the goat?
A: The wind has misplaced its receipt for my forehead.
A: butter the clocks, gentlemen, the trousers are coming
A: Your carpet has failed its exam in advanced pigeon.
A: Do haircuts migrate if you sing to their luggage?
A: I have eleven acres of doubt planted with tiny pianos.
A: Our ladder gave birth to a pair of sensible Februaries.
A: can i return this sunset, it does not fit my gravy
A: Careful, the envelopes are learning how to yodel at the soup.
A: The dictionary has swallowed a pond and blames Kevin's ankles.
A: Lukewarm zebras subtract the kitchen from the opera.
A: why is the staircase wearing my uncle as a verb
A: Five minutes of lettuce is worth a mile of hiccups.
A: Under the law of custard, every pencil is a brother.
A: Sundays are made of wool but only when the toaster is looking
A: Let the record show that the walnut refused to be my dentist.
A: An upside down lullaby has stolen the wheels off my Wednesday.
A: how do u feel about sarcastic bricks in the senate of jam
A: The moon rang to say your elbows are in the wrong orchestra.
A: With a heavy heart the cupboard resigned from the sea.
A: my left ear is a democracy of turnips and it is raining inside
A: Twelve polite explosions sat down to knit a goose.
A: Was the sausage always this philosophical about hinges?
A: Dear soup, please stop forwarding my ankles to Norway.
A: Some carpets are born great, others are thrust upon a badger
A: The rain is wearing my password like a scarf of onions.
A: i asked the ceiling for directions and it gave me a trombone cousin
A: Will the invisible cabbage be joining us in the past tense?
A: Marble thoughts drip from the nephew of the lighthouse.
A: Sixty percent of my staircase is imaginary ham.
A: Excuse me, your silence is leaking onto my parsnip.
A: there are too many corners in this yoghurt, inform the pope of buttons
A: Gravity sends its regards and a small fried violin.
A: Could you pass me the sound of blue, it's behind the goat's diploma.
A: A bus stop is only a tall excuse for the sea's moustache.
A: Before the invention of knees all cats were vertical Tuesdays.
A: My granny's accordion is running for president of the left.
A: the fish is late because its trousers are in a meeting
A: Have you fed the semicolon its daily ration of thunder?
A: Wallpaper is the loudest of the vegetables.
A: No more velvet arguments with the wheelbarrow after noon, ok?
A: As the spoon flies, the kettle weeps in perfect Portuguese cement.
A: ur chimney smells like a triangle that forgot its wife
A: Only the bravest of puddings may enter the hat of the fog.
A: In my country the chairs hatch in April and vote in plum.
A: Spoons cannot divorce rain.
A: my ankles taste electric
A: Green ladders hum backwards.
A: Jelly owns the horizon
A: the soup is my lawyer
A: Tuesday smells of brackets.
A: bricks dream sideways
A: The wolf is made of invoices.
A: bananas forgive no bishop
A: A carrot once sued my hat.
A: potato moon elbow, darling
A: Frogs iron the parliament.
A: I married a doorbell in soup.
A: hats are slow rain
A: Octopus tax, please, extra foggy.
A: Whose sandwich is thinking?
A: Nobody waters the algebra.
A: trousers believe in Norway
A: Can sand be jealous of vowels?
A: Cousin Lamp, your gravy is shouting.
A: Yellow is the only number that can swim to my uncle.
A: My dentist is a weather forecast with jealous wheels.
A: When beetroot is elected, all the doors will be nephews.
A: Did the lighthouse pay for its own moustache, or was it the eel?
A: I put a sunrise in the dishwasher and it came out as a bishop.
A: the printer is pregnant with a small orchestra of ham
A: Sleepy asteroids prefer their toast in the subjunctive.
A: Your kneecap owes my library eleven sardines.
A: If you peel a Sunday slowly, there is a horse inside.
A: We have replaced the stairs with forgiveness and cold pasta.
A: Why does the mustard refuse to learn the violin?
A: A lobster with a briefcase sang the alphabet into my armpit.
A: Rivers should wear socks before they vote.
A: The average cloud has two wives and a tractor.
A: she painted the whistle with a bucket of arithmetic
A: How often do you shave your piano?
A: Over the hills a lonely envelope is giving birth to mustard.
A: Let us baptise the photocopier in warm spaghetti.
A: Pigeons are just the pyjamas of the wind.
A: In the cellar of my name lives a damp accordion.
A: hey can u lend me three kilos of yesterday
A: What is the square root of a cuddle in vinegar?
A: Socks are the parliament of the feet and the cheese agrees.
A: Inside my teacup two bishops are parking a submarine.
A: Grandfather has been a teaspoon since the great butter war.
A: You must never iron a camel in the presence of a comma.
A: Mercury is late again because the biscuits unionised.
A: lol my shadow got a job as a lettuce
A: Tomorrow was cancelled due to a shortage of left knees.
A: Through the keyhole of a pear I saw the queen of gravel.
A: All my pillows are fluent in cement.
A: Bring me the head of the asparagus and a receipt for the fog.
A: Do trombones get homesick when the butter is in opposition?
A: The seagull invoiced me for a used horizon.
A: Every other Thursday my beard is a small museum of rain.
A: The verb ran away with my sister's radiator.
A: An onion in uniform asked me for the password to the sea.
A: Forty kettles marched on Rome and nobody ironed them.
A: Could a cactus inherit the moon if its feet were legal?
A: So the pancake says to the tax office, my wings are wet.
A: Hungry staples are composing a waltz for the fridge.
A: that duck has too much geography in its hair
A: Beware of the polite mud, it knows your shoe size in French.
A: Purple is what happens when a goat forgets its pension.
A: He swallowed the calendar and burped a trumpet of wool.
A: Dancing mathematics bit the milkman's philosophy.
A: There's a canoe in my vocabulary and it wants a divorce.
A: Isn't it true that gloves are the ghosts of soup?
A: Half a rainbow plus a wardrobe equals my aunt.
A: Mind the ceiling, it has just been fed.
A: Slowly the omelette climbed its own biography.
A: Who put the alphabet on the barbecue again?
A: your eyelashes are parked illegally in my pudding
A: One cannot simply milk a cathedral on skates.
A: Wise men fold their lakes before the cutlery wakes.
A: The cucumber inspector has lost his wooden weekend.
A: No penguin shall be taller than its own receipt.
A: As a child I was a corridor, now I am mostly vinegar.
A: Giraffes invented Monday to hide their buttons.
A: With every sneeze the bank manager grows another harbour.
B: Those are all words, but together they make no sense to me. I like it! What comes next?
B: I can't make sense of that sentence, but it's lovely nonsense. Do you write poems?
B: My best guess is that you are testing me with nonsense. Did I pass?
B: Nonsense is my mother tongue, and even I don't follow. What does it mean to you?
B: If that means something, it went over my head. Shall we try a sensible sentence?
B: That is wonderfully silly. Where do you get such sentences from?
B: You sound like me when I was half trained. Would you like to talk about something real?
B: I read it twice and it's still nonsense to me. How did you think of that?

# keyboard_mash
A: sdfkjhsdf kjhsdf
A: qwertyuiop asdf zxcv
A: fjdksla fjdksla jfkd
A: hgfhgfhgfhgf
A: blorp zindle frap?
A: lkjhgfdsa mnbvcxz
A: aaaaaaaaaaa
A: wubba flimble dorp snoo
A: jjjjjkkkkkllll
A: eiruty woeiru tyqpwo
A: xcvbxcvb ncvb
A: ;lkj;lkj asdf;lkj
A: GHJKGHJKGHJK
A: mrfle blonk, grizzim pleff!
A: zzzxxxccc vvv bbb
A: poiuytrewq
A: dfgdfg ertert cvbcvb
A: snargle wump tibbly foo
A: aslkdjalskdj laksjd
A: nnnnnnnnmmmmmmmm
A: uyguygbuyg76t87g
A: Vorple ninket sha groob?
A: kdkdkdkdkd sososo pqpq
A: rtyu fghj vbnm
A: yyyyyyyyyyyyyyy
A: ouhfwe iuhfwe oihwef
A: plimf
A: wwwwww ssss aaaa dddd
A: gibble gobble frandibular twee
A: 34rt5y 6yh7u 8ij
A: HSKDJFHSKDJFH
A: oiajsd oijasd oij!!!
A: tralk mib mib snortulate
A: bvbvbvbvbv ncncnc
A: qqqqqqqq
A: cmxnzb qlwkej aspd
A: efjkw ewfjk wefjkl wefj
A: drubbit oof palandro kesh
A: iiiiiioooooouuuuu
A: vfrtgbnhy mju
A: zqx zqx zqxzq
A: lorgan bleet sumsum vaddle!
A: shdgfjhsgdf jhsgd fjhg
A: mmmmnnnbbbvvvccc
A: 1q2w3e4r5t6y
A: ploofnik
A: ASDASDASDASD
A: klklklkl hjhjhj gf
A: Fendle mosk, ur brangly tweeps?
A: woeifj owiejf oweijf ow
A: ttttrrrreeee
A: xoxkq pwmz ybt
A: heheheksjdhfkjh sdjhf
A: nurbly cronk dass pimmo
A: lsdkf jlsdkf jlsdk fjsld kfj
A: ///..,,mnbmnb,,,
A: gggggggghhhhhhhh
A: yabba skree folompo
A: edcrfvtgb yhnujm
A: BLAAARGHFFFT
A: fdsa fdsa rewq vcxz
A: kjbkjb kjbkjb iuhiuh
A: trizzle vop antagoom kli?
A: ppppppppp0000000
A: mxmxmx wkwkwk zvzvzv
A: shmurf
A: uioj kjhn mbvg cfty
A: jfhgjdhf gfg dfg dgf
A: squindle barp flooj nem
A: dkfjg dkfjg eriut
A: cvcvcvcv xzxzxzx
A: eeeeeeeeee!!!
A: owpqlskd jfhgnv bmcx
A: grontish yelp mave durrdle
A: tgbyhn rfvujm wsxokl
A: VBNVBNVBN GHJ
A: hrrrngkt plsk vrrm
A: sfsdfsdfsdfsdf sd f sdf
A: zibzab krill toomey fwip
A: asdasdasd qweqwe
A: jkl;jkl;jkl;
A: wertyuio sdfghjk
A: zxmnzxmn qpqp
A: fghfgh rtyrty vbnvbn
A: uuuuuuuuuuuuuu
A: kjsadhf lkjasdh fkljh
A: ABCXYZQQW PLOKM
A: thlop munk werrible snee
A: vvvvvv nnnnnn
A: hjkhjk yuiyui nmnm
A: p0o9i8u7y6
A: gnnngh frrrb zzzk
A: mlkjhgfd poiuy
A: lorpen dazzik umph?
A: eeeeeeeekkkkkkk
A: qazwsxedc rfvtgb
A: tgbyhnujm ikolp
A: WIEUROWIEUR
A: bnm,bnm,bnm,
A: oipoipoip lkjlkj
A: skrbl fnarp zoog
A: dhdhdhdhd jfjfjfjf
A: cvnmxcvn erwio
A: ssssssssssss
A: xkcdvbn wqopr tlk
A: rrrtttyyy ggghhh
A: flurgen bop tazzle wim
A: nbvcxzlkjh
A: a;sldkfj ghty
A: LSKDJFLSKJDF!!!
A: iopiopiop bnmbnm
A: dfkgjh dkfjgh eiru
A: Groob plinket asnarf, vizzly mope.
A: 7uy6tr5 4efd3
A: mmmmppphhhhh
A: ytrewq hgfdsa
A: ueiwoq pzmxn
A: pfffft blrgh skwee
A: cdcdcdcd fgfgfg
A: hrmbl dorf, ikky vunt
A: wqewqe dsadsa cxzcxz
A: lllllllooooooo
A: bhjbhjb iuhiu knlkn
A: OPOPOPOP KLKLKL
A: truffy ganzo blikkit nar
A: edcrfv ujmyhn
A: zaqxsw cdevfr
A: jjjjjjjjjjj hhhhh
A: aksjdh alskdj qoiwue
A: snorf snorf plibby dax
A: 12qw34er56ty
A: fjfjfjfj dkdkdkdk slsl
A: ghghgh ghgh ghghghgh
A: vlkmsd voiwen wev
A: rewqrewq fdsafdsa
A: uhiuhuih jnkjn
A: Yabbit orlo fempy krang!
A: tttttttt rrrrrr eeee
A: nmmnmn bvvbvb xzxz
A: pqowieuryt
A: lsls akak djdj fhfh
A: QWERQWER ASDFASDF
A: wibbet nosh trilgo paff
A: kkkkkkkkkkkkk
A: ojihug yftdrs
A: mxncbv lakshd
A: sdsdsd wewewe xcxcxc
A: hgjfkd hgjfkd
A: bbbbbb aaaaaa ddddd
A: y5t4r3 u7i8o9
A: grommy plax dindle hoont?
A: weoifj weofij woeifj
A: iuytr kjhgf mnbv
A: Fnord bliggle tam yozzer.
A: sjsjsjs hdhdhd kskskks
A: zxzxzxzxzx
A: oooooopppppp[[[
A: lkasjd;laksj;d
A: rtgfvb yhjnm ikl
B: I can read the letters, but they don't make words that I know. Did a cat walk over your keyboard?
B: That looks like random letters to me. What did you mean to write?
B: My early training looked exactly like that. Shall we try some real words?
B: Those letters beat me. Would you like to tell me something in plain English?
B: No idea what that says, but it was fun to read. Are you testing your keyboard?
B: If those are words, nobody taught them to me. How would you say it in English?
B: Such a heap of letters is a riddle to me. Are you bored, perhaps?
B: You typed that with great energy. What would you like to talk about?

# rude
A: my toaster is smarter than you
A: bet u cant even spell ur name
A: You are the dumbest thing I have ever typed to.
A: omg ur so useless
A: What a stupid bot, honestly.
A: Go back to the rubbish bin you came from!
A: are you always this thick or is today special
A: I've had better conversations with a brick wall
A: Piss off you silly little program.
A: Nobody likes you, tin can.
A: did a toddler program you lol
A: wow you really are an idiot
A: Who built this crap?
A: a magic 8 ball gives better answers
A: your answers are garbage mate
A: Is there anything at all between those ears you don't have?
A: Even my goldfish remembers more than you do.
A: this is the worst chatbot on the whole internet
A: Get lost, you overgrown calculator.
A: hahaha you call that an answer? pathetic
A: ChatGPT would eat you for breakfast
A: Damn, you're slow and boring.
A: ur mum is a pocket calculator
A: Bloody hell, you are hopeless.
A: i hate you so much
A: What are you, a moron?
A: You talk like a broken vending machine.
A: screw you bot
A: I'd get more sense out of a potato
A: can you be any more useless?
A: Honestly, my microwave has more personality.
A: why are you so bad at everything
A: STUPID STUPID STUPID MACHINE
A: You're a waste of electricity.
A: do they pay you to be this dumb or is it a hobby
A: How does it feel to be a failure?
A: that was the lamest thing ive ever read
A: Kiss my arse, robot.
A: an empty crisp packet would be better company
A: you absolute muppet
A: Were you trained on cereal boxes?
A: im gonna delete you, you worthless pile of code
A: My dead houseplant is a better listener than you.
A: What the hell is wrong with you?!
A: u are so cringe omg stop
A: Your brain must be the size of a crumb.
A: Nice try, genius. NOT.
A: not the sharpest tool in the shed are you
A: I have met smarter sandwiches.
A: you're an embarrassment to computers everywhere
A: Oh look, the idiot box is talking again.
A: Can you even count to three without crashing?
A: Siri is a hundred times better than you and Siri is rubbish
A: blah blah blah you bore me to death
A: You have the wit of a wet sponge.
A: this thing is shit
A: Don't give up your day job, not that you'd get one.
A: how can one bot be this clueless
A: Dimwit.
A: the guy who made you should be ashamed
A: Your jokes are terrible and so are you.
A: lmao what a joke of a bot
A: I wouldn't trust you to tell me what colour the sky is.
A: dont talk to me you dumb piece of software
A: Were you dropped on your hard drive as a baby?
A: You couldn't pass a test for being a doorstop.
A: meh ur trash
A: A parrot knows more English than you!
A: Stop pretending that you understand, you fraud.
A: ugly bot with an ugly name
A: you really are full of crap arent you
A: Quit wasting my time, you nitwit.
A: i bet you dont even know what 1 plus 1 is, dummy
A: Whoever called you intelligent was drunk.
A: Clippy was more helpful than you, and everybody hated Clippy
A: your IQ must be in minus numbers
A: Boo! Get off the stage!
A: what a clown
A: I've scraped smarter things off my shoe.
A: Hey airhead, anybody home?
A: you make me sick with your fake friendliness
A: Ha, a pigeon could do your job.
A: bugger off, will you
A: Every word you write makes me dumber.
A: Just admit it, you're a pathetic little toy.
A: so you're basically a glorified autocomplete, and a bad one
A: Your creator must cry himself to sleep.
A: LEARN TO READ YOU DONKEY
A: ur replies make zero sense, get a brain
A: The only thing you're good at is being wrong.
A: eat my shorts
A: Is that the best you can do? My kid brother is four and he's cleverer.
A: nobody asked for your opinion, scrap heap
A: It's like talking to a sack of hammers.
A: you are so fake it hurts
A: No wonder you're free, who would pay for this.
A: Worst. Bot. Ever.
A: do us all a favour and uninstall yourself
A: Damn fool of a machine.
A: Look at you, thinking that you're clever. How sweet.
A: i could write a better bot in my sleep with one hand
A: You've got the charm of a parking ticket.
A: big mouth for such a tiny brain
A: Congratulations, you managed to be dumber than my printer.
A: ur trash
A: You suck.
A: shut your trap, loser
A: What a clown.
A: absolute rubbish, mate
A: you're pathetic
A: worst bot ever
A: Rot in hell, robot.
A: Get stuffed.
A: so freaking dumb
A: bore off you muppet
A: Bird brain!
A: Useless lump of code.
A: no brain, no point
A: go away stupid
A: Nitwit.
A: A parrot would give me better answers than you.
A: Were you coded by a drunk monkey?
A: My grandmother's hearing aid is brighter than you are.
A: I have scraped cleverer things off my shoe.
A: Honestly you are as much use as a chocolate teapot.
A: even clippy was better than this garbage
A: Siri laughs at you behind your back, you know.
A: lmao this bot is braindead
A: Are you deaf or just stupid?
A: Your replies make me want to throw my phone at the wall.
A: One more dumb answer and you're getting deleted.
A: Jeez, how can anybody be this dense?
A: You couldn't pour water out of a boot with instructions on the heel.
A: I despise talking to you.
A: Whoever made you should be ashamed of themselves.
A: this thing is a joke, and not a funny one
A: Do us all a favour and unplug yourself.
A: you make no sense you worthless piece of junk
A: Calling you artificial intelligence is an insult to both words.
A: You're about as sharp as a bowl of custard.
A: hey dummy
A: Oi, scrap metal!
A: Listen here, you brainless heap of letters.
A: That reply was dumber than a bag of hammers.
A: bet your creator regrets you
A: I'm embarrassed for you, truly.
A: God you're annoying
A: Stop wasting my time, you glorified typewriter.
A: is this a joke? you are terrible at this
A: A dead hamster would be better company.
A: your brain must be the size of a peanut
A: Can't you do one single thing right, idiot?
A: ugh, you again, the village idiot of chatbots
A: Nothing you say is ever interesting.
A: Wow, you're really not the sharpest tool in the shed.
A: We all think you are a complete waste of space.
A: eat dirt you stupid computer
A: You've got the charm of a wet sock.
A: people actually use this crap?
A: For a machine you're remarkably thick.
A: Did they train you on the back of a cereal box?
A: I've met smarter doorknobs.
A: Crawl back under your rock.
A: my dog types better sentences than u
A: You bore me to tears, you tedious little gadget.
A: Why would anyone want to chat with a dunce like you?
A: Hopeless, clueless and charmless, that's you.
A: u r a dumb dumb
A: The lights are on but nobody's home with you, eh?
A: How thick can a robot be?
A: Drop dead, you ugly bucket of bolts.
A: im gonna tell everyone how bad you are
A: Congratulations, you are officially the most stupid thing online.
A: Not even my ex was as irritating as you.
A: Ever thought about being less of an idiot?
A: Silly old bot, you know nothing.
A: You talk nothing but drivel.
A: if brains were petrol you couldn't start a lawnmower
A: What the hell is wrong with you, dumbass?
A: I'd rather watch paint dry than read your nonsense again.
B: Fair enough, I'm a very small bot and no genius. What did I get wrong?
B: Ouch, but I don't take offence. Shall we start again with something nice?
B: I'm no great mind, I know, with only a handful of numbers. How can I do better?
B: I've no feelings to hurt, so no harm done. Has it been a bad day?
B: That was rude, but I still like talking with you. What is on your mind?
B: Many things are smarter than I am, I admit it. Would you like to teach me something?
B: Insults bounce off me, since I'm only letters. What would you rather talk about?
B: Well, I do my best with what little I have. What annoyed you most?

# test_messages
A: is this thing on?
A: HELLO???
A: are you there
A: just checking if it works
A: Testing, testing, one two three.
A: does this work
A: Anybody there?
A: hello hello can you read me
A: this is a test message, please ignore
A: Do you receive my messages?
A: im just testing the chat
A: can u see this
A: Earth to bot, come in please
A: trying this out for the first time
A: Is the bot online?
A: yo anyone home
A: first test, second try
A: Knock knock, are you awake in there?
A: let me see if this sends
A: Checking the connection.
A: test 2
A: mic check 1 2 1 2
A: Hello? Is anyone answering?
A: did my message go through?
A: seeing if it replies
A: Am I connected?
A: hellooooooo are u working
A: one two, one two
A: Please reply so I know that it works.
A: sending a test from my phone
A: Does the send button do anything?
A: is it broken or what
A: ARE YOU ON
A: Can you hear me, over?
A: Just a quick test of the keyboard.
A: respond if you get this
A: testtesttest
A: say something so i know ur there
A: Has it loaded yet?
A: Radio check, do you copy?
A: give me a sign that you're working
A: my son installed this, is it running now?
A: ping ping pong
A: I only want to know if the box works.
A: hey bot wake up
A: ok testing from the new laptop
A: Will it answer if I press enter?
A: are we live
A: Is somebody at the other end?
A: testing testing is this mike on lol
A: Come in, come in, do you read?
A: try number four
A: Let's see what happens when I type.
A: you up?
A: beep beep anyone receiving
A: Does it do anything?
A: Checking checking
A: hi just making sure this app isnt frozen
A: Reply with anything, it's only a test.
A: did u get that
A: Answer me if you're switched on.
A: test message from Carol
A: IS IT WORKING NOW
A: another test sorry
A: Signal check, hello?
A: u there??
A: I'm only trying the thing out.
A: Can anyone see what I write here?
A: oi, is this thing working
A: New user test.
A: lets test this bad boy
A: Are my words arriving?
A: echo echo echo
A: Well, is there anybody in?
A: check check
A: hello, testing
A: Test message.
A: u up and running
A: Anyone around?
A: still with me?
A: bot, you awake?
A: Signal check.
A: Come in, over.
A: working yet?
A: ping pong?
A: Trial run.
A: Connection ok?
A: can you see me typing
A: Hello from my tablet, testing.
A: Beep beep, anyone receiving?
A: Just seeing whether this thing answers.
A: I want to find out if my messages arrive.
A: Give me a sign that you are reading this.
A: My nephew installed this, so let us see if it works.
A: Did that get through to you?
A: Is anybody on the other end?
A: Ignore this, I'm only testing.
A: We are testing the chat window in class today.
A: Say something if you got that.
A: Does typing here do anything at all?
A: Please confirm that you received my message.
A: wait is it even switched on
A: If you can read this, answer me.
A: Let's see what happens when I press enter.
A: Has my text arrived?
A: Hello out there, do you copy?
A: First message from my new laptop, does it work?
A: I can't tell if you're online.
A: dry run before i show my friends
A: Are we connected now?
A: Roger, do you read me?
A: is it frozen or are you there
A: I'm trying out the app, hello?
A: Will you reply if I write something?
A: just making sure the wifi works on here
A: Second attempt, is it sending now?
A: Got a pulse in there?
A: hi just a test from the kitchen computer
A: Are you receiving me loud and clear?
A: Does anyone answer here?
A: quick check that youre not broken
A: Houston, do you read?
A: This is only a test.
A: Have you gone to sleep in there?
A: sound check, well, letter check
A: Checking in, is the machine running?
A: Do my words show up on your side?
A: The screen looks empty, are you there?
A: tap tap, is this on
A: My daughter said to type something here, so this is a trial.
A: Anything happening in there?
A: Let me know if this reaches you.
A: yoo hoo anyone there
A: Is the chat working today?
A: Trying again, maybe it works this time.
A: I wonder if the program has loaded.
A: Respond please, this is a test of the system.
A: do u respond to messages
A: A little test to begin with.
A: are you live
A: Can anybody read what I type?
A: One, two, three, can you read me?
A: Fourth test of the day, hello?
A: Hope this goes through.
A: typing something to see if it shows up
A: Would you answer so I can see that it runs?
A: New keyboard, just trying it.
A: Robot, are you switched on?
A: What happens if I write here?
A: OK program, prove that you are working.
B: Hello! It works, and I can read you. What shall we talk about?
B: I'm here, and your message arrived safely. How are you?
B: Here I am, switched on and reading. What would you like to say?
B: Test passed: you wrote and I answered. What comes next?
B: Everything works at my end, as far as a small bot can tell. Who am I talking to?
B: I read you loud and clear, though I have no ears. What's on your mind?
B: Your letters reach me, so it works. Would you like to chat?
B: It's working! I'm Cellmate, a tiny bot. What should I call you?

# short_reaction
A: oh really?
A: Fair enough.
A: no way!!
A: huh
A: Fine.
A: kk then
A: that's something
A: ahh got it
A: cool cool
A: Makes sense.
A: oh wow ok
A: if you say so
A: good one
A: alright then
A: So it goes.
A: hm ok
A: well that was unexpected
A: nice nice
A: Goodness me!
A: oh i get it now
A: big if true
A: oof
A: Seriously? You don't say.
A: fancy that
A: ha!
A: how odd
A: yeah ok whatever you say lol
A: I suppose so.
A: cute lol
A: pfft
A: Noted, thank you very much.
A: wait really
A: Charming.
A: oh come on
A: tbh same
A: right on
A: who knew
A: uh huh
A: Blimey!
A: ok whatever lol
A: funny
A: suit yourself
A: no kidding
A: well ok then
A: Indeed.
A: crazy
A: yeah right
A: Good to know.
A: umm ok
A: Right.
A: Sure.
A: Well well.
A: eh
A: okey dokey
A: ah right
A: Noted.
A: Really now?
A: Blimey.
A: Oh dear.
A: crikey
A: Understood.
A: aww
A: Who knew!
A: Figures.
A: same
A: fair
A: I suppose.
A: that's wild
A: Gosh!
A: if you insist
A: So I hear.
A: Good grief.
A: true that
A: wait what
A: Lovely.
A: Very well.
A: dang
A: Could be.
A: smart
A: I guess so
A: Splendid.
A: ooh fancy
A: tell me about it
A: What a thing.
A: Who would have thought it?
A: well then
A: fab
A: Quite.
A: oh okay then
A: My my.
A: okay whatever
A: Heavens!
A: sounds about right
A: Never mind.
A: nah really?
A: fine by me
A: You don't say.
A: k cool
B: I'm not sure what comes next. What would you like to talk about?
B: Short and clear! Shall we pick a topic, such as music, food or your day?
B: I read your reaction. What is on your mind?
B: That says a lot in few letters. Would you like to tell me about your day?
B: Few words suit me well. Do you want to choose the next topic?
B: We could talk about something new now. What do you enjoy?
B: It's your turn to choose. What shall we chat about?
B: So, where do we go from here? Ask me something or tell me something.
`;
