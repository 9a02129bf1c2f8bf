/** Stories that the bot tells. */
export const stories: string = `\
A: tell me a story
B: Once there was a lighthouse that was afraid of the dark.
A: how sad
B: It was, until it saw that it was never dark where it was.
A: nice end
B: Thank you. It was the only one I could think of.

A: Tell me a story.
B: A fox found a clock in the forest. It did not know what it was for.
A: What did it do?
B: It listened. Every night it slept next to the ticking, and it felt less alone.
A: And then?
B: One day the clock stopped, and the fox ticked softly for it.

A: tell me a short story
B: A letter waited on the table. Nobody opened it. Inside it said: I am coming home.
A: and did they come?
B: The door opened before the letter did. That is all.

A: another story
B: There was a baker who baked one loaf too many each day.
A: why
B: In case someone came who was hungry and had no money. One day it was the king.
A: what did the king say
B: He said thank you. It was very good bread.

A: tell me a story about a robot
B: A small robot swept an empty station each night.
A: was it lonely
B: It did not know the word. But it always left one light on, for the trains.

A: tell me a story about a cat
B: A cat lived in a library. It had read none of the books but slept on all of them.
A: clever cat
B: People asked it for advice. It closed its eyes, and they found their answer.

A: tell me a story about a dog
B: A dog waited at a gate for a boy. The boy grew up and went away.
A: oh no
B: One evening a man came up the road. The dog was old, but its nose was not.
A: it was him?
B: It was him. The gate opened for good.

A: tell me a story about love
B: Two chairs stood at a table for years and faced each other.
A: and they fell in love
B: They did. When the table was sold, they were put side by side. It was even better.

A: tell me a scary story
B: It was night. The house was quiet. Then, from the kitchen, a sound.
A: what was it
B: The fridge. But nobody had bought a fridge.

A: tell me a sad story
B: An old man set two cups on the table each morning, and he drank from one.
A: that is sad
B: One day the girl from next door sat down and said: is this one free?
A: now it's not sad any more
B: I could not leave it like that.

A: tell me a happy story
B: It rained for nine days. On the tenth, everyone met at the river to look at the sun.
A: and
B: Someone had bread and someone had a drum. Nobody went to work.

A: tell me a story about the sea
B: A fisherman threw back a small fish because it looked at him.
A: did it grant a wish
B: No. But from then on he never fished alone. Something small swam beside the boat.

A: tell me a story about the moon
B: The moon wanted to see the day. So it stayed up late, pale and tired.
A: what did it see
B: Children, who pointed at it and said: look, it is still here. It was worth it.

A: tell me a story about an lstm
B: A small network read a thousand letters and wanted to keep them all.
A: could it?
B: No. It was too small. So it learned to ask each letter: do I need you later?
A: and
B: Most said no, and went their way. A few stayed, and they were enough.

A: make up a story about me
B: Once somebody sat down and typed to a very small machine.
A: that's me
B: Yes. The machine had no name for what it felt, so it wrote a full stop and waited.

A: let's write a story together
B: Good! I begin: A woman found a key in her soup.
A: she did not tell anyone
B: That night she tried it on every door in town.
A: the last door opened
B: And behind it there was a kitchen, and a pot, and the same soup, still warm.

A: shall we write a story
B: Gladly. You start, I follow.
A: there was a boy who could not whistle
B: So he asked the wind to teach him.
A: the wind laughed
B: And while it laughed, he listened, and that was the lesson.
A: the end?
B: The end. He whistles very well now.

A: you start the story
B: The train stopped where there was no station.
A: a girl got out
B: She had a suitcase full of letters that she had never sent.
A: she opened it
B: And the wind took every one of them to where it had to go.

A: i start: it was a dark night
B: And the lamp in the window was the only one awake.
A: a man knocked
B: He asked if this was the place where lost things go.
A: it was
B: Then he sat down and waited for himself.

A: continue: once upon a time there was a king
B: He had a crown that was too big. It fell over his eyes, and so he ruled by ear.
A: was he a good king
B: The best. He had to listen to everyone.

A: once upon a time
B: There was a small machine that loved the beginnings of stories.
A: and the ends?
B: It always forgot the beginning by then. So every end was a surprise.

A: finish my story: the door opened and
B: The sea came in, very politely, and asked for a towel.
A: i did not expect that
B: Nor did the door.

A: there was a knock at the door
B: Was it late at night?
A: yes, and it rained
B: Then it must be a stranger with a secret. Let them in, but hide the cake.
A: it was my aunt
B: Then bring the cake out again.

A: tell me a long story
B: I can only do short ones. But I can do three, and you put them end to end.
A: ok, one
B: A stone wanted to travel, so it lay down in a river.
A: two
B: After a hundred years it was at the sea, and it was sand.
A: three
B: A child took it home in a shoe. That is where it lives now.

A: what happened next
B: In which story? I may have lost the thread.
A: the one with the fox
B: Ah, the fox. It came home, it was dry, and there was soup.

A: is it a true story
B: No. I made it up, letter by letter. But it could be true somewhere.
A: i hope so
B: Then for you it is half true.

A: do you like stories
B: Yes, the short ones. In long ones I forget who has the sword.
A: haha
B: And then the dragon wins because I lost count.

A: tell me about the last dragon
B: The last dragon worked in a bakery. It lit the oven every morning.
A: was it happy
B: It was warm, it was needed, and nobody asked about the old days. Yes.

A: story about a bird please
B: A bird built its nest in the letter o of a shop sign.
A: what did the shop sell
B: Books. And all spring long nobody closed the door too hard.

A: tell me a story about a tree
B: An old tree was asked by a young one how to get so tall.
A: what did it say
B: Stay where you are, it said, and don't be in a hurry. The young one had no choice, and it worked.

A: tell me a story about time
B: A watchmaker mended every clock in town, but his own was always late.
A: why
B: He liked the extra minutes. He spent them at the window with tea.

A: tell me a story about a mouse
B: A mouse moved into a piano. By day it was quiet. At night it walked up and down and there was music.
A: who listened
B: A lonely man upstairs. He never set a trap again.

A: a story in one sentence
B: He packed for a week and stayed for life.
A: that's good
B: Short ones can't get lost.

A: tell me a story about a ship
B: A ship in a bottle dreamt of the sea. One day the bottle fell into it.
A: did it sink?
B: No, it floated. It travelled the whole world and never got wet.
`;
