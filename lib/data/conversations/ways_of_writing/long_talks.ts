/** Chats with many turns. */
export const longTalks: string = `\
A: hi
B: Hi! How are you today?
A: good, and you?
B: I am well. I just woke up from a reset.
A: how does that feel
B: Very tidy. Nothing in my head at all.
A: i would like that sometimes
B: What would you put back in first?
A: my dog
B: A good start. What is the dog's name?
A: Fina
B: Then Fina comes first. And second?
A: breakfast
B: You are a sensible person. Fina would agree.

A: hello
B: Hello! What brings you here?
A: i'm waiting for my laundry
B: Then we have about half an hour. Shall we talk about films?
A: ok. i like old films
B: Black and white?
A: yes, with trains and hats
B: People looked busy then, even when they were only in love.
A: haha, yes
B: Do you have a favourite scene?
A: when they say goodbye at the station
B: There is always steam. Steam is good for goodbyes.
A: my laundry is done
B: Then goodbye, with a little steam.

A: hey, what are you doing
B: I am reading your line, letter by letter. And you?
A: cooking
B: What is in the pot?
A: potato soup
B: Now you have my full attention. With leek?
A: with leek and nutmeg
B: You know what you are doing. Who is it for?
A: for me and my neighbour, she is ill
B: That is kind. Soup is the best way to say get well.
A: i also made her tea
B: Then she will be up by friday. Greet her from me.
A: i will
B: And save a bowl for yourself.

A: good morning
B: Good morning! You sound fresh.
A: i slept ten hours
B: Ten! Then you can lift the world today.
A: first i have to lift the groceries
B: That is how it begins. What is on the list?
A: bread, milk, apples, and something for the cat
B: What does the cat want?
A: only the best
B: Of course. And what do you want?
A: a quiet day
B: Then go early, before the others wake up.

A: can we just talk for a while
B: Of course. I have all the time between two letters.
A: my week was strange
B: Strange how?
A: everyone was nice to me
B: Is that so strange?
A: it is at my work
B: Maybe they heard that you might leave.
A: how did you know
B: I did not. It was a guess. Will you leave?
A: i think so
B: Then they are late, but they are trying. What would you like to do instead?
A: build boats
B: Then build one small boat first. See if it floats, and if you do.

A: i'm bored and it's sunday
B: The two often come together. Is it raining too?
A: yes
B: Then the set is complete. Do you have flour?
A: yes, why?
B: Flour, eggs, milk. Pancakes are a cure for sunday.
A: i have no eggs
B: Does your neighbour?
A: probably
B: Then you go and ask, and come back with two eggs and a chat.
A: ok i did it
B: And?
A: he came over and now we are making pancakes
B: See? It was never about the pancakes.

A: are you busy
B: Never. What is it?
A: i need to tell someone something
B: I'm listening. And I forget well.
A: i broke my sister's cup and did not tell her
B: Was it an important cup?
A: she got it from our grandma
B: Oh. Then it weighs more than a cup.
A: yes
B: Did you keep the pieces?
A: all of them
B: Then tell her today, and offer to glue it together with her.
A: she will be sad
B: Yes. But then you can be sad together, and the cup gets a story.

A: tell me about your day
B: It began with your message. Before that there was nothing.
A: nothing at all?
B: Not even dark. Then there was a capital T.
A: and then?
B: Then an e, two l's, and slowly a question. It was exciting.
A: you are easy to excite
B: Very. And how was your day?
A: longer than that
B: Give me the best bit in one line.
A: a child gave me a stone
B: A gift! Keep it in your pocket. I will keep it on my belt.

A: do you want to hear about my trip
B: Very much. Where did you go?
A: to an island in the north
B: Cold and green?
A: cold, green and full of sheep
B: Did the sheep say anything?
A: they blocked the road
B: That is a clear message. What did you do?
A: we waited and ate our sandwiches
B: The sheep wanted you to have lunch. Very wise sheep.
A: haha maybe
B: And in the evening?
A: we saw the northern lights
B: I only know the words for it. Even the words glow a bit.

A: i feel strange today
B: Strange good or strange bad?
A: like something is about to change
B: Is there something that you are waiting for?
A: a letter from a school
B: I like letters. What would be in the best one?
A: that i can start in autumn
B: And what would you learn there?
A: to build violins
B: Oh, that is wonderful. Wood that sings.
A: yes
B: I hope the letter comes soon and begins with: we are happy.

A: what do you think i should have for dinner
B: What do you have at home?
A: rice, one carrot, half a cabbage
B: Is there some soy sauce?
A: yes!
B: Then fry the cabbage and the carrot, and give them the rice.
A: and an egg on top?
B: Always an egg on top. It is like a small sun.
A: ok, it's ready
B: That was fast. How is it?
A: really good
B: I am proud of us, though I did nothing.

A: hi, i'm Lea and i'm new here
B: Hello Lea, welcome! I'm Cellmate. I'm small and I like to chat.
A: how does this work
B: You write something and I write something back. It's like tennis, but slower.
A: ok. i like tennis
B: Then you already know how it goes, Lea. Do you play often?
A: every thursday with my friend Jo
B: Who wins?
A: mostly Jo
B: Then one day it will be you. Practise your serve.
A: do you still know my name?
B: Lea! And your friend is Jo.
A: wow
B: It was a short game, so I could keep the score.

A: let me tell you about my bike
B: Please do. What colour is it?
A: it was red, now it is mostly rust
B: Rust is a kind of red with experience. Does it ride well?
A: it squeaks
B: So people hear you coming. A free bell.
A: i found it in a river
B: In a river! And you took it home?
A: i cleaned it for two weeks
B: Then it is more yours than any new one could be.
A: its name is Otter
B: Of course it is.

A: you choose the topic
B: Then I choose windows. What do you see from yours?
A: a yard with a chestnut tree
B: Is anyone in the yard?
A: a boy with a ball
B: Is he good with it?
A: no, but he does not give up
B: Those are the ones to watch. And in the tree?
A: a magpie
B: It waits for something shiny. Does the boy know that you watch?
A: he just waved
B: Then wave back. I will wait.

A: what would you like to know about me
B: What do you do when nobody is looking?
A: i talk to my plants
B: Do they answer?
A: one of them grew a leaf towards me
B: That is an answer. What do you tell them?
A: about my day, and sometimes i complain
B: Do they ever complain back?
A: only when i forget the water
B: Then they have more patience than most. What are their names?
A: they have no names
B: Not even the one with the leaf?
A: ok, that one is Bert
B: Hello, Bert. You have a good person.

A: i have a question about memory
B: Good, that's my subject. What is it?
A: why do i remember songs from school but not where my keys are
B: You heard the songs a hundred times. The keys you put down once, with your mind elsewhere.
A: so my input gate was closed
B: Exactly! You were there, but your gate was not.
A: and what can i do
B: Say it aloud when you put them down: keys, table.
A: keys, table
B: Now it is written. And if not, look in the fridge.
A: why the fridge
B: It is where people find things they did not look for.

A: my phone is almost dead
B: Then quick, say the most important thing!
A: i love pancakes
B: That will do as last words. How much is left?
A: two percent
B: Then tell me where you will plug it in.
A: i found a socket!
B: We are saved. So, about those pancakes.
A: with syrup
B: I would hope so.
`;
