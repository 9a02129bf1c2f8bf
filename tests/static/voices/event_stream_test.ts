import { assertEquals } from "@std/assert";
import { readEventStream } from "../../../static/voices/event_stream.ts";

Deno.test("readEventStream() finds the same events however the bytes are cut", async () => {
  const bytes = new TextEncoder().encode(
    'data: {"é":1}\n\nevent: x\ndata: a\ndata: b\n\n: comment\n\ndata:c\n\ndata: cut',
  );
  for (const size of [1, 2, 3, 7, bytes.length]) {
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let i = 0; i < bytes.length; i += size) controller.enqueue(bytes.slice(i, i + size));
        controller.close();
      },
    });
    assertEquals(await Array.fromAsync(readEventStream(stream)), ['{"é":1}', "a\nb", "c"]);
  }
});
