/**
 * Texts that are stored in several files.
 *
 * @module
 */

/**
 * Joins the parts of each text, with an empty line between them. Mark its calls as pure, so that bundlers leave out
 * texts that are not used.
 */
export function joinTexts(
  texts: Readonly<Record<string, string | readonly string[]>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map((
      [name, parts],
    ) => [name, typeof parts === "string" ? parts : parts.join("\n")]),
  );
}
