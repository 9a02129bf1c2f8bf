/**
 * Conversations in which a message was written anew, so that they branch.
 *
 * @module
 */

/** A message in a tree. */
export interface TreeNode {
  /** The message before it; absent or unknown at the beginning. */
  readonly parent: string | undefined;
  /** When it was written, in any unit. */
  readonly time: number | undefined;
}

/**
 * The branch that ends at a message.
 *
 * @param nodes All messages, by id.
 * @param leaf The last message; the newest of those that nothing follows if absent or unknown.
 * @returns The ids from the first to the last.
 *
 * @example
 * ```ts
 * import { branchTo } from "./message_tree.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const nodes = new Map([
 *   ["hi", { parent: undefined, time: 1 }],
 *   ["old", { parent: "hi", time: 2 }],
 *   ["new", { parent: "hi", time: 3 }],
 * ]);
 * assertEquals(branchTo(nodes, "old"), ["hi", "old"]);
 * assertEquals(branchTo(nodes, undefined), ["hi", "new"]);
 * ```
 */
export function branchTo(nodes: ReadonlyMap<string, TreeNode>, leaf: string | undefined): string[] {
  const branch: string[] = [];
  const seen = new Set<string>();
  let id = leaf !== undefined && nodes.has(leaf) ? leaf : newestLeaf(nodes);
  // A ring is no tree, and would never end.
  while (id !== undefined && nodes.has(id) && !seen.has(id)) {
    seen.add(id);
    branch.push(id);
    id = nodes.get(id)!.parent;
  }
  return branch.reverse();
}

function newestLeaf(nodes: ReadonlyMap<string, TreeNode>): string | undefined {
  const parents = new Set([...nodes.values()].map(({ parent }) => parent));
  let newest: string | undefined, latest = -Infinity;
  for (const [id, { time = -Infinity }] of nodes) {
    // Of several at once, or without a time, the one that is written last in the file.
    if (!parents.has(id) && time >= latest) [newest, latest] = [id, time];
  }
  return newest;
}
