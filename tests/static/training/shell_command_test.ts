import { assertEquals } from "@std/assert";
import { PLAIN_READING } from "../../../static/training/desk_state.ts";
import { shellCommand } from "../../../static/training/shell_command.ts";

Deno.test("shellCommand() writes what was chosen as flags, quoted for a shell", () => {
  const sources = [{ path: "WhatsApp Chat.txt", files: [] }, { path: "b.zip", files: [] }];
  const reading = { ...PLAIN_READING, bot: "Ann's twin", same: ["Zoë=Zoe"], scrub: true };
  const chosen = { budget: { steps: 200 }, hiddenSize: 64, seed: 3 };
  assertEquals(
    shellCommand({ sources, embedded: false, reading }, { name: "me", chosen, replies: false }),
    "deno task train --corpus 'WhatsApp Chat.txt' b.zip --bot 'Ann'\\''s twin' --same 'Zoë=Zoe' --scrub --steps 200 " +
      "--hidden-size 64 --seed 3 --name me",
  );
  assertEquals(
    shellCommand({ sources: [], embedded: true, reading: PLAIN_READING }, {
      name: "x",
      chosen: { budget: { minutes: 3 } },
      replies: false,
    }),
    "deno task train --minutes 3 --name x",
  );
});
