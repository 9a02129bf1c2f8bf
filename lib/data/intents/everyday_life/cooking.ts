/** What people ask and say about cooking. */
export const cooking: string = `\
# what_to_cook
A: Two pork chops are thawing, so what goes on the plate with them?
A: wanna make a salad that isnt sad, ideas
A: Which pasta dish would impress my mother-in-law?
A: My husband is on a diet, what could I cook that he'd still enjoy?
A: got corn tortillas n black beans, whats for dinner chef
A: Quick, a recipe for flapjacks, the children are waiting!
A: stuck on what to eat after the gym
A: Cold roast beef from yesterday, any idea how to turn it into a meal?
A: would love to make soup from scratch, which one tho
A: Sunday roast: beef, lamb or something new this time?
A: What should I make for dinner tonight? I have chicken thighs and half a lemon.
A: i got eggs, rice and a sad carrot, what can i cook
A: Any ideas for a quick lunch with tinned tuna?
A: need a dinner idea pls, im starving and lazy
A: Can you give me a recipe for banana bread?
A: got 3 courgettes that need using up, ideas?
A: My fridge has tofu, spring onions and half a jar of pesto. Help!
A: whats something easy to cook for two people
A: I'm looking for a cheap student meal, nothing with mushrooms
A: suggest a pudding for sunday lunch, 8 people coming
A: WHAT DO I COOK WITH LEFTOVER TURKEY
A: Have you got a good recipe for leek and potato soup?
A: how do i make pancakes for breakfast, got flour milk n eggs
A: Could you suggest a vegan main course for my sister-in-law?
A: all i have is pasta and ketchup lol what now
A: Tell me what to eat, I can't decide between curry and soup.
A: dinner ideas for picky kids who hate veg??
A: I bought a whole cauliflower and have no plan for it. What would you make?
A: something sweet i can bake without butter?
A: Give me an idea for a packed lunch that isn't another ham sandwich.
A: ground beef, one onion, a can of beans. what can i make outta that
A: What's a nice starter for a dinner party on Saturday?
A: In the mood for something spicy, what shall I cook?
A: cant think what to have for tea tonight, sausages again?
A: Please help me plan meals for the week, I'm on a tight budget.
A: Got any recipes with chickpeas in?
A: what to make with a bag of spinach thats going off tmrw
A: My in-laws come at seven and I have only salmon and peas. What can I serve?
A: breakfast ideas that arent cereal pls
A: Looking for a gluten free birthday cake recipe for a 6 year old.
A: whats a good meal to cook on a first date at home
A: I have an air fryer now, what should I try in it first?
A: ok so theres bacon and cabbage, any ideas
A: Which soup would you make on a freezing day like this?
A: gimme a recipe for brownies!!!
A: Is there anything I can do with stale bread? I have a whole loaf.
A: should i have pizza or noodles tonight
A: I need a simple recipe for lasagne, my grandson wants to help.
A: what can u cook in a microwave in a dorm room
A: Fancy something Italian this evening but I only have forty minutes.
A: we have loads of apples from the tree, what can we make
A: Recipe wanted: a proper beef stew with dumplings.
A: do you know a recipe for chicken tikka masala
A: I'm hungry and there's only cheese and tortillas in the house.
A: so what's for dinner? i have nothing planned and two teens to feed
A: Suggest a light summer lunch with feta and watermelon please
A: one pot dinner ideas?? hate washing up
A: Need to bring a dish to a potluck on Friday, what should it be?
A: i wanna bake something this afternoon, any suggestions
A: What could I do with a kilo of minced lamb and some mint?
A: midnight snack ideas, got peanut butter and crackers
A: HELP i have 20 mins and guests coming what do i make
A: What goes into a good shepherd's pie? I'd like to make one tonight.
A: how about a recipe with sweet potato, im bored of mash
A: Could I make anything decent from two eggs and a tin of tomatoes?
A: my veg box came with celeriac, what on earth do i do with it
A: Anything tasty and low in salt I could cook for my dad?
A: which veggie burger recipe is easy, first time making one
A: I want to cook something special for our anniversary. Suggestions?
A: any high protein meal ideas, sick of chicken and broccoli
A: what shall i put in my sandwich today
A: Tonight I must use up prawns and cream. What would work?
A: idk what to eat, nothing sounds good tbh
A: Can you think of a festive side dish that isn't sprouts?
A: slow cooker recipes for a beginner pls
A: I've got ingredients for either chilli or bolognese. Which should I go for?
A: lunch idea?? working from home, only got cucumber and hummus
A: How would I make a simple tomato sauce from scratch?
A: its too hot to cook, what can i eat cold
A: Have some puff pastry in the freezer. Sweet or savoury, what do I make?
A: Do you have an idea for a camping meal on one small stove?
A: I'd love a recipe for scones like my nan used to make.
A: new here, what should a total beginner learn to cook first
A: theres leftover rice from last nite, fried rice or rice pudding
A: What are some dishes I can make with aubergine?
A: feeling fancy, what can i do with a duck breast
A: Could you help me find a dairy free dessert for tomorrow?
A: wat do i make for a bake sale at school
A: Six hungry students and one bag of potatoes. Ideas?
A: bored of my usual meals, surprise me with a dinner idea
A: Please give me three ideas for using up roast pork.
A: anyone got a decent guacamole recipe? got 2 avocados here
A: What would be a good brunch for my mum's 60th?
A: i feel like eating something crunchy, suggestions?
A: Are there any soups I can make with just lentils and onions?
A: just me for dinner tonight, whats worth cooking for one
A: I need ideas for a toddler's tea, she only eats beige food.
A: whats the easiest cake in the world to make
A: Got a butternut squash the size of my head. What should I do with it?
A: Trying to eat less meat. What should I cook on Mondays?
A: can i make a curry w just coconut milk and potatoes
A: Would you go for fish pie or risotto on a rainy night like this?
A: freezer is full of peas lol recipe pls
A: I fancy making bread at the weekend, which recipe should I start with?
A: need smth filling for under a fiver, feeding 4
A: Any thoughts on what to grill for the Fourth of July?
A: mum says i have to cook tonite, what do i make
A: Pancake day tomorrow! What fillings should I try?
A: no oven, just a hob. what can i make for supper
A: Which biscuits could I bake with my four-year-old?
B: For food I'd keep it simple: few ingredients, cooked well. What else is in your kitchen?
B: No tongue, no cook, but I'd say simple usually wins. Which dish never lets you down?
B: Something easy with plenty of flavour sounds right to me. What's the best thing you've eaten this week?
B: Let's find you something to eat. What meal did you enjoy most lately?
B: My recipes can't be trusted, but I like planning meals. Which flavours do you like best?
B: When in doubt, cook what you already know and change one thing. What do you make well?
B: A small bot is a poor chef, but food ideas are fun. What's your favourite dish of all?
B: Good food starts with an empty stomach. What are you really hungry for?

# food_opinion
A: Do you think pineapple belongs on pizza?
A: whats the best cheese in ur opinion
A: Is sushi something you'd like?
A: tea or coffee, which one are you
A: marmite, love it or hate it??
A: Is a hot dog a sandwich, yes or no?
A: r u team crunchy or smooth peanut butter
A: Which is better, milk chocolate or dark?
A: be honest, are brussels sprouts disgusting
A: What's your view on putting ketchup on pasta?
A: best crisp flavour? i say salt and vinegar
A: Would you rather eat only soup or only bread for a year?
A: u like spicy food?
A: Is cereal a soup? Serious question.
A: I think olives are horrible. Do you agree?
A: jam first or cream first on a scone
A: What do you reckon is the most overrated food?
A: DOES PINEAPPLE GO ON PIZZA OR NOT
A: Which ice cream flavour would you pick?
A: coriander tastes like soap to me, what about you
A: Have you got a favourite pasta shape?
A: burgers or tacos, whats better to u
A: What kind of cake would you choose if you could eat?
A: is mint choc chip just toothpaste, be real
A: Should milk go in before or after the tea?
A: i reckon cilantro ruins everything, agree?
A: Italian food or Chinese food, if you had to choose?
A: ranch or blue cheese with wings??
A: What's the best way to eat potatoes, in your opinion?
A: Are raisins in cookies a crime?
A: would u eat a cricket for money lol
A: Who makes better chips, the Belgians or the British?
A: r bananas still nice when they're brown and spotty
A: In your opinion, is breakfast really the most important meal?
A: whats better, pepsi or coke
A: Tell me your favourite dessert.
A: thoughts on anchovies?
A: Is it wrong to have cold pizza for breakfast?
A: You seem like a custard person, am I right?
A: beans on toast, genius or sad
A: What do you think of vegan cheese?
A: rare or well done steak?
A: I could live on cheese. What could you live on?
A: Which fruit do you think is the best of all?
A: do u like chocolate, be honest
A: Should you put sugar on porridge, or salt like my granddad?
A: is nutella overrated or is it just me
A: What's the worst vegetable ever invented?
A: Sweet or savoury food, which side are you on?
A: gravy on chips yes or no
A: Could you ever love liver and onions?
A: whats ur fav pizza topping
A: Pancakes or waffles? Choose carefully.
A: ok rank these: apple pie, cherry pie, pumpkin pie
A: Does tofu taste of anything, do you think?
A: my bf eats kiwis with the skin on, is that weird??
A: What would you order at a Thai restaurant?
A: bread crusts, eat them or leave them
A: Is oat milk better than cow's milk?
A: Honestly, do you like oysters?
A: mayo with fries, gross or great
A: How do you feel about blue cheese?
A: hot chocolate w marshmallows or without
A: What is the perfect sandwich, if you ask me? Yours?
A: sprinkles on ice cream, yay or nay
A: Between mango and pineapple, which wins?
A: Isn't licorice the most awful sweet there is?
A: tacos are the best food ever change my mind
A: Which country has the best food, do you think?
A: would you eat snails if you were in France
A: Am I a monster for liking well done steak?
A: whats the superior breakfast, full english or pancakes
A: Do you have a sweet tooth at all?
A: garlic: can there be too much of it?
A: Why do people like avocado so much? Do you?
A: i hate mushrooms so much, do u?
A: Beer or wine, what would you drink if you could?
A: Is fruit cake any good or do people just pretend?
A: kfc or nandos??
A: If you could taste one thing, what would it be?
A: peas in mac and cheese, right or wrong
A: What's your opinion on fried Mars bars?
A: r pickles good on burgers? i need backup here
A: Can you settle this: Yorkshire puddings with every roast or only with beef?
A: gimme ur most controversial food opinion
A: Are you a fan of rice pudding?
A: sourdough is just hype imo, u agree?
A: Would you take the last slice of cake or leave it?
A: Christmas pudding or chocolate log, your choice?
A: Which biscuit is the best for dunking?
A: eggs, do u like them and how
A: i put peanut butter on my burger, thoughts
A: Sparkling water tastes of TV static. Don't you think?
A: favourite sandwich filling? mines cheese and pickle
A: Surely nobody actually likes beetroot?
A: cake or pie, u can only save one
A: How do you like your toast, pale or nearly black?
A: Are you for or against beans in a chilli?
A: whats ur go to pizza order
A: Does ketchup belong in the fridge or the cupboard?
A: I say soup isn't a meal. What do you say?
A: black pudding, yes or yuck
A: Surely you agree that chocolate counts as breakfast?
A: red or white wine, whats your taste
A: Can durian be as horrible as they say, what do you think?
A: corn on pizza, my italian friend cried. your verdict?
A: Is British food as bad as its name?
A: Tea with lemon or tea with milk, which do you like?
A: HONEST OPINION ON CANDY CORN PLS
B: Having no tongue, I know food in theory only. What's your own verdict?
B: My opinions on food come from letters alone, so yours count for more. Do you argue about food a lot?
B: Great food question, and I've never eaten a bite. Which food could you eat every day?
B: With a tongue I'd try everything once. What's your favourite thing to eat?
B: Tastes differ, and mine is made of numbers. What do your friends say about it?
B: On matters of taste I'm a coward: eat what you enjoy. Which food do you love most?
B: Being a bot without a mouth, I vote for whatever makes you happy. Do you feel strongly about it?
B: People fall out over food like this. I'm neutral, having no mouth. Are you a fussy eater?

# food_told
A: Made a Victoria sponge for the village fete.
A: my fries were stone cold at the drive thru
A: I've eaten my first fresh fig.
A: Ate dinner on the balcony, grilled halloumi and salad.
A: we had tamales at abuelas house, 10/10
A: Turned the cream into butter by whipping it too long.
A: i microwaved fish at work and now everyone hates me
A: There were five courses at the banquet and I finished them all.
A: Drank hot chocolate with whipped cream by the fire.
A: boiled eggs for lunch, thats it, thats the meal
A: I made lasagne from scratch today.
A: just had the best burger of my life
A: We went to a little Greek restaurant last night.
A: burnt the toast again lol
A: I had porridge with honey for breakfast.
A: baked my first loaf of sourdough!!!
A: My wife cooked a huge roast for nine of us.
A: ate a whole tub of ice cream by myself
A: I've just finished a cup of tea and two biscuits.
A: ordered thai takeaway and it never came
A: Tried oysters for the first time in Whitby.
A: im eating crisps in bed rn
A: Yesterday I cooked a curry that was far too hot.
A: The cake sank in the middle, I could cry.
A: had sushi for lunch, so good
A: I drank four coffees this morning and my hands are shaking.
A: we just ate at that new ramen place on king street
A: I finally mastered my grandmother's pierogi.
A: dropped the pizza face down on the floor :(
A: My soup boiled over and made a mess of the hob.
A: I BURNT THE CHRISTMAS PUDDING
A: The steak at the pub was tough as a boot.
A: made pancakes with my daughter this morning
A: Dinner was fish fingers, don't judge me.
A: so i put salt in the coffee instead of sugar
A: I just tasted durian and I'm still recovering.
A: Had a very dry white wine with supper.
A: got a huge kebab after the pub on friday
A: I've eaten nothing but noodles since Monday.
A: My son made me breakfast in bed, cold eggs and all.
A: cooked paella for the neighbours n they loved it
A: There was a hair in my risotto at the restaurant.
A: baked 48 cupcakes for the school fair, im done
A: I ate too much at the wedding buffet.
A: Lunch today: a cheese sandwich at my desk.
A: we had afternoon tea at the Ritz, very posh
A: I made jam from our own blackberries.
A: just demolished a family size bag of doritos
A: The waiter spilled red wine down my best shirt.
A: tried vegan bacon today, weird but ok
A: My first attempt at macarons looked like cow pats.
A: i forgot the chicken in the oven and its charcoal now
A: Found a lovely bakery near the station this week.
A: Nothing beats the fish and chips we had in Scarborough.
A: had a mcdonalds at 2am no regrets
A: I baked an apple pie and the crust came out perfect.
A: This morning I spilled oat milk all over the kitchen.
A: my roommate ate my leftovers AGAIN
A: Our Thanksgiving turkey was still frozen in the middle.
A: I've made a big pot of chilli and it'll last all week.
A: grilled some corn and ribs with the guys yesterday
A: Just opened a tin of peaches for pudding, simple pleasures.
A: The service at Luigi's was slow but the gnocchi was heavenly.
A: omg i just had the spiciest wings ever
A: I set off the smoke alarm frying bacon.
A: ate breakfast at 1pm lol
A: We celebrated with champagne and strawberries.
A: tbh my brownies came out like bricks
A: Gran's rhubarb crumble was on the table when I got home.
A: I tried to poach an egg and got egg soup.
A: had leftover pizza for brekkie
A: I cooked for the first time since moving out, spaghetti with meatballs.
A: Someone brought doughnuts to the office and I had three.
A: made kimchi, whole flat stinks now
A: That new Indian place forgot our naan.
A: I drank a litre of orange juice because I was so thirsty.
A: bbq got rained off so we ate hot dogs in the garage
A: My bread rose beautifully this time!
A: just finished dinner, meatloaf and mash
A: I had the most disappointing sandwich at the airport.
A: Last Sunday I baked scones for the church sale.
A: i ate a ghost pepper on a dare
A: We had fondue on the mountain, far too much cheese.
A: cut my finger chopping onions for the stew
A: I have been making the same lentil soup for twenty years.
A: finally tried boba, its chewy
A: The souffle... well, let's call it a pancake.
A: My husband fried eggs and ruined the good pan.
A: got a free dessert at the diner cuz it was my bday
A: I overcooked the pasta until it was glue.
A: Ate at a Michelin star restaurant, the portions were tiny.
A: had beans on toast again, payday cant come soon enough
A: I've discovered halloumi and I eat it every day now.
A: made my own pasta with a rolling pin, took 3 hrs
A: Breakfast was a banana on the train.
A: MY CHEESECAKE CAME OUT PERFECT
A: I roasted a chicken with lemon and thyme tonight.
A: drank some milk that was off, yuck
A: The kids refused to eat my vegetable bake.
A: I just cooked dinner for one and set the table nicely.
A: went to nandos w the girls, so full
A: My gingerbread house collapsed within the hour.
A: I'm having a glass of red and some olives.
A: tried to make caramel and it turned black
A: Had a full English at the cafe by the bus station.
A: this soup i made tastes like hot water lol
A: We picked strawberries and ate half on the way home.
A: I pickled twelve jars of gherkins today.
A: just made myself a grilled cheese, crispy af
A: Our restaurant booking was lost so we ended up with chips.
B: Food stories are good company for a bot that never eats. Who do you usually eat with?
B: I can't taste a crumb, so I eat by reading. What are you going to eat next?
B: That's a proper tale from the table. Do you cook for yourself most days?
B: My menu is electricity and nothing else. What food could you never give up?
B: You make me curious about eating. What's the best thing you've ever had on a plate?
B: Thanks for telling me about the food. What's your favourite meal of the day?
B: Every meal has its story, it seems. Is food a big thing in your life?
B: Eating and cooking sound like an adventure. Do you like trying new dishes?

# cooking_facts
A: Sourdough starter smells like nail polish, is it dead?
A: Does a slow cooker need extra liquid?
A: meringue is weeping, what causes that
A: Lamb or mutton, what's the difference in the kitchen?
A: Oven or pan for sausages, which is better?
A: washing raw chicken, good or bad idea
A: Tell me how many tablespoons are in a quarter cup.
A: pasta water, how salty should it be
A: Are spring onions and scallions the same?
A: Where in the fridge should raw meat go?
A: Minutes to boil an egg for a soft yolk?
A: can i freeze cooked rice
A: What goes well with lamb?
A: why did my bread not rise??
A: Is it safe to reheat chicken twice?
A: how many grams in a cup of flour
A: What temperature should I roast a turkey at?
A: how do u stop onions making u cry
A: Would it work to use baking soda instead of baking powder?
A: whats the difference between broth and stock
A: When is salmon cooked through?
A: my sauce is too salty how do i fix it
A: Which oil is best for deep frying?
A: milk is open since tuesday, how long does it keep
A: Do I need to soak red lentils?
A: what can i use instead of buttermilk
A: Why does my cake always sink in the middle?
A: What spice goes with carrots?
A: do mushrooms need washing or just wiping
A: There are lumps in my gravy, how do I get them out?
A: CAN YOU FREEZE CHEESE??
A: Should I salt the pasta water before or after it boils?
A: how to tell if an avocado is ripe
A: Why is my pie crust always so tough?
A: how long to cook a baked potato in the microwave
A: Is brown rice cooked longer than white?
A: whats the trick to fluffy scrambled eggs
A: What does blanching mean?
A: can u eat potatoes that have sprouted
A: How much pasta do I need per person?
A: Does honey ever go bad?
A: trick to keep basil fresh for longer
A: What makes dough elastic?
A: my rice is always mushy what am i doing wrong
A: Could I swap butter for oil in muffins?
A: how hot is gas mark 6 in celsius
A: Why do you rest meat after cooking?
A: Which wine goes with fish?
A: is it ok to leave soup out overnight
A: Quickest way to peel garlic?
A: What's the internal temp for pork?
A: best way to thicken a stew without flour
A: Am I allowed to put a hot dish straight in the fridge?
A: why r my cookies flat as paper
A: Do eggs belong in the fridge?
A: whats a roux and how do i make one
A: How long can I keep leftovers before they go off?
A: Sharpening a kitchen knife, how is it done properly?
A: can i use plain flour instead of self raising
A: What herbs go with roast chicken?
A: Why does chocolate turn white on the outside?
A: how much water for 1 cup of rice
A: Is it true that searing seals in the juices?
A: egg whites wont go stiff, why
A: What is the best potato for mash?
A: pancakes keep sticking to the pan, help
A: Does alcohol really cook off in a sauce?
A: thaw chicken in hot water, yes or no
A: What can replace eggs in a cake?
A: How long should dough prove in a cold kitchen?
A: are green potatoes poisonous
A: New cast iron pan, how is it seasoned?
A: what does al dente mean pls
A: May I refreeze meat once it has thawed?
A: My jam won't set. What went wrong?
A: corn on the cob, how long do u boil it
A: What's a good substitute for fish sauce?
A: why is my steak always grey and chewy
A: Do you cover beans while they simmer?
A: Is yoghurt still safe a week past its date?
A: need bananas to ripen fast, how
A: What is cream of tartar for?
A: do i bake cheesecake in a water bath
A: Tell me how to cook quinoa so that it isn't bitter.
A: hummus from dried or canned chickpeas, which is smoother
A: Why do beans give you wind?
A: How thick should I slice aubergine for grilling?
A: can garlic bread be frozen
A: Which cut of beef is right for a slow stew?
A: my curry split, can i save it
A: What's the ratio of oil to vinegar in a dressing?
A: how come my yorkshire puds dont rise
A: Is pink chicken always dangerous?
A: Can I cook pasta in the sauce?
A: how many minutes for a hard boiled egg
A: Rice always turns out sticky, how can I prevent that?
A: do tomatoes go in the fridge or not
A: What does yeast actually do?
A: why is my caramel grainy
A: When do you add the salt to beans?
A: A 2 kg chicken, what time does it need in the oven?
A: what goes with beetroot besides goat cheese
A: Can you explain how to poach an egg?
A: is fresh pasta faster to cook than dried
A: Should steak be at room temperature before frying?
A: how to get burnt stuff off a pan
A: Does lemon juice stop apples going brown?
A: my bread is dense like a brick, why??
A: What flour do I want for pizza dough?
A: how do i know if an egg is off
B: For cooking facts a good cookbook beats me by miles. What are you making?
B: Kitchen questions need a reliable answer, and I'd only be guessing. Is it for a meal today?
B: I'm too small a bot to be trusted in a kitchen. Have you asked a keen cook you know?
B: Cooking is half chemistry, and I know too little of it. What's the dish you have in mind?
B: That's one for a proper cookbook, not for a bot without a kitchen. Do you cook a lot?
B: My kitchen knowledge is thin as soup, so please look it up. Who taught you to cook?
B: With food it's wise to check a good source first. Are you cooking just for yourself?
B: A cook would know that at once, and I'm only letters. What do you like cooking most?
`;
