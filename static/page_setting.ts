/**
 * What the page is told by whoever made it: where its parts are.
 *
 * @module
 */

import type { ModelInfo } from "./protocol/model_info.ts";

/** The programs that the page starts beside itself. */
export type WorkerName =
  | "memory-worker"
  | "reply-worker"
  | "lesson-worker"
  | "training-worker"
  | "chats-worker"
  | "atlas-worker";

/** Where everything is; addresses are relative to the page. */
export interface PageSetting {
  /** The models to begin with. */
  readonly models: readonly ModelInfo[];
  /** Whether a server replies; otherwise the page does it all. */
  readonly server: boolean;
  /** Where each worker's program is. */
  readonly workers: Partial<Readonly<Record<WorkerName, string>>>;
  /** Where the program is that shows a memory; absent where it has come with the page. */
  readonly memory?: string;
  /** Where the program that trains is, and the embedded chats; absent where nothing can be trained. */
  readonly training?: { readonly script: string; readonly embedded?: string };
  /** Where the program is that saves a model as one page, and the page without a model. */
  readonly onePage?: { readonly script: string; readonly template: string };
  /** Where the program is that keeps the page for when its server is away. */
  readonly standIn?: string;
  /** Where the lesson is, if there is one. */
  readonly lesson?: string;
}
