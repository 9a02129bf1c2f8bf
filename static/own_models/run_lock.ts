/**
 * Holds a run for one tab at a time: two that train the same run would undo each other's work.
 *
 * @module
 */

const PREFIX = "cellmate-run-";

/** The name of a run's lock. */
export function lockOf(key: string): string {
  return `${PREFIX}${key}`;
}

/**
 * Does something while no other tab can.
 *
 * @throws {Error} If another tab holds the run.
 */
export async function holding<T>(name: string, action: () => Promise<T>): Promise<T> {
  // Only pages that nobody could have changed on the way have locks.
  if (!navigator.locks) return await action();
  return await navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (!lock) throw new Error("This model is learning in another tab: pause it there first");
    return action();
  });
}

/** The keys of all runs that some tab holds. */
export async function heldRuns(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks?.query() ?? {};
  return new Set(held.flatMap(({ name }) => name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
}
