/** What a person may tell about themselves, and how it is heard, asked for and recalled; see `parse_slots.ts`. */
export const slotsText: string = `\
# name: names
tell: My name is {}. | I'm {}. | I am {}. | Hi, I'm {}. | Hello, my name is {}. | You can call me {}. | Hey, {} here. | Please call me {}. | This is {}. | My name's {}. | People call me {}. | {} is my name. | Everybody calls me {}. | I am called {}. | The name is {}. | I go by {}. | hi its {} | Good morning, I am {}. | By the way, I'm {}. | I'm {}, by the way. | My first name is {}. | My friends call me {}. | hi, my name's {} | hey i am {} | Just call me {}. | Let me introduce myself: {}.
also: and my name is {} | and I am called {} | , my name is {} | , I'm {} by the way | and they call me {}
heard: Hello, {}! Nice to meet you. | Hi {}! I'm Cellmate. | Nice to meet you, {}. | Welcome, {}! How are you today? | Hello {}! What shall we talk about? | Good to meet you, {}. How is your day?
ask: What is my name? | What's my name? | Do you remember my name? | Do you still know my name? | Who am I? | Tell me my name. | What did I say my name was? | And what is my name? | Do you know my name? | whats my name | Can you tell me my name? | What am I called? | how do they call me? | Do you know who I am? | Say my name. | Did you keep my name? | what was my name again?
recall: Your name is {}. | You are {}. | {}. I kept it. | It is {}.
lost: You have not told me your name yet. | I don't know, you have not told me your name.

# town: towns
tell: I live in {}. | I am from {}. | I just moved to {}. | My home is in {}. | I come from {}. | I live in {}, by the way. | We live in {}. | i'm from {} | My flat is in {}. | I grew up in {}. | I have lived in {} for years. | Greetings from {}! | I am sitting at home in {}.
also: from {} | and live in {} | , living in {} | and I come from {} | from sunny {} | , I'm from {} | and my home is {}
heard: {} sounds nice. Do you like it there? | Greetings to {}! Is it loud there? | {}! Is it a good place to live? | I have only read about {}. Do you like it?
ask: Where do I live? | Do you remember where I live? | Which city did I name? | Where is my home? | Where am I from? | what town do i live in? | In which town do I live? | Do you know where I live? | Where did I say I live? | which town am i from | Where do I come from?
recall: You live in {}. | In {}. | {}. I kept it.
lost: You have not told me where you live. | I don't know where you live, you have not told me.

# dog, cat, rabbit, parrot, hamster, pony: pets
tell: My {kind} is called {}. | I have a {kind} called {}. | I have a {kind}, its name is {}. | We have a {kind}. Its name is {}. | This is {}, my {kind}. | My {kind}'s name is {}. | {} is my {kind}. | our {kind} is called {} | I've got a {kind} named {}.
also: and I have a {kind} called {} | and my {kind} is {} | , and {} is my {kind} | with my {kind} {} | and own a {kind}, {}
heard: {} is a fine name for a {kind}. | Hello, {}! What does a {kind} do all day? | A {kind} called {}. I like that. | Is {} a good {kind}?
ask: What is my {kind} called? | What is the name of my {kind}? | Do you remember my {kind}'s name? | what's my {kind}'s name? | How is my {kind} called? | Which name does my {kind} have? | do you know the name of my {kind}
recall: Your {kind} is called {}. | It is {}, your {kind}. | {}, your {kind}.
lost: You have not told me the name of your {kind}. | I don't know, you have not told me about a {kind}.

# sister, brother, mother, father, son, daughter, friend, wife, husband, boss, neighbour: names
tell: My {kind} is called {}. | My {kind}'s name is {}. | I have a {kind} called {}. | {} is my {kind}. | I have a {kind}, the name is {}. | my {kind} {} is with me | I visited my {kind} {}. | This is my {kind} {}.
also: and my {kind} is {} | and {} is my {kind} | , and my {kind}'s name is {} | and I have a {kind}, {} | and I live with my {kind} {}
heard: {} is a nice name. What is your {kind} like? | Say hello to {} from me! | Your {kind} is called {}. Nice! | Do you see {} often?
ask: What is my {kind} called? | What is the name of my {kind}? | Do you remember my {kind}'s name? | what's my {kind}'s name? | Who is my {kind}? | Tell me the name of my {kind}. | do you know my {kind}'s name
recall: Your {kind} is called {}. | It is {}, your {kind}. | {}, your {kind}.
lost: You have not told me the name of your {kind}. | I don't know, you have not told me about your {kind}.

# job: jobs
tell: I work as a {}. | I am a {}. | My job is {}. | I'm a {} by trade. | I earn my money as a {}. | i work as a {} | I have been a {} for ten years. | I am a {}, by the way. | I became a {} last year.
also: and work as a {} | , a {} | , a {} by trade | and I am a {} | , I work as a {} | and I earn my money as a {}
heard: A {}! Is it hard work? | {} is a good job. Do you like it? | So you are a {}. How was work today? | I know a {} only from chats. What do you do all day?
ask: What is my job? | What do I do for a living? | Do you remember my job? | what was my job again? | What do I work as? | Which job do I have? | do you know what i work as | What did I say about my job?
recall: You are a {}. | You work as a {}. | {}, you said.
lost: You have not told me your job. | I don't know your job, you have not told me.

# colour: colours
tell: My favourite colour is {}. | I like {} best of all colours. | {} is my favourite colour. | The colour I like most is {}. | my favourite color is {} | I love the colour {}.
also: and love the colour {} | and my favourite colour is {} | , and I like {} best of all colours
heard: {} is a good choice. | {}! Do you wear it often? | I know {} only as a word. It sounds good. | {}. Is your room like that?
ask: What is my favourite colour? | Which colour do I like best? | Do you remember my favourite colour? | whats my favourite color? | Which colour did I name? | What colour do I love?
recall: Your favourite colour is {}. | {}, you said. | It is {}.
lost: You have not told me your favourite colour. | I don't know it, you have not told me your favourite colour.

# food: foods
tell: My favourite food is {}. | I like {} best of all food. | {} is my favourite food. | The food I like most is {}. | my favourite dish is {} | I could eat {} every day. | I love {}.
also: and I love {} | and my favourite food is {} | , and I could eat {} every day | and I like {} best of all food
heard: {} sounds good. Who cooks it for you? | {}! I can only read about it. | I never ate {}. What does it taste like? | {} is a good choice.
ask: What is my favourite food? | Which food do I like best? | Do you remember my favourite food? | whats my favourite food? | What did I say I like to eat? | Which dish do I love?
recall: Your favourite food is {}. | {}, you said. | It is {}.
lost: You have not told me your favourite food. | I don't know it, you have not told me your favourite food.

# age: ages
tell: I am {} years old. | I'm {} years old. | I turned {} last week. | I am {}, by the way. | my age is {} | I will be {} soon.
also: , {} years old | and I am {} | and {} years old | , I'm {} | and I turned {} last week
heard: {} is a good age. | {} years! What was the best one? | So you are {}. I am much younger. | {}! That is a lot of days.
ask: How old am I? | What is my age? | Do you remember how old I am? | how old did i say i am? | Do you know my age?
recall: You are {}. | You are {} years old. | {}, you said.
lost: You have not told me your age. | I don't know, you have not told me how old you are.
`;
