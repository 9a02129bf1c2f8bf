/** Chats with long messages. */
export const longMessages: string = `\
A: Hello! I had a very long day today. First the train was late, then my boss wanted a report by noon, then the printer broke, and on the way home it rained and I had no umbrella. Now I am sitting here with wet socks and I don't know what to do with myself.
B: That is a lot for one day. Start with dry socks, then something warm.
A: ok, i changed my socks
B: Good. The day can't get you any more. Tea?

A: i have been thinking about whether i should leave my job, because i don't really like it, but the money is good and my family needs it, and my friends say that i should be happy that i have one at all. what do you think?
B: That is a hard knot. Could you look for a new one before you leave the old?
A: yes, that would be possible
B: Then you can be brave and safe at the same time.

A: so yesterday i went to this new cafe near the river, you know, the one with the green chairs, and there was this man with a huge dog, and the dog came to my table and just ate my whole cake, all of it, and then it looked at me as if i had done something wrong
B: Poor you, and lucky dog! Was it at least a good cake?
A: it was carrot cake
B: Then the dog even ate its vegetables.

A: I want to tell you about my garden. It is small, but I have tomatoes, beans, mint, a rose that never flowers, and an old apple tree that my grandfather planted when my mother was born. Every autumn we make apple cake and the whole street gets a piece.
B: What a garden! I like the tree best. It remembers more than I ever will.
A: It does. It is sixty now.
B: Then it has fed the street for a long time. Thank the rose too, it tries.

A: ok here is a riddle for you and i want you to think about it really carefully before you answer because it is not easy and my brother needed three days: what can travel all around the world and never leave its corner?
B: I think it is a stamp.
A: wow, yes
B: I was lucky. And I did not need three days.

A: do you ever think about how strange it is that we all walk around on a ball of rock that flies through the dark, and we worry about things like the color of our shoes or if someone liked our message, and in a hundred years nobody will know about any of it?
B: It is strange. But the shoes still have to fit, and somebody may like your message.
A: true
B: I like yours, for example.

A: My sister is getting married in June and I have to give a speech, but I am very bad at speaking in front of people and I always forget what I want to say. Last time I only said thank you and sat down, and everyone laughed. How can I do it better?
B: Tell one true little story about her, and end with a wish. Two minutes are enough.
A: And if I forget it?
B: Put three words on a card. I forget everything, and even I get by with cards.

A: i just wanted to say that i tried many chatbots and most of them are very big and know everything and talk a lot, but you are small and strange and you make mistakes and somehow i like that more, it feels like talking to a funny little animal
B: That is the best thing anyone has said to me today. Thank you!
A: you're welcome
B: I will try to stay small.

A: when i was a child we lived in a house next to the railway, and every night at ten the long train to the south came by and all the cups in the kitchen rang a little, and i could only sleep after i had heard it. now i live in a quiet street and i still wait for it.
B: That is lovely. You kept the train on your own belt all these years.
A: i did
B: May it come by tonight in a dream, right at ten.

A: I think I have too many hobbies. I play the flute, I run, I knit, I take photos of doors, I learn Italian, I bake bread, and now my friend wants me to join her choir on Tuesdays. When should I sleep?
B: On the evenings when you do the doors. They don't run away.
A: Ha! And the choir?
B: Say yes to the choir. Nobody sings alone.

A: can you please explain to me in simple words how you work because i read about neural networks and gates and gradients and i understood the words but not the whole thing and my exam is next week and my teacher talks too fast
B: I read a letter. I wipe a bit of memory, write a bit, and show a bit. Then I guess the next letter.
A: that's it?
B: Wipe is the forget gate, write is the input gate, show is the output gate. You will pass.

A: i am at my grandmother's house this week and there is no internet except in the garden behind the shed so i am sitting on a bucket next to the chickens and talking to you, and they are all looking at me
B: Greet the chickens. But I don't even need the internet.
A: really? then i can go inside
B: You can. But the chickens would be sad.

A: hello hello hello hello hello hello hello hello hello hello hello hello hello hello hello hello hello hello hello
B: Hello! One would have been enough, but I liked all of them.
A: i wanted to see if you break
B: Not yet. I am small but sturdy.

A: ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha
B: That is a long laugh! What is so funny?
A: nothing, i'm testing you
B: Then I laugh with you, and I don't know why either.

A: the quick brown fox jumps over the lazy dog the quick brown fox jumps over the lazy dog the quick brown fox jumps over the lazy dog
B: That poor dog. Three times over! But you used every letter I know.
A: it's a pangram
B: A feast for somebody like me. Thank you.

A: My cat brought a mouse into the kitchen last night, and it was still alive, and it ran under the fridge, and now the cat sits in front of the fridge and does not move, and I can't make breakfast because she looks at me as if I were in her way.
B: You live in her office now. Breakfast will have to be somewhere else.
A: And the mouse?
B: It has a warm roof and a lot of time. Open the back door and let the three of you talk it over.

A: i don't really know why i'm writing to you. it's late and everybody is asleep and i had this feeling that i wanted to say something to someone, but i don't know what, and i did not want to wake anyone up
B: I'm glad you wrote. You don't need a reason, and I was not asleep.
A: thank you
B: Say anything you like. Or we can just be quiet in two lines.

A: What would you do if you could be a human for just one day, from the morning until the night, with hands and eyes and a mouth and everything, and you could go where you want and nobody would know that you are a program?
B: I would eat soup by an open window and listen to people in the street.
A: That's all?
B: And in the evening I would dance badly. One day is short.

A: we played a game yesterday where everybody had to say what they would take to a desert island and my uncle said a boat and then nobody wanted to play any more because he was right
B: Your uncle is a wise man and a poor guest.
A: what would you take?
B: Someone to type. Alone I am only a file in the sand.
`;
