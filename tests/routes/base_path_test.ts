import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { createApp, isBase, readAssets } from "../../routes/mod.ts";
import { eventsOf, post, requestFor } from "../support/server/replies.ts";
import { startTestServer } from "../support/server/test_server.ts";

const HEADERS = { Host: "localhost" };
const STATIC = new URL("../../static", import.meta.url).pathname;

Deno.test("isBase() takes paths that begin and end with a slash, and no tricks", () => {
  assertEquals(["/", "/cell/", "/a/b-c_d.e~f/"].filter((path) => !isBase(path)), []);
  const bad = [
    "",
    "cell",
    "/cell",
    "cell/",
    "//",
    "/../",
    "/a/./",
    "/a b/",
    "/a?b/",
    "/a#b/",
    "/%2e/",
    "/*/",
    "/:id/",
  ];
  assertEquals(bad.filter(isBase), []);
});

Deno.test("the page is below the path that --base names, and nowhere else", async () => {
  await using server = await startTestServer();
  const app = createApp({ shelf: server.shelf, assets: await readAssets(STATIC), base: "/deep/cell/" });
  const get = (path: string, headers = {}) =>
    app.request(path, { headers: { ...HEADERS, ...headers }, redirect: "manual" });
  const page = await get("/deep/cell/"), html = await page.text();
  assertEquals(page.status, 200);
  assertEquals(page.headers.get("cross-origin-embedder-policy"), "require-corp");
  for (const [, address] of html.matchAll(/(?:src|href)="([^"#]+)"/g)) {
    assertMatch(address, /^[a-z]/, "an address in the page is relative");
    const found = await get(new URL(address, "http://localhost/deep/cell/").pathname);
    assertEquals(found.status, 200, address);
  }
  const [{ id }] = await server.shelf.list();
  const events = await eventsOf(await app.request("/deep/cell/api/replies", post(requestFor(id, "hi"))));
  assertEquals(events.at(-1)?.type, "done");
  const bare = await get("/deep/cell");
  assertEquals([bare.status, bare.headers.get("location")], [302, "/deep/cell/"]);
  for (const path of ["/", "/deep", "/api/models", "/deep/cellar/", "/deep/cell/nowhere"]) {
    const { status, headers } = await get(path);
    assertEquals(status, 404, path);
    assertStringIncludes(headers.get("content-security-policy")!, "default-src 'none'");
  }
  assertEquals((await get("/", { Host: "evil.example" })).status, 421);
  assertEquals((await get("/deep/cell/", { Host: "evil.example" })).status, 421);
});

Deno.test("sites that are let in reach the API below the path that --base names, and errors there have its form", async () => {
  await using server = await startTestServer();
  const [site, stranger] = ["https://chat.example", "https://evil.example"];
  const assets = await readAssets(STATIC);
  const app = createApp({ shelf: server.shelf, assets, base: "/cell/", allowedOrigins: [site] });
  const get = (path: string, Origin: string) => app.request(path, { headers: { ...HEADERS, Origin } });
  const found = await get("/cell/v1/models", site);
  assertEquals([found.status, found.headers.get("access-control-allow-origin")], [200, site]);
  assertEquals((await get("/cell/api/models", site)).status, 403);
  const refused = await get("/cell/v1/models", stranger);
  assertEquals([refused.status, (await refused.json()).error.type], [403, "invalid_request_error"]);
});
