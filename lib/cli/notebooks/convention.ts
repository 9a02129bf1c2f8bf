/**
 * The notebooks' one voice, as far as a program can hear it; CONTRIBUTING.md says it in words.
 *
 * @module
 */

import { type Cell, type Notebook, type Output, sourceOf } from "./notebook_file.ts";

/** Lines of a code cell at most, unless it checks claims. */
const LONGEST = 30;
/** The sections that each notebook ends with, in this order. */
const LAST_SECTIONS = ["What we claimed", "What to take away", "Your turn"];

/**
 * What is not as in the other notebooks.
 *
 * @param notebook A notebook with its outputs.
 * @param way.name Its file's name without the ending, such as `02_why_not_a_simple_rnn`.
 * @param way.neighbours The names of the notebooks before and after it, as far as there are.
 * @returns One sentence per breach; empty if there is none.
 */
export function brokenConventions(
  notebook: Notebook,
  { name, neighbours }: { readonly name: string; readonly neighbours: readonly string[] },
): string[] {
  const { cells } = notebook, code = cells.filter((cell) => cell.cell_type === "code");
  const number = Number(/^\d+/.exec(name)?.[0]);
  const first = sourceOf(cells[0]), last = sourceOf(cells[cells.length - 1]);
  const way = ["README.md", ...neighbours.map((neighbour) => `${neighbour}.ipynb`)];
  const leadsOn = (text: string) => way.every((to) => text.includes(`](${to})`));
  const rules: [string, boolean][] = [
    [`begins with "# ${number} · " and a title`, new RegExp(`^# ${number} · .*[^.]\\n`).test(first)],
    ["asks **The question: …?**", /\*\*The question: [^*]+\?\*\*/.test(first)],
    ["says _To read: … To run: … You need: …_", /_To read: [^_]+ To run: [^_]+ You need: [^_]+_/.test(first)],
    ["links the course and its neighbours in the first cell", leadsOn(first)],
    ["links them in the last cell, too", cells[cells.length - 1].cell_type === "markdown" && leadsOn(last)],
    [
      "has a parameters cell before any other code, with values for a quick run",
      code[0]?.metadata.tags?.includes("parameters") === true && code[0].metadata.quick !== undefined,
    ],
    [`ends with ${LAST_SECTIONS.join(", ")}`, sectionsOf(cells).slice(-3).join() === LAST_SECTIONS.join()],
    [
      "has sections without numbers and full stops",
      sectionsOf(cells).every((title) => !/^\d|[.:]$/.test(title)),
    ],
    ["checks its claims", code.some(checks)],
    ["asks three exercises in its last code cell, folded in", asksThree(code[code.length - 1])],
    ["prints with print()", code.every((cell) => !/\bconsole\./.test(sourceOf(cell)))],
    [
      "gives every picture an alternative text in HTML",
      code.flatMap((cell) => cell.outputs ?? []).every(isDescribed),
    ],
  ];
  const long = code.filter((cell) => sourceOf(cell).split("\n").length > LONGEST && !checks(cell));
  return [
    ...rules.filter(([, holds]) => !holds).map(([rule]) =>
      `does not keep to the convention: each notebook ${rule}`
    ),
    ...long.map((cell) => `has a cell of more than ${LONGEST} lines: ${sourceOf(cell).split("\n")[0]}`),
  ];
}

function sectionsOf(cells: readonly Cell[]): string[] {
  const text = cells.filter((cell) => cell.cell_type === "markdown").map(sourceOf).join("\n\n");
  return [...text.matchAll(/^##+ (.+)$/gm)].map(([, title]) => title);
}

function checks(cell: Cell): boolean {
  return /\bcheck(Claims|Findings)\(/.test(sourceOf(cell));
}

function asksThree(cell: Cell | undefined): boolean {
  const source = cell ? sourceOf(cell) : "";
  const isFolded =
    (cell?.metadata.jupyter as { source_hidden?: boolean } | undefined)?.source_hidden === true;
  return isFolded && source.includes("checkExercises(") &&
    source.match(/\bexercise(<\w+>)?\(/g)?.length === 3;
}

/** Viewers read out the alt of an image in HTML, and ignore what is said of an image output. */
function isDescribed(output: Output): boolean {
  const data = output.data as Record<string, string | string[]> | undefined;
  if (!data?.["image/png"]) return true;
  return /<img alt="[^"]{10,}"/.test([data["text/html"] ?? ""].flat().join(""));
}
