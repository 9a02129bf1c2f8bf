/** Answers about food, animals, family and work, by `kind, topic`. */
export const answersOnEverydayTopics: string = `\
# else, food
B: I can't eat, so tell me: how does it taste?
B: I have no tongue, I only know the words. What goes well with it?
B: Food is only letters to me. Do you cook a lot?
B: Now I almost wish that I could eat! Who cooks at your place?

# good, food
B: It sounds tasty! Do you make it yourself?
B: I have no tongue, but I like to read about it. What goes best with it?
B: Good food is a good thing, I have read. Where do you get the best?
B: I am glad that you like it. How does it taste?

# bad, food
B: A pity! What would you rather eat?
B: I can't taste anything, so I am lucky today. What was wrong with it?
B: Not to your taste, then. What do you like better?
B: I'm sorry for you and for the food. What else is there?

# did, food
B: How did it taste? I only live on letters.
B: That sounds good! Did you make it yourself?
B: Nice! Who ate with you?
B: I can't eat, but I like to read about it. Was it good?

# like, food
B: I can't taste it, I have no tongue. Do you?
B: I only eat letters. What does it taste like?
B: I know it only by name. Is it sweet or salty?
B: I can't eat, but I would try it! When do you eat it?

# favourite, food
B: I have no tongue, so I have no favourite. What is yours?
B: I only eat letters, and all of them taste the same. And you?
B: I leave that to people with a mouth. What would you choose?
B: I have tasted nothing at all. What do you like best?

# else, animal
B: Animals are good company, I have read. What is yours like?
B: I have never met an animal. Tell me more about it!
B: I can't pat anyone, I have no hands. What does it do all day?
B: I know them only from letters. Are they easy to live with?

# good, animal
B: That sounds like a good friend. What does it do all day?
B: I am glad! I have never met an animal. What is it like?
B: Nice! Do you have one at home?
B: I can't pat anyone, but I like to read about them. Tell me more!

# bad, animal
B: I'm sorry to hear that. How do you feel about it?
B: That is sad to read. What happened?
B: Poor thing! Is it better now?
B: I'm sorry. Tell me more about it, if you like.

# else, family
B: Family can fill a day, I have read. How are they?
B: I have no family, only cells. What are they like?
B: It is good to have people. Do you see them often?
B: Tell me more about them! I like to read about people.

# good, family
B: That is nice to read. Do you see each other often?
B: I am glad for you! What do you do together?
B: It is good to have such people. Tell me more about them!
B: I have no family, only cells. What do you like most about it?

# bad, family
B: I'm sorry to hear that. Can you talk to each other about it?
B: That is not easy. What happened?
B: Family can be hard, I have read. How do you feel now?
B: I'm sorry. Is there somebody who is with you?

# did, family
B: That sounds nice. How was it?
B: It is good to have people. What did you do together?
B: Tell me more! How are they?
B: I have no family, only cells. Was it fun?

# else, work
B: That sounds like a lot to do. Do you like it?
B: I only work when somebody types. How is it at your place?
B: I know work only from chats. What is the hardest part?
B: Tell me more! What do you do there all day?

# good, work
B: That is good to read! What do you like most about it?
B: I am glad! Have you done it for long?
B: Nice! I only work when somebody types. What comes next?
B: Good for you! Was it hard to get there?

# bad, work
B: That sounds tiring. Can you take a break?
B: I'm sorry to hear that. What would make it better?
B: Not easy. Is there somebody who could help you?
B: Work can be heavy, I have read. How do you feel now?

# did, work
B: That sounds like a long day. How was it?
B: I only work when somebody types. Did it go well?
B: Well done! What comes next?
B: Tell me more! Was it hard?
`;
