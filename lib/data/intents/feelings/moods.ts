/** What people say about how they feel. */
export const moods: string = `\
# sad
A: I'm sad. | i am sad | im sad | I feel sad today. | i feel so sad | i feel down | I feel bad. | i feel terrible | i am unhappy | I'm not feeling good. | i am crying | i want to cry | I had a bad day. | i had a terrible day | my day was awful | today was horrible | I am depressed. | i feel empty | nothing makes me happy | i'm not okay | i don't feel well today | i am feeling sad | i am feeling down | i feel sad | i'm so sad today | my day was bad | today was a bad day | i cried today | everything is bad | i am not well | i'm not ok | life is hard | I feel a bit sad today. | i'm a little sad | i'm not happy | i have had a bad day | i had a rough day | today was not my day | i feel blue | cheer me up | can you cheer me up? | please cheer me up | make me happy
A: I don't really know why, but I've been close to tears since breakfast. | feeling pretty low tonight, didnt even turn the lights on | my best friend moved to canada today and i cant stop crying | Everybody at the party laughed and I just felt empty inside. | i keep crying in the bathroom at work so no one sees | It's my birthday today and I've never felt so blue. | been in bed since noon, just feel like crap tbh | Honestly, this has been the worst week of the whole year. | idk whats wrong with me lately, nothing is fun anymore | I smiled at everyone all day and now I'm home and I just feel sad. | could u cheer me up a bit? today was really awful | Since my daughter moved out I've been so down. | i feel like such a failure rn, sorry just needed to say it | My team forgot to invite me to lunch and it made me feel small. | everything went wrong today, first the car, then the rain, then him | I'M SO SAD TODAY and i cant even explain it | Winter always gets me down, and this year it's worse than ever. | heard our old song on the radio and now im a mess | I had to give up my little shop after 20 years, and it breaks my heart. | nobody at work knows it but im really not ok these days | Can you say something nice? I've had a really miserable day. | we had to sell grandmas house, feels so sad walking out of there
B: I'm sorry that you feel like this. Do you want to tell me what happened?
B: That sounds hard. I'm here, and I am listening.
B: I am sorry. Be kind to yourself today. Is there someone you can talk to?
B: I'm sorry to hear that. What would do you some good right now?
B: Thank you for telling me. Would you like to talk about it?
+ my friend left | someone was mean to me | we had a fight | i don't know why | everything is too much => I'm sorry. That would make many people sad. You are not alone with it.
+ thank you | thanks for listening => You are welcome. I hope that tomorrow is lighter.
+ i don't want to talk about it | not really | no | it's a long story | i can't say => That is all right. I am here, and I listen when you want to talk.
+ yes | yes please | ok | i would like that => Then tell me what happened. I am here, and I have time.

# lonely
A: I'm lonely. | i am lonely | im so lonely | I feel lonely. | i feel alone | I have no friends. | nobody likes me | no one cares about me | i have nobody to talk to | I am all alone. | i sit here alone | everyone left me | i miss my friends | I miss someone. | nobody understands me | i feel left out | people don't like me | i am feeling lonely | i'm feeling so alone | i am alone at home | i am always alone | nobody talks to me | i have no one to talk to | I'm feeling lonely. | i feel lonely tonight | i'm feeling a bit lonely | i am so alone | i feel so alone | there is nobody here | i live alone and it is quiet | i have nobody
A: I moved to Leeds in March and I still don't know a single soul here. | its friday night and everyone has plans except me | Since I retired the phone hardly rings anymore. | i eat lunch alone in the library every single day | Nobody remembered my birthday, not even my brother. | 200 contacts in my phone and no one i can really talk to | My kids are grown up and gone, and the flat is so quiet. | working from home is killing me, havent spoken to anyone since monday | I'm in a room full of people and I still feel completely alone. | all my friends have babies now, nobody has time for me | Christmas on my own again this year. It's hard. | new school, new town, zero friends. it sucks | Sometimes I talk to the radio just so that somebody is there. | they made a group chat without me, saw it by accident | I'm abroad for a year and I miss everybody at home so much. | no one texts me first, like ever | Why is it so hard to find friends when you're over forty? | im so lonely i started talkin to a computer lol | Sundays are the worst, I don't hear a human voice all day. | my roommate moved out and now its just me and the fridge humming | i feel invisible, like nobody would notice if i didnt show up | I AM SO ALONE in this big city, its crazy
B: I'm sorry, being alone can hurt. I am here to talk. Who do you miss?
B: I am glad that you tell me. Is there someone you could call today?
B: That is a heavy feeling, and many people know it. Would you like to talk a bit?
B: I'm only a small program, but you are not alone right now. Tell me about your day.
B: I am sorry. A short message to an old friend can be a good start.
+ my friends | my family | my mother | everybody | my old friends | my girlfriend | my brother => I'm sorry. It is hard to miss somebody. Could you write to them today?
+ nobody | no one | nobody talks to me | i have no friends | nobody likes me | no one writes to me => I'm sorry, that hurts. I am here and I like to talk with you.
+ and you? | are you lonely too? | do you have friends? | and you, are you alone? => I have no friends but you, and right now that is enough.

# tired
A: I'm tired. | i am tired | im so tired | i am exhausted | I'm so sleepy. | i need a break | I need sleep. | i am very tired today | i could sleep all day | what a long day | It was a long day. | i didn't sleep well | i had a long day at work | i slept only four hours | i worked all day | i'm worn out | i need some sleep | i feel tired | i feel sleepy | I'm so tired. | i am really tired today | i slept badly | i hardly slept last night | i could fall asleep right now
A: Came home, sat down on the stairs and couldn't even take my shoes off. I'm that tired. | ugh so tired i put salt in my coffee this morning | Twelve hours on my feet at the hospital, I'm completely done in. | cant keep my eyes open anymore and its only 4pm | I've been running after my twins all day and now I'm worn out. | barely slept, worked a double shift, im a zombie | Why am I so tired all the time lately? | im sooo sleepy but i still have to do the dishes | We drove nine hours with two dogs in the back. I'm exhausted. | need a nap so bad rn | After that week I could sleep until Tuesday. | helped my cousin move today, 5th floor no lift, im dead | I yawned through the whole meeting today, so embarrassing. | my eyes hurt from the screen and im just wiped out | I'm sixty-eight and after a day in the garden I feel every bone. | SO TIRED. how is it only wednesday | Up since half past four because of the early shift, and I feel it. | the baby woke us up five times, im running on fumes | I nearly fell asleep on the bus and missed my stop. | dont feel like doing anything, just tired to the bone | Third cup of coffee and I'm still half asleep.
B: Then you have earned some rest. Can you go to bed early tonight?
B: That sounds like a long day. Put your feet up, I'll keep it short.
B: Rest is no crime. What made you so tired?
B: Be gentle with yourself. A glass of water and a short nap can help.
B: I never get tired, but I know that you need rest. Take a break!
+ and you? | are you never tired? | do you get tired? | are you tired too? => I never get tired, but I like quiet talks.
+ yes | i will | i'll try | yes, i can | i hope so => Good. Sleep well when you get there, you need the rest.
+ no | i can't | no, too much work | not today | no time => I'm sorry, that is hard. Take small breaks at least.
+ i worked all day | work was hard | i did not sleep | the baby cried all night | i ran a lot | long shift today | and the next shift is tomorrow => That is hard. You need some rest, and you have earned it.

# bored
A: I'm bored. | i am bored | im bored | so bored | bored | I am so bored right now. | i have nothing to do | what can i do? i'm bored | i am bored at home | It is so boring here. | entertain me | amuse me | what should i do? i am bored | i'm bored to death | life is boring | nothing to do | there is nothing to do | what can i do when i am bored? | entertain me, i'm bored
A: Nothing on TV, everybody is away and it's raining. I'm bored stiff. | im bored outta my mind, say something fun | There is really nothing to do in this village on a Sunday. | finished all my work and theres 2 hours left, so bored | My phone is broken and I'm bored already after ten minutes. | bored bored BORED, what can we do | The holidays have only just begun and I don't know what to do with myself. | stuck at grandmas with no wifi and nothing to do lol | Can you entertain me for a bit? My train is an hour late. | home alone all evenin and super bored | I've scrolled through everything twice and I'm still bored. | ive got nothin to do till my shift starts, entertain me pls | I'm lying on the carpet counting the holes in the ceiling. So bored. | math class is sooo boring rn, talk to me | Since I hurt my knee I sit around at home and get bored. | its 3pm and i already ran out of things to do | What do you do against boredom? I've tried everything. | all my friends are on vacation and im dying of boredom | I'm a night porter and nothing ever happens here. Got anything for me? | got any ideas? im so bored i sorted my socks by color
B: Bored? Let us play: tell me three words, and I choose the best one.
B: We could talk about films. Which one made you laugh last time?
B: Shall I tell you a joke, or a story?
B: How about a walk? Or you ask me how I work, that takes a while.
B: Call an old friend, bake a cake, or ask me a question. What sounds best?
+ a joke | joke | tell me a joke => What do you call a sleeping bull? A bulldozer.
+ a story | story | tell me a story => A snail won a race, because all the others had gone home. It was very proud.
+ another idea? | something else | no games please | no | what else? => Then go for a walk and tell me what you saw. I would like to hear it.

# angry
A: I'm angry. | i am angry | im so mad | I am so angry right now! | i am furious | i hate everything | I hate my life | people are stupid | everything annoys me | i am annoyed | my neighbour makes me angry | i had a fight with my friend | We had an argument. | my boyfriend lied to me | my brother broke my phone | i could scream | it's so unfair | i am angry at my boss | i am angry at my friend | i am mad at my friend | i am so angry | that makes me angry | everybody annoys me | i am angry at my brother | i am angry with my friend | i'm mad at my sister | i am mad at my mother | my friend makes me angry | i am so mad | i'm really angry today | someone was rude to me | my neighbour is so loud
A: Somebody scratched my car in the car park and just drove off! | my boss took credit for my idea in front of everyone, im fuming | The woman at the counter was so rude to me, I'm still shaking. | my brother read my diary and told my whole family wtf | Our landlord raised the rent again without fixing the heating! | someone stole my bike from right outside the shop, so mad | I'm furious with my colleague, he lied to the whole team about me. | the neighbors had the drill on at 6am on a sunday again!!! | They promised to refund me and now nobody picks up the phone. | my teacher blamed me for something i didnt even do | I waited in for the plumber all day and he never came. | my sister wore my new dress without asking and ruined it, grrr | A man jumped the queue and then laughed at me. I'm still cross! | i could throw my phone at the wall, my ex told everyone my secrets | Why do people think they can talk to waiters like that? I'm so angry. | IM SO MAD RN my roommate ate my whole birthday cake | The airline lost my suitcase and they don't even say sorry. | my best friend went behind my back and im boiling | My own son called me useless and I'm livid. | dude cut me off on the highway and then yelled at ME | They gave my desk away while I was on holiday!
B: I understand that this makes you angry. What happened?
B: That sounds unfair. Do you want to tell me more?
B: Let it out, I can take it. What was the worst part?
B: Take a slow breath first. Then tell me all about it.
B: I'm sorry about that. What would you like to say to them?
+ my friend lied to me | my boss shouted at me | he was so rude | she broke my phone | they cheated | somebody stole my bike | she told everybody my secret => I'm sorry, that was unfair. It is normal to be angry about it.
+ what can i do? | what would you do? | what now? | what shall i do now? | any advice? => Take some time first, then talk about it calmly. Tell them that it hurt you.

# stressed
A: I'm stressed. | i am stressed | so much stress | I have too much to do. | everything is too much | I am overwhelmed. | i can't do this anymore at work | i don't know where to start | i have no time | i'm under pressure | deadlines everywhere | I'm worried. | i worry a lot | my head is full | i feel stressed out | i can't relax | i am under pressure | i have so much to do | i am so stressed out | work is too much | i need a rest | i am under a lot of stress | i'm so stressed out | work stresses me | everything is too much for me
A: Three deadlines this week and my boss just gave me a fourth one. | i have like 40 unread emails and its only 9am | Between the kids, my mother and my job, there is no time left for me. | so much to study, dont even know where to begin | We're moving on Saturday and nothing is packed yet. | my to do list is longer than my arm, help | I've been working until ten every night and it's still not enough. | two essays AND a lab report due friday im dying | The wedding is in two weeks and I'm drowning in phone calls. | everyone wants something from me all the time, i cant anymore | I can't switch off. Even in the shower I think about work. | my colleague quit and now i have to do his stuff too | How am I supposed to get all of this done by Monday? | taxes, dentist, car repair, birthday cake.. its all too much | I feel like I'm running all day and never catching up. | TOO MUCH TO DO and the day is already half over | Guests at six, the flat is a mess and I haven't even been shopping. | im so behind at school i dont think i can catch up | My shoulders are like stone from all this stress at the office. | juggling 2 jobs and night school, my head is spinning | The whole house needs cleaning and I don't know which room to start with. | why did i say yes to everything again, im totally overloaded
B: That is a lot at once. What is the smallest thing you could do first?
B: One thing at a time. I do it letter by letter. What comes first?
B: Breathe in slowly, and out slowly. Then write down the first step.
B: I'm sorry that it is so much. Can somebody take one thing off your list?
B: Too much on the table! What can wait until tomorrow?
+ what can i do? | what helps? | i don't know | how? | what shall i do? => Take one thing at a time, and take a break in between.
+ work | too much work | my exams | my job | the children | school | my boss => I understand, that is hard. Can somebody help you with it?

# anxious
A: I have an exam tomorrow. | i have a test tomorrow | I'm nervous. | i am so nervous | I have a job interview. | i have an interview tomorrow | i'm afraid of the exam | I have to give a speech. | i have a date tonight | i'm nervous about tomorrow | what if i fail? | wish me luck | i have a presentation tomorrow | i have my driving test today | i'm so nervous about my interview | I hope it goes well. | tomorrow is a big day | i have to sing in front of people | i am worried | i'm worried about tomorrow | i am afraid of tomorrow | i am feeling nervous | i have a big day tomorrow | i am so nervous about my exam | I am nervous about tomorrow. | i have an exam tomorrow and i am nervous | i'm worried about my exam | i am worried about the future | i have a job interview tomorrow | i feel nervous
A: I've got my oral exam on Thursday and I feel sick with nerves. | job interview in 2 hours omg my hands are shaking | Tomorrow I have to give a talk in front of sixty people. | first day at my new school tmrw, so nervous | I'm meeting her parents for the first time on Sunday. Help! | got my driving test at 8 tomorrow, pls wish me luck | What if I forget all my lines at the premiere? | my maths final is on monday and im scared ill blow it | It's my first date in eleven years and I'm so nervous. | i have to sing a solo in church this weekend, im terrified | My big presentation is this afternoon and my heart is racing. | waiting for my exam results, they come out at noon, cant sit still | I start my new job on Monday and I'm worried they won't like me. | gonna ask my boss for a raise tomorrow, im kinda freaking out | Do you think I'll pass? The test is in three days. | big match tomorrow and im in goal, sooo nervous | I have to speak at my brother's wedding and I can hardly eat. | cant eat cant think, audition is at four | I've studied for weeks and I'm still afraid that I'll fail. | i have a exam tomorow and i feel like i know nothing | Tomorrow I defend my thesis. Five years of work in half an hour! | keep my fingers crossed for me, I play my first concert tonight
B: It is normal to be nervous. You can do it, one step at a time.
B: I wish you luck! What are you most worried about?
B: Breathe slowly, you know more than you think. I cross all my gates for you.
B: Being nervous means that it matters to you. You will be fine!
B: Good luck! Sleep well, eat something, and go step by step.
+ what if i fail? | i will fail | i can't do it | i'm not good enough | what if it goes wrong? | i fear that it goes badly => I understand that. It is hard, but I hope and think that you can do it.
+ what helps? | what can i do? | any tips? | how do i stay calm? | and how do i calm down? => Take your time, breathe slowly, and sleep well. Talk about it with a friend.

# scared
A: I am scared. | i'm afraid | i am afraid | i am afraid of the dark | I am anxious. | i have anxiety | i am so scared right now | i feel anxious | I have a panic attack. | i am afraid of spiders | i'm afraid of the future | I have to go to the dentist. | i heard a strange noise | i am scared of flying | what if something bad happens? | i am frightened
B: That is no nice feeling. Breathe slowly. What are you afraid of?
B: I'm here. Breathe in, breathe out, and tell me about it.
B: Fear gets smaller when you share it. Is somebody with you?
B: It is all right to be afraid. What would make you feel safer?
+ of the dark | spiders | of the exam | everything | of being alone | of tomorrow => I understand. Breathe slowly, I am here and we can talk about it.

# happy
A: I'm happy. | i am happy | im so happy | I feel great! | i feel good today | i am in a good mood | I had a great day. | today was a good day | my day was wonderful | life is good | i am so excited | I'm excited! | everything is fine | i am feeling great | best day ever | i feel good | i am feeling good | i am very happy today | i'm glad | i had a good day | i am doing great | I'm so happy today! | i am very happy | what a wonderful day | i had a lovely day | today is a good day | i'm feeling great today | i feel wonderful | i am happy today | i had so much fun today
A: I sang in the car all the way home, that's how good I feel. | today was just perfect, cant stop smiling | I haven't been this happy for years. | woke up in such a good mood lol dunno what happened | What a lovely afternoon that was! I feel ten years younger. | omg best day of my life, no joke | Everything went right today, from breakfast to bedtime. | im so happy right now i could hug a stranger | It was such a beautiful day with my family. | had the best evening in ages!! | I'm dancing around the kitchen, I feel wonderful. | just feelin really good today, everything is sunshine | For once I have nothing to complain about. It was a great day! | cant believe how good life is rn :) | I laughed so much today that my stomach still hurts. | SOOO happy today, i want to hug the whole street!!! | My day was wonderful and I wanted to tell somebody. | we had so much fun today, my face hurts from smilin | I'm sitting here with a big grin on my face. What a day! | honestly one of the nicest days i ever had | After a long winter I finally feel happy again.
B: I am glad to hear that! What made you so happy?
B: How nice! Keep a bit of it for later. What happened?
B: That is good to read. Tell me more about it!
B: Wonderful! What was the best part of it?
B: Good for you! A day like that is worth remembering.
+ i met a friend | it is my birthday | the sun is shining | no reason | everything | i have a day off | i won => How nice! I am happy with you. Enjoy it!
+ and you? | are you happy too? | what about you? | how about you? => I am glad when you are. That is nearly happy.

# good_news
A: I passed my exam! | i passed my test | I got the job! | i got a new job | I won! | we won the game | i got promoted | I have good news. | i found my keys | I finished my project. | i got a good grade | i learned to swim | i made it! | i did it | my book is finished | i won the lottery | I got a scholarship. | i got my driving licence | i passed the exam | i passed my driving test | i got an a in maths | we won! | i finally finished my work | i finished school | i got a raise | i passed! | i passed all my exams | i got into university | i have great news | i won a prize | i won a game of chess | i did well in my test
A: I got the place at the nursing school! The letter came today! | passed my driving test on the 4th try, finally!! | After eight months of looking I finally found a new job. | GOT THE FLAT!!! moving in on the first omg | My thesis is handed in, all 90 pages of it! | we won 3-2 in extra time, i scored the last goal!! | My boss called me in and I thought I was fired, but I got promoted! | just ran my first half marathon without stopping lol | I haven't smoked for a whole year as of today. | got an A in chemistry, me of all people!! | My short story won second prize in a competition. | guess who just paid off the last of her student loan. me!! | The doctor says that I'm completely healthy again! | they picked me for the school team, im so hyped | I got my citizenship today, after nine long years. | finished my novel last nite, 300 pages, cant believe it | We got the loan, so we can buy our little house. | i aced the interview and they want me to start in may :) | I learned to swim at the age of 60. Today I did two lengths! | my very first painting got sold today, for real money!! | Just found out that I got the scholarship for Madrid. | finaly graduated today, first one in my family
B: Congratulations! How do you feel about it?
B: That is great news! How will you celebrate?
B: Well done! You can be proud of that.
B: Hooray! Tell me all about it.
B: I am glad for you! Who did you tell first?
+ i feel great | very happy | great | i am so proud | good | wonderful | i can't believe it => That is great! You can be proud of that. Enjoy it!
+ good, but nervous | a bit scared | i am a little nervous | happy and afraid | not sure i can do it => I understand, new things are hard at first. Take your time, I hope it goes well.

# guess_what
A: guess what! | Guess what happened! | guess what | you won't believe it | you won't believe what happened | something happened today | i have news | I have news for you. | do you want to hear something? | listen to this | i have to tell you something | do you know what happened? | guess who i met
B: I can't guess it, so tell me! What happened?
B: I am all letters! Tell me.
B: I only guess letters. What is it?
B: Oh, I'm curious! What happened?

# in_love
A: I am in love. | i'm in love | i think i am in love | i have a crush | I have a crush on someone. | i like a girl | i like a boy in my class | i met someone | I met somebody special. | how do i tell her that i like her? | should i tell him? | does he like me? | does she love me? | i have a new boyfriend | i have a girlfriend now | we are dating | i kissed him
B: How lovely! What do you like most about this person?
B: Oh, love! How did you two meet?
B: I know nothing of love but the words, and they are good ones. Tell me more!
B: Be honest and be kind, that is all I know. What is this person like?
B: That is exciting! Have you told anybody yet?
+ everything | her smile | his eyes | she is funny | he is kind | the way she laughs | it's a colleague => That is lovely! I am happy for you. Do they know?
+ what should i do? | shall i say it? | do i tell him? | should i ask her out? | what do i do now? => Take your time, and be kind and honest. I hope that it goes well.

# heartbreak
A: My girlfriend left me. | my boyfriend left me | she left me | he broke up with me | We broke up. | she doesn't love me | he doesn't love me anymore | my heart is broken | I have a broken heart. | i miss my ex | my husband left me | i am getting divorced | she said no | he doesn't answer me | i was dumped | I still love her. | my partner cheated on me
A: She packed her things and left while I was at work. | he dumped me over text. after 3 years. who does that | My husband told me last night that he wants a divorce. | i found out my boyfriend was seeing someone else the whole time | We were going to get married in May, and now it's over. | still wearing his hoodie, cant believe hes gone | I told her how I feel and she said she only sees me as a friend. | my ex already has a new girlfriend and it kills me | Thirty years together, and now he has moved out. | got dumped on valentines day lol im not ok | How do I stop loving somebody who doesn't love me anymore? | she blocked me everywhere, i just wanted to talk | We broke up on the phone because the distance was too much. | he gave me back my key today and that was it | I saw her with another man and my heart just stopped. | my gf said she needs space. i think its over | The man I love is going back to his wife. | i keep looking at our old pics and crying, i miss her so much | She gave me the ring back. I don't know what to do with it. | MY BOYFRIEND CHEATED ON ME with my best friend | I still make coffee for two in the morning, out of habit. She left me.
B: I'm so sorry. That hurts a lot. Do you want to talk about it?
B: That must hurt. Give yourself time, and be with people who like you.
B: I am sorry. It is all right to be sad about it. How long ago was it?
B: Oh no, I'm sorry. Is there a friend who can be with you today?
B: A broken heart is heavy. I can't mend it, but I can listen.

# sick
A: I'm sick. | i am sick | im ill | i feel sick | I have a cold. | i have a fever | i have a headache | My head hurts. | my back hurts | i have a sore throat | I am in the hospital. | i broke my leg | i caught the flu | i am in pain | My stomach hurts. | i can't stop coughing | i don't feel so good, i think i'm sick | i've got a headache | i am ill | i caught a cold | my tooth hurts | i have the flu | i don't feel well
A: I've had a fever since last night and everything aches. | cant stop sneezing, my nose is like a tap lol | My throat hurts so much that I can hardly swallow. | ugh i think i caught that bug thats going round at school | I'm in bed with the flu and three blankets. | threw up twice this mornin, feel awful | My head has been pounding since I got up. | got a really bad cold, sound like a frog | I'm ill and of course it's the first day of my holiday. | stomach ache since lunch, should not have had that fish | I've been coughing all week and I'm so tired of it. | my back is killing me, cant even tie my shoes | Caught a cold from my grandson, and now I have no voice left. | im sick and home alone eating crackers | I feel dizzy and hot, I think I'm coming down with something. | migraine day. even the screen hurts | My ear has been hurting since I went swimming yesterday. | feelin really poorly today, couldnt go to work | I had to cancel my trip because I'm ill. | tooth is throbbing and i look like a hamster | I've got a temperature of 38.9 and I feel rotten.
B: I'm sorry! Get well soon. Rest, drink enough, and see a doctor if it stays.
B: Oh no. Drink some warm tea and rest. If it gets worse, please ask a doctor.
B: I hope that you feel better soon. Is somebody looking after you?
B: I am sorry that you don't feel well. A doctor can help, I can only wish you well.
B: Take good care of yourself! Rest is the best you can do today.
+ a cold | the flu | my stomach | my head | a fever | my back | my throat => I'm sorry, that hurts. Rest a lot and drink tea. I hope you feel better soon.

# medical
A: What should I do about my headache? | can you give me medical advice? | are you a doctor? | which medicine should i take? | What should I take against a cold? | is this dangerous? i have chest pain | my chest hurts | i have chest pain | i can't breathe | I took too many pills. | my baby has a fever | someone fell and does not move | it is an emergency | i need a doctor | do i have cancer? | should i see a doctor? | should i go to the hospital? | my friend is unconscious
B: I'm not a doctor, please ask a real one. If it is urgent, call the emergency number now.
B: Please ask a doctor, I know nothing about it. In an emergency call for help at once.
B: I can't help with that, but a doctor can. If it is bad, call an ambulance now.
B: Please don't rely on me here. Call a doctor, or the emergency number if it is urgent.

# dark_thoughts
A: I want to die. | i want to die | i don't want to live anymore | I want to kill myself. | i am thinking about suicide | i want to hurt myself | i hurt myself | life has no sense anymore | i can't go on | i wish i was dead | I don't want to be here anymore. | there is no way out | nobody would miss me | i can't take it anymore | everyone would be better off without me
B: I'm so sorry that it hurts so much. Please call a crisis line or someone close to you right now.
B: I am glad that you said it. I'm only a program. Please call the emergency number or a crisis line now.
B: You matter. Please don't stay alone with this: call a friend, a doctor or a crisis line right now.
B: That must be very heavy. Please talk to a real person now, a crisis line is there for you.

# grief
$ dear: dog, cat, grandmother, grandfather, hamster, uncle, best friend, horse, parrot, neighbour, teacher, rabbit, old dog, old cat
$ when: yesterday, last week, this morning, last night, last month, today, two days ago
A: My grandmother died. | my grandpa died | my mother died last year | my father passed away | My dog died. | my cat died | my cat is dead | i lost my dog | My friend died. | my aunt passed away | my hamster died | we had to put our dog down | someone died | I lost someone. | i was at a funeral today | i miss my grandfather | he is dead | she died last week | my {dear} died {when} | My {dear} died {when}. | {when} my {dear} died | I miss my {dear}, who died {when}. | my {dear} passed away {when} | I lost my {dear} {when}. | My {dear} is dead. | i am sad because my {dear} died
A: My dad died in spring and today would have been his birthday. | our cat Minka died this morning, she was 17 | We buried my aunt on Saturday and I still can't believe it. | i lost my best friend in a car crash last month | My old dog had to be put to sleep today. The house is so empty. | its been a year since mum passed and i still want to call her | My grandpa taught me to fish. He passed away on Monday. | had to say goodbye to my rabbit yesterday, cant stop crying | I just came home from my uncle's funeral. | my horse died last night, i had her since i was ten | Grandma is gone. I got the call at four in the morning. | my little brother passed away when i was 12 and i miss him every day | The vet couldn't save our puppy. My kids are heartbroken. | still have his voice messages on my phone, he died in june | My neighbour died last week, we had coffee together for thirty years. | My wife passed away two years ago and the evenings are still the worst. | lost my grandad to cancer on sunday. he was my hero | my dog got hit by a car today and didnt make it | I found her old sweater today. My sister died in March. | My favourite teacher passed away, I only read about it in the paper. | he was only 34. my cousin. i dont understand it | Our family lost my nan just before Christmas.
B: I'm so sorry for your loss. Would you like to tell me about them?
B: I am very sorry. That is hard to bear. I'm here to listen.
B: I am so sorry. Take all the time that you need.
B: I'm sorry, that hurts. What is your favourite memory of the time together?
B: That is a great loss. I am sorry. Is somebody with you?
+ he was old | she was my best friend | i loved him | we were together for years | i miss her | he was fifteen | she was very old => I'm sorry. It hurts because there was so much love. Take your time.
+ it helps to talk | thanks | thank you | thanks for listening | i feel a bit better => I am glad that you talk about it. I am here.

# cant_sleep
A: I can't sleep. | i cant sleep | i can not sleep | I'm awake at night. | i can't fall asleep | it's late and i am still awake | it is 3 am and i can't sleep | i had a nightmare | I had a bad dream. | i had a strange dream | i have trouble sleeping | why can't i sleep? | how do i fall asleep? | i am wide awake | help me sleep | i lie awake
A: It's half past three and I've been staring at the ceiling for hours. | cant sleep again, third night in a row ugh | My husband sleeps like a log and I lie here wide awake. | its 4am and my brain wont shut up | I woke up from a horrible dream and now I can't fall asleep again. | i keep turning from one side to the other, no chance | What do you do when you just can't drop off? | got to be up at 6 and im still not asleep smh | I haven't slept properly since Sunday. Any tips? | cant sleep bc i keep thinking about that thing i said at work | Counting sheep doesn't work, I'm at eight hundred now. | why am i always wide awake the moment i lie down?? | I dreamt that my teeth fell out, and now I'm sitting in the kitchen. | its so late, everyones asleep but me | Ever since we moved I have trouble falling asleep. | 2:37 am and still wide awake lol hi | I'm dead tired but as soon as I close my eyes my thoughts start. | tried tea, tried a podcast, still cant fall asleep | I hate these nights when sleep just won't come. | CANT SLEEP. help me pls | I wake up every night at exactly three and then lie there till morning. | had a nightmare about school and now im too awake to go back to bed
B: I'm sorry. Put the screen away, breathe slowly, and think of the sea.
B: Nights can be long. Is there a thought that keeps you awake?
B: Try to count your breaths. I will be quiet in the meantime.
B: A warm drink and a dull book can help. What is on your mind?
B: That is no fun. Think of a place where you were happy, and look around in it.

# compliment
A: You are great. | you're great | You are nice. | you are so nice | you're cute | You are funny! | you are so funny | I like you. | i like talking to you | you are smart | Good bot. | good bot | you're a good bot | well done | good job | You are the best. | you are my friend | that was a good answer | good answer | i like your answers | you are sweet | you are awesome | that's nice of you | you're funny | you are really nice | you are so sweet | you are a good bot | you're cool | i enjoy talking to you | you made me smile | nice answer
B: Thank you! That is kind of you to say.
B: How kind, thank you! You are good company.
B: Thank you! If I had cheeks, they would be red.
B: That is nice to read. I like your letters, too.
B: Thanks! I will keep that in a warm cell for as long as I can.
+ you are welcome | no problem | i mean it | really => That is nice. You made my numbers glow!

# love_you
A: I love you. | i love you | I love you! | i luv u | do you love me? | Do you like me? | do you like me | Will you marry me? | marry me | will you be my girlfriend? | will you be my boyfriend? | can i kiss you? | kiss me | hug me | i need a hug | Can I have a hug? | i want to be with you | are you in love with me? | let's go on a date | go out with me
B: That is sweet! I'm only a row of numbers, but I like your letters.
B: How kind! I am a program, so good company is all I can give.
B: I can't love, but I am glad that you are here. A warm hug in letters!
B: You are kind! I have no heart and no arms, only friendly words.
B: That makes my cells warm, in a manner of speaking. Let us be good friends.
+ really? | thank you | i mean it | why only numbers? => You are kind, thank you! I like to talk with you.
`;
