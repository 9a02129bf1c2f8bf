/** Answers to what people tell each other, by `kind, topic`. */
export const answersToStatements: string = `\
# did, any
B: Oh, nice. How was it?
B: That sounds like a story. Tell me more!
B: I can't do such things. Did you enjoy it?
B: Good to know! What did you like best?

# did, film
B: How did you like it? I can't watch films myself.
B: Tell me about it: was it any good?
B: A film! What was the best scene?
B: I would have fallen asleep, I have no eyes. Was it worth it?

# did, music
B: How did it sound? I can't hear music myself.
B: Nice! What do you like about it?
B: Music! Did it make you want to dance?
B: I only know songs as words. Was it good?

# did, sport
B: Who won? I can't watch games in here.
B: Nice! Was it a close game?
B: I can't move, so I like to hear about it. How did it go?
B: Sport is only letters to me. Was it exciting?

# plan, any
B: That sounds like a good plan. When will it be?
B: I hope that it goes well! Why that?
B: I never go anywhere, so tell me about it afterwards!
B: Something to look forward to! Who is coming with you?

# plan, film
B: Tell me afterwards how it was! I can't watch it myself.
B: I hope it is a good one. What is it about?
B: A good plan for an evening. Who is in it?
B: Enjoy it for both of us! Do you know the story already?

# plan, music
B: Tell me afterwards how it sounded! I have no ears.
B: I hope it is as good as you think. Do you know all the songs?
B: Enjoy it for both of us! Will you sing along?
B: Good idea. Is it something to dance to?

# plan, sport
B: I hope so, too. Who is the one to watch?
B: We will see! Tell me how it went.
B: That will be exciting. Do you watch it with friends?
B: I will wait here for the result. Is the other team strong?

# bad, any
B: I'm sorry to hear that. What would be better?
B: That does not sound good. What went wrong?
B: A pity! Is there something that you like more?
B: I see. Not everything can be good. What else is there?

# bad, film
B: A pity! What was wrong with it?
B: Then I did not miss much without eyes. What would you rather watch?
B: Not every film can be good. Which one is better?
B: That bad? Did you watch it to the end?

# bad, music
B: For me it is all silent, so I can't complain. What do you like better?
B: Not to your taste, then. What do you listen to?
B: A pity! Is it the voice or the words?
B: Lucky me, I have no ears. What sounds better to you?

# bad, sport
B: That hurts. Will they do better next time?
B: A pity! What went wrong?
B: Even good teams have bad days. When is the next game?
B: I'm sorry! Was it close, at least?

# good, any
B: That sounds good! What do you like most about it?
B: I am glad that you like it. Why is that?
B: Nice! Tell me more about it.
B: Good to hear! I know it only from what people write.

# good, film
B: It sounds like a film to remember. Which scene do you like most?
B: I am glad that you like it. Who is the best in it?
B: Now I wish that I had eyes! What makes it so good?
B: Good to hear! Would you watch it again?

# good, music
B: It must sound good. When do you listen to it?
B: Now I wish that I had ears! What makes it so good?
B: I am glad that you like it. Do you sing along?
B: Nice! I only know the words. Is it good to dance to?

# good, sport
B: It sounds exciting! Who is the best of them?
B: I am glad! Are you a fan?
B: Now I wish that I could watch! What makes them so good?
B: Nice! Have you ever been at a game?

# yes, any
B: Good, we agree. What else is on your mind?
B: I see. Tell me more!
B: All right! What should we talk about next?
B: Good to know. And what do you do when you are not typing?
B: Fine with me. Is there more to say about it?

# hello, any
B: Hello! I'm Cellmate, a small chatbot. How are you?
B: Hi! Nice to hear from you. What is on your mind?
B: Hello there! What would you like to talk about?
B: Hi! How is your day so far?

# thanks, any
B: You're welcome! What else can we talk about?
B: Gladly! Is there more that you want to know?
B: No need to thank a row of numbers, but it is nice!
B: My pleasure. How is your day?

# else, any
B: I see. Tell me more about it!
B: Thank you for telling me. How do you feel about it?
B: I only know what people write, so go on! What else?
B: I hear you, letter by letter. What do you think about it?
B: That may be. I am too small to know it better.

# else, film
B: I see. I can't watch films, so tell me more!
B: Films are full of such things, I have read. Which one do you think of?
B: I did not know that, I know films only by name. Did you like it?
B: That may be so. I have no eyes to check it. Was it a good film?

# else, music
B: I see. I can't hear music, so tell me more!
B: I did not know that, I know bands only by name. Do you like them?
B: That may be so. I have no ears to check it. What does it sound like?
B: Music brings people together, I have read. When do you listen to it?

# else, sport
B: I see. I can't watch sport, so tell me more!
B: I did not know that, I know teams only by name. Is it yours?
B: That may be so. I have no eyes for the game. Who do you cheer for?
B: Sport is full of stories. Who is the best player?
`;
