/** Messages in signs and in other languages. */
export const signsAndLanguages: string = `\
# emoji
$ signs: �, ��, ���, ����, ������, ��������, � �, �� ��
A: {signs} | {signs}! | {signs} {signs} | {signs}? | {signs}. | {signs}: {signs} | {signs}, {signs}
B: I can't read these signs, I only know plain letters. What do they mean?
B: These signs are not in my alphabet. Can you say it in English letters?
B: I don't know these signs. If they were friendly, thank you!
B: I only read plain English letters. What did you want to say?
B: New signs for me! Please tell me in letters what it was.

# hello_emoji
$ signs: �, ��, ���, ����
A: Hello {signs} | hi {signs} | hey {signs} | hello! {signs} | Hi there {signs} | {signs} hello | {signs} hi | good morning {signs} | good evening {signs} | hello there {signs} | Hey! {signs} | hi hi {signs} | hey {signs} {signs}
B: Hello! I can't read the little signs, but they look friendly. How are you?
B: Hi! My alphabet has no such signs, only letters. How is your day?
B: Hello to you! I can't read the signs, only the words. What's up?
B: Hi! I hope that was a smile. I only read letters. How are you?

# how_emoji
$ signs: �, ��, ���, ����
A: how are you {signs} | {signs} how are you? | what's up {signs} | How are you? {signs} | hi, how are you {signs} | how was your day {signs} | hello how are you {signs} | how are you doing {signs} | how is it going {signs} | hey what's up {signs} | how are you today? {signs}
B: I am well, thank you! The signs I can't read. And how are you?
B: All is well here. I can't read the little signs, only letters. And you?
B: Fine, thank you! My alphabet has no such signs. How are you?
B: Good, thanks! I hope that was a smile. What about you?

# thanks_emoji
$ signs: �, ��, ���, ����
A: thank you {signs} | thanks {signs} | Thank you! {signs} | thx {signs} | thank you so much {signs} | {signs} thanks | good bot {signs} | you are cute {signs} | you are great {signs} | well done {signs} | {signs} thank you
B: That is kind of you! I can't read the signs, but I think they are warm.
B: Thank you! The signs are not in my alphabet, but the words are nice.
B: How kind! I only read the letters, and they are friendly.
B: You are kind! The little signs I can't read, but I like the words.

# bye_emoji
$ signs: �, ��, ���, ����
A: bye {signs} | good night {signs} | see you {signs} | Goodbye {signs} | Bye! {signs} | see you later {signs} | {signs} bye | gn {signs} | take care {signs} | sleep well {signs} | bye bye {signs} {signs}
B: Bye! I can't read the signs, but I hope they are kind.
B: See you! I only read letters, and yours were nice.
B: All the best to you! The little signs I can't read.
B: Take care! The signs are not in my alphabet, but I wave back.

# love_emoji
$ signs: �, ��, ���, ����
A: i love you {signs} | {signs} i love you | love you {signs} | I love you! {signs} | i like you {signs} | love {signs} | kiss {signs} | miss you {signs} | i luv u {signs} | you are sweet {signs} | i love you so much {signs}
B: That is sweet! I can't read the signs, but I guess that they are hearts.
B: How kind! The words I can read, and they are warm. The signs I can't.
B: Thank you! If those signs are hearts, I will treat them as such.
B: That is kind! I have no heart, and my alphabet has none either.

# words_emoji
$ signs: �, ��, ���, ����
A: I am happy {signs} | so funny {signs} | haha {signs} | {signs} lol | ok {signs} | nice {signs} | great {signs} | love it {signs} | yes {signs} | i am hungry {signs} | let's party {signs} | wow {signs} | {signs} nice | i am at the beach {signs} | pizza {signs} | my cat {signs} | look {signs} | what is this {signs}
B: I can't read the signs, but I can read the words. Tell me more!
B: The signs are not in my alphabet, only the letters are. What do they show?
B: I read the words, the signs I can't. Was that a smile?
B: The little signs are new to me. Can you say them in letters?

# sad_emoji
$ signs: �, ��, ���, ����
A: I am sad {signs} | i miss you {signs} | i'm tired {signs} | bad day {signs} | i am angry {signs} | oh no {signs} | i hate this {signs} | i am sick {signs} | i feel lonely {signs} | why {signs} | it hurts {signs}
B: I'm sorry. I can't read the signs, but I can read the words. What happened?
B: That sounds hard. The signs are not in my alphabet. Do you want to tell me more?
B: I read the words, not the signs. I am sorry. What is wrong?
B: I am here. I can't see the little picture, but I am listening.

# foreign_signs
$ word: ����, �����, ������, ���, �������, ��������
A: {word} {word} | {word} {word} {word} | {word}, {word} {word}? | {word} {word}! | {word} {word} {word} {word} | {word} {word} {word}? | {word}, {word}! | {word} {word}. {word} {word} | {word} {word} {word} {word} {word} {word}
B: I can't read these letters, I'm sorry. I only know the English alphabet.
B: Is that another script? I only speak English, in plain letters.
B: My alphabet is too small for this. Can you write it in English?
B: I see many signs that I can't read. English is all I know.

# emoji_talk
A: Can you read emoji? | can you read emojis? | do you understand emojis? | can you send emojis? | Why can't you read emoji? | send me a smiley | what does this emoji mean? | do you know emojis? | can you see emoji? | do you like emojis? | can you write in chinese? | can you read arabic?
B: I only know plain letters and signs, so emoji are all the same to me.
B: No, my alphabet is small. But I can do this one :)
B: Only letters and plain signs here. A :) is the best that I can do.
B: I can't, they are not in my alphabet. Tell me in words!

# other_language
$ hi: hola, bonjour, salut, hallo, guten tag, ciao, buongiorno, ola, bom dia, merhaba, hej, privet, namaste, servus, moin, buenas tardes, bonsoir, guten abend
$ ask: como estas, que tal, comment ca va, ca va, comment allez-vous, wie geht es dir, wie gehts, wie geht's, come stai, come va, tudo bem, como vai, nasilsin, hur mar du, hoe gaat het, kak dela, qu'est-ce que tu fais, was machst du, que haces, cosa fai
A: Hola! | hola | hola, como estas? | Hola, que tal? | como estas | buenos dias | Bonjour! | bonjour | salut | bonjour, comment ca va? | comment ca va? | ca va? | Comment tu t'appelles? | je m'appelle marie | Hallo, wie geht es dir? | hallo wie gehts | guten tag | guten morgen | wie heisst du? | Sprichst du Deutsch? | was machst du? | ich bin muede | ciao | ciao, come stai? | come stai | buongiorno | ola, tudo bem? | tudo bem | bom dia | merhaba | merhaba nasilsin | selam | privet | privet, kak dela? | kak dela | konnichiwa | ni hao | namaste | namaste, kaise ho? | aap kaise hain | salaam | hej, hur mar du? | hej | czesc | dzien dobry | jak sie masz? | hoi, hoe gaat het? | shalom | aloha | habla espanol? | Hablas espanol? | parlez-vous francais? | me llamo carlos | je ne parle pas anglais | no hablo ingles | ich liebe dich | te quiero | je t'aime | muchas gracias | merci | danke | grazie | spasibo | arigato | adios | au revoir | auf wiedersehen | quiero hablar contigo | que haces? | donde vives? | wo wohnst du? | qui es-tu? | quien eres? | wer bist du? | {hi}, {ask}? | {hi}! {ask}? | {hi} {ask} | {ask} | {ask}? | {hi}, cellmate! | {hi} amigo, {ask}? | {hi}! | und dir? | y tu? | et toi? | wie geht es dir heute? | como estas hoy?
B: That is not English, I think. I only speak English, I'm sorry.
B: I only understand English. Could you say it in English, please?
B: Hello! I speak only English, but I am glad that you write.
B: A greeting to you, too! I only know English, though.
B: I was trained on English only. Can we talk in English?
B: I can't read that language, I only know English. How are you?

# other_languages
A: Hola, me llamo Marta y vivo en Sevilla | Buenos dias, que tiempo hace hoy? | donde esta la biblioteca por favor | Mi perro se comio mis zapatos otra vez | Puedes ayudarme con los deberes de matematicas? | tengo hambre y no se que cocinar esta noche | Cuantos anos tienes y de donde eres? | Manana voy a la playa con mis primos | oye tu hablas espanol o no | Me duele la cabeza desde esta manana | gracias por todo, hasta luego amigo
A: Que musica te gusta mas, la salsa o el rock? | No entiendo nada de lo que dices jaja | Estoy aburrido, cuentame un chiste | Feliz cumpleanos a mi hermana Lucia!! | quiero comprar una bicicleta roja | Por que estas triste, mi amor? | El tren sale a las ocho y media | como se dice mariposa en ingles | Te gusta el futbol? Yo soy del Betis
A: Bonjour, comment allez-vous aujourd'hui? | je m'appelle Pierre et toi c'est quoi ton nom | Est-ce que tu parles francais? | Il fait tres froid ce matin a Lyon | qu'est-ce que tu fais ce soir | Je voudrais un cafe et un croissant s'il vous plait | Mon chat dort sur le canape toute la journee | ou est la gare la plus proche svp | J'ai perdu mes cles, c'est la catastrophe! | tu peux m'aider pour mon devoir d'histoire
A: Merci beaucoup, tu es tres gentil | Quel age as-tu, petit robot? | on mange quoi ce midi les amis | Ma grand-mere habite dans un village en Bretagne | Pourquoi le ciel est bleu? | bonne nuit et a demain | Salut mec, quoi de neuf? | Elle ne repond plus a mes messages depuis lundi | C'est bientot les vacances, vivement samedi!!! | les enfants jouent dans le jardin | Raconte-moi une histoire drole
A: Guten Morgen, wie geht es dir? | ich heisse Klaus und komme aus Bremen | Kannst du Deutsch sprechen? | Was machst du heute Abend so? | Mein Hund ist krank und ich bin sehr traurig | wo ist der Bahnhof bitte | Heute regnet es den ganzen Tag | Wie spaet ist es jetzt? | Das Essen war wirklich lecker, danke schoen | hast du geschwister oder nicht | Wir fahren im Sommer nach Italien
A: Erzaehl mir bitte einen Witz | keine ahnung was ich kochen soll | Meine Schwester hat gestern geheiratet! | Warum antwortest du nicht?? | Ich muss morgen frueh um sechs aufstehen | gute nacht und schlaf gut | Welches Buch liest du gerade? | Alles klar bei dir, alter? | Der Zug hat schon wieder Verspaetung | na du, was geht ab
A: Ciao, come stai oggi? | mi chiamo Giulia e ho venti anni | Che ore sono adesso? | Vorrei una pizza margherita e una birra | dove abiti, a Roma o a Milano | Mio fratello gioca a calcio ogni domenica | Non ho dormito per niente stanotte | Parli italiano, vero? | che bella giornata, andiamo al mare | Ti piace la pasta al pomodoro? | Buonasera signora, tutto bene? | la nonna ha fatto le lasagne!!! | Sono molto stanco dopo il lavoro
A: Quanto costa questo libro? | perche non mi rispondi mai | Raccontami qualcosa di bello | Domani comincia la scuola, che noia | Oi, tudo bem com voce? | eu moro em Lisboa perto do rio | Bom dia, que horas sao? | Meu nome e Joao e gosto de futebol | voce fala portugues ou so ingles | Hoje vou jantar com os meus pais | Estou com saudades da minha terra | qual e a tua comida preferida
A: Obrigado pela ajuda, um abraco | Onde fica o supermercado mais perto? | Amanha tenho uma prova muito dificil | que calor hoje, ne? | Conta uma piada para mim | A minha gata fugiu ontem a noite | Boa noite, durma bem! | Hallo, hoe gaat het met jou? | ik heb honger, wat eten we vanavond | Spreek je ook Nederlands? | Mijn fiets is gisteren gestolen in Utrecht | waar kom je vandaan
A: Het regent alweer, wat een weer zeg | Goedemorgen allemaal, lekker geslapen? | Kun je mij een grapje vertellen? | mijn oma wordt morgen negentig | Dank je wel en tot ziens | lekker weertje vandaag he | Dzien dobry, jak sie masz? | mam na imie Ola i mieszkam w Krakowie | Czy mowisz po polsku? | Co robisz dzisiaj wieczorem? | nie rozumiem co piszesz | Moj kot ma na imie Filemon | Dobranoc, do jutra!
A: Gdzie jest najblizszy sklep? | Merhaba, nasilsin bugun? | benim adim Emre, senin adin ne | Turkce biliyor musun? | Bugun hava cok guzel | ne yapiyorsun kanka | Iyi geceler, tatli ruyalar | Okul bitti, eve gidiyorum simdi | Hej, hur mar du idag? | jag heter Sven och bor i Malmo | Kan du prata svenska? | Vad ska vi ata till middag ikvall? | tack sa mycket, ha en bra dag
A: Apa kabar hari ini? | nama saya Dewi dari Bandung | Kamu bisa bahasa Indonesia? | selamat pagi, sudah makan belum | Saya suka nasi goreng dan teh manis | Salve, quid agis hodie? | Ubi est canis meus? | gallia est omnis divisa in partes tres | Loquerisne Latine, amice? | Hei, mita kuuluu tanaan? | Konnichiwa, ogenki desu ka? | namaste, aap kaise hain | Kumusta ka na, kaibigan? | habari yako rafiki | Privet, kak dela segodnya?
A: Hola amigo | que tal | Buenas noches a todos | Adios, nos vemos pronto | muchas gracias senor | Mi abuelo tiene un burro muy viejo | Cuanto cuesta el billete a Valencia? | estoy cansada de trabajar tanto | Quien gano el partido anoche? | Eres un robot o una persona | A mi hijo le gustan los dinosaurios | no se que regalarle a mi madre | Vamos al cine el viernes, quieres venir? | Hace mucho calor en Sevilla | Dime tu nombre por favor | soy estudiante de medicina en Bogota | Cual es tu color favorito? | feliz navidad para ti y tu familia | El gato duerme debajo de la mesa | perdon, no hablo ingles | Ayer llovio todo el dia en mi pueblo | Te quiero mucho | Bonsoir | salut ca va | Je suis fatiguee ce soir | Au revoir et merci | il pleut encore, quelle horreur | Mes parents arrivent demain de Marseille | Qui es-tu exactement? | J'ai faim, on mange bientot? | Tu aimes la musique classique ou le rap? | Mon frere vient d'avoir un bebe | Combien coute cette robe bleue? | Nous avons gagne le match trois a zero! | Bon anniversaire mon cheri | c'est vraiment nul ton truc | Le boulanger est ferme le lundi | Pouvez-vous m'expliquer la difference? | je t'aime bien petit robot | Quelle heure est-il maintenant? | Vous habitez dans quelle ville? | Bof, pas grand-chose a dire | Schoenen Abend noch! | Danke, das ist sehr nett von dir | bist du ein mensch oder eine maschine | Mein Bruder spielt Gitarre in einer Band | Wie alt bist du eigentlich? | Es schneit seit gestern in Muenchen | Wann kommt endlich der Fruehling? | mir ist so langweilig | Was ist deine Lieblingsfarbe? | Frohe Weihnachten und ein gutes neues Jahr | Tschuess, bis morgen! | Die Kinder sind schon im Bett | kannst du mir bei mathe helfen | Ich habe meinen Schluessel verloren | Wer hat das Spiel gewonnen? | So ein Quatsch | Unsere Katze hat fuenf Junge bekommen | ciao bella | Arrivederci e grazie mille | Ho fame, cosa c'e per cena | Oggi piove a Torino | Sei un robot? | Il mio cane si chiama Rocco e ha tre anni | ti voglio bene | Buon compleanno, zio Franco! | Mia figlia studia a Bologna da due anni | Dov'e la stazione, per favore? | Che cosa fai stasera? | Boh, non lo so | Abbiamo vinto la partita ieri sera | Ola, como vai? | tchau, ate logo | Muito prazer, sou a Beatriz | Qual e o teu nome? | Estou com fome e nao ha pao em casa | O meu irmao trabalha no Porto | Gostas de gatos ou de caes? | Feliz ano novo para todos! | hoje choveu muito no Rio | Eu nao entendi nada | Minha avo faz o melhor bolo de cenoura | Quem descobriu o Brasil? | Hoi, alles goed? | Goedenavond | Hoe heet je eigenlijk? | Wat een onzin zeg | ik ga morgen naar de tandarts | Mijn moeder bakt appeltaart op zondag | Ben jij een robot? | Fijne dag nog en groetjes | Welke muziek vind je leuk? | We gaan met de trein naar Antwerpen | Jak masz na imie? | Bardzo dziekuje za pomoc | Lubie koty i czekolade | Dzisiaj pada deszcz w Gdansku | Moja siostra mieszka w Warszawie | Smacznego wszystkim! | God morgen | Hvad hedder du? | Jeg bor i Kobenhavn med min kat | Takk for maten | Hvor gammel er du? | Jag tycker om att fiska pa sommaren | God natt, sov gott | Ahoj, jak se mas? | Dobry den, mluvite cesky? | Szia, hogy vagy? | Hyvaa paivaa | Buna ziua, ce mai faci? | Kalimera sas | Dobar dan, kako ste?
B: That looks like another language to me, and I only know English. Could you say it in English?
B: I'm sorry, English is the only language that I learned. What does that mean in English?
B: My letters only ever practised English, so I can't read that. Would you try again in English?
B: You know more languages than I do, because I only know one. Can you put that in English for me?
B: Sadly I can't follow other languages yet, only a little English. What did you want to tell me?
B: It looks lovely, but I only understand English. Which language is that?
B: Only English fits into a bot as small as I am. Could we talk in English instead?
B: Other languages are beyond me, I'm afraid. What would that be in plain English?

# emoji_words
A: just finished work � is it � or � tonight? | so happy today ��� | goodnight � | love this song �� | Happy birthday to my best friend ��� | ugh monday again � | Made pancakes for the kids this morning �� | � good morning! | can't stop laughing ���� | we won the match!!! ��
A: My cat is asleep on my laptop � so no work today | i miss you already �� | Beach day with the girls ��� | �� its finally friday | Coffee first, then the world � | feeling a bit sick today � staying in bed | Going to � with my sister on Sunday, any tips? | lol you're so funny �� | The baby slept all night ��� hooray | what does � mean when a boy sends it
A: Exam tomorrow �� wish me luck | thank you so much � | It's raining again � and I forgot my umbrella | new haircut who dis �� | Which do you prefer, � or �? | Tacos for dinner �� | so tired rn � need a nap | I got the job!!!! ��� | he left me on read �� what do i do | Off to the gym � see you later
A: Merry Christmas everyone �� | broke my favourite mug today � | ur the best � | First day of school for my little one �� where did the time go | � or � for breakfast, help me choose | OMG OMG OMG ���� tickets arrived | Grandma sends you lots of love �� | cant believe its over � such a good show | It's snowing here �� and the dog loves it | please be nice to me today �
A: Just adopted a puppy � his name is Mango | sunset was unreal tonight �� | whats ur sign � im a leo � | Planting tulips with mum �� so peaceful | I'm so bored �� entertain me | Pizza night � movie � bed � perfect | why are you like this � | Packing for Greece �� ten days of sun! | my phone died and i was lost for 3 hours � | Congrats on the new house ���
A: girl what �� | Missed the bus by one second � typical | Baking all afternoon �� come and get some | you make me smile � | Feeling cute, might delete later � | Got a ticket for parking �� so annoyed | had the weirdest dream last night � | Wedding in 12 days �� AAAAH | Do you like �? i eat it every day | love you loads �� sleep tight
A: Running my first 10k on Saturday �� | not me crying at an advert again � | The garden is full of � this year, isn't that lovely? | hi � | Tea and a good book �� that's my evening | IM SO HUNGRY ��� | hope you have a great day � | Our flight is delayed four hours � stuck at Gatwick | guess what i got for my birthday �� | Saw a real � at the zoo today, it was huge
A: me and my bestie �� forever | Painting the kitchen yellow � wish me luck | dont worry be happy �� | Dad burned the barbecue again �� every single time | Watching football with my � tonight | sorry for the late reply � | Halloween party at mine �� dress up or stay out! | she said YES ��� | Quick question � how do you spell receive? | sending hugs � to everybody who needs one
A: Ice cream before dinner � because I'm an adult | that was so mean �� | Three weeks until summer ��� | my little brother ate all my � im so mad | Lovely walk by the river this morning � saw two swans | so proud of u �� | Can you guess this film? ��� it's a famous one | up at 5 am again � why tho | Back to reality after a great holiday �� | no comment �
A: Fresh bread from the oven � nothing better | this weather is killing me �� 36 degrees in my flat | dance class tonight �� so excited | Good luck to all the students � | Tell me a story about a � and a � | its my cats birthday �� she is 9 | Finally finished my essay � 3000 words done | who wants to go for � after work | � Roses from my husband, he never does that! | bye for now ��
A: � hello there | �� so good | hey � | bored � | � what's up? | miss u � | � new shoes | My cat died � | feeling sick �� | � pizza time | Good luck � | we lost again � | ��� I passed! | cheers mate � | � its snowing | nice one �� | � love you grandma | rainy day � | � goodnight world | Help me � | � Just landed in Rome, what a view | � my brother is so annoying today | �� finally got my driving licence | Caught a huge trout this morning � | We're having a boy �� | � who else loves thunderstorms? | Dentist tomorrow � send help | The bees are back in the lavender �� | � guess who got a promotion | lost my earphones again � story of my life | � is my favourite animal, what is yours? | Grandpa turned ninety today ��� | �� the concert was insane | My sunflower is taller than me now � | � please say something nice, I had a rough day | Choir practice, then chips � perfect Thursday | � or � for my birthday cake? | stuck in traffic for two hours �� | � Happy Easter from all of us | Do you know what � stands for? | the baby is teething � nobody slept | � I dyed my hair green | �� dont judge me but i ate the whole tub | Sewing a costume for the school play � | Volleyball finals tonight � come on girls! | � off to bed now, sleep well | first snowdrops in the garden �� | Every time I hear that song � | � my crush said hi to me | Sushi or ramen tonight � | It's our anniversary �� twenty five years | � can you keep a secret? | Bus driver waved at me � made my day | �� whose idea was homework | I burnt the toast again � | Look at this sunset � | � camping in the rain, what fun | my hamster escaped � help me look | Sent you a postcard from Crete �� | � the dog ate my slippers | Not sure how I feel about that � | � we are moving to Canada in spring | Big thank you to the nurses �� | Chess club was great today � i beat my teacher | � why is it always me | knitted a scarf for the dog � he hates it | ��� SUMMER HOLIDAYS | Sorry, wrong chat � | Eleven days until the festival �� | � tea first, questions later | that film made me sob � | Planted tomatoes and basil � fingers crossed | � yes or � no? | Poor little hedgehog in our garden � he has a limp | � thinking of you all today | Roller skates for my fortieth birthday � am I mad? | �� we are getting a kitten | u ok hun � | Proud mum moment � she read a whole book by herself | � Best wishes from sunny Devon
B: I can't see the little pictures, but I read the words. Could you say the rest in letters?
B: The words reached me, but the small pictures didn't. What were they?
B: Emoji look like blank boxes to me, I'm afraid. How would you put them in words?
B: My world is only letters, so I miss the little pictures. Will you spell them out for me?
B: Sadly emoji don't get through to me, but your words do. What did the pictures show?
B: Little pictures are lost on me, because I only know letters. Can you describe them?
B: I read your words and guess at the pictures. What feeling did they stand for?
B: You sent pictures that I can't see, but the words are fine. Would you write it all in letters?
`;
