/** What people say about grief, love, anger and worry, at more length. */
export const talkOfFeelings: string = `\
# talk_grief
A: My dog died on Tuesday and the house is so quiet now.
A: we had to put our cat to sleep this morning
A: It's my dad's funeral on Friday and I don't know what to say.
A: lost my nan last week, she basically raised me
A: Today would have been my mother's seventieth birthday.
A: i keep setting the table for two even tho hes gone
A: Our old labrador Bertie passed away last night.
A: MY HAMSTER DIED AND IM SO SAD
A: Three years since my brother died and it still hurts every single day.
A: just got back from the cemetery, put flowers on grandpas grave
A: My husband passed in March after forty-one years of marriage.
A: cant believe shes gone, she was only 34
A: A friend from school died in a car crash at the weekend.
A: how do people get over losing a parent?
A: My rabbit Clover was put down yesterday, she was nine.
A: i miss my grandma so much it physically hurts
A: We buried Uncle Pete on Saturday and I cried the whole way through.
A: her cat basket is still by the radiator, i cant move it
A: Does grief ever get easier after someone dies?
A: still hear her voice in the kitchen sometimes, its been a year since we lost mum
A: The vet said there was nothing more they could do for Rosie. She died in my arms.
A: got a voicemail from my late wife and i cant delete it
A: Tomorrow I have to read the eulogy for my best friend.
A: my goldfish died lol but im actually really upset
A: I found my father's old jumper today and it still smelled of him.
A: passed away in his sleep, my grandad, 92 years old
A: Nobody told me how much I would miss my mother after she died.
A: we lost our neighbour bill to a stroke, i still look for him at the fence
A: Since Frank died I sleep on his side of the bed.
A: first christmas without dad is coming n im dreading it
A: Poor old Whiskers didn't make it through the night.
A: the guinea pig died and my daughter wont stop crying
A: I scattered my wife's ashes at the beach on Sunday.
A: my horse had to be put down after a bad fall, im in bits
A: Is it normal to be angry with someone for dying?
A: He was my best mate for twenty years and now he's dead.
A: dont know what to wear to my aunts funeral
A: Widowed at thirty-eight. Never thought I'd say that about myself.
A: ive been to 3 funerals this year, 3!!
A: A colleague of mine died suddenly on Monday, he sat at the next desk.
A: mum died of cancer two months ago and everyone acts like its fine
A: How do I tell my six-year-old that Grandpa has died?
A: the parrot we had for 25 years died on sunday
A: I can't bring myself to throw out his shoes, he's been dead since June.
A: my ex died yesterday and i dont know how im supposed to feel
A: Her funeral was beautiful but I just felt numb.
A: Missing my late sister a lot today, we always baked together in December.
A: my dog got run over n its killing me
A: They switched off my uncle's life support at noon.
A: gran's gone. she went at 4 this morning
A: I still dial my dead father's number when something breaks in the house.
A: its the anniversary of my sons death tomorrow
A: Our neighbour Mrs. Hobbs has died, she gave me sweets when I was small.
A: buddy was 14, best dog ever, gone since monday
A: Last night I dreamt my late husband was alive again.
A: my teacher died and the whole class was crying
A: I wish I had said goodbye before Grandma died.
A: havent washed her pillowcase since she passed
A: When my mum died I was abroad and I missed the funeral.
A: the wake was nice i guess, but i want my grandpa back
A: Yesterday we buried my little sister.
A: cant look at pics of my cat without crying, she died 2 weeks ago
A: Everyone brings casseroles, nobody talks about my dead wife.
A: My twin died when we were nineteen and I still feel half of me is gone.
A: lost my best friend to cancer in april, he was 27
A: The crematorium called, his ashes are ready to collect.
A: what do u say to somebody whose dad just died
A: Sorting through my parents' house now that both are gone.
A: i never got to say sorry to him before he died
A: Bella went over the rainbow bridge today, my sweet girl.
A: I lost my fiance in an accident five months before the wedding.
A: tortoise died, had him since i was 6
A: There is an empty chair at our table since Granny passed.
A: my budgie was dead on the floor of the cage this morning :(
A: It's six months today since I lost Margaret.
A: grieving is so weird, i laughed at the funeral and then felt awful
A: No one says his name any more since he died, and that hurts the most.
A: our ferret passed away during surgery
A: Sixty years together and on Wednesday she left this world.
A: im wearing my dead brothers jacket today, makes me feel close 2 him
A: Could you help me write a condolence card? My boss lost her son.
A: the worst thing is coming home n no dog at the door anymore since he died
A: My godmother died and I'm flying home to bury her.
A: granddad used to call me every sunday. the phone is silent now hes dead
A: It hit me in the supermarket: I was buying the biscuits my late mum liked.
A: RIP my old cat tommy, 19 years
A: Why did she have to die so young??
A: his funeral is at 2 and i cant get out of the car
A: After my partner's death the evenings are the hardest.
A: we had the chickens for 5 yrs and a fox killed all of them
A: My old music teacher passed away; he taught me everything.
A: found out on facebook that my cousin is dead
A: That dog slept at my feet for thirteen years, and now he's buried in the garden.
A: cant stop thinking about the day my dad died
A: Both of my grandparents died within a week of each other.
A: mourning my kitten, she was only 4 months old
A: I talk to my late wife's photograph every morning, is that silly?
A: the hospice rang. mum has gone
A: A month after the funeral all the visitors stop coming.
A: i miss you grandpa, thats all i wanted to say
A: Mourning is hard work, isn't it? My brother has been gone five weeks now.
A: my cat got hit by a car and didnt make it
A: Sundays were always roast at Mum's, and now Mum is dead.
A: saw a man who looked like my dead grandad n i lost it in tesco
A: Our pony Biscuit died of colic at the weekend.
A: her ashes are on the shelf and i say goodnight to them
A: A cousin of mine drowned last summer and I can't go near the lake.
A: the vet is coming at 3 to put max to sleep, hes 16
A: Only four of us came to his burial, and he was such a kind man.
A: still got my late sisters number as my emergency contact
B: I'm so sorry for your loss. Would you like to tell me about the one you miss?
B: That is a sad loss, and there is no hurry to feel better. What do you remember most?
B: Losing someone hurts because they mattered. Is there a memory you would like to share?
B: My sympathy, truly. Grief takes its own time. How are you getting through today?
B: Such a goodbye is one of the hardest things there is. Who is there for you just now?
B: Death leaves a big gap, and I can't fill it, but I can listen. What would you like to say?
B: It is hard when someone is gone for good. Do you want to talk about the good times?
B: There are no right words for a loss like that, but I'm here. How are you bearing up?

# talk_lonely
A: I feel so lonely in this big flat.
A: nobody ever calls me
A: I moved to Leeds for work and I don't know a soul here.
A: i have no friends at my new school
A: My phone hasn't rung in eleven days.
A: so homesick rn, i just want my own bed and mums cooking
A: Eating dinner on my own again tonight.
A: everyone has someone except me
A: The kids have left home and they hardly ever ring.
A: LONELY LONELY LONELY
A: is it weird to have zero friends at 25
A: You're the only one I've talked to all day.
A: im always the one who texts first, nobody texts me
A: How do grown-ups make new friends?
A: spent my birthday alone, not one message
A: Working from home means I go days without seeing a face.
A: i sit by myself at lunch every day
A: We retired to the coast and it turns out nobody talks to us here.
A: feel invisible at uni, nobody knows my name
A: I miss my family in Manila, it's been two years since I saw them.
A: theres a party on saturday and i wasnt invited
A: All my friends have babies now and no time for me.
A: no one to talk to so im talking to a bot lol
A: Weekends are the worst when you live alone.
A: sometimes i go to the shop just to hear a human voice
A: My daughter lives in Australia and the house feels empty.
A: at break i just walk round the yard by myself
A: I'm an exchange student in Ohio and I'm terribly homesick.
A: got nobody to go to the cinema with
A: On Christmas Eve I'll be by myself, like last year.
A: my best friend moved to canada n now i have no one
A: Can a person be lonely in a room full of people? Because I am.
A: all my mates ditched me for a new group
A: I don't fit in anywhere.
A: the group chat goes quiet whenever i write something
A: At seventy-nine I've outlived most of my circle and the days are long.
A: nobody sat next to me on the school trip
A: Since I stopped working I've lost touch with everybody.
A: wish i had just one close friend
A: The evenings are long and there is nobody to share them with.
A: no one came to my housewarming
A: I feel like an outsider at the office, they all go for drinks without me.
A: i miss home so much, the food, the street, everything
A: My only visitor is the postman.
A: havent had a hug in months
A: How do you cope with being alone all the time?
A: its friday night and im home by myself again
A: Back in Poland I had dozens of friends, here I have none.
A: people just forget about me
A: I've been single for ages and the loneliness gets to me.
A: would you be my friend? i dont have any
A: Night shifts mean I never see anybody.
A: i eat lunch in the toilets bc i got nobody to sit with
A: My neighbours don't even say hello.
A: Strange how lonely a city of nine million can be.
A: moved out 4 college last week n im homesick af
A: Talking to you because there's no one else here.
A: Being a stay-at-home mum is lonelier than I expected.
A: my bro left for the army and its just me now
A: Three hundred online friends and not one to have coffee with.
A: I'm too shy to make friends.
A: how come everyone has a best friend but me??
A: On Sundays I don't speak a single word to anybody.
A: i joined a club but they all know each other already and nobody talked to me
A: My son hasn't rung since Easter.
A: everybody at the gym chats in pairs and im always on my own
A: Where can an old man meet people these days?
A: dont have anyone to call when something good happens
A: The silence in my apartment is driving me mad.
A: just want some company tonight
A: Abroad for a year, and I count the days until I can go home.
A: my roommates hang out without me
A: I left my village for a job in Berlin and I feel cut off from everyone.
A: cant remember the last time someone asked how i am
A: Nobody in my class likes the same stuff as me, so I'm always alone.
A: tbh id love to have someone to chat with every day
A: We have moved six times and I've never kept a friend.
A: whats the point of a phone if nobody rings
A: My sister used to live next door; now I have no company at all.
A: boarding school sucks, i want to go home
A: I've been on my own since the children grew up.
A: lonely night again, hi
A: They planned a whole holiday and didn't ask me along.
A: does loneliness ever go away
A: Every bench in the park has couples on it, and then there's me.
A: i pretend to be busy so ppl dont know i have no plans
A: After the move I lost contact with all my old friends.
A: My Valentine's dinner is a ready meal for one.
A: nobody remembered me today. not one person
A: Truck driving is a lonely life, weeks without real company.
A: hey can we talk, im kinda lonely
A: Being the only foreigner in a small town is isolating.
A: everyone on my feed is out with friends n im in bed with crisps
A: I long for my island, the sea, my cousins, my language.
A: new in town, know literally no one, help
A: My husband works on a rig and I'm alone for weeks on end.
A: nobody picked me for their team AGAIN
A: It would be nice if somebody knocked on my door for once.
A: ive got 2 cats and no humans in my life lol
A: First week in the care home and I don't know anyone.
A: No one replies when I message them.
A: i feel left out all the time
A: My flatmates speak a language I don't understand, so I mostly sit in my room alone.
A: bored and alone, all my friends are away for the summer
A: I should have plans on New Year's Eve but there's nobody to have them with.
A: why dont people like hanging out with me
A: Even in my own family I feel like a stranger.
A: 16 and never had a real friend
A: Solitude was nice for a month, now it just aches.
A: missing home real bad 2nite, 3000 miles away
B: Feeling alone is hard. You have my company for now, so what shall we talk about?
B: I'm sorry it is so lonely for you. What would good company look like for you?
B: Loneliness aches, and it says nothing bad about you. Who would you most like to hear from?
B: You can always talk to me, though I'm no match for a friend in the room. What's on your mind?
B: That sounds lonely. Is there one person, near or far, you could send a hello to?
B: Being without company wears one down. Is there a club or a class that might be fun for you?
B: Many people feel as alone as you do, and few say so. When do you feel it most?
B: It is good that you tell somebody, even if it's only me. What was your day like?

# happy_news
A: I GOT THE JOB!!!
A: passed my driving test today, 4th try lol
A: We're engaged! She said yes on the bridge in Prague.
A: my sister just had a baby girl
A: I came first in the regional chess tournament.
A: guess what, i got into med school
A: The scan was clear, I'm cancer-free!
A: we won the cup final 3-2!!!
A: Our offer on the house has been accepted!
A: im gonna be an uncle
A: They promoted me to head nurse this morning.
A: got an A in maths, me, an A
A: My novel has found a publisher.
A: omg he proposed
A: I finished my first marathon in under five hours!
A: just found out im pregnant
A: After eight months of looking I finally have a job again.
A: my team made it to the finals
A: Our son took his first steps today.
A: won 500 quid on the lottery lol
A: My thesis has been accepted, I'm officially a doctor!
A: best day ever, i met my favourite singer backstage
A: The adoption papers came through, she's ours at last.
A: i got the scholarship!!
A: I've been sober for one year today.
A: paid off my student loan this morning, free at last
A: We are getting married in June!
A: our puppy arrives on saturday cant wait
A: I can finally swim a whole length, at sixty-six.
A: they picked my painting for the exhibition
A: my daughter graduated today, first one in our family
A: Had my braces off, my teeth look amazing!
A: he asked me to be his girlfriend n i said yesss
A: I've been given the lead part in the school play.
A: good news, the doctor says my heart is fine
A: My visa has been approved, I'm moving to Canada!
A: got my citizenship today, so proud
A: The twins were born at 5:40, both healthy.
A: quit smoking 100 days ago and still going strong
A: we sold the first 50 copies of our game
A: I'm going to be a grandfather!
A: scored my first goal ever on sunday
A: They said yes, the bank is giving us the loan for our bakery.
A: all my exams passed, ALL OF THEM
A: My brother comes home from his deployment tomorrow, I'm over the moon.
A: got tickets for glastonbury!!
A: Our lost cat came back after three weeks!
A: im so happy i could cry, i got in to cambridge
A: The boss gave me a raise without my even asking.
A: lost 20 kilos since january, feeling great
A: I won the spelling bee at school!
A: finally moved in to my own place
A: Today I held my first grandchild.
A: my song got played on the radio
A: We've been married fifty years today!
A: landed an internship at the bbc, still shaking
A: My mum is out of hospital and she's fine again.
A: aced the interview and they hired me on the spot
A: I baked a sourdough that actually rose, happiest day of my life.
A: i made the football team
A: They accepted my paper at the conference in Vienna.
A: PASSED PASSED PASSED, im a qualified electrician
A: My wife is expecting, we heard it this morning.
A: got my first paycheck today
A: Brilliant news: the operation on my eye went perfectly.
A: shes coming back to england, my best friend!!
A: I beat my personal best by twelve seconds.
A: our band has its first proper gig booked
A: You won't believe it, I won a trip to Iceland.
A: my kid learned to ride a bike today
A: Something wonderful happened: my boy said his first word.
A: just signed the contract for my dream job
A: Our village won the prize for the best garden.
A: i got 97 percent on my french test
A: My visa interview went well and I've got the stamp!
A: finished my degree at 52, who would have thought
A: The judges gave my marrow first prize at the county show.
A: were having a boy!!!
A: I've just become a father.
A: best news, my biopsy came back negative
A: Hooray, I'm debt free!
A: my crush said yes to the prom
A: Nobody thought I'd make it, but I got the gold medal.
A: after 6 years of trying we r finally having a baby
A: I was made employee of the month.
A: got accepted to art school in glasgow
A: We got the keys to our new home this afternoon.
A: dad beat cancer, hes all clear
A: My little shop made its first profit.
A: solved the rubiks cube in under a minute, finally
A: Can I tell you something great? I got a place on the nursing course.
A: my green card came through today
A: I sang a solo at the choir concert and they gave me a standing ovation.
A: YES YES YES we are world champions
A: My fiancee and I have set the date!
A: finally got my black belt
A: They're naming the new library after my grandmother.
A: my startup just got funded
A: Our rescue dog wagged his tail for the first time today.
A: woohoo, passed my theory test
A: I did it, I climbed Ben Nevis!
A: mum and dad are letting me get a kitten, im so excited
A: The jury found him not guilty, my brother is coming home!
A: 3 job offers in one day, im speechless
A: My photograph is on the cover of the local magazine.
A: so we just got engaged last night eek
A: Chuffed to bits, my lad has been signed by Everton's academy.
A: ur talking to a licensed pilot now
A: First time in ten years that the whole family is together, I'm so happy.
A: got straight As this term
B: That is wonderful news! How did you feel when it happened?
B: Congratulations! I'm glad you told me. How are you going to celebrate?
B: What great news! Who was the first person you told?
B: Hooray! I'd throw confetti if I had hands. How does it feel?
B: Such good news makes a chat brighter. What will come next?
B: Well, that calls for cake. Have you told everyone yet?
B: I'm very happy for you! What is the best thing about it?
B: Lovely, happy news like that is worth a little dance. Shall I hear the whole story?

# worried
A: I have my driving test tomorrow and I'm so nervous.
A: cant sleep, job interview at 9am
A: My knee operation is on Thursday and I'm frightened of the anaesthetic.
A: what if i fail my exam
A: I'm waiting for the biopsy results and I can't think of anything else.
A: scared of flying and my flight is in 4 hours help
A: My daughter hasn't come home yet and it's past midnight.
A: got maths finals on monday im freaking out
A: Tomorrow I give a speech in front of two hundred people.
A: im so anxious about starting at the new school
A: They're announcing redundancies on Friday, I might lose my job.
A: what do i do if i forget my lines on stage
A: It's three in the morning and my head won't stop worrying about the mortgage.
A: first day at work tomorrow n im terrified
A: The dentist is going to pull two teeth, I'm dreading it.
A: my moms having heart surgery in the morning
A: How do I calm my nerves before a viva?
A: im afraid the test results will be bad
A: I have to meet her parents on Sunday and I'm petrified.
A: HELP MY EXAM IS TOMORROW AND IM PANICKING
A: My son is travelling through South America on his own and I worry all day.
A: stomach in knots, piano recital tonight
A: Will I ever be able to pay off these debts? It keeps me awake.
A: i get so nervous b4 every match
A: The baby is due any day now and I'm scared of the birth.
A: got called into the headmasters office tmrw, whats it about??
A: I'm worried about my grandmother, she keeps forgetting things.
A: cant stop thinking about the court hearing next week
A: There's a root canal with my name on it on Wednesday, gulp.
A: do u think ill pass my theory test, im shaking
A: Our rent is going up and I don't know how we'll manage.
A: so scared of the mri, i hate small spaces
A: Tomorrow they'll tell me whether I've got the visa, and I can't sit still.
A: ive got an audition in 2 hours and my hands are trembling
A: I lie awake thinking about the state of the planet.
A: my cat hasnt been home in 2 days im worried sick
A: It's my first time in court as a witness and I'm anxious.
A: worried nobody will like me at the new job
A: The wedding is on Saturday and I've got terrible cold feet.
A: a level results day tomorrow, i feel sick with nerves
A: I'm having my wisdom teeth out on Monday and I'm a coward.
A: kinda panicking about my presentation in geography
A: What if the plane crashes? I know it's silly, but I'm afraid.
A: waiting for the doctor to ring, every minute feels like an hour
A: My husband is in surgery right now and all I can do is wait.
A: im nervous about moving out
A: How do people sleep the night before an interview?
A: theres a storm coming and im alone in the house, bit scared
A: I've a meeting with the tax office and my stomach is turning.
A: worried i wont get into any uni
A: Every night I worry that I'll be late for something.
A: omg first date 2nite im so nervous what if its awkward
A: My boss wants to 'have a word' at four o'clock. I'm worried.
A: got my smear test on tuesday n im really scared
A: Please wish me luck, my citizenship test is tomorrow at ten.
A: ive never flown alone before, gulp
A: I'm afraid of the dark, and I'm forty-four.
A: spelling test tomorrow n i dont know any of the words
A: They want me to lead the meeting and I'm scared I'll mess it up.
A: scared my anxiety is coming back before the trip
A: My dog is having an operation in the morning and I'm beside myself with worry.
A: dreading monday so much, its the big audit
A: I keep imagining everything that could go wrong on our trip.
A: cant eat, cant sleep, bar exam in 2 days
A: My little girl starts nursery tomorrow and I think I'm more nervous than she is.
A: gonna have a needle tomorrow and im scared of needles
A: The thought of retiring frightens me.
A: help i have stage fright and the concert is tonight
A: I'm worried the money won't last until the end of the month.
A: is it normal to shake before an exam
A: Heard a noise downstairs and now I'm too frightened to sleep.
A: swim trials at 7am, so nervous i could puke
A: My hearing test is next week; I fear I'm going deaf.
A: im worried abt my bff, shes not answering her phone
A: Performance review on Tuesday. I already feel sick.
A: what if they ask me something i cant answer in the interview
A: I've got butterflies the size of pigeons, I'm on stage in an hour.
A: mums in hospital for tests and im scared
A: It's the night before my oral exam in Spanish and sleep won't come.
A: afraid of getting old tbh
A: The C-section is booked for tomorrow at eight and I'm terrified.
A: big game on saturday, coach put me in goal, im bricking it
A: Thunder has always frightened me, and tonight it's loud.
A: i think ill flunk chemistry tomorrow
A: My parents are getting frail and I worry about what's coming.
A: so stressed about the results, they come out at midnight
A: Would you be nervous before your first parachute jump? Mine is tomorrow.
A: scared of spiders and theres one in my room rn
A: I move to Japan in nine days and suddenly I'm full of fear.
A: cant calm down, my licence test is in half an hour
A: Tomorrow my son has his first operation, he's only five.
A: idk if im ready for this exam tbh, im scared
A: The bank wants to see me and I expect the worst.
A: im overthinking everything, what if it all goes wrong
A: I tremble whenever I have to phone strangers.
A: nervous wreck here, moving house w 3 kids next week
A: There's talk of a war and I can't get it out of my mind, I'm frightened.
A: my period is late and im kinda freaking out
A: He should have landed two hours ago and he's not answering. I'm worried.
A: gotta sing at my cousins wedding, soooo nervous
A: I'm in the waiting room and my heart is racing.
A: what helps against exam nerves??
A: I fear the letter from the hospital that came today, I haven't dared open it.
A: last penalty taker in tomorrows final, cant sleep
A: Our factory may close in spring and we're all on edge.
A: worried about my interview at the bank, ive never had one b4
A: My colonoscopy is on Friday and I wish it were over.
A: anyone else get panicky on sunday nights
A: Tonight I introduce my boyfriend to my strict father, wish me luck.
A: my gcses start in a week and i know NOTHING
B: That would make anyone nervous. What worries you most about it?
B: I can hear that you are worried. What is the worst part of it for you?
B: Worry is tiring company. Would it help to go through it step by step with me?
B: Nerves can play havoc with anyone. What usually calms you down?
B: I'm crossing the fingers I don't have. Is there someone who can be with you?
B: It is no shame to be worried or afraid. Shall we talk it over for a while?
B: Fear loves to paint things black. What would you tell a friend who was as worried?
B: A few slow breaths can take the edge off the fear. Do you want to tell me more?
+ everything
+ i don't know
+ that it goes wrong
+ that i fail
+ that i will be alone
+ that we get lost
=> I understand, that is hard. Take one step at a time, and talk about it with a friend.
+ what can i do?
+ what helps?
+ what should i do?
+ any advice?
=> Take your time, breathe slowly, and do the smallest step first.

# angry_row
A: I had a huge row with my brother about the car.
A: my neighbour plays drums at midnight im so mad
A: My boss took the credit for my work in front of everyone!
A: me n my mum had a massive fight
A: I am absolutely furious with the council.
A: my flatmate ate my birthday cake, who does that
A: We argued all the way home from Cornwall and now he's not speaking to me.
A: so unfair, my sister gets everything
A: They gave my shift to somebody else without even asking.
A: UGH MY DAD IS SO ANNOYING HE TOOK MY PHONE
A: My best friend told everyone my secret.
A: some idiot scratched my car and drove off
A: I quarrelled with my wife over the dishes, of all things.
A: the teacher blamed me n i did NOTHING
A: The people upstairs stamp about like elephants every night and I'm sick of it.
A: my ex friend is spreading lies about me
A: I've had it with my mother-in-law's remarks.
A: why is my brother such a jerk
A: My colleague shouted at me in front of a customer.
A: got detention for smth i didnt do, so angry
A: Next door's dog barks from six in the morning and they just laugh at me.
A: had an argument with my bf and he stormed out
A: I slammed the door on my sister yesterday, I was that cross.
A: coach benched me for his own son, unbelievable
A: The landlord refuses to give back my deposit, the crook!
A: my roommate never cleans anything im gonna lose it
A: He borrowed eight hundred pounds and now he won't answer my calls.
A: i hate my stepdad, he yells at everyone
A: Somebody stole my bike again and I could scream.
A: we fell out over politics at dinner
A: My daughter and I had words, and she hung up on me.
A: they promised me a raise and gave it to kevin, KEVIN
A: I can't forgive him for what he said about my family.
A: my friend cancelled on me for the 5th time, im fuming
A: The man at the counter was so rude to me today.
A: fight with my gf about nothing, now shes ignoring me
A: How dare they charge me twice and then blame me!
A: my cousin broke my switch and wont pay
A: My brother got the house and I got nothing, it's so unjust.
A: sooo mad at my bestie rn
A: I shouted at my son this morning and he shouted back, it got ugly.
A: my manager treats me like dirt
A: The neighbours cut down our hedge without a word!
A: someone keeps parking in my spot and it drives me crazy
A: My husband forgot our anniversary and I'm livid.
A: got kicked out of the group chat for disagreeing
A: I'm fed up with being treated like the maid in this house.
A: my mum read my diary!!!
A: We haven't spoken since the quarrel at Christmas.
A: this guy cut the queue and then swore at me
A: How do I stop being so angry with my father?
A: my boss yelled at me 4 being 2 minutes late
A: Two neighbours and one fence: we've been fighting for months.
A: shes two faced, nice to me and then slags me off
A: My ex turns the children against me, and I boil with rage.
A: i wanna punch a wall
A: A customer called me stupid and my manager took his side.
A: my parents are grounding me for a whole month its so unfair
A: I told my mate what I think of him and now it's war.
A: ref robbed us on saturday and im still raging
A: My sister wore my dress and ruined it, and she won't even apologise.
A: cant stand my coworker, he chews and hums and lies
A: We had an awful argument about money last night.
A: why does she always have to have the last word??
A: The party above us went on till four, and when I complained they swore at me.
A: teacher let him cheat n marked me down, makes me so angry
A: I'm so cross with my friend that I don't know whether to ring her.
A: he lied to my face. again
A: My son-in-law and I came to blows, verbally speaking.
A: they left me to do the whole group project alone, grrr
A: The woman next door threw our ball in the bin!
A: im not talking to my brother ever again
A: My mate Darren owes me an apology and he knows it.
A: got fired for something my colleague did
A: I lost my temper with my partner and we both said terrible things.
A: they laughed at my accent, im so angry
A: Our committee voted behind my back. I'm outraged.
A: argued w my mom about my hair, shes so controlling
A: Some driver honked and made a rude sign at my old mum, I saw red.
A: my team blames me for everything
A: I've been in a feud with my cousin since the inheritance.
A: pissed off at my friend, he told my crush everything
A: It makes my blood boil how they treat the trainees.
A: my dad said i'm lazy, i work 2 jobs!!
A: The lads on site keep having a go at me and I'm ready to snap.
A: had a barney with the bus driver this morning
A: She read my messages and then accused ME.
A: how do i make up with a friend after a big fight
A: My flatmate and I are at war over the heating.
A: he called me fat in front of everyone and i want revenge
A: Why should I say sorry first when he started it?
A: my bro snitched on me
A: The company sacked my whole team by email, it's an outrage.
A: mad mad mad. my neighbor poisoned my roses i swear
A: I asked him nicely three times to turn the music down, then we had a shouting match.
A: my best mate is dating my ex without telling me, what a snake
A: They accused me of stealing, me, after twelve years in that shop!
A: ugh my sister is such a brat, we fight 24/7
A: My wife and I aren't on speaking terms today.
A: everybody got a bonus except me, wheres the justice
A: I yelled at my roommate and I'd do it again.
A: the neighbours kids threw eggs at our door
A: My teacher tore up my drawing and I'm still shaking with anger.
A: got into a fight at school over a stupid joke
A: Somebody at work keeps stealing my lunch, and I've had enough!
A: mum always takes his side, never mine
A: He insulted my cooking in front of the guests, the cheek of it!
A: im so annoyed with my friend she never pays me back
A: Thirty years of friendship, and we fell out over a lawnmower.
A: they treat me like a kid at work and its doing my head in
B: That would make me cross too, if I had a temper. What made you angriest?
B: I can see why you are angry. What would put it right for you?
B: Anger like that needs to get out somewhere. Do you want to let it all out here?
B: Such things leave a bad taste. What would you like to say to them now?
B: It hurts when people treat each other like that. Is there anyone on your side?
B: No wonder you are upset. Has there been trouble like this before?
B: Trouble with people takes a lot of strength. How do you cool down as a rule?
B: You have a right to be angry, and I'm listening. What do you think you will do?

# talk_heartbreak
A: My girlfriend broke up with me last night.
A: he left me for someone else
A: I'm in love with my best friend and she doesn't know.
A: got dumped by text, 4 years together
A: My wife wants a divorce after nineteen years.
A: i cant stop checking my ex's profile
A: How do I get over a broken heart?
A: theres this boy in my class n i cant stop thinking about him
A: She gave me back the ring on Sunday.
A: my crush likes someone else
A: I told him I love him and he said nothing.
A: we broke up and i still sleep in his hoodie
A: Does my ex still think about me, do you suppose?
A: SHE CHEATED ON ME
A: I've fallen for a colleague who is married.
A: how do i tell a girl i like her
A: The divorce papers came in the post this morning.
A: been ghosted after 5 amazing dates
A: Our long-distance relationship ended today, the miles won.
A: im so in love i cant eat lol
A: He said he needs space, and I know what that means.
A: my bf just ended it over the phone
A: At sixty-eight I have fallen head over heels for a lady at bowls.
A: why did he stop loving me
A: My marriage is over and I still wear the ring.
A: i think im in love with my flatmate help
A: Saw my ex holding hands with another girl in town.
A: she friendzoned me again
A: Three months since the break-up and I still cry at our song.
A: whats the best way to ask someone out
A: We called off the wedding.
A: i love her but she loves tom
A: My boyfriend moved out while I was at work.
A: still in love with my ex after 2 years, is that pathetic
A: He kissed me on Friday and hasn't written since.
A: do u think i should text my ex
A: I gave her ten years and she walked out with one suitcase.
A: heartbroken. just heartbroken
A: Should I tell my oldest friend that I have feelings for her?
A: my girl left me 4 my cousin
A: Oh, I'm in love! His name is Matteo and he makes furniture.
A: got left at the altar, literally
A: My ex is getting married in May and I got an invitation.
A: im crushing so hard on the barista at costa
A: Nobody warned me a break-up could hurt in the ribs.
A: she said its not me its her, what does that even mean
A: I wrote him a love letter and he never answered.
A: my husband doesnt love me anymore, he told me today
A: How long does heartache last?
A: we were gonna move in together and now shes gone off with someone from the gym
A: My first love is back in town and my heart won't behave.
A: i got rejected by the girl i like
A: He's married, I'm in love, and I know it's hopeless.
A: broke up w my gf and now i regret it so much
A: Why do I always fall for the ones who don't want me?
A: my bf of 3 yrs dumped me on valentines day
A: I caught my partner in bed with somebody else.
A: cant stop crying over a boy who never even liked me
A: It's over between Sandra and me.
A: like this guy sooo much but im scared he'll say no
A: We have separated and I only see her when I fetch the kids.
A: does he like me or is he just being nice
A: I've loved the same woman for thirty years and never told her.
A: ex moved on in 2 weeks, TWO WEEKS
A: Every love song on the radio is about him now.
A: my heart is in pieces, she chose the other guy
A: I think I'm falling in love with my neighbour from number nine.
A: dumped again lol whats wrong with me
A: My fiance called it off a month before the ceremony.
A: how do u know if its really love
A: He wants to 'stay friends'. I don't think I can.
A: shes my everything and she doesnt even know i exist
A: I left my husband yesterday, and I miss him already.
A: theres a girl on my bus i wanna talk to but im too shy
A: Would it be foolish to win back an old flame?
A: my boyfriend says hes not in love with me any more
A: Love at first sight exists, I met her at a bus stop in Cork.
A: i asked her to prom n she laughed
A: Our break-up was friendly, and it hurts all the same.
A: missing my ex so bad rn
A: My partner and I split up after eleven years.
A: he blocked me everywhere after the breakup
A: I'm besotted with a man half a world away.
A: her new boyfriend looks just like me wtf
A: You never forget your first heartbreak, and mine was today.
A: in luv with my best mates sister, am i doomed
A: The man I love is marrying my cousin in August.
A: she took the cat and my heart
A: I signed the divorce papers at noon and sat in the car for an hour.
A: hes so cute and i think he smiled at me today!!
A: Is it possible to love two people at once? Because I do.
A: my gf wants a break, is that just a breakup
A: I still keep all her letters from before we split.
A: i confessed my feelings and now its awkward
A: After my divorce I never thought I'd fall in love again, and here I am.
A: ex texted 'happy birthday' and i fell apart
A: Tinder date went so well, I believe I'm smitten.
A: how can i make him notice me? hes in year 11
A: She loves me, she just doesn't want to be with me, she says.
A: my soulmate turned out to have a wife
A: I can't look at our holiday photos since he left me.
A: got my heart broken twice this year already
A: My sweetheart from school found me online after fifty years, and I'm in love again.
A: we only dated 6 weeks, why does the breakup hurt so much
A: He proposed to her a month after leaving me.
A: deleted her number but i know it by heart
A: Unrequited love is the worst kind, I've had it for two years.
A: my girlfriend met someone on her exchange year and ended it
A: Do you think absence makes the heart grow fonder, or should I let him go?
A: i like a girl and i think she likes me back but idk
B: Love can turn a life upside down. What is it like for you at the moment?
B: Matters of the heart are never simple. What do you feel most strongly just now?
B: I have never been in love, but I know it can hurt. Do you want to tell me more?
B: The heart does as it likes, I'm told. How are you holding up with it all?
B: It takes courage to speak of love so openly. What does your heart tell you to do?
B: Hearts are slow to listen to reason. Have you talked to a good friend about it?
B: That is a lot for one heart to carry. What do you wish would happen?
B: Where love is concerned, nobody has an easy answer. Shall we talk it through?

# sad_down
A: I feel so down today and I don't know why.
A: everything just feels empty
A: I cried in the shower this morning for no reason at all.
A: im sad n i dont know why
A: Nothing gives me joy any more.
A: been really low lately tbh
A: It's one of those grey days where I can't get out of bed.
A: feeling blue, cheer me up pls
A: I had a horrible day.
A: so glum today, whole day in my pyjamas
A: My depression is back, I can tell.
A: cried all night idk why
A: I sit on the sofa and stare at the wall for hours.
A: today sucked n i wanna cry
A: Why am I so sad all the time?
A: just feel numb, like im watching my life on tv
A: November always makes me gloomy.
A: WHAT A MISERABLE DAY
A: There's a heaviness in me I can't explain.
A: not doing great ngl
A: I used to love painting, now I don't care about anything.
A: cant stop crying today
A: On the outside I smile, on the inside I'm empty.
A: everything went wrong today, everything
A: Do you know that feeling when the whole world is grey?
A: woke up sad again
A: I'm miserable and I can't even say what's wrong.
A: feel like a failure at 22
A: The tears just come, at the bus stop, in the shop, anywhere.
A: down in the dumps, say something nice
A: It has been a rotten week from Monday to Sunday.
A: i dont feel like doing anything anymore
A: My mood has been in the cellar since the clocks went back.
A: worst day ever ughhh
A: Feeling weepy and worthless this afternoon.
A: kinda wanna hide under my blanket forever
A: Lately even music doesn't cheer me up.
A: am i depressed or just lazy
A: A black cloud has been following me about all week.
A: meh. sad. dont ask me why
A: I burst into tears while washing up.
A: nothing makes me happy, not even my games
A: Some days I feel as if I'm made of lead, and this is one of them.
A: ive got the sunday blues so bad
A: Could you cheer me up a little? I'm not in a good place.
A: everyone thinks im fine but im not
A: I've been feeling blue since the summer.
A: so unhappy rn i could scream
A: My antidepressants don't seem to do anything, I'm still so low.
A: why do i feel so empty inside
A: Another day when I couldn't find a reason to smile.
A: life feels kinda grey lately
A: I'm in low spirits this evening.
A: had a good cry but it didnt help
A: Everything is an effort, even brushing my teeth.
A: honestly im not ok today
A: Today was a bad day and I'm glad it's nearly over.
A: feeling kinda gloomy idk
A: There's a lump in my throat and it won't go away, I'm just so sad.
A: i look happy in photos but im sad all the time
A: How do you get out of a dark mood?
A: sat in my car and cried for 20 min before going in
A: I haven't laughed properly in weeks.
A: bad day. really bad day
A: It feels as though the colour has gone out of things.
A: i feel like crying all the time
A: Winter gets me down every year, but this one is worse.
A: just sad lol no reason
A: I keep asking myself whether I'll ever be happy.
A: feel low n nothing seems fun
A: My therapist calls it a depressive phase, I call it hell.
A: blah. everything is blah
A: Don't mind me, I'm just a bit weepy today.
A: i got no motivation 4 anything these days
A: I look in the mirror and I don't like who I see.
A: some days are just rubbish arent they
A: Sorrow has moved in with me and pays no rent.
A: got home, shut the door and bawled my eyes out
A: Is it normal to feel sad on a sunny day?
A: sad sad sad :( :( :(
A: I don't enjoy food, films or anything else at the moment.
A: feeling really crappy today, can we chat
A: What do you do when you feel sad? I could use an idea.
A: im a mess today
A: The world seems a dark place tonight.
A: cant shake this sadness
A: Rain outside, rain inside me.
A: honestly i just feel broken
A: I've felt flat ever since I turned fifty.
A: nothing special happened im just unhappy
A: Everybody is cheerful and I feel like a stone.
A: hi. not a good day
A: I cannot remember when I was last truly happy.
A: feeling sorry for myself and eating ice cream, thats my day
A: All I want is to stop feeling so gloomy.
A: why cant i just be happy like normal ppl
A: My smile is fake these days.
A: i was crying in maths today and didnt even know why
A: Please say something kind, I'm very low.
A: got the blues real bad tonight
A: I feel hollow, like somebody scooped me out.
A: ive been depressed since like 9th grade
A: It's hard to see any light at the moment.
A: today was awful from start to finish
A: Must I always feel this melancholy in the evenings?
A: not gonna lie im struggling a bit
A: Even my favourite armchair can't comfort me today.
A: mood: crying over a cereal advert
A: I'm sad and I'd rather not be.
A: lost all interest in everything, what is wrong with me
B: I'm sorry you feel so low. Would you like to tell me how it began?
B: That sounds heavy. Is there a person near you whom you could tell about it?
B: Sadness doesn't need a reason to be real. How long has it been like this?
B: You don't have to be cheerful with me. What has been the hardest moment?
B: It is good that you say it aloud. What used to do you good on such days?
B: Days like that weigh a lot. If it stays so dark, will you talk to a doctor or a friend?
B: Thank you for telling me how down you are. What might make this hour a little easier?
B: Low moods lie about the future, I think. Who could keep you company for a bit?

# tired_stressed
A: I'm exhausted, I've worked twelve days in a row.
A: so tired i could sleep standing up
A: The twins were up all night and I can hardly see straight.
A: too much homework, my brain is fried
A: I think I'm burnt out.
A: deadline friday and im nowhere near done, so stressed
A: My boss keeps piling things on my desk.
A: 14 hour shift at the hospital, im dead on my feet
A: I haven't had a day off since Easter.
A: SO MUCH TO DO AND NO TIME
A: How do you know if it's burnout?
A: running on 3 hours sleep and coffee
A: Between the kids, the job and my mother I have no minute for myself.
A: work is killing me
A: Two hundred unread emails, and it's only Monday.
A: im knackered mate
A: I fall asleep on the sofa at seven every evening.
A: uni is so stressful rn, 4 essays in 1 week
A: I can't keep up any more, it's all too much.
A: need a holiday sooo bad
A: We're short of staff and I do the work of three.
A: shattered after the night shift
A: My to-do list is longer than my arm.
A: cant remember when i last slept 8 hours
A: Moving house while working full time has finished me off.
A: overworked and underpaid lol story of my life
A: Harvest time, we're up at four and in bed at midnight.
A: ugh im so stressed my hair is falling out
A: I feel wrung out like an old dishcloth.
A: just wanna sleep for a week
A: The new baby doesn't sleep, so neither do I.
A: got 3 jobs and no energy
A: I dragged myself through the day, I'm so weary.
A: theres so much pressure at school
A: My head is spinning from all these meetings.
A: worn out. that is all
A: I've been marking exam papers until one in the morning.
A: boss wants me in on sunday too, im done
A: Christmas season in retail, my feet are on fire.
A: im tired all the time, is that normal for a student
A: I simply can't relax any more, work is always in my head.
A: pulled an all nighter n now i feel like a zombie
A: Caring for my husband day and night has worn me out.
A: everyone wants something from me all the time
A: When will it slow down? I've had no free weekend since August.
A: double shift again tmrw, i cant even
A: Our end-of-year accounts are a nightmare, and I'm at my desk until ten.
A: brain = mush after 6 hours of zoom
A: I yawn through every conversation, sorry, it was a long day.
A: juggling 2 kids n a degree, im sooo tired
A: My battery is empty.
A: stressed out of my mind with this wedding planning
A: I've got no strength left after these weeks at the office.
A: cant cope with the workload
A: All day on the ladder painting, I'm done in.
A: pls tell me how to relax, im so wound up
A: After the commute I'm too tired to cook.
A: homework til 11 every night, its too much for a 13 yr old
A: I'm at the end of my tether with all these deadlines.
A: zzzz barely awake, started at 5am
A: The kitchen was hell tonight, ninety covers and one cook.
A: no break for 9 hours today!!
A: I'm thinking of quitting, the stress isn't worth it.
A: tired tired tired
A: Is everybody as overworked as I am?
A: my phone never stops, clients ring me even on sunday
A: Three reports by tomorrow, who can manage that?
A: i need a nap so badly
A: We lambed all night and I haven't been to bed yet.
A: teaching 30 kids all day, i have nothing left in the tank
A: I'm stretched too thin.
A: work work work n then more work
A: My eyes are closing while I type this.
A: burned out at 26, brilliant
A: The restructuring at our firm has us all on our knees.
A: got home at 9pm, up again at 5, whats the point of having a flat
A: I never finish anything because something else always comes in.
A: so drained after today
A: Overtime again, that makes sixty hours this week.
A: trying to balance training and school and its stressing me out
A: Single dad, full-time job, no sleep. Any advice?
A: everything needs doing and its all on me
A: I could do with a long rest.
A: my brain wont work anymore, studied 10 hrs
A: Every morning I wake up more tired than I went to bed.
A: stressed af cos of this project
A: I volunteered for too many things and now I'm swamped.
A: jet lagged and got straight back to work, i feel like a ghost
A: This job is grinding me down.
A: up since 4 with the toddler, send help
A: It's been a long hard week and I'm pooped.
A: cant switch off at night, keep thinking of work
A: My doctor says I must work less, but who will do it then?
A: exhausted mum of four here
A: Too many plates to spin, and I'm dropping them.
A: i havent sat down once today
A: We opened the restaurant in May and I haven't slept since.
A: finals and a part time job, im a wreck
A: No energy for anything, my work takes it all.
A: is 70 hours a week too much
A: I've been on call three nights running and I'm bleary.
A: dog tired after moving all that furniture
A: They cut two posts and gave me both.
A: cba with anything, im so worn out
A: My shoulders are up by my ears with stress.
A: revision is draining the life out of me
A: Sorry if I make no sense, I've been awake for thirty hours.
A: snowed under at work and its only tuesday
A: I long for one quiet evening with nothing to do.
A: why is adult life so exhausting
B: You sound worn out. What takes most of your strength at the moment?
B: That is a lot to carry. Is there anything you could put off or hand over?
B: No wonder you are tired. When did you last have a real rest?
B: Even a strong horse needs a stable at night. What helps you to unwind?
B: I never get tired, so I'm full of respect. What would you do with a free day?
B: So much stress can't go on for ever. Who could take a bit of it off you?
B: Please be kind to yourself, rest is not laziness. Can you get an early night?
B: Being that exhausted makes everything harder. What is the one thing that can't wait?

# talk_ill
A: I've got a terrible cold.
A: my head is pounding
A: The doctor says it's bronchitis and I have to stay in bed.
A: threw up twice last night, feel gross
A: My back hurts so much that I can't tie my shoes.
A: got covid again lol
A: I sprained my ankle on the stairs.
A: sore throat n fever, off school today
A: What's good for a migraine?
A: i feel sick, my tummy hurts
A: My arthritis is bad in this weather.
A: toothache from hell and the dentist cant see me till thurs
A: I broke my wrist falling off my bike.
A: tummy ache since lunch, ow
A: They've put me on antibiotics for my ear.
A: cant stop coughing
A: I'm in bed with the flu and a hot-water bottle.
A: my nose is so blocked i cant breathe
A: The blood pressure tablets make me dizzy.
A: HAY FEVER IS RUINING MY LIFE
A: I have been diagnosed with type two diabetes.
A: hurt my knee at football, its all swollen
A: Should I see a doctor about a rash on my arm?
A: got a temp of 39.2
A: My hip has been aching ever since I fell in the garden.
A: period cramps r killing me
A: I pulled a muscle lifting the washing machine.
A: food poisoning, never eating oysters again
A: Since Monday I've had a stabbing pain in my shoulder.
A: lost my voice completely, can only whisper
A: My son has chickenpox and now I've got it too.
A: headache wont go away, taken 2 paracetamol already
A: I'm in hospital with a broken leg.
A: ear infection sucks, everything sounds like under water
A: The physio says my disc has slipped.
A: burnt my hand on the oven, ouch
A: I've been sneezing since six this morning.
A: stomach bug is going round and guess who caught it
A: How long does the flu last as a rule?
A: bad asthma day, wheezing like an old accordion
A: Chemotherapy makes me feel so sick.
A: i twisted my neck in my sleep and cant turn my head
A: My tonsils are the size of plums.
A: got the runs, been on the loo all day
A: It stings when I swallow, and my glands are swollen.
A: cut my finger chopping onions, 3 stitches
A: I'm recovering from a hernia operation and it's still sore.
A: whole family has norovirus omg
A: What can I do about heartburn?
A: woke up with pink eye, gross
A: The doctor wants to check my heart because of palpitations.
A: dizzy all day idk why
A: My gout is back, my big toe is on fire.
A: i feel feverish and my legs are jelly
A: I have shingles and it hurts like mad.
A: sinus infection, face feels like its gonna explode
A: Down with a cold again, the third one this winter.
A: broke my toe on the sofa lol it hurts so bad
A: I can't come to work, I'm ill.
A: stung by a wasp on my lip, its huge
A: Is it a cold or an allergy if my eyes itch?
A: feeling rough, got the shivers
A: My sciatica has me lying on the floor.
A: think im coming down with something
A: I had a fever all night and strange dreams.
A: puked on the bus today, still queasy
A: The doctor took my blood and says I'm short of iron.
A: my wrist hurts from gaming too much
A: I've got pneumonia and I'm not allowed up.
A: cramp in my calf every night, any tips
A: Nurse changed my bandage today, the wound is healing slowly.
A: sunburnt to a crisp, cant even wear a shirt
A: I suffer from tinnitus, it never stops whistling.
A: sick in bed, bored, entertain me
A: My stomach has been upset since that curry.
A: got mumps at 31 lol
A: I hit my head on the cupboard and now I have a bump like an egg.
A: hurts when i breathe in, pulled a rib muscle i think
A: Whooping cough at my age, can you believe it?
A: glandular fever = 3 weeks off school
A: I'm wheezy and hoarse and my nose is red.
A: my migraine pills arent working
A: Long Covid still has me short of breath on the stairs.
A: knee pain again, cant kneel or squat
A: I was at the doctor's this morning, it's a kidney stone.
A: ate something dodgy, belly is making noises like a whale
A: My joints creak and ache when it rains.
A: flu jab made my arm so sore
A: I've come out in spots all over.
A: achy, shivery, sweaty. definitely ill
A: Could ginger tea help with nausea? I feel awful.
A: wrecked my back at the gym doing deadlifts
A: They found gallstones, so that's where the pain came from.
A: runny nose, box of tissues, telly. thats my day
A: I can't taste anything since I've been ill.
A: my eye is twitching and my head hurts
A: I got a nasty blister from my new boots and I'm limping.
A: in a&e with a suspected broken thumb
A: The ward is noisy and my scar itches.
A: i feel poorly, mum says i have to stay home
A: My little one has croup and barks like a seal, and I'm hoarse too.
A: been ill for 2 weeks now, so over it
A: I slept badly because of my aching shoulder.
A: mouth ulcer, cant eat anything nice
A: Epilepsy runs my life a bit, I had a seizure on Sunday.
A: bunged up and grumpy with man flu
A: The specialist says it's tennis elbow, and I've never played tennis.
A: whats the best thing for a sore throat??
A: My eczema has flared up again.
A: fell off my skateboard n my elbow is killing me
B: I'm sorry you're poorly. Are you getting enough rest?
B: That sounds painful. I'm no doctor, so if it gets worse, will you ask a real one?
B: Oh dear, I hope it gets better soon! Is there somebody who can look after you?
B: Being ill is no fun at all. How are you feeling at this moment?
B: Health matters are beyond me, but I can keep you company. Has it been like this for long?
B: Poor you! A doctor or a chemist knows more than I do. What troubles you most right now?
B: I have no body to ache, so I can only feel for you. Is there anything that brings relief?
B: Illness and pain make long days. Shall I distract you with a story or a game?

# embarrassed_regret
A: I called my teacher 'Mum' in front of the whole class.
A: sent a text about my boss TO my boss
A: I feel so guilty for forgetting my sister's birthday.
A: tripped on stage at graduation, so embarrassing
A: I wish I hadn't sold my father's watch.
A: my trousers split at work today omg
A: I lied to my best friend and it's eating me up.
A: waved back at someone who wasnt waving at me
A: It was the biggest mistake of my life to quit that course.
A: i said love you to the pizza guy on the phone
A: I shouted at my little boy for nothing and I feel dreadful.
A: farted in yoga class. loudly
A: How do I apologise after forgetting a friend's wedding?
A: got drunk at the office party n sang on a table, never going back
A: I should have visited Aunt Edith when she asked me to.
A: cringing so hard at what i said in class
A: I dropped the whole wedding cake. Everyone saw.
A: replied all with a joke about the ceo
A: I broke my mother's favourite vase and blamed the dog.
A: i regret getting this tattoo
A: I spilt red wine on my host's white carpet.
A: fell up the stairs in front of the cute guy lol
A: I still feel bad about bullying a boy at school forty years ago.
A: forgot my lines n just stood there, so embarrassing
A: I told a secret I'd promised to keep.
A: bought a car i cant afford, what was i thinking
A: My stomach rumbled through the minute's silence.
A: I MESSED UP SO BAD
A: I deleted all our holiday photos by accident, and my wife is in tears.
A: had spinach in my teeth the whole date
A: If only I had learnt the piano when I was young.
A: walked into a glass door at the bank lol everyone laughed
A: I was rude to a waitress today and I'm ashamed of it.
A: accidentally liked a pic from 2014 on my exs page
A: I ought to have stood up for her, and I said nothing.
A: peed myself laughing, literally, at my nans
A: I've made a dreadful blunder at work and it cost us a client.
A: called my gf by the wrong name oops
A: Is it too late to say sorry after twenty years?
A: i cheated on my test and now i feel so bad
A: I asked a woman when the baby was due. She wasn't pregnant.
A: feel awful, i crashed my dads car
A: I regret that I never finished school.
A: my mic was on the whole meeting and they heard EVERYTHING
A: I snapped at my old mother, and I can't forgive myself.
A: went into the wrong classroom and sat there for 10 min
A: My skirt was tucked into my tights all morning.
A: said something really mean to my sis and cant take it back
A: I gambled away the money we'd put aside, I'm so ashamed.
A: why do i keep remembering dumb stuff i did in year 7
A: I forgot to pick my son up from football, he waited for an hour.
A: blushed like a tomato when he talked to me, so cringe
A: We moved away from the sea and I regret it every day.
A: pushed a door that said pull in front of my whole team
A: I stole sweets as a child, and it still bothers me.
A: i left the tap on and flooded the neighbours
A: I snored in the middle of the opera, my wife was mortified.
A: dyed my hair green by accident, looks awful, big regret
A: My card was declined at a dinner I'd invited everyone to.
A: told my mum i hate her, didnt mean it, feel terrible
A: I laughed at a funeral and everybody turned round, I was so embarrassed.
A: spent all my savings on crypto, so stupid of me
A: I waited too long to ask her to dance in 1962, and I still think of it.
A: sneezed on my crush
A: I congratulated the wrong man on his retirement.
A: feel guilty for eating my roomies leftovers
A: The whole train heard me singing, my headphones weren't plugged in.
A: i ghosted a nice girl and i feel like a horrible person
A: I scraped a parked car and drove off, and now my conscience is nagging me.
A: shouldnt have said that. i shouldnt have said that
A: I mispronounced the bride's name in my speech.
A: my mum commented on my post in front of everyone im mortified
A: I turned down a job in Paris once, what a fool I was.
A: showed up in fancy dress and it wasnt a fancy dress party
A: I read my daughter's diary and I'm ashamed.
A: hit send too soon n now they think im crazy
A: I never thanked my old teacher, and I regret that.
A: slipped on ice outside school and everyone filmed it
A: I let my team down, I missed the deciding penalty.
A: kissed my friends bf, im the worst person ever
A: My dog pooed in the middle of the pet shop and I had no bag.
A: i wish i could go back and do it all differently
A: I shrank my wife's cashmere jumper, she doesn't know yet and I feel guilty.
A: burped during my presentation omg omg
A: I've been telling everyone a wrong fact for years, how embarrassing.
A: sold my guitar for 50 quid and have regretted it ever since
A: I went to work with two different shoes on.
A: i made my little sister cry and i feel rotten
A: I took the credit for something a colleague did, and I can't look at her.
A: voice cracked when i was singing in assembly
A: I worked too much and missed my children growing up, I regret it.
A: tried to high five the vicar, he wanted to shake hands
A: I backed into my neighbour's gate and haven't owned up yet.
A: posted smth dumb online and now everyones laughing at me
A: I forgot the name of a man I've known for ten years, in mid-sentence.
A: got caught picking my nose on zoom
A: I gave away our dog when we moved and I feel guilty to this day.
A: screwed up the order at work, 500 pizzas instead of 50
A: My towel fell off at the pool, in front of the vicar's wife.
A: how do i stop feeling guilty about something i did ages ago
A: I burnt the Christmas goose and pretended the oven was broken.
A: threw a ball through the window of the school and someone else got blamed
A: I could sink into the ground, I fell asleep in the interview.
A: feel bad bc i lied on my cv and got hired
A: I hurt a good man when I was young and never said sorry.
A: dropped my tray in the canteen and everyone clapped
A: I hung up on my new boss by mistake, twice. Mortifying.
A: wore my top inside out all day n nobody told me
A: I didn't lock the shed and now my brother's bike is gone, my fault.
A: i overslept and missed my own exam, im such an idiot
B: We all have such moments, and few people own up to them. How do you feel about it now?
B: Oh dear! I can't blush, but I can feel for you. What bothers you most about it?
B: That you mind so much speaks well of you. What would you do differently today?
B: Everyone gets something wrong now and then, me above all. Have you told anybody else?
B: I won't judge you, I make mistakes in every chat. What would make you feel better about it?
B: Such things feel bigger in our own heads than in others'. Does it still haunt you?
B: It can't be undone, but it can be forgiven. Could you forgive yourself for it?
B: Nobody goes through life without a blush or a regret. Shall we talk it over?
`;
