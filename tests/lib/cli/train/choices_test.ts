import { assertEquals, assertThrows } from "@std/assert";
import { UsageError } from "../../../../lib/cli/command.ts";
import {
  chosenRecipe,
  chosenSources,
  resumedRecipe,
  resumedSources,
  withSizesOf,
} from "../../../../lib/cli/train/choices.ts";
import { tinyRecipe } from "../../../support/models/training.ts";

Deno.test("chosenRecipe() takes over what was given, and one budget", () => {
  const flags = { samples: true, hiddenSize: 7, dropout: 0, epochs: 2.5, cell: "rnn" } as const;
  assertEquals(chosenRecipe(flags), { hiddenSize: 7, dropout: 0, cell: "rnn", budget: { epochs: 2.5 } });
  assertThrows(
    () => chosenRecipe({ samples: true, steps: 3, minutes: 1 }),
    UsageError,
    "only one of --minutes",
  );
});

Deno.test("withSizesOf() takes over a model's sizes, lets it have more units and refuses others", () => {
  const config = { cell: "lstm", vocabularySize: 9, hiddenSize: 6, numLayers: 2 } as const;
  assertEquals(withSizesOf(config, { seed: 3 }), { seed: 3, cell: "lstm", hiddenSize: 6, numLayers: 2 });
  assertThrows(
    () => withSizesOf(config, { numLayers: 1 }),
    UsageError,
    "--num-layers must be its 2: current value is 1",
  );
  assertEquals(withSizesOf(config, { hiddenSize: 8 }).hiddenSize, 8);
  assertThrows(
    () => withSizesOf(config, { hiddenSize: 5 }),
    UsageError,
    "--hidden-size must be at least its 6: current value is 5",
  );
});

Deno.test("chosenSources() holds nothing back where a validation file is named", () => {
  const sources = chosenSources({ samples: true, corpus: ["a"], valid: ["b"] });
  assertEquals([sources.valid, sources.validFraction], [["b"], 0]);
  assertThrows(
    () => chosenSources({ samples: true, valid: ["b"], validFraction: 0.1 }),
    UsageError,
    "only one of",
  );
});

Deno.test("chosenSources() keeps how chats are to be read, and resumedSources() refuses another way", () => {
  const flags = {
    samples: true,
    corpus: ["a"],
    bot: "Ann",
    same: ["Zoë=Zoe Brandt"],
    gap: 60,
    scrubNames: true,
  };
  const sources = chosenSources(flags);
  const reading = { bot: "Ann", same: ["Zoë=Zoe Brandt"], gap: 60, scrub: true, scrubNames: true };
  assertEquals(sources.reading, reading);
  assertEquals("reading" in chosenSources({ samples: true, corpus: ["a"] }), false);
  const moved = { ...sources, corpus: ["b"] };
  assertEquals(resumedSources({ samples: true, corpus: ["b"], bot: "Ann" }, sources), moved);
  assertThrows(
    () => resumedSources({ samples: true, bot: "Bob" }, sources),
    UsageError,
    "--bot Bob as the run was started with Ann",
  );
  assertThrows(
    () => resumedSources({ samples: true, repair: true }, sources),
    UsageError,
    "--repair true as the run was started without it",
  );
});

Deno.test("resumedRecipe() allows the same settings and a larger budget, nothing else", () => {
  const stored = tinyRecipe({ budget: { steps: 12 } });
  const flags = { samples: true, hiddenSize: 6, seed: 1, steps: 20 };
  assertEquals(resumedRecipe(flags, stored), { ...stored, budget: { steps: 20 } });
  assertEquals(resumedRecipe({ samples: true }, stored), stored);
  assertThrows(
    () => resumedRecipe({ samples: true, seqLength: 8 }, stored),
    UsageError,
    "--seq-length 8 as the run was started with 7",
  );
  assertThrows(
    () => resumedRecipe({ samples: true, steps: 11 }, stored),
    UsageError,
    "started with --steps 12",
  );
  assertThrows(
    () => resumedRecipe({ samples: true, epochs: 99 }, stored),
    UsageError,
    "started with --steps 12",
  );
});

Deno.test("resumedSources() reads the corpus where it is now, and splits it as before", () => {
  const stored = { corpus: ["old"], replies: ["b"], valid: [], format: "text", validFraction: 0.1 } as const;
  assertEquals(resumedSources({ samples: true, corpus: ["new"] }, stored), { ...stored, corpus: ["new"] });
  assertEquals(resumedSources({ samples: true, replies: ["c"] }, stored), { ...stored, replies: ["c"] });
});
