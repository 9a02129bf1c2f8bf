import { assert, assertEquals } from "@std/assert";
import { join } from "@std/path";
import { importCommand } from "../../../../lib/cli/import/import.ts";
import { inFolder } from "../../../support/processes/in_folder.ts";
import { assertClearError, runInProcess } from "../../../support/processes/run_command.ts";
import { hostileFiles } from "./hostile_files.ts";

Deno.test("import refuses two hundred broken and hostile files with a clear error, and writes nothing", () =>
  inFolder(async (folder) => {
    const files = await hostileFiles();
    assert(files.length >= 200, `${files.length} files`);
    assertEquals(new Set(files.map(({ name }) => name)).size, files.length);
    const failures: string[] = [];
    for (const { name, content } of files) {
      const path = join(folder, name);
      await Deno.writeFile(path, content);
      const outcome = await runInProcess(importCommand(), [path, "--out", join(folder, "chats.jsonl")]);
      await Deno.remove(path);
      try {
        assertEquals(outcome.code, 1);
        assertClearError(outcome, name, "");
        assert(
          /expected .+, found .|as .+: current value is/.test(outcome.stderr),
          "says what was expected and found",
        );
        // deno-lint-ignore no-control-regex -- nothing may control the terminal
        assert(!/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(outcome.stderr), "no control characters");
        assert(outcome.stderr.length < 1000, "not too long");
      } catch (error) {
        failures.push(
          `${name}: ${outcome.code} ${outcome.stderr.slice(0, 300) || outcome.stdout.slice(0, 300)} [${
            (error as Error).message.slice(0, 80)
          }]`,
        );
      }
    }
    assertEquals(failures, []);
    assertEquals([...Deno.readDirSync(folder)], []);
  }));
