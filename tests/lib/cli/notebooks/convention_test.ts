import { assertEquals } from "@std/assert";
import { brokenConventions } from "../../../../lib/cli/notebooks/convention.ts";
import type { Cell, Notebook } from "../../../../lib/cli/notebooks/notebook_file.ts";

const WAY = "← [1 · One](01_one.ipynb) · [course](README.md)";
const way = { name: "02_two", neighbours: ["01_one"] };

function code(source: string, extra: Partial<Cell> = {}): Cell {
  return { cell_type: "code", id: "c", metadata: {}, outputs: [], source, ...extra };
}

/** A notebook that keeps to the convention, with its cells by name so that a test can spoil one. */
function cells(): Record<string, Cell> {
  const text = (source: string): Cell => ({ cell_type: "markdown", id: "m", metadata: {}, source });
  return {
    first: text(
      `# 2 · Two\n\n${WAY}\n\n**The question: why?**\n\n_To read: 1 minute. To run: 1 s. You need: 1._`,
    ),
    parameters: code("const n: number = 1;", { metadata: { tags: ["parameters"], quick: {} } }),
    section: text("## Why\n\nBecause."),
    picture: code("await show(p, w);", {
      outputs: [{
        output_type: "display_data",
        data: { "image/png": "x", "text/html": '<img alt="A falling line" src="">' },
      }],
    }),
    claimed: text("## What we claimed"),
    claims: code('await checkClaims([["so", true]]);'),
    end: text("## What to take away\n\nMuch.\n\n## Your turn\n\n1. …"),
    exercises: code("await checkExercises(exercise(a), exercise<number>(b), exercise(c));", {
      metadata: { jupyter: { source_hidden: true } },
    }),
    last: text(WAY),
  };
}

function broken(spoil: (cells: Record<string, Cell>) => void): string[] {
  const all = cells();
  spoil(all);
  const notebook: Notebook = { cells: Object.values(all), metadata: {}, nbformat: 4, nbformat_minor: 5 };
  return brokenConventions(notebook, way).map((text) => text.replace(/.*each notebook /, ""));
}

Deno.test("brokenConventions() finds nothing wrong with a notebook like the others", () => {
  assertEquals(broken(() => {}), []);
});

Deno.test("brokenConventions() names what is not like the others", () => {
  assertEquals(broken(({ first }) => first.source = (first.source as string).replace("2 ·", "2.")), [
    'begins with "# 2 · " and a title',
  ]);
  assertEquals(broken(({ first }) => first.source = (first.source as string).replace("01_one", "00_one")), [
    "links the course and its neighbours in the first cell",
  ]);
  assertEquals(broken(({ last }) => last.source = "The end."), ["links them in the last cell, too"]);
  assertEquals(broken(({ section }) => section.source = "## 1. Why"), [
    "has sections without numbers and full stops",
  ]);
  assertEquals(broken(({ claims }) => claims.source = "console.log('✓')"), [
    "checks its claims",
    "prints with print()",
  ]);
  assertEquals(broken(({ exercises }) => exercises.metadata = {}), [
    "asks three exercises in its last code cell, folded in",
  ]);
  assertEquals(
    broken(({ picture }) => delete (picture.outputs![0].data as Record<string, string>)["text/html"]),
    [
      "gives every picture an alternative text in HTML",
    ],
  );
  assertEquals(broken(({ picture }) => picture.source = "1;\n".repeat(31)), [
    "has a cell of more than 30 lines: 1;",
  ]);
});
