/**
 * Starting the page's own workers, and no other program.
 *
 * @module
 */

import type { PageSetting, WorkerName } from "./page_setting.ts";

/** Browsers that know Trusted Types; the others need no permission. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

interface Policy {
  createScriptURL(url: string): URL;
}

/** Named in the page's Content-Security-Policy; it can be made only once. */
const POLICY = "own-workers";

let policy: Policy | undefined;
let places: PageSetting["workers"] = {};
/** Of programs that the page has itself. */
const programAddresses = new Set<string>();

/** Says where the workers' programs are, before the first is started. */
export function nameWorkers(workers: PageSetting["workers"]): void {
  places = workers;
}

/** Gives the programs themselves, where there are no files beside the page. */
export function nameWorkerPrograms(programs: Partial<Readonly<Record<WorkerName, Blob>>>): void {
  const made = Object.entries(programs).map(([name, program]) => [name, URL.createObjectURL(program)]);
  nameWorkers(Object.fromEntries(made));
  for (const [, address] of made) programAddresses.add(address);
}

/**
 * Starts a worker.
 *
 * @throws {TypeError} If its place is none for this worker.
 */
export function openWorker(name: WorkerName): Worker {
  const place = places[name] ?? "";
  // A page that was opened from the disk can start classic scripts only.
  return new Worker(permit(place), { type: programAddresses.has(place) ? "classic" : "module" });
}

/** Registers the program that keeps the site; it lies beside the page. */
export function openServiceWorker(path: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(permit(path), { updateViaCache: "none" });
}

function permit(path: string): string | URL {
  const address = new URL(path, document.baseURI).href;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: checkWorker });
  return policy?.createScriptURL(address) ?? checkWorker(address);
}

/** Lets through the address of a worker beside the page, or within it. */
function checkWorker(address: string): string {
  if (programAddresses.has(address)) return address;
  const folder = new URL("./", document.baseURI).href, path = address.slice(folder.length);
  const isOurs = /^(assets\/[a-z_]+_worker-[0-9a-f]+|service_worker)\.js$/.test(path);
  if (address.startsWith(folder) && isOurs) return address;
  throw new TypeError(`Cannot start a worker as it must be one of the page's: current value is ${address}`);
}
