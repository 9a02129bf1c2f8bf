import { assertEquals, assertThrows } from "@std/assert";
import { CsvRows } from "../../../../lib/chats/csv/csv_rows.ts";

/** The rows of a table that comes in pieces of a length, each with its line before its cells. */
function read(text: string, { separator = ",", length = text.length } = {}): unknown[][] {
  const found: unknown[][] = [];
  const rows = new CsvRows({
    source: "a.csv",
    separator,
    take: (cells, line) => found.push([line, ...cells]),
  });
  for (let i = 0; i < text.length; i += length) rows.feed(text.slice(i, i + length));
  rows.end();
  return found;
}

Deno.test("CsvRows splits cells with quotes, separators and line ends, in pieces of any length", () => {
  const text = 'a,b,c\r\n"1, 2","say ""hi""","two\r\nlines"\r\n\r\n,"",5" screen\n"last"';
  for (const length of [1, 2, 3, 5, 1000]) {
    assertEquals(read(text, { length }), [
      [1, "a", "b", "c"],
      [2, "1, 2", 'say "hi"', "two\r\nlines"],
      [5, "", "", '5" screen'],
      [6, "last"],
    ]);
  }
});

Deno.test("CsvRows takes another separator", () => {
  assertEquals(read("a;b,c\n;\n", { separator: ";" }), [[1, "a", "b,c"], [2, "", ""]]);
  assertEquals(read(""), []);
});

Deno.test("CsvRows names the line where a quote is not closed, or something stands behind it", () => {
  assertThrows(() => read('a,b\nc,"d\ne\nf'), SyntaxError, 'a.csv, line 2: expected a cell that ends with "');
  assertThrows(
    () => read('a\n"b" c'),
    SyntaxError,
    'a.csv, line 2: expected a separator behind the closing quote, found " c"',
  );
  assertThrows(
    () => read(`a\n"${"b".repeat(0x100_0001)}`, { length: 100_000 }),
    SyntaxError,
    "a.csv, line 2: expected a cell",
  );
});
