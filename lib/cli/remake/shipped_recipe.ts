/**
 * How the shipped model is made: from a clone to a chat, on two cores, with nothing downloaded.
 *
 * Every stage is a command that can be typed. Budgets are counted in steps, so that each machine makes the same bytes.
 *
 * @module
 */

/** A stage: what it is for, and the flags of `deno task train` that make it. */
export interface RemakeStage {
  readonly name: string;
  readonly why: string;
  readonly flags: string;
}

/** All of a recipe. */
export interface RemakeRecipe {
  /** Begun with nothing; each later stage begins with the model of the one before. At most four. */
  readonly stages: readonly RemakeStage[];
  /** Replies to each of the sixty messages when it is measured. */
  readonly seeds: number;
}

/**
 * 1. A network learns to remember before it learns what to say: words are said again at once, then taken note of, then
 *    asked back from further and further away, up to 360 characters. Beside that it learns some hundred answers, which
 *    is enough English to be talked to.
 * 2. Then all that people say: every intent of `lib/data/intents`, with one answer each, since further answers to
 *    the same message make all of them harder to learn. Two fifths of what it reads stay games of memory, or names
 *    would be lost again. In each stage the learning rate falls to a tenth.
 * 3. The same once more, more slowly: at the end of the stage before, one name in five still had a letter wrong.
 */
export const SHIPPED_RECIPE: RemakeRecipe = {
  stages: [
    {
      name: "remember",
      why: "to keep what it is told, and answer what people say first",
      flags: "--course memory --embedded core --hidden-size 512 --batch-size 16 --seq-length 128 " +
        "--learning-rate 0.004 --dropout 0 --steps 4000 --eval-every 1000 --seed 1",
    },
    {
      name: "answer",
      why: "to answer all that people say",
      flags: "--course memory --embedded every --batch-size 16 --seq-length 128 " +
        "--learning-rate 0.004 --dropout 0.1 --steps 16000 --eval-every 2000 --seed 2",
    },
    {
      name: "settle",
      why: "to spell what it was told, letter for letter",
      flags: "--course memory --embedded every --batch-size 16 --seq-length 128 " +
        "--learning-rate 0.002 --dropout 0.1 --steps 5000 --eval-every 1000 --seed 3",
    },
  ],
  seeds: 20,
};

/** The same in ten minutes, smaller and shorter: to see that all of it works, not to be shipped. */
export const QUICK_RECIPE: RemakeRecipe = {
  stages: [
    {
      name: "remember",
      why: "to keep what it is told, and answer what people say first",
      flags:
        "--course memory --embedded core --hidden-size 128 --batch-size 16 --steps 4000 --eval-every 500 --seed 1",
    },
    {
      name: "answer",
      why: "to answer all that people say",
      flags: "--course memory --embedded wide --batch-size 16 --steps 3000 --eval-every 500 --seed 2",
    },
  ],
  seeds: 3,
};
