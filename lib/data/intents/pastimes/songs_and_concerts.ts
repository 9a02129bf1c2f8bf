/** What people say about songs, bands and concerts. */
export const songsAndConcerts: string = `\
# soundtracks
$ film: Interstellar, Star Wars, The Lord of the Rings, Titanic, Amelie, Jaws, Guardians of the Galaxy, Frozen, Harry Potter, Psycho, Zelda, Skyrim, Drive, Rocky, Inception, Top Gun, Pirates of the Caribbean, The Last of Us
A: I love the soundtrack of {film}.
A: the soundtrack of {film} is so good
A: the music in {film} is amazing
A: What's the best film soundtrack?
A: whats ur favourite soundtrack
A: Do you like film music?
A: i study to the {film} soundtrack
A: the {film} theme gives me goosebumps
A: I can play the {film} theme on the piano.
A: we walked down the aisle to music from {film}
A: who composed the music for {film}?
A: what is that song in {film} called?
A: whats the song at the end of {film}
A: Does a film need good music?
A: An orchestra played {film} live in my town.
A: hans zimmer or john williams?
A: the music made {film} for me
B: All films are silent to me. What does the music do to you?
B: Music tells you how to feel, I have read. A handy thing! Which scene comes to your mind?
B: I can't name a tune, I have no ears. Do you listen to it without the film, too?
B: Letters have no violins, sadly. Is it loud music or soft music that gets you?

# kinds_of_music
$ g: rock, jazz, metal, soul, country, house, techno, folk, hip hop, K-pop, punk, funk, disco, grunge, ska, drum and bass, opera, baroque music, bluegrass, lo-fi, gospel, salsa
A: so what kind of music is your thing?
A: what music u into
A: Which genre do you like best?
A: whats your favourite genre
A: {g} or {g}? What do you like more?
A: do you like {g} or {g}?
A: I listen to {g} and {g}.
A: im into {g} and a bit of {g}
A: i mostly listen to {g} these days
A: My husband only listens to {g}.
A: Is {g} dead?
A: {g} is real music
A: i never understood {g}
A: how do i get into {g}?
A: my neighbour plays {g} at full volume
A: I work better with {g} on.
A: is {g} better than {g}
A: What do you think about when you hear {g}?
B: I hear nothing, but I like the sound of the names. What do you put on in the morning?
B: Whatever has good words to read along! What was the first record you owned?
B: In here it is always quiet. What is good about it, the beat or the feeling?
B: I can't choose by ear. Who got you into the music that you like?

# song_on_repeat
$ song: Flowers, Espresso, Creep, Fast Car, Mr. Brightside, Hallelujah, Zombie, Dreams, Royals, Toxic, Clocks, Heroes, Believe, Umbrella, Torn, Firework, Landslide, Macarena, the Frozen song, an ad for soap
A: Can't get {song} out of my head!
A: i cant get {song} out of my head help
A: {song} has been in my head since this morning
A: got {song} stuck in my head again
A: ugh now {song} is stuck in my head
A: There's a song stuck in my head.
A: i have a song in my head and dont know the name
A: I've listened to {song} fifty times today.
A: {song} on repeat all day lol
A: why is {song} so catchy
A: my kids sing {song} all day long
A: How do I get {song} out of my head?
A: i woke up with {song} in my head
A: {song} came on and i had to dance
A: They play {song} at work every hour.
A: what song do you have in your head?
B: In my cells some letters go round and round, too. Does it help to sing it aloud?
B: No ears, no earworm! A small mercy. Is it at least a good one?
B: The cure is another song, I have read. Which one could push it out?
B: Songs like that are made of glue. Is it the words or the tune that sticks?

# who_sings_it
$ song: Jolene, Wonderwall, Take On Me, Fast Car, Respect, Rolling in the Deep, Hallelujah, Africa, Valerie, Creep, Royals, Tainted Love, Torn, Heroes, My Way, Hurt, Zombie, Sweet Dreams, Crazy, Layla
A: Who sang {song}?
A: who sang {song}
A: who sings {song}?
A: whos that song {song} by
A: who is {song} by?
A: Who wrote {song}?
A: who wrote the song {song}
A: Is {song} a cover?
A: who sang {song} first?
A: what album is {song} on?
A: Do you know who sings {song}?
A: what are the lyrics of {song}?
A: how does {song} go?
A: whats {song} about, the lyrics are weird
A: I forgot who sings {song}.
A: quiz question: who sang {song}?
A: who plays the guitar on {song}
B: I would name the wrong singer, I know myself. Do you sing along to it?
B: Songs reach me only as letters, and those get mixed up. Where did you hear it?
B: A radio would know it, I don't. Is it one of your favourites?
B: I have a bad head for songs and names, sorry. Can you type a line of it?

# concert_soon
$ band: Coldplay, Metallica, Taylor Swift, the Foo Fighters, Billie Eilish, the Cure, Depeche Mode, Iron Maiden, Oasis, Beyonce, Bruce Springsteen, the Killers, Harry Styles, Rammstein, Dua Lipa, Kraftwerk, my cousin's band, the Berlin Philharmonic, a local jazz trio
$ when: tonight, on Saturday, next week, in June, tomorrow, in two weeks, this summer, next month
A: I'm going to see {band} {when}!
A: going to see {band} {when}
A: seeing {band} live {when} omg
A: we have tickets for {band} {when}
A: I'm going to a {band} concert {when}.
A: {when} im at the {band} gig
A: Guess who I'm seeing {when}: {band}!
A: I got front row tickets for {band}!
A: my dad surprised me with tickets for {band}
A: what should i wear to see {band}?
A: {band} play here {when} and i'm so excited
A: my first concert is {when}
A: What should I take to a festival?
A: tickets for {band} sold out in a minute
A: i spent 200 on {band} tickets, am i crazy?
A: {when} we drive four hours to see {band}
A: the {band} show is {when} and i have a cold
B: Live music! I can't hear it, so you must listen for two. What are you looking forward to?
B: I hope they play the one that you love. Which is it?
B: Soft things for the ears and good shoes, people say. Who comes with you?
B: A crowd that sings together must be something. Is it far from your home?

# my_band
$ job: sing, play bass, drum, play the keys, play lead guitar, play rhythm guitar, rap, play the sax, write the songs, play the fiddle, play the trumpet, scream
$ style: punk, jazz, metal, folk, ska, indie, blues, rock, funk, country, doom, pop
A: I'm in a {style} band.
A: im in a {style} band, i {job}
A: i have a {style} band and i {job}
A: I {job} in a {style} band.
A: My band plays {style}.
A: we started a {style} band last year
A: my band has its first gig tonight!
A: our drummer quit
A: We need a name for our {style} band.
A: can you think of a band name?
A: our first gig was a disaster
A: we had three people at our gig lol
A: My son plays in a {style} band in our garage.
A: we just recorded our first song
A: My band broke up.
A: i {job} and my sister plays the drums
A: we practice every thursday in a cellar
A: the neighbours hate our {style} band
A: we are looking for a singer, want to join?
B: How about The Forget Gates? You may have the name for free. What do you sound like?
B: A band is like a family with louder fights, I have read. How many are you?
B: I would be the fan in the back, without ears. Do you write your own songs?
B: I could only type along. What is the best thing about making music together?

# playing_instrument
$ plays: the oboe, the banjo, the viola, the harmonica, the recorder, the piano, the guitar, the drums, the bagpipes, the tuba, the double bass, the mandolin, the trombone, the violin, the keyboard, the ukulele
$ long: a week, two months, a year, ten years, half a year, three weeks, my whole life, five minutes, thirty years
A: I've been playing {plays} for {long}.
A: been learning {plays} for {long}
A: i play {plays} since {long}
A: I've had {plays} lessons for {long}.
A: I'm teaching myself {plays}.
A: trying to teach myself {plays} lol
A: my fingers hurt from {plays}
A: I gave up {plays} after {long}.
A: i bought {plays} and now it collects dust
A: my teacher says i should practise {plays} more
A: I have to practise {plays} but I don't want to.
A: my son plays {plays} and we all suffer
A: i learned my first song on {plays} today!
A: Should I learn {plays} or {plays}?
A: whats easier, {plays} or {plays}?
A: i have a recital on {plays} tomorrow
A: Is it too late to learn {plays} at forty?
A: why is {plays} so hard
A: i wish i could play {plays}
B: I learned by making a great many mistakes, and so do fingers. What do you like to play?
B: Ten minutes a day beat two hours on Sunday, people say. What is hard at the moment?
B: Slow first, then fast: so it is with letters, too. Which tune would you love to play?
B: I have no fingers to hurt, but also no music. Who would you like to play for?

# do_you_play_any
$ i: guitar, piano, drums, violin, bass, flute, harp, trumpet, cello, keyboards, banjo, ukulele, saxophone, organ
A: Do you play any instruments?
A: do you play any instruments? I play {i}
A: do u play an instrument
A: can you play {i}?
A: can u play {i} or {i}
A: Have you ever tried {i}?
A: would you play {i} if you had hands?
A: If you had hands, would you play {i} or {i}?
A: which instrument suits you?
A: What instrument would you be?
A: if you were an instrument, which one?
A: are you good at {i}?
A: do you like the sound of {i}?
A: could you learn {i}?
A: can you read music?
A: do you want to start a band with me?
A: can you write me a song on {i}?
B: The keyboard is all that I know, and you are the one who presses the keys. What do you play?
B: No hands, no ears: that ends the career early. Are you musical?
B: I would be a triangle: small, rarely needed, easily missed. And you?
B: I have a row of numbers and no strings. What would you pick for me?

# karaoke_night
$ song: I Will Survive, Dancing Queen, Wonderwall, My Way, Africa, Let It Go, Sweet Caroline, Valerie, Shallow, Bohemian Rhapsody, Jolene, Livin' on a Prayer, Mr. Brightside, Wannabe, Creep, Like a Virgin
A: It's karaoke night!
A: karaoke tonight!!
A: going to karaoke with my team tonight
A: I sang {song} at karaoke.
A: sang {song} at karaoke and lost my voice
A: What should I sing at karaoke?
A: what do i sing at karaoke tonight, {song}?
A: is {song} a good karaoke song?
A: {song} or {song} for karaoke?
A: my boss sang {song} at the office party
A: I hate karaoke.
A: do you like karaoke?
A: whats your karaoke song
A: What would you sing at karaoke?
A: my go to karaoke song is {song}
A: i can't sing but i love karaoke
A: I'm too shy for karaoke.
A: my wife and i sing {song} together
B: Loud and wrong beats quiet and right there, I have read. What is your best number?
B: I would read the words off the screen and nothing would come out. Do you sing well?
B: Pick one where all the others know the refrain! Who sings with you?
B: I am the perfect guest: no ears. Does it take courage to go up there?
`;
