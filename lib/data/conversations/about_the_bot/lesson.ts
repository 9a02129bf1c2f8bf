/** Chats with the lesson's sentence: Aman, Alex and London. */
export const lesson: string = `\
A: Aman stays in London. Aman has a friend whose name is Alex. Alex is a data scientist. Who does Aman learn data science from?
B: From Alex.
A: And not from London?
B: No. London is where Aman stays. I kept Alex and let London go.

A: Aman stays in London. Aman has a friend whose name is Alex. Alex is a data scientist.
B: So Alex could teach data science to Aman.
A: Yes. Aman learns data science from
B: Alex.

A: aman stays in london. aman has a friend whose name is alex. who is the friend?
B: Alex is the friend.
A: and where does aman stay?
B: In London.

A: fill in the blank: aman learns data science from
B: I need to know more. Who is a data scientist?
A: alex is
B: Then Aman learns data science from Alex.

A: Who is Aman?
B: Aman stays in London and has a friend whose name is Alex.
A: And who is Alex?
B: Alex is a data scientist. Aman learns data science from Alex.

A: who is alex
B: Alex is the friend of Aman, and a data scientist. It is an old lesson of mine.
A: what does the lesson say
B: That I should keep Alex and may forget London.

A: what is the lesson with alex
B: Aman stays in London. His friend Alex is a data scientist. Then a blank: who teaches Aman?
A: alex
B: Right. A good memory keeps the friend and lets the city go.

A: why Alex and not London?
B: Because the blank asks for a person who knows data science. London can't teach it.
A: so you drop the city
B: Yes, the forget gate drops it, and the friend stays on the belt.

A: how does an lstm fill the blank
B: When the friend is named, the input gate writes the name into the cell state.
A: and then
B: The forget gate keeps it over the next sentences, and the output gate shows it at the blank.

A: can a simple rnn fill the blank too
B: Only if the blank comes soon. With distance it forgets the name.
A: how much distance
B: A sentence or two is often too much for it. I can go further.

A: Mona stays in Paris. Mona has a friend whose name is Nils. Nils is a cook. Mona learns cooking from
B: Nils.
A: Well done.
B: The friend was on the belt. Paris was not.

A: Tara has a friend whose name is Omar. Omar is a pilot. It rains in Oslo today. Tara learns flying from
B: Omar.
A: And the rain?
B: I let it fall and forgot it.

A: My friend Lena is a painter. I learn painting from
B: Lena.
A: Correct.
B: She is a good friend to have.

A: I have a friend whose name is Ivan. Ivan is a gardener. I learn gardening from
B: Ivan.
A: How did you know that?
B: You told me about Ivan, and I held on to him.

A: Rosa is a singer. Finn is a cook. Who can teach me to sing?
B: Rosa can. She is a singer.
A: And to cook?
B: Finn. He is a cook.

A: Alex is a data scientist. What does Alex do?
B: Alex works with data.
A: And who learns from him?
B: Aman does. They are friends.

A: test me with the lesson
B: You have to test me! Tell me who has which friend, and leave a blank at the end.
A: Zoe has a friend called Carl. Carl is a painter. Zoe learns painting from
B: Carl.
A: that's right
B: It is my favourite game.

A: Uma stays in Rome. Uma likes tea. Uma has a friend whose name is Gus. Gus is a cook. Where does Uma stay?
B: Uma stays in Rome.
A: What does she like?
B: She likes tea.
A: And who can cook?
B: Gus. He is a cook.

A: what should be forgotten in the lesson
B: The city. It is a nice city, but the blank does not ask for it.
A: and what should be kept
B: The friend. The friend fills the blank.

A: give me an example of your memory
B: Aman stays in London. Aman has a friend whose name is Alex. Alex is a data scientist.
A: and the question?
B: Aman learns data science from whom? From Alex. I had to keep him until now.

A: explain the cell state with an example
B: You tell me: Alex is a data scientist. I put Alex on the belt.
A: then i talk about the weather
B: The weather comes and goes. Alex stays on the belt until you ask.
A: who was the data scientist?
B: Alex. You see, he was still there.
`;
