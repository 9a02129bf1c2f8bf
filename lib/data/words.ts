/**
 * Words for the generated conversations: names, places and things, each of which fits its sentences.
 *
 * @module
 */

// The marks tell bundlers to leave out a list that is not used.
const words = /* @__NO_SIDE_EFFECTS__ */ (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = /* @__NO_SIDE_EFFECTS__ */ (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** First names from many places, in ASCII. */
export const NAMES: readonly string[] = words(`
  Aaron Abby Abdul Abe Abel Abigail Ada Adam Adele Adrian Agnes Ahmed Aiden Aisha Akira Alan Albert Aldo Alec Alex
  Alexa Alexander Alexis Alfred Ali Alice Alina Alisha Allen Alma Alvin Aman Amanda Amber Amelia Amina Amir Amy Ana
  Anastasia Andre Andrea Andrew Andy Angela Angus Anika Anita Anna Anne Annie Anthony Anton Antonio April Archie Ari
  Aria Arjun Arnold Arthur Asha Ashley Astrid Audrey August Aurora Ava Axel Ayesha Barbara Barry Basil Bea Beatrice
  Becky Bella Ben Benjamin Bernard Beth Betty Beverly Bianca Bilal Bill Billy Blake Bob Bonnie Boris Brad Brandon
  Brenda Brian Bridget Brooke Bruce Bruno Bryan Caleb Calvin Camilla Carl Carla Carlo Carmen Caroline Cary Casper
  Catherine Cecil Celia Chad Charles Charlie Charlotte Chen Chloe Chris Christina Cindy Claire Clara Claude Cole
  Colin Connor Cora Craig Curtis Cynthia Dale Damian Dan Dana Daniel Danny Daphne Dario Darren Dave David Dean
  Deborah Deepa Denis Derek Desmond Diana Diego Dina Dominic Donald Donna Dora Doris Doug Duncan Dustin Dylan Ed
  Eddie Edgar Edith Eduardo Edward Edwin Eileen Elena Eli Elijah Eliza Elizabeth Ella Ellen Elliot Eloise Elsa
  Elvira Emanuel Emil Emily Emma Enrique Eric Erin Ernest Esther Ethan Eugene Eva Evan Fabio Fadi Faith Farah Fatima
  Fay Felix Fernando Finn Fiona Flora Florence Frances Francis Frank Fred Freya Frida Gabriel Gareth Garry Gavin
  Gemma George Georgia Gerald Gilbert Gina Giulia Glen Gloria Gordon Grace Graham Grant Greg Greta Gunnar Gus Gwen
  Hamish Hana Hannah Hans Harold Harriet Harry Hassan Hazel Hector Heidi Helen Henry Hilda Holly Hope Howard Hugo
  Ian Ibrahim Ida Igor Imran Ines Ingrid Ira Irene Iris Isaac Isabel Isabella Ivan Ivy Jack Jackie Jacob Jade Jake
  Jamal James Jamie Jan Jana Jane Janet Jasmin Jason Javier Jay Jean Jeff Jenna Jennifer Jenny Jeremy Jerry Jesse
  Jessica Jill Jim Jimmy Joan Joanna Jodie Joe Joel Johan Johanna John Jonas Jordan Jorge Joseph Josh Joshua Joy
  Juan Jude Judith Judy Julia Julian Juliet June Justin Kai Kamal Kara Karen Karim Karl Kate Katie Keith Kelly Ken
  Kenji Kevin Khalid Kim Kira Kirsten Klaus Kofi Kurt Kyle Lance Lara Larry Lars Laura Lauren Layla Lea Leah Lee
  Leila Lena Leo Leon Leonard Leroy Leslie Lewis Liam Lily Lina Linh Lisa Liu Liz Logan Lola Lorenzo Louis Louise
  Luca Lucas Lucy Luis Luna Lydia Lynn Mabel Malcolm Manuel Mara Marco Marcus Margaret Maria Marie Marina Mario
  Marion Mark Marta Martha Martin Marvin Mary Mateo Mathilda Matt Matthew Maurice Max Maya Megan Mei Melissa Mia
  Michael Michelle Miguel Mike Mildred Milo Mina Mira Mohammed Molly Mona Monica Morgan Moses Muhammad Murray Myra
  Nadia Nadim Nancy Naomi Nasir Natalie Nathan Ned Neil Nele Nelson Nia Niall Nick Nico Nicole Nigel Nikita Nikolai
  Nils Nina Noah Noor Nora Norman Nuria Octavia Olaf Olga Olive Oliver Olivia Oma Omar Orlando Oscar Oswald Otto
  Pablo Pam Pamela Patricia Patrick Paul Paula Pauline Pavel Pedro Penny Percy Peter Petra Philip Phoebe Pia Polly
  Priya Quentin Quin Rachel Rafa Raj Ralph Ramona Rana Ravi Ray Rebecca Reggie Rhea Rhys Richard Rick Rita Rob
  Robert Roberta Robin Rodrigo Roger Roland Ron Ronnie Rosa Rose Rosie Roy Ruben Ruby Rufus Rupert Russell Ruth Ryan
  Sabrina Sally Salma Sam Samantha Samuel Sana Sandra Sandy Sara Sarah Scott Sean Sebastian Selma Shannon Sharon
  Sheila Sidney Sigrid Simon Sita Sofia Sonja Sophia Sophie Spencer Stacy Stan Stefan Stella Steve Steven Stuart Sue
  Susan Suzy Sven Sylvia Takashi Tamara Tanya Tara Tariq Tasha Ted Teresa Terry Thea Thelma Theo Thomas Tiffany Tim
  Timothy Tina Tobias Todd Tom Toni Tony Tracy Trevor Trish Tyler Uma Umar Ursula Vanessa Vera Veronica Vicky Victor
  Vijay Vincent Viola Virginia Vivian Vlad Wallace Walt Walter Wanda Warren Wayne Wei Wendy Wesley Wilfred Will
  William Winnie Winston Wolfgang Xavier Xena Yara Yasmin Yolanda Yuki Yuri Yusuf Yvonne Zachary Zahra Zara Zelda
  Zeno Zoe
`);

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

/** Kinds of favourite things, with examples. */
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
