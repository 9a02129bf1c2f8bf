import { assert, assertEquals, assertRejects } from "@std/assert";
import { decodeCheckpoint } from "../../../lib/mod.ts";
import { describeModel } from "../../../lib/training/mod.ts";
import type { ModelInfo } from "../../../static/protocol/model_info.ts";
import type { ReplyRequest } from "../../../static/protocol/reply_request.ts";
import { JoinedVoice } from "../../../static/voices/joined_voice.ts";
import type { ReplyWriter } from "../../../static/voices/page_voice.ts";
import type { Shelf } from "../../../static/voices/shelf.ts";
import { ServerAway, type Voice, type VoiceEvent } from "../../../static/voices/voice.ts";
import { ReplyService } from "../../../static/voices/worker/reply_service.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { requestFor } from "../../support/server/replies.ts";

const never = new AbortController().signal;

interface Stored {
  readonly info: ModelInfo;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function stored(seed: number): Stored {
  const bytes = tinyCheckpoint({ seed, endless: true });
  const description = describeModel(decodeCheckpoint(bytes, "tiny"));
  return { info: { ...description, file: "tiny", shipped: false, date: "2026-01-02T03:04:05.678Z" }, bytes };
}

const SERVED = stored(1), OWN = stored(2);

function shelfOf({ info, bytes }: Stored): Shelf {
  return {
    models: () => Promise.resolve([info]),
    part: (id, part) => Promise.resolve(id === info.id && part === "weights" ? new Blob([bytes]) : undefined),
  };
}

/** A server that can be lost after some events. */
class LosableServer implements Voice {
  models: Voice["models"];
  readonly part: Voice["part"];
  asked = 0;
  lostAfter = Infinity;
  readonly #service: ReplyService;

  constructor(served: Stored = SERVED) {
    ({ models: this.models, part: this.part } = shelfOf(served));
    this.#service = new ReplyService(() => Promise.resolve(served.bytes.slice()));
  }

  isThere(): Promise<boolean> {
    return Promise.resolve(this.lostAfter === Infinity);
  }

  async *reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<VoiceEvent> {
    this.asked++;
    let left = this.lostAfter;
    for await (const event of this.#service.reply(request, signal)) {
      if (left-- <= 0) throw new ServerAway("away");
      // A letter at a time, so that the server can be lost anywhere.
      if (event.type !== "text" || event.nats.length === 1) yield event;
      else {
        const letters = [...event.text];
        for (const [k, nats] of event.nats.entries()) {
          if (left-- <= 0) throw new ServerAway("away");
          yield { type: "text", text: letters[k] ?? "", nats: [nats] };
        }
      }
    }
  }
}

function join(server: Voice, own: readonly Stored[] = [], served: Stored = SERVED): JoinedVoice {
  const files = [served, ...own];
  const service = new ReplyService((id) =>
    Promise.resolve(files.find(({ info }) => info.id === id)?.bytes.slice())
  );
  const worker: ReplyWriter = {
    prepare: () => {},
    glimpse: (id) => service.glimpse(id),
    reply: (...asked) => service.reply(...asked),
  };
  return new JoinedVoice(server, { served: [served.info], shelves: own.map(shelfOf), worker, keepAfter: 0 });
}

async function told(
  voice: Voice,
  request: ReplyRequest,
): Promise<{ text: string; nats: number[]; types: string }> {
  let text = "", types = "";
  const nats: number[] = [];
  for await (const event of voice.reply(request, never)) {
    if (event.type !== "text") types += `${event.type} `;
    else {
      text += event.text;
      nats.push(...event.nats);
    }
  }
  return { text, nats, types };
}

Deno.test("JoinedVoice goes on with a reply in which the server was lost, wherever that was", async () => {
  const server = new LosableServer(), voice = join(server);
  const request = requestFor(SERVED.info.id, "hello");
  const whole = await told(voice, request);
  assert(whole.text.length > 20);
  await new Promise((resolve) => setTimeout(resolve, 10)); // the copy is made
  for (const lostAfter of [0, 1, 2, 7, 19, 40]) {
    server.lostAfter = Infinity;
    await voice.isThere();
    server.lostAfter = lostAfter;
    const { text, nats, types } = await told(voice, request);
    assertEquals({ text, nats }, { text: whole.text, nats: whole.nats }, `after ${lostAfter}`);
    assertEquals(types.split(" ").sort(), ["", "away", "done", "start"]);
  }
});

Deno.test("JoinedVoice tells a reply that was drawn again to its end, or what is said instead", async () => {
  for (const above of [0, 100]) {
    const thresholds = { redraw: 0, unsure: { above, texts: ["what was that?"] } };
    const bytes = tinyCheckpoint({ thresholds }), { info } = SERVED;
    const served = { info: { ...info, id: describeModel(decodeCheckpoint(bytes, "tiny")).id }, bytes };
    const server = new LosableServer(served), voice = join(server, [], served);
    const request = requestFor(served.info.id, "hello");
    const whole = await told(voice, request);
    assertEquals([whole.text === "what was that?", whole.types], [above === 0, "start drawn done "]);
    await new Promise((resolve) => setTimeout(resolve, 10)); // the copy is made
    for (const lostAfter of [0, 1, 2, 3, whole.nats.length + 1, whole.nats.length + 2]) {
      server.lostAfter = Infinity;
      await voice.isThere();
      server.lostAfter = lostAfter;
      const { text, nats, types } = await told(voice, request);
      assertEquals({ text, nats }, { text: whole.text, nats: whole.nats }, `after ${lostAfter}`);
      assertEquals(types.split(" ").sort(), ["", "away", "done", "drawn", "start"]);
    }
  }
});

Deno.test("JoinedVoice does not ask a server that is away, until that is back", async () => {
  const server = new LosableServer(), voice = join(server), request = requestFor(SERVED.info.id, "hi");
  await told(voice, request);
  await new Promise((resolve) => setTimeout(resolve, 10));
  server.lostAfter = 0;
  assertEquals((await told(voice, request)).types, "away start done ");
  assertEquals((await told(voice, request)).types, "start done ");
  assertEquals(server.asked, 2);
  server.lostAfter = Infinity;
  assert(await voice.isThere());
  await told(voice, request);
  assertEquals(server.asked, 3);
});

Deno.test("JoinedVoice says that the server is away if the page has no copy", async () => {
  const server = new LosableServer(), voice = join(server);
  server.lostAfter = 3;
  await assertRejects(() => told(voice, requestFor(SERVED.info.id, "hi")), ServerAway);
});

Deno.test("JoinedVoice lists the page's own models behind the server's, and replies with them by itself", async () => {
  const server = new LosableServer(), voice = join(server, [OWN]);
  assertEquals(await voice.models(), [SERVED.info, OWN.info]);
  const request = requestFor(OWN.info.id, "hello");
  assert((await told(voice, request)).text.length > 0);
  assertEquals(server.asked, 0);
  server.models = () => Promise.reject(new ServerAway("away"));
  assertEquals(await voice.models(), [SERVED.info, OWN.info]);
});
