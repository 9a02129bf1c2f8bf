/**
 * What can be done to the memory that lies open, and the reply that comes of it.
 *
 * @module
 */

import type { Intervention } from "../../lib/nn/mod.ts";
import { writtenSeed } from "../store/transcript.ts";
import type { Memory } from "./memory.ts";

/** Adds an intervention in the memory, in place of another one in the same unit. */
export function intervene(memory: Memory, intervention: Intervention): void {
  const others = memory.state.interventions.filter(({ layer, unit }) =>
    layer !== intervention.layer || unit !== intervention.unit
  );
  memory.set({ interventions: [...others, intervention] });
}

/** Takes an intervention back. */
export function takeBack(memory: Memory, intervention: Intervention): void {
  memory.set({ interventions: memory.state.interventions.filter((other) => other !== intervention) });
}

/** Writes the reply once more with the same seed and the interventions in the memory. */
export async function rewriteReply(memory: Memory): Promise<void> {
  const { excerpt, interventions, rewriting } = memory.state, { version } = memory;
  if (!excerpt || !version || rewriting) return;
  memory.set({ rewriting: true });
  const { settings, begun } = version;
  const drawing = { seed: writtenSeed(version), settings };
  const ask = { excerpt: { ...excerpt, interventions }, drawing, begun };
  const written = await memory.ask("rewrite", ask);
  const rewritten = written && { ...written, of: excerpt, interventions };
  memory.set({ rewriting: false, ...(rewritten && memory.state.excerpt === excerpt ? { rewritten } : {}) });
}
