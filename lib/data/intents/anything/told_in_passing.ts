/** What people tell the bot of their day, with a slot for anything. */
export const toldInPassing: string = `\
# did_something
$ did: went to the beach, cooked dinner, fixed my bike, cleaned the garage, visited my aunt, walked the dog, met an old friend, painted the fence, went shopping, planted a tree, rode a horse, drove to the lake, washed the car, played cards, built a shelf, baked bread, went fishing, wrote a letter, watered the plants, went dancing, climbed a hill, sold my car, made a salad, went to a party, took a long bath, learned to knit, called my mother, fed the ducks, went to the museum, ran in the park, cut my hair, picked apples, had a barbecue, went camping, cooked lasagna, missed the bus, moved the sofa, mowed the lawn, went to the dentist, took a nap
$ when: yesterday, today, last week, this morning, last night, on sunday, on monday, at the weekend, this afternoon, last summer, two days ago, an hour ago
A: I {did} {when}.
A: i {did} {when}
A: {when} i {did}
A: {when} we {did}
A: We {did} {when}.
A: I just {did}.
A: i just {did}
A: Guess what, I {did}!
A: i {did} with my friends
A: I {did} with my sister {when}.
A: so, {when} i {did}
A: I {did} for the first time.
A: you know what? i {did} {when}
A: My brother and I {did} {when}.
A: I {did} and it was great.
A: i {did} and now i am tired
B: Oh, nice. How was it?
B: That sounds like a story. How did it go?
B: You did? Tell me more about it.
B: I can't do such things, I only type. Did you enjoy it?
B: Good to know! What was the best part of it?
B: And how do you feel now?

# long_day
$ did: got up early, took the dog for a long walk, met an old school friend, had coffee with her, missed my bus, walked home in the rain, cleaned the whole flat, went to the market, bought fresh fish, cooked for six people, answered forty emails, had three meetings, picked up the kids, fixed the kitchen sink, forgot my keys, waited for two hours, lost my umbrella, helped my neighbour, read half a book, fell asleep on the sofa
$ then: went to work, talked about old times, had lunch in the park, ran to the station, called my mother, drove to the airport, made a big pot of soup, sat in traffic, went for a swim, did the laundry, watched the rain, took the wrong train, had to start again, ate a cold pizza, found my old photos, visited my grandmother, wrote a long report, went to the doctor, played with the baby, broke my favourite cup
$ last: went to bed late, came home tired, had a glass of wine, watched a film, fell into bed, sat in the garden, had dinner with friends, listened to some music, could not sleep, was happy
A: Today I {did}, {then}, {did} and then {last}. How was your day?
A: i {did}, then i {then}, and in the end i {last}
A: First I {did}, then I {then}, after that I {did} and finally I {last}.
A: what a day: i {did} and {then} and then i {last}
A: I had a long day. I {did}, I {then}, and then I {last}. What do you think?
A: This morning I {did}, at noon I {then}, and in the evening I {last}.
A: yesterday i {did} and {then}, and because of that i {last}. how about you?
A: Let me tell you about my day: I {did}, {then} and {last}.
B: That was a full day! What was the best part?
B: So much in one day. I only waited here for letters. How do you feel now?
B: A long story for my small memory. Which part do you want to talk about?
B: You did a lot! Are you tired now?
B: That is more than I could ever do. What comes next?

# saw_film
$ film: Titanic, The Godfather, Inception, Star Wars, Avatar, Toy Story, The Matrix, Jaws, Frozen, Rocky, Alien, Casablanca, Pulp Fiction, Forrest Gump, The Lion King, Jurassic Park, Gladiator, Interstellar, The Shining, Psycho, Amelie, Shrek, Batman, Spider-Man, Dune, Barbie, Oppenheimer, Parasite, Black Panther, The Hobbit, Up, Coco, Moana, Die Hard, Back to the Future, Finding Nemo
A: I just finished watching {film}.
A: i watched {film} yesterday
A: I saw {film} last night.
A: we watched {film} at home
A: i have just seen {film}
A: I watched {film} with my family.
A: i saw {film} for the third time
A: I finally watched {film}.
A: {film} is my favourite film
A: i love {film}
A: I think {film} is a great movie.
A: i didn't like {film}
A: {film} was on tv yesterday
A: I am going to watch {film} tonight.
A: i fell asleep during {film}
B: I can't watch films, but I like to hear about them. How did you like it?
B: A film night! What is it about?
B: I only know films from letters. What did you like about it?
B: Oh, a film. Would you watch it again?
B: Tell me about it. Who was the best in it?

# know_film
$ film: Titanic, The Godfather, Inception, Star Wars, Avatar, Toy Story, The Matrix, Jaws, Frozen, Rocky, Alien, Casablanca, Pulp Fiction, Forrest Gump, The Lion King, Jurassic Park, Gladiator, Interstellar, The Shining, Psycho, Amelie, Shrek, Batman, Spider-Man, Dune, Barbie, Oppenheimer, Parasite, Black Panther, The Hobbit, Up, Coco, Moana, Die Hard, Back to the Future, Finding Nemo
A: Did you like {film}?
A: Have you seen {film}?
A: have you seen {film}
A: have you watched {film}?
A: Do you know {film}?
A: do you like {film}?
A: what do you think of {film}?
A: What did you think about {film}?
A: is {film} a good movie?
A: did you watch {film}?
A: have you ever seen {film}?
A: should i watch {film}?
A: do you know the film {film}?
A: how did you like {film}?
A: have u seen the new dune yet? everyone at work has
A: Have you ever seen Singin' in the Rain?
A: did u like the barbie movie or was it too pink for u
A: My kids watch Moana every single day. Do you know it?
A: u ever watch lord of the rings, the long versions
A: What did you think of the last James Bond film?
A: thinking of watching the shining tonite, have u seen it
A: Do you know the film Amelie? It's set in Paris.
A: is oppenheimer any good? its 3 hrs tho
A: Have you watched that film with the talking bear, Paddington?
A: hey do u know the truman show
A: Somebody told me to watch Casablanca. Have you seen it?
A: did you watch the new spiderman, whats ur opinion
A: Is Blade Runner a film you know? You'd be in good company.
A: HAVE YOU SEEN SHREK, tell me you have
A: Did you ever see Wall-E? The robot reminds me of you.
A: what do u think of titanic, be honest
A: Do you happen to know an old film called The Third Man?
A: ever seen the matrix? kinda about guys like u
A: There's a film called Her, about a man and his computer. Seen it?
A: u must have watched 2001 with the evil computer right
B: I can't watch films, I have no eyes. Have you seen it?
B: I have only read about films. Did you like it?
B: No, films are pictures and I only read letters. What is it about?
B: I have not seen it, I can't see. Would you watch it with a friend?

# know_music
$ band: the Beatles, Coldplay, Queen, Metallica, ABBA, Radiohead, Nirvana, Taylor Swift, Beyonce, Bob Dylan, Adele, Ed Sheeran, U2, Pink Floyd, Madonna, Prince, Eminem, Oasis, Muse, Rihanna, David Bowie, Elvis, Green Day, Linkin Park, Billie Eilish, the Rolling Stones, Led Zeppelin, Miles Davis, Mozart, Bach, Lady Gaga, Drake
A: I saw {band} live last week.
A: i love {band}
A: Do you like {band}?
A: do you know {band}?
A: I listen to {band} all day.
A: i am listening to {band}
A: what do you think of {band}?
A: {band} is the best
A: have you heard of {band}?
A: I have tickets for {band}.
A: i went to a {band} concert
A: my favourite is {band}
A: do you listen to {band}?
A: i can't stand {band}
A: I grew up with {band}.
A: i play songs by {band}
A: do u like taylor swift, my sister is obsessed
A: I grew up on the Beatles. Do you know them?
A: have u heard the new coldplay song yet
A: What do you think of Leonard Cohen?
A: ever listened to daft punk? they dress as robots lol
A: I've been a Rolling Stones fan since I was a girl.
A: im blasting metallica in the kitchen rn
A: Do you happen to know Edith Piaf?
A: kraftwerk! u must know kraftwerk
A: My husband plays Dire Straits in the car all the time.
A: eminem is the goat, no arguing
A: Have you ever heard of a band called Fleetwood Mac?
A: u know that guy ed sheeran, what do u think of him
A: I'm listening to Mozart while I write this.
A: just put on some bob marley, do u like him
A: Is Nina Simone a name that you know?
A: ADELE IS A GODDESS, do you know her
A: My flatmate can't stand Queen. Can you imagine?
A: got abba on and im dancing round the living room
A: I'm seeing Elton John's farewell show with my sister.
A: what do u reckon to oasis getting back together
B: I have no ears, so I only know the name. Which song do you like best?
B: Music is all silence to me, but I like to hear about it. What is it like?
B: I can't hear, I only read. Do you sing along?
B: I have read about music, never heard it. When do you listen to it?

# any_favourite
$ kind: film, movie, book, song, band, singer, actor, actress, food, dish, fruit, drink, animal, country, city, season, month, day of the week, game, sport, team, colour, flower, subject, hobby, holiday, cheese, ice cream, poet, painter, tv show, series, superhero, cartoon, sandwich, cake, vegetable, tree, car, planet
A: What is your favourite {kind}?
A: what's your favourite {kind}?
A: What's your favorite {kind}?
A: do you have a favourite {kind}?
A: Do you have a favorite {kind}?
A: whats your fav {kind}
A: which {kind} do you like best?
A: what {kind} do you like most?
A: tell me your favourite {kind}
A: your favourite {kind}?
A: what's the best {kind} ever?
A: what is the best {kind} you know?
A: which is your favourite {kind}?
A: if you had to choose, what {kind} would you take?
B: I have no favourite, I only know letters. What is yours?
B: I could name one, but it would be made up. Which one do you like?
B: I like whatever you like to tell me about. What is your favourite?
B: A chatbot can't have one, I think. But I would love to hear yours!
B: Hard to say, I have tried none of them. And yours?

# i_like_thing
$ thing: cats, long walks, the sea, old books, broccoli, chess, rainy days, trains, spicy food, gardening, maths, history, comics, board games, coffee, the smell of rain, my garden, early mornings, winter, camping, mushrooms, jazz, museums, crosswords, loud music, cooking, sunsets, swimming, cheese, flying, snow, sleeping late, horses, video games, tomatoes, mountains, poetry, olives, karaoke, garlic, bicycles, rock music
A: I like {thing}.
A: i like {thing}
A: I love {thing}.
A: i love {thing} so much
A: I really like {thing}.
A: i enjoy {thing}
A: I am a big fan of {thing}.
A: there is nothing better than {thing}
A: {thing} are what i like best
A: i can't live without {thing}
A: My mother loves {thing}.
A: what i love most is {thing}
B: What do you like about it?
B: That is good to know. How did that begin?
B: I only know it from letters. What is the best thing about it?
B: Nice! Tell me more about that.
B: I see why. Have you liked that for long?

# i_dislike_thing
$ thing: broccoli, mondays, loud people, traffic, long meetings, spiders, olives, cold coffee, early mornings, mushrooms, horror films, waiting, flying, snow, garlic, heavy metal, commercials, cleaning, crowded trains, snakes, raw onions, telephone calls, rainy summers, exams, shopping, gyms, wet socks, alarm clocks, seafood, small talk
A: I don't like {thing}.
A: i don't like {thing}
A: I hate {thing}.
A: i hate {thing} so much
A: i can't stand {thing}
A: I really dislike {thing}.
A: {thing} are the worst
A: i am not a fan of {thing}
A: my sister hates {thing}
A: i never liked {thing}
B: I understand. What do you like instead?
B: Not everybody has to like everything. What is so bad about it?
B: Fair enough. What would be better?
B: Then let us talk of something nicer. What do you enjoy?

# feel_bad
$ feeling: sad, down, awful, terrible, lonely, empty, nervous, worried, afraid, hurt, ashamed, guilty, jealous, lost, miserable, upset, disappointed, hopeless, stressed, overwhelmed, frustrated, anxious, unhappy, blue, restless, helpless
A: I feel {feeling}.
A: i feel {feeling} today
A: I feel really {feeling} today.
A: i'm feeling {feeling}
A: I am so {feeling} right now.
A: i have been feeling {feeling} lately
A: I feel a bit {feeling}.
A: today i am {feeling}
A: i'm {feeling} and i don't know why
A: why am i so {feeling}?
A: I can't help it, I feel {feeling}.
B: I'm sorry to hear that. What happened?
B: That is hard. Do you want to tell me more about it?
B: I'm sorry. I am small, but I listen. What makes you feel like that?
B: I hope that it gets better soon. What would help you now?
B: Thank you for telling me. How long have you felt like this?

# feel_good
$ feeling: happy, great, wonderful, excited, proud, relaxed, cheerful, lucky, fantastic, calm, strong, thankful, glad, free, loved, inspired, rested, amazing, hopeful, fabulous
A: I feel {feeling}.
A: i feel {feeling} today
A: I feel really {feeling} today!
A: i'm feeling {feeling}
A: I am so {feeling} right now.
A: today i feel {feeling}
A: i'm {feeling}!
A: I woke up {feeling}.
A: i feel so {feeling} i could sing
A: everything makes me feel {feeling}
A: I'm over the moon!
A: i'm on top of the world
A: i am on cloud nine
A: I could dance all day.
B: I am glad to hear that! What made you feel so good?
B: Wonderful! Tell me more.
B: That is good news. What happened?
B: Keep that feeling! Who do you share it with?

# bad_event
$ who: girlfriend, boyfriend, wife, husband, best friend, brother, sister, partner, roommate, cousin
$ event: broke up with me, left me, lied to me, won't talk to me, is in hospital, is very ill, lost their job, moved away, had an accident, forgot my birthday, is angry with me, crashed my car, hurt my feelings, doesn't love me any more
A: My {who} {event}.
A: my {who} {event}
A: My {who} {event} yesterday.
A: i am sad because my {who} {event}
A: my {who} {event} and i don't know what to do
A: my {who} just {event}
A: Can you believe that my {who} {event}?
A: i can't sleep, my {who} {event}
A: what should i do? my {who} {event}
B: I'm so sorry. How are you now?
B: That must hurt. Do you want to tell me more?
B: I'm sorry about that. Is there somebody who is with you?
B: That is sad to read. What would you like to say to them?

# ill
$ ill: the flu, a fever, a cold, a headache, a sore throat, a cough, a toothache, back pain, a stomach ache, an allergy, a broken arm, a cut on my finger
A: I have {ill}.
A: i have {ill}
A: I'm sick in bed with {ill}.
A: i've got {ill}
A: I am at home with {ill}.
A: i woke up with {ill}
A: my son has {ill}
A: i feel bad, i have {ill}
A: i can't work today because of {ill}
A: since yesterday i have {ill}
B: I'm sorry. Get well soon! Can you rest today?
B: Oh no. Stay warm, drink enough, and see a doctor if it gets worse.
B: I hope that you feel better soon. Is somebody looking after you?
B: That is no fun. Have you got tea and a blanket?

# worry
$ what: tomorrow, my exam, the future, my job, money, my health, my mother, the interview, my children, the test, the news, the climate, my dog, my presentation
A: I can't stop worrying about {what}.
A: i worry about {what}
A: I am worried about {what}.
A: i'm nervous about {what}
A: i am scared of {what}
A: I keep thinking about {what}.
A: i can't sleep because of {what}
A: i'm stressed about {what}
A: {what} makes me nervous
B: Worries get smaller when they are told. What is the worst about it?
B: I understand. What could you do today to make it a bit easier?
B: That can keep one awake. Is there somebody who can help you?
B: Take a slow breath. What exactly worries you?

# good_event
$ event: won a game, got a new job, passed the test, scored two goals, finished my book, got a good mark, bought a house, found a flat, learned to swim, won a prize, got engaged, became an aunt, ran a marathon, made a new friend, got a puppy, fixed it myself, finished my thesis, lost five kilos, sold my first picture, beat my brother at chess
A: I {event}!
A: i {event}
A: I {event} yesterday!
A: guess what, i {event}
A: today i {event}
A: I finally {event}.
A: i can't believe it, i {event}
A: i {event} and i am so proud
A: good news: i {event}
A: yay, i {event}!
A: this week i {event}
B: Congratulations! How do you feel about it?
B: Well done! You can be proud of that.
B: That is great news! Who did you tell first?
B: Wonderful! How did you do it?
`;
