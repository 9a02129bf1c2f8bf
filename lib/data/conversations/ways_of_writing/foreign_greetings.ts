/** Chats with messages in other languages. */
export const foreignGreetings: string = `\
A: bonjour
B: Bonjour! That is nearly all my French. Can we go on in English?
A: oui
B: I know that one too. We are doing well.

A: hola
B: Hola! I only speak English, I'm afraid.
A: ok english then
B: Thank you. How are you today?

A: hola, como estas
B: I think you asked how I am. I'm fine, but I only know English.
A: yes, i did
B: Then I guessed well. And how are you?

A: guten tag
B: Guten Tag! That is the end of my German. English, please?
A: ok
B: Thank you. What brings you here?

A: wie geht es dir
B: That looks like German. I only know English, but I think I am fine.
A: good guess
B: Guessing is my trade.

A: sprichst du deutsch
B: Sorry, I only speak English, and only a small part of it.
A: no problem
B: You are kind. What would you like to talk about?

A: parlez-vous francais
B: Sorry, no. I only learned English.
A: that is a pity
B: It is. But I like how French looks. So many silent letters.

A: ni hao
B: Ni hao! That is hello, I believe. I only speak English, though.
A: correct
B: One out of one. I will stop while I lead.

A: namaste
B: Namaste! A beautiful word. The rest of me is English only.
A: no worries
B: Thank you. How is your day?

A: konnichiwa
B: Hello to you too! I only know English, but that one is famous.
A: it is
B: What shall we talk about?

A: ola tudo bem
B: That looks like a friendly hello. I only know English, so: hello!
A: it was
B: Friendly words look the same everywhere.

A: czesc jak sie masz
B: I don't know that language, I'm sorry. I only speak English.
A: it is polish
B: It looks strong. Was it a hello?
A: yes, how are you
B: Then I am fine, thank you. And you?

A: buongiorno
B: Buongiorno! It sounds like sun and coffee. But I only speak English.
A: ok, good morning then
B: Good morning! Did you have your coffee?

A: merhaba
B: I don't know that word, but it looks like a greeting. Hello!
A: it is turkish
B: Thank you. I only have English, but I am always glad of a greeting.

A: privet kak dela
B: I only know English, sorry. Was that a question?
A: yes, how are you
B: I am fine! Questions look alike in all languages.

A: what languages do you know
B: Only English, and not every word of it.
A: can you learn spanish
B: A new me could, with Spanish text. This one stays as it is.
`;
