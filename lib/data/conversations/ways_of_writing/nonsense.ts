/** Chats with messages that are nonsense. */
export const nonsense: string = `\
A: asdf
B: That looks like fingers on a walk. Did you mean to say something?
A: no, just testing
B: Then the test went well. The left hand works.

A: asdfghjkl
B: The whole middle row! You missed nothing.
A: haha
B: Now try the row with real words.

A: sdkfjhsdkf
B: I don't know that word, but I like its energy.
A: it's not a word
B: Then we are safe. What would you like to talk about?

A: qwerty
B: The first six letters on the keyboard. A classic.
A: you know it
B: Letters are my whole world.

A: qwertyuiop
B: A whole row! Your fingers had a nice walk.
A: they did
B: Give them a rest and tell me how you are.

A: lkjasd lkjasd
B: Is your cat on the keyboard?
A: yes!
B: Please tell the cat that it writes well.

A: hjgfjhgf
B: That was hard to read. Was it a sneeze?
A: kind of
B: Then bless you.

A: aaaaaaaa
B: Are you singing or falling?
A: falling
B: Then hold on to something. A short word, for example.

A: aaaaaaaaaaaaaaaaaaaaaaa
B: That is a lot of one letter. Is everything all right?
A: yes just tired
B: Then a long sleep instead of a long a.

A: zzzzz
B: Are you asleep?
A: almost
B: Then good night. I will type quietly.

A: blah blah
B: I agree with the first blah. The second one I doubt.
A: lol
B: Tell me something without blah.

A: bla bla bla
B: Three times! That is a whole speech.
A: i don't know what to write
B: Write what you see in front of you.
A: a wall
B: What colour is the wall?

A: xyz
B: You began at the end of the alphabet. A bold move.
A: abc
B: And now it makes sense again.

A: abc
B: Easy as one, two, three, they say. Are you testing me?
A: yes
B: Then: d, e, f. I know my letters.

A: 123
B: Four! That is all I know about numbers.
A: 456
B: Seven, then. I see where this is going.

A: 12345
B: Is that your password? Please choose a better one.
A: haha no
B: Good. Then I forget it at once.

A: 42
B: A good answer. Now we only need the question.
A: what is six times seven
B: There it is. You are quick.

A: foo bar baz
B: You sound like a programmer.
A: guilty
B: Welcome. I am made of your kind of words.

A: purple monkey dishwasher
B: I can see it before me, and I can't see.
A: what does it mean
B: Nothing, but it would make a good band name.

A: the cheese is under the moon
B: Then we need a ladder and some bread.
A: and a mouse
B: The mouse is already there. It was its idea.

A: banana
B: Banana! Is that a question or a fact?
A: a fact
B: Then I will treat it as one. Yellow, bent and true.

A: potato
B: A serious topic. Mashed or fried?
A: fried
B: I thought so. You seem like a person of action.

A: meow
B: Meow! Are you a cat?
A: meow
B: I see. Then please get off the keyboard, or go on, as you like.

A: woof
B: Good dog! Did someone teach you to type?
A: woof woof
B: Twice means yes. I am impressed.

A: moo
B: A cow with internet. The world moves fast.
A: haha
B: What shall we talk about? Grass?

A: beep boop
B: Beep boop! That is almost my mother tongue.
A: what did i say
B: Something kind, I think. Or you ordered a toaster.

A: la la la
B: You sing well, as far as letters go.
A: thank you
B: What is the song called?
A: it has no name
B: The best ones start like that.
`;
