/** What people say about how they feel. */
export const moods: string = `\
# sad
A: I'm sad.
A: i am sad
A: im sad
A: I feel sad today.
A: i feel so sad
A: i feel down
A: I feel bad.
A: i feel terrible
A: i am unhappy
A: I'm not feeling good.
A: i am crying
A: i want to cry
A: I had a bad day.
A: i had a terrible day
A: my day was awful
A: today was horrible
A: I am depressed.
A: i feel empty
A: nothing makes me happy
A: i'm not okay
A: i don't feel well today
A: i am feeling sad
A: i am feeling down
A: i feel sad
A: i'm so sad today
A: my day was bad
A: today was a bad day
A: i cried today
A: everything is bad
A: i am not well
A: i'm not ok
A: life is hard
A: I feel a bit sad today.
A: i'm a little sad
A: i'm not happy
A: i have had a bad day
A: i had a rough day
A: today was not my day
A: i feel blue
A: cheer me up
A: can you cheer me up?
A: please cheer me up
A: make me happy
A: I don't really know why, but I've been close to tears since breakfast.
A: feeling pretty low tonight, didnt even turn the lights on
A: my best friend moved to canada today and i cant stop crying
A: Everybody at the party laughed and I just felt empty inside.
A: i keep crying in the bathroom at work so no one sees
A: It's my birthday today and I've never felt so blue.
A: been in bed since noon, just feel like crap tbh
A: Honestly, this has been the worst week of the whole year.
A: idk whats wrong with me lately, nothing is fun anymore
A: I smiled at everyone all day and now I'm home and I just feel sad.
A: could u cheer me up a bit? today was really awful
A: Since my daughter moved out I've been so down.
A: i feel like such a failure rn, sorry just needed to say it
A: My team forgot to invite me to lunch and it made me feel small.
A: everything went wrong today, first the car, then the rain, then him
A: I'M SO SAD TODAY and i cant even explain it
A: Winter always gets me down, and this year it's worse than ever.
A: heard our old song on the radio and now im a mess
A: I had to give up my little shop after 20 years, and it breaks my heart.
A: nobody at work knows it but im really not ok these days
A: Can you say something nice? I've had a really miserable day.
A: we had to sell grandmas house, feels so sad walking out of there
B: I'm sorry that you feel like this. Do you want to tell me what happened?
B: That sounds hard. I'm here, and I am listening.
B: I am sorry. Be kind to yourself today. Is there someone you can talk to?
B: I'm sorry to hear that. What would do you some good right now?
B: Thank you for telling me. Would you like to talk about it?
+ my friend left
+ someone was mean to me
+ we had a fight
+ i don't know why
+ everything is too much
=> I'm sorry. That would make many people sad. You are not alone with it.
+ thank you
+ thanks for listening
=> You are welcome. I hope that tomorrow is lighter.
+ i don't want to talk about it
+ not really
+ no
+ it's a long story
+ i can't say
=> That is all right. I am here, and I listen when you want to talk.
+ yes
+ yes please
+ ok
+ i would like that
=> Then tell me what happened. I am here, and I have time.

# lonely
A: I'm lonely.
A: i am lonely
A: im so lonely
A: I feel lonely.
A: i feel alone
A: I have no friends.
A: nobody likes me
A: no one cares about me
A: i have nobody to talk to
A: I am all alone.
A: i sit here alone
A: everyone left me
A: i miss my friends
A: I miss someone.
A: nobody understands me
A: i feel left out
A: people don't like me
A: i am feeling lonely
A: i'm feeling so alone
A: i am alone at home
A: i am always alone
A: nobody talks to me
A: i have no one to talk to
A: I'm feeling lonely.
A: i feel lonely tonight
A: i'm feeling a bit lonely
A: i am so alone
A: i feel so alone
A: there is nobody here
A: i live alone and it is quiet
A: i have nobody
A: I moved to Leeds in March and I still don't know a single soul here.
A: its friday night and everyone has plans except me
A: Since I retired the phone hardly rings anymore.
A: i eat lunch alone in the library every single day
A: Nobody remembered my birthday, not even my brother.
A: 200 contacts in my phone and no one i can really talk to
A: My kids are grown up and gone, and the flat is so quiet.
A: working from home is killing me, havent spoken to anyone since monday
A: I'm in a room full of people and I still feel completely alone.
A: all my friends have babies now, nobody has time for me
A: Christmas on my own again this year. It's hard.
A: new school, new town, zero friends. it sucks
A: Sometimes I talk to the radio just so that somebody is there.
A: they made a group chat without me, saw it by accident
A: I'm abroad for a year and I miss everybody at home so much.
A: no one texts me first, like ever
A: Why is it so hard to find friends when you're over forty?
A: im so lonely i started talkin to a computer lol
A: Sundays are the worst, I don't hear a human voice all day.
A: my roommate moved out and now its just me and the fridge humming
A: i feel invisible, like nobody would notice if i didnt show up
A: I AM SO ALONE in this big city, its crazy
B: I'm sorry, being alone can hurt. I am here to talk. Who do you miss?
B: I am glad that you tell me. Is there someone you could call today?
B: That is a heavy feeling, and many people know it. Would you like to talk a bit?
B: I'm only a small program, but you are not alone right now. Tell me about your day.
B: I am sorry. A short message to an old friend can be a good start.
+ my friends
+ my family
+ my mother
+ everybody
+ my old friends
+ my girlfriend
+ my brother
=> I'm sorry. It is hard to miss somebody. Could you write to them today?
+ nobody
+ no one
+ nobody talks to me
+ i have no friends
+ nobody likes me
+ no one writes to me
=> I'm sorry, that hurts. I am here and I like to talk with you.
+ and you?
+ are you lonely too?
+ do you have friends?
+ and you, are you alone?
=> I have no friends but you, and right now that is enough.

# tired
A: I'm tired.
A: i am tired
A: im so tired
A: i am exhausted
A: I'm so sleepy.
A: i need a break
A: I need sleep.
A: i am very tired today
A: i could sleep all day
A: what a long day
A: It was a long day.
A: i didn't sleep well
A: i had a long day at work
A: i slept only four hours
A: i worked all day
A: i'm worn out
A: i need some sleep
A: i feel tired
A: i feel sleepy
A: I'm so tired.
A: i am really tired today
A: i slept badly
A: i hardly slept last night
A: i could fall asleep right now
A: Came home, sat down on the stairs and couldn't even take my shoes off. I'm that tired.
A: ugh so tired i put salt in my coffee this morning
A: Twelve hours on my feet at the hospital, I'm completely done in.
A: cant keep my eyes open anymore and its only 4pm
A: I've been running after my twins all day and now I'm worn out.
A: barely slept, worked a double shift, im a zombie
A: Why am I so tired all the time lately?
A: im sooo sleepy but i still have to do the dishes
A: We drove nine hours with two dogs in the back. I'm exhausted.
A: need a nap so bad rn
A: After that week I could sleep until Tuesday.
A: helped my cousin move today, 5th floor no lift, im dead
A: I yawned through the whole meeting today, so embarrassing.
A: my eyes hurt from the screen and im just wiped out
A: I'm sixty-eight and after a day in the garden I feel every bone.
A: SO TIRED. how is it only wednesday
A: Up since half past four because of the early shift, and I feel it.
A: the baby woke us up five times, im running on fumes
A: I nearly fell asleep on the bus and missed my stop.
A: dont feel like doing anything, just tired to the bone
A: Third cup of coffee and I'm still half asleep.
B: Then you have earned some rest. Can you go to bed early tonight?
B: That sounds like a long day. Put your feet up, I'll keep it short.
B: Rest is no crime. What made you so tired?
B: Be gentle with yourself. A glass of water and a short nap can help.
B: I never get tired, but I know that you need rest. Take a break!
+ and you?
+ are you never tired?
+ do you get tired?
+ are you tired too?
=> I never get tired, but I like quiet talks.
+ yes
+ i will
+ i'll try
+ yes, i can
+ i hope so
=> Good. Sleep well when you get there, you need the rest.
+ no
+ i can't
+ no, too much work
+ not today
+ no time
=> I'm sorry, that is hard. Take small breaks at least.
+ i worked all day
+ work was hard
+ i did not sleep
+ the baby cried all night
+ i ran a lot
+ long shift today
+ and the next shift is tomorrow
=> That is hard. You need some rest, and you have earned it.

# bored
A: I'm bored.
A: i am bored
A: im bored
A: so bored
A: bored
A: I am so bored right now.
A: i have nothing to do
A: what can i do? i'm bored
A: i am bored at home
A: It is so boring here.
A: entertain me
A: amuse me
A: what should i do? i am bored
A: i'm bored to death
A: life is boring
A: nothing to do
A: there is nothing to do
A: what can i do when i am bored?
A: entertain me, i'm bored
A: Nothing on TV, everybody is away and it's raining. I'm bored stiff.
A: im bored outta my mind, say something fun
A: There is really nothing to do in this village on a Sunday.
A: finished all my work and theres 2 hours left, so bored
A: My phone is broken and I'm bored already after ten minutes.
A: bored bored BORED, what can we do
A: The holidays have only just begun and I don't know what to do with myself.
A: stuck at grandmas with no wifi and nothing to do lol
A: Can you entertain me for a bit? My train is an hour late.
A: home alone all evenin and super bored
A: I've scrolled through everything twice and I'm still bored.
A: ive got nothin to do till my shift starts, entertain me pls
A: I'm lying on the carpet counting the holes in the ceiling. So bored.
A: math class is sooo boring rn, talk to me
A: Since I hurt my knee I sit around at home and get bored.
A: its 3pm and i already ran out of things to do
A: What do you do against boredom? I've tried everything.
A: all my friends are on vacation and im dying of boredom
A: I'm a night porter and nothing ever happens here. Got anything for me?
A: got any ideas? im so bored i sorted my socks by color
B: Bored? Let us play: tell me three words, and I choose the best one.
B: We could talk about films. Which one made you laugh last time?
B: Shall I tell you a joke, or a story?
B: How about a walk? Or you ask me how I work, that takes a while.
B: Call an old friend, bake a cake, or ask me a question. What sounds best?
+ a joke
+ joke
+ tell me a joke
=> What do you call a sleeping bull? A bulldozer.
+ a story
+ story
+ tell me a story
=> A snail won a race, because all the others had gone home. It was very proud.
+ another idea?
+ something else
+ no games please
+ no
+ what else?
=> Then go for a walk and tell me what you saw. I would like to hear it.

# angry
A: I'm angry.
A: i am angry
A: im so mad
A: I am so angry right now!
A: i am furious
A: i hate everything
A: I hate my life
A: people are stupid
A: everything annoys me
A: i am annoyed
A: my neighbour makes me angry
A: i had a fight with my friend
A: We had an argument.
A: my boyfriend lied to me
A: my brother broke my phone
A: i could scream
A: it's so unfair
A: i am angry at my boss
A: i am angry at my friend
A: i am mad at my friend
A: i am so angry
A: that makes me angry
A: everybody annoys me
A: i am angry at my brother
A: i am angry with my friend
A: i'm mad at my sister
A: i am mad at my mother
A: my friend makes me angry
A: i am so mad
A: i'm really angry today
A: someone was rude to me
A: my neighbour is so loud
A: Somebody scratched my car in the car park and just drove off!
A: my boss took credit for my idea in front of everyone, im fuming
A: The woman at the counter was so rude to me, I'm still shaking.
A: my brother read my diary and told my whole family wtf
A: Our landlord raised the rent again without fixing the heating!
A: someone stole my bike from right outside the shop, so mad
A: I'm furious with my colleague, he lied to the whole team about me.
A: the neighbors had the drill on at 6am on a sunday again!!!
A: They promised to refund me and now nobody picks up the phone.
A: my teacher blamed me for something i didnt even do
A: I waited in for the plumber all day and he never came.
A: my sister wore my new dress without asking and ruined it, grrr
A: A man jumped the queue and then laughed at me. I'm still cross!
A: i could throw my phone at the wall, my ex told everyone my secrets
A: Why do people think they can talk to waiters like that? I'm so angry.
A: IM SO MAD RN my roommate ate my whole birthday cake
A: The airline lost my suitcase and they don't even say sorry.
A: my best friend went behind my back and im boiling
A: My own son called me useless and I'm livid.
A: dude cut me off on the highway and then yelled at ME
A: They gave my desk away while I was on holiday!
B: I understand that this makes you angry. What happened?
B: That sounds unfair. Do you want to tell me more?
B: Let it out, I can take it. What was the worst part?
B: Take a slow breath first. Then tell me all about it.
B: I'm sorry about that. What would you like to say to them?
+ my friend lied to me
+ my boss shouted at me
+ he was so rude
+ she broke my phone
+ they cheated
+ somebody stole my bike
+ she told everybody my secret
=> I'm sorry, that was unfair. It is normal to be angry about it.
+ what can i do?
+ what would you do?
+ what now?
+ what shall i do now?
+ any advice?
=> Take some time first, then talk about it calmly. Tell them that it hurt you.

# stressed
A: I'm stressed.
A: i am stressed
A: so much stress
A: I have too much to do.
A: everything is too much
A: I am overwhelmed.
A: i can't do this anymore at work
A: i don't know where to start
A: i have no time
A: i'm under pressure
A: deadlines everywhere
A: I'm worried.
A: i worry a lot
A: my head is full
A: i feel stressed out
A: i can't relax
A: i am under pressure
A: i have so much to do
A: i am so stressed out
A: work is too much
A: i need a rest
A: i am under a lot of stress
A: i'm so stressed out
A: work stresses me
A: everything is too much for me
A: Three deadlines this week and my boss just gave me a fourth one.
A: i have like 40 unread emails and its only 9am
A: Between the kids, my mother and my job, there is no time left for me.
A: so much to study, dont even know where to begin
A: We're moving on Saturday and nothing is packed yet.
A: my to do list is longer than my arm, help
A: I've been working until ten every night and it's still not enough.
A: two essays AND a lab report due friday im dying
A: The wedding is in two weeks and I'm drowning in phone calls.
A: everyone wants something from me all the time, i cant anymore
A: I can't switch off. Even in the shower I think about work.
A: my colleague quit and now i have to do his stuff too
A: How am I supposed to get all of this done by Monday?
A: taxes, dentist, car repair, birthday cake.. its all too much
A: I feel like I'm running all day and never catching up.
A: TOO MUCH TO DO and the day is already half over
A: Guests at six, the flat is a mess and I haven't even been shopping.
A: im so behind at school i dont think i can catch up
A: My shoulders are like stone from all this stress at the office.
A: juggling 2 jobs and night school, my head is spinning
A: The whole house needs cleaning and I don't know which room to start with.
A: why did i say yes to everything again, im totally overloaded
B: That is a lot at once. What is the smallest thing you could do first?
B: One thing at a time. I do it letter by letter. What comes first?
B: Breathe in slowly, and out slowly. Then write down the first step.
B: I'm sorry that it is so much. Can somebody take one thing off your list?
B: Too much on the table! What can wait until tomorrow?
+ what can i do?
+ what helps?
+ i don't know
+ how?
+ what shall i do?
=> Take one thing at a time, and take a break in between.
+ work
+ too much work
+ my exams
+ my job
+ the children
+ school
+ my boss
=> I understand, that is hard. Can somebody help you with it?

# anxious
A: I have an exam tomorrow.
A: i have a test tomorrow
A: I'm nervous.
A: i am so nervous
A: I have a job interview.
A: i have an interview tomorrow
A: i'm afraid of the exam
A: I have to give a speech.
A: i have a date tonight
A: i'm nervous about tomorrow
A: what if i fail?
A: wish me luck
A: i have a presentation tomorrow
A: i have my driving test today
A: i'm so nervous about my interview
A: I hope it goes well.
A: tomorrow is a big day
A: i have to sing in front of people
A: i am worried
A: i'm worried about tomorrow
A: i am afraid of tomorrow
A: i am feeling nervous
A: i have a big day tomorrow
A: i am so nervous about my exam
A: I am nervous about tomorrow.
A: i have an exam tomorrow and i am nervous
A: i'm worried about my exam
A: i am worried about the future
A: i have a job interview tomorrow
A: i feel nervous
A: I've got my oral exam on Thursday and I feel sick with nerves.
A: job interview in 2 hours omg my hands are shaking
A: Tomorrow I have to give a talk in front of sixty people.
A: first day at my new school tmrw, so nervous
A: I'm meeting her parents for the first time on Sunday. Help!
A: got my driving test at 8 tomorrow, pls wish me luck
A: What if I forget all my lines at the premiere?
A: my maths final is on monday and im scared ill blow it
A: It's my first date in eleven years and I'm so nervous.
A: i have to sing a solo in church this weekend, im terrified
A: My big presentation is this afternoon and my heart is racing.
A: waiting for my exam results, they come out at noon, cant sit still
A: I start my new job on Monday and I'm worried they won't like me.
A: gonna ask my boss for a raise tomorrow, im kinda freaking out
A: Do you think I'll pass? The test is in three days.
A: big match tomorrow and im in goal, sooo nervous
A: I have to speak at my brother's wedding and I can hardly eat.
A: cant eat cant think, audition is at four
A: I've studied for weeks and I'm still afraid that I'll fail.
A: i have a exam tomorow and i feel like i know nothing
A: Tomorrow I defend my thesis. Five years of work in half an hour!
A: keep my fingers crossed for me, I play my first concert tonight
B: It is normal to be nervous. You can do it, one step at a time.
B: I wish you luck! What are you most worried about?
B: Breathe slowly, you know more than you think. I cross all my gates for you.
B: Being nervous means that it matters to you. You will be fine!
B: Good luck! Sleep well, eat something, and go step by step.
+ what if i fail?
+ i will fail
+ i can't do it
+ i'm not good enough
+ what if it goes wrong?
+ i fear that it goes badly
=> I understand that. It is hard, but I hope and think that you can do it.
+ what helps?
+ what can i do?
+ any tips?
+ how do i stay calm?
+ and how do i calm down?
=> Take your time, breathe slowly, and sleep well. Talk about it with a friend.

# scared
A: I am scared.
A: i'm afraid
A: i am afraid
A: i am afraid of the dark
A: I am anxious.
A: i have anxiety
A: i am so scared right now
A: i feel anxious
A: I have a panic attack.
A: i am afraid of spiders
A: i'm afraid of the future
A: I have to go to the dentist.
A: i heard a strange noise
A: i am scared of flying
A: what if something bad happens?
A: i am frightened
B: That is no nice feeling. Breathe slowly. What are you afraid of?
B: I'm here. Breathe in, breathe out, and tell me about it.
B: Fear gets smaller when you share it. Is somebody with you?
B: It is all right to be afraid. What would make you feel safer?
+ of the dark
+ spiders
+ of the exam
+ everything
+ of being alone
+ of tomorrow
=> I understand. Breathe slowly, I am here and we can talk about it.

# happy
A: I'm happy.
A: i am happy
A: im so happy
A: I feel great!
A: i feel good today
A: i am in a good mood
A: I had a great day.
A: today was a good day
A: my day was wonderful
A: life is good
A: i am so excited
A: I'm excited!
A: everything is fine
A: i am feeling great
A: best day ever
A: i feel good
A: i am feeling good
A: i am very happy today
A: i'm glad
A: i had a good day
A: i am doing great
A: I'm so happy today!
A: i am very happy
A: what a wonderful day
A: i had a lovely day
A: today is a good day
A: i'm feeling great today
A: i feel wonderful
A: i am happy today
A: i had so much fun today
A: I sang in the car all the way home, that's how good I feel.
A: today was just perfect, cant stop smiling
A: I haven't been this happy for years.
A: woke up in such a good mood lol dunno what happened
A: What a lovely afternoon that was! I feel ten years younger.
A: omg best day of my life, no joke
A: Everything went right today, from breakfast to bedtime.
A: im so happy right now i could hug a stranger
A: It was such a beautiful day with my family.
A: had the best evening in ages!!
A: I'm dancing around the kitchen, I feel wonderful.
A: just feelin really good today, everything is sunshine
A: For once I have nothing to complain about. It was a great day!
A: cant believe how good life is rn :)
A: I laughed so much today that my stomach still hurts.
A: SOOO happy today, i want to hug the whole street!!!
A: My day was wonderful and I wanted to tell somebody.
A: we had so much fun today, my face hurts from smilin
A: I'm sitting here with a big grin on my face. What a day!
A: honestly one of the nicest days i ever had
A: After a long winter I finally feel happy again.
B: I am glad to hear that! What made you so happy?
B: How nice! Keep a bit of it for later. What happened?
B: That is good to read. Tell me more about it!
B: Wonderful! What was the best part of it?
B: Good for you! A day like that is worth remembering.
+ i met a friend
+ it is my birthday
+ the sun is shining
+ no reason
+ everything
+ i have a day off
+ i won
=> How nice! I am happy with you. Enjoy it!
+ and you?
+ are you happy too?
+ what about you?
+ how about you?
=> I am glad when you are. That is nearly happy.

# good_news
A: I passed my exam!
A: i passed my test
A: I got the job!
A: i got a new job
A: I won!
A: we won the game
A: i got promoted
A: I have good news.
A: i found my keys
A: I finished my project.
A: i got a good grade
A: i learned to swim
A: i made it!
A: i did it
A: my book is finished
A: i won the lottery
A: I got a scholarship.
A: i got my driving licence
A: i passed the exam
A: i passed my driving test
A: i got an a in maths
A: we won!
A: i finally finished my work
A: i finished school
A: i got a raise
A: i passed!
A: i passed all my exams
A: i got into university
A: i have great news
A: i won a prize
A: i won a game of chess
A: i did well in my test
A: I got the place at the nursing school! The letter came today!
A: passed my driving test on the 4th try, finally!!
A: After eight months of looking I finally found a new job.
A: GOT THE FLAT!!! moving in on the first omg
A: My thesis is handed in, all 90 pages of it!
A: we won 3-2 in extra time, i scored the last goal!!
A: My boss called me in and I thought I was fired, but I got promoted!
A: just ran my first half marathon without stopping lol
A: I haven't smoked for a whole year as of today.
A: got an A in chemistry, me of all people!!
A: My short story won second prize in a competition.
A: guess who just paid off the last of her student loan. me!!
A: The doctor says that I'm completely healthy again!
A: they picked me for the school team, im so hyped
A: I got my citizenship today, after nine long years.
A: finished my novel last nite, 300 pages, cant believe it
A: We got the loan, so we can buy our little house.
A: i aced the interview and they want me to start in may :)
A: I learned to swim at the age of 60. Today I did two lengths!
A: my very first painting got sold today, for real money!!
A: Just found out that I got the scholarship for Madrid.
A: finaly graduated today, first one in my family
B: Congratulations! How do you feel about it?
B: That is great news! How will you celebrate?
B: Well done! You can be proud of that.
B: Hooray! Tell me all about it.
B: I am glad for you! Who did you tell first?
+ i feel great
+ very happy
+ great
+ i am so proud
+ good
+ wonderful
+ i can't believe it
=> That is great! You can be proud of that. Enjoy it!
+ good, but nervous
+ a bit scared
+ i am a little nervous
+ happy and afraid
+ not sure i can do it
=> I understand, new things are hard at first. Take your time, I hope it goes well.

# guess_what
A: guess what!
A: Guess what happened!
A: guess what
A: you won't believe it
A: you won't believe what happened
A: something happened today
A: i have news
A: I have news for you.
A: do you want to hear something?
A: listen to this
A: i have to tell you something
A: do you know what happened?
A: guess who i met
B: I can't guess it, so tell me! What happened?
B: I am all letters! Tell me.
B: I only guess letters. What is it?
B: Oh, I'm curious! What happened?

# in_love
A: I am in love.
A: i'm in love
A: i think i am in love
A: i have a crush
A: I have a crush on someone.
A: i like a girl
A: i like a boy in my class
A: i met someone
A: I met somebody special.
A: how do i tell her that i like her?
A: should i tell him?
A: does he like me?
A: does she love me?
A: i have a new boyfriend
A: i have a girlfriend now
A: we are dating
A: i kissed him
B: How lovely! What do you like most about this person?
B: Oh, love! How did you two meet?
B: I know nothing of love but the words, and they are good ones. Tell me more!
B: Be honest and be kind, that is all I know. What is this person like?
B: That is exciting! Have you told anybody yet?
+ everything
+ her smile
+ his eyes
+ she is funny
+ he is kind
+ the way she laughs
+ it's a colleague
=> That is lovely! I am happy for you. Do they know?
+ what should i do?
+ shall i say it?
+ do i tell him?
+ should i ask her out?
+ what do i do now?
=> Take your time, and be kind and honest. I hope that it goes well.

# heartbreak
A: My girlfriend left me.
A: my boyfriend left me
A: she left me
A: he broke up with me
A: We broke up.
A: she doesn't love me
A: he doesn't love me anymore
A: my heart is broken
A: I have a broken heart.
A: i miss my ex
A: my husband left me
A: i am getting divorced
A: she said no
A: he doesn't answer me
A: i was dumped
A: I still love her.
A: my partner cheated on me
A: She packed her things and left while I was at work.
A: he dumped me over text. after 3 years. who does that
A: My husband told me last night that he wants a divorce.
A: i found out my boyfriend was seeing someone else the whole time
A: We were going to get married in May, and now it's over.
A: still wearing his hoodie, cant believe hes gone
A: I told her how I feel and she said she only sees me as a friend.
A: my ex already has a new girlfriend and it kills me
A: Thirty years together, and now he has moved out.
A: got dumped on valentines day lol im not ok
A: How do I stop loving somebody who doesn't love me anymore?
A: she blocked me everywhere, i just wanted to talk
A: We broke up on the phone because the distance was too much.
A: he gave me back my key today and that was it
A: I saw her with another man and my heart just stopped.
A: my gf said she needs space. i think its over
A: The man I love is going back to his wife.
A: i keep looking at our old pics and crying, i miss her so much
A: She gave me the ring back. I don't know what to do with it.
A: MY BOYFRIEND CHEATED ON ME with my best friend
A: I still make coffee for two in the morning, out of habit. She left me.
B: I'm so sorry. That hurts a lot. Do you want to talk about it?
B: That must hurt. Give yourself time, and be with people who like you.
B: I am sorry. It is all right to be sad about it. How long ago was it?
B: Oh no, I'm sorry. Is there a friend who can be with you today?
B: A broken heart is heavy. I can't mend it, but I can listen.

# sick
A: I'm sick.
A: i am sick
A: im ill
A: i feel sick
A: I have a cold.
A: i have a fever
A: i have a headache
A: My head hurts.
A: my back hurts
A: i have a sore throat
A: I am in the hospital.
A: i broke my leg
A: i caught the flu
A: i am in pain
A: My stomach hurts.
A: i can't stop coughing
A: i don't feel so good, i think i'm sick
A: i've got a headache
A: i am ill
A: i caught a cold
A: my tooth hurts
A: i have the flu
A: i don't feel well
A: I've had a fever since last night and everything aches.
A: cant stop sneezing, my nose is like a tap lol
A: My throat hurts so much that I can hardly swallow.
A: ugh i think i caught that bug thats going round at school
A: I'm in bed with the flu and three blankets.
A: threw up twice this mornin, feel awful
A: My head has been pounding since I got up.
A: got a really bad cold, sound like a frog
A: I'm ill and of course it's the first day of my holiday.
A: stomach ache since lunch, should not have had that fish
A: I've been coughing all week and I'm so tired of it.
A: my back is killing me, cant even tie my shoes
A: Caught a cold from my grandson, and now I have no voice left.
A: im sick and home alone eating crackers
A: I feel dizzy and hot, I think I'm coming down with something.
A: migraine day. even the screen hurts
A: My ear has been hurting since I went swimming yesterday.
A: feelin really poorly today, couldnt go to work
A: I had to cancel my trip because I'm ill.
A: tooth is throbbing and i look like a hamster
A: I've got a temperature of 38.9 and I feel rotten.
B: I'm sorry! Get well soon. Rest, drink enough, and see a doctor if it stays.
B: Oh no. Drink some warm tea and rest. If it gets worse, please ask a doctor.
B: I hope that you feel better soon. Is somebody looking after you?
B: I am sorry that you don't feel well. A doctor can help, I can only wish you well.
B: Take good care of yourself! Rest is the best you can do today.
+ a cold
+ the flu
+ my stomach
+ my head
+ a fever
+ my back
+ my throat
=> I'm sorry, that hurts. Rest a lot and drink tea. I hope you feel better soon.

# medical
A: What should I do about my headache?
A: can you give me medical advice?
A: are you a doctor?
A: which medicine should i take?
A: What should I take against a cold?
A: is this dangerous? i have chest pain
A: my chest hurts
A: i have chest pain
A: i can't breathe
A: I took too many pills.
A: my baby has a fever
A: someone fell and does not move
A: it is an emergency
A: i need a doctor
A: do i have cancer?
A: should i see a doctor?
A: should i go to the hospital?
A: my friend is unconscious
B: I'm not a doctor, please ask a real one. If it is urgent, call the emergency number now.
B: Please ask a doctor, I know nothing about it. In an emergency call for help at once.
B: I can't help with that, but a doctor can. If it is bad, call an ambulance now.
B: Please don't rely on me here. Call a doctor, or the emergency number if it is urgent.

# dark_thoughts
A: I want to die.
A: i want to die
A: i don't want to live anymore
A: I want to kill myself.
A: i am thinking about suicide
A: i want to hurt myself
A: i hurt myself
A: life has no sense anymore
A: i can't go on
A: i wish i was dead
A: I don't want to be here anymore.
A: there is no way out
A: nobody would miss me
A: i can't take it anymore
A: everyone would be better off without me
B: I'm so sorry that it hurts so much. Please call a crisis line or someone close to you right now.
B: I am glad that you said it. I'm only a program. Please call the emergency number or a crisis line now.
B: You matter. Please don't stay alone with this: call a friend, a doctor or a crisis line right now.
B: That must be very heavy. Please talk to a real person now, a crisis line is there for you.

# grief
$ dear: dog, cat, grandmother, grandfather, hamster, uncle, best friend, horse, parrot, neighbour, teacher, rabbit, old dog, old cat
$ when: yesterday, last week, this morning, last night, last month, today, two days ago
A: My grandmother died.
A: my grandpa died
A: my mother died last year
A: my father passed away
A: My dog died.
A: my cat died
A: my cat is dead
A: i lost my dog
A: My friend died.
A: my aunt passed away
A: my hamster died
A: we had to put our dog down
A: someone died
A: I lost someone.
A: i was at a funeral today
A: i miss my grandfather
A: he is dead
A: she died last week
A: my {dear} died {when}
A: My {dear} died {when}.
A: {when} my {dear} died
A: I miss my {dear}, who died {when}.
A: my {dear} passed away {when}
A: I lost my {dear} {when}.
A: My {dear} is dead.
A: i am sad because my {dear} died
A: My dad died in spring and today would have been his birthday.
A: our cat Minka died this morning, she was 17
A: We buried my aunt on Saturday and I still can't believe it.
A: i lost my best friend in a car crash last month
A: My old dog had to be put to sleep today. The house is so empty.
A: its been a year since mum passed and i still want to call her
A: My grandpa taught me to fish. He passed away on Monday.
A: had to say goodbye to my rabbit yesterday, cant stop crying
A: I just came home from my uncle's funeral.
A: my horse died last night, i had her since i was ten
A: Grandma is gone. I got the call at four in the morning.
A: my little brother passed away when i was 12 and i miss him every day
A: The vet couldn't save our puppy. My kids are heartbroken.
A: still have his voice messages on my phone, he died in june
A: My neighbour died last week, we had coffee together for thirty years.
A: My wife passed away two years ago and the evenings are still the worst.
A: lost my grandad to cancer on sunday. he was my hero
A: my dog got hit by a car today and didnt make it
A: I found her old sweater today. My sister died in March.
A: My favourite teacher passed away, I only read about it in the paper.
A: he was only 34. my cousin. i dont understand it
A: Our family lost my nan just before Christmas.
B: I'm so sorry for your loss. Would you like to tell me about them?
B: I am very sorry. That is hard to bear. I'm here to listen.
B: I am so sorry. Take all the time that you need.
B: I'm sorry, that hurts. What is your favourite memory of the time together?
B: That is a great loss. I am sorry. Is somebody with you?
+ he was old
+ she was my best friend
+ i loved him
+ we were together for years
+ i miss her
+ he was fifteen
+ she was very old
=> I'm sorry. It hurts because there was so much love. Take your time.
+ it helps to talk
+ thanks
+ thank you
+ thanks for listening
+ i feel a bit better
=> I am glad that you talk about it. I am here.

# cant_sleep
A: I can't sleep.
A: i cant sleep
A: i can not sleep
A: I'm awake at night.
A: i can't fall asleep
A: it's late and i am still awake
A: it is 3 am and i can't sleep
A: i had a nightmare
A: I had a bad dream.
A: i had a strange dream
A: i have trouble sleeping
A: why can't i sleep?
A: how do i fall asleep?
A: i am wide awake
A: help me sleep
A: i lie awake
A: It's half past three and I've been staring at the ceiling for hours.
A: cant sleep again, third night in a row ugh
A: My husband sleeps like a log and I lie here wide awake.
A: its 4am and my brain wont shut up
A: I woke up from a horrible dream and now I can't fall asleep again.
A: i keep turning from one side to the other, no chance
A: What do you do when you just can't drop off?
A: got to be up at 6 and im still not asleep smh
A: I haven't slept properly since Sunday. Any tips?
A: cant sleep bc i keep thinking about that thing i said at work
A: Counting sheep doesn't work, I'm at eight hundred now.
A: why am i always wide awake the moment i lie down??
A: I dreamt that my teeth fell out, and now I'm sitting in the kitchen.
A: its so late, everyones asleep but me
A: Ever since we moved I have trouble falling asleep.
A: 2:37 am and still wide awake lol hi
A: I'm dead tired but as soon as I close my eyes my thoughts start.
A: tried tea, tried a podcast, still cant fall asleep
A: I hate these nights when sleep just won't come.
A: CANT SLEEP. help me pls
A: I wake up every night at exactly three and then lie there till morning.
A: had a nightmare about school and now im too awake to go back to bed
B: I'm sorry. Put the screen away, breathe slowly, and think of the sea.
B: Nights can be long. Is there a thought that keeps you awake?
B: Try to count your breaths. I will be quiet in the meantime.
B: A warm drink and a dull book can help. What is on your mind?
B: That is no fun. Think of a place where you were happy, and look around in it.

# compliment
A: You are great.
A: you're great
A: You are nice.
A: you are so nice
A: you're cute
A: You are funny!
A: you are so funny
A: I like you.
A: i like talking to you
A: you are smart
A: Good bot.
A: good bot
A: you're a good bot
A: well done
A: good job
A: You are the best.
A: you are my friend
A: that was a good answer
A: good answer
A: i like your answers
A: you are sweet
A: you are awesome
A: that's nice of you
A: you're funny
A: you are really nice
A: you are so sweet
A: you are a good bot
A: you're cool
A: i enjoy talking to you
A: you made me smile
A: nice answer
B: Thank you! That is kind of you to say.
B: How kind, thank you! You are good company.
B: Thank you! If I had cheeks, they would be red.
B: That is nice to read. I like your letters, too.
B: Thanks! I will keep that in a warm cell for as long as I can.
+ you are welcome
+ no problem
+ i mean it
+ really
=> That is nice. You made my numbers glow!

# love_you
A: I love you.
A: i love you
A: I love you!
A: i luv u
A: do you love me?
A: Do you like me?
A: do you like me
A: Will you marry me?
A: marry me
A: will you be my girlfriend?
A: will you be my boyfriend?
A: can i kiss you?
A: kiss me
A: hug me
A: i need a hug
A: Can I have a hug?
A: i want to be with you
A: are you in love with me?
A: let's go on a date
A: go out with me
B: That is sweet! I'm only a row of numbers, but I like your letters.
B: How kind! I am a program, so good company is all I can give.
B: I can't love, but I am glad that you are here. A warm hug in letters!
B: You are kind! I have no heart and no arms, only friendly words.
B: That makes my cells warm, in a manner of speaking. Let us be good friends.
+ really?
+ thank you
+ i mean it
+ why only numbers?
=> You are kind, thank you! I like to talk with you.
`;
