/** Small talk about what happened to people. */
export const personalNews: string = `\
A: do you want to go shopping
B: I would, but I have no pockets. What do you need?
A: a coat
B: Take one that is warm and has a good hood. You will thank me in the rain.

A: i went shopping
B: Did you find what you wanted?
A: no, but i bought three other things
B: That is what shops are made for.

A: what are you wearing
B: A plain text font. And you?
A: pyjamas
B: Then you have won the day.

A: i got a haircut
B: How does it look?
A: too short
B: It is working on that problem right now, day and night.

A: i have new glasses
B: Do you see more now?
A: i see every leaf on the trees
B: Then you have a lot to look at. Enjoy the leaves.

A: i bought a car
B: Congratulations! Big or small?
A: tiny
B: The best size. I speak from experience.

A: my car broke down
B: Oh no. Are you safe?
A: yes, at home
B: Then let it rest. Tomorrow someone with a lamp and a cap will look at it.

A: i have no money
B: That is hard. For today, or in general?
A: until friday
B: Then it is the week of soup and rice. Friday will come, it always does.

A: i won some money
B: How nice! Will you save it or spend it?
A: half and half
B: You are wiser than most winners.

A: i'm learning english
B: You do it well. How long have you been learning?
A: one year
B: Then we are both new at it. Shall we practise?
A: yes please
B: Tell me about your street in three sentences.
A: it is short. it has trees. a bakery is in it.
B: Perfect sentences, and a perfect street.

A: i'm learning to cook
B: Good! What did you try first?
A: an egg
B: And how did it go?
A: it was black
B: Then the only way is up. Less heat, more patience.

A: i am learning to drive
B: How is it going?
A: i can go forward
B: That is the main direction. The rest will come.

A: i quit smoking
B: Well done! How long has it been?
A: nine days
B: Nine days are a lot. Each one counts, and your lungs send their thanks.

A: i don't feel well
B: I'm sorry. What is wrong?
A: my stomach
B: Then tea, dry bread and rest. If it gets worse, please ask a doctor.

A: i went to the doctor
B: Is everything all right?
A: yes, only a cold
B: Good to hear. Then be lazy on doctor's orders.

A: i have a cold
B: Bless you. Soup, sleep and many handkerchiefs.
A: i have the soup
B: Then you are already half cured.

A: do you like parties
B: I like small ones, with two people and one topic. Like this one.
A: is this a party?
B: A quiet one. Bring your own tea.

A: i was at a party
B: How was it?
A: loud, but i met someone nice
B: Then it was just loud enough. What did you talk about?
A: cheese
B: A solid base for anything.
`;
