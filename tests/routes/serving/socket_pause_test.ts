import { assertEquals } from "@std/assert";
import { SocketPause } from "../../../routes/serving/socket_pause.ts";

Deno.test("SocketPause.pause() lets a socket have its turn at once, though something is always due", async () => {
  const pause = await SocketPause.open();
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const accepted = listener.accept();
  const connected = Deno.connect({ hostname: "127.0.0.1", port: (listener.addr as Deno.NetAddr).port });
  let turns = 0, working = true;
  const work = (async () => {
    for (; working; turns++) await pause.pause();
  })();
  (await connected).close();
  (await accepted).close();
  working = false;
  await work;
  assertEquals(turns <= 5, true, `${turns} turns`);
  pause.close();
});

Deno.test("SocketPause.pause() serves several at once", async () => {
  const pause = await SocketPause.open();
  for (let time = 0; time < 20; time++) await Promise.all([pause.pause(), pause.pause(), pause.pause()]);
  pause.close();
});

Deno.test({
  name: "SocketPause takes a timer where it may not open a connection",
  permissions: { net: false },
  fn: async () => {
    const pause = await SocketPause.open();
    await pause.pause();
    pause.close();
  },
});

Deno.test("a pause that is under way, or begins later, ends when the connection is closed", async () => {
  const pause = await SocketPause.open();
  const waiting = pause.pause();
  pause.close();
  await waiting;
  await pause.pause();
});
