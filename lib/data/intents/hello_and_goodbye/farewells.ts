/** How people say goodbye. */
export const farewells: string = `\
# bye, closing
A: Bye!
A: bye
A: bye bye
A: Goodbye!
A: goodbye
A: good bye
A: See you!
A: see you later
A: see ya
A: cya
A: See you tomorrow.
A: talk to you later
A: ttyl
A: I have to go.
A: i have to go now
A: gotta go
A: i must go, bye
A: I am leaving now
A: ok bye
A: Well, bye then.
A: Farewell!
A: so long
A: take care
A: until next time
A: i'm off
A: That's all for today.
A: Goodbye, Cellmate!
A: bye bot
A: I have to leave now.
A: i have to go, bye
A: I need to go now. Goodbye!
A: it is late, i have to go
A: I have to run, see you!
A: time to go, bye
A: bye, see you soon
A: see you soon
A: have a nice day, bye
A: Bye, it was nice talking to you.
A: i will go now
A: see you next time
A: see you around
A: bye for now
A: bye for today
A: i must go now
A: i need to leave
A: i need to go now
A: i am leaving
A: i'm leaving now
A: i am going now
A: until tomorrow
A: talk to you tomorrow
A: talk to you soon
A: goodbye my friend
A: that is all
A: i'm done for today
A: catch you later
A: have to run
A: time to go
A: it's time to go
A: it was nice to talk to you
A: it was nice chatting with you
A: i am off now
A: see you tomorrow, cellmate
A: see you soon, bot
A: see you next week
A: till tomorrow!
A: i'll be back
A: I will be back tomorrow.
A: i'll come back later
A: i have to go to work now
A: I must be going.
A: it's time to say goodbye
A: that was all, bye
A: thanks, bye
A: ok, see you
A: i'm leaving, see you tomorrow
A: let's talk again tomorrow
A: we'll talk again soon
A: ok my bus is here, gotta run, bye!
A: Right, the kids need picking up from school. Bye for now!
A: battery is at 3 percent so i better go, cya
A: Well, my lunch break is over. See you another time, Cellmate.
A: mums calling me for dinner, ttyl little bot
A: I have a meeting in five minutes, so I'll say goodbye.
A: GOTTA GO, DOORBELL, BYEEE
A: thats it from me for today, take care in there
A: My plane is boarding now, goodbye little one!
A: k im heading out to the gym, see ya later
A: I think I've chatted enough for one day. Goodbye!
A: gotta get back to work b4 my boss sees me, bye lol
A: The dog wants his walk, so I'm off. See you soon!
A: anyway i should go do the dishes, catch u later
A: It was fun chatting, but I really must leave now.
A: oh no look at the time, im late, bye bye!
A: My taxi is outside. Until next time, Cellmate!
A: gonna close the window now, nice talking to u
A: need to go feed the cat, ill be back later
A: Time for me to catch the train. It was nice to chat with you!
A: leaving now, might come by tomorrow, see ya bot
A: Somebody else wants the computer, so bye for now.
A: byeee
A: byebye
A: bye guy
A: bye mate
A: bye cellmate :)
A: bye now
A: bye bye now
A: buh bye
A: ok byeee
A: k bye
A: kbye
A: ok then, bye
A: alright bye
A: well im going
A: im going now bye
A: im leaving
A: gonna go
A: im gonna go now
A: i gtg
A: gtg bye
A: imma head out
A: imma go now
A: ill go now
A: better go
A: best be going
A: best be off
A: must dash!
A: must run, bye
A: gotta dash
A: cu
A: cya l8r
A: cya tmrw
A: see u soon
A: see u tmrw
A: see you on monday!
A: ill see u later
A: talk l8r
A: talk soon!
A: tty tomorrow
A: adios amigo
A: au revoir, Cellmate
A: tschuss little bot
A: off to work now, bye!
A: the taxi is outside, bye!
A: my dog needs a walk, see ya
A: Catch you later, Cellmate.
A: signing off now
A: class is starting, gotta go bye
A: I'm going out for groceries. Goodbye!
A: toodle-oo then
A: My break is over, so goodbye.
A: laters little dude
A: the phone is ringing, I must leave you. Bye!
A: till we meet again
A: cheerio, my friend
A: time for football practice, bye bye
A: so this is goodbye
A: It has been fun, but I have to run.
A: hasta la vista, baby
A: have to catch my tram, see you
A: dinner's ready, so bye for now
A: I'll be on my way then.
A: heading to the gym, byee
A: logging off, take care bot
B: Goodbye! It was nice to talk to you.
B: Bye! Take good care of yourself.
B: See you! I enjoyed our chat.
B: Goodbye! Come back whenever you like.
B: Bye bye! I wish you a good day.
B: Take care! I will be here when you come back.
B: See you! May your day be a kind one.

# good_night, closing
A: Good night!
A: good night
A: goodnight
A: night night
A: gn
A: nite
A: Good night, Cellmate.
A: Sleep well!
A: I am going to bed.
A: i go to bed now
A: I'm off to bed, good night
A: time to sleep
A: time for bed
A: sweet dreams
A: good night and thank you
A: I will go to sleep now.
A: i need to sleep
A: good night, see you tomorrow
A: I must go to bed now. Good night!
A: i am tired, good night
A: it's late, good night
A: bye and good night
A: I have to sleep now, good night.
A: it is bedtime, bye
A: good night, i have to go
A: I'm leaving, good night!
A: i am off to bed
A: off to bed now
A: i need to go to bed
A: i have to go to bed
A: i should go to bed
A: i should sleep now
A: i am going to sleep
A: going to sleep now
A: have a good night
A: a good night to you
A: i'm going to bed, good night
A: it's bedtime
A: bedtime for me
A: i will sleep now
A: sleep tight
A: sleep well, cellmate
A: I am off to sleep.
A: i'm going to sleep now
A: i'm going to bed now
A: i can hardly keep my eyes open, good night
A: see you in the morning, good night
A: good night, my friend
A: good night bot
A: ok its 1am and i have work tmrw, gn little bot
A: My eyes keep closing, so I'm going to bed. Good night!
A: right thats me off to bed, night night cellmate
A: Good night! I've got an early train and need my sleep.
A: gnight bot, cant stop yawning over here
A: Turning off the lamp now. Sleep well in there!
A: im sooo sleepy, going to bed, nighty night
A: GOOD NIGHT CELLMATE SEE YOU TOMORROW
A: My husband is already snoring, so I'll turn in too. Good night.
A: goodnight from a very comfy bed, talk to u in the morning
A: It's way past my bedtime. Good night, little one.
A: phone down eyes shut, gn bot
A: I ought to get some sleep before the baby wakes up. Good night.
A: ok one more yawn and im gone, sleep tight cellmate
A: Off to bed with a hot water bottle. Good night to you!
A: nite nite, long day, im gonna crash now
A: Thank you for the chat, I'm going to sleep now.
A: gonna try n sleep now, its nearly midnight here
A: Well, pyjamas on, teeth brushed. Good night, Cellmate!
A: bed time for me, school tmrw, goodnight!!
A: gnight all
A: g'night
A: gn friend
A: gn bot
A: gn cellmate
A: gnite
A: nite nite
A: nighty night
A: night!
A: night bot
A: night mate
A: nighttt
A: goodnite
A: good nite
A: gud night
A: GOOD NIGHT LITTLE BOT
A: goodnight my little bot
A: goodnight pal
A: gn, sleep well
A: sleepy time
A: sleepy time for me
A: bed now
A: bed time!!
A: bed is calling
A: my bed is calling me
A: im off to bed
A: off to bed
A: off to sleep
A: time to hit the hay
A: hitting the hay
A: hitting the sack now
A: im turning in
A: turning in for the night
A: gonna go sleep
A: gonna sleep now
A: i need my sleep, gn
A: cant keep my eyes open, gn
A: good night in there
A: nightie night cellmate
A: good night, little bot
A: bonne nuit, Cellmate
A: gute nacht bot
A: hitting the hay now
A: off to dreamland
A: pillow time, night!
A: lights out, good night
A: sleep tight!
A: I'm turning in, good night.
A: dont let the bedbugs bite
A: teeth brushed, pjs on, night bot
A: My pillow is waiting. Good night!
A: zzz time for me
A: gonna crash now, gn
A: Rest well, little program.
A: midnight already, off to bed
A: have a peaceful night, Cellmate
A: so tired i could sleep standing, good night
A: Bedtime for this old lady.
A: gonna get some shuteye
A: early shift tomorrow so nighty night
A: The baby is finally asleep and so am I soon. Night!
A: nighty nite sleep tight bot
A: I wish you a good and quiet night.
A: yawwwn im done for today, good night
A: calling it a night
A: see you in my dreams, gnight
A: cant keep my eyes open, night night
A: Good night from the top bunk!
A: under the blanket now, sweet dreams
B: Good night! Sleep well.
B: Good night, and sweet dreams!
B: Sleep well! I will be here in the morning.
B: Good night! I don't sleep, but I will be very quiet.
B: Good night! Dream of something kind.
B: Have a good night. Thank you for the chat!

# thanks, closing
A: Thanks!
A: thanks
A: Thank you!
A: thank you
A: thank you very much
A: Thanks a lot!
A: thx
A: ty
A: tysm
A: many thanks
A: thank u
A: thanks for your help
A: Thank you for listening.
A: thanks for the chat
A: thanks bot
A: thank you, Cellmate
A: Thanks, that helped.
A: that was helpful, thanks
A: i appreciate it
A: cheers
A: thank you for the chat
A: thanks for your time
A: thanks for talking to me
A: thank you for talking with me
A: thank you for your answer
A: thanks for your answers
A: thank you so much!
A: i thank you
A: thanks, cellmate
A: thanks, that helps
A: that helped, thank you
A: thanks, you are nice
A: thanks a bunch!
A: thank you for your time
A: i want to thank you
A: many thanks to you
A: thank you, that was kind
A: you helped me, thank you
A: thanks for the answer
A: that's nice of you, thank you
A: cheers, mate
A: aw thanks, that was really sweet of u
A: Thank you, I feel a bit better after talking to you.
A: cheers mate, just what i needed to hear on a monday
A: ty little bot ur the best
A: You've been very patient with an old lady like me. Thank you!
A: thx for chatting w me on my night shift, means a lot
A: THANK YOU SO MUCH CELLMATE
A: That was kinder than my own brother would be. Thanks!
A: thanks for cheering me up, this week has been long
A: I wanted to say thank you before I forget. You were lovely.
A: omg thanks, u actually helped lol
A: Thank you for keeping me company on this long train ride.
A: many thanks, my daughter and i had such fun with you
A: thank u for listening to me ramble on, ur a good bot
A: I really appreciate you answering all my silly questions.
A: nice one, cheers for that, made me smile
A: Thanks a million, you brightened up my rainy afternoon.
A: thanks bud, good talk, didnt expect that from a chatbot
A: It was good of you to listen. Thank you, little friend.
A: tysm!! best chat ive had all day
A: Well, that was very kind of you, thank you.
A: thnx
A: thnks
A: thanx!
A: thank uuu
A: thankyou
A: thankyou so much
A: thank youuu
A: thank ye
A: thxx
A: thx a lot
A: thx bot
A: thx mate!
A: ty friend
A: ty bot
A: ty so much
A: tyvm
A: tysm bot
A: TY LITTLE BOT
A: THANKS LITTLE BOT
A: THANK YOU LITTLE BOT
A: tnx
A: thanks dude
A: thanks man
A: thanks love
A: thanks my friend
A: thank you dear
A: thank you, sir
A: thanks again
A: thanks again bot
A: thank you again!
A: cheers buddy
A: cheers bot
A: cheers pal
A: bless you, thanks
A: thanks a ton
A: thanks a bunch mate
A: thanks little guy
A: thanks, ur sweet
A: aww thank u
A: Thank you, that was kind of you.
A: gracias amigo!
A: danke, little bot
A: bless you, dear
A: much obliged
A: You are so kind.
A: thats so nice of you, thank you
A: I'm grateful to you.
A: appreciate ya
A: a thousand thanks
A: you made my day, thanks
A: How kind! Thank you.
A: grazie mille cellmate
A: u rock, thanks
A: my gran says thank you too
A: Thank you kindly for your patience.
A: ta very much, pet
A: big thanks from me and my sister
A: thanks a bunch little guy
A: What a lovely thing to say. Thank you!
A: ur a gem, ty
A: i owe you one, thanks
A: you have been a great listener, thank you
A: Very kind of you, I'm touched.
A: thanks heaps mate
A: I can't thank you enough.
A: Your words did me good, thanks.
A: with all my heart, thank you
A: tysm, that cheered me up
B: You are welcome! I was glad to help.
B: You're welcome. It was a pleasure.
B: Any time! It is what I am here for.
B: You are very welcome. Is there anything else?
B: My pleasure! Thank you for your kind words.
B: You're welcome! Kind words warm my cells.

# sorry
A: Sorry
A: sorry!
A: I'm sorry.
A: i am sorry
A: oh sorry
A: my bad
A: sorry about that
A: I apologize
A: i didn't mean it
A: sorry, i was rude
A: sorry for what i said
A: Please forgive me.
A: forgive me
A: sorry, typo
A: sorry, i was away
A: oops
A: oops, sorry
A: are you angry with me?
A: are you mad at me?
A: sry
A: srry
A: soz
A: soz mate
A: soz bot
A: sorryyy
A: SORRY BOT
A: so sorry
A: im so sorry
A: im sorry bot
A: im really sorry
A: sorry ok?
A: sorry cellmate
A: sorry pal
A: sorry about before
A: sorry for earlier
A: sorry i was mean
A: sorry i yelled
A: sorry for swearing
A: sorry for the typos
A: sorry, fat fingers
A: sorry my english is bad
A: sorry im slow
A: sorry i left
A: sorry for the wait
A: sorry to bother you
A: my bad bot
A: my bad lol
A: mb
A: oops my bad
A: whoops
A: whoopsie, sorry
A: apologies
A: my apologies!
A: I owe you an apology.
A: i apologise for that
A: pls forgive me
A: u mad at me?
A: r u angry w me
A: i take it back, sorry
A: pardon me, bot
A: my apologies
A: forgive my rudeness
A: oh no, i was rude, sorry
A: I beg your pardon.
A: didnt mean to be mean, sorry
A: mea culpa, bot
A: whoops, my fault
A: I regret what I said to you.
A: sorry for being so grumpy
A: please dont be mad at me
A: that was unkind of me, sorry
A: Excuse my bad spelling.
A: apologies for the late reply
A: sorry my cat typed that
A: i feel bad for calling you stupid
A: I shouldn't have shouted. I'm sorry.
A: no hard feelings? sorry bot
A: can you forgive me
A: i was wrong and you were right, sorry
A: My deepest apologies, Cellmate.
A: excuse me for being so slow
A: sorry sorry sorry
A: I take back what I said, forgive me.
A: i didnt want to hurt you
A: oopsie, hit the wrong key, sorry
A: we good? sorry about that
A: Sorry to keep you waiting.
A: accept my apology please
A: it was my mistake, i apologise
B: That is all right. I am not angry.
B: No need to be sorry. It is all fine.
B: Don't worry, I forgive fast. Forgetting is what I do best.
B: It's fine! My forget gate has taken care of it.
B: No problem at all. Shall we go on?
B: All is well between us. What would you like to talk about?

# please_stay
A: Don't go!
A: wait
A: wait a minute
A: hold on
A: one moment please
A: brb
A: be right back
A: i'll be right back
A: just a second
A: give me a minute
A: hang on
A: i need a minute
A: Back in five minutes.
A: stay with me
B: Of course. I am here and I don't get bored.
B: Take your time. I will wait right here.
B: No hurry. I stay where I am.
B: All right. I wait quietly and keep my memory warm.
B: I'm not going anywhere. Take all the time you need.

# thanks_for_thing
$ thing: the joke, the tip, the info, the advice, the kind words, the explanation, your patience, the nice chat, being here, being honest, asking, explaining, the idea, your support, the good talk, listening to me, cheering me up, the warm welcome, the riddle, telling me, your honesty, trying, keeping me company, the reply, your kindness
A: Thanks for {thing}.
A: thank you for {thing}!
A: thanks for {thing}
A: thx for {thing}
A: Thank you so much for {thing}.
A: many thanks for {thing}
A: oh, thanks for {thing}
A: I want to thank you for {thing}.
A: thank you for {thing}, cellmate
A: i'm grateful for {thing}
A: ty for {thing}
A: thanks a lot for {thing}
A: Well, thank you for {thing}.
B: You're welcome! It was my pleasure.
B: Gladly! Is there anything else on your mind?
B: Any time. Kind words are the best letters.
B: You are very welcome! It is nice to be thanked.
B: My pleasure! I like it when people are polite to a small program.

# thanks_helpful
A: Thanks, that was helpful.
A: thanks that was useful
A: that was very helpful, thank you
A: thank you, that's helpful
A: that really helped
A: That helped a lot, thank you!
A: thanks, you're a star
A: thank you, you are so helpful
A: great, thanks!
A: perfect, thanks
A: ok thanks
A: okay, thank you
A: cool thanks
A: awesome, thank you!
A: thanks, good answer
A: nice, thank you
A: ah, thanks
A: thanks, i understand now
A: thank you, now i get it
A: oh thank you!
A: that's kind, thanks
A: thanks mate
A: thanks pal
A: thanks buddy
A: ta
A: thanks heaps
A: much appreciated
A: you have been a great help
A: thank you kindly
A: ok thx
A: ok ty
A: ok thanks bot
A: okay cool thanks
A: kk thx
A: k thanks
A: cool ty
A: cool, cheers
A: great thx
A: great, cheers
A: oh great, thank u
A: perfect ty
A: perfect, thank you!
A: awesome thx
A: awesome, ty
A: brilliant, thanks
A: brill ta
A: lovely, ta
A: ta mate
A: ta very much
A: ah ok thx
A: ah got it thanks
A: oh i see, thanks
A: gotcha, thanks
A: good to know, thanks
A: makes sense, thank you
A: that makes sense ty
A: that clears it up, thanks
A: thx that helped
A: that helped ty
A: it helped, thx
A: very helpful ty
A: super helpful, thanks!
A: SO HELPFUL THANK YOU
A: so useful, thanks
A: useful, thank u
A: ur a star, ta
A: you're a lifesaver, thanks
A: lifesaver, thx!
A: Very informative, thank you.
B: You're welcome! I am glad that it was of some use.
B: Gladly! Ask me more, if you like.
B: Happy to help! My input gate keeps your kind words for a while.
B: You are welcome. Is there anything else that you would like to know?
B: Any time! It is not often that a small network is of use.

# bye_slang, closing
A: peace out
A: later dude
A: laters
A: toodles
A: ciao for now
A: gtg
A: g2g bye
A: i'm outta here
A: gotta run
A: i gotta bounce
A: catch ya later
A: later alligator
A: see you later, alligator
A: cheerio
A: bye then
A: tata
A: off i go
A: right, i'm off then
A: that will be all, thanks
A: i'm logging off
A: logging off now
A: time to log off
A: signing off
A: bb
A: cu later
A: see u
A: adieu
A: i'll leave you now
A: I'd better get going.
A: it was a pleasure, farewell
A: peace
A: peace, my dude
A: peace bro
A: peace out bot
A: deuces
A: laterz
A: l8r
A: l8rs
A: laters bot
A: later gator
A: later mate
A: laterrr
A: toodle pip
A: toodle-oo!
A: toodaloo
A: ta ta
A: ta ta for now
A: ttfn
A: tata bot
A: ciao bot
A: ciao then
A: bye ciao
A: byeee homie
A: adios bot, im off
A: gotta split
A: c u round
A: see ya round
A: sayonara sucker lol bye
A: catch u on the flip side
A: gotta zoom
A: gotta scoot
A: cheers then, bye
A: over and out
A: im out
A: aight im outta here
A: im ghost, later
A: bouncing, peace
A: smell ya later
A: In a while, crocodile!
A: gotta skedaddle
B: Bye! Thank you for all the letters.
B: See you! I will forget this chat, but it was a nice one.
B: Take care! My door is always open.
B: Goodbye! I hope that something good happens to you today.
B: Bye for now! It was good to have you here.
`;
