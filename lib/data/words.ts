/**
 * Words that the generated conversations draw on: names, places and things that fit one sentence each.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** First names from many places, in ASCII. */
export const NAMES: readonly string[] = words(`
  Ada Adam Agnes Ahmed Aisha Alan Alex Alice Alma Aman Amina Amir Amy Ana Andy Anna Anton April Ari Arthur Asha
  Astrid Ava Bea Bella Ben Bilal Bob Boris Bruno Carl Carla Carlo Cary Cecil Chen Chloe Clara Claude Cora Dan Dana
  Daniel Dario David Deepa Diego Dina Dora Edgar Edith Elena Eli Ella Elsa Emil Emily Emma Eric Erin Esther Eva Evan
  Fadi Farah Fatima Fay Felix Fiona Flora Frank Freya George Gina Grace Greta Gus Hana Hannah Harry Hassan Heidi
  Helen Henry Hugo Ian Ida Ines Ingrid Ira Iris Isaac Ivan Ivy Jack Jade James Jan Jana Jane Jasmin Jill Joan Joe
  John Jonas Jude Julia June Kai Karen Karim Kate Ken Khalid Kim Kira Lara Lars Laura Layla Lea Lee Lena Leo Lily
  Lina Linh Liu Lola Luca Lucy Luis Luna Mara Marco Maria Mark Marta Mary Mateo Max Maya Mei Mia Mike Milo Mina Mira
  Mona Mara Nadia Nadim Naomi Nasir Nele Nia Nick Nico Nils Nina Noah Noor Nora Olaf Olga Olive Oma Omar Oscar Otto
  Pablo Pam Paul Pavel Peter Petra Pia Priya Quin Rafa Rana Ravi Ray Rhea Rita Rob Rosa Rose Ruben Ruby Ruth Ryan
  Sam Sana Sara Selma Sita Sofia Sonja Stan Stella Sven Tara Tariq Ted Theo Tim Tina Tom Toni Uma Ursula Vera Victor
  Vijay Viola Walt Wanda Wei Will Xena Yara Yasmin Yuki Yuri Yusuf Zara Zoe
`).filter((name, index, all) => all.indexOf(name) === index);

/** Cities that can follow "I live in". */
export const CITIES: readonly string[] = phrases(`
  London, Paris, Cairo, Delhi, Tokyo, Lima, Oslo, Rome, Quito, Accra, Berlin, Madrid, Dublin, Vienna, Prague, Lisbon,
  Athens, Warsaw, Boston, Chicago, Toronto, Sydney, Nairobi, Lagos, Mumbai, Seoul, Hanoi, Bogota, Havana, Naples,
  Porto, Bergen, Leeds, Bristol, Lyon, Hamburg, Zagreb, Riga, Tunis, Perth, Denver, Austin, Osaka, Manila, Dakar
`);

/** A pet, as in "I have a …". */
export const PETS: readonly string[] = phrases(`
  dog, cat, rabbit, parrot, hamster, goldfish, turtle, pony, goat, duck, hen, mouse, snail, lizard, guinea pig, crow
`);

/** Names that people give to pets. */
export const PET_NAMES: readonly string[] = words(`
  Rufus Momo Pixel Biscuit Socks Ginger Max Bella Coco Pepper Salt Luna Shadow Toffee Muffin Nemo Rocky Daisy Pickle
  Tiger Simba Waffle Olive Button Cleo Bandit Peanut Fig Honey Loki Marble Noodle Poppy Rex Sugar Tango Ziggy Bruno
  Clover Dumpling Echo Felix Gizmo Hazel Inky Jelly Kiwi Lemon Mango Nacho Otto Plum Quill Rusty Storm Turnip
`);

/** Kinds of favourite things with their members. */
export const FAVOURITES: Readonly<Record<string, readonly string[]>> = {
  colour: phrases("red, blue, green, yellow, orange, purple, grey, black, white, pink, brown, gold, silver"),
  fruit: phrases("apple, pear, plum, cherry, banana, melon, grape, fig, mango, peach, lemon, kiwi, orange"),
  animal: phrases(
    "owl, fox, bear, otter, horse, whale, wolf, hedgehog, cat, dog, elephant, penguin, snail, crow",
  ),
  drink: phrases("tea, coffee, water, milk, apple juice, lemonade, cocoa, mint tea, green tea, tomato juice"),
  food: phrases(
    "pizza, soup, rice, noodles, bread, pancakes, curry, salad, dumplings, cheese, pasta, stew, sushi",
  ),
  season: phrases("spring, summer, autumn, winter"),
  month: phrases("January, March, April, May, June, July, August, September, October, December"),
  day: phrases("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
  sport: phrases(
    "football, tennis, chess, swimming, running, cycling, climbing, rowing, boxing, skiing, judo",
  ),
  music: phrases("jazz, rock, soul, folk, opera, piano music, hip hop, punk, the blues, techno, choir music"),
};
