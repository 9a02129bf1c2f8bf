import { assertEquals } from "@std/assert";
import { Hono } from "hono";
import { type Allowed, guardHost } from "../../routes/guard.ts";
import { answerError } from "../../routes/problems.ts";

const SITE = "https://chat.example";

function ask(headers: Record<string, string>, allowed: Allowed = {}, path = "/", method = "GET") {
  const app = new Hono().use(guardHost(allowed)).all("*", (c) => c.text("here"));
  app.onError(answerError);
  const url = `http://${headers.Host}${path}`;
  return app.request(URL.canParse(url) ? url : `http://localhost${path}`, { method, headers });
}

async function status(headers: Record<string, string>, hosts: string[] = []): Promise<number> {
  return (await ask(headers, { hosts })).status;
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

/** Each name of the server, and what a request that names it gets. */
const HOSTS: readonly (readonly [host: string, status: number])[] = [
  ["localhost", 200],
  ["localhost:8000", 200],
  ["LocalHost:65535", 200],
  ["127.0.0.1", 200],
  ["127.0.0.1:8000", 200],
  ["[::1]", 200],
  ["[::1]:8000", 200],
  ["desk.lan", 200],
  ["DESK.lan:8000", 200],
  ["localhost.", 421],
  ["localhost:8000.evil.example", 421],
  ["localhost.evil.example", 421],
  ["evil.example", 421],
  ["evil.example:8000", 421],
  ["127.0.0.1.evil.example", 421],
  ["127.0.0.2", 421],
  ["0.0.0.0", 421],
  ["[::]", 421],
  ["[::ffff:127.0.0.1]", 421],
  ["notdesk.lan", 421],
  ["desk.lan.evil.example", 421],
  ["chat.example", 421],
];

/** Each origin of a request to localhost:8000, and what it gets from the API and from the page's own addresses. */
const ORIGINS: readonly (readonly [origin: string, api: number, page: number])[] = [
  ["http://localhost:8000", 200, 200],
  ["https://localhost:8000", 200, 200],
  [SITE, 200, 403],
  ["null", 403, 403],
  ["", 403, 403],
  ["*", 403, 403],
  ["file://", 403, 403],
  ["http://localhost", 403, 403],
  ["http://localhost:8001", 403, 403],
  ["http://127.0.0.1:8000", 403, 403],
  ["http://chat.example", 403, 403],
  [`${SITE}:444`, 403, 403],
  [`${SITE}/`, 403, 403],
  [`${SITE}.evil.example`, 403, 403],
  ["https://evil.chat.example", 403, 403],
  ["https://CHAT.example", 403, 403],
  ["http://evil.example", 403, 403],
  ["https://localhost.evil.example", 403, 403],
  ["chrome-extension://abcdefgh", 403, 403],
  [`${SITE}, http://evil.example`, 403, 403],
  [`http://evil.example ${SITE}`, 403, 403],
  ["javascript:0", 403, 403],
];

Deno.test("guardHost() decides as told for 67 combinations of Host and Origin", async () => {
  const allowed = { hosts: ["desk.lan"], origins: [SITE] };
  const wrong: string[] = [];
  let combinations = 0;
  const expect = async (headers: Record<string, string>, path: string, status: number) => {
    combinations++;
    const response = await ask(headers, allowed, path);
    await response.body?.cancel();
    const named = response.headers.get("access-control-allow-origin");
    if (response.status !== status) wrong.push(`${JSON.stringify(headers)} ${path}: ${response.status}`);
    // A site may read an answer only if it is the one that was named.
    if (named !== (headers.Origin === SITE && path !== "/" && status === 200 ? SITE : null)) {
      wrong.push(`${JSON.stringify(headers)} ${path}: ${named} may read`);
    }
  };
  for (const [Host, status] of HOSTS) await expect({ Host }, "/v1/models", status);
  for (const [Origin, api, page] of ORIGINS) {
    await expect({ Host: "localhost:8000", Origin }, "/v1/models", api);
    await expect({ Host: "localhost:8000", Origin }, "/", page);
  }
  await expect({ Host: "evil.example", Origin: SITE }, "/v1/models", 421);
  assertEquals(wrong, []);
  assertEquals(combinations, 67);
});

Deno.test("guardHost() answers a preflight of a site that was named, and of no other", async () => {
  const preflight = (Origin: string, path: string) =>
    ask(
      {
        Host: "localhost",
        Origin,
        "Sec-Fetch-Site": "cross-site",
        "Sec-Fetch-Mode": "cors",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type,x-stainless-os",
        "Access-Control-Request-Private-Network": "true",
      },
      { origins: [SITE] },
      path,
      "OPTIONS",
    );
  const yes = await preflight(SITE, "/v1/chat/completions");
  assertEquals(yes.status, 204);
  const header = (name: string) => yes.headers.get(`Access-Control-${name}`);
  assertEquals(header("Allow-Origin"), SITE);
  assertEquals(header("Allow-Methods"), "GET, POST");
  assertEquals(header("Allow-Headers"), "authorization,content-type,x-stainless-os");
  assertEquals(header("Allow-Private-Network"), "true");
  assertEquals(header("Allow-Credentials"), null);
  assertEquals(yes.headers.get("vary"), "Origin");
  assertEquals((await preflight("https://evil.example", "/v1/chat/completions")).status, 403);
  assertEquals((await preflight(SITE, "/api/replies")).status, 403);
});
