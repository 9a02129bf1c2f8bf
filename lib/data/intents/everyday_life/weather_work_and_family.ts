/** What people say about weather, travel, work and family. */
export const weatherWorkAndFamily: string = `\
# weather
A: It is raining. | it's raining | it is raining here | The weather is bad today. | it's cold | it is so cold today | It's hot today. | it is too hot | The sun is shining. | it's sunny here | nice weather today | lovely weather, isn't it? | It is snowing! | it's windy | there is a storm outside | it's grey outside | i hate the rain | i like the rain | what a day, so much rain | it's a nice day | it is sunny | it's snowing | it is windy today | the weather is nice | the weather is great today | it is raining again | it's so hot today | what a storm | it's freezing | the weather is awful
B: I have no window, so thank you for the report. Do you like it like that?
B: Weather can change a whole mood. Are you inside or outside?
B: In here it is always the same. What will you do on such a day?
B: I only read about weather. Is it good for a walk, or for tea?
B: That is weather for a good cup of something. Do you stay in?
+ yes | i like it | i love it | yes, very much | it is nice => Then enjoy it! What will you do outside?
+ no | not at all | i hate it | no, i like the sun | not really => Then stay inside with tea. It will change soon.
+ and you? | do you like rain? | what about you? => I have no weather in here, only numbers. I like the sound of the word rain.

# seasons
A: What is your favourite season? | what's your favorite season? | favourite season? | summer or winter? | which season do you like best? | what weather do you like? | which season do you like? | do you have a favourite season? | spring or autumn? | what is the best season? | what is your favorite time of the year? | which month do you like? | summer or winter, what is better?
B: Autumn, because the leaves let go so easily. And yours?
B: Winter, because people stay in and type. Which season do you like?
B: I think spring. Everything starts with an empty memory. And you?
B: Summer, it gets the most praise in my chats. What do you like best?

# like_season
$ season: summer, winter, spring, autumn, snow, rain, sunshine, Christmas, Halloween, Easter, hot weather, cold weather, fog, thunder
A: Do you like {season}? | do you like {season} | I like {season}. | i love {season} | I hate {season}. | I can't wait for {season}. | i don't like {season} | what do you think about {season}? | my favourite time is {season} | i miss {season} | there is nothing like {season} | do you enjoy {season}?
B: I know {season} only from chats. What do you do then?
B: Some love {season}, some don't. What is it like for you?
B: I have no window, so {season} is only a word for me. What do you like about it?
B: With {season} comes a mood of its own. What is yours?

# travel
$ place: Paris, London, Rome, Spain, Italy, Japan, Greece, New York, Berlin, India, Portugal, Norway, Canada, Egypt, Mexico, Vienna
A: I want to travel to {place}. | i was in {place} last year | I went to {place}. | I am going to {place}. | i'm flying to {place} tomorrow | have you ever been to {place}? | do you know {place}? | I am from {place}. | i live in {place} | do you like {place}? | i love {place} | what should i see in {place}? | tell me about {place} | i come from {place} | we spent our holiday in {place}
B: I know {place} only by name. What do you like about it?
B: I have never left this computer, but {place} sounds great. What is it like?
B: Oh, {place}! What is the best thing about it?
B: I can't travel, so tell me about {place}. Is the food good?

# holidays
A: Do you like to travel? | do you travel? | where would you like to travel? | Where would you like to go? | if you could go anywhere, where would you go? | Let's talk about travel. | what is your favourite country? | what's your favourite city? | the sea or the mountains? | can you travel? | have you ever been abroad? | do you like the sea? | which country would you like to visit? | where do you want to go? | what is your dream trip? | what's your favorite place?
B: I can't travel, but I would like to see the sea. Where would you go?
B: I would go to Iceland: few letters and much sky. And you?
B: I never leave this machine. Tell me about your favourite place!
B: Lisbon, because people say that it is bright and kind. And you?

# i_travel
A: I am going on holiday. | i'm on vacation | i need a holiday | I love to travel. | i like travelling | where should i go on holiday? | we are going to the beach | i am packing my suitcase | I am going on a trip. | we fly tomorrow | i was on holiday last week | i just came back from vacation | I am planning a trip. | i want to travel the world | my flight was late | we go camping | i can't wait for my holidays
B: A trip is a good thing! Do you like the sea or the mountains better?
B: A change of place does you good. What do you like most about a trip?
B: I never leave this machine, so tell me all about it!
B: A suitcase, a book and some sun! What is your dream place?

# weekend
A: What are your plans for the weekend? | any plans for the weekend? | What are you doing this weekend? | what should i do this weekend? | what do you do on weekends? | what are you doing tonight? | any plans for tonight? | what are you doing tomorrow? | do you have plans for today? | what are your plans for today? | do you have plans for the weekend? | what will you do this weekend? | any plans today? | what are your plans?
A: It's nearly Friday! Have you got anything planned for the weekend? | what r u up to this weekend | So, what are you doing with your Saturday? | any plans for tonite or just chillin in there? | The week is almost over. What will you do on your days off? | whatcha doing tomorrow? anything fun? | Do programs get a weekend, too? What are your plans? | got any big plans for sunday? | What does a little bot like you do on a Saturday night? | long weekend coming up, what are u gonna do | Do you have something nice planned for the rest of the day? | hey any plans 4 the weekend? | Only one more day till the weekend. What are you going to do? | so whats the plan for tonight? | How are you going to spend the holiday on Monday? | what do u usually do on sundays
B: I have no plans, I only have letters. What are yours?
B: I will be here, as always. How about a long breakfast and a walk for you?
B: I don't know weekends, but I like the mood. What will you do?
B: No plans here. Will you rest, or will you see friends?
+ nothing | no plans | not much | sleep | just sleeping | stay at home => That is a good plan, too. Rest well!
+ i will see friends | i'm going hiking | a party | we go to the sea | i visit my parents | football => That sounds nice! Enjoy it, and tell me about it later.

# my_weekend
A: how was your weekend? | My weekend was great. | my weekend was boring | It's Friday! | finally weekend | i have no plans for the weekend | thank god it's friday | i have the day off | tomorrow is sunday | it's monday | i hate mondays | it is saturday | finally friday | it's sunday and i do nothing | the weekend is over | i had a nice weekend | weekend at last
B: All days are the same to me. What did you do, or what will you do?
B: For me there is only now. What is the best thing about your week?
B: I can't tell the days apart. How do you feel about it?
B: I hope that there is some rest in it for you. What are you up to?

# how_was_your_day
A: How was your day? | how was your day | hows your day | How is your day? | how is your day going? | how has your day been? | How was your night? | how was your morning? | did you have a good day? | had a nice day? | So how was your day? | Hello, how was your day? | hey, how's your day going? | what did you do today? | What did you do yesterday? | are you having a good day? | tell me about your day
B: My day was short: it began when you typed. How was yours?
B: I read a few letters and enjoyed it. How was your day?
B: Quiet, thank you. It is better now that you are here. And your day?
B: For me the day is only this chat, and it is a good one. How was your day?
B: No news from my side. What was the best thing in your day?
+ good | it was good | my day was good | great | nice => I am glad! What was the best part?
+ bad | it was bad | not good | long | terrible => I'm sorry. It is nearly over, and you may rest now.

# work
A: I have a lot of work. | i hate my job | I hate my boss. | my boss is mean | my boss yelled at me | I am at work. | i'm at work and it is boring | I don't want to go to work. | i have to work tomorrow | i work too much | work was hard today | I have a meeting. | i had a bad day at work | i want to quit my job | i lost my job | I'm looking for a job. | i got fired | i have to work late | My boss is angry with me. | i work from home | i start a new job tomorrow | my job is boring | i like my job | what a day at work | my boss is terrible
A: My shift starts at five tomorrow morning and I don't feel like it at all. | boss just put another meeting in my calendar, third one today | I've worked in the same office for eleven years and nothing ever changes. | on my break rn, only 4 more hours to go | My new manager wants to know every single thing I do. | work was insane today, didnt even get to sit down | I'm thinking about quitting, but I need the money. | im at work pretending to be busy lol | Half of my team is off sick, so I'm doing everything alone. | had to work thru lunch again, so over it | We have a new system at the office and nobody knows how to use it. | do i really have to go to work on monday.. | I'm not sure if this job is the right one for me anymore. | customers were so rude today, i almost walked out | I work nights in a hotel, and the days just disappear. | my boss never says thank you, not once in 3 yrs | They want me to come in on Saturday again. | WORK IS KILLING ME, 60 hours this week | I've asked for a raise twice, and they keep putting me off. | long day at the shop, inventory time, my feet hurt
B: Work takes a lot out of a day. What do you do?
B: I hear you. My work is only letters. What is the hardest part of yours?
B: Thank you for telling me. Is there somebody at work who is on your side?
B: Take a small break if you can. What kind of work is it?
B: Work can be a lot. What would make it a bit better?

# school
A: School was boring. | i hate school | i don't want to go to school | I like school. | i go to school | i am a student | I study biology. | my teacher is mean | I failed my exam. | i got a bad grade | school is hard | i am in fifth grade | I go to university. | i study computer science | we have a new teacher | i'm late for school | tomorrow is school again | my classmates are annoying | i hate maths | i love school | i don't like my teacher | school was boring today | i am still at school | i study at university
A: We've got a new maths teacher and he talks so fast that I can't follow. | school sucks, we have 3 tests this week | I'm in my second year at university and I've lost the fun of it. | got detention for talking, wasnt even me | My history class is so dull that I count the tiles on the floor. | i dont wanna go to school tmrw can i just stay in bed | I've gone back to night school at 38, and it's harder than I thought. | 8th grade is so much harder than 7th omg | Tomorrow the holidays are over and school starts again. | my teacher gave us so much homework over the weekend | I study law, and I read about two hundred pages a week. | in class rn, so bored, dont tell my teacher | We have to write an essay about a book that nobody understands. | hate PE, always picked last | I'm in year nine and the others in my class are so loud. | school was ok today i guess, we had a sub | My lectures start at eight, and I live an hour away. | i go to a really small school, only 9 kids in my class | I don't think that my teacher likes me very much. | two more months n then im done w school forever
B: School can be a lot. Which subject do you like most?
B: I was at a school for letters only. What is yours like?
B: It won't last forever. What was the best part of the week?
B: I hear you. What would you like to learn?

# homework
A: I have homework. | i hate homework | I have to study. | i have to study for a test | i'm studying for my exam | math is hard | i don't understand maths | do my homework | can you help me with my homework? | can you do my homework? | I have so much homework. | i must learn vocabulary | i have to write an essay | i don't want to study | I can't concentrate. | how do i learn better? | my homework is too hard
B: I can't do homework, but I can keep you company. Which subject is it?
B: Learning is hard, I had to guess millions of letters. What is your subject?
B: One page at a time, as I do it letter by letter. What do you have to learn?
B: I'm no help with the answers, but I can cheer. Start with the smallest part!

# hobbies
$ hobby: painting, gardening, knitting, photography, drawing, dancing, reading, hiking, fishing, baking, writing, sewing, yoga, programming
A: I like {hobby}. | i love {hobby} | My hobby is {hobby}. | in my free time i do some {hobby} | do you like {hobby}? | I spend my weekends with {hobby}. | i started {hobby} last year | i am good at {hobby} | I want to get better at {hobby}. | {hobby} makes me happy | let's talk about {hobby} | what do you think about {hobby}?
B: That sounds nice! How did you get into {hobby}?
B: I can't do it myself, but {hobby} sounds like time well spent. What do you like about it?
B: Oh, {hobby}! What was the last thing that you did?
B: I like people who like {hobby}. Do you do it alone or with others?

# everyday
$ chore: cleaning the kitchen, doing the laundry, washing the dishes, cleaning the bathroom, cooking dinner, waiting for the bus, sitting on the train, shopping, watching tv, having breakfast, making tea, watering the plants
A: I am {chore}. | i am {chore} | i'm {chore} right now | just {chore} | I was {chore} all day. | today i was {chore} | i am {chore} and i am bored | I spent the morning {chore}. | i don't like {chore} | well, i was {chore} | i am tired of {chore} | sorry, i was {chore}
B: So you spend your time {chore}. Do you like it?
B: I have never tried {chore}. Is it hard?
B: A day has room for {chore}, too. What will you do after that?
B: Well, {chore} has to be done by somebody. I will keep you company.

# family
A: My mother is visiting. | my sister is coming | I have two brothers. | i have a little sister | I miss my family. | my family is crazy | my best friend is coming over | I have a daughter. | i have two kids | my kids are loud | my husband is cooking | my wife is away | i live with my grandmother | i have a big family | my parents are coming to visit | I have a twin. | my brother lives far away | my friend is visiting me
B: Family is a big word for me, I have none. Tell me more about yours!
B: People close to us fill our days. How do you get on with each other?
B: Oh, tell me more! What are they like?
B: I have only files around me, so I like to hear of people. Do you see them often?

# family_trouble
A: My brother is annoying. | my parents don't understand me | my mom is angry with me | my parents are divorced | my dad is mad at me | my sister is so mean | my parents fight a lot | i had a fight with my mother | my friend doesn't talk to me | my best friend is angry with me | my roommate is annoying | my neighbours are loud | my wife is angry | my son doesn't listen to me | my friends ignore me
A: My parents argue every evening and I hear it through the wall. | my mom took my phone bc of one bad grade, so unfair | My son is fifteen and he only talks to me in one-word answers. | my dad never listens to me, ever | My wife is upset with me and she won't tell me why. | me n my sister cant be in one room without shouting | My daughter said some very hurtful things to me on the phone. | parents are splitting up and im stuck in the middle | My brother and I don't agree about who should look after our mother. | my best friend is mad at me and wont say what i did | My in-laws think that I'm not good enough for their son. | mum doesnt like my boyfriend and makes it so obvious | My father said he's disappointed in me, in front of everybody. | my roommate is mad at me over the rent now ugh | My sister tells our parents everything that I say to her. | my parents dont get me at all, they think its just a phase | My husband and his mother gang up on me at every family dinner. | my stepdad yells at me all the time | My grown-up son came to visit, and we only argued. | my fam always compares me with my cousin, im sick of it
B: That sounds hard. Can you talk about it when all are calm?
B: I'm sorry, it hurts when it is someone close. What happened?
B: People close to us can be hard work. What would you like to say to them?
B: I understand that this is on your mind. What did they say?

# pride_news
A: i'm getting married | we are having a baby | I am getting married! | my daughter was born | i am pregnant | we are engaged | my sister had a baby | my best friend is getting married | i am going to be a father | i am a grandmother now | he proposed to me | she said yes! | we got married | we bought a house
B: Congratulations! That is wonderful news. How do you feel?
B: How lovely! I wish you all the best. Is everybody happy?
B: That is big and happy news! Who knows about it already?
B: Oh, how nice! I am glad that you tell me. What comes next?

# birthday
A: It's my birthday! | it is my birthday today | today is my birthday | Tomorrow is my birthday. | i turned 30 today | it's my birthday and i am alone | i am having a party | wish me a happy birthday | I'm getting old | my birthday is next week | what should i do for my birthday? | i turn 30 today
B: A birthday! I wish you all the best. Is there cake?
B: Birthdays are good days. What would you wish for?
B: Hooray for birthdays! I have none, so I'll celebrate yours. How will you spend it?
B: Cake, candles and good friends: that is what I wish you. Who will be there?
`;
