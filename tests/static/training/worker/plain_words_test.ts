import { assertEquals, assertMatch } from "@std/assert";
import { plainWords } from "../../../../static/training/worker/plain_words.ts";

Deno.test("plainWords() says what to do where the browser speaks to programmers", () => {
  const said = (error: unknown) => plainWords(error).message;
  assertMatch(said(new DOMException("Quota exceeded", "QuotaExceededError")), /^There is no more room/);
  assertMatch(said(new DOMException("denied", "SecurityError")), /^This browser does not let the page store/);
  assertMatch(said(new RangeError("Array buffer allocation failed")), /^There is not enough memory/);
  assertMatch(
    said(new RangeError("WebAssembly.Memory(): could not allocate memory")),
    /^There is not enough memory/,
  );
  assertMatch(said(new RangeError("Invalid string length")), /^There is not enough memory/);
  assertEquals(
    said(new RangeError("Cannot fill a batch as it is short")),
    "Cannot fill a batch as it is short",
  );
  assertEquals(said("odd"), "odd");
});
