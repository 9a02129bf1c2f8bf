/**
 * What the page and the worker that replies for it say to each other.
 *
 * @module
 */

import type { ModelGlimpse } from "../../protocol/model_glimpse.ts";
import type { ReplyEvent } from "../../protocol/reply_event.ts";
import type { ReplyRequest } from "../../protocol/reply_request.ts";

/** A reply that is wanted, or no longer wanted; or a first look at a model. */
export type ReplyAsk =
  | { readonly ask: "glimpse"; readonly number: number; readonly model: string }
  | { readonly ask: "reply"; readonly number: number; readonly request: ReplyRequest }
  | { readonly ask: "stop"; readonly number: number };

/** What the worker tells of a reply, until its end or refusal; or what there is to see. */
export type ReplyTold =
  | { readonly told: "glimpse"; readonly number: number; readonly glimpse: ModelGlimpse }
  | { readonly told: "event"; readonly number: number; readonly event: ReplyEvent }
  | { readonly told: "end"; readonly number: number }
  | { readonly told: "refused"; readonly number: number; readonly status: number; readonly message: string };
