import { assert, assertEquals } from "@std/assert";
import { PAPER, type Rgb } from "../../../../lib/insight/mod.ts";
import { colorOf, colorTable, inkOn } from "../../../../static/memory/picture/color_table.ts";

const NIGHT: Rgb = [0x18, 0x17, 0x15];

/** WCAG's contrast ratio of two colours. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [a, b].map(([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((x) =>
      x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

Deno.test("inkOn() can be read on every colour that a text may be given, by day and by night", () => {
  for (const paper of [PAPER, NIGHT]) {
    for (const gate of ["cell", "forget", "input", "candidate", "output", "hidden"] as const) {
      for (let value = -1; value <= 1; value += 0.05) {
        const color = colorOf(gate, value, paper);
        const ink: Rgb = inkOn(color) === "#ffffff" ? [255, 255, 255] : [0, 0, 0];
        assert(contrast(color, ink) >= 4.5, `${gate} ${value.toFixed(2)}: ${color}`);
      }
    }
  }
});

Deno.test("colorTable() holds the fixed scale: zero is paper, beyond the ends nothing changes", () => {
  const table = new Uint8Array(colorTable("cell", PAPER).buffer);
  const at = (value: number) => [...table.subarray((value + 127) * 4, (value + 128) * 4)];
  assertEquals(at(0), [...PAPER, 255]);
  assertEquals(at(127), [0xb2, 0x18, 0x2b, 255]);
  assertEquals(at(-127), [0x21, 0x66, 0xac, 255]);
});
