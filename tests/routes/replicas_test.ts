import { assertEquals, assertGreater } from "@std/assert";
import { balancerTest } from "../support/server/haproxy.ts";
import { post, replyOf, requestFor } from "../support/server/replies.ts";
import { startTestServer } from "../support/server/test_server.ts";
import { tinyCheckpoint } from "../support/models/tiny_checkpoint.ts";

const MODELS = { "checkpoints/a/best.safetensors": tinyCheckpoint({ endless: true }) };
const MESSAGES = ["hello", "how are you?", "why", "tell me more", "good night"];

/** Holds a conversation whose every reply is asked of some server; what it is told of each comes from the page's side. */
async function converse(model: string, seed: number, url: () => string): Promise<string[]> {
  const replies: string[] = [];
  for (const message of MESSAGES) {
    const turns = [
      ...replies.flatMap((text, i) => [
        { speaker: 0 as const, text: MESSAGES[i] },
        { speaker: 1 as const, text },
      ]),
      { speaker: 0 as const, text: message },
    ];
    const { host } = new URL(url());
    const request = post(requestFor(model, "", { turns, seed }));
    const headers = { ...request.headers, Host: host, Origin: `http://${host}` };
    replies.push(await replyOf(await fetch(`${url()}/api/replies`, { ...request, headers })));
  }
  return replies;
}

await balancerTest(
  "replicas behind a balancer reply as one server does, as nothing is kept on it",
  async (balance) => {
    await using first = await startTestServer(MODELS);
    await using second = await startTestServer(MODELS);
    const [{ id }] = await first.shelf.list();
    const asked = [0, 0];
    [first, second].forEach((server, i) =>
      server.shelf.open = counted(server.shelf.open.bind(server.shelf), () => asked[i]++)
    );
    await using balancer = await balance([first.url, second.url]);
    const seeds = [1, 2, 3, 4, 5, 6];
    const alone = await Promise.all(seeds.map((seed) => converse(id, seed, () => first.url)));
    const before = [...asked];
    const balanced = await Promise.all(seeds.map((seed) => converse(id, seed, () => balancer.url)));
    assertEquals(balanced, alone);
    assertEquals(new Set(alone.flat()).size > 6, true);
    asked.forEach((count, i) => assertGreater(count - before[i], 5, `server ${i} was asked, too`));
  },
);

/** A function that also says when it is called. */
function counted<A extends unknown[], R>(inner: (...args: A) => R, note: () => void): (...args: A) => R {
  return (...args) => {
    note();
    return inner(...args);
  };
}
