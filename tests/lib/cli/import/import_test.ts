import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { runImport } from "../../../support/processes/import_process.ts";
import { inFolder } from "../../../support/processes/in_folder.ts";
import { packZip } from "../../../support/chats/zip.ts";

const WHATSAPP = [
  "12/07/2025, 08:00 - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.",
  "12/07/2025, 08:01 - Mia Berg: are you up?",
  "12/07/2025, 08:01 - Mia Berg: tea is ready",
  "12/07/2025, 08:02 - Jon: coming!",
  "what kind: green or black?",
  "13/07/2025, 21:15 - Mia Berg: <Media omitted>",
  "13/07/2025, 21:16 - Jon: nice",
  "13/07/2025, 21:17 - Mia Berg: mail me at mia@example.org",
  "",
].join("\n");

const GROUP = ["Mia: hi all", "Jon: hi", "Lou: hey", "Mia: tea?", "Lou: yes", "Jon: no", ""].join("\n");

Deno.test("import prints one object of a fixed shape, and nothing else, with --json", () =>
  inFolder(async (folder) => {
    await Deno.writeFile(join(folder, "chat.zip"), await packZip({ "WhatsApp Chat with Mia.txt": WHATSAPP }));
    const { code, stdout } = await runImport(["chat.zip", "--json"], { cwd: folder });
    assertEquals(code, 0);
    assertEquals(JSON.parse(stdout), {
      format: "WhatsApp",
      speakers: [{ name: "Mia Berg", messages: 3 }, { name: "Jon", messages: 2 }],
      conversations: [
        {
          turns: [
            { name: "Mia Berg", text: "are you up?\ntea is ready" },
            { name: "Jon", text: "coming!\nwhat kind: green or black?" },
          ],
        },
        { turns: [{ name: "Jon", text: "nice" }, { name: "Mia Berg", text: "mail me at mia@example.org" }] },
      ],
      skipped: [
        {
          reason: "system",
          count: 1,
          example: "Messages and calls are end-to-end encrypted. No one outside of this chat can read them.",
        },
        { reason: "media", count: 1, example: "<Media omitted>" },
      ],
    });
  }));

Deno.test("import shows people what would be learnt, and how to go on", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(join(folder, "my chat.txt"), WHATSAPP);
    const { code, stdout, stderr } = await runImport(["my chat.txt", "--scrub", "--bot", "mia berg"], {
      cwd: folder,
    });
    assertEquals([code, stderr], [0, ""]);
    assertEquals(stdout.split("\n"), [
      "format   WhatsApp",
      "people   Mia Berg 3 messages (the bot), Jon 2",
      "chats    2 conversations of 4 turns, 2025-07-12 to 2025-07-13",
      'left out 1 system, e.g. "Messages and calls are end-to-end encrypted. No one outside…"',
      '         1 media, e.g. "<Media omitted>"',
      "scrubbed 1 e-mail address",
      "",
      "  Mia Berg: are you up? ⏎ tea is ready",
      "  Jon: coming! ⏎ what kind: green or black?",
      "",
      "  Jon: nice",
      "  Mia Berg: mail me at [email]",
      "",
      "Train with it: deno task train --corpus 'my chat.txt' --bot 'mia berg' --scrub",
      "",
    ]);
  }));

Deno.test("import writes what reads back to the same conversations, people and bot", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(join(folder, "group.txt"), GROUP);
    const written = await runImport(["group.txt*2", "--bot", "Jon", "--out", "chats.jsonl"], { cwd: folder });
    assertStringIncludes(written.stdout, "Train with it: deno task train --corpus chats.jsonl");
    const [before, after] = await Promise.all(
      [["group.txt", "--bot", "Jon"], ["chats.jsonl"]].map((args) =>
        runImport([...args, "--json"], { cwd: folder })
      ),
    );
    assertStringIncludes(after.stderr, "people   Mia 4 messages, Jon 4 (the bot), Lou 4");
    const [{ conversations: [one] }, { conversations: two }] = [before, after].map(({ stdout }) =>
      JSON.parse(stdout)
    );
    assertEquals(two, [one, one]);
  }));

Deno.test("import asks for the bot of a group, and says what one person alone is good for", () =>
  inFolder(async (folder) => {
    const group = await runImport(["-"], { cwd: folder, stdin: GROUP });
    assertStringIncludes(group.stdout, "Who should the bot be? 3 people write here, so name one: --bot Mia");
    const alone = await runImport(["-"], { cwd: folder, stdin: "Mia: hi\nMia: anyone?\nMia: hello?\n" });
    assertEquals(alone.code, 0);
    assertStringIncludes(alone.stdout, "One person makes no dialogue: only Mia writes here.");
  }));

Deno.test("import says that it reads plain text as such, and writes no conversations of it", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(join(folder, "tale.txt"), "Once upon a time there was a cat.\nIt slept.\n");
    const { stdout } = await runImport(["tale.txt"], { cwd: folder });
    assertStringIncludes(stdout, "format   read as plain text, not as a chat: 44 characters");
    const refused = await runImport(["tale.txt", "--out", "chats.jsonl"], { cwd: folder });
    assertEquals(refused.code, 2);
    assertStringIncludes(
      refused.stderr,
      "Cannot write conversations with --out as this was read as plain text",
    );
    assertEquals([...Deno.readDirSync(folder)].length, 1);
  }));

Deno.test("import refuses wrong usage with exit code 2, and leaves no file behind", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(join(folder, "group.txt"), GROUP);
    const cases = [
      [["group.txt", "--bot", "Jonn"], 'Did you mean "Jon"? There are: Mia (2 messages)'],
      [["group.txt", "--me", "Zed"], 'Cannot find "Zed"'],
      [["group.txt", "--same", "Jon"], 'must be written "Zoë=Zoe Brandt"'],
      [["group.txt", "--same", "Jon=Zed"], 'Cannot find "Zed"'],
      [["group.txt", "--gap", "0"], "Expected a number from"],
      [[], "missing required argument"],
    ] as const;
    const outcomes = await Promise.all(
      cases.map(([args]) => runImport([...args, "--out", "chats.jsonl"], { cwd: folder })),
    );
    outcomes.forEach(({ code, stderr }, i) => {
      assertEquals(code, 2, stderr);
      assertStringIncludes(stderr, cases[i][1]);
    });
    const full = await runImport(["group.txt", "--out", "group.txt/chats.jsonl"], { cwd: folder });
    assertEquals(full.code, 1);
    assert(full.stderr.startsWith("error: Cannot save group.txt/chats.jsonl"), full.stderr);
    assertEquals([...Deno.readDirSync(folder)].length, 1);
  }));
