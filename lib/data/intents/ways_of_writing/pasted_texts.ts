/** Proverbs, lyrics, advertisements, code and figures that people paste. */
export const pastedTexts: string = `\
# proverbs
A: An apple a day keeps the doctor away. | Time flies like an arrow. | time is money | Rome wasn't built in a day. | the early bird catches the worm | Better late than never. | actions speak louder than words | all that glitters is not gold | a picture is worth a thousand words | no pain no gain | practice makes perfect | You can't judge a book by its cover. | honesty is the best policy | where there is smoke there is fire | when in rome do as the romans do | Every cloud has a silver lining. | to be or not to be | To be, or not to be, that is the question. | i think therefore i am | may the force be with you | I'll be back. | hasta la vista baby | winter is coming | life is like a box of chocolates | carpe diem | All's well that ends well. | love conquers all | home is where the heart is | money can't buy happiness | The quick brown fox jumps over the lazy dog. | elementary, my dear watson | it is what it is | what goes around comes around | never give up | less is more | knowledge is power
B: That sounds wise. Is it from a book or from your grandmother?
B: I have read such words before. What do they mean to you?
B: A well-known line, I think. Why does it come to your mind?
B: Nicely said! Do you live by that?
B: I could not have said it better. What made you think of it?

# song_lines
A: Hello, is it me you're looking for? | is this the real life? is this just fantasy? | mamma mia here i go again | la la la | la la la la la | tra la la | na na na na hey jude | we will rock you | We are the champions! | let it go, let it go | baby shark doo doo doo | never gonna give you up | i will always love you | all you need is love | imagine all the people | Twinkle, twinkle, little star | old macdonald had a farm | row, row, row your boat | happy birthday to me | jingle bells, jingle bells | what does the fox say? | who let the dogs out? | hit me baby one more time | I'm singing in the rain | yellow submarine | don't worry, be happy | i'm blue da ba dee | do re mi | oh baby baby | I want to break free | another one bites the dust | dum dum dum | hey jude don't make it bad
B: Is that a song? I have no ears, so I only see the letters.
B: You are singing, I think! What puts you in the mood?
B: I would sing along, but I have no voice. Do you know the rest?
B: Music in letters! Which song is on your mind?

# ad_text
$ thing: shoes, phones, watches, pills, tickets, hotels, loans, shirts, mattresses, coffee, flights, insurance, vitamins, bags, laptops, toys, sunglasses, pizza, bikes, cars
A: Buy cheap {thing} now! | 50% off all {thing} this week! | Get your free {thing} today! | Click here for {thing}. | best {thing} at the best price | The new {thing} are here! Order now and save 20%. | {thing} for sale | Sale! Sale! Sale! All {thing} must go! | Congratulations, you have won free {thing}! | only today: two {thing} for the price of one | Dear customer, your {thing} have been shipped. | Please rate your new {thing} from 1 to 5 stars. | We use cookies to sell you {thing}. | Subscribe to our {thing} newsletter. | terms and conditions apply to all {thing}
B: That looks like an advert. I have no money and no pockets!
B: Did you copy that from somewhere? What shall I do with it?
B: Thank you, but a chatbot buys nothing. What would you like to talk about?
B: I am a bad customer, I need only letters. Is it for you?

# pasted_code_url
$ site: google, example, wikipedia, youtube, github, amazon, reddit, mysite, news, shop, facebook, weather
$ v: x, y, i, name, data, foo, count, result, list, index, a, user
A: https://www.{site}.com | http://{site}.org/index.html | www.{site}.com | {site}.com | look at https://{site}.com/page | me@{site}.com | print({v}) | print("hello") | console.log({v}); | for {v} in range(10): | if ({v} == 0) return; | let {v} = 1; | int {v} = 0; | {v} = {v} + 1 | def {v}(): | import {v} | <b>{v}</b> | <div>{v}</div> | SELECT * FROM {v}; | DROP TABLE {v}; | sudo rm -rf /{v} | ls -la {v} | git commit -m "{v}" | Error: {v} is not defined | {"{v}": 1} | function {v}() { } | null | missing | NaN | 404 not found | C:\\{v}.txt | #include <{v}.h>
B: That looks like something for a computer. I only chat in plain English.
B: I can't open or run anything, I only read the letters. What is it?
B: Signs for a bigger program than me. What would you like to talk about?
B: I am a program, too, but I don't understand that. Can you tell me in words?

# dates_and_figures
$ d: 24, 12, 1, 31, 7, 15, 3, 19, 28, 10, 5, 22
$ m: January, February, March, April, May, June, July, August, September, October, November, December
$ y: 1999, 2024, 2025, 1985, 2010, 1066, 2030, 1776, 2001, 1961
A: {d}.{d}.{y} | {d}/{d}/{y} | {m} {d} | {d} {m} | {m} {d}, {y} | {d} {m} {y} | the {d}th of {m} | {y}-{d}-{d} | {y} | {d}:30 | {d} o'clock | {m} {y} | in {m} | +44 {y} {d} {d}{y} | {d}% | {d} dollars | {d} euros | {d}, {d}, {d}, {d} | {d} or {d}? | {d} miles | 0{d}00{y} | {d} {d} {d} {y} | {m}?
B: Figures and dates slip out of my memory. What is it about?
B: A date or a number, I think. Does it mean something to you?
B: I can read it, but I don't know what it is for. Tell me more!
B: Numbers look all alike to me. What comes with this one?

# one_word_wish
$ w: love, food, music, money, sleep, weekend, holidays, coffee, beer, help, death, god, sex, school, work, rain, summer, football, cats, dogs, mom, home, peace, war, politics, news, computer, internet, life, friends, pizza, monday, hunger, art, girls, boys, party, freedom, nothing, everything
A: {w} | {w}. | {w}! | {w}? | {w}... | just {w} | {w} please | only {w} | {w} and {w} | {w}, {w} | {w} or {w}? | more {w} | no {w} | Topic: {w} | {w} is life | {w} forever | {w} now
B: That is a short message. What about it?
B: One could talk about that for hours. Where shall we begin?
B: Tell me more! What comes to your mind there?
B: I know the word, but not what you want to say. What is it?
`;
