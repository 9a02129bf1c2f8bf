/**
 * How a model speaks: prompts, the sampler, replies letter by letter, and memories that can be stored. For serving a
 * model, or showing how it chooses. To chat, `ChatSession` from the main door is enough.
 *
 * @example What the cuts leave
 * ```ts
 * import { Sampler } from "./mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const logits = Float32Array.of(9, 0, 9, 9, 1, 3, 2); // symbols 0, 2 and 3 are marks, never sampled
 * const { after } = new Sampler(7, { temperature: 1, topK: 2 }).inspect(logits);
 * assertEquals(after.map((share) => Math.round(100 * share)), Float64Array.of(0, 0, 0, 0, 0, 73, 27));
 * ```
 *
 * @module
 */

export * from "./blank_reply.ts";
export * from "./chat_memory.ts";
export * from "./chat_session.ts";
export * from "./draws/dictate.ts";
export * from "./draws/draw_seed.ts";
export * from "./draws/drawn_reply.ts";
export * from "./draws/generate_drawn.ts";
export * from "./draws/judge_draw.ts";
export * from "./draws/reply_thresholds.ts";
export * from "./generate.ts";
export * from "./model_identity.ts";
export * from "./prepare_reply.ts";
export * from "./prompt.ts";
export * from "./reply_options.ts";
export * from "./reply_writer.ts";
export * from "./word_mask.ts";
export * from "./sampler.ts";
export * from "./sampling_options.ts";
export * from "./write_on.ts";
