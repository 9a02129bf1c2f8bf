import { assertEquals, assertGreater, assertMatch, assertStringIncludes } from "@std/assert";
import { post, requestFor } from "../support/server/replies.ts";
import { startTestServer } from "../support/server/test_server.ts";

const LOCAL = { headers: { Host: "localhost" } };

Deno.test("GET /metrics counts answers by route and status, in Prometheus' format", async () => {
  await using server = await startTestServer();
  const [{ id }] = await server.shelf.list();
  await server.app.request(`/api/models/${id}/card`, LOCAL);
  await server.app.request(`/api/models/${"0".repeat(16)}/card`, LOCAL);
  await server.app.request("/made/up/by/a/stranger", LOCAL);
  await (await server.app.request("/api/replies", post(requestFor(id, "hello")))).text();
  const response = await server.app.request("/metrics", LOCAL);
  assertEquals(response.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
  const text = await response.text();
  const card = "/api/models/:id{[0-9a-f]{16}}/card";
  for (
    const line of [
      "# TYPE cellmate_requests_total counter",
      `cellmate_requests_total{route="${card}",status="200"} 1`,
      `cellmate_requests_total{route="${card}",status="404"} 1`,
      'cellmate_requests_total{route="/api/replies",status="200"} 1',
      'cellmate_requests_total{route="other",status="404"} 1',
      'cellmate_refusals_total{status="404"} 2',
      "# TYPE cellmate_first_letter_seconds histogram",
      'cellmate_first_letter_seconds_bucket{le="+Inf"} 1',
      "cellmate_characters_read_total 7",
      "cellmate_replies_waiting 0",
      "cellmate_replies_writing 0",
    ]
  ) assertStringIncludes(text, `${line}\n`);
  const [written, gaps] = ["cellmate_characters_written_total", "cellmate_gap_seconds_count"]
    .map((name) => Number(new RegExp(`^${name} (\\d+)$`, "m").exec(text)![1]));
  assertEquals(gaps, written - 1);
  assertGreater(written, 1);
  assertEquals(text.includes("stranger"), false);
  for (const line of text.trimEnd().split("\n")) {
    assertMatch(line, /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{([a-z]+="[^"]*",?)+\})? [0-9.e+-]+)$/);
  }
});
