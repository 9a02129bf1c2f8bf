/**
 * Interventions with a meaning, each a click away.
 *
 * @module
 */

import type { JSX } from "preact";
import { rewriteReply } from "../interventions.ts";
import { useMemoryState } from "../memory_context.ts";

/** The presets that the model's atlas has; nothing for a model without one. */
export function PresetPanel(): JSX.Element | null {
  const memory = useMemoryState();
  const { presets, interventions, rewriting } = memory.state;
  if (presets.length === 0) return null;
  return (
    <div class="memory-presets" role="group" aria-label="What to do to the memory">
      <p class="hint">Do something to it that has a meaning, and see the reply change:</p>
      <ul>
        {presets.map(({ id, name, text, interventions: those, measured }) => (
          <li key={id}>
            <button
              type="button"
              disabled={rewriting}
              aria-pressed={interventions === those}
              onClick={() => {
                memory.set({ interventions: those });
                void rewriteReply(memory);
              }}
            >
              {name}
            </button>{" "}
            <small>
              {text} Of {measured.messages} replies, {Math.round(measured.changed * 100)} % became others.
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
