import { assertEquals, assertFalse, assertMatch, assertThrows } from "@std/assert";
import { writeJson } from "../../../static/files/json_file.ts";
import { writeMarkdown } from "../../../static/files/markdown_file.ts";
import { writeNotebook } from "../../../static/files/notebook_file.ts";
import { readTranscript } from "../../../static/files/read_transcript.ts";
import type { Transcript } from "../../../static/store/transcript.ts";
import { transcriptOf } from "../../support/page/transcripts.ts";

const NASTY = [
  "plain",
  "--> <!-- cellmate {} --> -- --- <script>alert(1)</script>",
  '"quotes" \\ `${ticks}` */ \u2028 \u{1f600}',
  "line\nline\n\n# no heading\n- no list",
];

const EXPORTS = new URL("../../fixtures/exports/", import.meta.url);
const WRITERS: Readonly<Record<string, (transcript: Transcript) => string>> = {
  json: writeJson,
  md: writeMarkdown,
};

Deno.test("readTranscript() gives back what each format was written from", () => {
  const transcript = { ...transcriptOf(...NASTY, "no reply yet"), title: NASTY[1] };
  for (const write of [writeJson, writeMarkdown, writeNotebook]) {
    assertEquals(readTranscript(write(transcript)), transcript, write.name);
  }
});

Deno.test("readTranscript() reads what earlier versions exported, and it is written the same", async () => {
  const transcript = transcriptOf("Hello!", "Hi -- how are you?", "Fine.");
  for (const extension of ["json", "md", "ipynb"]) {
    const text = await Deno.readTextFile(new URL(`conversation.${extension}`, EXPORTS));
    assertEquals(readTranscript(text), transcript, extension);
    if (extension !== "ipynb") assertEquals(WRITERS[extension](transcript), text, extension);
  }
});

Deno.test("readTranscript() refuses other files and says which part of a damaged one is wrong", () => {
  for (const text of ["", "{", "[]", "null", "# Title", "{}", '{"nbformat":4}', "<!-- cellmate { -->"]) {
    assertThrows(() => readTranscript(text), SyntaxError, "must have been exported from Cellmate");
  }
  const damaged = writeJson(transcriptOf("hi", "ho")).replace('"seed": 7', '"seed": -7');
  assertThrows(
    () => readTranscript(damaged),
    SyntaxError,
    "conversation.cells.0.versions.0.seed is damaged",
  );
  const newer = writeJson(transcriptOf("hi", "ho")).replace('"version": 1', '"version": 2');
  assertThrows(() => readTranscript(newer), SyntaxError, "version is damaged");
});

Deno.test("writeMarkdown() shows text as it is, with its figures", () => {
  const markdown = writeMarkdown(transcriptOf("*hi*", "<b>ho</b>"));
  const visible = markdown.slice(0, markdown.indexOf("<!--"));
  assertMatch(
    visible,
    /^# \\\*hi\\\*\n\n\*\*In \[1\]:\*\* \\\*hi\\\*\n\n\*\*Out \[1\]:\*\* \\<b\\>ho\\<\/b\\>\n\n/,
  );
  assertMatch(visible, /\*seed 7 · temperature 0\.7 · tiny · 2\.16 bits\*/);
  assertFalse(/<b>/.test(visible));
});

Deno.test("writeNotebook() keeps a stale reply as it was", () => {
  const transcript = transcriptOf("one", "first", "two", "second");
  transcript.exchanges[0] = { ...transcript.exchanges[0], message: "uno" };
  const { cells } = JSON.parse(writeNotebook(transcript));
  const sources = cells.map((cell: { source: string[] }) => cell.source.join(""));
  assertMatch(sources[3], /followed other words.*\nconst out1 = "first";/s);
  assertMatch(sources[4], /followed other words.*\nconst out2 = "second";/s);
});
