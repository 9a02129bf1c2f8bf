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
  for (const name of ["lesson", "api-docs"]) {
    const { status, headers } = await get(`/deep/cell/${name}/?a=1`);
    const { pathname, search } = new URL(headers.get("location")!, `http://localhost/deep/cell/${name}/`);
    assertEquals([status, pathname, search], [302, `/deep/cell/${name}`, "?a=1"]);
    assertEquals((await get(pathname)).status, 200);
  }
  for (const path of ["/", "/deep", "/api/models", "/deep/cellar/", "/deep/cell/nowhere"]) {
    const { status, headers } = await get(path);
    assertEquals(status, 404, path);
    assertStringIncludes(headers.get("content-security-policy")!, "default-src 'none'");
  }
  assertEquals((await get("/", { Host: "evil.example" })).status, 421);
  assertEquals((await get("/deep/cell/", { Host: "evil.example" })).status, 421);
});

Deno.test("an address that is not there is a page with a way to the chat in a browser, and JSON for all else", async () => {
  await using server = await startTestServer();
  const assets = await readAssets(STATIC), Accept = "text/html,*/*;q=0.8";
  for (const base of ["/", "/cell/"]) {
    const app = createApp({ shelf: server.shelf, assets, base });
    const get = (path: string, headers = {}) => app.request(path, { headers: { ...HEADERS, ...headers } });
    const lost = await get(`${base}a/b/c`, { Accept }), html = await lost.text();
    assertEquals([lost.status, lost.headers.get("content-type")], [404, "text/html; charset=UTF-8"]);
    assertStringIncludes(html, `<a href="${base}">Go to the chat</a>`);
    for (const [, address] of html.matchAll(/(?:src|href)="([^"#]+)"/g)) {
      assertEquals((await get(address)).status, 200, address);
    }
    assertEquals((await (await get(`${base}a/b/c`)).json()).message, "Cannot find this address");
    assertEquals(
      (await (await get(`${base}v1/nothing`, { Accept })).json()).error.type,
      "invalid_request_error",
    );
    const wrong = await get(`${base}api/replies`, { Accept });
    assertEquals([wrong.status, wrong.headers.get("content-type")], [405, "application/json"]);
  }
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
