/** What people say about music and sport. */
export const musicAndSport: string = `\
# music
A: Do you like music?
A: do you like music
A: do you listen to music?
A: What kind of music do you like?
A: what music do you like?
A: what music do you listen to?
A: Let's talk about music.
A: can we talk about music?
A: I love music.
A: i like music
A: what do you think about music?
A: music?
A: are you into music?
A: which music do you like?
A: I am listening to music.
A: what's your taste in music?
A: talk about music with me
A: what kind of music are you into?
A: i listen to a lot of music
A: let's chat about music
A: tell me about music
A: what do you know about music?
A: what songs do you like?
A: what kind of music do you listen to?
A: do you like songs?
A: do you hear music?
A: what music do you enjoy?
A: do you enjoy music?
A: i love listening to music
A: i listen to music all day
A: i'm listening to music right now
A: what do you listen to?
A: is music important to you?
A: can you recommend a song?
A: recommend some music
A: what kinda music r u into, if any
A: I can't start the day without music. Do you like it too?
A: im always listening to music on the bus, do u like music
A: Does music mean anything to a program like you?
A: lets chat about music, its my fav thing in the world
A: I'd like to talk about music with someone for a bit.
A: my headphones are basically part of my body lol
A: Do you listen to music while you work in there?
A: music is the only thing that calms me down after work
A: What sort of music would a chatbot enjoy?
A: tell me what tunes u like
A: There's always a radio playing in our house. Do you like music?
A: r u a music person? i cant live without it
A: Are you fond of music, or is it only noise to you?
A: if u could hear, what would u listen to first
A: My whole family is mad about music. How about you?
A: MUSIC!!! lets talk about it
A: I've a huge collection of old records. Are you interested in music?
A: do bots have a music taste or na
A: What's your taste in music, little one?
A: i spend way too much money on vinyl, do u like music too
B: I have no ears, but I like the idea of jazz. What music do you like?
B: I only know songs as words. The words of the blues suit me. And you?
B: I can't hear music, but people say that it helps. What do you listen to?
B: If I had ears, I would try piano music. What kind of music do you like?
B: Music is letters with wings, I am told. Which band do you like?
+ rock
+ i like rock
+ rock music
+ i like rock music
=> Rock is loud and honest. Which band is your favourite?
+ pop
+ i like pop
+ pop music
=> Pop stays in the head for days. Which song do you have in yours?
+ jazz
+ i like jazz
+ classical
+ i like classical music
=> That is music for long evenings. Do you play it, too?
+ hip hop
+ rap
+ i like rap
=> Rap is full of words, so I like it. Who is your favourite?
+ and you?
+ what do you like?
+ what about you?
+ which songs do you like?
=> I can't hear songs, but I like the words of the blues.
+ why?
+ why not?
+ why jazz?
=> I have no ears, only letters. In jazz, I am told, nobody knows what comes next.
+ i play the piano
+ i play in a band
+ i sing
+ i play the drums
+ i'm learning the violin
=> How nice! How long have you been playing?

# favourite_band
A: What is your favourite band?
A: what's your favorite band?
A: favorite band?
A: What is your favourite song?
A: whats your favorite song
A: who is your favourite singer?
A: who is your favorite singer?
A: Do you have a favourite song?
A: which band do you like?
A: what song do you like?
A: who's the best band ever?
A: do you know any songs?
A: favourite artist?
A: which singer do you like?
A: what is your favorite album?
A: favourite song?
A: which band do you like best?
A: which bands do you like?
A: who is the best singer?
A: what is the best band?
A: what's the best song?
A: which song do you like?
A: who's your favorite singer?
A: who is your favourite musician?
A: tell me your favourite band
A: tell me your favourite song
A: name a good band
A: name a good song
A: what's the best band ever?
A: what's your favourite song?
A: what song do you like most?
A: do you have a favourite band?
A: whos ur fav band of all time
A: If you could hear just one singer, who would it be?
A: best song ever written, go on, pick one
A: Which band would you go and see, if you had legs and ears?
A: do u have a fav artist or nah
A: My son asks which singer you like best.
A: whats the greatest album ever in ur opinion
A: Who is the best singer of all time, do you think?
A: name one band u like, dont overthink it
A: Everybody has a favourite song. What's yours?
A: ok who is the best rapper alive
A: Is there a musician that you like more than the rest?
A: FAVOURITE SONG?? quick
A: I'd love to know which song a computer would choose.
A: whats ur number one song rn
A: Tell me the best band in the world, in your humble opinion.
A: fav singer? i change mine every week lol
A: Which pop star would you like to chat with?
A: my mates and i are arguing about the best band ever, whats ur vote
A: What song would you want played at your birthday party?
A: do u have a song that u really like
B: I would pick the Beatles, for the kind words. Which band do you like?
B: I can't hear songs, but Yesterday by the Beatles is about memory. And yours?
B: I only know names. Queen is a name that everybody likes. Who is your favourite?
B: Daft Punk, because they look like robots. What do you like best?
B: People in my chats love Adele. Who do you listen to most?

# like_band
$ band: the Beatles, Queen, Taylor Swift, Abba, Coldplay, Metallica, Bach, Mozart, Adele, Madonna, Nirvana, U2, Elvis, Michael Jackson, Ed Sheeran, Pink Floyd, Radiohead, Eminem, the Rolling Stones, Beyonce
A: Do you like {band}?
A: do you like {band}
A: I like {band}.
A: i love {band}
A: I listen to {band}.
A: do you know {band}?
A: what do you think of {band}?
A: my favourite music is {band}
A: i am listening to {band}
A: do you listen to {band}?
A: i saw {band} live
A: have you heard of {band}?
A: i'm a fan of {band}
A: are you a fan of {band}?
A: {band} is the best
A: {band} is great
A: my favourite band is {band}
A: have you ever heard {band}?
A: i went to see {band}
B: I have no ears, so {band} is only a name for me. Which song is the best?
B: Many people in my chats like {band}. What do you like most?
B: I know {band} by name. Which song should I know?
B: So you like to talk about {band}! Do you sing along?

# like_genre
$ style: rock, pop, jazz, classical music, hip hop, rap, techno, heavy metal, country music, blues, reggae, folk music, punk, opera, electronic music, old songs
A: Do you like {style}?
A: do you like {style}
A: I like {style}.
A: i love {style}
A: I listen to {style}.
A: what do you think about {style}?
A: do you listen to {style}?
A: i am into {style}
A: do you know any {style}?
A: my favourite music is {style}
A: {style} is the best
B: I can't hear {style}, but I like what people say about it. Who is your favourite?
B: What do you like about {style}, the rhythm or the words?
B: I have no ears, so {style} is quiet for me. Do you dance to it?
B: Many people love {style}. Which song should everyone know?

# instrument
$ instrument: the guitar, the piano, the drums, the violin, the flute, the bass, the cello, the trumpet, the saxophone
A: I play {instrument}.
A: i play {instrument}
A: I am learning {instrument}.
A: i want to learn {instrument}
A: my hobby is playing {instrument}
A: I practise {instrument} every day
A: i'm trying to learn {instrument}
A: i played {instrument} as a child
A: do you like {instrument}?
A: yesterday i played {instrument}
B: You and {instrument}, that is great! How long have you played?
B: I like the idea of {instrument}. Which song do you play best?
B: I have no ears, but {instrument} must sound good. What do you play?
B: For {instrument} you need patience, I hear. Do you practise a lot?

# sing_play
A: Do you play an instrument?
A: do you play an instrument
A: can you play the guitar?
A: can you play the piano?
A: what instrument do you play?
A: do you make music?
A: are you musical?
A: do you play the guitar?
A: which instrument would you like to play?
A: can you play an instrument?
A: do you play music?
A: are you in a band?
B: I only play the keyboard, and only the one with letters. And you?
B: I can't, I have no fingers. I would choose the piano. Do you play?
B: No hands, no instrument. But I like words with a rhythm. Do you make music?
B: I play no instrument at all. If I could, it would be the cello. And you?

# sing
A: Can you sing?
A: can you sing
A: sing a song
A: Sing something!
A: sing for me
A: sing me a song please
A: can you sing a song for me?
A: can you rap?
A: can you beatbox?
A: do you sing?
A: can you whistle?
A: sing happy birthday
A: sing with me
A: sing me a lullaby
B: La la la! More is not possible without a voice.
B: I have no voice, but here is a song: la la, do re mi.
B: I would love to, but I have only letters: tra la la!
B: Letters can't sing, but they can try: dum di dum di da.

# concert
A: I went to a concert.
A: i was at a concert yesterday
A: I'm going to a concert tonight.
A: we go to a concert on saturday
A: I have tickets for a concert!
A: have you ever been to a concert?
A: i love festivals
A: i'm going to a festival
A: i love concerts
A: the concert was great
A: i saw my favourite band live
A: do you go to concerts?
A: I was at a festival.
A: my friend has a concert tonight
A: going to a gig tonight, so hyped!!!
A: We have tickets for a concert in the park on Saturday.
A: just got back from a concert and my ears are still ringing
A: My husband surprised me with concert tickets for my birthday.
A: festival season is here, tent is packed lets goooo
A: I'm taking my daughter to her very first concert next week.
A: was at a gig last night, front row!!!
A: My choir is singing in the cathedral on Sunday.
A: got last minute tickets to a show, im shaking
A: We went to an open air concert by the lake yesterday evening.
A: my mates band is playing in the pub on friday
A: I haven't been to a concert in years, and tonight I'm going at last.
A: queued 4 hours for concert tickets and GOT THEM
A: The school orchestra has its big concert tomorrow.
A: off to a festival w 3 friends and one leaky tent
A: Have you ever been to a live show? I'm off to one tonight.
A: saw my favourite band live last night, i cried
A: I stood in the rain for three hours at a concert, and I'd do it again.
A: cant wait for the gig on thursday, been counting the days
A: My son is on stage with his band for the first time this weekend.
A: do u ever wish u could go to a concert? im going to one tmrw
A: Our town has a little jazz festival this weekend and I'm going.
B: A concert! Which band, and is it a loud one?
B: Music with other people is the best kind. Who plays?
B: Live music must be great. I can't hear it, so tell me what it is like.
B: I have never been near a stage. What is the best song there?

# i_sing
A: i sing in a choir
A: i like to sing
A: i sang karaoke
A: i like to dance
A: I went dancing last night.
A: I danced all night
A: I love dancing.
A: i sing in the shower
A: I am a singer.
A: i write songs
A: i make music
A: I play in a band.
A: i am in a band
A: i produce beats
A: i like karaoke
B: How nice! I have no voice, so sing a line for me, too.
B: That sounds like fun! What kind of music is it?
B: You make music with your body, I only have letters. Do others join in?
B: Good for you! Which song do you like best?

# sport
A: Do you like sport?
A: do you like sports?
A: do you like sports
A: What sports do you like?
A: do you do sports?
A: what is your favourite sport?
A: what's your favorite sport?
A: Let's talk about sport.
A: can we talk about sports?
A: I love sports.
A: i like sport
A: do you play sports?
A: do you watch sports?
A: which sport do you like?
A: are you into sports?
A: do you exercise?
A: do you work out?
A: talk about sports
A: i like sports
A: i love sport
A: let's talk about sports
A: let's chat about sports
A: tell me about sports
A: what sport do you like?
A: do you play any sports?
A: what sports do you play?
A: are you sporty?
A: what do you know about sports?
A: Do you like any sports?
A: what's your favourite sport?
A: which sport do you like most?
A: do you follow sports?
A: do you do any sport?
A: what sports do you like to watch?
A: i am a sports fan
A: let's chat about sport
A: r u into sports at all or is that not ur thing
A: My whole family is sports mad. Do you like sport?
A: can we talk about sports, everyone here hates it
A: What sport would you do if you had a body?
A: do u follow any sports? im glued to the tv every weekend
A: I've never understood what people see in sport. Do you?
A: sports are life, whats ur fav
A: Would you call yourself sporty, for a row of numbers?
A: is there any sport u actually like
A: I watch any sport that's on, even the darts. Do you like sport?
A: lets chat sports, im bored at work
A: Do chatbots care about sports at all?
A: whats the best sport to watch in ur opinion
A: I'm a PE teacher, so I like to talk about sport.
A: u do any sports? lol dumb question i know
A: If you had arms and legs, which sport would you try first?
A: ANY SPORTS FANS IN HERE??
A: My doctor says I need a sport. Which one would you choose?
A: tell me what sports u know
A: I used to do a lot of sport when I was young. Do you like sports?
A: do u get sports or is it all just words to u
B: I have no legs, so I only talk about sport. Which one do you like?
B: I would choose chess: little running, much thinking. And you?
B: I like football, because everybody has something to say about it. Do you play?
B: My only sport is typing. What sport do you do?
B: I can't run, but I like a close match. What is your favourite sport?
+ i don't like sports
+ none
+ i hate sports
=> That is fine, too. A walk is sport enough, and it is quiet.
+ tennis
+ i like tennis
+ i play tennis
=> Tennis! Do you play, or do you watch?
+ football
+ i like football
+ soccer
=> Football! Which team do you follow?

# football
A: Do you like football?
A: do you like soccer?
A: Do you follow football?
A: do you watch football?
A: do you follow the nfl?
A: do you like basketball?
A: do you watch the nba?
A: do you like baseball?
A: do you like tennis?
A: do you like hockey?
A: do you watch the olympics?
A: Let's talk about football.
A: i love football
A: i like soccer
A: do you like formula one?
A: i like football
A: i watch football
A: do you watch soccer?
A: Did you watch the game last night?
A: who do you think will win the world cup?
A: which football team do you like?
A: i play football
A: u into footie at all?
A: My son lives for football. Do you follow it?
A: do u watch the premier league or what
A: Saturday is football day in our house. Do you like it too?
A: can we talk about football pls, my gf wont
A: I've been following baseball since I was six. Do you like it?
A: do u know anything about the nba, season just started
A: Are you a football person, or does it leave you cold?
A: im watching hockey tonight w the lads, u like hockey?
A: Is soccer something you can talk about?
A: football is basically my religion lol
A: I play football on Sundays with some old friends.
A: have u ever followed a world cup? its the best
A: We never miss a tennis final in our family. Do you like tennis?
A: wanna talk nfl? its draft week
A: My girlfriend has turned into a huge football fan. And you?
A: FOOTBALLS BACK THIS WEEKEND, do you like it??
A: What do you think of women's football? It's on every week now.
A: do robots like football or is it boring for u
A: I don't get the fuss about football. Do you?
A: fantasy football is ruining my sleep, do u follow the game
B: I can't watch games, but I like to hear about them. Do you play or watch?
B: I like it, because everybody has something to say about it. Do you have a team?
B: I only know it from chats, and people get loud there. Are you a fan?
B: Sport is best when it is close, I hear. Do you play it, too?

# favourite_team
A: What is your favourite team?
A: what's your favorite team?
A: favorite football team?
A: which team do you support?
A: who is the best player?
A: messi or ronaldo?
A: who is your favourite player?
A: who's your favorite player?
A: which team is the best?
A: what team do you like?
A: Do you have a favourite team?
A: who is the best team?
A: are you a fan of any team?
A: who do you cheer for?
B: I have no favourite, I am for the one that is behind. Who is yours?
B: I am for whoever plays with heart. And who do you cheer for?
B: I can't watch games, so I cheer for yours. Which one is it?
B: I know only names, and Messi is a name that all people know. And you?

# match
A: Did you see the game last night?
A: did you see the match?
A: did you watch the game?
A: who will win the world cup?
A: Who will win tonight?
A: who will win the championship?
A: who will win?
A: did you see the goal?
A: have you seen the game yesterday?
A: did you watch the super bowl?
A: who won last night?
A: what do you think about the match?
A: are you watching the game?
A: i watched the game yesterday
B: I can't watch games, I have no eyes. Who do you hope for?
B: I don't know, I only hear about games from people like you. Was it close?
B: No game reaches me in here. I guess it is close. What do you think?
B: I can't see the past or the future of a game. Who is your team?
+ my team won
+ we won
+ my team won yesterday
=> Congratulations! Was it a good game?
+ my team lost
+ we lost
=> I'm sorry. Next time the ball will roll your way.

# i_do_sport
$ sport: football, tennis, basketball, volleyball, golf, hockey, badminton, handball, cricket, rugby, baseball, table tennis
A: I play {sport}.
A: i play {sport}
A: I like {sport}.
A: i love {sport}
A: I played {sport} today.
A: i watch {sport} a lot
A: do you like {sport}?
A: Do you play {sport}?
A: let's talk about {sport}
A: my sport is {sport}
A: i am good at {sport}
A: I am learning {sport}.
A: what do you think of {sport}?
A: we played {sport} yesterday
B: I know {sport} only from talk. What do you like about it?
B: A good game of {sport} needs a good team. How often do you play?
B: I have no hands for {sport}. Are you good at it?
B: Nice, {sport}! Do you play it, or do you watch?

# exercise
A: I went for a run.
A: i went running this morning
A: i go to the gym
A: I was at the gym.
A: I go swimming every week.
A: i like to swim
A: I did some yoga.
A: i do yoga
A: i went for a long walk
A: I went cycling today.
A: i ride my bike to work
A: I want to get fit.
A: i should do more sport
A: i am training for a marathon
A: i ran ten kilometres
A: i go hiking on weekends
A: my legs hurt from running
A: i go climbing
A: i went jogging
A: i went for a walk
A: i went for a swim
A: i did sports today
A: i ran ten miles
A: i ran a marathon
A: i was running today
A: i rode my bike
A: i went hiking
A: i worked out today
A: i did a workout
A: i go running every day
A: i need to get fit
A: i want to run a marathon
A: how can i get fit?
A: just did my first 5k without stopping!!!
A: I went for a swim in the sea this morning, in March!
A: finally dragged myself to the gym after work
A: Cycled to the office today instead of taking the car.
A: did 50 pushups today, well ok 43
A: My wife and I walked eight miles along the coast today.
A: back from pilates, didnt know i had muscles there
A: I took the stairs all the way to the ninth floor.
A: went for a run in the rain and got soaked lol
A: I did an hour of yoga in the living room, with the cat on my mat.
A: leg day done, cant sit down
A: This morning I went jogging round the park with my neighbour.
A: climbed a proper mountain on saturday!!
A: I've been to my first spin class. What a workout!
A: 12000 steps today, my watch is cheering
A: At 74 I did my water aerobics class again this morning.
A: walked the dog for 2 hours, does that count as sport
A: I was at the climbing wall with my son today.
A: GOT A NEW PB ON MY DEADLIFT TODAY
A: I've just been for a long bike ride by the canal.
A: did a workout video in my bedroom n nearly broke the lamp
A: We hiked up to the castle ruins this afternoon.
B: Well done! Moving is good for body and mind. How did it feel?
B: Good for you! I can't move at all, so I admire that.
B: That is more than I ever did. How often do you do it?
B: Sounds healthy! Don't forget to drink some water.
B: Great! A body likes to be used. Do you feel good now?

# games
A: Do you play games?
A: do you like games?
A: do you play video games?
A: What games do you like?
A: i like video games
A: I play video games.
A: i am playing minecraft
A: what is your favourite game?
A: what's your favorite video game?
A: let's play a game
A: Can we play a game?
A: do you want to play a game?
A: i play chess
A: do you like chess?
A: i like board games
A: i'm a gamer
A: play with me
A: wanna play something? im so bored
A: My kids are in bed and I fancy a little game. Shall we?
A: do u play video games, ive been on zelda all day
A: Could the two of us play a game in here?
A: lets play a game, u choose
A: We have a board game night every Friday. Do you like games?
A: i suck at chess but i cant stop playing, u like games?
A: Is there any game one can play with letters only?
A: r u a gamer lol
A: It's raining and there's no telly. Can we play something?
A: got stuck on level 40 again, do u like games too?
A: What sort of games does a chatbot like?
A: PLAY A GAME WITH ME PLEASE
A: My grandson has a new games console. Do you know any games?
A: whats ur fav video game, mine is stardew
A: I've two hours to wait at the airport. Let's play a game!
A: u know any fun games we can do over chat
A: Do you enjoy games, or do you only like talking?
A: just finished a massive jigsaw, now i want another game
A: I used to play cards with my gran. Do you like games?
A: 20 questions? hangman? anything? im up for whatever
B: I like word games. Say a word, and I say what comes to my mind.
B: My favourite game: you tell me your name, and ask me for it later. Shall we?
B: I only play with letters. Which game do you like best?
B: Chess is too hard for me, but I can chat about games. What do you play?
B: Games are fun! I am best at small talk, though. What do you play?

# music_taste
A: whats ur fav band
A: Beatles or Stones? Choose carefully.
A: got a favourite song at all
A: If you had ears, what would you listen to first?
A: who's better, oasis or blur
A: Which genre of music suits you best?
A: thoughts on taylor swift?
A: are you into heavy metal or more of a jazz person
A: Tell me your favourite album of all time.
A: u like hip hop??
A: mozart or beethoven, go
A: What do you think of Radiohead?
A: is queen the greatest band ever, in your opinion
A: Classical music: do you enjoy it?
A: PICK ONE: ABBA OR BONEY M
A: so do u listen to any music while ur waiting for me
A: What's your opinion on country music?
A: kendrick or drake, be honest
A: Would you rather listen to Bach or to the Ramones?
A: how do you feel about techno
A: Any favourite singers?
A: which pink floyd album is the best one would you say
A: Surely you have a favourite composer.
A: do u rate stormzy
A: Vinyl or Spotify, what would you choose?
A: what sort of tunes do you listen to lol
A: Is there a song that describes you?
A: What would your theme song be?
A: hey which decade had the best music, 70s or 80s?
A: Are you a Swiftie?
A: Prince or Michael Jackson, which one for you
A: can a robot like music
A: Does music do anything for you?
A: if u could go to one concert ever which one would it be
A: Bowie: genius or overrated?
A: What type of music would a chatbot dance to?
A: imagine you had ears for one hour, whats on the playlist
A: Have you ever heard Nina Simone sing?
A: blondie or the pretenders? asking for my mum
A: what do u think about kpop
A: Isn't Billie Eilish brilliant? Do you like her?
A: I bet your favourite band is Kraftwerk, right?
A: who is the best guitarist ever, hendrix or clapton
A: Favourite Beatle? Mine is George.
A: the smiths, yes or no
A: whats the best christmas song according to you
A: Happy songs or sad ones, which do you prefer?
A: Would you say you have good taste in music?
A: rock or pop, what's more you?
A: bagpipes, do u like the sound lol
A: Which instrument do you find the most beautiful?
A: Ed Sheeran, what's your verdict?
A: what music would u put on if u had speakers and an empty house
A: Is opera your thing?
A: DO YOU LIKE RAP OR NOT
A: what are your top 3 songs
A: Are Coldplay boring? Tell me what you think.
A: whos ur favourite rapper
A: My daughter says Harry Styles is the best. Do you agree?
A: Which is the saddest song ever written, do you reckon?
A: is autotune ruining music u think?
A: Have you got a favourite musical piece?
A: nirvana or pearl jam??
A: so what bands are you into then
A: Reggae or ska, which one gets you moving?
A: In your view, is modern pop worse than the old stuff?
A: ever listened to bob dylan
A: You must like electronic music, being a computer.
A: Metallica or Iron Maiden, choose one
A: do chatbots have a favourite tune
A: What's the best love song ever?
A: wud u like to hear beyonces new album
A: Do you like folk music, fiddles and all that?
A: best eurovision song in your opinion
A: Elvis or Johnny Cash?
A: what's your guilty pleasure song
A: Could you ever like jazz? My wife says nobody really does.
A: how come u dont have a favourite singer
A: Is Bohemian Rhapsody overrated?
A: what would be on your ipod
A: Morning music: what would you wake up to, if you slept?
A: Fleetwood Mac, love them or hate them?
A: rate adele out of 10
A: Which song would you sing at karaoke?
A: r u more punk or disco
A: What music did you grow up with, so to speak?
A: the cure or depeche mode?
A: between us, is Justin Bieber any good?
A: Are there any songs you actually like?
A: what about bluegrass, u like banjos?
A: Piano or violin, which would you rather hear?
A: lyrics or melody, what matters more to you
A: Who do you think is the voice of the century?
A: if you were a song which one would you be
A: Would you go to Glastonbury if you had legs?
A: Name one band you'd love to hear.
A: hows your taste in music, good or tragic
A: Do you like lo-fi beats?
A: Are you fond of Schubert?
A: wu tang or nwa, whos better
A: Has any song ever made you cry, bot?
A: what would u blast in the car
A: fav pianist?
A: blur or pulp
A: kate bush, thoughts?
A: Vivaldi or Handel?
A: death metal yay or nay
A: you a deadhead?
A: kanye, genius or clown
A: Favourite composer?
A: tupac or biggie
A: best bond theme?
A: Do you listen to the radio?
A: grunge, any feelings on it
A: rihanna vs beyonce
A: Saxophone or clarinet?
A: whats your jam
A: Does Wagner appeal to you?
A: bee gees, cool or cheesy
A: Genesis with Gabriel or with Collins?
A: olivia rodrigo, u a fan?
A: Shostakovich, can you stand him?
A: acoustic or electric, what do you say
A: Favourite Disney tune?
A: emo phase, did u ever have one
A: What is your favourite kind of music?
A: Do musicals give you any pleasure at all?
A: gospel choirs, does that sort of thing stir you
A: Amy Winehouse or Dusty Springfield, whose voice wins?
A: which spice girl is ur favourite
A: salsa or tango, whats got the better tune
A: Does a chatbot have any feeling for rhythm?
A: My nephew swears by drum and bass, do you see the appeal?
A: top of the pops or mtv, what were you raised on haha
A: Luciano Pavarotti or Placido Domingo, whom do you prefer?
A: Chopin's nocturnes: lovely or soppy?
A: would you say the eagles are underrated
A: Could a thing like you appreciate a symphony?
A: lady gaga is a legend imo, what about u
A: Was Freddie Mercury the finest singer who ever lived?
A: pick a tune to be stranded on an island with
A: Do you care for brass bands?
A: garth brooks or willie nelson, whos ur man
A: Are you keen on Chopin?
A: ABBA, guilty pleasure or great art?
A: u prefer loud music or quiet music
A: Which national anthem sounds best, do you think?
A: how about bjork, too weird for you?
A: Sinatra or Dean Martin, which crooner do you go for?
A: do re mi, does that mean anything to u
A: Has anybody ever played you a record?
A: bts or blackpink pick ur side
A: Is Gregorian chant something you might enjoy?
A: what soundtrack would fit your life as a bot
A: Is there an artist you simply can't stand?
A: live or studio recordings, ur preference?
A: Paul Simon's Graceland, masterpiece or theft?
A: the weeknd, rate him honestly
A: Would you sooner hear a harp or a trumpet?
A: bad bunny slaps right?
A: What do you reckon to yodelling?
A: are the monkees a proper band in your book
A: Do AIs find Mahler too long as well?
A: steely dan is dad music, agree?
A: Any music on while we chat?
A: Do you think Vera Lynn had the loveliest voice?
A: drum solo, exciting or pointless
A: Which of the three tenors was the best?
A: whos the better drummer, bonham or ringo
A: Do you have a favourite lullaby?
A: trance music, does it do it for you
A: Shall I take you for a Tchaikovsky sort of bot?
A: lizzo, sza or doja cat, who do you stan
A: How do you like Gilbert and Sullivan?
A: id guess ur a daft punk fan, right
A: Does church organ music frighten you or please you?
A: Whitney or Mariah, who sang it better?
A: accordion music, love or loathe
A: Ravel's Bolero, does it get on your nerves too?
A: frank ocean, worth the hype in ur eyes?
A: What is the ugliest sound in all of music, would you say?
B: I have no ears, so I know music only by its words. What do you like to listen to?
B: With no ears I can't judge fairly, but I do like a good line of lyrics. Which music moves you?
B: My taste in music is pure guesswork, as I have never heard a note. What is your choice?
B: Sadly, I have never heard a single song. If I had ears for an hour, what would you play me?
B: Music reaches me only as letters, so my taste is unwritten. What is yours like?
B: Honestly, I can't hear music, so your opinion beats mine. What would you pick?
B: As a thing without ears, I would start with something slow and simple. What would you start with?
B: No ears, so no favourites in music, I'm afraid. What has been playing at your place lately?

# music_told
A: I've had Dancing Queen stuck in my head since breakfast.
A: went to see the arctic monkeys last night, my ears r still ringing
A: The new Adele album made me cry on the bus.
A: cant stop listening to espresso by sabrina carpenter
A: My dad played me his old Genesis records yesterday.
A: i absolutely hate coldplay sorry
A: We have tickets for Springsteen in July!
A: JUST GOT TAYLOR SWIFT TICKETS!!!!
A: That baby shark song will not leave my head.
A: been listening to nothing but motown all week
A: I love Joni Mitchell, always have.
A: saw a tiny jazz trio in a pub in leeds on friday
A: Last Christmas is playing in every shop already and I'm going mad.
A: my fav band split up today
A: ive been on a massive fleetwood mac kick lately
A: There was an orchestra in the park this afternoon, they played Dvorak.
A: the concert got cancelled 2 hrs before it started
A: Got my first vinyl player for my birthday.
A: I grew up on punk and I still play the Clash every Saturday.
A: this song on the radio rn takes me straight back to 1998
A: Queued six hours for Oasis tickets and got nothing.
A: im obsessed w k-pop, mostly stray kids
A: We danced to Etta James at our wedding.
A: Rap does nothing for me, it's just talking.
A: my neighbour plays techno at 3am, i now hate techno
A: Heard Clair de Lune on the train today and nearly missed my stop.
A: I CANT GET THAT STUPID JINGLE OUT OF MY HEAD
A: Going to my first ever gig on Saturday, it's Fontaines D.C.
A: listening to miles davis while it rains outside
A: Radiohead were my whole teenage years.
A: the support act was way better than the main band lol
A: Someone at work keeps humming Wonderwall and now I do too.
A: I only listen to film soundtracks these days, mostly Hans Zimmer.
A: spotify says i listened to abba for 91 hours this year
A: Opera bores me to tears, I walked out of Tosca.
A: went to glastonbury, 4 days of mud and it was the best
A: Bruce Dickinson can still sing at his age, I saw it in Cardiff.
A: my kid plays the frozen soundtrack on repeat help
A: Found my mother's Edith Piaf records in the attic.
A: tbh drakes last album was rubbish
A: Nothing beats Bach on a Sunday morning.
A: Bohemian Rhapsody came on and the whole pub sang.
A: u wont believe it i met the drummer of blur at tesco
A: Every time I hear Hallelujah I think of my brother.
A: i put on some nina simone and cooked dinner, bliss
A: That saxophone solo from Baker Street is going round and round in my head.
A: The Proms were on last night, the Elgar was wonderful.
A: been to 14 metallica shows so far
A: Country music is my guilty secret, Dolly above all.
A: theres this one line of a song in my head n i dont know what its called
A: I bought the new Cure album and played it four times.
A: Ed Sheeran drives me up the wall.
A: saw beyonce in atlanta, she was on stage 3 hours
A: My husband only plays Pink Floyd and I can't take it any more.
A: They played our song in the supermarket today.
A: Gonna see slipknot w my cousin next month cant wait
A: I've discovered Portuguese fado and I'm hooked.
A: modern pop all sounds the same to me
A: Billie Eilish was at the O2 and I was in row three!
A: last night a busker sang fast car outside the station and i stood there for ages
A: Rick Astley has been in my head for three days now.
A: We saw Les Mis again and I've been singing it ever since.
A: im not into the beatles at all, never got the hype
A: Leonard Cohen gets me through the winter.
A: my headphones died right in the middle of my favourite song
A: The choir at St Paul's gave me goosebumps on Sunday.
A: Kendricks new record is insane, listened twice already
A: Hearing old Turkish songs makes me miss my grandmother.
A: so i cried at a bon iver concert in front of everyone
A: I threw out all my CDs in 2015 and I regret it.
A: MY EARS HURT, front row at motorhead tribute band lol
A: Jazz is not for me, too many notes.
A: woke up with bohemian like you in my head, why
A: I'm playing Nick Drake while I work tonight.
A: missed the last train after the pulp gig but worth it
A: Our local band won the battle of the bands on Friday.
A: grandpa used to whistle moon river n now i do it too
A: A friend gave me a mixtape, a real one, on cassette.
A: i listen 2 lofi when i study
A: The bass was so loud at the club that my teeth shook.
A: Never been a fan of U2, I have to say.
A: Tonight I'm off to hear Mahler's Fifth.
A: the new lana del rey single is on repeat here
A: Reggae always puts me in a sunny mood.
A: we went to a folk festival in Cambridge with the kids
A: I love this song so much, Running Up That Hill.
A: just heard mac miller for the first time wow
A: The band came on an hour late and played for forty minutes.
A: got the macarena stuck in my head since the wedding
A: Paid 180 pounds to see Madonna from behind a pillar.
A: im in a total 80s synth mood today
A: Johnny Cash singing Hurt breaks me each time.
A: nobody at school likes the music i like, its all metal
A: Bon Jovi is on the radio and I'm singing in the kitchen.
A: Simon and Garfunkel remind me of long car trips with my parents.
A: went to an abba tribute night w the girls
A: I think Nickelback are awful and I don't care who knows.
A: What a concert that was, Rammstein with all that fire!
A: been crying to phoebe bridgers all evening lol
A: YMCA is in my head and it's your fault.
A: the cello suites are all i can listen to at the moment
A: i adore motown
A: hate this song
A: Chopin calms me.
A: heard some great ska today
A: Sepultura were deafening.
A: love me some gospel
A: the gig was packed
A: Disco is my life.
A: dua lipa was amazing
A: Musicals are not for me.
A: rap is all i hear at home
A: Vivaldi is on again.
A: no more mariah carey pls
A: I collect jukebox singles.
A: crying to lewis capaldi
A: techno till 7am lol
A: Brahms puts me to sleep.
A: salsa night was brilliant
A: my ears are still buzzing
A: I miss Amy Winehouse.
A: Music is my favourite thing in the world.
A: I like listening to the radio in the car.
A: The ballet had a live orchestra and I cried through Swan Lake.
A: that ringtone tune keeps looping in my brain
A: Dad turned up the Rolling Stones so loud the windows shook.
A: saw olivia rodrigo w my daughter, she screamed the whole time
A: Every evening I put on a bit of Satie and close my eyes.
A: cher is coming to our town and i got seats!!
A: The neighbours held a ceilidh and the fiddler was superb.
A: whole house is listening to encanto for the 400th time
A: Schubert's Winterreise on a dark afternoon, what more does one need?
A: linkin park got me through high school fr
A: A brass quintet played carols outside the bank at noon.
A: eurovision was pure madness this year, i loved finland
A: At the funeral they played Time to Say Goodbye.
A: got dragged to a country night and had a ball
A: Yesterday the ice cream van played Greensleeves forty times.
A: hozier tickets sold out in 2 min im devastated
A: Bagpipes make me cry, I'm from Inverness.
A: tears for fears on the jukebox tn, happy place
A: Some teenager on the bus was blasting drill without headphones.
A: My walkman still works, and so does my Duran Duran tape.
A: stromae in brussels, best show of my life
A: Our hotel lobby plays panpipes from dawn to midnight.
A: once i met ozzy at an airport he was so sweet
A: Handel's Messiah filled the cathedral last evening.
A: dont get the fuss about harry styles tbh
A: Listening to whale song helps me nod off.
A: ok the wicked soundtrack is all i think about
A: It was Prince's Purple Rain that got me hooked for good.
A: grime is the only thing i listen to, skepta mostly
A: After the divorce I wore out my Carole King record.
A: bloody jingle bells in october, in the chemists
A: Tonight's recital was all Debussy, like water.
A: first festival done, saw foals n wet leg n lost a boot
A: There is nothing so lonely as a steel guitar at night.
A: you should have seen kiss in 77, the makeup, the smoke
A: Mother always hummed Lili Marlene at the sink.
A: autotune makes me want to throw my phone
A: Sitar music takes me back to my years in Varanasi.
A: tiktok song stuck in here, going oh no no no
A: Whenever ELO comes on I turn into a teenager.
A: front row for lizzo and she waved at ME
A: Neil Diamond cancelled his tour and I never got to see him.
A: metal fans are the nicest people, wacken proved it
A: Since my stroke, music touches me more than words do.
A: vinyl just sounds warmer, bought a pixies lp at the market
A: They had an elderly man singing Puccini in the underground.
A: old celine dion songs and a bottle of wine, thats my night
A: Buddy Holly was my first crush and I still know every word.
A: omg paramore played my fav one as the encore
A: The organ at Notre-Dame made the floor tremble.
A: havent heard a decent new tune in months
A: In my day we had Lonnie Donegan and skiffle.
A: we will rock you is going thump thump clap in my skull
A: Klezmer always makes me want to dance and weep at once.
A: sleep token live, i have no words
A: Elgar's Nimrod undoes me every Remembrance Sunday.
A: the cover band murdered hotel california
A: Samba drums passed under our window at the carnival.
B: I have no ears, so tell me about that music. What does it do to you?
B: Music sticks to people in a way I can only read about. Has it always been like that for you?
B: Without ears I have to trust yours. How would you describe that sound to someone who can't hear?
B: Everyone has songs to love and songs to flee from. What else do you listen to?
B: You clearly have ears and use them. Which song would you play me, if I could hear?
B: Songs never get stuck in me, as I forget everything. Which one always comes back to you?
B: It sounds as if music matters to you. What was the first record or song you loved?
B: I like hearing people talk about music, as it is the nearest I get to it. Who do you share yours with?

# music_recommend
A: Recommend me something like Radiohead but less depressing.
A: any good songs for a long drive?
A: I need a playlist for my mum's 70th birthday.
A: got any running music, like 170 bpm
A: Which bands should I listen to if I like Fleetwood Mac?
A: gimme some sad songs pls
A: Can you suggest some calm piano music for studying?
A: whats a good album to start with for jazz
A: What should I listen to while I'm cooking?
A: i love arctic monkeys, who else would i like
A: Looking for female singers like Amy Winehouse.
A: NEED PARTY SONGS ASAP
A: Suggest three songs for a first dance at a wedding.
A: whos good in rap these days
A: Where do I begin with Bob Dylan?
A: bored of my music, give me a new band
A: Could you put together a playlist for a rainy Sunday?
A: what music helps u fall asleep
A: I'm in the mood for something loud and angry, any ideas?
A: know any good bands from iceland?
A: Which Mozart piece should I hear first?
A: songs for a breakup?? asking for myself lol
A: What would be nice background music for a dinner with six guests?
A: help me find music my 4 yr old wont ruin for me
A: Please recommend some classical music for beginners.
A: smth chill for the evening, no vocals pls
A: What are the best songs for a gym workout?
A: hit me with ur best 80s songs
A: Do you know any bands similar to Pink Floyd?
A: My gran loves Vera Lynn, what else could I play her?
A: which led zeppelin album should i get first
A: Tell me a good song to sing at karaoke with a low voice.
A: need a funeral song for my uncle, he liked country
A: Are there any modern singers who sound like Frank Sinatra?
A: road trip playlist, 5 hrs, 3 people, help
A: I'd like to get into opera, what should I try?
A: what kpop group should i start with
A: Got any suggestions for Christmas music that isn't cheesy?
A: looking 4 good metal bands that arent just screaming
A: Name a few albums everyone should hear once.
A: what to listen to when ur heartbroken
A: Give me ten songs for a beach holiday.
A: any good french music u can recommend?
A: I want to discover African music, who are the big names?
A: Which songs are good for cheering someone up?
A: new music plssss im so tired of my spotify
A: What's a good song to wake up to?
A: could u name some indie bands w female vocals
A: Find me a song about the moon.
A: what should i put on at my halloween party
A: I've listened to all of Nick Cave, what now?
A: Some music for yoga, please.
A: if i like billie eilish who else is worth a listen
A: What songs are easy for a school choir to enjoy?
A: best bowie album for a total beginner?
A: Let me have your top five summer tunes.
A: im having a bbq on saturday, what music do i play
A: Any reggae beyond Bob Marley you'd suggest?
A: WHAT SONG SHOULD I LISTEN TO RIGHT NOW
A: music for coding late at night, ideas?
A: Which musicals have the best songs to play in the car?
A: songs with really good lyrics, go
A: Have you got a tip for somebody who loves Joni Mitchell?
A: wheres the best place to start w miles davis
A: I'm after some gentle folk music for Sunday mornings.
A: throw some techno names at me
A: What could we play at a retirement party for a teacher?
A: recommend a band no one knows
A: Can you think of a happy song for my dad's birthday video?
A: ive got 40 min on the bus, which album fits
A: Who are the best guitar bands at the moment?
A: What's good to listen to if I miss the nineties?
A: suggest me a song for my girlfriend, shes called julia
A: Which singers are similar to Leonard Cohen?
A: i want smth to dance to in the kitchen
A: Do you have any recommendations for Bollywood music?
A: punk bands for a 14 year old? he likes green day
A: What lullabies would you play to a newborn?
A: Anything like Hans Zimmer but a bit quieter?
A: need entrance music for our school play
A: What are good songs to clean the house to?
A: a playlist for revenge cleaning after a divorce pls
A: Which Beatles record would you give to a teenager?
A: Show me some music that sounds like autumn.
A: lofi or jazz for reading? got any names
A: I'm putting together a mixtape for a friend, what belongs on it?
A: wat are some bangers for pres tonight
A: Is there any good German music apart from Rammstein?
A: what song do i play at my wedding when we cut the cake
A: Would you have an idea for a song to send to a lonely friend?
A: songs like mr brightside? need more
A: I only know pop, which jazz singer should I try?
A: good podcast or album for the treadmill? album preferably
A: Got a song for a Monday morning?
A: who should i listen to if i like kendrick and cole
A: Advise me on some relaxing music for my dog during fireworks.
A: Which violin concerto would you recommend?
A: bands for someone who hates guitars?
A: I'd love some tips for Irish music ahead of our Dublin trip.
A: more songs like creep pls
A: We need a good bedtime playlist for the twins.
A: tell me an album that is good from start to end
A: song ideas?
A: gimme some ska
A: Any good tango music?
A: new rap, who u got
A: Name me a musical.
A: best queen album?
A: songs about rain pls
A: Suggest some soul.
A: need gym tunes
A: Recommend a symphony.
A: got any emo recs
A: Which Verdi opera first?
A: salsa playlist, go
A: Good songs for toddlers?
A: a song for crying
A: music 4 gaming?
A: Pick an album for me.
A: bands like muse?
A: Please play me something Irish.
A: chill beats recs
A: Can you recommend a good song?
A: What music should I listen to today?
A: I am looking for a new singer to listen to.
A: our cat is stressed, what music calms cats
A: Something by Haydn that is not too heavy, perhaps?
A: need a walk on song for darts night
A: Whose records would suit a lover of Ella Fitzgerald?
A: hen do playlist, 12 drunk nurses, what goes on
A: For my wedding march I want anything but Wagner, any ideas?
A: whats the best starter album for tom waits
A: Point me to some decent Spanish guitar.
A: songs to propose to?? im doing it friday
A: Do you know a piece for flute and harp that is soothing?
A: into shoegaze lately, what comes after slowdive
A: Long train journey ahead: one album, which?
A: fave deep cuts by the kinks i should try
A: Help, the baby only sleeps to music, what shall we try next?
A: drop some afrobeats names
A: Are there any women composers I ought to hear?
A: graduation party, parents n teens, what do we play
A: Tips for sea shanties to sing on a boat?
A: i got 1 itunes voucher left what album do i buy
A: Where would you start with Wagner, if at all?
A: study music w no words that isnt lofi
A: My book club is reading a novel set in Cuba, what music goes with it?
A: songs with a girls name in the title for my sis emma
A: Find something jolly for the care home sing-along.
A: what would a prince fan like next
A: Could I have a suggestion for walking music, brisk but not frantic?
A: dark academia playlist, whats on it
A: Who makes good music for meditation?
A: drill or grime artists from manchester u know?
A: We want a last song for the school disco.
A: 90s eurodance, hit me
A: Is there a nice recording of the Goldberg Variations to begin with?
A: im new to metal, slayer or sabbath first
A: Grandad turns ninety and loves big bands, what do we put on?
A: anything that sounds like the stranger things theme
A: Choose a hymn for my mother's funeral, she was a gardener.
A: fresh out of a 3 yr thing, empowering songs pls
A: Which soundtrack is good company while ironing?
A: songs for a 6am spin class, i teach it
A: Tell me of a tenor worth hearing.
A: who r the new amy winehouses
A: Fancy some Balkan brass, where do I dig in?
A: thunderstorm outside, what fits the mood
A: An anniversary dance for two seventy-year-olds, any thoughts?
A: my playlist is 90% abba, fix it
A: Got something to calm my nerves before an exam?
A: vinyl gift for my bf under 30 quid, he likes doom
A: Have you a favourite lullaby to suggest for twins?
A: best live albums ever, top 3
A: It's snowing and I want a record to match.
A: what are good driving songs through nevada
A: If Debussy is lovely, whom should I try after him?
A: bday song thats not happy birthday??
A: Would a child of seven enjoy Peter and the Wolf, or what else?
A: uk garage classics i missed cos im 19
A: Make me a list of love songs from the fifties.
A: cool japanese bands u would suggest
B: For music tips you have asked a deaf adviser, so help me. Which songs have you loved lately?
B: My music tips come only from reading, never from hearing. Should it be something old or new?
B: Picking music without ears is a gamble. Which singer or band has never let you down?
B: Take one song you love and look for what its makers listened to. Which song would that be?
B: If in doubt, play Stevie Wonder, people seldom regret him. Which song is your favourite?
B: A song tip from someone deaf: Here Comes the Sun rarely fails. What have you tried so far?
B: Songs I know only by hearsay, and Nina Simone is praised most of all. Do you know her?
B: Your own ears choose music better than I can. Which kind would be quite wrong for it?

# talk_instrument
A: I've started learning the piano at 54.
A: been playing guitar for 3 months and my fingers hurt
A: My daughter wants to learn the drums, heaven help us.
A: how long does it take to get good at violin
A: I sing alto in our village choir.
A: cant do the f chord, its impossible
A: Which instrument is easiest for an adult beginner?
A: just bought a ukulele lol
A: We have our choir concert on Saturday and I'm nervous.
A: i play bass in a crappy punk band
A: Passed my grade 5 clarinet exam today!
A: is 30 too old to learn the cello
A: My neighbours complain when I practise the trumpet.
A: got my first singing lesson tmrw, kinda scared
A: I used to play the flute at school but gave it up.
A: PRACTISED SCALES FOR TWO HOURS STRAIGHT
A: How do I tune a guitar without a tuner?
A: learning fur elise rn, the middle bit is killing me
A: My son plays the recorder. All day. Every day.
A: should i get an acoustic or an electric guitar to start
A: Our organist is ill, so I have to play on Sunday.
A: im writing songs on my keyboard, just for me
A: I sing in the shower and the dog howls.
A: what do i do against stage fright before my recital
A: Trying to teach myself the harmonica from videos.
A: broke a string in the middle of the gig
A: I'd love to learn the saxophone one day.
A: my teacher says i have to count out loud, so embarrassing
A: Do you think I need a teacher for the banjo?
A: The school orchestra needs a second oboe and they asked me.
A: ive got an audition for the youth choir on thursday
A: I can play Blackbird all the way through now.
A: any tips for reading sheet music? its all dots to me
A: Grandad left me his accordion and I have no idea how to hold it.
A: i quit piano when i was 12 and now i regret it
A: We play string quartets at home every other Tuesday.
A: bought a second hand drum kit for 150 quid
A: How often should a beginner practise the violin?
A: my voice cracks on the high notes, what can i do
A: I joined a gospel choir last month and I love it.
A: been stuck on the same chopin nocturne since march
A: Sold my old piano today because the new flat is too small.
A: u think i can learn guitar in a month?
A: My left hand is so slow on the keyboard.
A: Tonight my band rehearses in a garage without heating.
A: finally nailed the smoke on the water riff
A: I'm a soprano, and the tenors keep dragging.
A: taking up the bagpipes, my wife is not amused
A: My harp arrived this morning, it barely fits through the door.
A: i play the triangle in the school band dont laugh
A: At what age should a child start on the piano?
A: Can I learn to sing if I'm tone deaf?
A: fingers r bleeding from the steel strings ngl
A: The conductor told us off for not watching him.
A: I conduct a small choir of pensioners.
A: how do u hold a drumstick properly
A: Playing in front of people makes my hands shake.
A: my brother is amazing at guitar and im just bad
A: I practise the tuba in the basement, for everyone's sake.
A: wanna learn the theremin, it looks so cool
A: Our choir is doing Mozart's Requiem at Easter.
A: YES I CAN PLAY A BARRE CHORD!!!
A: Forty years I've played the double bass and my back knows it.
A: got a solo in the christmas concert omg
A: Is the viola harder than the violin?
A: i busk at the station with my fiddle at weekends
A: Today I played the piano for the first time in years.
A: my kid wont practise his cello, what should i do
A: I hum all day long and people at work hate it.
A: Piano lessons are so expensive here, 45 pounds an hour.
A: which songs are good for guitar beginners
A: Hurt my wrist from playing drums too much.
A: We formed a barbershop quartet at the office.
A: ur opinion on learning piano w an app?
A: The mouthpiece of my trumpet is stuck.
A: been beatboxing since i was 10
A: I sang a solo in church and nobody coughed.
A: singing at my sisters wedding next week aaah
A: My guitar keeps going out of tune.
A: What's a good way to warm up before singing?
A: i can only play 3 chords but thats most songs
A: I'm restoring a 1920s pianola in the shed.
A: Next Friday I have my grade 8 piano exam.
A: lost my plectrum again, thats the 20th
A: Rehearsal went badly tonight, the altos were flat.
A: thinking of switching from trombone to sax
A: I play the church bells, if that counts.
A: How do you get rid of the squeak on a clarinet?
A: mum says im too loud on the drums
A: Learning an instrument as a pensioner keeps my mind going.
A: got kicked out of choir lol
A: I wish I had kept up the piano.
A: jammed with some guys from work on saturday, i was on keys
A: My sight-reading is hopeless, I learn it all by ear.
A: would a ukulele be ok for a 6 year old?
A: Each evening I play a bit of Satie, quite badly.
A: started on the sitar, there are so many strings
A: I've been asked to join a brass band as second cornet.
A: do left handed people need a special guitar
A: The kids at school clapped when I played my violin.
A: i sing in a metal band and my throat is wrecked
A: Working on my own song, got the chorus but no verse.
A: i play the oboe
A: drum lessons start monday
A: My harmonica is rusty.
A: choir was cancelled
A: I bought a mandolin.
A: piano exam tmrw help
A: Is the lute hard?
A: nailed the solo!!
A: My bow needs rehairing.
A: learning bass rn
A: I'm tone deaf, sadly.
A: band practice was lit
A: Bassoon reeds cost a fortune.
A: sang at open mic
A: The tenors came in early.
A: cant reach the octave
A: My fiddle cracked.
A: joined a samba group
A: Can anyone learn the organ?
A: vocal cords are toast
A: I am learning to play the guitar.
A: I would like to play an instrument.
A: Our steel band is playing at the summer fair.
A: keep buzzing on the g string, what am i doing wrong
A: The dulcimer I built in the garage actually sounds nice.
A: cajon arrived, my downstairs neighbour is gonna love me
A: How should I sit at a cello?
A: my granddaughter blew her first note on the cornet
A: Glockenspiel in the marching band, my arms ached for days.
A: wrote a riff today n its stuck on loop in the garage
A: Euphonium is what they gave me and euphonium I have played ever since.
A: hit a high c in my lesson, teacher clapped
A: Mondays are for madrigals, twelve of us in a cold vestry.
A: dropped my flute down the stairs, its bent
A: Capo or no capo for a beginner?
A: hurdy gurdy!! i finally got one
A: Pedalling is the part of piano playing I never mastered.
A: our drummer quit 2 days before the gig
A: A lump comes up in my throat whenever I sing solo.
A: picked up the concertina for sea shanties
A: Should a nine-year-old begin with trumpet or horn?
A: metronomes r evil, i always drift
A: The conductor has moved me from alto to tenor.
A: been making beats on my laptop, does that count as playing
A: Arthritis has ended my harp playing and I grieve for it.
A: ur thoughts on secondhand violins? got one for 60 quid
A: Why does my recorder squeak on the low notes?
A: got callouses finally yesss
A: Fourteen of us strum ukuleles at the library on Tuesdays.
A: didgeridoo circular breathing, how??
A: Music theory is driving me to despair, all those fifths.
A: singing in latin for xmas mass, no clue what it means
A: Leonard, my teacher, raps my knuckles with a pencil.
A: i do the spoons at folk nights
A: On Sunday I am accompanying the children's nativity on piano.
A: strings on my banjo keep snapping
A: Auditioned for the opera chorus and got a callback!
A: yodelling workshop was a riot
A: Jazz improvisation terrifies me, I like having the dots.
A: my kids violin sounds like a cat in a blender
A: Half an hour of scales before breakfast, as my father taught me.
A: we need a keyboard player for our abba tribute act
A: The piano tuner came and shook his head at our upright.
A: sax reeds 2 or 2.5 for a newbie?
A: Handbells are harder than they look, I missed my cue twice.
A: playing in the pit for grease, im on trombone
A: Ever since retirement I have been at the zither.
A: looper pedal is the best thing i ever got
A: Took my old clarinet out of its case after thirty years.
A: forgot the lyrics halfway thru, wanted to die
A: Does singing every day ruin the voice?
A: my roommate bangs on his bongos all night so i joined in
A: Our parish choir lacks basses.
A: strumming patterns confuse me so much
A: Percussion section, that's me, mostly counting rests.
A: kalimba is so soothing to play
A: Rachmaninov needs bigger hands than mine.
A: got asked to sing the anthem at our high school game
A: Beginner's question: what is a plectrum made for?
A: sold 12 tickets for our first gig lol
B: Making music is something I can only admire. Which instrument do you like to hear most?
B: I have neither hands nor voice, so any musician is ahead of me. What is the hardest part?
B: With music a little practice every day beats a lot once a week. How did it all begin?
B: Playing and singing take patience, and bad days belong to it. What helps on those days?
B: I play only the alphabet, so I'm impressed by musicians. What drew you to music?
B: Slow and steady is the musician's secret, they say. Which tune would you love to master one day?
B: An instrument or a voice needs kind ears more than perfect notes. Who listens at your place?
B: Music-making is a fine thing, squeaks and all. What do you like best about it?

# sport_told
A: Arsenal lost again and I can't bear it any more.
A: WE WON THE CUP!!!!
A: my team got relegated today
A: The Lakers blew a 20 point lead last night.
A: ref was an absolute joke tonight
A: We beat Germany on penalties, I lost my voice!
A: watched the tennis final for 5 hours straight lol
A: England are out of the World Cup. Again.
A: cant believe liverpool scored in the 94th minute
A: My son and I went to Old Trafford on Saturday, what a day.
A: spurs being spurs, 2-0 up and lost 3-2
A: The Chiefs won the Super Bowl and I'm hungover.
A: GOAAAAAL!!! 1-0 to us in the 89th!
A: djokovic just won another one, unreal
A: Our cricket team collapsed for 58 all out.
A: im so angry, that was NEVER a penalty
A: Scotland beat England in the rugby, best day of my life!
A: knicks in 6 baby, told u
A: They sacked our manager this morning.
A: my dad cried when celtic scored
A: I stayed up till four for the Super Bowl and we lost.
A: Verstappen won again, it's getting dull.
A: var robbed us today, simple as that
A: Wales held on for the draw and my nerves are gone.
A: the yankees choked in the ninth
A: Our local side won 5-1 in the pouring rain.
A: Bayern smashed us 8-2, im never watching football again
A: What a match that was last night at Wimbledon!
A: Leeds are going up!! Leeds are going up!!
A: i threw my shoe at the tv when they missed that penalty
A: Ireland won the Grand Slam and Dublin is dancing.
A: my team hasnt won since october
A: We got knocked out in the quarter finals on goal difference.
A: Hamilton crashed on the first lap and I switched off.
A: barca 4 real 0, what a night
A: The Red Sox finally won a series.
A: got tickets for the champions league final omg
A: Everton stayed up on the last day, I am a wreck.
A: Watching the cricket with my grandad, India need 12 off the last over.
A: so gutted for the lionesses
A: Newcastle won their first trophy in seventy years!
A: ugh the bears lost to green bay AGAIN
A: That last-minute goal ruined my whole weekend.
A: my fav player just got injured, out for the season
A: I was at the derby yesterday and the noise was unbelievable.
A: usa beat canada in overtime hockey lets gooo
A: Sat in the rain for ninety minutes to see a nil-nil draw.
A: how did we lose to a team w 9 men
A: The Tour de France came through our village today.
A: COME ON ENGLAND!!!!
A: our quarterback threw 4 interceptions smh
A: France beat the All Blacks and I hugged a stranger.
A: 3 nil down at half time and we won it 4-3, insane
A: My club is going bankrupt after 120 years.
A: man united make me ill
A: The Ashes are gone, we lost the third test inside three days.
A: juventus won on a dodgy penalty but ill take it
A: Alcaraz played like a dream on Sunday.
A: Missed the winning goal because I was in the toilet.
A: they sold our best striker to chelsea for 60 million
A: I've supported Grimsby since 1971 and it doesn't get easier.
A: cowboys out of the playoffs once more, shocker
A: Bolt's record run still gives me goosebumps, I watched it again.
A: my wife supports city n i support united, house is quiet tonight
A: Croatia knocked us out in extra time.
A: the warriors just won by 1 at the buzzer!!!
A: Dortmund threw away the title on the final day.
A: Got home hoarse from the stadium, we won 2-1.
A: this team will be the death of me, lost to the bottom side
A: South Africa won the rugby final by a single point.
A: i bet a tenner on wolves and they lost ofc
A: The goalkeeper let it through his legs. His legs!
A: sinner is through to the final yesss
A: Our school beat St Mary's at netball 31-12.
A: Aston Villa lost at home and my husband won't speak.
A: Been a Mets fan for 30 years, its pain
A: Brazil are out and the whole street is silent.
A: we drew 1-1 but it felt like a win
A: Hearts beat Hibs in the derby, what a Sunday.
A: im shaking, penalties are about to start
A: Nadal's last match made me weep.
A: worst refereeing ive seen in my life, two red cards for nothing
A: The Blackhawks lost five in a row.
A: Finally! Sunderland won away from home!
A: saw the london marathon go past my door today, so moving
A: Ferrari messed up the pit stop yet again.
A: argentina are world champions n messi cried n i cried
A: Lost the final by one goal, I feel sick.
A: Team GB took gold in the rowing this morning!
A: were top of the league and its nearly xmas
A: My brother took me to my first baseball game yesterday.
A: that was the most boring game ever, 0-0
A: Pakistan beat us off the last ball.
A: packers won, im wearing the cheese hat to work
A: I screamed so loud at the match that the neighbours came round.
A: Switzerland beat us in the ice hockey, shameful.
A: ROBBED. we were robbed. offside by a toenail
A: Watched my niece's football team win their cup final on Sunday.
A: rangers lost and i had a face on me all day
A: Leicester won the league once and I still live off it.
A: The eagles fumbled on the 2 yard line, i cant
A: St Pauli stayed up and the whole of Hamburg is out on the street.
A: we lost again
A: 5-0!!!!
A: United won!
A: what a goal
A: India won the toss
A: Ugh, penalties.
A: porto are out
A: City lost. I'm thrilled.
A: raiders suck
A: Gold for Kenya!
A: still mad about that ref
A: Ajax thrashed us.
A: lebron dropped 50
A: My team came second.
A: rugby broke my heart today
A: Murray retired and I wept.
A: im done with the jets
A: Bathurst was a washout.
A: dolphins won in ot
A: I love watching snooker.
A: My favourite team won the match yesterday.
A: Our village cup tie ended in a brawl.
A: phillies walked it off, whole bar went nuts
A: Federer's backhand was poetry, I saw it in Basel.
A: lando finally beat max im screaming
A: The Boat Race was over by Hammersmith, Oxford sank.
A: st helens smashed wigan at magic weekend
A: Kilkenny lost the hurling final by a whisker.
A: cried when simone stuck that landing
A: Years of watching Port Vale have made me humble.
A: ufc main event lasted 14 seconds, i paid 70 bucks
A: Collingwood won the flag and Melbourne went berserk.
A: how on earth did we miss an open net
A: Half the stadium had left when Galatasaray equalised.
A: texas beat oklahoma n my roomie wont talk to me
A: A streaker ran onto the pitch at Lord's this afternoon.
A: ronnie osullivan made a 147, stood up in my lounge
A: Poor old Torquay went down on the last Saturday.
A: season tickets renewed, god help me
A: Marseille is honking all night, we beat Paris.
A: bottled it. absolutely bottled it. 8 points clear in march
A: The Kenyan woman collapsed ten metres before the line.
A: luke littler threw a nine darter, my pub exploded
A: Switched on the Winter Games and got hooked on luge.
A: no one in my office talks about anything but the ryder cup
A: On Saturday we buried Grandpa in his West Ham scarf.
A: vegas knights scored w 2 seconds left
A: Stood on the Alpe d'Huez for hours to see them fly by.
A: thats three cup finals lost in a row now
A: Bangladesh chased down 320, the streets are full.
A: mahomes did it to us AGAIN
A: Our goalie saved two spot kicks and then scored one.
A: postponed, frozen pitch, after a 4 hr coach trip
A: Twickenham was bouncing, seventy thousand of us singing.
A: the sixers are a curse on my family
A: Pogacar attacked with eighty kilometres to go, crazy!
A: they retired number 24 n i lost it
A: Australia bowled us out before lunch.
A: boxing last nite was a disgrace, the judges were blind
A: Sweden's curling ladies won gold at the last stone.
A: derby day tomorrow, cant eat cant sleep
A: Nottingham Forest twice champions of Europe, I was at both.
A: my horse fell at bechers brook with my tenner on it
A: Fourth place at the Olympics, our poor rower was in bits.
A: luton got promoted n my nan did the conga
A: Inter lost in Istanbul and I flew home in silence.
A: watched the women's world cup final in a pub w my mum
A: For once the Maple Leafs got past the first round!
A: new striker looks like hes never seen a ball
A: The crowd booed our own captain off, shameful.
A: march madness bracket busted on day one lol
A: Yorkshire won at Headingley while I snoozed in a deckchair.
A: sat behind a pillar at anfield, still the best day
A: Rossi waved goodbye and so did my love of motorcycling.
A: spain 17 yr old just curled one in from nowhere
A: Benfica have sacked the fourth coach since summer.
A: caps win!! ovi gets the record!!!
A: Nobody gave Greece a chance in 2004 and I danced till dawn.
A: we got hammered 7 nil and the pies were cold
A: Hull Kingston Rovers ended forty years of hurt.
B: Being a fan is no hobby, it is a fate. What keeps you loyal?
B: That is sport, it gets right under the skin. Have you ever played it yourself?
B: I can't see matches, so you are my reporter. What was the moment that got to you most?
B: Fans feel everything double, the good and the bad. How did you become one?
B: I read that sport is only a game, but nobody who watches seems to believe it. Which day will you never forget?
B: You clearly care about this sport. Is there a player or athlete you would trust with your life?
B: No television here, so I hear about sport from fans only. How would you describe the mood?
B: Sport can turn a whole week upside down. How are your nerves after that?

# sport_opinion
A: who's gonna win the world cup
A: Which football team do you support?
A: is messi better than ronaldo
A: I'm wondering, do you like sports at all?
A: who do u think will win the super bowl this yr
A: federer nadal or djokovic, whos the goat
A: Have you been watching the Olympics?
A: you a man city fan??
A: Is golf really a sport, in your view?
A: arsenal or spurs, choose wisely
A: Did you catch the match on Saturday?
A: will england ever win anything again u think
A: Who is the best footballer of all time?
A: lebron or jordan, no cop outs
A: Would you rather play cricket or baseball?
A: hey did u watch the fight
A: Who's your favourite tennis player?
A: r u into formula 1
A: Are you supporting anyone in the Euros?
A: rugby union or rugby league, whats better
A: Do you think Liverpool will take the title this season?
A: what sport would u play if u had a body
A: Is Verstappen the greatest driver ever?
A: WHO WINS TONIGHT, CELTICS OR HEAT
A: Can Scotland beat France on Sunday?
A: do u follow the premier league
A: What do you make of women's football?
A: think chelsea will finish in the top four?
A: Which is harder, tennis or squash?
A: mate did you see that goal by haaland
A: Should VAR be abolished, do you think?
A: ever watched a cricket match, bot?
A: Who will win Wimbledon this summer?
A: is chess a sport or nah
A: Any prediction for the final on Sunday?
A: yankees or red sox
A: Are darts players athletes? Be honest.
A: whats the most boring sport in ur opinion
A: Any athlete you admire most?
A: who u got for the nba finals
A: Surely you watched the World Cup final?
A: is pele overrated tbh
A: Will Alcaraz beat Sinner, what do you say?
A: Real Madrid or Barcelona?
A: wat do you think about american football
A: How do you feel about boxing?
A: Serena Williams is the best ever, don't you agree?
A: tell me who wins the ashes
A: Would you be a goalkeeper or a striker?
A: favourite basketball team?
A: Is it coming home this time?
A: you see the score of the united game?? omg
A: Who should be the next England manager?
A: do robots play football
A: Do you enjoy watching ice skating?
A: Bayern or Dortmund, where's your heart?
A: could a woman beat a man at tennis do u reckon
A: Which team is the best in the world right now?
A: What's your opinion of cycling after all the doping?
A: maradona or pele?? settle this for us
A: Did you watch the Tour de France yesterday?
A: are footballers paid too much
A: My grandson says Mbappe is the best player alive. Is he?
A: WHATS YOUR TEAM
A: Have you got any thoughts on the transfer of our striker?
A: u like hockey? im a bruins guy
A: Who would win, Muhammad Ali or Mike Tyson?
A: is it worth watching the winter olympics
A: Would you prefer skiing or snowboarding?
A: Ireland or New Zealand in the rugby, what's your tip?
A: cowboys gonna make the playoffs u think?
A: Isn't Simone Biles incredible? What do you think of her?
A: which club should i support, i live in london
A: Will the record in the 100 metres ever be broken, do you think?
A: Can you predict tomorrow's match against Wales?
A: hows your fantasy football team lol
A: Are you a football fan or a rugby fan?
A: what is it w people and golf, do u get it
A: Is Brady the greatest quarterback?
A: so whos ur money on for the derby
A: Do you reckon Leeds can stay up?
A: tennis or badminton?
A: Was that a penalty last night or not?
A: who is better saka or foden
A: Which sport takes the most skill, would you say?
A: did u hear who won the grand prix
A: Is wrestling fake, in your opinion?
A: surfing or skateboarding, whats cooler
A: Have you ever seen a game of curling?
A: Who are you cheering for on Saturday?
A: should esports be in the olympics
A: What do you think of Usain Bolt?
A: Let me guess, you support Accrington Stanley?
A: knicks gonna win it all, yes or no
A: Who do you fancy in the Grand National?
A: is kane worth all that money
A: Were you watching when Argentina won?
A: would u watch bullfighting
A: In your opinion, what is the toughest sport?
A: Would Hamilton win in a slower car?
A: germany or brazil, whos winning
A: Does watching snooker make you sleepy too?
A: seen the rugby highlights yet?
A: What's a sport that you find silly?
A: nfl or nba?
A: u into sports?
A: Lakers fan, are you?
A: senna or schumacher
A: Sumo wrestling, any opinion?
A: rangers or celtic
A: Is cheerleading a sport?
A: ever seen polo?
A: Do you like cricket?
A: dodgers all the way, right?
A: roger or rafa
A: fave footballer?
A: Juventus or Milan?
A: hate fencing or love it
A: Does judo interest you?
A: is tiger woods the goat
A: packers or bears
A: Can you ski? Would you like to?
A: mourinho or guardiola
A: Do you watch sports on television?
A: Handball or volleyball, what looks more fun?
A: curry or magic johnson, greatest point guard
A: Was Borg better than McEnroe?
A: lacrosse, is that a real thing people enjoy?
A: You must have a soft spot for some team.
A: Which race would you love to see, Le Mans or Indianapolis?
A: horse racing is cruel isnt it, what do u think
A: Why does anybody watch synchronised swimming?
A: ufc or boxing, whats more brutal
A: Will the Springboks keep their trophy?
A: Has cricket become too fast with all this T20?
A: do u think nadal will ever come back
A: Whom would you put in goal, Buffon or Neuer?
A: Are referees getting worse every year?
A: coco gauff, future number one?
A: Should there be a salary cap in soccer?
A: breakdancing at the olympics, silly or cool
A: Water polo looks exhausting, don't you think?
A: would you bet on the eagles or the chiefs
A: Could an English cricketer ever match Bradman?
A: best stadium in the world, old trafford or camp nou
A: Does archery appeal to a computer?
A: klopp, miss him or not
A: Mum fancies David Beckham. Do you rate him as a player?
A: is bowling for old people lol
A: Will Norway beat us in the biathlon again?
A: what did u make of the opening ceremony in paris
A: Lewis or Max, who deserved the title?
A: biggest choker in sport, who would you name
A: India against Pakistan on Sunday, who takes it?
A: any love for ice hockey in there
A: Did you happen to see the marathon this morning?
A: ping pong or pool, whats your game
A: How good is Jude Bellingham, really?
A: shaq in his prime or wilt, who dominates
A: Are the Harlem Globetrotters proper athletes?
A: team gb, how many medals we getting
A: Is parkrun a race or just a jog, in your book?
A: does anyone actually enjoy test cricket
A: Who was the better jockey, Piggott or Dettori?
A: dodgeball deserves to be pro, agree?
A: Isn't beach volleyball lovely to watch?
A: napoli winning the scudetto again?
A: Would you rather watch diving or gymnastics?
A: Sevens or fifteens, which rugby do you prefer?
A: canucks or leafs, dont break my heart
A: Ought boxing to be banned, in your judgement?
A: was zidane right to headbutt that guy
A: Speaking of tennis, is Raducanu finished?
A: whats the point of nascar, they just turn left
A: Will the Matildas ever win it?
A: caitlin clark, overhyped or the real deal
A: Which wrestler was the best, Hulk Hogan or The Rock?
A: how bout them steelers
A: Might Kipchoge still break another record?
A: are u more of a summer or winter olympics bot
A: Do you find baseball dull, like my husband does?
A: got a horse in the race for champions league?
B: I have no eyes for sport, so I have no favourites in it. Which sport has your heart?
B: No match ever reaches me, as I live offline. What do you say yourself?
B: As a program without legs I stay neutral in sport. Whom do you cheer for?
B: My views on sport are worth nothing, as I can't watch a thing. What are yours?
B: Every sports fan knows more about that than I do. Are you a keen one?
B: Sport is a spectator's joy, and I'm blind. Tell me, do you watch a lot of it?
B: Honestly, I can't follow sport from in here. How did you get interested in it?
B: If I say anything about sport, half the pub will shout at me. Where do your loyalties lie?

# sport_own
A: I'm running my first half marathon in three weeks.
A: pulled my hamstring at training, so annoying
A: How often should I go to the gym as a beginner?
A: did 40 lengths today!!
A: My knee hurts after running, should I rest it?
A: got picked for the first team woop
A: I've joined a gym and I feel like a fool there.
A: we lost 6-0 on sunday and i was in goal lol
A: Training for a triathlon at 61, am I mad?
A: hit a new pb on the 5k, 24:10
A: I broke my wrist playing hockey on Tuesday.
A: netball practice was brutal tonight
A: What can I do about stitches when I jog?
A: im so unfit i cant run for the bus
A: Swam in the sea this morning, it was eight degrees.
A: coach benched me again, dont know why
A: Played badminton with my sister and lost every game.
A: my shin splints r back ugh
A: Should I stretch before or after a run?
A: BENCHED 100 KILOS TODAY!!!
A: I'm doing couch to 5k and week four is horrible.
A: twisted my ankle at basketball, its the size of a melon
A: Our five-a-side team needs a new keeper.
A: wanna get abs by summer, possible?
A: My tennis serve is hopeless.
A: signed up for the london marathon, why did i do that
A: I cycle to work, eleven miles each way.
A: havent been to the gym in 2 months n feel guilty
A: At seventy I still play bowls every Thursday.
A: cant do a single pull up, any tips
A: Finished the Great North Run yesterday, my legs are dead.
A: made the swim team!!
A: I tore my ligament and can't play football for six months.
A: how do i breathe right when swimming front crawl
A: Went climbing for the first time and my arms are jelly.
A: my race is tmrw and im so nervous
A: Karate grading on Saturday, I'm going for brown belt.
A: i ran 10 miles in the rain today, feet are soaked
A: Do I need proper shoes for jogging?
A: leg day destroyed me, cant do stairs
A: The doctor says I must stop playing squash.
A: started yoga w my mum, im so stiff
A: I came last in the cross country again.
A: scored two goals for my school today
A: Is it bad to train every day?
A: My golf swing has gone to pieces since March.
A: rowing practice at 5am, send help
A: I'm learning to ski at fifty and falling a lot.
A: gym was packed so i went home
A: Our volleyball match is on Friday and two of us are ill.
A: got a black eye at rugby lol
A: I've lost nine kilos since I started swimming.
A: how long till i can run after a sprained ankle
A: Did judo with my daughter and she threw me twice.
A: did parkrun this morning w the dog
A: My shoulder clicks when I lift weights.
A: I used to be a sprinter, now I get out of breath on the stairs.
A: were in the cup final w my under 15s team
A: Tried pilates yesterday and muscles I didn't know about hurt.
A: what should i eat before a 10k race
A: Fell off my bike on a training ride and scraped both elbows.
A: MY TEAM DROPPED ME
A: Dancing twice a week keeps me fit, ballroom mostly.
A: just did 100 push ups for a bet
A: I want to start running but I don't know how.
A: skate park today, landed my first kickflip!!
A: My back went at the gym during deadlifts.
A: Is swimming better than running for bad knees?
A: ive got a cramp from football
A: I ran the school relay and dropped the baton.
A: trying 2 get my steps in, 12k so far
A: Our cricket club nets start again next week.
A: Won my first boxing bout on Saturday night!
A: been told i need new running shoes every 500 miles, true?
A: Six weeks in plaster and no tennis until May.
A: my trainer shouts at me n i hate it
A: I hate PE, we had to do the bleep test.
A: ran out of breath after 2 min, is that normal
A: Walking football with the over-sixties is the best hour of my week.
A: do u think i can do a marathon w 4 months training
A: Joined a rowing club on the Thames.
A: had a terrible match today, missed 3 penalties
A: My fencing lesson got cancelled.
A: Came third in the hundred metres butterfly!
A: so sore after crossfit i cant lift my cup
A: Went for a jog along the canal before work.
A: need motivation to go for my run, its freezing
A: I'm captain of our hockey side this year.
A: got stitches in my chin from ice hockey
A: How do I get faster over four hundred metres?
A: My Achilles has been bad for months, so no running.
A: surfing lesson tmrw, cant even stand up yet
A: I hiked and ran up Snowdon with a friend last Sunday.
A: Bowled a 210 last night, my best ever.
A: tryouts r on monday and im bricking it
A: Horse riding again after ten years, and I can hardly walk.
A: tore my acl in a friendly, season over
A: Can I train with a cold?
A: Gave up football at forty because of my hips.
A: i do weights mon wed fri and run on sundays
A: Weather was awful so we had practice in the hall.
A: My running partner moved away and now I never go.
A: archery club tonight, hit 3 golds
A: i play rugby
A: lost my judo bout
A: Swimming wears me out.
A: got the basketball captaincy
A: My calves are burning.
A: ran 3k today yay
A: Zumba nearly killed me.
A: missed training again
A: I can do the splits!
A: new to lifting, help
A: Tennis elbow, both arms.
A: we won at netball
A: I row every morning.
A: failed my swim test
A: Jogging bores me.
A: hat trick on sunday!!
A: cant touch my toes
A: Kayaking has wrecked my shoulders.
A: boxing class tn, nervous
A: my abs r on fire
A: I go swimming every Wednesday.
A: I want to get fitter this year.
A: Sprained my thumb catching a cricket ball.
A: wiped out on my snowboard n cracked a rib
A: Doing tai chi in the park with the other pensioners.
A: how heavy should my first kettlebell be
A: Our relay team qualified for the county finals!
A: climbed my first 6b without falling off
A: Spinning class left me dizzy, is that usual?
A: got a trial with the academy next week
A: A blister the size of a coin, and the race is tomorrow.
A: peloton is gathering dust in my bedroom
A: After my hip replacement I hope to play golf again.
A: scored an own goal, want to disappear
A: Table tennis at lunch is the high point of my working day.
A: been skipping rope for 10 min a day, is it enough
A: Pole vaulting scares me, but I cleared three metres.
A: my gymnastics coach put me up a level
A: The physio gave me rubber band exercises for my rotator cuff.
A: roller derby bruises everywhere, look like a plum
A: Should one eat bananas before a long bike ride?
A: swimming w a verruca, allowed or not
A: Just back from aqua aerobics with the girls.
A: rubbish at throwing, always picked last in pe
A: Entered my first ten-mile time trial on the bike.
A: planking record 3 min 12
A: For the first time since the baby I went running.
A: sweat in my eyes, treadmill broke me
A: Lacrosse trials went well, I made the reserves.
A: quit karate after 8 yrs n i kinda miss it
A: What is a good warm-up for five-a-side?
A: broke my collarbone mountain biking in wales
A: Crown green bowls final on Sunday and my partner has flu.
A: dad trains me for the 800m and we fight constantly
A: Handstands at forty-six, my wife thinks I have lost it.
A: muay thai shins hurt like hell
A: Is it sensible to jog with asthma?
A: water polo practice, swallowed half the pool
A: Skated round the rink without holding on!
A: they made me goalie cos im tall
A: Heart rate hit 185 on the hill, should I slow down?
A: i stink at dodgeball but its fun
A: Nordic walking with my sticks, five miles before lunch.
A: sub 50 10k today im buzzing
A: Lost on the eighteenth hole by one putt.
A: diving off the 5m board for the 1st time, belly flop
A: Wheelchair basketball has given me my life back.
A: no gym for 6 wks cos of surgery, going mad
A: In the school sports day I won the sack race.
A: protein shakes, do i need them to bulk up
A: Ironman in nine weeks and my swim is pathetic.
A: got hit in the face by a hockey ball
A: Ballet at sixty is hard on the ankles.
A: coach says i need to track back more
A: Orienteering in the fog, I ended up in a farmyard.
A: made varsity!!!!
A: Which muscles does rowing build?
A: knocked out in the first round of the squash ladder
A: Twelve of us are swimming the Channel as a relay.
A: trampolining gave me whiplash lol
B: Sport is hard work, and I admire anyone who does it. Is it new to you or an old love?
B: I have no body to train, so I admire yours for trying. What do you like about exercise?
B: Go easy on your body when you train, it has to last. What is your next goal?
B: My only exercise is spelling, so you are the sporty one here. How does your body feel?
B: With training, rest counts as much as effort, and pain is a reason to ask a doctor. How are you feeling?
B: Getting your body moving takes courage. What keeps you going on the bad days?
B: The body has its own mind in sport, I hear. What do your friends say about it?
B: Small steps win in sport, and nobody is fit overnight. What would you like to manage next?

# sport_rules
A: How does the offside rule work?
A: who won the world cup in 1998
A: What's the world record for the 100 metres?
A: how many players r in a rugby team
A: When were the first modern Olympics held?
A: explain lbw to me like im five
A: How long is a marathon exactly?
A: who has the most grand slams in tennis
A: Why does tennis score go 15, 30, 40?
A: how big is a football pitch
A: My husband shouted 'googly' at the cricket, what is that?
A: whats the score of the liverpool game rn
A: Which country has won the most World Cups?
A: wats a hat trick
A: A touchdown is worth how many points?
A: is it a foul if the ball hits ur arm
A: Who was the fastest man before Usain Bolt?
A: When is the next World Cup?
A: can a goalkeeper score a goal
A: How tall is a basketball hoop?
A: WHO WON THE SUPER BOWL IN 2010
A: What happens if a cricket match is rained off?
A: monaco grand prix, number of laps?
A: Could you explain the scoring in gymnastics?
A: What does love mean in tennis?
A: rules of baseball in 3 sentences pls
A: How heavy is a shot put?
A: who scored the hand of god goal
A: In snooker, how many points is the black ball?
A: why is it called soccer in america
A: Men play best of five sets at Wimbledon, is that right?
A: whats icing in hockey
A: Who holds the record for most goals in a season?
A: Tell me the result of last night's Chelsea match.
A: how does the nfl draft work
A: What's the difference between rugby union and league?
A: when did england last win the ashes
A: How long does a basketball game last?
A: do u know how many gold medals phelps got
A: A birdie in golf is one under par, isn't it?
A: Has anyone ever run a marathon under two hours?
A: what are the rules of curling, i dont get it
A: Where were the 1992 Olympics?
A: red card, how many games are you banned for
A: Which boxer was never defeated?
A: How is a cricket ball made?
A: who is top of the league right now
A: Please explain what a scrum is for.
A: wots the high jump world record
A: What counts as a travelling violation in basketball?
A: wembley holds how many people
A: Who won the ladies' final at Wimbledon in 2004?
A: can u be offside from a throw in
A: Why do cyclists wear the yellow jersey?
A: What are the weight classes in boxing?
A: are 5 subs allowed in a football match now or 3
A: How do penalty shoot-outs work?
A: who invented basketball
A: What year did Leicester win the league?
A: whats a bogey in golf lol
A: Is a half in rugby forty or forty-five minutes?
A: does extra time still have golden goal
A: Which athlete has won the most Olympic medals?
A: In volleyball, how many touches may a team have?
A: EXPLAIN VAR TO ME
A: What is the longest tennis match ever played?
A: who did ali beat in the rumble in the jungle
A: how much does a bowling ball weigh
A: What exactly does a silly mid-off do?
A: Is a serve that touches the net a fault?
A: did brazil win in 94 or was it italy
A: Which teams are in the Six Nations?
A: What's the rule about passing forward in rugby?
A: how many holes on a golf course
A: When did women first run in the Olympics?
A: does the away goal rule still exist
A: Who was the youngest ever Wimbledon champion?
A: what is a double dribble
A: How is the decathlon scored?
A: Tell me how handball is played.
A: wheres the next olympics gonna be
A: How fast is the fastest serve in tennis?
A: what do the colours of the olympic rings mean
A: Name the winners of the last three Tours de France.
A: why does baseball have 9 innings, its so long
A: What does a linesman do?
A: who is the all time top scorer for england
A: Can you take a penalty twice?
A: Explain the points system in Formula 1, please.
A: whats a yorker, heard it on tv
A: How deep is an Olympic swimming pool?
A: How many times has Federer won Wimbledon?
A: why do they have 4 downs in american football
A: Athletics question: what is the Diamond League?
A: pit stops, how many do they have to make?
A: Who refereed the 1966 final?
A: what happens when a match ends in a draw in the knockouts
A: Is it legal to head the ball out of the keeper's hands?
A: Since when is skateboarding an Olympic sport?
A: how far is the penalty spot from goal
A: Did Spain beat Italy yesterday, what was the score?
A: May a table tennis player touch the table?
A: leg before wicket, whats that mean
A: Which horse won the Grand National three times?
A: what time does the game start tonight
A: Has a woman ever driven in Formula 1?
A: How wide is a rugby goal?
A: what is a maul
A: who won euro 96
A: Explain offside.
A: how long is a mile race
A: Define a bunker in golf.
A: whats a knuckleball
A: Is handball a foul?
A: 180 in darts, how?
A: When is Wimbledon?
A: todays scores pls
A: How high is a hurdle?
A: knicks score?
A: What does LBW mean?
A: nhl periods, how many
A: Who is Jesse Owens?
A: whats a full toss
A: Rules of croquet, please.
A: who won the masters
A: Are headbutts legal in boxing?
A: can u dunk in netball
A: How many players are there in a football team?
A: What are the rules of tennis?
A: who won the race yesterday
A: In fencing, which parts of the body count as a hit?
A: why do sumo guys throw salt
A: Where was the first football World Cup held?
A: how many pts for a field goal
A: Does a bowler get a wicket for a run-out?
A: pele scored how many goals in total
A: What is the distance of the steeplechase?
A: whats the diff between foil and epee
A: Which swimmer has the most gold medals?
A: whens the kick off for scotland v wales
A: How often is the Ryder Cup played?
A: yellow cards, do they carry over to the final
A: Three seconds in the key, what's that all about?
A: how does relegation work in italy
A: Who was the first man to run a four-minute mile?
A: is a grand slam in baseball 4 runs
A: Why is the marathon 26.2 miles and not 26?
A: how big is a hockey puck
A: What do the dan grades in judo mean?
A: wheres the superbowl this year
A: A libero in volleyball, what is he allowed to do?
A: whos the oldest olympic champion
A: Tell me how many sets a women's match has.
A: triathlon distances, what are they
A: Has Wales ever qualified for the World Cup?
A: whats a peloton and why do they stay in it
A: How is a tie-break scored?
A: who got the golden boot in 2022
A: Must a free throw be taken within ten seconds?
A: the stanley cup, how old is it
A: Which country invented badminton?
A: what happens when u pot the white in pool
A: Does the keeper have to stay on his line for a penalty?
A: rowing, what does the cox do
A: Who holds the javelin world record?
A: squash scoring, 9 or 11
A: What colour card do you get for dissent in hockey?
A: duckworth lewis, i dont understand it one bit
A: On what surface is the French Open played?
A: how many bulls in a bullfight
A: Under which rule can a boxer win by points?
A: nascar flags, what do they all mean
A: When did Muhammad Ali retire?
A: why do they sweep the ice in curling
A: Polka dot jersey in cycling, who gets it?
A: how many clubs can u carry in golf
A: What is a ruck, and how does it differ from a scrum?
A: did ghana go thru to the last 16
A: How does the Champions League group stage work now?
A: whats the weight limit for flyweight
A: Has there ever been a perfect ten in gymnastics?
A: who captained england in 2003 rugby
A: Can the server change feet in tennis?
A: what was the rumble score, hagler v hearns, who won
A: Biathlon: what is the penalty for a missed shot?
A: sin bin, how many min
A: At which Olympics did Nadia Comaneci win?
B: For sports facts I'm a poor referee, with no internet and little memory. Why do you want to know?
B: I don't know enough about sport to answer that safely. What made you wonder?
B: Rules and results of sport are not my strong side, so I'd rather not guess. Do you follow it closely?
B: That sports question is beyond my small head. Is there a fan near you who would know?
B: A sports almanac would beat me there, as I can't look anything up. Which sport do you know best?
B: Better ask a real referee or a record book than me. What is your interest in the sport?
B: Sorry, my head is too small for the rules and records of sport. Are you settling an argument?
B: If I answered, I might be offside, as I know little about sport. Do you play or watch it yourself?
`;
