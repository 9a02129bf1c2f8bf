import { assertEquals, assertRejects } from "@std/assert";
import { listenOnFreePort } from "../../../routes/start/listen_on_free_port.ts";

/** Says that some ports are taken, and notes which were tried. */
function network(isTaken: (port: number) => boolean) {
  const tried: number[] = [];
  const listenOn = (port: number) => {
    tried.push(port);
    return isTaken(port)
      ? Promise.reject(Object.assign(new Error("taken"), { code: "EADDRINUSE" }))
      : Promise.resolve({ port, close: () => Promise.resolve() });
  };
  return { tried, listenOn };
}

Deno.test("listenOnFreePort() takes the first free port from 8000", async () => {
  const { tried, listenOn } = network((port) => port < 8002);
  assertEquals((await listenOnFreePort(listenOn)).port, 8002);
  assertEquals(tried, [8000, 8001, 8002]);
});

Deno.test("listenOnFreePort() gives up after twenty-one ports, or at the one asked for", async () => {
  const all = network(() => true);
  await assertRejects(() => listenOnFreePort(all.listenOn), Error, "Cannot listen on port 8020");
  assertEquals(all.tried.length, 21);
  const one = network(() => true);
  await assertRejects(() => listenOnFreePort(one.listenOn, 80), Error, "Cannot listen on port 80 as another");
  assertEquals(one.tried, [80]);
});

Deno.test("listenOnFreePort() does not hide what else goes wrong", async () => {
  await assertRejects(
    () => listenOnFreePort(() => Promise.reject(new Error("not allowed"))),
    Error,
    "not allowed",
  );
});
