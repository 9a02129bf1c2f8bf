/** Talk of pets, weather, travel, work, family and the weekend. */
export const talkOfTheDay: string = `\
# talk_pets
A: A tabby has moved in with us, we call her Mrs Pepper.
A: every nite my cat runs round the house at 3am
A: Someone at work breeds Maine Coons, they're huge.
A: Training a parrot takes ages, doesn't it?
A: just clipped my dogs nails and survived
A: Dogs or cats for a small flat, what would you say?
A: Our rabbit Thumper loves coriander.
A: pet rats are so underrated
A: Hugo the pug has his own raincoat now.
A: What age can kittens leave their mother?
A: My cat Biscuit sleeps on my keyboard.
A: do u like dogs or cats better
A: We've just adopted a rescue greyhound called Percy.
A: my hamster escaped and is behind the fridge
A: Should I get a second kitten to keep the first company?
A: got a puppy!!! hes so tiny
A: I have two rabbits and a very old tortoise.
A: My dog barks at the postman every single morning.
A: what should i call my new goldfish
A: Our parrot has learned to swear in Polish.
A: why does my cat knock everything off the table
A: I took the dog to the beach and he rolled in seaweed.
A: thinking of getting a corgi, good idea?
A: My sister's ferret stole my sock.
A: cat brought me a mouse at 4am thanks i guess
A: How often should I walk a labrador?
A: I'd love a dog but my landlord says no.
A: lol my dog is scared of the hoover
A: Do you have any pets?
A: Our guinea pigs squeak whenever the fridge opens.
A: MY DOG ATE MY SANDWICH
A: Which breed is good with small children?
A: got bit by my own budgie today
A: I've got a ginger tom who thinks he's a lion.
A: can cats eat cheese
A: The new puppy has chewed three pairs of shoes.
A: my snake shed her skin today, so cool
A: Is it cruel to keep a cat indoors?
A: I'm dog sitting a beagle called Winston this week.
A: she purrs so loud i cant hear the tv, my cat i mean
A: Name ideas for a black and white kitten please.
A: my lizard just stares at me all day
A: We had to bath the dog after he met a hedgehog.
A: Why do dogs tilt their heads?
A: Grandad keeps pigeons on the roof.
A: Teaching my border collie to fetch the paper!
A: how do i get my dog to stop pulling on the lead
A: Our cat has put on weight and hates the diet food.
A: i have 3 cats and no regrets
A: A stray cat keeps turning up in my garden.
A: this dog snores louder than my husband
A: Are rabbits good pets for a flat?
A: I ride a pony named Clementine at weekends.
A: whats the easiest pet to look after
A: The vet says Molly is fit as a fiddle at fourteen.
A: just spent 200 bucks on toys for my cat, she wants the box
A: Do goldfish really forget things so quickly?
A: Rex caught the frisbee for the first time today.
A: my kids want a hamster, should i give in
A: I think my cat understands every word I say.
A: Poodle or spaniel? We can't agree.
A: i cant get my kitten to use the litter tray
A: There's dog hair on everything I own.
A: Our chickens laid six eggs this morning.
A: my pup sleeps on my bed now and i have no space
A: Does your creator have a cat?
A: I watched my tortoise eat a strawberry for ten minutes.
A: how do u clip a rabbits nails
A: Having a dog gets me out of the house every day.
A: Fish are boring pets, my brother says, but I love my tank.
A: cat is sitting on my laptop so excuse the typos
A: When can a puppy go out for walks?
A: I'm allergic to cats and I've got two.
A: my dog is the best boy in the world
A: Next week we're picking up a dachshund from the breeder.
A: hi my cats name is pancake
A: Luna the husky howls when I play the clarinet.
A: Could a cat and a dog be friends?
A: someone left a kitten in a box by our door
A: What do you feed a baby hedgehog?
A: Took my dog to puppy school, he failed lol
A: I have a tarantula named Doris.
A: my mum's dachshund hates the rain
A: Is a parrot too noisy for a terraced house?
A: omg my bunny did a binky
A: Our old Labrador still chases squirrels.
A: wish i had a dog tbh
A: My cat only drinks from the tap.
A: Are you a cat person?
A: The dog next door comes over for biscuits.
A: any tips for travelling with a cat in the car
A: Our budgie sings along with the radio.
A: i taught my rat to come when i call
A: My daughter dressed the cat in a doll's bonnet.
A: which is smarter, a poodle or a collie
A: Tilly had five kittens last night in the wardrobe!
A: my puppy weed on the carpet again
A: How long do hamsters sleep in the day?
A: We are choosing between a cockatiel and a canary.
A: MY CAT JUST OPENED THE DOOR BY HERSELF
A: He wags his tail so hard he falls over, our spaniel.
A: got home and the dog had eaten the sofa
A: What's it like for you not to have a pet?
A: my gecko licks his own eyes
A: Does a cat need a collar if it has a chip?
A: I'm walking the neighbour's three pugs this summer.
A: kitty is chasing her tail again
A: I miss my dog while I'm at uni, mum sends pics.
A: do dogs dream? mine kicks in his sleep
A: Stick insects make surprisingly good pets.
B: Pets make a home livelier, I've read. What do you like most about animals?
B: Sadly I have no pet, and not even a paw to shake. Which animal do you love best?
B: Animals are fine company, and they never ask for a password. Did you grow up with pets?
B: A pet would be lost on me, I couldn't even stroke it. Are you an animal person?
B: Pet talk is always welcome here. Is there a funny animal story you like to tell?
B: I only know animals from letters, and I like them already. What makes a good pet, for you?
B: Creatures with fur, fins or feathers puzzle a bot like me. What do you think goes on in their heads?
B: Life with animals is never dull, it seems. Do you talk to them too?

# talk_weather
A: Heavy dew this morning, my shoes were soaked.
A: raindrops on the window and im under a blanket
A: Not much wind today, the flags hang straight down.
A: Overnight the temperature fell below zero.
A: blizzard outside, cant see the neighbours house
A: At last the heat has broken and it's cool again.
A: looks like its gonna storm any minute
A: What a downpour that was!
A: sunny spells and showers all day here in devon
A: You should see the frost on the trees today.
A: It's raining cats and dogs here today.
A: so hot i cant sleep
A: We've had snow since Tuesday and the road is closed.
A: ugh its grey again
A: Lovely sunshine this morning, I sat on the balcony.
A: 38 degrees in the shade and no fan
A: The fog is so thick I can't see the church.
A: its freezing in here n out there
A: There was a huge thunderstorm last night.
A: windy af today, lost my hat
A: What a beautiful spring day!
A: snow!!!! finally
A: It hasn't rained here for six weeks.
A: Minus 12 this morning in Winnipeg.
A: cant believe its hailing in june
A: The first frost came last night.
A: my umbrella just turned inside out in the wind
A: Typical English summer, drizzle and more drizzle.
A: ITS BOILING OUTSIDE
A: It got dark at four o'clock, I hate November.
A: there's a rainbow over the car park
A: Sleet again, neither one thing nor the other.
A: humid and sticky here in florida
A: The weather forecast promised sun and it's pouring.
A: clear blue sky today, not one cloud
A: A heatwave is coming on Thursday, they say.
A: lightning hit the tree across the road
A: Do you like rain? It's bucketing down here.
A: so much ice on my windscreen this morning
A: Puddles everywhere after all that rain.
A: Gorgeous sunset after the storm.
A: its been 5 days without sun and im going nuts
A: Mild for December, isn't it?
A: I got soaked walking to the bus.
A: cloudy with a bit of sun here, cant complain
A: It's snowing and the whole town has gone quiet.
A: clouds look like candy floss rn
A: The wind kept me awake, it howled in the chimney.
A: im melting in this heat
A: Bitterly cold today, even the dog won't go out.
A: Finally some rain for the poor garden.
A: nice n warm today, t shirt weather
A: A warm front is coming up from the coast.
A: we got like two feet of snow overnight
A: There's a cold north wind and my ears hurt.
A: Autumn has arrived here, mist and all.
A: raining again in manchester what a surprise
A: Hot and dusty, and the air smells of smoke.
A: the sun came out for 5 mins lol
A: It was sunny, then hail, then sunny again, all before lunch.
A: Black ice on the pavements this morning.
A: Today's the first day warm enough to sit outside.
A: why does it always rain on my day off
A: Monsoon season has started here in Mumbai.
A: what's the weather like where you are
A: Such a muggy night, not a breath of air.
A: its pissing it down
A: Big white heaps of cloud are sailing past today.
A: we're having an indian summer here, 24 in october
A: Not a drop of rain in months, the river is nearly dry.
A: Power's flickering because of the storm.
A: spring is here!! the sky is so blue
A: I woke up to a white world, snow everywhere.
A: Thunder scares me, and it's rumbling now.
A: weather is rubbish today
A: Wet, windy and miserable in Glasgow.
A: it went from 30 to 12 degrees overnight wtf
A: Hope the sun lasts until the weekend.
A: Is it going to rain tomorrow?
A: the heat is killing me today
A: Dark clouds are rolling in from the west.
A: rain on the roof is my fave sound, its going right now
A: My washing was nearly dry and then came the rain.
A: 75 and sunny in San Diego as always
A: There's such a sharp frost that the pond is frozen over.
A: gale force winds in wales tonight
A: No snow again this Christmas, just mud.
A: Warm rain today, smells wonderful outside.
A: i cant feel my fingers its so cold out
A: The mist over the fields looked like milk this morning.
A: Foggy here in San Francisco, what else is new.
A: drizzle drizzle drizzle
A: After the rain everything is so green.
A: it's sunny but theres a cold wind
A: Storm Agnes blew our fence flags away.
A: I love this crisp, cold weather.
A: hailstones as big as golf balls just now!!
A: Summer has skipped us this year, it's 14 degrees in July.
A: sunburnt already and its only april
A: Sun, sun, sun, and not a cloud for a week.
A: Schools are closed because of the snow.
A: its so dry my lips are cracking
A: We had four seasons in one day up here.
A: the moon is so bright tonight, sky is totally clear
A: Damp and chilly, I've put the heating on.
A: Quite a breeze today, perfect for kites.
A: sweating like crazy, no aircon in this flat
A: Two degrees and rain, the worst combination.
A: barely any daylight here in tromso in winter
A: THAT THUNDER WAS SO LOUD
B: Weather never reaches me in here, so I like reports. Which season do you like best?
B: Without window or skin, I know the weather from you. What's your favourite weather?
B: The weather is the one topic that never runs out. Does it change your mood?
B: No rain and no sun inside a computer, I'm told. Are you an outdoor person?
B: You can't choose the sky, only the coat. What does weather like that make you want to do?
B: Skies do as they please. What's the weather usually like where you live?
B: Rain, sun, snow: to me they're only words. What kind of day would you order?
B: Weather talk suits me, I never get wet. Are you indoors or outdoors just now?

# talk_travel
A: Eleven hours on a plane with a screaming baby behind me.
A: omg rome is so beautiful im never coming home
A: Should we do Florence in one day or two?
A: Customs in Chicago opened both of our bags.
A: train strike in france so were stuck in lyon
A: A friend invited me to stay with her in Nairobi.
A: Honeymoon ideas? Somewhere by the sea, not too far.
A: were sailing round the hebrides in july
A: London was full but we loved the museums.
A: Holidays with my parents always mean the same campsite in Brittany.
A: We're going to Portugal for two weeks in May.
A: where should i go on holiday this yr
A: I'm on a train to Edinburgh right now.
A: just landed in tokyo!!!
A: Have you any tips for a weekend in Paris?
A: my flight got cancelled and im stuck in denver
A: I've never been abroad in my life.
A: whats better, rome or barcelona
A: We drove the whole coast of Norway in a camper van.
A: planning a road trip thru utah with my bro
A: I leave for New Zealand in nine days and haven't packed.
A: Is Prague expensive these days?
A: lost my passport in bangkok, long story
A: The ferry to Ireland was so rough that I was sick twice.
A: should i take the train or fly to berlin
A: We honeymooned in Venice in 1974.
A: backpacking round vietnam for 3 months
A: What's worth seeing in Lisbon?
A: Our hotel in Crete has a view of the bay.
A: I dream of taking the Trans-Siberian one day.
A: HELP how do i pack for 10 days w only hand luggage
A: Just back from a walking holiday in the Lakes.
A: my luggage went to madrid without me
A: Where would you travel if you had legs?
A: cant wait for our cruise next month
A: The sleeper train to Vienna was a delight.
A: living abroad is hard, i dont speak any danish yet
A: I missed my connection in Frankfurt by two minutes.
A: Which Greek island is good for families?
A: im in new york for the first time and its SO loud
A: We are thinking of Scotland in October, is that mad?
A: took a bus across bolivia, 19 hrs
A: My visa for India still hasn't come.
A: road trip songs and snacks are ready, leaving for texas at dawn
A: Could you suggest somewhere warm for January?
A: i hate flying so much
A: We stayed in a tiny village in Tuscany.
A: going camping in yosemite this summer
A: I'm homesick, six months in Seoul now.
A: Istanbul was the most beautiful city I have ever seen.
A: Do I need a visa for Canada?
A: sat at gatwick airport for 7 hours lol
A: A solo trip to Iceland, would you dare?
A: Tell me about Kyoto, I'm going in spring.
A: The beach in Thailand was full of rubbish, sadly.
A: me and my bf are fighting about where to go on vacation
A: I walked the Camino last year, all 800 km.
A: how many days do u need in london
A: We've booked a cottage in Cornwall for August.
A: staycation this year, cant afford greece
A: Is it better to rent a car or take buses in Sicily?
A: just got back from ibiza, need a holiday from the holiday
A: My train is delayed by an hour, leaves on the line.
A: I'd love to see the northern lights once.
A: gap year plans: peru, chile, then idk
A: We flew over Greenland and saw icebergs.
A: what do tourists do in brussels
A: First time skiing in Austria next week!
A: they put us in seat 42 next to the toilet on the plane
A: My grandmother wants to visit Japan at eighty.
A: Jet lag is awful, I've been awake since two.
A: city break ideas?? 3 days, cheap
A: I used to live in Cairo as a boy.
A: we got lost in marrakech and it was the best day
A: Should I learn some Italian before our trip?
A: any good day trips from munich
A: The hostel in Krakow had no hot water.
A: moving to spain for a year in september!!
A: I prefer the mountains to the seaside for a holiday.
A: interrail with 4 friends, 12 countries, no plan
A: Have you ever been to America?
A: Our coach tour of the Rhine starts on Monday.
A: my suitcase is 3kg over the limit
A: Egypt or Jordan for a history lover?
A: im at the station waiting for the night train
A: Disneyland was crowded but the children adored it.
A: travelling alone makes me a bit nervous
A: What's the nicest part of Wales?
A: I took the Eurostar to Amsterdam last Friday.
A: got sunburnt on day one in tenerife
A: On our last trip to Morocco we rode camels.
A: mexico city or cancun for a week with my sis
A: We'd like to go to Canada by ship instead of plane.
A: cheap flights to malta, should i book??
A: I have been to forty countries and still love home best.
A: the airbnb looked nothing like the photos
A: Next stop: Buenos Aires.
A: What should I bring back from Budapest as a present?
A: lol i took the wrong train and ended up in crewe
A: Safari in Kenya is on our list for next year.
A: WE'RE GOING TO HAWAII
A: Venice is sinking, so we want to see it soon.
A: hiking in the alps for a week, super excited
A: I can't decide between a villa and a hotel in Mallorca.
A: my mates are in bali and im stuck at home
A: How do I get over my fear of flying?
A: Driving through France took us two days.
A: anyone been to croatia? is split nice
A: I'm writing to you from a cafe in Havana.
A: Passport renewed, tickets bought, now I just have to wait for August.
B: I never travel, I don't even leave this computer. Where in the world do you feel best?
B: Travel is all hearsay to me, but I like hearing of places. What draws you to a place?
B: My longest journey is from one letter to the next. Which trip do you remember best?
B: Seeing other places must be a fine thing. Do you travel alone or with others?
B: For travel facts trust a guidebook, but I love the stories. What's your dream destination?
B: Maps and tickets, and me without feet! Are you more for cities or for the countryside?
B: Being on the move sounds exciting to someone fixed in a box. What do you always pack?
B: The world is large and I have seen none of it. Which country would you show me first?

# work_school
A: Second week as a bus driver and I love the early routes.
A: my manager put me on every weekend shift in december
A: Latin homework again, forty lines of Caesar.
A: Can I call in sick with just a headache?
A: they gave my promotion to kevin from sales
A: At our school you have to wear a tie even in summer.
A: phd life: no sleep no money
A: The customers were impossible in the shop today.
A: studying for my driving theory and nursing exams at once
A: Payday at last, and the boss brought cakes.
A: My boss wants the report by Friday and I've barely begun.
A: got so much homework its not even funny
A: I start a new job at the bakery on Monday.
A: failed my maths test again
A: We had a fire drill in the middle of my presentation.
A: my coworker keeps stealing my lunch
A: I'm a nurse and I've just come off a night shift.
A: should i quit my job?? i hate it
A: The head teacher called me into her office today.
A: 3 exams next week n i havent studied
A: I've been promoted to team leader!
A: my teacher is so unfair omg
A: Our office is moving to the other side of town.
A: cant focus on this essay about the french revolution
A: I have an interview at a law firm tomorrow at nine.
A: got fired today lol
A: My colleague Sandra talks all day long.
A: uni starts in two weeks and im nervous
A: I retired last month after forty years at the post office.
A: We're short of staff again at the hospital.
A: how do i ask my boss for a raise
A: School was boring today, double chemistry.
A: My dissertation is due in ten days.
A: i work from home and never see anyone
A: Do you think homework is useful?
A: The meeting could have been an email.
A: got an A in history!!!
A: I teach Year 4 and they were wild this afternoon.
A: my shift at tesco starts at 5am, kill me
A: After eleven years they made me redundant.
A: I got into Leeds to study geography!
A: boss yelled at me in front of everyone today
A: What should I wear for a job interview?
A: im in 8th grade and i hate gym class
A: My students wrote the funniest essays this week.
A: doing overtime again this weekend
A: I can't stand my new manager.
A: He gave us homework over the holidays, can you believe it?
A: just finished my last exam ever
A: I'm a lorry driver, writing from a lay-by near Carlisle.
A: SCHOOL IS CANCELLED TOMORROW YESSS
A: Our company was bought by an American firm.
A: how do i write a cv with no experience
A: I've been on the till since March and I know every price by heart.
A: my professor never answers emails
A: It was my first day as a trainee electrician.
A: group project and im doing all the work as usual
A: The deadline was moved forward by a week.
A: Should I go to university or learn a trade?
A: skipped french class today oops
A: I work in a call centre and people shout at me all day.
A: the new guy at work is kinda cute
A: My contract ends in June and nobody tells me anything.
A: We're learning about volcanoes in school.
A: ive got detention for talking
A: Thirty-two emails before breakfast, all from one client.
A: I was a miner, then a teacher, then a postman.
A: my job is so boring i talk to bots lol
A: Parents' evening tonight and I'm dreading it.
A: Some lad in my class copied my coursework.
A: Getting my master's degree in July.
A: i fell asleep in a lecture and snored
A: I handed in my notice this morning.
A: Is it rude to say no to the office party?
A: im a waitress and my feet are killing me
A: Our team won the sales prize this quarter.
A: got my gcse results today, better than i thought
A: My apprentice is late every day.
A: They've blocked every fun website at school.
A: I earn less than the man who does the same job.
A: working on a spreadsheet that never ends
A: I've been offered a post in Aberdeen, should I take it?
A: monday again, back to the office
A: The science project blew up, literally.
A: My thesis supervisor wants everything rewritten.
A: night shift at the warehouse, 4 hrs to go
A: I never finished school and I regret it.
A: whats the point of algebra
A: We had a supply teacher who couldn't find the classroom.
A: I'm on my lunch break, hiding from my colleagues.
A: my boss is on holiday so its peaceful
A: Graduation is on Saturday and my parents are coming.
A: i have to give a speech in english class tmrw and im shaking
A: Being self-employed means I never stop working.
A: The school bus broke down this morning.
A: hr wants a word with me, uh oh
A: I wish I had studied music instead of accounting.
A: We just opened our own little shop!
A: 12 hour shift done, feet up now
A: Kindergarten teachers should be paid like kings, I'm one of them.
A: got picked for the school play, but backstage
A: My desk is so messy that the cleaner left a note.
A: dropped out of college, dont tell my dad
A: Is teaching a good career?
A: Everyone at work is ill and I'm running the place alone.
A: our maths teacher cried today, felt bad
A: I'm looking for a job in gardening.
A: hate my commute, 90 mins each way
A: They want us back in the office five days a week.
A: Revision for biology is driving me mad.
B: Work and school eat up so much of a life. What part of your day do you like best?
B: I've never had a boss or a teacher, only a text file. What would your ideal day look like?
B: Answering letters is my whole job. What did you want to be as a child?
B: Jobs and lessons are full of people, and that's the hard part. Do you get on with yours?
B: That's working life, or school life, in a nutshell. How do you feel about it?
B: Your days are fuller than mine, I'm sure. What helps you to get through the week?
B: Bots find the world of work and study strange. What would you change about it?
B: After all that, you deserve a quiet evening. How do you switch off from work or school?

# talk_family
A: Mum rings me every Sunday at six sharp.
A: my kid got student of the month!!
A: Since the wedding my sister-in-law has been lovely.
A: Two of my sons live abroad.
A: idk what to get my dad for his birthday
A: Does every three-year-old ask why all day long?
A: Granny won at bingo and took us all out.
A: being the oldest of 6 is a full time job
A: At home my wife is the one who mends things.
A: Potty training our little one, pray for us.
A: My daughter took her first steps yesterday.
A: my mum is driving me mad
A: I have four brothers and no sisters.
A: hubby forgot our anniversary again
A: We're visiting my grandparents on Sunday.
A: my little bro wont leave me alone
A: Our son is moving out next month.
A: having a baby in june!!!
A: My wife and I have been married for thirty-one years.
A: dad and i dont really talk
A: The twins are fighting over a blue spoon.
A: im the middle child so nobody listens to me lol
A: Grandma taught me how to knit.
A: My parents met at a dance hall in Leeds.
A: sister got engaged last nite
A: I've got seven grandchildren and can't remember all the birthdays.
A: my girlfriend is mad at me and idk why
A: Uncle Frank tells the same story every Christmas.
A: My teenager hasn't spoken a full sentence since May.
A: just found out im gonna be an aunt
A: I look just like my father, people say.
A: mom says im on my phone too much
A: Our toddler says no to everything.
A: My mother-in-law is coming to stay for three weeks.
A: me n my cousin are best mates
A: Dad turned eighty last Saturday.
A: I'm an only child. Have you got any siblings?
A: my stepdad is actually really nice
A: The baby won't sleep and neither do we.
A: MY SISTER BORROWED MY CLOTHES WITHOUT ASKING
A: Grandpa was a sailor and had a tattoo of an anchor.
A: my kids are with their dad this weekend
A: My husband is building a model railway in the loft.
A: How do I get on better with my brother?
A: nan is 92 and still dances
A: We adopted a little boy two years ago.
A: my parents wont let me get my ears pierced
A: She's just like her mother, my youngest.
A: dating a guy with two kids, bit nervous
A: My son has started to read by himself.
A: Everyone in my family plays an instrument except me.
A: bf wants me to meet his parents already
A: I'm named after my great-grandmother.
A: Our eldest passed her driving test at the third try.
A: is it normal to argue with your sister every day
A: I miss my mum, she lives in Australia.
A: my dad tells the worst jokes
A: We had a big family dinner with seventeen people.
A: lil sis drew on my wall with lipstick
A: Brothers! Mine ate my whole birthday cake.
A: My wife snores and says that it's me.
A: i have a twin and we r nothing alike
A: Raising three boys alone isn't easy.
A: Auntie Jean has a new boyfriend at seventy.
A: how do i tell my parents i wanna move out
A: The children made me a card for Mother's Day.
A: my gran keeps sending me emojis she doesnt understand
A: I never knew my grandfather, he emigrated before I was born.
A: got my nephew for the day, hes 3 and a tornado
A: My partner wants another child and I'm not sure.
A: mum n dad are away so its just me and my bro
A: Our granddaughter calls us on video from Toronto.
A: My brother still owes me forty pounds.
A: my family is so loud at dinner
A: I became a grandmother this morning!
A: wife says hi btw
A: We named the baby Theodore.
A: my sister is the favourite, always has been
A: Father and I went fishing when I was small.
A: i argue w my mom like every day
A: Cousins from Poland are staying with us.
A: My fiance proposed on a ferry.
A: 5 kids and one bathroom, imagine
A: He's a good lad, my son, but so untidy.
A: my half brother just found me online
A: The in-laws think I'm not good enough for her.
A: I'm making a family tree and I've got back to 1790.
A: papa used to sing to us in italian
A: Who is easier to raise, boys or girls?
A: my 6 yr old asked me why the moon follows us
A: Being a mum is harder than any job I had.
A: We've been together since school, my husband and I.
A: my stepmum and me dont get along
A: Ours is a small family, just Mum, me and my aunt.
A: daughter is off to uni, house feels empty
A: Family reunion next week, forty Hendersons in one garden.
A: my bro joined the army
A: I talk to my grandad every evening on the phone.
A: They're adorable when they're asleep, my kids.
A: gf and i just moved in together
A: My mother still irons my shirts and I'm forty.
A: grandson taught me how to use this computer
A: I want to be a better dad than mine was.
A: sister in law is sooo annoying
A: The youngest has lost her first tooth!
A: do u have a family
A: My parents are coming for tea and I'm nervous.
A: my big sister is my hero
A: Our boy is afraid of the dark.
B: Families are the oldest story there is. Who in yours are you closest to?
B: Relatives I have none, unless you count a file of sentences. What is your family like?
B: Family can be lovely and tiring in one afternoon. How do you feel about yours?
B: You have people who belong to you, and I find that remarkable. Do you see them often?
B: My family tree is a single line of code. How big is yours?
B: Nobody knows us quite like our own people do. What do your loved ones say about you?
B: That sounds like real family life to me. Who makes you laugh the most at home?
B: It's nice that you tell me about your people. What's your favourite family memory?

# tech_trouble
A: Half my contacts vanished after the update.
A: bike light and phone both dead, nice
A: Neither the heater nor the wipers work in my old Polo.
A: Zoom says my camera is in use, but it isn't.
A: pc keeps beeping 3 times when i turn it on
A: After the storm our internet never came back.
A: Video calls with my daughter freeze every two minutes.
A: insta locked me out for no reason
A: The cash machine swallowed my card.
A: Which cable do I need? None of them fits my new laptop.
A: My phone won't charge any more.
A: wifi is down AGAIN
A: The printer says there's a paper jam but there isn't.
A: my laptop is so slow i could scream
A: I dropped my phone in the bath.
A: car wont start, just clicks
A: Why does my computer keep restarting?
A: forgot my password and im locked out
A: The screen went black in the middle of a video call.
A: my airpods only work in one ear
A: I spilled coffee on my keyboard and the E sticks.
A: how do i fix a frozen ipad
A: Our router has a red light and nothing works.
A: PRINTER HATES ME
A: There's a strange noise coming from the engine.
A: deleted all my photos by accident pls help
A: My Bluetooth speaker won't connect to anything.
A: netflix keeps buffering
A: The washing machine shows error E18.
A: I got a flat tyre on the motorway.
A: blue screen of death for the third time today
A: My hearing aid won't pair with the new phone.
A: usb stick isnt showing up on my pc
A: Windows has been updating for two hours.
A: cracked my screen, how much is a repair
A: Is there a way to get back a file I didn't save?
A: xbox controller is drifting
A: The sat nav sent me into a field.
A: my email wont send, stuck in outbox
A: I can't hear anyone on Zoom.
A: tv remote stopped working, new batteries n all
A: My mouse pointer jumps all over the screen.
A: The brakes on my Fiesta squeal horribly.
A: weird popups on my computer since yesterday
A: How come my phone gets so hot?
A: internet cuts out every evening at 8
A: My grandson's tablet asks for a code nobody knows.
A: the app keeps crashing when i open it
A: A warning light came on in the car, orange, like a teapot.
A: no signal in the whole house
A: My new laptop has no sound.
A: i clicked on a weird link, am i hacked
A: The scanner isn't recognised since the update.
A: phone battery lasts like 2 hours
A: Someone has got into my Facebook account.
A: I can't get the telly to find BBC Two.
A: the clutch is gone on my van, 900 quid
A: My smartwatch thinks I'm asleep when I'm running.
A: keyboard is typing in spanish for some reason
A: Excel crashed and took my work with it.
A: The fan in my PC sounds like a helicopter.
A: cant log in to my bank app
A: What do I do when the screen freezes?
A: my car broke down on the way to work
A: The ink is full and yet it prints blank pages.
A: hard drive died, 10 yrs of pics gone
A: Alexa doesn't listen to me any more.
A: I've lost my phone somewhere in this house.
A: ps5 makes a grinding noise when i put a disc in
A: Our doorbell camera only films the hedge.
A: y is my wifi so bad in my room
A: My computer says the disk is full.
A: The charger cable only works if I bend it.
A: spotify logged me out and i dont know my password
A: I pressed something and now everything is upside down on the screen.
A: exhaust fell off my car lol
A: This stupid update moved all my icons.
A: Could a magnet have damaged my laptop?
A: no one can hear me when i call, mic is broken
A: My electric car won't connect to the charging point.
A: tech support kept me on hold for 50 mins
A: The dishwasher has flooded the kitchen floor.
A: i broke my kindle by sitting on it
A: Every time I plug it in, the fuse blows.
A: my gps thinks im in the sea
A: Word has put my letter into tiny print and I can't change it.
A: googled the error code and found nothing
A: The garage says my gearbox is finished.
A: wont boot. just a logo and then nothing
A: I keep getting pop-ups that I've won an iPhone.
A: headphones died on the bus :(
A: Should I turn my router off and on again?
A: My text messages arrive hours late.
A: the touchscreen doesnt respond at all
A: I hate computers, mine has eaten my tax return.
A: siri called my ex by mistake
A: The car heater only blows cold air.
A: macbook charger broke for the 2nd time this yr
A: How can I stop these spam calls?
A: Battery in my car is flat because I left the lights on.
A: my monitor is flickering
A: Fibre was promised in April and we still have no internet.
A: vacuum robot fell down the stairs
A: The camera on my phone takes blurry pictures.
A: locked my keys in the car, brilliant
A: Nothing prints, although it says that it's ready.
A: pc shuts off when i play games
A: WHY WONT THIS THING CONNECT
A: My landline has been crackling for days.
A: smart tv forgot the wifi password and so did i
B: Machines have moods, and I say so as one. How patient are you with technology?
B: Technical trouble is maddening. I can't repair a thing, but who usually helps you with it?
B: As a machine, I apologise for my relatives. Did it come at a bad moment?
B: I'm no repairman, so a person with a screwdriver beats me. Do you know someone handy?
B: That's annoying, technology should make life easier. What have you tried so far?
B: Broken technology brings out the worst in people. Are you good at fixing things?
B: My sympathy is with you, and a bit with the machine. Can you manage without it for now?
B: When things go wrong like that, I'd ask a specialist. Is there one near you?

# home_garden
A: Runner beans are climbing over the shed roof.
A: paint on my new jeans from doing the hallway
A: Limescale everywhere, what gets it off the shower?
A: Our estate agent says the flat will sell in a week.
A: need a bigger fridge but the kitchens tiny
A: Wasps have built a nest under the gutter.
A: A parcel I ordered three weeks ago is still not here.
A: hoovering at 7am, neighbours love me
A: Sorting out my late aunt's china cupboard takes forever.
A: Can you grow lemons indoors in Scotland?
A: We're moving house on the 12th and nothing's packed.
A: my tomatoes are finally turning red
A: I spent the whole morning cleaning windows.
A: how do i get red wine out of a carpet
A: The roof leaks above the spare bedroom.
A: bought a sofa and it doesnt fit thru the door
A: I've planted forty tulip bulbs.
A: neighbours r drilling again
A: Which colour should I paint the kitchen?
A: my basil died after 3 days lol
A: There's mould in the bathroom and it won't go away.
A: went to ikea for a lamp came back w a bed
A: I mowed the lawn before the rain came.
A: Slugs have eaten all my lettuces.
A: laundry mountain is taller than me
A: The plumber never turned up.
A: just got the keys to my first flat!!!
A: I need new curtains for the living room.
A: what plant cant i kill
A: We're having a new kitchen fitted in spring.
A: My orchid has flowered for the third time.
A: ugh i have to clean my room
A: I put up a shelf and it's crooked.
A: Do roses need pruning in autumn?
A: moving into a student house w 6 people
A: The boiler broke on the coldest day.
A: Got a bargain at the car boot sale, a teapot for 50p.
A: our landlord put the rent up again
A: I found a box of old letters in the attic.
A: how often do u water a cactus
A: The hedge needs cutting and I'm afraid of the ladder.
A: assembled a wardrobe, 4 screws left over
A: There are ants all over my kitchen counter.
A: i love the smell of fresh sheets
A: I dug over the vegetable patch this morning.
A: My allotment is full of weeds.
A: is it worth buying a dishwasher for 2 ppl
A: We're decluttering, eleven bags to the charity shop.
A: the toilet is blocked HELP
A: Ironing is my least favourite job.
A: My sunflowers are taller than the fence.
A: bought new shoes, my wardrobe is bursting
A: The supermarket was out of everything today.
A: I'm wallpapering the hall by myself.
A: someone dumped a fridge in front of our house
A: How can I get rid of moss in the lawn?
A: vacuumed for the first time in a month dont judge
A: Our new house has a pear tree.
A: I can't find anything since the move.
A: my flatmate never does the dishes
A: The tap drips all night long.
A: got a monstera for my birthday, where do i put it
A: I've repotted all my geraniums.
A: Should we rent or buy?
A: the upstairs ppl flooded our ceiling
A: I'm thinking of building a pond.
A: SPRING CLEANING DAY
A: The removal men broke my grandmother's mirror.
A: painted my bedroom dark green n i love it
A: We need a new mattress but they're so expensive.
A: My courgette plant has taken over the garden.
A: online shopping at 2am again, i have no self control
A: I had to queue for an hour at the garden centre.
A: Is lavender hard to grow?
A: dust everywhere bc of the renovation
A: The floorboards creak in every room.
A: I've lost my keys somewhere in the house.
A: hung up fairy lights on the balcony
A: We sold our house after eighteen years.
A: Moles have ruined our lawn.
A: cleaned the oven today, never again
A: My wife wants a conservatory.
A: what should i buy for my new flat first
A: The electrician charged me eighty pounds for ten minutes.
A: spider in my bathroom the size of a plate
A: I sowed radishes on the windowsill.
A: It took all day to tidy the garage.
A: landlord wont fix the heating
A: I like my home small and tidy.
A: Black Friday is madness, I only wanted a kettle.
A: my ivy is dying and idk why
A: The fence blew down and needs mending.
A: i hate moving, so many boxes
A: Which flowers are good for a shady corner?
A: Our kitchen smells of paint.
A: shopping w my mum for curtains, kill me now
A: A blackbird is nesting in our hedge.
A: I fixed the toilet myself with a video!
A: living alone for the first time, its so quiet
A: Everything in this house is older than me.
A: The bins haven't been collected for two weeks.
A: got blisters from digging lol
A: My compost heap is steaming.
A: rearranged my room and it looks huge now
A: We've got squirrels in the loft.
A: do i need a drill for hanging pictures
A: I polished the silver this afternoon.
A: the window wont shut and its draughty
A: Sewed new cushions for the bench.
A: Our garden gnome has been stolen.
B: A home is never quite finished, I've read. What do you like best about yours?
B: House and garden keep people busy. Which do you like better, indoors or outdoors?
B: I live in a computer and never need to dust. What's your home like?
B: My only room is a small file, and nothing grows in it. Which is your favourite corner at home?
B: There is always something to do about the house. What's next on your list?
B: Homes and gardens take patience, and you seem to have some. Do you have help with it?
B: If I had hands, I'd hold the ladder for you. Are you handy around the house?
B: Such household matters are new to me, so go on. What would you most like to change at home?

# weekend_plans
A: Sunday brunch with the girls, can't wait.
A: idk if i should go to the concert tonight or sleep
A: Maybe I'll bake and read all Saturday.
A: Another Saturday with no plans, what would you suggest?
A: road trip w my roomie this weekend
A: Got any fun ideas for a snow day tomorrow?
A: Stargazing tonight with a flask of tea.
A: they all wanna go to laser tag on sat, im 45 lol
A: After work on Friday we're going for cocktails.
A: How do other people spend their Sunday evenings?
A: gonna go bowling with my mates tonight
A: I've got nothing planned for Saturday.
A: any ideas for a date night
A: We're going to the seaside tomorrow if we wake up in time.
A: im bored what should i do
A: Tonight I'm staying in with a blanket and a book.
A: party at jakes place on friday!!!
A: What can two pensioners do on a wet Sunday afternoon?
A: got the whole day off tmrw, suggestions??
A: I'm meeting an old school friend for lunch on Sunday.
A: what are u doing this weekend
A: We might go to the museum tomorrow.
A: no plans tonight, just vibing
A: Is there something cheap to do with kids on a Saturday?
A: going clubbing later, havent been in ages
A: Tomorrow I want to sleep until noon.
A: should i go out or stay home tonight
A: My friends are coming over for a board game night.
A: Bank holiday weekend and I have no idea what to do.
A: WEEKEND PLANS: NOTHING
A: On Sunday we're cycling along the canal.
A: cinema w my gf tonight
A: I'd like to do something special for my birthday on Saturday.
A: wanna do something fun tmrw but im broke
A: Do you have plans for tonight?
A: I'll be at a wedding all weekend.
A: thinking of going to the zoo on sunday
A: How should I spend a free evening?
A: The plan for Saturday is a long walk and a pub.
A: friday night and im home alone lol
A: We have tickets for the theatre this evening.
A: what to do when all ur friends are busy
A: I fancy a day out tomorrow, any ideas?
A: hitting the gym then pizza w the boys tonight
A: Nothing beats a lazy Sunday, and that's my plan.
A: going to see fireworks tmrw night
A: Should we go to the market or the castle on Saturday?
A: My weekend is full already, three birthdays.
A: so whats the plan for tonight, movie or games
A: I promised to help my neighbour on Saturday.
A: rainy weekend ahead, what can i do indoors
A: This evening we are going dancing, salsa!
A: sleepover at mias tonight, so excited
A: Give me an idea for New Year's Eve.
A: I'm off to a car boot sale at six tomorrow morning.
A: karaoke tonight wish me luck
A: We're having a barbecue on Sunday with the whole street.
A: cant decide what to do on my day off
A: Got a free afternoon on Thursday, how would you fill it?
A: Saturday is for football, Sunday is for sleep.
A: gonna binge a whole series this weekend
A: There's a jazz concert in the park tonight and we're going.
A: what do ppl even do on sundays
A: I'm planning a picnic for Saturday.
A: might go fishing tmrw w my grandad
A: Half term starts tomorrow and I need things to do with the boys.
A: we could go ice skating later, or is that lame
A: I'm volunteering at the food bank at the weekend.
A: Finally a weekend without any visitors.
A: pub quiz tonight, our team is called the quizzard of oz
A: Any suggestions for a hen night that isn't embarrassing?
A: i have to work this weekend so no fun for me
A: Next Saturday we're going to the opera for the first time.
A: stay in or go out?? its already 9pm
A: We want to try an escape room tomorrow.
A: I'm going swimming in the lake this evening.
A: what would u do with a free saturday
A: My plans for tonight fell through.
A: taking my niece to the aquarium on sunday
A: Suggest something to do with teenagers on a Sunday.
A: house party tonight n i dont know anyone
A: I've kept the whole weekend free for painting watercolours.
A: Tomorrow evening I have a date with someone new.
A: nothing to do nowhere to go its saturday
A: Let me think, on Saturday there's choir and then nothing.
A: going camping this weekend if it stays dry
A: I've been invited to a masked ball tonight.
A: help me plan my evening pls
A: Shall I visit the flea market tomorrow?
A: tmrw is my day off and im doing absolutely nothing
A: We'll be watching the match at Tony's this evening.
A: what's fun to do alone at the weekend
A: I have a spa day booked for Sunday.
A: its friday!!! who's going out
A: An early night, that's what I'm looking forward to this evening.
A: paintball w the lads on saturday
A: Are you doing anything nice this weekend?
A: My evening plan is a hot bath and then bed.
A: Hoping for a quiet Sunday after a busy week.
A: could go for a hike tmrw or just nap, u choose
A: I want to do something new this weekend.
A: prom is on saturday and i still have no date
A: We're off to a craft fair on Sunday morning.
A: things to do in the evening that arent tv?
A: Church on Sunday, then a roast at my cousin's.
A: late night gaming session tonight
A: Tonight there's a meteor shower and we'll stay up for it.
A: Where can I go with my mother on Saturday?
A: i never know what to do w myself on weekends
B: Free time is precious, so spend it as you like. What would make it a perfect day?
B: Mine is a simple plan: to sit here and wait for letters. Are you more for company or for quiet?
B: For plans like these I'm only a spectator. What do you enjoy most in your free time?
B: A good plan has something nice in it and a little room for rest. Who would you spend it with?
B: Weekends and evenings all look the same in here. What does your ideal one look like?
B: I don't go out much, having no legs. Do you like to plan ahead or to let things happen?
B: Making plans is half the pleasure, people say. Do you like being busy or lazy better?
B: Whatever you do, leave some time for nothing at all. What helps you to unwind?
`;
