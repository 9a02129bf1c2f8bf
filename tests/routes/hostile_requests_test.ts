import { assert, assertEquals, assertLess } from "@std/assert";
import { post, requestFor } from "../support/server/replies.ts";
import { startTestServer } from "../support/server/test_server.ts";

type Hostile = [name: string, path: string, init: RequestInit, status: number, field?: string | undefined];

const JSON_HEADERS = { "Content-Type": "application/json", Host: "localhost" };

/** Values that no number of a request may have. */
const NOT_NUMBERS = ["0.7", null, true, [], {}, -1, 1e308, 0.5, -0.001, 2 ** 53, 4294967296];
/** Values that are no text. */
const NOT_TEXTS = [7, null, false, [], {}];

function hostileRequests(model: string): Hostile[] {
  const good = requestFor(model, "hello");
  const refuse = (name: string, body: unknown, field?: string, status = 400): Hostile => [
    name,
    "/api/replies",
    post(body),
    status,
    field,
  ];
  const raw = (text: string) => refuse(`body ${text.slice(0, 40)}`, text);
  const without = (key: keyof typeof good) => {
    const { [key]: _, ...rest } = good;
    return refuse(`no ${key}`, rest, key);
  };
  const inSettings = (name: keyof typeof good.settings, value: unknown) =>
    refuse(
      `${name} ${JSON.stringify(value)}`,
      { ...good, settings: { ...good.settings, [name]: value } },
      `settings.${name}`,
    );
  const lastTurn = (turn: unknown, field: string) =>
    refuse(`turn ${JSON.stringify(turn).slice(0, 40)}`, { ...good, turns: [turn] }, field);
  const get = (
    path: string,
    status = 404,
  ): Hostile => [`GET ${path}`, path, { headers: { Host: "localhost" } }, status];
  const withHeaders = (headers: Record<string, string>, status: number): Hostile => [
    `headers ${JSON.stringify(headers)}`,
    "/api/replies",
    { ...post(good), headers: { ...JSON_HEADERS, ...headers } },
    status,
  ];
  return [
    ...[
      "",
      "{",
      "[",
      "nul",
      "NaN",
      "Infinity",
      "{'a':1}",
      "\0",
      "\ud800",
      '{"a":1e999',
      "[".repeat(9999),
      "<a/>",
    ].map(raw),
    ...["null", "true", "7", '"text"', "[]", "[[]]", "{}", '{"a":1}', '{"__proto__":{}}', "1e999", "-0"].map(
      raw,
    ),
    ...(["model", "turns", "seed", "settings"] as const).map(without),
    refuse("an unknown field", { ...good, admin: true }, "admin"),
    refuse("a prototype", `{"__proto__":{"x":1},${JSON.stringify(good).slice(1)}`, undefined, 400),
    ...[
      ...NOT_TEXTS,
      "",
      "x",
      "../../etc/passwd",
      "%00",
      "0123456789abcde",
      "ABCDEF0123456789",
      "0123456789abcdef\n",
    ]
      .map((value) => refuse(`model ${JSON.stringify(value)}`, { ...good, model: value }, "model")),
    refuse("a model that is not there", { ...good, model: "0123456789abcdef" }, "model", 404),
    ...[...NOT_NUMBERS].map((value) => refuse(`seed ${value}`, { ...good, seed: value }, "seed")),
    refuse("seed 1e999", JSON.stringify(good).replace('"seed":7', '"seed":1e999'), "seed"),
    refuse("seed NaN", JSON.stringify(good).replace('"seed":7', '"seed":NaN')),
    ...["0.7", null, true, [], {}, -1, 1e308, 2.01].map((value) => inSettings("temperature", value)),
    ...["5", null, -1, 0.5, 1e9, {}].map((value) => inSettings("topK", value)),
    ...["1", null, -1, 0, 1.01, []].map((value) => inSettings("topP", value)),
    ...["0", null, -0.1, 0.51, []].map((value) => inSettings("minP", value)),
    ...["1", null, -0.1, 4.1, 1e9].map((value) => inSettings("guidance", value)),
    ...["1", null, 0, 0.99, 1e9].map((value) => inSettings("repetitionPenalty", value)),
    ...["9", null, 0, -5, 1.5, 2001, 1e300].map((value) => inSettings("maxLength", value)),
    refuse("settings with more", { ...good, settings: { ...good.settings, x: 1 } }, "settings.x"),
    ...[...NOT_TEXTS, "text"].map((value) =>
      refuse(`settings ${JSON.stringify(value)}`, { ...good, settings: value })
    ),
    ...["text", null, {}, 7].map((value) =>
      refuse(`turns ${JSON.stringify(value)}`, { ...good, turns: value }, "turns")
    ),
    refuse("no turns", { ...good, turns: [] }, "turns"),
    refuse("the model's turn last", { ...good, turns: [{ speaker: 1, text: "x" }] }, "turns"),
    refuse("an empty last turn", { ...good, turns: [{ speaker: 0, text: "" }] }, "turns"),
    refuse("401 turns", { ...good, turns: new Array(401).fill({ speaker: 0, text: "x" }) }, "turns"),
    ...NOT_TEXTS.map((text) => lastTurn({ speaker: 0, text }, "turns.0.text")),
    ...["0", 2, -1, null, 0.5, true].map((speaker) => lastTurn({ speaker, text: "x" }, "turns.0.speaker")),
    ...[null, 7, "x"].map((turn) => lastTurn(turn, "turns.0")),
    lastTurn([], "turns.0.text"),
    lastTurn({ speaker: 0, text: "x", more: 1 }, "turns.0.more"),
    lastTurn({ speaker: 0, text: "x".repeat(4001) }, "turns.0.text"),
    ...NOT_TEXTS.filter((value) => value !== undefined).map((begun) =>
      refuse(`begun ${JSON.stringify(begun)}`, { ...good, begun }, "begun")
    ),
    refuse("begun past the greatest length", { ...good, begun: "ab".repeat(60) }, "begun"),
    refuse(
      "a body of 300 kB",
      { ...good, turns: [{ speaker: 0, text: "x".repeat(300_000) }] },
      undefined,
      413,
    ),
    refuse(
      "a conversation of 30,000 characters",
      {
        ...good,
        turns: new Array(10).fill({ speaker: 0, text: "x".repeat(3000) }),
      },
      "turns",
      413,
    ),
    ...["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/jsonx"]
      .map((type) => withHeaders({ "Content-Type": type }, 415)),
    ...[
      "evil.example",
      "evil.example:8000",
      "127.0.0.1.evil.example",
      "localhost.evil.example",
      "0.0.0.0",
      "127.0.0.2",
    ]
      .map((host) => withHeaders({ Host: host }, 421)),
    ...["a b", "@localhost", "localhost@evil.example", "[::2]", "", "localhost:99999", "%"].map((host) =>
      withHeaders({ Host: host }, 421)
    ),
    ...[
      "http://evil.example",
      "https://evil.example",
      "null",
      "http://localhost.evil.example",
      "file://",
      "http://localhost:1",
    ]
      .map((origin) => withHeaders({ Origin: origin }, 403)),
    ...["cross-site"].map((site) => withHeaders({ "Sec-Fetch-Site": site }, 403)),
    ...[
      "/../main.ts",
      "/..%2fmain.ts",
      "/%2e%2e/main.ts",
      "/assets/../../main.ts",
      "/assets/..%2f..%2fmain.ts",
    ].map((path) => get(path)),
    ...["/assets/", "/assets/client.js", "/static/client.tsx", "/checkpoints/tiny/best.safetensors", "/%00"]
      .map((path) => get(path)),
    ...[
      "/api",
      "/api/",
      "/api/models/../../main.ts",
      "/api/models/x",
      "/.git/config",
      "/deno.json",
    ].map(
      (path) => get(path),
    ),
    get("/api/replies", 405),
    ...["/%", "/%zz", "/%c0%ae", "/" + "a".repeat(5000), "//evil.example", "/\\evil.example", "/?".repeat(50)]
      .map((path) => get(path, path.startsWith("/?") ? 200 : 404)),
    ...["/", "/api/models", "/api/health", "/api/replies"].flatMap((path) =>
      ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "QUERY"].map((method): Hostile => [
        `${method} ${path}`,
        path,
        { method, headers: JSON_HEADERS },
        405,
      ])
    ),
  ];
}

Deno.test("no hostile request gets a 5xx, and each is told which field is at fault", async () => {
  await using server = await startTestServer();
  const [{ id }] = await server.shelf.list();
  const requests = hostileRequests(id);
  const wrong: string[] = [];
  for (const [name, path, init, status, field] of requests) {
    const response = await server.app.request(path, init);
    const body = await response.text();
    const named = body.startsWith("{") ? JSON.parse(body).fields ?? [] : [];
    const fields = named.map((problem: { field: string }) => problem.field);
    if (response.status !== status || (field !== undefined && !fields.includes(field))) {
      wrong.push(`${name}: ${response.status} ${body.slice(0, 200)}, expected ${status} ${field ?? ""}`);
    }
    if (!response.headers.get("content-security-policy")) wrong.push(`${name}: no policy`);
  }
  assertEquals(wrong, []);
  assert(requests.length >= 200, `${requests.length} requests`);
});

/** Sends bytes as they are and gives the first line of the answer; empty if there is none. */
async function statusLine(port: number, request: string): Promise<string> {
  using connection = await Deno.connect({ hostname: "127.0.0.1", port });
  await connection.write(new TextEncoder().encode(request));
  const buffer = new Uint8Array(1024);
  const length = await connection.read(buffer);
  return new TextDecoder().decode(buffer.subarray(0, length ?? 0)).split("\r\n")[0];
}

Deno.test("a server on a socket refuses foreign hosts, absolute request lines and broken HTTP", async () => {
  await using server = await startTestServer();
  const host = `Host: 127.0.0.1:${server.port}\r\n`;
  const requests: [request: string, status: RegExp][] = [
    [`GET http://evil.example/ HTTP/1.1\r\n${host}\r\n`, /421/],
    [`GET http://127.0.0.1/ HTTP/1.1\r\nHost: evil.example\r\n\r\n`, /421/],
    ["GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", /421/],
    ["GET / HTTP/1.1\r\n\r\n", /400/],
    ["GET / HTTP/1.1\r\nHost: a b\r\n\r\n", /4\d\d/],
    ["nonsense\r\n\r\n", /400/],
    [`GET /../../etc/passwd HTTP/1.1\r\n${host}\r\n`, /404/],
    [`GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n${host}\r\n`, /404/],
    [`OPTIONS * HTTP/1.1\r\n${host}\r\n`, /4\d\d/],
    [
      `POST /api/replies HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 9999999\r\n\r\n{`,
      /413/,
    ],
    [`POST /api/replies HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`, /400/],
    [`GET / HTTP/1.1\r\n${host}Cookie: theme=${"x".repeat(20_000)}\r\n\r\n`, /4\d\d/],
    [`GET / HTTP/1.1\r\n${host}Cookie: theme="><script>\r\n\r\n`, /200/],
  ];
  for (const [request, status] of requests) {
    const line = await statusLine(server.port, request);
    assert(status.test(line), `${request.slice(0, 60)}: ${line}`);
  }
});

Deno.test("400 half-open sockets do not slow a chat and are closed within 15 s", async () => {
  await using server = await startTestServer();
  const [{ id }] = await server.shelf.list();
  const open = await Promise.all(Array.from({ length: 400 }, async (_, i) => {
    const connection = await Deno.connect({ hostname: "127.0.0.1", port: server.port });
    if (i % 2 === 0) {
      await connection.write(new TextEncoder().encode("POST /api/replies HTTP/1.1\r\nHost: loc"));
    }
    return connection;
  }));
  const started = performance.now();
  const { body, method } = post(requestFor(id, "hello"));
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(`${server.url}/api/replies`, { method, headers, body: body! });
  assertEquals(response.status, 200);
  await response.text();
  assertLess(performance.now() - started, 8_000);
  await Promise.all(open.map(async (connection) => {
    const buffer = new Uint8Array(512);
    while (await connection.read(buffer).catch(() => null) !== null);
    connection.close();
  }));
  assertLess(performance.now() - started, 15_000);
});
