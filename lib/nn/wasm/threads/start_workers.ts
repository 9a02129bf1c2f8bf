/**
 * The worker threads besides the caller's. Only this file makes workers, so that single-threaded programs can be
 * bundled without it.
 *
 * @module
 */

// From the program that is started, so that the npm package has it: no other import leads there.
import type { WorkerOrder } from "./worker.ts";

/**
 * Starts a worker for every thread but the caller's.
 *
 * @param order What each is told.
 * @param startThread Starts one, if this file's own program is not where it was, as in a bundle.
 * @returns The workers, all ready for their first task.
 * @throws {Error} If one cannot start.
 */
export async function startWorkers(
  order: Omit<WorkerOrder, "index">,
  startThread: () => Worker = startOwnProgram,
): Promise<Worker[]> {
  const workers: Worker[] = [];
  try {
    const ready: Promise<void>[] = [];
    for (let index = 1; index < order.options.threads; index++) {
      const worker = startThread();
      workers.push(worker);
      ready.push(whenReady(worker));
      worker.postMessage({ ...order, index });
    }
    await Promise.all(ready);
  } catch (error) {
    for (const worker of workers) worker.terminate();
    throw error;
  }
  return workers;
}

function startOwnProgram(): Worker {
  // TypeScript here and JavaScript in the npm package, like this file.
  return new Worker(import.meta.url.replace("start_workers", "worker"), { type: "module" });
}

function whenReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: string) => reject(new Error(`Cannot start a thread: ${reason}`));
    worker.onmessage = ({ data }) => data === "ready" ? resolve() : refuse(String(data));
    worker.onerror = (event) => {
      event.preventDefault();
      refuse(event.message);
    };
  });
}
