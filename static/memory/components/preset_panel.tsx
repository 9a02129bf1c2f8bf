/**
 * Interventions with a meaning, each a click away.
 *
 * @module
 */

import type { JSX } from "preact";
import type { AtlasPreset, MeasuredPreset } from "../../../lib/insight/mod.ts";
import { rewriteReply } from "../interventions.ts";
import { useMemoryState } from "../memory_context.ts";

/** The presets that the model's atlas has; nothing for a model without one. */
export function PresetPanel(): JSX.Element | null {
  const memory = useMemoryState();
  const { presets, interventions, rewriting } = memory.state;
  if (presets.length === 0) return null;
  const chosen = presets.find((preset) => preset.interventions === interventions);
  return (
    <div class="memory-presets" role="group" aria-label="What to do to the memory">
      <p class="hint">
        Do something to it that has a meaning, and see the reply change. Beside each is what it did to{" "}
        {presets[0].measured.messages} replies:
      </p>
      <ul>
        {presets.map((preset) => (
          <li key={preset.id}>
            <button
              type="button"
              aria-disabled={rewriting}
              aria-pressed={preset === chosen}
              onClick={() => {
                if (rewriting) return;
                memory.set({ interventions: preset.interventions });
                void rewriteReply(memory);
              }}
            >
              {preset.name}
            </button>{" "}
            <small>{describeEffect(preset.measured)}</small>
          </li>
        ))}
      </ul>
      {chosen && <p class="hint">{describeAct(chosen)}</p>}
    </div>
  );
}

function describeAct({ text, measured: { messages, changed } }: AtlasPreset): string {
  return `${text} ${Math.round(changed * 100)} % of ${messages} replies became different ones.`;
}

/** What it did, before and after, e.g. "digits in a reply: 0.05 → 2.7". */
export function describeEffect({ measure, before, after }: MeasuredPreset): string {
  if (measure.startsWith("share of ")) {
    const [from, to] = [before, after].map((share) => `${Math.round(share * 100)} %`);
    return `${measure.slice("share of ".length)}: ${from} → ${to}`;
  }
  // Surprise is told in bits on the whole page.
  const unit = measure.includes("nats") ? 1 / Math.LN2 : 1;
  const [from, to] = [before, after].map((value) => +(value * unit).toPrecision(2));
  return `${measure.replace("nats", "bits")}: ${from} → ${to}`;
}
