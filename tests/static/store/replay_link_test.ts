import { assert, assertEquals, assertRejects } from "@std/assert";
import { Random } from "../../../lib/nn/mod.ts";
import { DEFAULT_SETTINGS } from "../../../static/store/presets.ts";
import { readReplay, type Replay, writeReplay } from "../../../static/store/replay_link.ts";
import { replayedExchanges } from "../../../static/store/replayed_exchanges.ts";
import { staleExchanges } from "../../../static/store/context.ts";

const replay: Replay = {
  request: {
    model: "0123456789abcdef",
    turns: [{ speaker: 0, text: "Hi, I am Zoë ☃" }, { speaker: 1, text: "Hello!" }, {
      speaker: 0,
      text: "Who am I?",
    }],
    begun: "",
    seed: 4_000_000_000,
    settings: DEFAULT_SETTINGS,
  },
  interventions: [{ layer: 0, unit: 7, target: "cell", action: "pin", value: 0.5 }],
};

Deno.test("readReplay() reads what writeReplay() wrote, in an address of 2 kB at most", async () => {
  const hash = await writeReplay(replay);
  assert(hash !== undefined && hash.length < 2000 && /^replay=[\w-]+$/.test(hash), hash);
  assertEquals(await readReplay(hash), replay);
});

Deno.test("writeReplay() writes nothing rather than half of a long conversation", async () => {
  const random = new Random(1); // noise cannot be made shorter
  const text = Array.from({ length: 3000 }, () => String.fromCharCode(33 + Math.floor(random.uniform() * 90)))
    .join("");
  const request = { ...replay.request, turns: [{ speaker: 0 as const, text }] };
  assertEquals(await writeReplay({ ...replay, request }), undefined);
});

Deno.test("readReplay() refuses links that were cut or changed", async () => {
  const hash = (await writeReplay(replay))!;
  for (const wrong of [hash.slice(0, -40), "replay=", "replay=%%%", hash.replace(/.$/, "") + "."]) {
    await assertRejects(() => readReplay(wrong), SyntaxError, "must be complete");
  }
});

Deno.test("replayedExchanges() tells the conversation up to the message, and nothing of it is stale", () => {
  const exchanges = replayedExchanges(replay.request);
  assertEquals(exchanges.map(({ message }) => message), ["Hi, I am Zoë ☃", "Who am I?"]);
  assertEquals(exchanges.map(({ versions }) => versions.map(({ text }) => text)), [["Hello!"], []]);
  assertEquals(staleExchanges(exchanges), [false, false]);
});
