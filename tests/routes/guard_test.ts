import { assertEquals } from "@std/assert";
import { Hono } from "hono";
import { guardHost } from "../../routes/guard.ts";
import { answerError } from "../../routes/problems.ts";

async function status(headers: Record<string, string>, allowed: string[] = []): Promise<number> {
  const app = new Hono().use(guardHost({ hosts: allowed })).get("/", (c) => c.text("here"));
  app.onError(answerError);
  return (await app.request(`http://${headers.Host ?? "localhost"}/`, { headers })).status;
}

Deno.test("guardHost() lets this machine's own names through, on any port", async () => {
  for (
    const Host of ["localhost", "localhost:8000", "LOCALHOST:1", "127.0.0.1:8000", "[::1]", "[::1]:8000"]
  ) {
    assertEquals(await status({ Host }), 200, Host);
    assertEquals(await status({ Host, Origin: `http://${Host}` }), 200, Host);
  }
});

Deno.test("guardHost() lets other names through only if they were allowed", async () => {
  assertEquals(await status({ Host: "desk.lan:8000" }), 421);
  assertEquals(await status({ Host: "desk.lan:8000" }, ["Desk.lan"]), 200);
  assertEquals(await status({ Host: "other.lan" }, ["desk.lan"]), 421);
});

Deno.test("guardHost() refuses what other sites send, but lets their links lead here", async () => {
  const Host = "localhost:8000";
  assertEquals(await status({ Host, Origin: "http://localhost:9000" }), 403);
  assertEquals(await status({ Host, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }), 403);
  assertEquals(await status({ Host, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" }), 200);
});
