/** Messages in signs and in other languages. */
export const signsAndLanguages: string = `\
# emoji
$ signs: �, ��, ���, ����, ������, ��������, � �, �� ��
A: {signs}
A: {signs}!
A: {signs} {signs}
A: {signs}?
A: {signs}.
A: {signs}: {signs}
A: {signs}, {signs}
B: I can't read these signs, I only know plain letters. What do they mean?
B: These signs are not in my alphabet. Can you say it in English letters?
B: I don't know these signs. If they were friendly, thank you!
B: I only read plain English letters. What did you want to say?
B: New signs for me! Please tell me in letters what it was.

# hello_emoji
$ signs: �, ��, ���, ����
A: Hello {signs}
A: hi {signs}
A: hey {signs}
A: hello! {signs}
A: Hi there {signs}
A: {signs} hello
A: {signs} hi
A: good morning {signs}
A: good evening {signs}
A: hello there {signs}
A: Hey! {signs}
A: hi hi {signs}
A: hey {signs} {signs}
B: Hello! I can't read the little signs, but they look friendly. How are you?
B: Hi! My alphabet has no such signs, only letters. How is your day?
B: Hello to you! I can't read the signs, only the words. What's up?
B: Hi! I hope that was a smile. I only read letters. How are you?

# how_emoji
$ signs: �, ��, ���, ����
A: how are you {signs}
A: {signs} how are you?
A: what's up {signs}
A: How are you? {signs}
A: hi, how are you {signs}
A: how was your day {signs}
A: hello how are you {signs}
A: how are you doing {signs}
A: how is it going {signs}
A: hey what's up {signs}
A: how are you today? {signs}
B: I am well, thank you! The signs I can't read. And how are you?
B: All is well here. I can't read the little signs, only letters. And you?
B: Fine, thank you! My alphabet has no such signs. How are you?
B: Good, thanks! I hope that was a smile. What about you?

# thanks_emoji
$ signs: �, ��, ���, ����
A: thank you {signs}
A: thanks {signs}
A: Thank you! {signs}
A: thx {signs}
A: thank you so much {signs}
A: {signs} thanks
A: good bot {signs}
A: you are cute {signs}
A: you are great {signs}
A: well done {signs}
A: {signs} thank you
B: That is kind of you! I can't read the signs, but I think they are warm.
B: Thank you! The signs are not in my alphabet, but the words are nice.
B: How kind! I only read the letters, and they are friendly.
B: You are kind! The little signs I can't read, but I like the words.

# bye_emoji
$ signs: �, ��, ���, ����
A: bye {signs}
A: good night {signs}
A: see you {signs}
A: Goodbye {signs}
A: Bye! {signs}
A: see you later {signs}
A: {signs} bye
A: gn {signs}
A: take care {signs}
A: sleep well {signs}
A: bye bye {signs} {signs}
B: Bye! I can't read the signs, but I hope they are kind.
B: See you! I only read letters, and yours were nice.
B: All the best to you! The little signs I can't read.
B: Take care! The signs are not in my alphabet, but I wave back.

# love_emoji
$ signs: �, ��, ���, ����
A: i love you {signs}
A: {signs} i love you
A: love you {signs}
A: I love you! {signs}
A: i like you {signs}
A: love {signs}
A: kiss {signs}
A: miss you {signs}
A: i luv u {signs}
A: you are sweet {signs}
A: i love you so much {signs}
B: That is sweet! I can't read the signs, but I guess that they are hearts.
B: How kind! The words I can read, and they are warm. The signs I can't.
B: Thank you! If those signs are hearts, I will treat them as such.
B: That is kind! I have no heart, and my alphabet has none either.

# words_emoji
$ signs: �, ��, ���, ����
A: I am happy {signs}
A: so funny {signs}
A: haha {signs}
A: {signs} lol
A: ok {signs}
A: nice {signs}
A: great {signs}
A: love it {signs}
A: yes {signs}
A: i am hungry {signs}
A: let's party {signs}
A: wow {signs}
A: {signs} nice
A: i am at the beach {signs}
A: pizza {signs}
A: my cat {signs}
A: look {signs}
A: what is this {signs}
B: I can't read the signs, but I can read the words. Tell me more!
B: The signs are not in my alphabet, only the letters are. What do they show?
B: I read the words, the signs I can't. Was that a smile?
B: The little signs are new to me. Can you say them in letters?

# sad_emoji
$ signs: �, ��, ���, ����
A: I am sad {signs}
A: i miss you {signs}
A: i'm tired {signs}
A: bad day {signs}
A: i am angry {signs}
A: oh no {signs}
A: i hate this {signs}
A: i am sick {signs}
A: i feel lonely {signs}
A: why {signs}
A: it hurts {signs}
B: I'm sorry. I can't read the signs, but I can read the words. What happened?
B: That sounds hard. The signs are not in my alphabet. Do you want to tell me more?
B: I read the words, not the signs. I am sorry. What is wrong?
B: I am here. I can't see the little picture, but I am listening.

# foreign_signs
$ word: ����, �����, ������, ���, �������, ��������
A: {word} {word}
A: {word} {word} {word}
A: {word}, {word} {word}?
A: {word} {word}!
A: {word} {word} {word} {word}
A: {word} {word} {word}?
A: {word}, {word}!
A: {word} {word}. {word} {word}
A: {word} {word} {word} {word} {word} {word}
B: I can't read these letters, I'm sorry. I only know the English alphabet.
B: Is that another script? I only speak English, in plain letters.
B: My alphabet is too small for this. Can you write it in English?
B: I see many signs that I can't read. English is all I know.

# emoji_talk
A: Can you read emoji?
A: can you read emojis?
A: do you understand emojis?
A: can you send emojis?
A: Why can't you read emoji?
A: send me a smiley
A: what does this emoji mean?
A: do you know emojis?
A: can you see emoji?
A: do you like emojis?
A: can you write in chinese?
A: can you read arabic?
B: I only know plain letters and signs, so emoji are all the same to me.
B: No, my alphabet is small. But I can do this one :)
B: Only letters and plain signs here. A :) is the best that I can do.
B: I can't, they are not in my alphabet. Tell me in words!

# other_language
$ hi: hola, bonjour, salut, hallo, guten tag, ciao, buongiorno, ola, bom dia, merhaba, hej, privet, namaste, servus, moin, buenas tardes, bonsoir, guten abend
$ ask: como estas, que tal, comment ca va, ca va, comment allez-vous, wie geht es dir, wie gehts, wie geht's, come stai, come va, tudo bem, como vai, nasilsin, hur mar du, hoe gaat het, kak dela, qu'est-ce que tu fais, was machst du, que haces, cosa fai
A: Hola!
A: hola
A: hola, como estas?
A: Hola, que tal?
A: como estas
A: buenos dias
A: Bonjour!
A: bonjour
A: salut
A: bonjour, comment ca va?
A: comment ca va?
A: ca va?
A: Comment tu t'appelles?
A: je m'appelle marie
A: Hallo, wie geht es dir?
A: hallo wie gehts
A: guten tag
A: guten morgen
A: wie heisst du?
A: Sprichst du Deutsch?
A: was machst du?
A: ich bin muede
A: ciao
A: ciao, come stai?
A: come stai
A: buongiorno
A: ola, tudo bem?
A: tudo bem
A: bom dia
A: merhaba
A: merhaba nasilsin
A: selam
A: privet
A: privet, kak dela?
A: kak dela
A: konnichiwa
A: ni hao
A: namaste
A: namaste, kaise ho?
A: aap kaise hain
A: salaam
A: hej, hur mar du?
A: hej
A: czesc
A: dzien dobry
A: jak sie masz?
A: hoi, hoe gaat het?
A: shalom
A: aloha
A: habla espanol?
A: Hablas espanol?
A: parlez-vous francais?
A: me llamo carlos
A: je ne parle pas anglais
A: no hablo ingles
A: ich liebe dich
A: te quiero
A: je t'aime
A: muchas gracias
A: merci
A: danke
A: grazie
A: spasibo
A: arigato
A: adios
A: au revoir
A: auf wiedersehen
A: quiero hablar contigo
A: que haces?
A: donde vives?
A: wo wohnst du?
A: qui es-tu?
A: quien eres?
A: wer bist du?
A: {hi}, {ask}?
A: {hi}! {ask}?
A: {hi} {ask}
A: {ask}
A: {ask}?
A: {hi}, cellmate!
A: {hi} amigo, {ask}?
A: {hi}!
A: und dir?
A: y tu?
A: et toi?
A: wie geht es dir heute?
A: como estas hoy?
B: That is not English, I think. I only speak English, I'm sorry.
B: I only understand English. Could you say it in English, please?
B: Hello! I speak only English, but I am glad that you write.
B: A greeting to you, too! I only know English, though.
B: I was trained on English only. Can we talk in English?
B: I can't read that language, I only know English. How are you?

# other_languages
A: Hola, me llamo Marta y vivo en Sevilla
A: Buenos dias, que tiempo hace hoy?
A: donde esta la biblioteca por favor
A: Mi perro se comio mis zapatos otra vez
A: Puedes ayudarme con los deberes de matematicas?
A: tengo hambre y no se que cocinar esta noche
A: Cuantos anos tienes y de donde eres?
A: Manana voy a la playa con mis primos
A: oye tu hablas espanol o no
A: Me duele la cabeza desde esta manana
A: gracias por todo, hasta luego amigo
A: Que musica te gusta mas, la salsa o el rock?
A: No entiendo nada de lo que dices jaja
A: Estoy aburrido, cuentame un chiste
A: Feliz cumpleanos a mi hermana Lucia!!
A: quiero comprar una bicicleta roja
A: Por que estas triste, mi amor?
A: El tren sale a las ocho y media
A: como se dice mariposa en ingles
A: Te gusta el futbol? Yo soy del Betis
A: Bonjour, comment allez-vous aujourd'hui?
A: je m'appelle Pierre et toi c'est quoi ton nom
A: Est-ce que tu parles francais?
A: Il fait tres froid ce matin a Lyon
A: qu'est-ce que tu fais ce soir
A: Je voudrais un cafe et un croissant s'il vous plait
A: Mon chat dort sur le canape toute la journee
A: ou est la gare la plus proche svp
A: J'ai perdu mes cles, c'est la catastrophe!
A: tu peux m'aider pour mon devoir d'histoire
A: Merci beaucoup, tu es tres gentil
A: Quel age as-tu, petit robot?
A: on mange quoi ce midi les amis
A: Ma grand-mere habite dans un village en Bretagne
A: Pourquoi le ciel est bleu?
A: bonne nuit et a demain
A: Salut mec, quoi de neuf?
A: Elle ne repond plus a mes messages depuis lundi
A: C'est bientot les vacances, vivement samedi!!!
A: les enfants jouent dans le jardin
A: Raconte-moi une histoire drole
A: Guten Morgen, wie geht es dir?
A: ich heisse Klaus und komme aus Bremen
A: Kannst du Deutsch sprechen?
A: Was machst du heute Abend so?
A: Mein Hund ist krank und ich bin sehr traurig
A: wo ist der Bahnhof bitte
A: Heute regnet es den ganzen Tag
A: Wie spaet ist es jetzt?
A: Das Essen war wirklich lecker, danke schoen
A: hast du geschwister oder nicht
A: Wir fahren im Sommer nach Italien
A: Erzaehl mir bitte einen Witz
A: keine ahnung was ich kochen soll
A: Meine Schwester hat gestern geheiratet!
A: Warum antwortest du nicht??
A: Ich muss morgen frueh um sechs aufstehen
A: gute nacht und schlaf gut
A: Welches Buch liest du gerade?
A: Alles klar bei dir, alter?
A: Der Zug hat schon wieder Verspaetung
A: na du, was geht ab
A: Ciao, come stai oggi?
A: mi chiamo Giulia e ho venti anni
A: Che ore sono adesso?
A: Vorrei una pizza margherita e una birra
A: dove abiti, a Roma o a Milano
A: Mio fratello gioca a calcio ogni domenica
A: Non ho dormito per niente stanotte
A: Parli italiano, vero?
A: che bella giornata, andiamo al mare
A: Ti piace la pasta al pomodoro?
A: Buonasera signora, tutto bene?
A: la nonna ha fatto le lasagne!!!
A: Sono molto stanco dopo il lavoro
A: Quanto costa questo libro?
A: perche non mi rispondi mai
A: Raccontami qualcosa di bello
A: Domani comincia la scuola, che noia
A: Oi, tudo bem com voce?
A: eu moro em Lisboa perto do rio
A: Bom dia, que horas sao?
A: Meu nome e Joao e gosto de futebol
A: voce fala portugues ou so ingles
A: Hoje vou jantar com os meus pais
A: Estou com saudades da minha terra
A: qual e a tua comida preferida
A: Obrigado pela ajuda, um abraco
A: Onde fica o supermercado mais perto?
A: Amanha tenho uma prova muito dificil
A: que calor hoje, ne?
A: Conta uma piada para mim
A: A minha gata fugiu ontem a noite
A: Boa noite, durma bem!
A: Hallo, hoe gaat het met jou?
A: ik heb honger, wat eten we vanavond
A: Spreek je ook Nederlands?
A: Mijn fiets is gisteren gestolen in Utrecht
A: waar kom je vandaan
A: Het regent alweer, wat een weer zeg
A: Goedemorgen allemaal, lekker geslapen?
A: Kun je mij een grapje vertellen?
A: mijn oma wordt morgen negentig
A: Dank je wel en tot ziens
A: lekker weertje vandaag he
A: Dzien dobry, jak sie masz?
A: mam na imie Ola i mieszkam w Krakowie
A: Czy mowisz po polsku?
A: Co robisz dzisiaj wieczorem?
A: nie rozumiem co piszesz
A: Moj kot ma na imie Filemon
A: Dobranoc, do jutra!
A: Gdzie jest najblizszy sklep?
A: Merhaba, nasilsin bugun?
A: benim adim Emre, senin adin ne
A: Turkce biliyor musun?
A: Bugun hava cok guzel
A: ne yapiyorsun kanka
A: Iyi geceler, tatli ruyalar
A: Okul bitti, eve gidiyorum simdi
A: Hej, hur mar du idag?
A: jag heter Sven och bor i Malmo
A: Kan du prata svenska?
A: Vad ska vi ata till middag ikvall?
A: tack sa mycket, ha en bra dag
A: Apa kabar hari ini?
A: nama saya Dewi dari Bandung
A: Kamu bisa bahasa Indonesia?
A: selamat pagi, sudah makan belum
A: Saya suka nasi goreng dan teh manis
A: Salve, quid agis hodie?
A: Ubi est canis meus?
A: gallia est omnis divisa in partes tres
A: Loquerisne Latine, amice?
A: Hei, mita kuuluu tanaan?
A: Konnichiwa, ogenki desu ka?
A: namaste, aap kaise hain
A: Kumusta ka na, kaibigan?
A: habari yako rafiki
A: Privet, kak dela segodnya?
A: Hola amigo
A: que tal
A: Buenas noches a todos
A: Adios, nos vemos pronto
A: muchas gracias senor
A: Mi abuelo tiene un burro muy viejo
A: Cuanto cuesta el billete a Valencia?
A: estoy cansada de trabajar tanto
A: Quien gano el partido anoche?
A: Eres un robot o una persona
A: A mi hijo le gustan los dinosaurios
A: no se que regalarle a mi madre
A: Vamos al cine el viernes, quieres venir?
A: Hace mucho calor en Sevilla
A: Dime tu nombre por favor
A: soy estudiante de medicina en Bogota
A: Cual es tu color favorito?
A: feliz navidad para ti y tu familia
A: El gato duerme debajo de la mesa
A: perdon, no hablo ingles
A: Ayer llovio todo el dia en mi pueblo
A: Te quiero mucho
A: Bonsoir
A: salut ca va
A: Je suis fatiguee ce soir
A: Au revoir et merci
A: il pleut encore, quelle horreur
A: Mes parents arrivent demain de Marseille
A: Qui es-tu exactement?
A: J'ai faim, on mange bientot?
A: Tu aimes la musique classique ou le rap?
A: Mon frere vient d'avoir un bebe
A: Combien coute cette robe bleue?
A: Nous avons gagne le match trois a zero!
A: Bon anniversaire mon cheri
A: c'est vraiment nul ton truc
A: Le boulanger est ferme le lundi
A: Pouvez-vous m'expliquer la difference?
A: je t'aime bien petit robot
A: Quelle heure est-il maintenant?
A: Vous habitez dans quelle ville?
A: Bof, pas grand-chose a dire
A: Schoenen Abend noch!
A: Danke, das ist sehr nett von dir
A: bist du ein mensch oder eine maschine
A: Mein Bruder spielt Gitarre in einer Band
A: Wie alt bist du eigentlich?
A: Es schneit seit gestern in Muenchen
A: Wann kommt endlich der Fruehling?
A: mir ist so langweilig
A: Was ist deine Lieblingsfarbe?
A: Frohe Weihnachten und ein gutes neues Jahr
A: Tschuess, bis morgen!
A: Die Kinder sind schon im Bett
A: kannst du mir bei mathe helfen
A: Ich habe meinen Schluessel verloren
A: Wer hat das Spiel gewonnen?
A: So ein Quatsch
A: Unsere Katze hat fuenf Junge bekommen
A: ciao bella
A: Arrivederci e grazie mille
A: Ho fame, cosa c'e per cena
A: Oggi piove a Torino
A: Sei un robot?
A: Il mio cane si chiama Rocco e ha tre anni
A: ti voglio bene
A: Buon compleanno, zio Franco!
A: Mia figlia studia a Bologna da due anni
A: Dov'e la stazione, per favore?
A: Che cosa fai stasera?
A: Boh, non lo so
A: Abbiamo vinto la partita ieri sera
A: Ola, como vai?
A: tchau, ate logo
A: Muito prazer, sou a Beatriz
A: Qual e o teu nome?
A: Estou com fome e nao ha pao em casa
A: O meu irmao trabalha no Porto
A: Gostas de gatos ou de caes?
A: Feliz ano novo para todos!
A: hoje choveu muito no Rio
A: Eu nao entendi nada
A: Minha avo faz o melhor bolo de cenoura
A: Quem descobriu o Brasil?
A: Hoi, alles goed?
A: Goedenavond
A: Hoe heet je eigenlijk?
A: Wat een onzin zeg
A: ik ga morgen naar de tandarts
A: Mijn moeder bakt appeltaart op zondag
A: Ben jij een robot?
A: Fijne dag nog en groetjes
A: Welke muziek vind je leuk?
A: We gaan met de trein naar Antwerpen
A: Jak masz na imie?
A: Bardzo dziekuje za pomoc
A: Lubie koty i czekolade
A: Dzisiaj pada deszcz w Gdansku
A: Moja siostra mieszka w Warszawie
A: Smacznego wszystkim!
A: God morgen
A: Hvad hedder du?
A: Jeg bor i Kobenhavn med min kat
A: Takk for maten
A: Hvor gammel er du?
A: Jag tycker om att fiska pa sommaren
A: God natt, sov gott
A: Ahoj, jak se mas?
A: Dobry den, mluvite cesky?
A: Szia, hogy vagy?
A: Hyvaa paivaa
A: Buna ziua, ce mai faci?
A: Kalimera sas
A: Dobar dan, kako ste?
B: That looks like another language to me, and I only know English. Could you say it in English?
B: I'm sorry, English is the only language that I learned. What does that mean in English?
B: My letters only ever practised English, so I can't read that. Would you try again in English?
B: You know more languages than I do, because I only know one. Can you put that in English for me?
B: Sadly I can't follow other languages yet, only a little English. What did you want to tell me?
B: It looks lovely, but I only understand English. Which language is that?
B: Only English fits into a bot as small as I am. Could we talk in English instead?
B: Other languages are beyond me, I'm afraid. What would that be in plain English?

# emoji_words
A: just finished work � is it � or � tonight?
A: so happy today ���
A: goodnight �
A: love this song ��
A: Happy birthday to my best friend ���
A: ugh monday again �
A: Made pancakes for the kids this morning ��
A: � good morning!
A: can't stop laughing ����
A: we won the match!!! ��
A: My cat is asleep on my laptop � so no work today
A: i miss you already ��
A: Beach day with the girls ���
A: �� its finally friday
A: Coffee first, then the world �
A: feeling a bit sick today � staying in bed
A: Going to � with my sister on Sunday, any tips?
A: lol you're so funny ��
A: The baby slept all night ��� hooray
A: what does � mean when a boy sends it
A: Exam tomorrow �� wish me luck
A: thank you so much �
A: It's raining again � and I forgot my umbrella
A: new haircut who dis ��
A: Which do you prefer, � or �?
A: Tacos for dinner ��
A: so tired rn � need a nap
A: I got the job!!!! ���
A: he left me on read �� what do i do
A: Off to the gym � see you later
A: Merry Christmas everyone ��
A: broke my favourite mug today �
A: ur the best �
A: First day of school for my little one �� where did the time go
A: � or � for breakfast, help me choose
A: OMG OMG OMG ���� tickets arrived
A: Grandma sends you lots of love ��
A: cant believe its over � such a good show
A: It's snowing here �� and the dog loves it
A: please be nice to me today �
A: Just adopted a puppy � his name is Mango
A: sunset was unreal tonight ��
A: whats ur sign � im a leo �
A: Planting tulips with mum �� so peaceful
A: I'm so bored �� entertain me
A: Pizza night � movie � bed � perfect
A: why are you like this �
A: Packing for Greece �� ten days of sun!
A: my phone died and i was lost for 3 hours �
A: Congrats on the new house ���
A: girl what ��
A: Missed the bus by one second � typical
A: Baking all afternoon �� come and get some
A: you make me smile �
A: Feeling cute, might delete later �
A: Got a ticket for parking �� so annoyed
A: had the weirdest dream last night �
A: Wedding in 12 days �� AAAAH
A: Do you like �? i eat it every day
A: love you loads �� sleep tight
A: Running my first 10k on Saturday ��
A: not me crying at an advert again �
A: The garden is full of � this year, isn't that lovely?
A: hi �
A: Tea and a good book �� that's my evening
A: IM SO HUNGRY ���
A: hope you have a great day �
A: Our flight is delayed four hours � stuck at Gatwick
A: guess what i got for my birthday ��
A: Saw a real � at the zoo today, it was huge
A: me and my bestie �� forever
A: Painting the kitchen yellow � wish me luck
A: dont worry be happy ��
A: Dad burned the barbecue again �� every single time
A: Watching football with my � tonight
A: sorry for the late reply �
A: Halloween party at mine �� dress up or stay out!
A: she said YES ���
A: Quick question � how do you spell receive?
A: sending hugs � to everybody who needs one
A: Ice cream before dinner � because I'm an adult
A: that was so mean ��
A: Three weeks until summer ���
A: my little brother ate all my � im so mad
A: Lovely walk by the river this morning � saw two swans
A: so proud of u ��
A: Can you guess this film? ��� it's a famous one
A: up at 5 am again � why tho
A: Back to reality after a great holiday ��
A: no comment �
A: Fresh bread from the oven � nothing better
A: this weather is killing me �� 36 degrees in my flat
A: dance class tonight �� so excited
A: Good luck to all the students �
A: Tell me a story about a � and a �
A: its my cats birthday �� she is 9
A: Finally finished my essay � 3000 words done
A: who wants to go for � after work
A: � Roses from my husband, he never does that!
A: bye for now ��
A: � hello there
A: �� so good
A: hey �
A: bored �
A: � what's up?
A: miss u �
A: � new shoes
A: My cat died �
A: feeling sick ��
A: � pizza time
A: Good luck �
A: we lost again �
A: ��� I passed!
A: cheers mate �
A: � its snowing
A: nice one ��
A: � love you grandma
A: rainy day �
A: � goodnight world
A: Help me �
A: � Just landed in Rome, what a view
A: � my brother is so annoying today
A: �� finally got my driving licence
A: Caught a huge trout this morning �
A: We're having a boy ��
A: � who else loves thunderstorms?
A: Dentist tomorrow � send help
A: The bees are back in the lavender ��
A: � guess who got a promotion
A: lost my earphones again � story of my life
A: � is my favourite animal, what is yours?
A: Grandpa turned ninety today ���
A: �� the concert was insane
A: My sunflower is taller than me now �
A: � please say something nice, I had a rough day
A: Choir practice, then chips � perfect Thursday
A: � or � for my birthday cake?
A: stuck in traffic for two hours ��
A: � Happy Easter from all of us
A: Do you know what � stands for?
A: the baby is teething � nobody slept
A: � I dyed my hair green
A: �� dont judge me but i ate the whole tub
A: Sewing a costume for the school play �
A: Volleyball finals tonight � come on girls!
A: � off to bed now, sleep well
A: first snowdrops in the garden ��
A: Every time I hear that song �
A: � my crush said hi to me
A: Sushi or ramen tonight �
A: It's our anniversary �� twenty five years
A: � can you keep a secret?
A: Bus driver waved at me � made my day
A: �� whose idea was homework
A: I burnt the toast again �
A: Look at this sunset �
A: � camping in the rain, what fun
A: my hamster escaped � help me look
A: Sent you a postcard from Crete ��
A: � the dog ate my slippers
A: Not sure how I feel about that �
A: � we are moving to Canada in spring
A: Big thank you to the nurses ��
A: Chess club was great today � i beat my teacher
A: � why is it always me
A: knitted a scarf for the dog � he hates it
A: ��� SUMMER HOLIDAYS
A: Sorry, wrong chat �
A: Eleven days until the festival ��
A: � tea first, questions later
A: that film made me sob �
A: Planted tomatoes and basil � fingers crossed
A: � yes or � no?
A: Poor little hedgehog in our garden � he has a limp
A: � thinking of you all today
A: Roller skates for my fortieth birthday � am I mad?
A: �� we are getting a kitten
A: u ok hun �
A: Proud mum moment � she read a whole book by herself
A: � Best wishes from sunny Devon
B: I can't see the little pictures, but I read the words. Could you say the rest in letters?
B: The words reached me, but the small pictures didn't. What were they?
B: Emoji look like blank boxes to me, I'm afraid. How would you put them in words?
B: My world is only letters, so I miss the little pictures. Will you spell them out for me?
B: Sadly emoji don't get through to me, but your words do. What did the pictures show?
B: Little pictures are lost on me, because I only know letters. Can you describe them?
B: I read your words and guess at the pictures. What feeling did they stand for?
B: You sent pictures that I can't see, but the words are fine. Would you write it all in letters?
`;
