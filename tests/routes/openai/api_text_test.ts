import { assertEquals } from "@std/assert";
import { apiText } from "../../../routes/openai/api_text.ts";

Deno.test("routes/openai/README.md says what GET /api-docs says", async () => {
  const words = (text: string) => text.replace(/-{3,}/g, "---").replace(/\s+/g, " ").trim();
  const readme = await Deno.readTextFile(new URL("../../../routes/openai/README.md", import.meta.url));
  const text = apiText({ url: "http://127.0.0.1:8000", model: "cellmate", kind: "bot" });
  // To write it anew: deno task start, curl http://127.0.0.1:8000/api-docs > routes/openai/README.md, deno fmt.
  assertEquals(words(readme), words(text));
});

Deno.test("apiText() takes names as they are", () => {
  assertEquals(
    apiText({ url: "http://[::1]:1", model: "$& $1", kind: "chat" }).includes('"model": "$& $1"'),
    true,
  );
});
