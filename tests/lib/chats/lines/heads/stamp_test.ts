import { assertEquals } from "@std/assert";
import { Moments } from "../../../../../lib/chats/lines/heads/moments.ts";
import { readStamp } from "../../../../../lib/chats/lines/heads/stamp.ts";

const LOCALES = (
  "en-US en-GB en-CA en-IN en-ZA de de-AT fr fr-CA fr-CH es es-MX es-US es-CO pt-BR pt-PT it nl nl-BE fi sv da nb pl cs " +
  "sk sl hr sr bs mk bg ru uk be kk ro hu tr el sq lt lv et ca eu gl he ar ar-EG ar-SA ar-MA fa ur hi bn mr ta te kn ml " +
  "gu pa ne th vi id ms fil sw am ka hy az mn my km lo ja ko zh-CN zh-TW zh-HK af"
).split(" ");
const TIMES = [
  Date.UTC(2024, 0, 5, 18, 31, 2),
  Date.UTC(2024, 0, 25, 0, 5, 40),
  Date.UTC(2024, 4, 11, 12, 5, 9),
  Date.UTC(2024, 9, 11, 23, 59, 9),
];

/** How phones write a time: for iOS in brackets, for Android up to a dash. */
function* heads(): Generator<{ readonly locale: string; readonly head: (time: number) => string }> {
  for (const locale of LOCALES) {
    for (const timeStyle of ["short", "medium"] as const) {
      for (const hour12 of [undefined, true, false]) {
        const options = { dateStyle: "short", timeStyle, timeZone: "UTC" } as const;
        const format = new Intl.DateTimeFormat(
          locale,
          hour12 === undefined ? options : { ...options, hour12 },
        );
        yield { locale, head: (time) => `[${format.format(time)}] ` };
        yield { locale, head: (time) => `${format.format(time)} - ` };
        yield { locale, head: (time) => `\u200e[\u202a${format.format(time)}\u202c] ` };
      }
    }
  }
}

Deno.test("readStamp() finds the end of what a phone of any locale writes before a message", () => {
  for (const { head } of heads()) {
    for (const time of TIMES) {
      const line = `${head(time)}Ann: at 9:15 - or 10:30`;
      assertEquals(line.slice(readStamp(line)?.end), "Ann: at 9:15 - or 10:30", line);
    }
  }
});

Deno.test("readStamp() gives all heads of one file the same shape", () => {
  for (const { locale, head } of heads()) {
    assertEquals(
      new Set(TIMES.map((time) => readStamp(head(time))?.shape)).size,
      1,
      `${locale} ${head(TIMES[0])}`,
    );
  }
});

Deno.test("Moments reads the times of nearly all locales, and their order in all", () => {
  const wrong = new Set<string>();
  for (const { locale, head } of heads()) {
    const moments = new Moments();
    const stamps = TIMES.map((time) => readStamp(head(time))!);
    for (const stamp of stamps) moments.learn(stamp);
    const read = stamps.map((stamp) => moments.read(stamp));
    assertEquals(read, read.toSorted((a, b) => a - b), `${locale}: ${TIMES.map(head)}`);
    if (read.some((time, i) => Math.abs(time - TIMES[i]) >= 60_000)) wrong.add(locale);
  }
  // A year of two digits in the calendar of Thailand; days of Saudi Arabia's months, to a day.
  assertEquals([...wrong].filter((locale) => locale !== "th" && locale !== "ar-SA"), []);
});

Deno.test("readStamp() takes months by name, clocks alone, and what stands before the date", () => {
  const lines = {
    "Fri, Jun 20, 2025, 15:13:23 - Ann: hi": "Ann: hi",
    "[Jan 05, 2024 18:31:02] <Ann> hi": "<Ann> hi",
    "[5 janv. 2024 18:31] Ann: hi": "Ann: hi",
    "18:31 <@ann> hi": "<@ann> hi",
    "[18:31:02] <ann> hi": "<ann> hi",
    "16:59:10< ann> hi": "< ann> hi",
    "[18:31, 05/01/2024] Ann: hi": "Ann: hi",
    "2024년 1월 5일 오후 6:31, Ann : hi": "Ann : hi",
    "01.04.2015 - 16:00:27; Ann: hi": "Ann: hi",
    "13.6.2018 klo 21.25 - Ann: hi": "Ann: hi",
    "2024-01-05 18 h 31 - Ann: hi": "Ann: hi",
  };
  for (const [line, rest] of Object.entries(lines)) {
    assertEquals(line.slice(readStamp(line)?.end), rest, line);
  }
});

Deno.test("readStamp() finds no time in what people write", () => {
  const lines = [
    "at 9:15 - or later",
    "5 apples at 6:30",
    "[1] a reference",
    "1. A: hi",
    "the score was 3:2",
    "99/99/99, 99:99 - Ann: hi",
    "",
  ];
  for (const line of lines) assertEquals(readStamp(line), undefined, line);
});

Deno.test("readStamp() takes no longer for lines made to be slow", () => {
  const begin = performance.now();
  for (const part of ["1 ", "a ", "1/", "[1", "Jan ", "1:", "a. ", "\u200e", "٥"]) {
    readStamp(part.repeat(200_000));
  }
  for (let i = 0; i < 2000; i++) {
    readStamp("Jan Jan Jan Jan Jan Jan Jan Jan 12 a a a a a a a a a 12 b b b b b b b b b b b");
  }
  assertEquals(performance.now() - begin < 1000, true);
});
