/**
 * The program of a worker thread.
 *
 * @module
 */

import { serveThread } from "./serve_thread.ts";

serveThread();

export type { WorkerOrder } from "./serve_thread.ts";
