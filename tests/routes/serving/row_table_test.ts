import { assertEquals } from "@std/assert";
import { type State, zeroState } from "../../../lib/nn/mod.ts";
import { RowTable } from "../../../routes/serving/row_table.ts";
import { tinyStepper } from "../../lib/sampling/tiny_bot.ts";

/** A table, and who its stepper's rows belong to by their memory. */
function table() {
  const stepper = tinyStepper(1, 8), rows = new RowTable<string, string>(stepper);
  const memory = (name: string): State => {
    const state = zeroState(stepper.model.config);
    state.h[0] = name.charCodeAt(0);
    return state;
  };
  const owners = () =>
    Array.from({ length: rows.size }, (_, row) => String.fromCharCode(stepper.readState(row).h[0])).join("");
  return { rows, memory, owners, all: () => [...rows.readers, ...rows.writers].join("") };
}

Deno.test("RowTable keeps readers before writers with no gap, each with its own memory", () => {
  const { rows, memory, owners, all } = table();
  for (const name of "wxy") rows.addWriter(name, memory(name));
  for (const name of "ab") rows.addReader(name, memory(name));
  assertEquals([rows.readers.join(""), new Set(rows.writers), owners()], ["ab", new Set("wxy"), all()]);
  rows.removeReader(0);
  assertEquals([rows.readers.join(""), new Set(rows.writers), owners()], ["b", new Set("wxy"), all()]);
  rows.removeWriter(rows.writers.indexOf("x"));
  rows.addReader("c", memory("c"));
  rows.addWriter("z", memory("z"));
  assertEquals([rows.readers.join(""), new Set(rows.writers), owners()], ["bc", new Set("wyz"), all()]);
  rows.removeReader(1);
  rows.removeReader(0);
  assertEquals([rows.size, owners()], [3, all()]);
});

Deno.test("RowTable gives whoever comes the memory of nobody before", () => {
  const { rows, memory, owners } = table();
  rows.addWriter("x", memory("x"));
  rows.removeWriter(0);
  rows.addReader("a");
  assertEquals(owners(), "\0");
  rows.clear();
  rows.addWriter("y");
  assertEquals(owners(), "\0");
});
