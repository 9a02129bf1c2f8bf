/**
 * Notebook files (nbformat 4.5): what is needed to run them.
 *
 * @module
 */

/** What a cell printed or showed. */
export interface Output {
  output_type: string;
  [field: string]: unknown;
}

/** A cell; code cells carry outputs. */
export interface Cell {
  cell_type: "code" | "markdown" | "raw";
  id: string;
  metadata: {
    tags?: string[];
    /** On the parameters cell: smaller values for a quick run, by the name of the constant. */
    quick?: Record<string, unknown>;
    [field: string]: unknown;
  };
  /** Its text, whole or line by line: the format allows both. */
  source: string | string[];
  outputs?: Output[];
  execution_count?: number | null;
}

/** A whole notebook. */
export interface Notebook {
  cells: Cell[];
  metadata: Record<string, unknown>;
  nbformat: number;
  nbformat_minor: number;
}

/** Reads a notebook. @throws {SyntaxError} If the file is not a notebook of nbformat 4. */
export async function readNotebook(path: string): Promise<Notebook> {
  const notebook = parseJson(await Deno.readTextFile(path)) as Notebook | undefined;
  if (notebook?.nbformat !== 4 || !Array.isArray(notebook.cells)) {
    throw new SyntaxError(`Cannot read ${path} as it is not a notebook of nbformat 4`);
  }
  return notebook;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a notebook as Jupyter does: one space of indent, a final newline. */
export async function writeNotebook(path: string, notebook: Notebook): Promise<void> {
  await Deno.writeTextFile(path, JSON.stringify(notebook, null, 1) + "\n");
}

/** A cell's source as one string. */
export function sourceOf(cell: Cell): string {
  return typeof cell.source === "string" ? cell.source : cell.source.join("");
}

/**
 * The parameters cell's source with other values: each `const name = …;` line of a named constant is
 * replaced.
 *
 * @throws {RangeError} If the cell has no such constant.
 */
export function withParameters(source: string, values: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(values)) {
    const line = new RegExp(`^const ${name}\\b.*$`, "m");
    if (!line.test(source)) {
      throw new RangeError(
        `Cannot set the parameter as the parameters cell must declare it: current value is ${name}`,
      );
    }
    source = source.replace(line, () => `const ${name} = ${JSON.stringify(value)};`);
  }
  return source;
}
