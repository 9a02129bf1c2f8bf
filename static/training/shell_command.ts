/**
 * The command that makes the same file.
 *
 * @module
 */

import { recipeFlags } from "../../lib/training/mod.ts";
import type { DeskState } from "./desk_state.ts";
import type { RunChoice } from "./training_desk.ts";

/** `deno task train` with the same choices; with a budget in steps or passes it makes the same bytes. */
export function shellCommand(
  { sources, embedded, reading }: Pick<DeskState, "sources" | "embedded" | "reading">,
  { name, chosen, replies }: Omit<RunChoice, "threads">,
): string {
  const paths = sources.map(({ path }) => word(path)).join(" ");
  const { bot, same, scrub, scrubNames, repair, format } = reading;
  return [
    "deno task train",
    ...embedded ? [] : [`--${replies ? "replies" : "corpus"} ${paths}`],
    ...format === "auto" ? [] : [`--format ${format}`],
    ...bot === undefined ? [] : [`--bot ${word(bot)}`],
    ...same.map((pair) => `--same ${word(pair)}`),
    ...scrubNames ? ["--scrub-names"] : scrub ? ["--scrub"] : [],
    ...repair ? ["--repair"] : [],
    ...recipeFlags(chosen),
    `--name ${word(name)}`,
  ].join(" ");
}

/** Quoted where a shell would take it apart. */
function word(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
