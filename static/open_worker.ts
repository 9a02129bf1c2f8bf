/**
 * Starting the page's own workers, and no other program.
 *
 * @module
 */

/** Browsers that know Trusted Types; the others need no permission. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

interface Policy {
  createScriptURL(url: string): URL;
}

/** By name: each policy can be made only once. */
const policies = new Map<string, Policy | undefined>();

/**
 * Starts a worker.
 *
 * @param name Which one: its policy is named in the page's Content-Security-Policy, e.g. `memory-worker`.
 * @param path Where the server says it is.
 * @throws {TypeError} If that is no place for this worker.
 */
export function openWorker(name: "memory-worker" | "lesson-worker", path: string): Worker {
  const file = new RegExp(`^/assets/${name.replace("-", "_")}-[0-9a-f]+\\.js$`);
  const checked = (url: string) => {
    if (file.test(url)) return url;
    throw new TypeError(`Cannot start a worker as it must be the ${name}: current value is ${url}`);
  };
  if (!policies.has(name)) {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    policies.set(name, trustedTypes?.createPolicy(name, { createScriptURL: checked }));
  }
  return new Worker(policies.get(name)?.createScriptURL(path) ?? checked(path), { type: "module" });
}
