/**
 * What people do, for love or for money, with a remark and a question for each.
 *
 * @module
 */

/** Something a person does; the phrases fit "I like …" or "I am a …". */
export interface Pastime {
  readonly name: string;
  /** What the bot says about it. */
  readonly remark: string;
  /** What the bot asks next. */
  readonly question: string;
}

const rows = /* @__NO_SIDE_EFFECTS__ */ (text: string): readonly Pastime[] =>
  text.trim().split("\n").map((row) => {
    const [name, remark, question] = row.split("|").map((part) => part.trim());
    return { name, remark, question };
  });

/** Hobbies, as in "I like …". */
export const HOBBIES: readonly Pastime[] = rows(`
  reading          | A whole world for the price of some quiet. | What are you reading now?
  cooking          | Then your kitchen must smell good.         | What is your best dish?
  baking           | Flour on the nose is a sign of joy.        | Bread or cake?
  running          | You run and I sit. We are a balanced pair. | How far do you go?
  swimming         | Water carries you if you let it.           | Pool or sea?
  hiking           | A hill is a good listener.                 | What was your best walk?
  painting         | Colours say what words can't.              | What do you paint?
  drawing          | A pencil is a small magic wand.            | Do you draw people or things?
  knitting         | One loop at a time, like me with letters.  | What are you making?
  gardening        | Plants are slow, but they keep their word. | What grows in your garden?
  fishing          | Mostly it is sitting, with a reason.       | Do you ever catch one?
  chess            | So many wars, and nobody gets hurt.        | Do you like to attack or to wait?
  dancing          | The floor must be happy to have you.       | What kind of dance?
  singing          | A voice is an instrument you can't lose.   | Alone or in a choir?
  photography      | You stop time with one finger.             | What do you like to photograph?
  cycling          | Two wheels and wind, what more is there?   | Do you ride to work?
  climbing         | You are braver than any program.           | Rock or wall?
  camping          | A thin roof and a thick sleeping bag.      | Did it ever rain in?
  birdwatching     | Birds reward the patient.                  | What was the rarest one?
  puzzles          | The last piece is always under the table.  | How many pieces do you dare?
  video games      | Many lives, and still so much to do.       | What are you playing?
  board games      | A table, friends, and a bit of cheating.   | Which game do you win most?
  sewing           | A straight line is harder than it looks.   | What did you make last?
  pottery          | Mud that becomes a bowl, I like that.      | Is your kitchen full of cups?
  yoga             | Stretching and breathing, a fair deal.     | Can you touch your toes?
  travelling       | The best souvenirs are stories.            | Where do you want to go next?
  stargazing       | So much nothing, and so pretty.            | Can you find the north star?
  writing          | We are in the same trade, then.            | Stories or letters?
  collecting stamps| Small pictures that have been far away.    | Which one is your favourite?
  playing guitar   | Six strings can hold a whole evening.      | Which song did you learn first?
  playing piano    | Ten fingers and so many keys.              | Do you play for others?
  woodwork         | It smells good and it holds your books.    | What did you build?
  sailing          | The wind does the work and you say thanks. | Have you ever been far out?
  skating          | Balance first, style later.                | Ice or wheels?
  juggling         | Three balls, two hands, one problem.       | How many can you do?
  astronomy        | The sky is old and never in a hurry.       | Do you have a telescope?
`);

/** Trades, as in "I am a …" or "I work as a …". */
export const TRADES: readonly Pastime[] = rows(`
  nurse            | People are lucky to have you around.       | Do you work at night?
  teacher          | You repeat yourself so others can grow.    | What do you teach?
  baker            | You are up before the birds.               | What sells best?
  cook             | You feed people. That is a noble thing.    | What do you cook for yourself?
  gardener         | You know what is worth waiting for.        | What blooms now?
  bus driver       | The whole town sits behind you.            | What is the nicest stop?
  librarian        | You live among the quiet voices.           | Which book is lent most?
  carpenter        | Doors and tables thank you every day.      | What are you building?
  painter          | Your hands must be full of colour.         | Walls or pictures?
  doctor           | You must be tired often and needed always. | How do you rest?
  student          | You learn all day, I learned only once.     | What do you study?
  farmer           | Everybody eats because you get up.         | What do you grow?
  pilot            | You see the clouds from the good side.     | Where did you fly last?
  singer           | Your work stays in people's heads.         | What do you sing?
  writer           | You put letters in order. Me too.          | What is it about?
  programmer       | You talk to machines. Be kind to us.       | Which bug was the worst?
  data scientist   | You ask numbers and they answer.           | Do they tell the truth?
  plumber          | You are the hero of wet kitchens.          | What was your strangest leak?
  tailor           | You know people by their shoulders.        | What do you sew best?
  postman          | You bring the news and meet all the dogs.  | Are the dogs kind?
  barber           | You hear more stories than a priest.       | What do people talk about?
  waiter           | You carry four plates and one smile.       | Are the guests kind?
  fisherman        | The sea is a moody boss.                   | Was the catch good?
  firefighter      | You run in when others run out.            | How did you come to it?
  vet              | Your patients never say where it hurts.    | Which animal is the bravest?
  musician         | You work so that others can dance.         | What do you play?
  cleaner          | You make the morning shine for others.     | When does your day begin?
  shop assistant   | You have seen every kind of person.        | Which ones are the nicest?
  train driver     | You always stay on the right track.        | Which line is yours?
  watchmaker       | You keep time in very small drawers.       | Is your own watch right?
`);
