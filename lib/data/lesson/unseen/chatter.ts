/**
 * Sentences of many kinds, one per line: talk about films, what visitors type, famous first lines, news, recipes,
 * notices. None occurs in a text used for training.
 *
 * @module
 */

/** The text. */
export const chatter: string = `\
It was a bright cold day in April, and the clocks were behind.
Call me when you get to the airport.
The director wanted one more take, but the actors had gone home.
I never understood why that film won so many prizes.
Did you see the second season? It falls apart after the third episode.
The soundtrack was better than the plot, if you ask me.
My favourite scene is the one on the bridge, just before the explosion.
i dont really like horror movies, they keep me up all night
lol same here
The villain had a point, honestly.
It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife.
However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is well fixed.
There was no possibility of taking a walk that day.
We had been wandering, indeed, in the leafless shrubbery an hour in the morning.
Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing to do.
Once or twice she had peeped into the book, but it had no pictures or conversations in it.
So she was considering in her own mind whether the pleasure of making a daisy-chain would be worth the trouble.
Suddenly a White Rabbit with pink eyes ran close by.
It was the best of times, it was the worst of times.
Some years ago, never mind how long precisely, having little or no money in my purse, I thought I would sail about a little.
Whenever it is a damp, drizzly November in my soul, I account it high time to get to sea.
Happy families are all alike; every unhappy family is unhappy in its own way.
Marley was dead: to begin with.
Old Marley was as dead as a door-nail.
To Sherlock Holmes she is always the woman.
You see, but you do not observe.
When you have excluded the impossible, whatever remains, however improbable, must be the truth.
No man is an island, entire of itself.
The parliament voted late on Thursday, and the result surprised everyone.
Shares fell by 4 per cent after the announcement.
Police are asking witnesses of the accident to come forward.
The mayor opened the new swimming pool in front of 300 guests.
Heavy snow has closed both mountain passes.
Scientists have found water under the surface of a small moon.
The match ended in a draw after extra time!
She scored twice in the last five minutes.
Two hundred grams of flour, a pinch of salt, three eggs.
Whisk until smooth, then let it rest for half an hour.
Preheat the oven and grease a shallow tin with butter.
Serve warm, with a spoonful of yoghurt.
Please switch off your mobile phones before the performance.
Your parcel could not be delivered because nobody was at home.
Dear Sir or Madam, I am writing to complain about the noise.
Best wishes, and give my love to everybody.
Terms and conditions apply.
Insert the longer screw into hole B and tighten it by hand.
Do not expose the battery to temperatures above 60 degrees.
Press any key to continue.
hello can you hear me???
what is this page, is it a game
im just testing whether it still knows the name
asdf asdf jkl qwerty
blah blah blah, yada yada
ok so now i type some rubbish to confuse it
THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG
Pack my box with five dozen liquor jugs.
She sells sea shells by the sea shore.
Sphinx of black quartz, judge my vow!
One, two, buckle my shoe; three, four, knock at the door.
Roses are red, violets are blue.
To be, or not to be, that is the question.
Shall I compare thee to a summer's day?
Thou art more lovely and more temperate.
All the world's a stage, and all the men and women merely players.
Now is the winter of our discontent.
Friends, Romans, countrymen, lend me your ears.
The mitochondria are the powerhouse of the cell.
Light travels about 300,000 kilometres in one second.
An octopus has three hearts, and its blood is blue.
The area of a circle is pi times the square of its radius.
Whales sing, and nobody quite knows to whom.
Volcanoes grow where one plate dives beneath another.
Honey does not spoil; jars of it were found in old tombs.
Our landlord refuses to fix the boiler, so we wear scarves indoors.
The twins argued over the window seat for an hour.
Grandmother hid the presents behind the piano again.
My cousin proposed to her on a Ferris wheel.
He apologised, she shrugged, and that was that.
Someone had painted a moustache on the statue.
Nothing exciting ever happens on a Sunday in our village.
A drum rolled somewhere beyond the hills.
The lantern swung, and shadows climbed the walls.
Wind rattled every shutter of the abandoned mill.
Far below, the river glittered like a dropped necklace.
Dust covered the violin; nobody had touched it since the funeral.
We pitched our tent beside a frozen waterfall.
Kangaroos hopped across the runway, so the landing was delayed.
Remember to water the cactus, but only on Fridays.
The vaccine trial enrolled forty thousand volunteers.
Unemployment dropped again in the third quarter.
Archaeologists uncovered a mosaic underneath the car park.
Fans queued overnight to buy tickets.
Her latest novel is about a clockmaker and a thief.
I preferred the book; the ending was braver.
That comedian made my grandfather laugh until he cried.
The band played an encore, then another, then a third.
You should listen to the live recording, it gives me goosebumps.
What a ridiculous hat!
Seriously? You paid forty pounds for that?
No comment.
Hmm, let me think about it for a moment...
Whatever.
`;
