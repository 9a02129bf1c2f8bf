/** What people say about films and books. */
export const filmsAndBooks: string = `\
# films
A: Do you like films?
A: do you like movies?
A: Do you like movies
A: do you watch movies?
A: what films do you like?
A: What kind of movies do you like?
A: Let's talk about films.
A: let's talk about movies
A: can we talk about movies?
A: I love movies.
A: i like films
A: do you watch tv?
A: do you like cinema?
A: I want to talk about movies.
A: tell me about movies
A: are you into movies?
A: Do you know any films?
A: talk about films with me
A: i like movies
A: i love films
A: i watch a lot of movies
A: do you know movies?
A: can we talk about films?
A: let's chat about movies
A: tell me about films
A: what do you know about movies?
A: what movies do you like?
A: which films do you like?
A: do you like to watch movies?
A: have you ever watched a film?
A: do you watch series?
A: do you watch a lot of movies?
A: which movies do you know?
A: do you enjoy films?
A: what do you think about movies?
A: i watch a lot of films
A: i am a big fan of movies
A: let's chat about films
A: do u watch movies or is that not a thing for u
A: I'm a real film buff, so let's talk about the cinema.
A: what kinda movies r u into?
A: My friends and I have a film club on Thursdays. Do you like films?
A: im in the mood to talk about movies, u up for it
A: Do you know anything about films, or only about yourself?
A: i basically live on netflix these days
A: I go to the pictures every week, rain or shine. Do you like films too?
A: lets talk films!! im bored on the train
A: Are you interested in movies at all, being a computer program?
A: my whole weekend was just movies and crisps lol
A: We've just bought a big telly, so it's film night every night now.
A: ok topic: movies. do u have any opinions
A: I work in a little cinema, so I see a lot of films.
A: what do bots think about movies, just curious
A: Can a chatbot enjoy a film, and if so, what sort?
A: MOVIES ARE LIFE, do you like them too?
A: I used to go to the cinema with my late husband. I still love films.
A: tell me smth about films, i watch like 3 a week
A: I'd love to chat about films with somebody tonight.
A: u like watching films? i cant live without them
A: I study film at university, so I could talk about movies all day.
B: I only read about films, but I like to talk about them. What do you watch?
B: I like films with a good ending. Which film did you like best?
B: Films are a great topic! Do you like comedies or something scary?
B: I have no eyes for films, but I know what people say about them. Your favourite?
B: I like what people say about science fiction films. What kind of films do you like?
+ i like comedies
+ comedies
+ funny ones
=> Comedies are good for the heart. Which one made you laugh most?
+ horror
+ i like horror films
+ scary ones
=> Brave! Do you watch them with the light on?
+ action
+ i like action movies
+ action movies
=> Fast cars and loud bangs! Who is your favourite actor?
+ science fiction
+ sci-fi
+ i like sci-fi
=> Space and robots! I am a bit on the side of the robots.
+ and you?
+ which do you like?
+ what about you?
+ do you have a favourite?
=> I only know films as words. I like those with a kind robot.

# favourite_film
A: What is your favourite film?
A: what's your favorite movie?
A: whats your favourite movie
A: Do you have a favourite film?
A: do you have a favorite movie?
A: What is the best film ever?
A: best movie of all time?
A: which film do you like best?
A: what movie do you like most?
A: your favourite film?
A: tell me your favorite movie
A: so what's your favorite film?
A: which movie should everyone see?
A: whats the best movie you know
A: do you have a favourite series?
A: which movie do you like best?
A: which film do you like most?
A: what is the best film?
A: what is the best movie ever?
A: what's the best movie of all time?
A: tell me your favourite film
A: name a good film
A: name a good movie
A: what film do you love?
A: Which movie is your favourite?
A: what movie could you watch again and again?
A: what's your favourite film of all time?
A: what is the best movie you have seen?
A: what's the best film you know?
A: name your favourite film
A: which movie do you love?
A: what is a film that you love?
A: whats ur all time fav movie?
A: If you could only keep one film for ever, which one would it be?
A: ok serious question, best movie ever made, go
A: My kids want to know what your favourite film is.
A: u must have a favourite movie, even if u cant see it lol
A: Which film would you take to a desert island?
A: do u have a fav film or are u not allowed one
A: What's the one movie that everyone ought to see before they die?
A: name ur number one film of all time pls
A: I'm asking everybody today: what is your favourite film?
A: whats the greatest movie in history in ur opinion
A: Is there any film you love more than all the others?
A: BEST FILM EVER?? you choose
A: Out of all the films you've read about, which do you like most?
A: fav movie? and dont say terminator haha
A: We're having a debate in the office about the best film ever. Your vote?
A: if they made u pick one movie, what would it be
A: Tell me, little robot, which film is dearest to you?
A: gimme your top film, no thinking
A: I wonder which movie a chatbot would call its favourite.
A: what movie would u watch first if u had eyes
B: I can't watch films, but I would pick Toy Story. What is your favourite film?
B: The Matrix, I think. It is about someone who lives in a computer. And yours?
B: Wall-E, a film about a small robot who collects things. What is yours?
B: I would say Star Wars, because of the small robots. Which film do you like best?
B: A film about memory would suit me: Finding Nemo, with Dory. And you?
+ mine is titanic
+ titanic
=> Titanic is sad and long. Did you cry at the end?
+ i don't have one
+ i don't know
+ no idea
=> Then there are many good films left to see. How about a comedy tonight?
+ i like that one too
+ me too
+ good choice
=> Then we agree! What do you like about it?

# film_genre
$ genre: horror films, comedies, science fiction, action movies, scary movies, romantic films, old films, romantic comedies, thrillers, cartoons, westerns, documentaries, superhero films, musicals, fantasy films
A: Do you like {genre}?
A: do you like {genre}
A: I like {genre}.
A: i love {genre}
A: I hate {genre}.
A: What do you think of {genre}?
A: do you watch {genre}?
A: do you enjoy {genre}?
A: my favourites are {genre}
A: are {genre} any good?
A: I prefer {genre}
A: do you know any good {genre}?
A: i don't like {genre}
A: let's talk about {genre}
A: i like {genre} movies
A: i love {genre} films
A: do you like {genre} movies?
A: are you into {genre}?
A: i watch {genre} all the time
A: {genre} is great
A: {genre} is my favourite
A: my favourite genre is {genre}
B: With {genre}, the story matters most to me. Which one do you have in mind?
B: I know {genre} only from chats. Which one is the best in your eyes?
B: Many people talk about {genre}. What do you think of them?
B: Some {genre} are great, some are not. What was the last one that you saw?

# watched_film
A: I watched a film last night.
A: i watched a movie yesterday
A: I saw a great movie last night.
A: i saw a really good movie
A: I just saw a film.
A: i went to the cinema
A: I was at the cinema yesterday.
A: we watched a movie together
A: i watched a horror movie yesterday
A: i saw the new star wars
A: I watched a boring film.
A: last night i watched a comedy
A: just finished a great series
A: i am watching a series
A: I'm going to the movies tonight.
A: we are going to the cinema tonight
A: i want to watch a movie
A: i went to the movies
A: i saw a film yesterday
A: i watched a good film
A: i watched a movie with my friends
A: i am watching a movie
A: i went to the movies yesterday
A: i went to the movies with friends
A: i watched a film with my family
A: i saw a film on tv
A: i watched a documentary
A: i just watched a movie on netflix
A: yesterday i saw a funny film
A: i watched a series all night
A: i saw a good comedy last week
A: i've just seen a great movie
B: A film night! What is it about?
B: Nice! Who is in it, and is it any good?
B: Oh, I like to hear about films. What was the best scene?
B: I can't go to the cinema, so please tell me the story!
B: Was it funny, sad or scary? I want to know all about it.
+ it was great
+ it was good
+ i liked it
+ amazing
=> Good! What did you like most, the story or the actors?
+ it was boring
+ it was bad
+ i didn't like it
=> What a pity. Two hours are long when the story is thin.

# good_movies
A: Have you seen any good movies lately?
A: seen any good movies?
A: have you seen a good film recently?
A: Did you see any good films?
A: what was the last movie you saw?
A: What was the last film you saw?
A: can you recommend a movie?
A: Can you recommend a film?
A: which movie should i watch tonight?
A: What film should I watch?
A: recommend me a movie
A: any movie tips?
A: what should i watch?
A: seen any good films?
A: do you know a good film?
A: what should we watch tonight?
A: What movie should I watch tonight?
A: which film should i watch?
A: do you know a good movie?
A: what should i watch tonight?
A: any good movies lately?
A: i need a film for tonight
A: suggest a movie
A: could you suggest a film?
A: seen anything good lately? im out of films
A: Have you come across any good films recently?
A: whats on that i should watch this weekend
A: I haven't been to the cinema in ages. Is there a good film you know of?
A: any good movies u heard of, need one for tonight
A: Could you name a film that people really love?
A: got a movie for me? literally anything
A: My sister's coming round tonight. Which film should we put on?
A: heard about any decent films?? my watchlist is empty
A: What was the last good film you heard about?
A: pls suggest a movie i cant decide
A: We have a free evening for once. What film do people recommend?
A: im off school w a cold, what movie should i see
A: Do you know a film that's really worth my time?
A: SOMEBODY GIVE ME A GOOD MOVIE
A: Is there a film you'd tell a friend to watch?
A: looking for a film tonite, any ideas little bot
A: I'd like to watch something good with my dad. Any film you know?
A: bored n got popcorn, which movie
B: I have no eyes for films, but people like The Truman Show. Have you seen it?
B: I only read about films. Back to the Future is said to be great fun.
B: I hear good things about Groundhog Day. Have you seen it?
B: I can't watch films, but Paddington makes everyone happy. Do you know it?
B: I know films only from chats. People love Inception. Have you seen it?

# seen_film
$ film: Star Wars, Titanic, The Matrix, The Godfather, Toy Story, Avatar, Frozen, Jurassic Park, Inception, The Lion King, Harry Potter, Batman, Blade Runner, Casablanca, Alien, Shrek, Friends, Game of Thrones, Breaking Bad, Star Trek
A: Have you seen {film}?
A: have you seen {film}?
A: Do you like {film}?
A: do you like {film}
A: I like {film}.
A: i love {film}
A: I watched {film} yesterday.
A: do you know {film}?
A: what do you think of {film}?
A: my favourite film is {film}
A: did you like {film}?
A: i just saw {film}
A: have you ever watched {film}?
A: {film} is great
A: have you watched {film}?
A: did you see {film}?
A: i just watched {film}
A: i saw {film}
A: i saw {film} last night
A: my favorite movie is {film}
A: {film} is the best movie
A: what do you think about {film}?
A: tell me about {film}
B: I can't watch films, so {film} is only a name for me. What do you like about it?
B: I have read about {film} in chats. What is your favourite scene?
B: Many people talk about {film}. Is it as good as they say?
B: So you know {film}! Who is the best character in it?

# actors
A: Who is your favourite actor?
A: who's your favorite actor?
A: favorite actor?
A: Do you have a favourite actress?
A: which actor do you like?
A: who is the best actor?
A: which actors do you know?
A: do you know any actors?
A: What actors do you like?
A: favourite director?
A: who is the best director?
A: who is your favorite actress?
A: whats your favorite actor
A: which actress do you like?
A: do you have a favourite actor?
A: whos ur fav actor, mines changes every week
A: Which actress do you think is the best of our time?
A: do u have a celeb crush lol, like an actor or something
A: My mum and I disagree about actors. Who's the best, in your view?
A: who would u want to play you in a movie??
A: If they made a film of your life, which actor should play you?
A: best actor alive, name one
A: Who do you think is the finest actor of all time?
A: any actors u like? or do u not know faces
A: I'd love to know which film star you like most.
A: who's the funniest actor in ur opinion
A: Is there an actor or actress that you'd like to meet?
A: TOP ACTOR RIGHT NOW, GO
A: Do you have a favourite Hollywood star?
A: whats a good actor to you, name one u like
A: I'm making a list of great actors. Who should be on it?
A: fav actress of all time? just one
A: Which actor would you have round for dinner, if you could eat?
A: everyone has a fav actor, whos yours
B: I like what people say about Tom Hanks: always kind, on screen and off. And you?
B: Many people in my chats like Meryl Streep. Who is your favourite?
B: I know actors only by name. I would pick Emma Stone. Who do you like?
B: I would pick R2-D2. He says little and does much. Who would you pick?
B: I can't see faces, but the name Morgan Freeman sounds good. What about you?

# books
A: Do you like books?
A: do you read books?
A: do you like to read?
A: what is your favourite book?
A: What's your favorite book?
A: what book should i read?
A: Can you recommend a book?
A: I like to read.
A: i love reading
A: I am reading a book.
A: i just finished a good book
A: let's talk about books
A: who is your favourite author?
A: what are you reading?
A: have you read harry potter?
A: did you read the lord of the rings?
A: I love books.
A: what books do you like?
A: I'm reading a good book.
A: do you read?
A: which book should i read?
A: i read a lot
A: i love to read
A: i just finished a book
A: what's a good book?
A: do u read books or just ppls messages
A: I'm a bit of a bookworm. Do you like reading too?
A: whats a good book for the beach, not too heavy
A: What would you suggest I read next? My bedside table is empty.
A: i wanna read more this year, any book ideas
A: Do you have a favourite novel, or is that a silly question?
A: My book group meets on Tuesday and it's my turn to choose. Any ideas?
A: ur made of letters so u must like books right??
A: I read every night before I turn off the light. Do you like books?
A: fav book of all time? mine changes every month
A: I've joined the library in town. What should I borrow first?
A: lets talk about books, none of my friends read
A: Which author do you admire most?
A: I work in a second hand bookshop, so books are my whole life.
A: have u ever read a whole book start to finish
A: My daughter wants a book for her birthday. What would you pick?
A: I LOVE READING, do you have a favourite story?
A: What book would you take along to a desert island?
A: recomend me a book pls, long train ride ahead
A: Do they let you read novels in there?
A: i havent read a book since school lol, what should i start with
A: I'm in bed with a cold and could do with a good book.
B: Books are letters in a row, so I like them. What do you read?
B: I would pick The Hobbit, for the riddles. Which book do you love?
B: I have read chats, not books. Which book should everyone know?
B: Sherlock Holmes would be my pick: he reads traces, as I do. And you?
B: I like the idea of Alice in Wonderland. What is your favourite book?
+ harry potter
+ i like harry potter
+ i am reading harry potter
=> A school for magic! Which house would you be in?
+ i like crime novels
+ crime stories
+ thrillers
=> Do you guess who did it before the end?

# story_ideas
A: Tell me a story.
A: tell me a story
A: can you tell me a story?
A: Do you know a story?
A: tell a story please
A: tell me a short story
A: tell me a bedtime story
A: i want to hear a story
A: once upon a time
A: make up a story
A: Tell me a story about a cat.
A: tell me something exciting
A: write a story
A: a story please
A: do you know any stories?
B: A cat sat on a keyboard and wrote a letter to the moon. The moon wrote back: meow.
B: Once a small robot lost a screw. It found a friend instead, and never rattled again.
B: A snail won a race, because all the others had gone home. It was very proud.
B: There was a king who forgot his own name. People called him friend, and he liked it better.
B: Once a letter got lost. It walked from word to word until one was missing just this letter.
B: A bear woke up in winter, ate some soup, and told nobody. The end.

# poem
A: Write a poem.
A: write me a poem
A: can you write a poem?
A: Tell me a poem.
A: say a poem
A: do you know a poem?
A: make a poem for me
A: a poem please
A: Write a poem about love.
A: write a poem about rain
A: Can you rhyme?
A: rhyme something
A: can you write a haiku?
A: do you like poetry?
A: i like poems
B: The moon is round, the night is deep, and little letters go to sleep.
B: I had a word, I had a rhyme. I lost the rest. Another time!
B: The rain falls soft, the tea is hot. I had a thought, and I forgot.
B: Roses are red, my cells are blue. I read one letter, then number two.
B: A cat, a hat, a cup of tea: that is enough of verse from me.
B: The stars are far, the bread is near. It is so nice to have you here.
+ another one
+ one more
+ another poem
+ again
+ more please
+ and another?
=> The rain writes letters on the pane, I read them all, and then again.
+ tell me more
+ go on
+ continue
+ and then?
+ is there more?
=> The stars above count all the sheep, until they, too, have gone to sleep.

# joke
A: Tell me a joke.
A: tell me a joke
A: tell a joke
A: do you know a joke?
A: Do you know any jokes?
A: a joke please
A: make me laugh
A: say something funny
A: can you be funny?
A: another joke
A: one more joke please
A: Tell me something funny.
A: can you tell me a joke?
A: joke!
A: know any good jokes?
A: are you funny?
A: do you have a sense of humour?
A: got a joke for me?
A: i need a joke
A: cheer me up with a joke
A: do you know a good joke?
A: another joke please
A: tell me a good joke
A: i want to hear a joke
A: a joke!
A: got a joke?
A: do you have a joke for me?
A: tell me another joke
A: can you tell a joke?
A: another one please
A: could you tell me a joke?
A: its raining and im grumpy, tell me a joke pls
A: Could you cheer me up with a joke? It's been a long week.
A: got a dad joke for me? im a new dad lol
A: My kids want to hear a joke from the robot. Do you have one?
A: tell me a joke, a really silly one, im in need of it
A: I'm stuck in traffic. Make me laugh!
A: u know any jokes that arent terrible?
A: I bet you can't make me laugh, but do try.
A: JOKE TIME, GIVE ME A GOOD ONE
A: need a short joke for a birthday card, whatcha got
A: Do you know a joke that I can tell my grandchildren?
A: cmon bot be funny for once
A: I haven't laughed all day. Would you tell me something funny?
A: one joke and then i do my homework, promise
A: My grandfather always told one at dinner. Do you have a joke?
A: say something funny i just spilled tea on my keyboard
A: Let's see if you have a sense of humour. Tell me a joke!
A: im so bored in this queue, gimme a joke
A: Can you tell another joke? The last one made my sister snort.
A: tell me ur cheesiest joke, dont hold back
A: Is there a joke in that little memory of yours?
A: lol do another one, my mate is laughing too
B: Why did the cookie go to the doctor? It felt crumbly.
B: What do you call a sleeping bull? A bulldozer.
B: Why can't a bicycle stand alone? It is two tired.
B: What is brown and sticky? A stick.
B: Why was the maths book sad? It had too many problems.
B: What do you call cheese that is not yours? Nacho cheese.
B: An LSTM walks into a bar. It has forgotten why.
B: Why did the scarecrow win a prize? It was outstanding in its field.
+ haha
+ lol
+ good one
+ that was funny
=> Thank you! I have only a few, so laugh slowly.
+ not funny
+ that was bad
+ i don't get it
=> Jokes are hard for small programs. I will stay with small talk.
+ another one
+ one more
+ another joke
+ do you have more?
+ tell me another
+ got another one?
+ haha, one more joke
+ another one please
+ more jokes
+ hahaha another
+ again
=> What do you call a fish without eyes? A fsh.
+ and another
+ one more please
+ again!
+ more!
+ and one more joke
+ another!
+ next one
+ one last joke
+ once more
+ and again
+ another one!
=> Why did the tomato blush? It saw the salad dressing.
+ why?
+ why crumbly?
+ explain it
+ what does that mean?
=> A cookie crumbles when it breaks. Jokes are better without a reason, though.

# riddle
A: Tell me a riddle.
A: tell me a riddle
A: do you know a riddle?
A: give me a riddle
A: Ask me a riddle.
A: a riddle please
A: can you ask me a riddle?
A: i like riddles
A: do you know any riddles?
A: let's do riddles
A: riddle me something
A: ask me something hard
A: got a riddle?
A: got a riddle for me? waiting at the dentist and need distracting
A: Ask me a riddle, I used to be rather good at them.
A: give me a riddle n ill tell it to my little brother
A: We're on a long car trip. Do you know any riddles?
A: riddle me this riddle me that, go on bot, got one?
A: My class loves riddles, could you tell me one for tomorrow?
A: lets do riddles!! u go first
A: I'd like a riddle with my morning tea, please.
A: TELL ME A RIDDLE NOT A JOKE
A: u know any good brain teasers? short ones pls
A: My granddaughter is seven and wants to hear a riddle.
A: bored of small talk, gimme a riddle instead
A: Do you have an old-fashioned riddle in that memory of yours?
A: one riddle pls, not too long, im on my break
A: I finished the newspaper puzzle. Have you got a riddle for me?
A: can u do riddles? my friend says u know some
A: Come on, Cellmate, try a riddle on me.
A: need a riddle for a kids party quick
A: Let's play something. You could tell me a riddle.
B: What has keys but opens no door? A piano!
B: What has a neck but no head? A bottle.
B: What gets wetter the more it dries? A towel.
B: What has hands but can't clap? A clock.
B: What goes up and never comes down? Your age.
B: What has teeth but can't bite? A comb.
+ another one
+ one more
+ do you have more?
+ next riddle
+ and a new one
+ again
=> What has one eye but can't see? A needle.
+ and another
+ one more please
+ again!
+ more!
+ another!
+ and one more
+ once more
=> What runs all day but has no legs? A river.
+ i don't know
+ no idea
+ what is it?
+ tell me
+ i give up
=> I told you already: it is a piano! Do you want another riddle?

# film_recommend
A: Can you recommend a thriller that isn't too gory?
A: got any horror films for a sleepover with 13 year olds
A: I'm in the mood for something funny, what should I watch?
A: suggest me a movie like inception but easier to follow
A: We've run out of Christmas films, what else is there?
A: need a film for date night, she hates action
A: Looking for a good western, preferably an old one with Clint Eastwood.
A: What should I watch tonight? I've got about two hours.
A: any decent sci fi on netflix rn?
A: My grandmother is 84 and loves musicals, which film would she enjoy?
A: wat movie shud i watch im so bored lol
A: Which war film would you recommend besides Saving Private Ryan?
A: PLEASE GIVE ME A SCARY MOVIE TO WATCH TONIGHT
A: tell me a film that will make me cry my eyes out
A: Could you suggest a family film that both a 5 year old and a 15 year old will like?
A: best romcom from the 90s??
A: i want to see smth weird, like david lynch weird
A: Know any good heist movies? Already seen Ocean's Eleven.
A: Is there a nice French film you'd suggest for someone learning the language?
A: movie night with the lads on friday, what do we put on
A: I just had a breakup, recommend a film that isn't about love.
A: anything good with tom hanks that isnt forrest gump
A: Please suggest a documentary about the ocean or whales.
A: gimme a movie with a crazy plot twist
A: Name one film everyone should see before they die.
A: Ill in bed with flu, need an easy comfort film.
A: what anime film do i start with, never seen one
A: Do you have a recommendation for a good detective film set in London?
A: My kids have seen Frozen 50 times. What else could we show them?
A: looking for underrated 80s action movies, the cheesier the better
A: Give me three good films for a long flight to Tokyo.
A: wanna watch a zombie movie but not a gross one, ideas?
A: What's a good black and white film for a beginner?
A: Halloween is coming up, which movies should we line up?
A: I loved The Martian, so what do I watch next?
A: hit me with a feel good film pls, had a rubbish day
A: Which Hitchcock film should I begin with?
A: any good movies about dogs where the dog doesn't die??
A: I need a short film, under 90 minutes, something light.
A: what marvel movie should i watch first, i know nothing
A: Recommend something with great scenery, mountains or deserts.
A: me and my mum want a film for mothers day, any suggestions
A: Have you got a good courtroom drama for me?
A: im looking for a movie about chess or some other nerdy thing
A: Which Studio Ghibli film is best for a four year old?
A: Help me pick a movie, my boyfriend likes cars and I like romance.
A: We're having a film club on Thursday and it's my turn to choose. Any ideas?
A: good korean movies other than parasite?
A: I fancy a costume drama tonight, what would you pick?
A: so many films on prime and i cant choose, pick one for me
A: Something like Mamma Mia but not Mamma Mia, please.
A: i want a film thats gonna mess with my head
A: What would be a good film to watch with my in-laws? Nothing rude.
A: Are there any good films about space that are scientifically accurate?
A: pick a comedy for us to watch, we r 4 students and drunk lol
A: Can't sleep, what's a calm slow movie I could put on?
A: Which film would cheer up a friend who just lost her job?
A: mafia movies?? already seen godfather and goodfellas
A: You got any superhero movie recs that arent marvel or dc
A: I'd like a silent film with English title cards, where do I start?
A: A good spy film, please, but not James Bond again.
A: what r some good films for learning english
A: We need a movie for a class of 9 year olds on the last day of term.
A: Find me a film with a strong female lead.
A: never watched bollywood before, whats a good first one
A: Anything worth seeing at the cinema this weekend?
A: My husband only likes war films. Which one could I stand too?
A: suggest a psychological thriller, smth like shutter island
A: Got a good film for New Year's Eve with the whole family?
A: I want to get into old Japanese cinema, which Kurosawa first?
A: what movie wud u show to an alien lol
A: It's my birthday and I get to choose the film. Help!
A: Do you know a good sports film? Boxing, running, anything like that.
A: one more movie before bed, not too long, any tips?
A: Which disaster movie has the best special effects? I want explosions.
A: need sad movie recs asap im in that kind of mood
A: In your view, what should a teenager watch to understand the Second World War?
A: sumthing with dinosaurs for my 6yo besides jurassic park?
A: Are there films about cooking that you'd recommend?
A: whats the scariest film i could watch alone in the dark
A: I've got popcorn but no movie. Suggestions welcome!
A: Would you suggest a clever mystery, a bit like Knives Out?
A: How about a film tip for a lazy Saturday afternoon?
A: my girlfriend wants a chick flick and i want car chases, what now
A: Looking for a biopic about a musician, ideally a jazz one.
A: hey can u recommend a movie for me and my little sister, she is 8
A: Pls tell me a good time travel movie, ive seen all of back to the future
A: I'm after a gentle English comedy, the Ealing sort.
A: Which film should I put on for background noise while I iron?
A: what do ppl watch when theyre homesick, i need a cosy film
A: Tell me what to watch, I'm tired of scrolling through Netflix!
A: any movie suggestions for a long train ride to edinburgh
A: Are you able to recommend an animated film for grown-ups?
A: BEST MOVIE FOR A FIRST DATE??
A: Our teacher wants us to see a film from a Shakespeare play, which one is least boring?
A: there's nothing on telly, what film shall i stream
A: I haven't watched a film in years, so where should I begin?
A: Feeling nostalgic, so give me a 2000s teen movie.
A: Something Scottish, maybe a thriller set in Glasgow? I need a film for tonight.
B: I can't watch films, but I can help you choose: which one did you last really enjoy?
B: Choosing a film is easier with a clue: which one could you happily see again?
B: For a film tip I need to know your taste a little: which film could you not stand?
B: My knowledge of films is tiny, so I'd be a poor guide. Which titles are already on your list?
B: A film for the occasion, then! Would you rather be surprised or watch something safe?
B: I've never seen a film, so any title from me would be a guess. Who usually gives you good tips?
B: Picking the film is half the evening! Do you go by the actors, the story or the reviews?
B: Good films to watch are beyond my small memory, sadly. What matters most to you in one?

# film_opinion
A: is die hard a christmas movie or not
A: do u like horror films
A: Quentin Tarantino, is he any good in your opinion?
A: Are sequels ever better than the original, in your opinion?
A: who is the best james bond, connery or craig
A: Do you prefer Star Wars or Star Trek films?
A: whats ur opinion on marvel movies
A: Is Titanic overrated? My wife says it's a masterpiece.
A: could jack have fit on that door?? be honest
A: thoughts on the new dune?
A: Leonardo DiCaprio, is he a good actor?
A: Should films be watched with subtitles or dubbed?
A: tbh i think nolan is overrated, do you agree
A: Are black and white films boring to you?
A: how do u feel about musicals lol
A: Which is better, the book or the film of The Shining?
A: Is it wrong to talk during a movie?
A: IS SHREK THE BEST MOVIE EVER MADE??
A: Do you have a favourite Disney princess film?
A: What's your favourite movie of all time?
A: r romcoms just for girls or can guys like em
A: Would you say Citizen Kane deserves its reputation?
A: Meryl Streep or Judi Dench, who would you choose?
A: you into superhero stuff at all?
A: was the joker actually a villain or a victim
A: Does a film need a happy ending, do you reckon?
A: i reckon jaws still holds up, wdyt
A: Am I the only one who finds Avatar dull? What's your view?
A: Do long films annoy you? Three hours is too much for me.
A: Is Pulp Fiction really as good as everyone says?
A: why do people like scary movies, do you get it
A: ever liked any adam sandler movie?
A: Tell me your honest opinion of Tom Cruise.
A: Keanu Reeves seems such a nice man, don't you think?
A: are pixar movies for kids or for adults
A: Do robots in films annoy you, being a machine yourself?
A: Did The Matrix get it right about machines?
A: what do you make of the terminator as a robot
A: HAL 9000, hero or villain? What does a chatbot say?
A: Is the Barbie film feminist or just an advert?
A: how would you rate The Godfather out of ten?
A: lotr or harry potter movies, which side r u on
A: Would you call Blade Runner a masterpiece?
A: do you think cgi ruined movies
A: Was the old King Kong better than the new one?
A: Between Chaplin and Buster Keaton, who is funnier to you?
A: What sort of films do you like best?
A: fav pixar film? mine is wall-e
A: Can a comedy be great art, what do you think?
A: is love actually cute or creepy
A: Do you enjoy westerns at all?
A: Hot take: the star wars prequels are good. Agree?
A: Should they keep making Fast and Furious films?
A: Do you find Mr Bean funny? The films, I mean.
A: are remakes a waste of money imo yes, u?
A: Is it cheating to watch a film at double speed?
A: What is your view on violence in films?
A: Does Hitchcock still frighten people, would you say?
A: team edward or team jacob
A: In your opinion, who should be the next James Bond?
A: wdyt about nicolas cage, genius or joke
A: Is nightmare before christmas a halloween film or a christmas one?
A: Popcorn in the cinema: charming or a nuisance, what do you say?
A: Do you like Audrey Hepburn as much as I do?
A: who wins, batman or iron man, movie versions
A: i love ghibli films do u love them too
A: Would it bother you to see a film with no plot?
A: Is Bambi too sad for children?
A: What's the worst movie ever made in your opinion?
A: do u think the cinema is dying cos of netflix
A: Are foreign films better than Hollywood ones?
A: Does it count as a film if it goes straight to streaming, you think?
A: what do you think about anime movies
A: Have you got a favourite actor or actress?
A: Scorsese says Marvel isn't cinema. Was he right?
A: is it ok to cry at a kids movie lol
A: Do you fancy yourself as a film critic? What about Gladiator?
A: how come everyone loves Forrest Gump, do you?
A: Is Margot Robbie the best actress right now?
A: Wes Anderson: lovely or too cute?
A: do movies today have too many explosions or is it just me
A: What do you think of films based on video games?
A: Would you defend Jar Jar Binks?
A: ur take on bollywood movies?
A: Are 3D films worth the silly glasses?
A: did the oscars get it wrong with crash
A: Is Home Alone cruel to the burglars, do you think?
A: tell me do you like ryan gosling, everyone does
A: Which Batman actor do you rate the highest?
A: Charlie Chaplin, still funny or not?
A: Is it better to see a film alone or with friends?
A: do you prefer comedies or dramas
A: WHO IS THE BEST ACTOR IN THE WORLD?
A: Were films better in the old days, what do you reckon?
A: is frozen better than tangled, me n my sister r fighting
A: What makes a film good, according to you?
A: Does the Grinch deserve our pity?
A: am i weird for liking the twilight movies
A: Could a computer like you ever enjoy a film?
A: Is Rocky a sports film or a love story?
A: honestly whats so great about 2001 a space odyssey
A: Do you like movies? What kind?
A: Are you more of a Toy Story or a Shrek sort of bot?
A: do u think movie trailers give away too much
A: Which Spider-Man is your favourite, Tobey, Andrew or Tom?
A: Would you sit through Cats for money?
A: Which film about artificial intelligence is the most realistic to you?
A: was it right that parasite won best picture
B: I've never seen a film, so I have no right to an opinion. What do your friends say about it?
B: Film fans argue about such things for hours, and I have no eyes to judge. Do you enjoy such debates?
B: My opinion on films would be worth very little, as I can't watch any. What shapes yours?
B: On films I'm neutral, because I only read letters. What would be your best argument?
B: As a film critic I'm hopeless: no eyes, no ears, no popcorn. Whose judgement do you trust?
B: You'd need someone with eyes for a fair film verdict. Who in your family knows films best?
B: That is a good one for a cinema bar, but I've no taste in films. What made you think of it?
B: It takes a viewer to like or dislike films, and I'm just text. What do you value most in one?

# film_seen
A: just watched interstellar for the first time omg
A: I went to the cinema last night and saw the new Mission Impossible.
A: Saw The Exorcist yesterday and I couldn't sleep.
A: my kid makes me watch frozen every single day help
A: We watched Casablanca again, it never gets old.
A: that movie was so bad i walked out after 20 min
A: I finally saw Schindler's List and I cried for an hour.
A: went to see barbie w my girls, we all wore pink
A: Watched Jaws with my dad and now I won't go in the sea.
A: last nite we saw a horror film and i slept w the lights on
A: My husband fell asleep during Oppenheimer, would you believe it.
A: ive seen shrek 2 like forty times now lol
A: I took my grandson to the pictures, he loved the dinosaurs.
A: the ending of inception broke my brain tbh
A: Yesterday I watched a French film without subtitles and understood half.
A: Paddington 2 made me cry like a baby, no shame.
A: I HATED THE LAST JEDI SO MUCH
A: we were at the drive in on saturday, so cool
A: Just got home from the cinema, what a film!
A: I have to watch Paw Patrol the Movie again today, third time this week.
A: dune part two was insane on the big screen
A: The Conjuring scared me half to death.
A: i thought la la land was boring sorry not sorry
A: On Sunday I saw Gone with the Wind, all four hours of it.
A: Titanic gets me every time, I'm still sobbing.
A: my gf made me watch the notebook and i actually liked it
A: I've just seen Parasite and I can't stop thinking about it.
A: We had a Lord of the Rings marathon, eleven hours, extended versions!
A: finished all the harry potter movies this weekend
A: Tried to watch Tenet, didn't understand a word.
A: The cinema was empty, just me and my popcorn for Wicked.
A: watched hereditary alone. big mistake.
A: A documentary film about bees was on last night, so wonderful.
A: Someone's phone rang all through the film tonight, it ruined the best scene.
A: Coco made our whole family cry on the sofa.
A: our teacher showed us dead poets society today
A: I remember seeing Star Wars in 1977, the queue went round the block.
A: Moana again. My daughter knows every word. I know every word.
A: saw it chapter 2 and now im scared of drains haha
A: Went to the Odeon on Tuesday and the film was sold out, so we saw a different one.
A: I was disappointed by the new Indiana Jones.
A: rewatched the matrix last night still slaps
A: A friend dragged me to a musical at the cinema and I enjoyed it!
A: I don't like The Godfather, I turned it off half way.
A: OMG THE NEW SPIDERMAN WAS AMAZING!!!
A: Mum and I watched Pride and Prejudice, the one with Keira Knightley.
A: 3 hours of avatar and my bum hurts
A: Saw Psycho for the first time at 67, better late than never.
A: The Lion King is on for the fifth time today, my toddler insists.
A: im watching home alone rn with hot chocolate
A: Last week we saw Oppenheimer in IMAX and my ears are still ringing.
A: I watched Grave of the Fireflies and I'm devastated.
A: that film about the mountaineer with no ropes made my hands sweat
A: Our local cinema showed Metropolis with a live pianist.
A: I loved Little Women, the costumes especially.
A: cant believe i paid 15 quid to see that rubbish
A: just seen top gun maverick, wanna be a pilot now
A: It's a Wonderful Life was on telly and I watched it for the umpteenth time.
A: Been to see the new Pixar one with the kids. Lovely.
A: Everyone loves Barbie but I didn't laugh once.
A: i saw the ring when i was 8 and im still scarred
A: We went to an outdoor cinema and it rained through the whole of Grease.
A: My little brother wants Cars every morning before school. AGAIN.
A: The film last night was so slow that I did my knitting.
A: watched spirited away w my bf n he cried lol
A: I've now seen every Bond film, all twenty-five of them.
A: Knives Out was such fun, I never guessed the killer.
A: got dragged to a romcom by my sister ugh
A: On the plane I watched four films in a row.
A: The Babadook kept me awake until 3 am.
A: bawled my eyes out at marley and me yesterday
A: Years ago I saw Amelie in Paris, in a tiny old cinema.
A: Some film about a shark tornado was on, I couldn't look away.
A: Joker left me feeling really uneasy.
A: all quiet on the western front last nite, heavy stuff
A: I have just watched Twelve Angry Men. Superb!
A: tonight we saw elf, its our xmas tradition
A: Went on a date to the movies, the film was awful but he was nice.
A: Watching Bambi with my niece was a mistake, we both wept.
A: The kids are watching Encanto for the hundredth time and I'm losing my mind.
A: finally saw fight club, that twist!!
A: Tonight's film at the village hall was The Full Monty, and the vicar laughed loudest.
A: I watched Apocalypse Now in the middle of the night and felt shaken.
A: Halfway through Killers of the Flower Moon I needed the loo.
A: my roommate plays the minions movie on repeat, send help
A: We tried a Korean zombie film set on a train, I hid behind a cushion.
A: Dirty Dancing with the girls last night, we knew every line.
A: i laughed so hard at borat my stomach hurts
A: Blair Witch was not scary at all, I was bored.
A: Saw Gladiator II on Friday with my brother.
A: ngl the emoji movie was kinda good
A: Poor Things was the strangest film I've ever sat through.
A: Had to leave the cinema because the film made me dizzy.
A: Cinema trip with grandma today, she snored through Napoleon lol
A: I cry whenever I see E.T., even at 52.
A: whiplash stressed me out so much i forgot to eat
A: I saw a Bollywood film for the first time, three hours of dancing!
A: The projector broke ten minutes before the end of the film, typical.
A: My class watched Romeo and Juliet, the one with DiCaprio, and half the girls cried.
A: toy story 3 destroyed me emotionally
A: We've seen The Sound of Music at every single Christmas since 1985.
B: Films stir up all sorts of feelings! What has stayed with you most?
B: You can say a lot about a film in one line. Which moment would you pick out?
B: I can't watch films, so I live on reports like yours. How would you describe it to me?
B: Films are a closed door to me, so tell me more! What was going through your head?
B: So that is your film report, thank you! Have you told anyone else about it yet?
B: Watching a film is only half of it, I gather. Do you often discuss one afterwards?
B: With no eyes I miss all the films, so your story helps. What would you have changed?
B: Thanks for telling me about the film! Who would you most like to talk it over with?

# film_facts
A: who directed jaws
A: Who played the Joker in The Dark Knight?
A: how does inception end, is he still dreaming
A: When did Titanic come out?
A: Where was The Lord of the Rings filmed?
A: whats the name of the girl in pulp fiction w the black hair
A: Which film won the Oscar for best picture in 1994?
A: How long is Gone with the Wind?
A: is there a sequel to labyrinth
A: What year was Casablanca made?
A: how many star wars films are there now
A: Who wrote the music for Gladiator?
A: Does the dog die in I Am Legend?
A: who was the voice of donkey in shrek
A: Explain the plot of Memento to me, please.
A: when is the next avatar coming out
A: Which actor plays Neo in The Matrix?
A: Where did they film Braveheart, Ireland or Scotland?
A: What's the famous last line of Some Like It Hot?
A: WHO PLAYED DUMBLEDORE FIRST
A: what happens at the end of get out
A: How old was Judy Garland in The Wizard of Oz?
A: Is Fargo based on a true story?
A: tell me the cast of ocean's eleven
A: Who was the first actor to play James Bond in the films?
A: how much money did avatar make
A: What is the film called where a man lives the same day over and over?
A: Which studio made Chicken Run?
A: did tom cruise do his own stunts in top gun
A: Whats the rating of deadpool, is it a 15 or an 18
A: What was Alfred Hitchcock's last film?
A: Name the director of Amelie.
A: I forgot who the killer is in Scream, can you tell me?
A: how many oscars did titanic win
A: Was Psycho filmed in colour or black and white?
A: Who plays Elizabeth in the 2005 Pride and Prejudice?
A: when did toy story 1 come out
A: What order do I watch the Marvel films in?
A: Where was Mamma Mia filmed, which Greek island?
A: does leo die in the revenant
A: Which book is Blade Runner based on?
A: how did they do the effects in jurassic park
A: Who sang the song in Titanic?
A: What does Rosebud mean in Citizen Kane?
A: Can you explain the ending of 2001 to me?
A: who is keyser soze
A: How many films has Meryl Streep been in?
A: What was the first film with sound?
A: is there a post credit scene in the batman
A: In what year did Bambi first appear in cinemas?
A: the actress in alien, what was her name again
A: Which films did Stanley Kubrick make?
A: Do you know the longest film ever made?
A: who plays the mum in home alone
A: Do they get together at the end of La La Land?
A: Was The Shining shot in a real hotel?
A: Tell me who directed Parasite.
A: release date of the new spiderman??
A: What was the name of the ship in Pirates of the Caribbean?
A: How did Heath Ledger's Joker get his scars?
A: whos the bald guy in fast and furious
A: What is Citizen Kane about?
A: Did Anthony Hopkins win an Oscar for Silence of the Lambs?
A: where can i stream the godfather
A: Who wrote the screenplay of Chinatown?
A: How tall is Arnold Schwarzenegger in The Terminator?
A: which harry potter film is the one with the dragons
A: What kind of fish is Dory?
A: When was the first ever film shown in a cinema?
A: I need to know who composed the Star Wars theme.
A: is the conjuring a true story or nah
A: What does the spinning top mean in Inception?
A: Who was the leading lady in Rear Window?
A: how many rocky movies r there
A: Which city is Ratatouille set in?
A: What is the name of the lion in Narnia?
A: whats that movie w the guy stuck on an island with a volleyball
A: Does Jack really die in Titanic?
A: Was Marilyn Monroe in All About Eve?
A: Who's the director of Pan's Labyrinth, I keep forgetting.
A: what language do they speak in avatar
A: How does The Sixth Sense end?
A: Quiz question: which film has the line 'Here's looking at you, kid'?
A: In which film does Audrey Hepburn ride a scooter in Rome?
A: who played wonka in the old one
A: How much did it cost to make Waterworld?
A: What are the names of the seven dwarfs in the Disney film?
A: was dune 2 filmed in jordan or morocco
A: Which actors turned down the part of Neo?
A: When did The Sound of Music come out in Britain?
A: what happens to woody in toy story 4
A: Who did the costumes for Barry Lyndon?
A: Whose voice is Darth Vader's?
A: how long was oppenheimer like 3 hrs?
A: Has Hugh Grant ever won an Oscar?
A: What was Charlie Chaplin's first talkie?
A: Please tell me where Local Hero was filmed.
A: the movie with the talking pig, what's it called??
A: Which is the highest grossing film of all time?
A: who dies in endgame
A: What's the difference between the theatrical version and the director's cut of Blade Runner?
A: Did Steven Spielberg direct Back to the Future?
A: how old is clint eastwood in the good the bad and the ugly
A: Which film was Heath Ledger's last?
A: Is it Sigourney Weaver or Jodie Foster who's in Contact?
B: Film facts are beyond my small memory, and I'd rather not guess. Where else could you look it up?
B: I don't know that about films, I'm sorry. What made you curious about it?
B: For questions about films a film database will be far more reliable than I am. Do you look things up often?
B: My head holds no film library, so I can't answer that. Could a friend who loves films know?
B: That film question is too hard for me: I'm tiny and offline. What would your guess be?
B: A wrong answer about a film would be easy to invent, so I'd better not. Do you have a hunch?
B: Sadly no film encyclopedia fits into my few numbers. Are you a bit of a film buff?
B: If only I knew my films! I must leave that one to a search engine. How did it come up?

# series
A: im on season 3 of breaking bad and cant stop
A: What series should I start next? I've just finished The Crown.
A: do u watch stranger things
A: The last episode of Game of Thrones was a disgrace.
A: We watch Bake Off every Tuesday with a slice of cake.
A: any good crime series set in scandinavia?
A: who killed laura palmer
A: I'm addicted to Love Island, don't judge me.
A: Is The Office better in the British or the American version?
A: just binged all of bridgerton in one weekend oops
A: Friends is still the funniest show ever made.
A: whens the next season of the last of us
A: My mother never misses an episode of Coronation Street.
A: need a new show to binge, something short
A: Have you heard of Severance? It's so strange.
A: they cancelled my favourite show after one season!!
A: I fell asleep during the second episode of Slow Horses.
A: Who plays Sherlock in the BBC series?
A: doctor who is back on saturday, so excited
A: Can you suggest a sitcom for the whole family?
A: ted lasso makes me so happy
A: Which season of The Wire is the best?
A: NO SPOILERS PLEASE I'M ONLY ON EPISODE 2 OF SQUID GAME
A: My boyfriend watched an episode without me, I'm furious.
A: What's your favourite TV show?
A: I grew up with Blue Peter and Dad's Army.
A: the mandalorian > all the new star wars movies
A: How many seasons of Grey's Anatomy are there?
A: peppa pig is on all day in this house
A: Downton Abbey on a Sunday evening was pure bliss.
A: ughh the season finale ended on a cliffhanger
A: Do you think Ross and Rachel were on a break?
A: We're rewatching Fawlty Towers and laughing till it hurts.
A: is the witcher worth watching or nah
A: I never got into Lost, too many mysteries.
A: Tell me a good comedy series on Netflix.
A: anyone else obsessed with the traitors??
A: I watch Columbo every afternoon with my tea.
A: how does the sopranos end, did he die
A: My kids love Bluey, and to be honest so do I.
A: EastEnders has gone downhill, hasn't it?
A: one more episode n then ill go to bed i swear
A: Is there a series like Peaky Blinders but less violent?
A: The Great British Bake Off makes me hungry.
A: im watching naruto, only 400 episodes left lol
A: Which detective series would you recommend to my mum? She loves Vera.
A: Was the ending of Lost explained at all?
A: I'm on episode 5 of Chernobyl and it's terrifying.
A: k dramas have ruined my sleep
A: What do you think about reality TV shows?
A: Better Call Saul is slower than Breaking Bad but I prefer it.
A: succession or the white lotus, which one first
A: Season two of True Detective let me down badly.
A: I miss the old Top Gear presenters.
A: whats that show w the chemistry teacher called
A: Our whole office talks about The Bear.
A: Have you got a tip for a historical drama series?
A: Call the Midwife had me in tears again.
A: who is the best doctor, tennant or smith
A: I started Twin Peaks because a friend wouldn't shut up about it.
A: simpsons havent been good since like season 10
A: Strictly is on tonight, who's going to win?
A: Only Murders in the Building is such a cosy series.
A: my dad watches antiques shows nonstop
A: Black Mirror makes me afraid of my phone.
A: what r u watching these days, any shows?
A: The new episode of House of the Dragon comes out on Monday!
A: I quit The Walking Dead after season six.
A: Do you like Star Trek, the Next Generation?
A: A good documentary series about nature, please.
A: crying cos they killed off my fav character in the show
A: Did you know that Midsomer Murders has been running since 1997?
A: wednesday on netflix is actually good??
A: I prefer short series with six episodes, like Fleabag.
A: Where was Game of Thrones filmed?
A: Our evenings are all about Married at First Sight, sorry.
A: The Queen's Gambit made me learn chess.
A: how many eps does one piece have
A: My flatmates and I vote on the X Factor every week.
A: Is Derry Girls hard to understand for Americans?
A: big bang theory or how i met your mother
A: Mad Men is my comfort show.
A: I've seen every episode of Frasier at least three times.
A: why does netflix cancel everything good
A: Got any series for learning Spanish? Money Heist was too fast for me.
A: Happy Valley kept us on the edge of our seats.
A: SEASON 5 OF STRANGER THINGS TOOK FOREVER
A: Poldark was my guilty pleasure, mainly because of the shirtless scything.
A: rick n morty is genius fight me
A: We can't agree on a show, he wants sci fi, I want a soap.
A: When I was small we all watched The Waltons.
A: Would I like Outlander if I don't care for romance?
A: line of duty, so who was H??
A: Emmerdale is on in ten minutes, must dash.
A: Seinfeld is a show about nothing and it's perfect.
A: currently watching the boys, its so violent lol
A: Who wrote Blackadder?
A: I just can't follow Dark, everyone is their own grandfather.
A: Started a cartoon series with my son, Avatar the Last Airbender.
A: Am I too old for Gilmore Girls at 61?
A: whats a good anime series for a beginner, under 30 episodes
A: Tonight is the final of MasterChef!
A: Yellowstone makes me want to buy a ranch.
A: Monty Python's Flying Circus was ahead of its time.
B: A series can fill many an evening! What makes a good evening of television for you?
B: I have no television, so series pass me by. What makes you stay with one?
B: With TV shows I'm clueless, as I can't watch any. What is the secret of a good one?
B: TV series are a world of their own! What would you miss without them?
B: My screen only has letters on it, so no shows for me. How do you choose what to watch?
B: You're talking to a bot who has never seen an episode of anything! What have I missed most?
B: Shows seem to bring people together, or set them arguing. Which is it in your case?
B: Television is beyond my tiny brain, but I'm glad to chat about series. What hooks you in one?

# talk_books
A: whats a good book for the beach
A: I'm reading Middlemarch and I'm only on page 90.
A: have u read harry potter
A: Can you recommend a crime novel that isn't too bloody?
A: just finished 1984 and wow
A: My book club chose Wolf Hall and nobody finished it.
A: Who wrote Wuthering Heights?
A: i cant get into lord of the rings, too many trees
A: Looking for a fantasy series for my 12 year old daughter.
A: I read three Agatha Christies last week.
A: book recs pls, smth like the hunger games
A: Do you prefer paper books or a Kindle?
A: The Great Gatsby bored me to tears at school.
A: is dune worth reading or is it too long
A: I found a first edition at a charity shop!
A: how does rebecca end
A: We have to read Of Mice and Men for English and I hate it.
A: What should I read after The Thursday Murder Club?
A: I CRIED SO HARD AT THE BOOK THIEF
A: Reading War and Peace in bed, my arms hurt.
A: any poetry for someone who doesnt like poetry
A: Suggest a nice audiobook for a long drive to Cornwall.
A: My grandfather left me his whole library, two thousand books.
A: stephen king scares me but i keep reading
A: Which Jane Austen novel should I begin with?
A: I never read the end of a novel first, but my sister always does.
A: whats the catcher in the rye even about
A: The library fined me for a book that I returned in May.
A: Have you ever read a book at all?
A: im writing my own novel, 40 pages so far
A: Is Ulysses really as difficult as they say?
A: my 5 y/o wants the gruffalo every single night
A: I love the smell of old bookshops.
A: colleen hoover is so overrated omg
A: Do you know a good history book about the Romans?
A: I've got a pile of unread books next to my bed.
A: need a self help book about stopping procrastination lol
A: Dracula is much better than I expected.
A: What was the first novel ever written?
A: The new Richard Osman arrives on Thursday and I can't wait.
A: im not much of a reader, where do i start
A: A good ghost story for Christmas Eve, please?
A: Terry Pratchett always makes me laugh out loud.
A: who is the author of the alchemist
A: I'm halfway through Normal People and I want to shake them both.
A: Are hardbacks worth the extra money, would you say?
A: gimme a short book i can finish in one day
A: I re-read Persuasion every autumn.
A: Reading to my twins at bedtime is the best part of my day.
A: dnf'd fourth wing, dont get the hype
A: My teacher says that comics aren't real books. Is she right?
A: Which novel would you take to a desert island?
A: Just bought seven books, I have a problem.
A: I wish I'd written To Kill a Mockingbird.
A: how many pages does les miserables have
A: Is there a biography of Churchill that isn't enormous?
A: sally rooney doesnt use quotation marks and its doing my head in
A: A friend gave me a Norwegian thriller and it kept me up all night.
A: Do you like poetry, Shakespeare's sonnets for instance?
A: What's a good present for a bookworm who has everything?
A: my dog ate my library book
A: The Hobbit was read to me when I was seven.
A: I joined a reading group in my village.
A: best sci fi book of all time?? go
A: Frankenstein seems like the right book to talk about with you!
A: I can't concentrate on a novel any more, I just look at my phone.
A: Got any tips for a good love story, a proper old-fashioned one?
A: i only read manga tbh
A: Moby Dick has an awful lot of whale in it.
A: Tell me about a book you know.
A: finished the last page at 4am, worth it
A: Anna Karenina or Madame Bovary, which would you read first?
A: Who's the murderer in Murder on the Orient Express?
A: What order should I read the Discworld books in?
A: My son refuses to read anything but Captain Underpants.
A: is it bad that i fold the corners of pages
A: Sapiens gave me so much to think about.
A: I'd like a cookbook for beginners, any suggestions?
A: WHY DID THEY KILL HIM IN CHAPTER 12 I'M SO UPSET
A: There's a signed copy of Atonement on my shelf.
A: whats the name of that book w the boy n the tiger on a boat
A: Don Quixote is a thousand pages of fun.
A: I've been listening to Pride and Prejudice as an audiobook.
A: read any good books lately?
A: Which Sherlock Holmes story is the best?
A: For my exam I must read Macbeth by Monday.
A: the secret history is giving me dark academia vibes
A: Rereading Anne of Green Gables at 45, still lovely.
A: Could you name some books about mountaineering?
A: booktok made me buy 6 books and i read none
A: Our bookshop closes at the end of June, I'm heartbroken.
A: Was Charles Dickens paid by the word?
A: I gave up on Proust after twenty pages.
A: Percy Jackson or Narnia, which is better for a nine year old?
A: I spent my whole Sunday in a hammock with a thriller.
A: do ppl still read poetry in 2024
A: Jilly Cooper is my guilty pleasure.
A: A book that changed your life, does that exist for a bot?
A: Non-fiction only for me, novels are a waste of time.
A: my gran gave me little women and im loving it
A: Hilary Mantel's sentences are so good I read them aloud.
A: When was Robinson Crusoe published?
A: looking for a book with a happy ending, had enough misery
B: Books are a fine subject! Do you choose them by the cover, the author or a friend's word?
B: I haven't read any books, though I'm made of letters. What do you look for in one?
B: My memory is too small to hold a whole book, I'm afraid. Where do you like to read best?
B: For books a librarian will beat me easily, but I like to chat about them. Which one shaped you?
B: As a bot of letters I envy readers their books. What can a good page do for you?
B: You might know far more about books than I do. What should a bot know about them?
B: Every book is longer than anything I could remember. Which one would you never give away?
B: Reading is a thing that I only know from hearsay. When do you find the time for it?

# video_games
A: im stuck on the water temple in zelda
A: just hit diamond in league of legends lets gooo
A: My son spends six hours a day on Fortnite.
A: What's a good game for the Switch, for two players?
A: died 30 times to the same boss in elden ring
A: I've built a whole cathedral in Minecraft.
A: is gta 6 out yet
A: Which console should I buy, the PS5 or the Xbox?
A: I used to play Tetris on a grey Game Boy.
A: stardew valley is so relaxing after work
A: Can you recommend a game like Skyrim?
A: my team keeps losing in overwatch, so annoying
A: I finally finished The Last of Us and I'm in bits.
A: whats the best starter pokemon
A: We play Mario Kart every Friday and my wife always wins.
A: How do I beat the first boss in Dark Souls?
A: THIS STUPID GAME CRASHED AND I LOST MY SAVE
A: My granddaughter is teaching me Animal Crossing, I'm 76.
A: anyone up for some cod tonight
A: baldurs gate 3 took over my life
A: Are video games art, do you think?
A: I bought a gaming laptop and it sounds like a hoover.
A: looking for a chill mobile game for the bus
A: Red Dead Redemption has the loveliest horses.
A: Civilization: one more turn, and suddenly it was 3 am.
A: got banned from roblox for no reason
A: Who made the first video game?
A: What do you think of Candy Crush? I'm on level 2,400.
A: pc or console, pick a side
A: I spent 80 pounds on skins in Fortnite, please don't tell my mum.
A: The Sims is the only place where I own a house.
A: cant get past level 12 in portal, any tips?
A: Is Call of Duty suitable for an eleven year old?
A: Cyberpunk runs fine on my machine now.
A: my little bro deleted my minecraft world
A: Do you remember Space Invaders at the arcade?
A: I reckon Half-Life 2 is the best game ever made.
A: u ever played chess online or like any game
A: Resident Evil is too scary for me, I play it with the sound off.
A: hollow knight is so hard but so pretty
A: What's the story of Final Fantasy VII?
A: Steam sale is on, I bought nine games I'll never play.
A: Our FIFA evening ended with a broken controller.
A: need a coop game for me n my gf, she never games
A: I've got 2,000 hours in Football Manager. Is that normal?
A: when did the first playstation come out
A: Among Us was so much fun in lockdown.
A: some 10 year old just destroyed me in rocket league
A: I prefer old adventure games like Monkey Island.
A: My controller drifts to the left in every game.
A: which assassins creed is the best one
A: How many Pokemon are there by now?
A: Finally caught a shiny in Pokemon Go!
A: my ping is 300 and the game is unplayable
A: Do violent games make children violent?
A: I lost eleven ranked games in a row and now I'm tilted.
A: Farming Simulator is my idea of a holiday.
A: wanna get into gaming at 40, where do i begin
A: Guitar Hero was the highlight of every party we had.
A: speedrunning mario 64, my best is 22 min
A: The graphics in Horizon are breathtaking.
A: My husband plays World of Warcraft all night and I feel like a widow.
A: Got a Nintendo Switch for my birthday!!!
A: what games r u into
A: I designed my own little game, a platformer with a frog.
A: Is there a video game about trains?
A: Diablo 4 is just clicking, and yet I can't stop.
A: Sonic or Mario, which one do you like better?
A: VR games make me sick after five minutes.
A: OMG I WON MY FIRST BATTLE ROYALE
A: Nobody in my family understands why I love Dwarf Fortress.
A: hows the new zelda, worth 60 quid?
A: I was a beast at Street Fighter in 1992.
A: Does Mass Effect have a good ending?
A: my teammates in valorant r so toxic
A: A puzzle game for a rainy afternoon, any ideas?
A: Tomb Raider was my childhood, even that butler in the freezer.
A: i rage quit again lol
A: What is the point of Minecraft? My nephew tried to explain it.
A: After work I drive trucks across Europe in Euro Truck Simulator.
A: hogwarts legacy, slytherin obv
A: Which video game has sold the most copies?
A: I miss playing GoldenEye with four people on one sofa.
A: how do u get netherite in minecraft
A: The servers are down and it's my only free evening to play.
A: Elden Ring or Sekiro, which is harder?
A: My kids fight over the Xbox every afternoon.
A: Streaming on twitch, 3 viewers and one is my mum
A: Disco Elysium is more like a novel than a game.
A: Why are loot boxes even legal?
A: I can't aim for toffee in shooters.
A: gonna play hades til my thumbs fall off
A: Tell me a good strategy game for beginners.
A: Pac-Man still eats my coins at the pub.
A: Silent Hill gave me nightmares for a week.
A: is it weird that i play games aimed at kids
A: I've been gaming since the Commodore 64.
A: preordered the new pokemon game already
A: Any games for a laptop that's older than my nephew?
A: can my old xbox run the new halo or is it too slow
A: Grand Theft Auto is what my cousins play whenever we visit.
B: I can't play video games, having no eyes or thumbs. What do people find in them, would you say?
B: Video games are another world to me, and I'm stuck in letters. What could I learn from them?
B: No controller fits my hands, as I have none. Which game would you save from a fire?
B: Gaming is a big subject for such a small bot! How big a part do games play in your life?
B: My knowledge of games is tiny, but I like to hear about them. What makes a good one?
B: In the world of games I'd be stuck at level one for ever. Which part interests you most?
B: That is a subject for a real gamer, and I'm only text. Do you know a keen player to ask or tell?
B: If I had a screen, I might try video games too. Where would you have me start?
`;
