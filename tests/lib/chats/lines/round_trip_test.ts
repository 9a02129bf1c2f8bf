import { assertEquals } from "@std/assert";
import { readChat } from "../../../support/chats/read_chat.ts";

/** What two or three people say, with all that looks like something else. */
interface Said {
  readonly name: string;
  readonly text: string;
}

const NAMES = [
  ["Ann", "Bob"],
  ["Jörg Weiß", "Zoë van der Berg", "Łukasz"],
  ["小安", "山田 太郎"],
  ["عمر", "نور الدين"],
  ["Иван Петров", "Оля"],
  ["ann_99", "x-bob", "Carl2"],
  ["Mum ❤️", "O'Neil (work)"],
  ["김철수", "이영희"],
] as const;

const TEXTS = [
  "hi",
  "what time: 9:15 or 10:30?",
  "I added olives",
  "you deleted my drawing",
  "did you see the message I deleted?",
  "see https://example.org/a?b=1#c and tell me",
  "👩‍🚀👍🏽 ok",
  "PS: note: all fine",
  "a - b — c, d",
  "<3 you & me > him",
  "[brackets] (and more) {here}",
  "* stars * and _lines_",
  '"quoted" said “she”',
  "میخواهم می‌روم",
  "1. first",
  "at 6:31 PM - or later",
  "left the group of pines behind me",
  "image of a photo",
  "@ann are you there",
  "100% = everything; right?",
];

const MORE_LINES = ["two\nlines", "a list:\n- milk: 2\n- eggs\n\nthat is all", "first\n\n\nthird"];

/** Talks between different people, always in the same order. */
function* talks(lines: boolean): Generator<readonly Said[]> {
  for (const [index, names] of NAMES.entries()) {
    const texts = lines ? [...TEXTS, ...MORE_LINES] : TEXTS;
    const turned = [...texts.slice(index), ...texts.slice(0, index)];
    yield turned.map((text, i) => ({ name: names[(i * 7 + index) % names.length], text }));
  }
}

const START = Date.UTC(2023, 10, 28, 21, 50, 12);
const two = (number: number): string => String(number).padStart(2, "0");

function parts(i: number): { d: string; m: string; y: string; H: string; M: string; S: string; date: Date } {
  const date = new Date(START + i * 607_000);
  const d = two(date.getUTCDate()), m = two(date.getUTCMonth() + 1), y = String(date.getUTCFullYear());
  return {
    d,
    m,
    y,
    H: two(date.getUTCHours()),
    M: two(date.getUTCMinutes()),
    S: two(date.getUTCSeconds()),
    date,
  };
}

function month(i: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(parts(i).date).replace(
    ".",
    "",
  );
}

function twelve(i: number): string {
  const { date, M } = parts(i);
  return `${date.getUTCHours() % 12 || 12}:${M} ${date.getUTCHours() < 12 ? "AM" : "PM"}`;
}

interface Format {
  readonly name: string;
  readonly lines: boolean;
  /** Nicks have no spaces. */
  readonly nicks?: boolean;
  write(talk: readonly Said[]): string;
  readonly path?: string;
}

const each = (write: (said: Said, i: number) => string, join = "\n") => (talk: readonly Said[]): string =>
  talk.map(write).join(join) + "\n";

const FORMATS: readonly Format[] = [
  {
    name: "WhatsApp",
    lines: true,
    write: each(({ name, text }, i) =>
      `${parts(i).d}.${parts(i).m}.${parts(i).y}, ${parts(i).H}:${parts(i).M} - ${name}: ${text}`
    ),
  },
  {
    name: "WhatsApp",
    lines: true,
    write: each(({ name, text }, i) =>
      `[${parts(i).m}/${parts(i).d}/${parts(i).y.slice(2)}, ${
        twelve(i).replace(" ", "\u202f")
      }] ~\u202f${name}: ${text}`
    ),
  },
  {
    name: "Signal",
    lines: true,
    path: "Ann/chat.md",
    write: each(({ name, text }, i) =>
      `[${parts(i).y}-${parts(i).m}-${parts(i).d} ${parts(i).H}:${parts(i).M}:${parts(i).S}] ${name}: ${text}`
    ),
  },
  {
    name: "Signal",
    lines: true,
    write: each(({ name, text }, i) =>
      `[${month(i, "en")} ${parts(i).d}, ${parts(i).y} ${parts(i).H}:${parts(i).M}:${
        parts(i).S
      }] <${name}> ${text}`
    ),
  },
  {
    name: "Signal",
    lines: true,
    write: (talk) =>
      `Conversation: ${talk[0].name}\n\n` +
      each(({ name, text }, i) =>
        `From: ${name}\nType: incoming\nSent: Tue, ${Number(parts(i).d)} ${month(i, "en")} ${parts(i).y} ${
          parts(i).H
        }:${parts(i).M}:${parts(i).S} +0100\nReceived: Tue, ${Number(parts(i).d)} ${month(i, "en")} ${
          parts(i).y
        } ${parts(i).H}:${parts(i).M}:${parts(i).S} +0100\n\n${text}\n`
      )(talk),
  },
  {
    name: "Element",
    lines: true,
    write: each(({ name, text }, i) =>
      `Tue, ${month(i, "en")} ${parts(i).d}, ${parts(i).y}, ${parts(i).H}:${parts(i).M}:${
        parts(i).S
      } - ${name}: ${text}`
    ),
  },
  {
    name: "LINE",
    lines: true,
    write: (talk) =>
      "[LINE] Chat history in Tea\nSaved on: 2023/12/01 10:00\n\n2023/11/28(Tue)\n" +
      each(({ name, text }, i) =>
        `${parts(i).H}:${parts(i).M}\t${name}\t${
          text.includes("\n") ? `"${text.replaceAll('"', '""')}"` : text
        }`
      )(talk),
  },
  {
    name: "KakaoTalk",
    lines: true,
    write: (talk) =>
      "Tea 님과 카카오톡 대화\n저장한 날짜 : 2023-12-01 10:00:00\n\n--------------- 2023년 11월 28일 화요일 ---------------\n" +
      each(({ name, text }, i) =>
        `[${name}] [${parts(i).date.getUTCHours() < 12 ? "오전" : "오후"} ${twelve(i).slice(0, -3)}] ${text}`
      )(talk),
  },
  {
    name: "KakaoTalk",
    lines: true,
    write: (talk) =>
      "2023년 11월 28일 화요일\n" +
      each(({ name, text }, i) =>
        `${parts(i).y}년 ${Number(parts(i).m)}월 ${Number(parts(i).d)}일 ${
          parts(i).date.getUTCHours() < 12 ? "오전" : "오후"
        } ${twelve(i).slice(0, -3)}, ${name} : ${text}`
      )(talk),
  },
  {
    name: "iMessage",
    lines: true,
    write: each(({ name, text }, i) =>
      `${month(i, "en")} ${parts(i).d}, ${parts(i).y}  ${
        twelve(i).replace(" ", `:${parts(i).S} `)
      }\n${name}\n${text}\n`
    ),
  },
  {
    name: "Discord",
    lines: true,
    write: (talk) =>
      `${"=".repeat(62)}\nGuild: Tea\nChannel: General / tea\nTopic: all about: tea\n${"=".repeat(62)}\n\n` +
      each(({ name, text }, i) =>
        `[${parts(i).d}.${parts(i).m}.${parts(i).y} ${parts(i).H}:${parts(i).M}] ${name}\n${text}\n`
      )(talk) +
      `\n${"=".repeat(62)}\nExported ${talk.length} message(s)\n${"=".repeat(62)}\n`,
  },
  {
    name: "copied from a window",
    lines: true,
    write: each(({ name, text }, i) =>
      `${name} — ${parts(i).m}/${parts(i).d}/${parts(i).y} ${twelve(i)}\n${text}`
    ),
  },
  {
    name: "copied from a window",
    lines: true,
    write: each(({ name, text }, i) =>
      `${name}, [${parts(i).d}.${parts(i).m}.${parts(i).y} ${parts(i).H}:${parts(i).M}]\n${text}\n`
    ),
  },
  {
    name: "lines with time and name",
    lines: true,
    write: each(({ name, text }, i) =>
      `${parts(i).d}.${parts(i).m}.${parts(i).y} - ${parts(i).H}:${parts(i).M}:${
        parts(i).S
      }; ${name}: ${text}`
    ),
  },
  {
    name: "Zoom",
    lines: false,
    write: each(({ name, text }, i) => `${parts(i).H}:${parts(i).M}:${parts(i).S}\t${name}:\t${text}`),
  },
  {
    name: "Zoom",
    lines: true,
    write: each(({ name, text }, i) =>
      `${parts(i).H}:${parts(i).M}:${parts(i).S} From ${name} to Everyone:\n\t${
        text.replaceAll("\n", "\n\t")
      }`
    ),
  },
  {
    name: "IRC",
    lines: false,
    nicks: true,
    write: each(({ name, text }, i) => `${parts(i).H}:${parts(i).M} <@${name}> ${text}`),
  },
  {
    name: "IRC",
    lines: false,
    nicks: true,
    write: each(({ name, text }, i) =>
      `[${parts(i).H}:${parts(i).M}:${parts(i).S}] <${name}> \x0304${text}\x0f`
    ),
  },
  {
    name: "IRC",
    lines: false,
    nicks: true,
    write: each(({ name, text }, i) =>
      `${parts(i).y}-${parts(i).m}-${parts(i).d} ${parts(i).H}:${parts(i).M}:${parts(i).S}\t+${name}\t${text}`
    ),
  },
  {
    name: "IRC",
    lines: false,
    nicks: true,
    write: (talk) =>
      "**** BEGIN LOGGING AT Tue Nov 28 21:50:12 2023\n\n" +
      each(({ name, text }, i) =>
        `${month(i, "en")} ${parts(i).d} ${parts(i).H}:${parts(i).M}:${parts(i).S} <${name}>\t${text}`
      )(talk),
  },
  { name: "labelled lines", lines: false, write: each(({ name, text }) => `${name}: ${text}`) },
  { name: "labelled lines", lines: false, write: each(({ name, text }) => `**${name}:** ${text}`) },
  { name: "labelled lines", lines: false, write: each(({ name, text }) => `<${name}> ${text}`) },
];

for (const [index, format] of FORMATS.entries()) {
  Deno.test(`${format.name} (${index}) is read as it was written`, async () => {
    for (const talk of talks(format.lines)) {
      const people = format.nicks
        ? talk.map(({ name, text }) => ({ name: name.replaceAll(" ", "_"), text }))
        : talk;
      const text = format.write(people);
      const chat = await readChat(text, format.path ?? "chat.txt");
      assertEquals(chat.format, format.name, text.slice(0, 300));
      assertEquals(chat.said, people.map(({ name, text }) => [name, text]));
    }
  });
}
