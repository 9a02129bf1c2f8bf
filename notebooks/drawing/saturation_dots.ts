/**
 * How often each unit's gates are open and shut.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { GATE_COLORS, type UnitStatistics } from "../../lib/insight/mod.ts";

const GATES = ["forget", "input", "output"] as const;

/**
 * A picture of one dot per unit and gate, for `show()`, as in Karpathy, Johnson and Li's Figure 2.
 *
 * @param saturation At which share of the characters each gate is open (right) and shut (left).
 */
export function saturationDots(saturation: UnitStatistics["saturation"]): Plot.PlotOptions {
  const dots = GATES.flatMap((gate) =>
    Array.from(
      saturation[gate].left.data,
      (shut, k) => ({ gate, shut, open: saturation[gate].right.data[k] }),
    )
  );
  return {
    width: 860,
    height: 320,
    fx: { domain: [...GATES], label: null },
    x: { domain: [0, 1], ticks: 4, label: "open (> 0.9) →" },
    y: { domain: [0, 1], label: "↑ shut (< 0.1)" },
    marks: [
      Plot.frame({ stroke: "#ddd" }),
      Plot.line([[0, 1], [1, 0]], { stroke: "#bbb" }),
      Plot.dot(dots, {
        fx: "gate",
        x: "open",
        y: "shut",
        r: 2.2,
        fill: ({ gate }: (typeof dots)[number]) => GATE_COLORS[gate],
        fillOpacity: 0.6,
      }),
    ],
  };
}
