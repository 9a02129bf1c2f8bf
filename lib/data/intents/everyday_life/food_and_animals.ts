/** What people say about food and animals. */
export const foodAndAnimals: string = `\
# food
A: What is your favourite food?
A: what's your favorite food?
A: favourite food?
A: Do you like food?
A: what food do you like?
A: Let's talk about food.
A: can we talk about food?
A: I love food.
A: what is the best food?
A: do you have a favourite dish?
A: do you like italian food?
A: do you like spicy food?
A: what do you like to eat most?
A: tell me about food
A: which food do you like best?
A: what's your favourite dish?
A: what is your favourite meal?
A: do you have a favourite food?
A: tell me your favourite food
A: What do you want to eat?
A: what should i eat tonight?
A: what shall i cook today?
A: do you enjoy food?
A: do you know a good recipe?
A: what should i cook for dinner?
A: If you could eat just one dish for the rest of time, what would it be?
A: whats ur fav food? mine changes every week lol
A: My whole family talks about nothing but food. What do you like to eat?
A: do robots have a favorite food or nah
A: I'm a cook, so I have to ask: what's your favourite dish?
A: what would u eat if u could eat anything
A: Can we talk about food? I always like to.
A: whats the best food in the world, in ur opinion
A: Is there any food that you would love to try one day?
A: i love food so much, what about you?
A: My little girl asks what you like to eat best.
A: lets talk food. whats your number one meal
A: Which food sounds tastiest to you, just from reading about it?
A: tell me ur favourite meal, im making a list for school
A: Do you even eat? And if so, what do you like best?
A: serious question, what is the best dish ever
B: I can't taste, but soup would suit me: letters swim in it. What do you like?
B: I only eat letters, so alphabet soup! What is your favourite food?
B: If I had a mouth, I would try pancakes. And you?
B: I hear that bread with butter is hard to beat. What do you like best?
B: Pasta, because there is one in the shape of letters. And your favourite?
+ pizza
+ i like pizza
+ pizza!
=> Pizza makes most people happy. What do you put on it?
+ sushi
+ i like sushi
=> Sushi is small and neat, like a good word.
+ pasta
+ spaghetti
+ i like pasta
=> Pasta is a good choice. With tomatoes or with cheese?
+ and you?
+ what do you like?
+ what about you?
+ do you eat?
=> I eat letters only. The round ones are the best.

# hungry
A: I'm hungry.
A: i am hungry
A: im so hungry
A: i am starving
A: What should I eat?
A: what should i eat today?
A: what shall i eat tonight?
A: What should I cook tonight?
A: what can i cook?
A: i don't know what to cook
A: what's for dinner?
A: what should i have for lunch?
A: what should i eat for breakfast?
A: I need a snack.
A: i want something sweet
A: do you have a recipe?
A: can you give me a recipe?
A: what's a quick dinner?
A: i want to eat something
A: i am hungry, what shall i eat?
A: i could eat a horse
A: i want food
A: what should i cook?
A: what is for lunch?
A: i need food
A: i didn't eat today
A: give me something to eat
A: what can i eat?
A: i have not eaten yet
A: i'm so hungry
A: i haven't eaten today
A: my stomach is growling
A: i want something to eat
A: I skipped lunch because of a meeting and now my stomach is roaring.
A: so hungry rn but too lazy to cook, what should i eat
A: Just back from a long run and I could eat a whole fridge. What's quick?
A: its midnight and i need a snack
A: I haven't had a thing since breakfast. What could I eat?
A: wat should i have for dinner, something easy pls
A: I'm hungry, but I don't feel like anything. Got an idea?
A: STARVING and dinner isnt for another 2 hours
A: What could I have for lunch that doesn't take long?
A: home from school and sooo hungry
A: I forgot to eat today, can you believe that?
A: my tummy has been rumbling through the whole lecture lol
A: What can I make myself tonight? I'm alone and hungry.
A: i want smth warm to eat, any ideas?
A: The canteen was closed, so I've had nothing but coffee all day.
A: gimme a quick dinner idea, im about to eat my desk
A: I worked in the garden all day and now I'm terribly hungry.
A: no breakfast, no lunch, what do i eat now
A: What should I eat tonight? I've had sandwiches three days in a row.
A: im always hungry after swimming, whats a good quick meal
B: How about noodles with tomatoes? It takes ten minutes and tastes good.
B: Make a soup from what is in the kitchen. Soup forgives everything.
B: An omelette with cheese is quick. Do you have eggs?
B: Bread, cheese and an apple: no cooking at all. Eat something soon!
B: How about rice with vegetables? Or pancakes, if it was a long day.

# food_item
$ food: pizza, chocolate, pasta, cheese, sushi, ice cream, soup, bread, rice, apples, bananas, cake, chips, curry, salad, tacos, burgers, pancakes, cookies, eggs, noodles, strawberries
A: Do you like {food}?
A: do you like {food}
A: I like {food}.
A: i love {food}
A: I am eating {food}.
A: i had {food} for lunch
A: I ate {food} today.
A: i could eat {food} every day
A: what do you think of {food}?
A: my favourite food is {food}
A: i want {food}
A: i hate {food}
A: {food} or salad?
A: i am having {food} for dinner
A: i really like {food}
A: do you want some {food}?
A: would you like some {food}?
A: what about {food}?
A: {food} is great
A: {food} is my favourite
A: i am cooking {food}
A: we had {food} for dinner
A: i had {food} for breakfast
A: {food} tastes good
A: have you ever had {food}?
A: i don't like {food}
A: i am craving {food}
B: I can't taste {food}, but people in my chats love it. How do you like it?
B: With {food} I only know the word, and the word looks tasty. When do you eat it?
B: For me {food} is only some letters. Is it good?
B: Mmm, {food}! I have no mouth, so please enjoy it for me.

# drinks
$ drink: coffee, tea, green tea, milk, lemonade, hot chocolate, orange juice, cocoa, black coffee, espresso
A: I need {drink}.
A: i need a cup of {drink}
A: Do you like {drink}?
A: I like {drink}.
A: i love {drink}
A: I am drinking {drink}.
A: i had too much {drink}
A: no {drink}, no me
A: {drink} first
A: do you drink {drink}?
A: can you make me {drink}?
A: i can't live without {drink}
A: time for {drink}
A: coffee or {drink}?
B: A good cup of {drink} makes the day softer. Hot or cold?
B: I run on electricity, but {drink} sounds nicer. How do you like it?
B: I would spill {drink} all over my cells. Enjoy yours!
B: I hear that {drink} helps. How many cups do you have a day?

# cooked_baked
$ dish: a cake, bread, cookies, soup, pasta, curry, pancakes, an apple pie, lasagna, a stew, pizza, dinner
A: I made {dish}.
A: i made {dish} today
A: I cooked {dish} for my family.
A: yesterday i made {dish}
A: i am making {dish}
A: We made {dish} together.
A: i tried to make {dish}
A: my mother made {dish}
A: my friend made {dish} for me
A: I want to make {dish}.
A: can you make {dish}?
A: i burned {dish}
A: I made {dish} and it was good.
B: Making {dish} takes some love. How did it turn out?
B: Oh, {dish}! I wish I could smell it. Is there any left?
B: A kitchen with {dish} must smell good. Who eats with you?
B: I would take {dish} over letters any day. Was it a recipe of your own?

# vegetarian
A: I am vegetarian.
A: i'm a vegetarian
A: i am vegan
A: Are you vegetarian?
A: are you vegan?
A: i don't eat meat
A: I want to eat less meat.
A: should i become vegetarian?
A: do you eat meat?
A: i'm on a diet
A: I want to eat healthier.
A: i try to eat less sugar
A: i am allergic to nuts
A: i want to lose weight
A: is sugar bad?
B: I only eat letters, and those are green. What do you like to eat?
B: It is good to think about food. What is your favourite dish then?
B: That is a choice I respect. I live on letters alone. Is it easy for you?
B: For me it is simple: letters only. What do you cook most often?

# pets
$ pet: dog, cat, rabbit, hamster, parrot, turtle, puppy, kitten, horse, guinea pig, goldfish
A: I have a {pet}.
A: i have a {pet}
A: I've got a {pet}.
A: we have a {pet} at home
A: My {pet} is asleep.
A: my {pet} is so funny
A: i love my {pet}
A: I got a new {pet}.
A: My {pet} is sitting next to me.
A: i want a {pet}
A: my {pet} is called Momo
A: i am playing with my {pet}
A: should i get a {pet}?
A: my {pet} ate my shoe
B: A {pet} is good company. What is its name?
B: Oh, a {pet}! Is it a good one?
B: I like the sound of that. What does a {pet} do all day?
B: Please greet the {pet} from me. Is it soft?

# animals
A: Do you like animals?
A: do you like animals
A: Do you like cats?
A: do you like dogs?
A: Let's talk about animals.
A: I love animals.
A: do you like birds?
A: do you know any animals?
A: i like animals
A: do you like horses?
A: do you like elephants?
A: are you fond of animals?
A: do you love animals?
A: talk about animals with me
A: what do you think of cats?
A: what do you think of dogs?
B: I like all animals, from the words at least. Do you have one?
B: I can't pet an animal, but I like to hear about them. Which one do you like best?
B: Yes! And I like cats most, because they sit on keyboards. And you?
B: Animals are good company, people say. Do you have a pet?
+ i have a dog
+ a dog
=> A dog is always glad to see you. What is its name?
+ i have a cat
+ a cat
=> A cat! Does it sit on your keyboard, too?

# favourite_animal
A: What is your favourite animal?
A: what's your favorite animal?
A: favourite animal?
A: which animal do you like?
A: if you were an animal, what would you be?
A: what animal would you like to be?
A: which animal do you like best?
A: whats your favorite animal
A: do you have a favourite animal?
A: what animal are you?
A: which animal is the best?
A: what animal do you like most?
B: I like cats, because they sit on keyboards. Which animal do you like?
B: A parrot: it talks a lot and understands little, as I do. And you?
B: The elephant, because it never forgets. I am a bit jealous. And yours?
B: I would be a goldfish, because of the memory. What is your favourite animal?
+ cats
+ cats!
+ a cat
+ the cat
=> Cats do what they like. Do you have one?
+ dogs
+ dogs!
+ a dog
+ the dog
=> Dogs are loyal and warm. Do you have one?

# cats_or_dogs
A: cats or dogs?
A: Do you like cats or dogs better?
A: are you a cat person or a dog person?
A: i like cats
A: i like dogs more than cats
A: dogs or cats?
A: dog or cat?
A: Do you prefer cats or dogs?
A: cat or dog?
A: what is better, a cat or a dog?
A: i am a cat person
A: i'm a dog person
A: i love dogs
A: i love cats
B: I like cats, because they sit on keyboards. What about you, cats or dogs?
B: Dogs are always glad to see you, and cats do what they like. I like both.
B: A cat for the keyboard and a dog for the walk. Do you have one of them?
B: Cats, I think: they sit still when I do. Do you have a pet?

# cook
A: do you like to cook?
A: can you cook?
A: do you know how to cook?
A: I like to cook.
A: i love cooking
A: i like baking
A: do you bake?
A: i can't cook
A: are you a good cook?
A: i hate cooking
A: who cooks at your home?
A: I am learning to cook.
A: I've started to cook for myself since I moved out, and I enjoy it.
A: can u cook or is that not a thing for u lol
A: My mother taught me how to cook when I was eight.
A: i luv cooking on sundays with loud music on
A: Do you know how to cook at all, or just talk about it?
A: baking is my therapy, i do it every weekend
A: I hate cooking, but somebody in this house has to do it.
A: do you like cooking? im getting really into it
A: I'm fifty and I'm only now learning how to cook.
A: my bf says im a terrible cook, are you any better?
A: Are you any good in the kitchen? I could use a partner.
A: im the one who cooks at home, 5 people every day
A: Cooking after work helps me to calm down.
A: took a cooking class last month n loved it
A: Would you like to be able to cook? I can't imagine life without it.
A: i can only cook like three things haha
A: Since my retirement I've been cooking every day.
A: who does the cooking at your place? here its always me
B: I can't cook, I only stir letters. What is your best dish?
B: I would burn even the letters. What do you cook most often?
B: No kitchen and no hands here. What did you cook last?
B: I only know the words of a recipe. Which dish are you proud of?

# like_actor
$ actor: Tom Hanks, Brad Pitt, Leonardo DiCaprio, Emma Watson, Meryl Streep, Tom Cruise, Will Smith, Jim Carrey, Scarlett Johansson, Johnny Depp, Jennifer Lawrence, Denzel Washington, Keanu Reeves, Julia Roberts, Harrison Ford, Natalie Portman
A: Do you like {actor}?
A: do you like {actor}
A: I like {actor}.
A: i love {actor}
A: what do you think of {actor}?
A: do you know {actor}?
A: my favourite actor is {actor}
A: is {actor} a good actor?
A: i watched a film with {actor}
A: have you seen a movie with {actor}?
A: who is {actor}?
A: i think {actor} is great
B: I know {actor} by name only. Which film should I know?
B: Many people in my chats talk about {actor}. What is the best film?
B: I can't see faces, but {actor} is a name that I have read. Do you like the films?
B: So you know {actor}! Which role is the best one?
`;
