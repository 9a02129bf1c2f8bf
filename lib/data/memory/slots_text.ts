/** What a person may tell about themselves, and how it is heard, asked for and recalled; see `parse_slots.ts`. */
export const slotsText: string = `\
# name: names
tell: My name is {}.
tell: I'm {}.
tell: I am {}.
tell: Hi, I'm {}.
tell: Hello, my name is {}.
tell: You can call me {}.
tell: Hey, {} here.
tell: Please call me {}.
tell: This is {}.
tell: My name's {}.
tell: People call me {}.
tell: {} is my name.
tell: Everybody calls me {}.
tell: I am called {}.
tell: The name is {}.
tell: I go by {}.
tell: hi its {}
tell: Good morning, I am {}.
tell: By the way, I'm {}.
tell: I'm {}, by the way.
tell: My first name is {}.
tell: My friends call me {}.
tell: hi, my name's {}
tell: hey i am {}
tell: Just call me {}.
tell: Let me introduce myself: {}.
also: and my name is {}
also: and I am called {}
also: , my name is {}
also: , I'm {} by the way
also: and they call me {}
heard: Hello, {}! Nice to meet you.
heard: Hi {}! I'm Cellmate.
heard: Nice to meet you, {}.
heard: Welcome, {}! How are you today?
heard: Hello {}! What shall we talk about?
heard: Good to meet you, {}. How is your day?
ask: What is my name?
ask: What's my name?
ask: Do you remember my name?
ask: Do you still know my name?
ask: Who am I?
ask: Tell me my name.
ask: What did I say my name was?
ask: And what is my name?
ask: Do you know my name?
ask: whats my name
ask: Can you tell me my name?
ask: What am I called?
ask: how do they call me?
ask: Do you know who I am?
ask: Say my name.
ask: Did you keep my name?
ask: what was my name again?
recall: Your name is {}.
recall: You are {}.
recall: {}. I kept it.
recall: It is {}.
lost: You have not told me your name yet.
lost: I don't know, you have not told me your name.

# town: towns
tell: I live in {}.
tell: I am from {}.
tell: I just moved to {}.
tell: My home is in {}.
tell: I come from {}.
tell: I live in {}, by the way.
tell: We live in {}.
tell: i'm from {}
tell: My flat is in {}.
tell: I grew up in {}.
tell: I have lived in {} for years.
tell: Greetings from {}!
tell: I am sitting at home in {}.
also: from {}
also: and live in {}
also: , living in {}
also: and I come from {}
also: from sunny {}
also: , I'm from {}
also: and my home is {}
heard: {} sounds nice. Do you like it there?
heard: Greetings to {}! Is it loud there?
heard: {}! Is it a good place to live?
heard: I have only read about {}. Do you like it?
ask: Where do I live?
ask: Do you remember where I live?
ask: Which city did I name?
ask: Where is my home?
ask: Where am I from?
ask: what town do i live in?
ask: In which town do I live?
ask: Do you know where I live?
ask: Where did I say I live?
ask: which town am i from
ask: Where do I come from?
recall: You live in {}.
recall: In {}.
recall: {}. I kept it.
lost: You have not told me where you live.
lost: I don't know where you live, you have not told me.

# dog, cat, rabbit, parrot, hamster, pony: pets
tell: My {kind} is called {}.
tell: I have a {kind} called {}.
tell: I have a {kind}, its name is {}.
tell: We have a {kind}. Its name is {}.
tell: This is {}, my {kind}.
tell: My {kind}'s name is {}.
tell: {} is my {kind}.
tell: our {kind} is called {}
tell: I've got a {kind} named {}.
also: and I have a {kind} called {}
also: and my {kind} is {}
also: , and {} is my {kind}
also: with my {kind} {}
also: and own a {kind}, {}
heard: {} is a fine name for a {kind}.
heard: Hello, {}! What does a {kind} do all day?
heard: A {kind} called {}. I like that.
heard: Is {} a good {kind}?
ask: What is my {kind} called?
ask: What is the name of my {kind}?
ask: Do you remember my {kind}'s name?
ask: what's my {kind}'s name?
ask: How is my {kind} called?
ask: Which name does my {kind} have?
ask: do you know the name of my {kind}
recall: Your {kind} is called {}.
recall: It is {}, your {kind}.
recall: {}, your {kind}.
lost: You have not told me the name of your {kind}.
lost: I don't know, you have not told me about a {kind}.

# sister, brother, mother, father, son, daughter, friend, wife, husband, boss, neighbour: names
tell: My {kind} is called {}.
tell: My {kind}'s name is {}.
tell: I have a {kind} called {}.
tell: {} is my {kind}.
tell: I have a {kind}, the name is {}.
tell: my {kind} {} is with me
tell: I visited my {kind} {}.
tell: This is my {kind} {}.
also: and my {kind} is {}
also: and {} is my {kind}
also: , and my {kind}'s name is {}
also: and I have a {kind}, {}
also: and I live with my {kind} {}
heard: {} is a nice name. What is your {kind} like?
heard: Say hello to {} from me!
heard: Your {kind} is called {}. Nice!
heard: Do you see {} often?
ask: What is my {kind} called?
ask: What is the name of my {kind}?
ask: Do you remember my {kind}'s name?
ask: what's my {kind}'s name?
ask: Who is my {kind}?
ask: Tell me the name of my {kind}.
ask: do you know my {kind}'s name
recall: Your {kind} is called {}.
recall: It is {}, your {kind}.
recall: {}, your {kind}.
lost: You have not told me the name of your {kind}.
lost: I don't know, you have not told me about your {kind}.

# job: jobs
tell: I work as a {}.
tell: I am a {}.
tell: My job is {}.
tell: I'm a {} by trade.
tell: I earn my money as a {}.
tell: i work as a {}
tell: I have been a {} for ten years.
tell: I am a {}, by the way.
tell: I became a {} last year.
also: and work as a {}
also: , a {}
also: , a {} by trade
also: and I am a {}
also: , I work as a {}
also: and I earn my money as a {}
heard: A {}! Is it hard work?
heard: {} is a good job. Do you like it?
heard: So you are a {}. How was work today?
heard: I know a {} only from chats. What do you do all day?
ask: What is my job?
ask: What do I do for a living?
ask: Do you remember my job?
ask: what was my job again?
ask: What do I work as?
ask: Which job do I have?
ask: do you know what i work as
ask: What did I say about my job?
recall: You are a {}.
recall: You work as a {}.
recall: {}, you said.
lost: You have not told me your job.
lost: I don't know your job, you have not told me.

# colour: colours
tell: My favourite colour is {}.
tell: I like {} best of all colours.
tell: {} is my favourite colour.
tell: The colour I like most is {}.
tell: my favourite color is {}
tell: I love the colour {}.
also: and love the colour {}
also: and my favourite colour is {}
also: , and I like {} best of all colours
heard: {} is a good choice.
heard: {}! Do you wear it often?
heard: I know {} only as a word. It sounds good.
heard: {}. Is your room like that?
ask: What is my favourite colour?
ask: Which colour do I like best?
ask: Do you remember my favourite colour?
ask: whats my favourite color?
ask: Which colour did I name?
ask: What colour do I love?
recall: Your favourite colour is {}.
recall: {}, you said.
recall: It is {}.
lost: You have not told me your favourite colour.
lost: I don't know it, you have not told me your favourite colour.

# food: foods
tell: My favourite food is {}.
tell: I like {} best of all food.
tell: {} is my favourite food.
tell: The food I like most is {}.
tell: my favourite dish is {}
tell: I could eat {} every day.
tell: I love {}.
also: and I love {}
also: and my favourite food is {}
also: , and I could eat {} every day
also: and I like {} best of all food
heard: {} sounds good. Who cooks it for you?
heard: {}! I can only read about it.
heard: I never ate {}. What does it taste like?
heard: {} is a good choice.
ask: What is my favourite food?
ask: Which food do I like best?
ask: Do you remember my favourite food?
ask: whats my favourite food?
ask: What did I say I like to eat?
ask: Which dish do I love?
recall: Your favourite food is {}.
recall: {}, you said.
recall: It is {}.
lost: You have not told me your favourite food.
lost: I don't know it, you have not told me your favourite food.

# age: ages
tell: I am {} years old.
tell: I'm {} years old.
tell: I turned {} last week.
tell: I am {}, by the way.
tell: my age is {}
tell: I will be {} soon.
also: , {} years old
also: and I am {}
also: and {} years old
also: , I'm {}
also: and I turned {} last week
heard: {} is a good age.
heard: {} years! What was the best one?
heard: So you are {}. I am much younger.
heard: {}! That is a lot of days.
ask: How old am I?
ask: What is my age?
ask: Do you remember how old I am?
ask: how old did i say i am?
ask: Do you know my age?
recall: You are {}.
recall: You are {} years old.
recall: {}, you said.
lost: You have not told me your age.
lost: I don't know, you have not told me how old you are.
`;
