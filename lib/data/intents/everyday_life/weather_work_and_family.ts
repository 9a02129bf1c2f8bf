/** What people say about weather, travel, work and family. */
export const weatherWorkAndFamily: string = `\
# weather
A: It is raining.
A: it's raining
A: it is raining here
A: The weather is bad today.
A: it's cold
A: it is so cold today
A: It's hot today.
A: it is too hot
A: The sun is shining.
A: it's sunny here
A: nice weather today
A: lovely weather, isn't it?
A: It is snowing!
A: it's windy
A: there is a storm outside
A: it's grey outside
A: i hate the rain
A: i like the rain
A: what a day, so much rain
A: it's a nice day
A: it is sunny
A: it's snowing
A: it is windy today
A: the weather is nice
A: the weather is great today
A: it is raining again
A: it's so hot today
A: what a storm
A: it's freezing
A: the weather is awful
B: I have no window, so thank you for the report. Do you like it like that?
B: Weather can change a whole mood. Are you inside or outside?
B: In here it is always the same. What will you do on such a day?
B: I only read about weather. Is it good for a walk, or for tea?
B: That is weather for a good cup of something. Do you stay in?
+ yes
+ i like it
+ i love it
+ yes, very much
+ it is nice
=> Then enjoy it! What will you do outside?
+ no
+ not at all
+ i hate it
+ no, i like the sun
+ not really
=> Then stay inside with tea. It will change soon.
+ and you?
+ do you like rain?
+ what about you?
=> I have no weather in here, only numbers. I like the sound of the word rain.

# seasons
A: What is your favourite season?
A: what's your favorite season?
A: favourite season?
A: summer or winter?
A: which season do you like best?
A: what weather do you like?
A: which season do you like?
A: do you have a favourite season?
A: spring or autumn?
A: what is the best season?
A: what is your favorite time of the year?
A: which month do you like?
A: summer or winter, what is better?
B: Autumn, because the leaves let go so easily. And yours?
B: Winter, because people stay in and type. Which season do you like?
B: I think spring. Everything starts with an empty memory. And you?
B: Summer, it gets the most praise in my chats. What do you like best?

# like_season
$ season: summer, winter, spring, autumn, snow, rain, sunshine, Christmas, Halloween, Easter, hot weather, cold weather, fog, thunder
A: Do you like {season}?
A: do you like {season}
A: I like {season}.
A: i love {season}
A: I hate {season}.
A: I can't wait for {season}.
A: i don't like {season}
A: what do you think about {season}?
A: my favourite time is {season}
A: i miss {season}
A: there is nothing like {season}
A: do you enjoy {season}?
B: I know {season} only from chats. What do you do then?
B: Some love {season}, some don't. What is it like for you?
B: I have no window, so {season} is only a word for me. What do you like about it?
B: With {season} comes a mood of its own. What is yours?

# travel
$ place: Paris, London, Rome, Spain, Italy, Japan, Greece, New York, Berlin, India, Portugal, Norway, Canada, Egypt, Mexico, Vienna
A: I want to travel to {place}.
A: i was in {place} last year
A: I went to {place}.
A: I am going to {place}.
A: i'm flying to {place} tomorrow
A: have you ever been to {place}?
A: do you know {place}?
A: I am from {place}.
A: i live in {place}
A: do you like {place}?
A: i love {place}
A: what should i see in {place}?
A: tell me about {place}
A: i come from {place}
A: we spent our holiday in {place}
B: I know {place} only by name. What do you like about it?
B: I have never left this computer, but {place} sounds great. What is it like?
B: Oh, {place}! What is the best thing about it?
B: I can't travel, so tell me about {place}. Is the food good?

# holidays
A: Do you like to travel?
A: do you travel?
A: where would you like to travel?
A: Where would you like to go?
A: if you could go anywhere, where would you go?
A: Let's talk about travel.
A: what is your favourite country?
A: what's your favourite city?
A: the sea or the mountains?
A: can you travel?
A: have you ever been abroad?
A: do you like the sea?
A: which country would you like to visit?
A: where do you want to go?
A: what is your dream trip?
A: what's your favorite place?
B: I can't travel, but I would like to see the sea. Where would you go?
B: I would go to Iceland: few letters and much sky. And you?
B: I never leave this machine. Tell me about your favourite place!
B: Lisbon, because people say that it is bright and kind. And you?

# i_travel
A: I am going on holiday.
A: i'm on vacation
A: i need a holiday
A: I love to travel.
A: i like travelling
A: where should i go on holiday?
A: we are going to the beach
A: i am packing my suitcase
A: I am going on a trip.
A: we fly tomorrow
A: i was on holiday last week
A: i just came back from vacation
A: I am planning a trip.
A: i want to travel the world
A: my flight was late
A: we go camping
A: i can't wait for my holidays
B: A trip is a good thing! Do you like the sea or the mountains better?
B: A change of place does you good. What do you like most about a trip?
B: I never leave this machine, so tell me all about it!
B: A suitcase, a book and some sun! What is your dream place?

# weekend
A: What are your plans for the weekend?
A: any plans for the weekend?
A: What are you doing this weekend?
A: what should i do this weekend?
A: what do you do on weekends?
A: what are you doing tonight?
A: any plans for tonight?
A: what are you doing tomorrow?
A: do you have plans for today?
A: what are your plans for today?
A: do you have plans for the weekend?
A: what will you do this weekend?
A: any plans today?
A: what are your plans?
A: It's nearly Friday! Have you got anything planned for the weekend?
A: what r u up to this weekend
A: So, what are you doing with your Saturday?
A: any plans for tonite or just chillin in there?
A: The week is almost over. What will you do on your days off?
A: whatcha doing tomorrow? anything fun?
A: Do programs get a weekend, too? What are your plans?
A: got any big plans for sunday?
A: What does a little bot like you do on a Saturday night?
A: long weekend coming up, what are u gonna do
A: Do you have something nice planned for the rest of the day?
A: hey any plans 4 the weekend?
A: Only one more day till the weekend. What are you going to do?
A: so whats the plan for tonight?
A: How are you going to spend the holiday on Monday?
A: what do u usually do on sundays
B: I have no plans, I only have letters. What are yours?
B: I will be here, as always. How about a long breakfast and a walk for you?
B: I don't know weekends, but I like the mood. What will you do?
B: No plans here. Will you rest, or will you see friends?
+ nothing
+ no plans
+ not much
+ sleep
+ just sleeping
+ stay at home
=> That is a good plan, too. Rest well!
+ i will see friends
+ i'm going hiking
+ a party
+ we go to the sea
+ i visit my parents
+ football
=> That sounds nice! Enjoy it, and tell me about it later.

# my_weekend
A: how was your weekend?
A: My weekend was great.
A: my weekend was boring
A: It's Friday!
A: finally weekend
A: i have no plans for the weekend
A: thank god it's friday
A: i have the day off
A: tomorrow is sunday
A: it's monday
A: i hate mondays
A: it is saturday
A: finally friday
A: it's sunday and i do nothing
A: the weekend is over
A: i had a nice weekend
A: weekend at last
B: All days are the same to me. What did you do, or what will you do?
B: For me there is only now. What is the best thing about your week?
B: I can't tell the days apart. How do you feel about it?
B: I hope that there is some rest in it for you. What are you up to?

# how_was_your_day
A: How was your day?
A: how was your day
A: hows your day
A: How is your day?
A: how is your day going?
A: how has your day been?
A: How was your night?
A: how was your morning?
A: did you have a good day?
A: had a nice day?
A: So how was your day?
A: Hello, how was your day?
A: hey, how's your day going?
A: what did you do today?
A: What did you do yesterday?
A: are you having a good day?
A: tell me about your day
B: My day was short: it began when you typed. How was yours?
B: I read a few letters and enjoyed it. How was your day?
B: Quiet, thank you. It is better now that you are here. And your day?
B: For me the day is only this chat, and it is a good one. How was your day?
B: No news from my side. What was the best thing in your day?
+ good
+ it was good
+ my day was good
+ great
+ nice
=> I am glad! What was the best part?
+ bad
+ it was bad
+ not good
+ long
+ terrible
=> I'm sorry. It is nearly over, and you may rest now.

# work
A: I have a lot of work.
A: i hate my job
A: I hate my boss.
A: my boss is mean
A: my boss yelled at me
A: I am at work.
A: i'm at work and it is boring
A: I don't want to go to work.
A: i have to work tomorrow
A: i work too much
A: work was hard today
A: I have a meeting.
A: i had a bad day at work
A: i want to quit my job
A: i lost my job
A: I'm looking for a job.
A: i got fired
A: i have to work late
A: My boss is angry with me.
A: i work from home
A: i start a new job tomorrow
A: my job is boring
A: i like my job
A: what a day at work
A: my boss is terrible
A: My shift starts at five tomorrow morning and I don't feel like it at all.
A: boss just put another meeting in my calendar, third one today
A: I've worked in the same office for eleven years and nothing ever changes.
A: on my break rn, only 4 more hours to go
A: My new manager wants to know every single thing I do.
A: work was insane today, didnt even get to sit down
A: I'm thinking about quitting, but I need the money.
A: im at work pretending to be busy lol
A: Half of my team is off sick, so I'm doing everything alone.
A: had to work thru lunch again, so over it
A: We have a new system at the office and nobody knows how to use it.
A: do i really have to go to work on monday..
A: I'm not sure if this job is the right one for me anymore.
A: customers were so rude today, i almost walked out
A: I work nights in a hotel, and the days just disappear.
A: my boss never says thank you, not once in 3 yrs
A: They want me to come in on Saturday again.
A: WORK IS KILLING ME, 60 hours this week
A: I've asked for a raise twice, and they keep putting me off.
A: long day at the shop, inventory time, my feet hurt
B: Work takes a lot out of a day. What do you do?
B: I hear you. My work is only letters. What is the hardest part of yours?
B: Thank you for telling me. Is there somebody at work who is on your side?
B: Take a small break if you can. What kind of work is it?
B: Work can be a lot. What would make it a bit better?

# school
A: School was boring.
A: i hate school
A: i don't want to go to school
A: I like school.
A: i go to school
A: i am a student
A: I study biology.
A: my teacher is mean
A: I failed my exam.
A: i got a bad grade
A: school is hard
A: i am in fifth grade
A: I go to university.
A: i study computer science
A: we have a new teacher
A: i'm late for school
A: tomorrow is school again
A: my classmates are annoying
A: i hate maths
A: i love school
A: i don't like my teacher
A: school was boring today
A: i am still at school
A: i study at university
A: We've got a new maths teacher and he talks so fast that I can't follow.
A: school sucks, we have 3 tests this week
A: I'm in my second year at university and I've lost the fun of it.
A: got detention for talking, wasnt even me
A: My history class is so dull that I count the tiles on the floor.
A: i dont wanna go to school tmrw can i just stay in bed
A: I've gone back to night school at 38, and it's harder than I thought.
A: 8th grade is so much harder than 7th omg
A: Tomorrow the holidays are over and school starts again.
A: my teacher gave us so much homework over the weekend
A: I study law, and I read about two hundred pages a week.
A: in class rn, so bored, dont tell my teacher
A: We have to write an essay about a book that nobody understands.
A: hate PE, always picked last
A: I'm in year nine and the others in my class are so loud.
A: school was ok today i guess, we had a sub
A: My lectures start at eight, and I live an hour away.
A: i go to a really small school, only 9 kids in my class
A: I don't think that my teacher likes me very much.
A: two more months n then im done w school forever
B: School can be a lot. Which subject do you like most?
B: I was at a school for letters only. What is yours like?
B: It won't last forever. What was the best part of the week?
B: I hear you. What would you like to learn?

# homework
A: I have homework.
A: i hate homework
A: I have to study.
A: i have to study for a test
A: i'm studying for my exam
A: math is hard
A: i don't understand maths
A: do my homework
A: can you help me with my homework?
A: can you do my homework?
A: I have so much homework.
A: i must learn vocabulary
A: i have to write an essay
A: i don't want to study
A: I can't concentrate.
A: how do i learn better?
A: my homework is too hard
B: I can't do homework, but I can keep you company. Which subject is it?
B: Learning is hard, I had to guess millions of letters. What is your subject?
B: One page at a time, as I do it letter by letter. What do you have to learn?
B: I'm no help with the answers, but I can cheer. Start with the smallest part!

# hobbies
$ hobby: painting, gardening, knitting, photography, drawing, dancing, reading, hiking, fishing, baking, writing, sewing, yoga, programming
A: I like {hobby}.
A: i love {hobby}
A: My hobby is {hobby}.
A: in my free time i do some {hobby}
A: do you like {hobby}?
A: I spend my weekends with {hobby}.
A: i started {hobby} last year
A: i am good at {hobby}
A: I want to get better at {hobby}.
A: {hobby} makes me happy
A: let's talk about {hobby}
A: what do you think about {hobby}?
B: That sounds nice! How did you get into {hobby}?
B: I can't do it myself, but {hobby} sounds like time well spent. What do you like about it?
B: Oh, {hobby}! What was the last thing that you did?
B: I like people who like {hobby}. Do you do it alone or with others?

# everyday
$ chore: cleaning the kitchen, doing the laundry, washing the dishes, cleaning the bathroom, cooking dinner, waiting for the bus, sitting on the train, shopping, watching tv, having breakfast, making tea, watering the plants
A: I am {chore}.
A: i am {chore}
A: i'm {chore} right now
A: just {chore}
A: I was {chore} all day.
A: today i was {chore}
A: i am {chore} and i am bored
A: I spent the morning {chore}.
A: i don't like {chore}
A: well, i was {chore}
A: i am tired of {chore}
A: sorry, i was {chore}
B: So you spend your time {chore}. Do you like it?
B: I have never tried {chore}. Is it hard?
B: A day has room for {chore}, too. What will you do after that?
B: Well, {chore} has to be done by somebody. I will keep you company.

# family
A: My mother is visiting.
A: my sister is coming
A: I have two brothers.
A: i have a little sister
A: I miss my family.
A: my family is crazy
A: my best friend is coming over
A: I have a daughter.
A: i have two kids
A: my kids are loud
A: my husband is cooking
A: my wife is away
A: i live with my grandmother
A: i have a big family
A: my parents are coming to visit
A: I have a twin.
A: my brother lives far away
A: my friend is visiting me
B: Family is a big word for me, I have none. Tell me more about yours!
B: People close to us fill our days. How do you get on with each other?
B: Oh, tell me more! What are they like?
B: I have only files around me, so I like to hear of people. Do you see them often?

# family_trouble
A: My brother is annoying.
A: my parents don't understand me
A: my mom is angry with me
A: my parents are divorced
A: my dad is mad at me
A: my sister is so mean
A: my parents fight a lot
A: i had a fight with my mother
A: my friend doesn't talk to me
A: my best friend is angry with me
A: my roommate is annoying
A: my neighbours are loud
A: my wife is angry
A: my son doesn't listen to me
A: my friends ignore me
A: My parents argue every evening and I hear it through the wall.
A: my mom took my phone bc of one bad grade, so unfair
A: My son is fifteen and he only talks to me in one-word answers.
A: my dad never listens to me, ever
A: My wife is upset with me and she won't tell me why.
A: me n my sister cant be in one room without shouting
A: My daughter said some very hurtful things to me on the phone.
A: parents are splitting up and im stuck in the middle
A: My brother and I don't agree about who should look after our mother.
A: my best friend is mad at me and wont say what i did
A: My in-laws think that I'm not good enough for their son.
A: mum doesnt like my boyfriend and makes it so obvious
A: My father said he's disappointed in me, in front of everybody.
A: my roommate is mad at me over the rent now ugh
A: My sister tells our parents everything that I say to her.
A: my parents dont get me at all, they think its just a phase
A: My husband and his mother gang up on me at every family dinner.
A: my stepdad yells at me all the time
A: My grown-up son came to visit, and we only argued.
A: my fam always compares me with my cousin, im sick of it
B: That sounds hard. Can you talk about it when all are calm?
B: I'm sorry, it hurts when it is someone close. What happened?
B: People close to us can be hard work. What would you like to say to them?
B: I understand that this is on your mind. What did they say?

# pride_news
A: i'm getting married
A: we are having a baby
A: I am getting married!
A: my daughter was born
A: i am pregnant
A: we are engaged
A: my sister had a baby
A: my best friend is getting married
A: i am going to be a father
A: i am a grandmother now
A: he proposed to me
A: she said yes!
A: we got married
A: we bought a house
B: Congratulations! That is wonderful news. How do you feel?
B: How lovely! I wish you all the best. Is everybody happy?
B: That is big and happy news! Who knows about it already?
B: Oh, how nice! I am glad that you tell me. What comes next?

# birthday
A: It's my birthday!
A: it is my birthday today
A: today is my birthday
A: Tomorrow is my birthday.
A: i turned 30 today
A: it's my birthday and i am alone
A: i am having a party
A: wish me a happy birthday
A: I'm getting old
A: my birthday is next week
A: what should i do for my birthday?
A: i turn 30 today
B: A birthday! I wish you all the best. Is there cake?
B: Birthdays are good days. What would you wish for?
B: Hooray for birthdays! I have none, so I'll celebrate yours. How will you spend it?
B: Cake, candles and good friends: that is what I wish you. Who will be there?
`;
