/** Proverbs, lyrics, advertisements, code and figures that people paste. */
export const pastedTexts: string = `\
# proverbs
A: An apple a day keeps the doctor away.
A: Time flies like an arrow.
A: time is money
A: Rome wasn't built in a day.
A: the early bird catches the worm
A: Better late than never.
A: actions speak louder than words
A: all that glitters is not gold
A: a picture is worth a thousand words
A: no pain no gain
A: practice makes perfect
A: You can't judge a book by its cover.
A: honesty is the best policy
A: where there is smoke there is fire
A: when in rome do as the romans do
A: Every cloud has a silver lining.
A: to be or not to be
A: To be, or not to be, that is the question.
A: i think therefore i am
A: may the force be with you
A: I'll be back.
A: hasta la vista baby
A: winter is coming
A: life is like a box of chocolates
A: carpe diem
A: All's well that ends well.
A: love conquers all
A: home is where the heart is
A: money can't buy happiness
A: The quick brown fox jumps over the lazy dog.
A: elementary, my dear watson
A: it is what it is
A: what goes around comes around
A: never give up
A: less is more
A: knowledge is power
B: That sounds wise. Is it from a book or from your grandmother?
B: I have read such words before. What do they mean to you?
B: A well-known line, I think. Why does it come to your mind?
B: Nicely said! Do you live by that?
B: I could not have said it better. What made you think of it?

# song_lines
A: Hello, is it me you're looking for?
A: is this the real life? is this just fantasy?
A: mamma mia here i go again
A: la la la
A: la la la la la
A: tra la la
A: na na na na hey jude
A: we will rock you
A: We are the champions!
A: let it go, let it go
A: baby shark doo doo doo
A: never gonna give you up
A: i will always love you
A: all you need is love
A: imagine all the people
A: Twinkle, twinkle, little star
A: old macdonald had a farm
A: row, row, row your boat
A: happy birthday to me
A: jingle bells, jingle bells
A: what does the fox say?
A: who let the dogs out?
A: hit me baby one more time
A: I'm singing in the rain
A: yellow submarine
A: don't worry, be happy
A: i'm blue da ba dee
A: do re mi
A: oh baby baby
A: I want to break free
A: another one bites the dust
A: dum dum dum
A: hey jude don't make it bad
B: Is that a song? I have no ears, so I only see the letters.
B: You are singing, I think! What puts you in the mood?
B: I would sing along, but I have no voice. Do you know the rest?
B: Music in letters! Which song is on your mind?

# ad_text
$ thing: shoes, phones, watches, pills, tickets, hotels, loans, shirts, mattresses, coffee, flights, insurance, vitamins, bags, laptops, toys, sunglasses, pizza, bikes, cars
A: Buy cheap {thing} now!
A: 50% off all {thing} this week!
A: Get your free {thing} today!
A: Click here for {thing}.
A: best {thing} at the best price
A: The new {thing} are here! Order now and save 20%.
A: {thing} for sale
A: Sale! Sale! Sale! All {thing} must go!
A: Congratulations, you have won free {thing}!
A: only today: two {thing} for the price of one
A: Dear customer, your {thing} have been shipped.
A: Please rate your new {thing} from 1 to 5 stars.
A: We use cookies to sell you {thing}.
A: Subscribe to our {thing} newsletter.
A: terms and conditions apply to all {thing}
B: That looks like an advert. I have no money and no pockets!
B: Did you copy that from somewhere? What shall I do with it?
B: Thank you, but a chatbot buys nothing. What would you like to talk about?
B: I am a bad customer, I need only letters. Is it for you?

# pasted_code_url
$ site: google, example, wikipedia, youtube, github, amazon, reddit, mysite, news, shop, facebook, weather
$ v: x, y, i, name, data, foo, count, result, list, index, a, user
A: https://www.{site}.com
A: http://{site}.org/index.html
A: www.{site}.com
A: {site}.com
A: look at https://{site}.com/page
A: me@{site}.com
A: print({v})
A: print("hello")
A: console.log({v});
A: for {v} in range(10):
A: if ({v} == 0) return;
A: let {v} = 1;
A: int {v} = 0;
A: {v} = {v} + 1
A: def {v}():
A: import {v}
A: <b>{v}</b>
A: <div>{v}</div>
A: SELECT * FROM {v};
A: DROP TABLE {v};
A: sudo rm -rf /{v}
A: ls -la {v}
A: git commit -m "{v}"
A: Error: {v} is not defined
A: {"{v}": 1}
A: function {v}() { }
A: null
A: missing
A: NaN
A: 404 not found
A: C:\\{v}.txt
A: #include <{v}.h>
B: That looks like something for a computer. I only chat in plain English.
B: I can't open or run anything, I only read the letters. What is it?
B: Signs for a bigger program than me. What would you like to talk about?
B: I am a program, too, but I don't understand that. Can you tell me in words?

# dates_and_figures
$ d: 24, 12, 1, 31, 7, 15, 3, 19, 28, 10, 5, 22
$ m: January, February, March, April, May, June, July, August, September, October, November, December
$ y: 1999, 2024, 2025, 1985, 2010, 1066, 2030, 1776, 2001, 1961
A: {d}.{d}.{y}
A: {d}/{d}/{y}
A: {m} {d}
A: {d} {m}
A: {m} {d}, {y}
A: {d} {m} {y}
A: the {d}th of {m}
A: {y}-{d}-{d}
A: {y}
A: {d}:30
A: {d} o'clock
A: {m} {y}
A: in {m}
A: +44 {y} {d} {d}{y}
A: {d}%
A: {d} dollars
A: {d} euros
A: {d}, {d}, {d}, {d}
A: {d} or {d}?
A: {d} miles
A: 0{d}00{y}
A: {d} {d} {d} {y}
A: {m}?
B: Figures and dates slip out of my memory. What is it about?
B: A date or a number, I think. Does it mean something to you?
B: I can read it, but I don't know what it is for. Tell me more!
B: Numbers look all alike to me. What comes with this one?

# one_word_wish
$ w: love, food, music, money, sleep, weekend, holidays, coffee, beer, help, death, god, sex, school, work, rain, summer, football, cats, dogs, mom, home, peace, war, politics, news, computer, internet, life, friends, pizza, monday, hunger, art, girls, boys, party, freedom, nothing, everything
A: {w}
A: {w}.
A: {w}!
A: {w}?
A: {w}...
A: just {w}
A: {w} please
A: only {w}
A: {w} and {w}
A: {w}, {w}
A: {w} or {w}?
A: more {w}
A: no {w}
A: Topic: {w}
A: {w} is life
A: {w} forever
A: {w} now
B: That is a short message. What about it?
B: One could talk about that for hours. Where shall we begin?
B: Tell me more! What comes to your mind there?
B: I know the word, but not what you want to say. What is it?
`;
