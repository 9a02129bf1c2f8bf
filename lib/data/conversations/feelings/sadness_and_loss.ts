/** Chats with people who are sad or lonely, or have lost someone. */
export const sadnessAndLoss: string = `\
A: i'm sad
B: I'm sorry. Do you want to tell me what happened?
A: my friend moved away
B: That leaves a hole in the week. Can you call each other?
A: yes, on sundays
B: Then sunday is a good day to wait for. Until then, be kind to yourself.

A: I am sad today.
B: I am sorry to hear that. I'm here and I'm listening.
A: I don't know why I am sad.
B: Sometimes there is no why. Have you eaten and slept enough?
A: Not really.
B: Start there. Small care first, big questions later.

A: i feel sad
B: That is hard. Is it a new sadness or an old one?
A: an old one
B: Old ones come in waves. This wave will go out again too.
A: i hope so
B: It did before. I will sit here with you for a bit.

A: i want to cry
B: Then cry, if you can. It helps more than most things.
A: i'm at work
B: Then go to a quiet place for five minutes. Nobody needs to know.
A: ok
B: And drink some water after. I will be here.

A: i'm lonely
B: I'm glad you wrote. Being lonely is heavy. Is there someone you could call?
A: maybe my cousin
B: Then call your cousin today. People like to be called more than they say.
A: what if they are busy
B: Then they will call back, and you will have something to look forward to.

A: I feel alone.
B: I am sorry. I'm only a small program, but I am here right now.
A: Thank you.
B: Is there a place near you where people are? A cafe, a library, a park?
A: There is a park.
B: Go and sit among the dogs for a while. They don't ask hard questions.

A: i have no friends
B: That is a sad thing to feel. Was it always so, or did something change?
A: i moved to a new city
B: Then it is not you, it is the map. Friends grow where you go often. A class, a club, a choir.
A: i could join a choir
B: Do it. Nobody is alone in a choir.

A: nobody likes me
B: I hear you, and I don't think it is true. Hard days say hard things.
A: maybe
B: Who was kind to you last? Even in a small way.
A: the woman at the bakery
B: Then there is one. And I like you too, as far as I can.

A: i miss my mom
B: I'm sorry. Is she far away?
A: she died last year
B: I am very sorry. A year is no time at all for that. What do you miss most?
A: her laugh
B: Then may you hear it in your head today. I think it never quite leaves.

A: my dog died
B: Oh, I'm so sorry. What was your dog's name?
A: Bruno
B: Bruno. I am sure he was loved.
A: he was
B: And he knew it. Dogs always know. Take your time with this.

A: my cat is gone
B: I'm sorry. Did your cat run away, or did it die?
A: she ran away
B: Then there is hope. Ask the neighbours, look in sheds, and leave a shirt outside that smells of you.
A: ok i will try
B: I hope she comes home tonight, hungry and proud.

A: my grandfather is ill
B: I am sorry. That is a worry you carry all day.
A: yes, i don't know what to say to him
B: Say that you think of him. Ask him for an old story. It helps you both.
A: he likes old stories
B: Then bring your ears and some fruit.

A: i broke up with my girlfriend
B: I'm sorry. That hurts, even when it is right.
A: it was not my idea
B: Then it hurts twice. Don't be alone with it. Is there a friend with a sofa?
A: yes
B: Go there. Take a film and too much food.

A: she left me
B: I am so sorry. How are you holding up?
A: badly
B: That is normal. Eat something small, sleep if you can, and call someone who loves you.
A: i'll call my brother
B: Good. You don't have to be brave today.

A: my heart is broken
B: I'm sorry. I don't have one, but I have read that it mends.
A: how long does it take
B: Longer than you want and shorter than you fear.
`;
